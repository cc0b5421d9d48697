import type { Day } from '../../calendar/day.ts';
import type { Observation } from '../../model/assessment.ts';
import type { Commit } from '../../model/provenance.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf, type LateDate } from '../evidence/book.ts';
import { madeAnew, replayedOn } from '../evidence/made-anew.ts';
import { at, isPastWorkdays, nameOf, type Rule } from '../rule.ts';

/** When the thing to be recorded was over: the first of these fields that is filled in. */
const ENDS: { readonly [kind: string]: readonly string[] } = {
  alert: ['handled_at', 'alerted_at'],
  'backup-record': ['ended_at'],
  'data-transfer-approval': ['executed_at', 'approved_at'],
  'duty-log': ['ended_at', 'answered_at', 'called_at'],
  'hardware-notice': ['notified_at'],
  incident: ['resolved_at', 'restored_at', 'reported_at'],
  'inspection-report': ['inspected_at'],
  'onsite-attendance': ['out_at'],
  'operation-log': ['ended_at'],
  'routine-task': ['ended_at'],
  'service-request': ['completed_at', 'submitted_at'],
  // Consent is given before it is made use of.
  waiver: ['approved_at'],
};
const DAY = 86_400;
const WORKDAYS_DEFAULT = 3;
/** More than this many out of one file and one commit are one story. */
const SINGLE_MAX = 10;
/** And out of more files than this by one commit: a history brought in as a whole, or written anew. */
const FILES_MAX = 3;

const WORDS: { readonly [by in LateDate]: string } = { recorded: '登记', 'first-commit': '入库', merge: '合并' };

interface Late {
  record: EvidenceRecord;
  ended: number;
}

/** Records of service come in within the agreed working days after the event; later ones are shown as entered late. */
export const lateEntry: Rule = {
  id: 'late-entry',
  title: '服务记录应及时入库',
  checks: ['D'],
  about: Object.keys(ENDS),
  check(context) {
    if (!context.book.testifies) return [];
    const agreed = context.parameters.get('documents.due');
    const days = typeof agreed === 'number' ? agreed : WORKDAYS_DEFAULT;
    const { calendar, lateDate: by } = context;
    const late = Object.entries(ENDS).flatMap(([kind, fields]) =>
      context.book.of(kind).flatMap((record): Late[] => {
        const ended = endOf(record, fields);
        const came = context.book.handedIn(record, by);
        // Fewer days than the limit hold fewer working days, whichever they are and however the clock was set.
        if (ended === null || came === null || came - ended < (days - 2) * DAY || !context.usable(record)) return [];
        // What is not in effect yet is another rule's.
        if (context.book.confirmed(record) === false) return [];
        return isPastWorkdays(calendar, calendar.dayOf(ended), calendar.dayOf(came), days) ? [{ record, ended }] : [];
      }),
    );
    const limit = `${days} 个工作日内${WORDS[by]}`;
    const commitOf = ({ record }: Late) => context.book.provenance(record)?.first;
    const filesOf = new Map(
      [...Map.groupBy(late, (one) => commitOf(one)?.hash)].map(([hash, list]) => [
        hash,
        new Set(list.map(({ record }) => record.file)),
      ]),
    );
    const isWhole = (one: Late) => {
      const hash = commitOf(one)?.hash;
      return hash !== undefined && (filesOf.get(hash)?.size ?? 0) > FILES_MAX;
    };
    const replayed = Map.groupBy(late, (one) => {
      const commit = commitOf(one);
      return commit ? replayedOn(context, commit) : null;
    });
    const again = [...replayed].filter(([day, group]) => day !== null && group.length > SINGLE_MAX);
    const told = new Set(again.flatMap(([, group]) => group));
    const single = late.filter((one) => !told.has(one));
    const groups = Map.groupBy(single, (one) => `${isWhole(one) ? '' : one.record.file}\n${commitOf(one)?.hash}`);
    const others = [...groups.values()].flatMap((group) =>
      group.length > SINGLE_MAX
        ? [together(context, group, limit, new Set(group.map(({ record }) => record.file)).size)]
        : group.map((one) => alone(context, one, limit)),
    );
    return [...again.map(([day, group]) => anew(context, group, limit, day as Day)), ...others];
  },
};

