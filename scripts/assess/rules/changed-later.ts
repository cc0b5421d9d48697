import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Commit } from '../../model/provenance.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { isBlank } from '../evidence/asked.ts';
import { eventsWaiting } from '../evidence/changed-since.ts';
import { madeAnew } from '../evidence/made-anew.ts';
import { latestOwnTime } from '../evidence/own-times.ts';
import { at, isPastWorkdays, nameOf, type Rule } from '../rule.ts';

const WORKDAYS_DEFAULT = 3;
/** More than this many by one commit are one story. */
const SINGLE_MAX = 3;

interface Change {
  record: EvidenceRecord;
  commit: Commit;
  latest: number | null;
}

/** What a record had said when it came in stands; what is put right long after is explained in it. */
export const changedLater: Rule = {
  id: 'changed-later',
  title: '入库以后改动已写下的内容，应有说明',
  // What one side alone can say has to be confirmed anew after every change: that is another rule's.
  about: Object.values(KINDS).flatMap(({ kind, effectiveRole }) => (effectiveRole === null ? [kind] : [])),
  checks: ['T'],
  check(context) {
    if (!context.book.testifies) return [];
    // A history written anew dates every change anew as well.
    const byCause = Map.groupBy(changes(context), ({ commit }) => madeAnew(context, commit)?.key ?? commit.hash);
    return [...byCause.values()].flatMap((list) => {
      const max = list[0] && madeAnew(context, list[0].commit) ? 1 : SINGLE_MAX;
      return list.length > max ? [together(context, list)] : list.map((one) => alone(context, one));
    });
  },
};

/** The last unexplained edit of each record; withdrawn ones and those dated after the as-of day were also there before. */
function changes(context: Context): Change[] {
  const { rewritten } = context.input.history;
  if (!rewritten || rewritten.size === 0) return [];
  const agreed = context.parameters.get('documents.due');
  const days = typeof agreed === 'number' ? agreed : WORKDAYS_DEFAULT;
  const { calendar, zone } = context;
  // What waits for the client is said where it is asked to confirm.
  const waiting = new Set(eventsWaiting(context).map(({ id }) => id));
  return context.input.records.flatMap((record): Change[] => {
    const from = rewritten.get(record.id);
    const first = context.book.provenance(record)?.first;
    if (!from || !first || first.committed_at >= context.end) return [];
    if (KINDS[record.kind]?.effectiveRole || waiting.has(record.id) || !context.usable(record)) return [];
    // Remarks that stood there before speak of something else.
    const hasRemarks = !isBlank(record.fields.remarks);
    const commit = from.findLast(({ committed_at, told }) => {
      if (told && hasRemarks) return false;
      const latest = latestOwnTime(record, committed_at, (day) => zone.endOf(day)) ?? first.committed_at;
      return isPastWorkdays(calendar, zone.dayOf(latest), zone.dayOf(committed_at), days);
    });
    return commit ? [{ record, commit, latest: latestOwnTime(record, commit.committed_at, zone.endOf) }] : [];
  });
}

const HINT = '请在备注里写明改了什么、依据哪一份原始记录；改错的请改回。记录的各个时间照实，不随改动移动';

function alone({ zone }: Context, { record, commit, latest }: Change): Observation {
  const own = latest === null ? '' : `，记录自己写到 ${zone.dayOf(latest)} 为止`;
  return {
    rule: 'changed-later',
    at: at(record, 'id'),
    message: `${nameOf(record)} 入库之后，${zone.dayOf(commit.committed_at)} 又改动了已写下的内容（版本 ${commit.hash.slice(0, 7)}）${own}`,
    hint: HINT,
  };
}

function together(context: Context, list: readonly Change[]): Observation {
  const [{ record, commit } = list[0] as Change, ...others] = list;
  const files = new Set(list.map((one) => one.record.file)).size;
  const version = `版本 ${commit.hash.slice(0, 7)}（${context.zone.dayOf(commit.committed_at)}）`;
  const where = madeAnew(context, commit)?.words ?? version;
  return {
    rule: 'changed-later',
    at: at(record, 'id'),
    message: `${where}改动了 ${list.length} 条早已入库的记录里已写下的内容，涉及 ${files} 个文件；第一条是 ${nameOf(record)}`,
    hint: HINT,
    related: others.slice(0, 3).map((one) => ({ message: nameOf(one.record), at: at(one.record, 'id') })),
  };
}
