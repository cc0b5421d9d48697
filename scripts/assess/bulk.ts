import type { Observation } from '../model/assessment.ts';
import { BULK_KIND, type BulkLog, type BulkTally, ROW_KIND } from '../model/bulk.ts';
import { FILE_START } from '../model/diagnostic.ts';
import type { EvidenceRecord } from '../model/record.ts';
import type { Context } from './context.ts';

/** The bulk logs whose declaring record counts as of the day. */
export function logsOf(context: Context): readonly BulkLog[] {
  const { bulk = [] } = context.input;
  if (bulk.length === 0) return bulk;
  const usable = new Set(context.book.of(BULK_KIND).flatMap((record) => (context.usable(record) ? record.id : [])));
  return bulk.filter(({ record }) => usable.has(record));
}

/** Records of a kind and, for operations, the rows of bulk logs that a rule may have something to say of. */
export function withRows(context: Context, kind: string): readonly EvidenceRecord[] {
  const records = context.book.of(kind);
  return kind === ROW_KIND ? joined(context, records) : records;
}

/** Every record, and those rows. */
export function allWithRows(context: Context): readonly EvidenceRecord[] {
  return joined(context, context.book.all);
}

function joined(context: Context, records: readonly EvidenceRecord[]): readonly EvidenceRecord[] {
  const rows = logsOf(context).flatMap((log) => log.rows);
  return rows.length === 0 ? records : [...records, ...rows];
}

/** One observation for each sort of row of which a rule has told only the first. */
export function furtherRows(context: Context, rule: string, told: readonly Observation[]): Observation[] {
  return logsOf(context).flatMap((log) =>
    log.tallies
      .filter((tally) => tally.rule === rule && isInForce(context, tally))
      .flatMap((tally): Observation[] => {
        const own = told.filter(({ at }) => at.file === log.file && at.path[0] === tally.field);
        const count = tally.count - own.length;
        if (count <= 0) return [];
        const lines = new Set(own.map(({ at }) => at.range?.start.line));
        const range = tally.places.find(({ start }) => !lines.has(start.line)) ?? tally.places.at(-1) ?? FILE_START;
        return [
          {
            rule,
            at: { file: log.file, index: 0, path: [tally.field], range },
            message: `从这一行起，批量日志 ${log.record} 里另有 ${count} 行同样`,
            hint: '前面的已逐行列出，这些只计数；整批如此的，请一并说明原因',
          },
        ];
      }),
  );
}

function isInForce(context: Context, { when }: BulkTally): boolean {
  if (when === undefined) return true;
  if ('simultaneous' in when) return (context.parameters.get('transfer.simultaneous') !== false) === when.simultaneous;
  return context.term.from === when.from && context.term.to === when.to;
}