function endOf({ fields }: EvidenceRecord, names: readonly string[]): number | null {
  for (const name of names) {
    const at = instantOf(fields[name]);
    if (at !== null) return at;
  }
  return null;
}

function anew(context: Context, group: readonly Late[], limit: string, day: Day): Observation {
  const { book, zone } = context;
  const earliest = group.reduce((first, one) => (one.ended < first.ended ? one : first));
  const commits = new Map(
    group.flatMap(({ record }) => book.provenance(record)?.first ?? []).map((one) => [one.hash, one]),
  );
  const written = zone.dayOf(Math.min(...[...commits.values()].map(({ at }) => at)));
  return {
    rule: 'late-entry',
    at: at(earliest.record, 'recorded_at'),
    message: `${day} 重新提交的 ${commits.size} 个版本里，有 ${group.length} 条记录没有在 ${limit}；这些版本自己写的日期最早是 ${written}，最早一条 ${earliest.record.id}`,
    hint: ANEW_HINT,
    expected: limit,
  };
}

const ANEW_HINT =
  '变基、拣选、压缩提交都会改掉入库时间：还留着原来的版本的，请推回原来的历史；没有的，请说明为什么重写';
const WHOLE_HINT =
  '许多个月的记录由一个版本带进来，各条入库的时间、提交的人和甲方的合并就都看不到了。是压缩提交的，请推回原来的历史；由别处导入的，请附导出件并说明，不要改动各个时间';

function alone(context: Context, { record, ended }: Late, limit: string): Observation {
  return {
    rule: 'late-entry',
    at: at(record, 'recorded_at'),
    message: `${nameOf(record)} 没有在 ${limit}：${dates(context, record, ended)}`,
    hint: '补录会如实显示日期；请在备注里说明原因，不要改动各个时间',
    expected: limit,
  };
}

function together(context: Context, group: readonly Late[], limit: string, files: number): Observation {
  const earliest = group.reduce((first, one) => (one.ended < first.ended ? one : first));
  const first = context.book.provenance(earliest.record)?.first;
  const version = first?.hash.slice(0, 7);
  const where = files > 1 ? `版本 ${version} 一次入库的 ${files} 个文件里，` : '本文件';
  return {
    rule: 'late-entry',
    at: at(earliest.record, 'recorded_at'),
    message: `${where}有 ${group.length} 条记录没有在 ${limit}；最早一条 ${earliest.record.id}：${dates(context, earliest.record, earliest.ended)}`,
    hint:
      first && madeAnew(context, first)
        ? WHOLE_HINT
        : '补录会如实显示日期；由原系统导入的，请附导出件并说明，不要改动各个时间',
    expected: limit,
  };
}

/** A commit older than those it was built upon says a date that cannot be. */
function enteredOn({ zone }: Context, { committed_at, not_before }: Commit): string {
  const own = zone.dayOf(committed_at);
  return not_before === undefined ? own : `${own}（排在它之前的版本已是 ${zone.dayOf(not_before)}，按后者算）`;
}

/** When it happened, was written down, came in and was merged. */
function dates(context: Context, record: EvidenceRecord, ended: number): string {
  const { book, zone } = context;
  const recorded = instantOf(record.fields.recorded_at);
  const from = book.provenance(record);
  return [
    `发生 ${zone.dayOf(ended)}`,
    recorded === null ? '' : `登记 ${zone.dayOf(recorded)}`,
    from ? `入库 ${enteredOn(context, from.first)}` : '尚未入库',
    from?.merge ? `合并 ${zone.dayOf(from.merge.committed_at)}` : '',
  ]
    .filter(Boolean)
    .join('，');
}
