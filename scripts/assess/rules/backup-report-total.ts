import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, nameOf, type Rule, titleOf } from '../rule.ts';

type Field = 'total' | 'succeeded' | 'failed';

/** A count that cannot be told exactly: records that came in after the report may be in it or not. */
interface Bounds {
  least: number;
  most: number;
}

/** A periodic backup report says what the backup records of its month say, and its own numbers add up. */
export const backupReportTotal: Rule = {
  id: 'backup-report-total',
  title: '备份报送的数应与备份记录相符',
  about: ['backup-report', 'backup-record'],
  checks: ['Q'],
  check(context) {
    const records = current(context, 'backup-record');
    const byMonth = Map.groupBy(records, ({ fields }) => String(fields.planned_on).slice(0, 7));
    return current(context, 'backup-report').flatMap((report) => {
      if (!context.usable(report)) return [];
      return [...sum(report), ...compare(context, report, byMonth.get(String(report.fields.month)) ?? [])];
    });
  },
};

/** A record that another one corrects is counted through that one. */
function current(context: Context, kind: string): EvidenceRecord[] {
  const records = context.book.of(kind);
  const replaced = new Set(records.map(({ fields }) => fields.supersedes));
  return records.filter(({ id }) => !replaced.has(id));
}

function sum(report: EvidenceRecord): Observation[] {
  const { total, succeeded, failed } = report.fields;
  const added = Number(succeeded) + Number(failed);
  if (total === added) return [];
  return [
    {
      rule: 'backup-report-total',
      at: at(report, 'total'),
      message: `${nameOf(report)} 的总次数 ${String(total)} 不等于成功 ${String(succeeded)} 加失败 ${String(failed)}`,
      hint: '请对照作业报表核对三个数，照实更正并说明',
      expected: String(added),
      actual: String(total),
    },
  ];
}

function compare(context: Context, report: EvidenceRecord, records: readonly EvidenceRecord[]): Observation[] {
  const { fields } = report;
  const isOwnSum = fields.total === Number(fields.succeeded) + Number(fields.failed);
  const asked: Field[] = isOwnSum ? ['total', 'succeeded', 'failed'] : ['succeeded', 'failed'];
  const sent = instantOf(fields.sent_at) ?? 0;
  const counted = asked.map((field) => ({ field, bounds: boundsOf(context, records, field, sent) }));
  const off = counted.filter(
    ({ field, bounds }) => Number(fields[field]) < bounds.least || Number(fields[field]) > bounds.most,
  );
  if (off.length === 0) return [];
  const list = (value: (one: (typeof off)[number]) => string) =>
    off.map((one) => `${titleOf('backup-report', one.field)} ${value(one)}`).join('，');
  const expected = list(({ bounds }) =>
    bounds.least === bounds.most ? `${bounds.least}` : `${bounds.least} 至 ${bounds.most}`,
  );
  const actual = list(({ field }) => String(fields[field]));
  return [
    {
      rule: 'backup-report-total',
      at: at(report, off[0]?.field ?? 'total'),
      message: `${nameOf(report)} 报 ${String(fields.month)} ${actual}；按备份记录，${expected}`,
      hint: '请对照作业报表核对：漏交的备份记录照实登记，报错的数更正并说明',
      expected,
      actual,
    },
  ];
}

/** At least the usable records made before the report went out; at most all that tell of this month. */
function boundsOf(context: Context, records: readonly EvidenceRecord[], field: Field, sent: number): Bounds {
  const bounds: Bounds = { least: 0, most: 0 };
  for (const record of records) {
    const isUsable = context.usable(record);
    const belongs = field === 'total' || record.fields.result === (field === 'failed' ? 'failed' : 'success');
    if (isUsable && !belongs) continue;
    bounds.most += 1;
    if (isUsable && (instantOf(record.fields.recorded_at) ?? 0) <= sent) bounds.least += 1;
  }
  return bounds;
}
