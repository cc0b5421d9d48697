import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { instantOf, type LateDate } from '../book.ts';
import type { Context } from '../context.ts';
import { at, isPastWorkdays, nameOf, type Rule } from './rule.ts';

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
        // What is not in effect yet is another rule's.
        if (context.book.confirmed(record) === false) return [];
        // Fewer days than the limit hold fewer working days, whichever they are and however the clock was set.
        if (ended === null || came === null || came - ended < (days - 2) * DAY || !context.usable(record)) return [];
        return isPastWorkdays(calendar, calendar.dayOf(ended), calendar.dayOf(came), days) ? [{ record, ended }] : [];
      }),
    );
    const commitOf = ({ record }: Late) => context.book.provenance(record)?.first.hash;
    const filesOf = new Map(
      [...Map.groupBy(late, commitOf)].map(([hash, list]) => [hash, new Set(list.map(({ record }) => record.file))]),
    );
    const isWhole = (one: Late) => (filesOf.get(commitOf(one))?.size ?? 0) > FILES_MAX && commitOf(one) !== undefined;
    const groups = Map.groupBy(late, (one) => `${isWhole(one) ? '' : one.record.file}\n${commitOf(one)}`);
    const limit = `${days} 个工作日内${WORDS[by]}`;
    return [...groups.values()].flatMap((group) =>
      group.length > SINGLE_MAX
        ? [together(context, group, limit, new Set(group.map(({ record }) => record.file)).size)]
        : group.map((one) => alone(context, one, limit)),
    );
  },
};

function endOf({ fields }: EvidenceRecord, names: readonly string[]): number | null {
  for (const name of names) {
    const at = instantOf(fields[name]);
    if (at !== null) return at;
  }
  return null;
}

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
  const version = context.book.provenance(earliest.record)?.first.hash.slice(0, 7);
  const where = files > 1 ? `版本 ${version} 一次入库的 ${files} 个文件里，` : '本文件';
  return {
    rule: 'late-entry',
    at: at(earliest.record, 'recorded_at'),
    message: `${where}有 ${group.length} 条记录没有在 ${limit}；最早一条 ${earliest.record.id}：${dates(context, earliest.record, earliest.ended)}`,
    hint: '补录会如实显示日期；由原系统导入的，请附导出件并说明，不要改动各个时间',
    expected: limit,
  };
}

/** When it happened, was written down, came in and was merged. */
function dates(context: Context, record: EvidenceRecord, ended: number): string {
  const { book, zone } = context;
  const recorded = instantOf(record.fields.recorded_at);
  const from = book.provenance(record);
  return [
    `发生 ${zone.dayOf(ended)}`,
    recorded === null ? '' : `登记 ${zone.dayOf(recorded)}`,
    from ? `入库 ${zone.dayOf(from.first.committed_at)}` : '尚未入库',
    from?.merge ? `合并 ${zone.dayOf(from.merge.committed_at)}` : '',
  ]
    .filter(Boolean)
    .join('，');
}
