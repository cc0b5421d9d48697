import type { Observation } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import { at, nameOf, type Rule } from './rule.ts';

/** Fewer readings than this may well agree by chance. */
const READINGS_MIN = 3;

/** Two inspections in a row do not read the same in every value. */
export const copiedReadings: Rule = {
  id: 'copied-readings',
  title: '前后两次巡检的读数不应项项相同',
  about: ['inspection-report'],
  checks: ['E'],
  check(context) {
    const reports = context.book.of('inspection-report').filter((record) => context.usable(record));
    // A corrected report repeats what it corrects.
    const replaced = new Set(reports.map((record) => record.fields.supersedes));
    const current = reports.filter(({ id }) => !replaced.has(id));
    const series = Map.groupBy(current, ({ fields }) => `${String(fields.system)}/${String(fields.task)}`);
    return [...series.values()].flatMap(repeats);
  },
};

function repeats(reports: readonly EvidenceRecord[]): Observation[] {
  const ordered = reports.map((record) => ({ record, when: whenOf(record), readings: readingsOf(record) }));
  ordered.sort((a, b) => compareText(a.when, b.when) || compareText(a.record.id, b.record.id));
  return ordered.flatMap(({ record, readings }, index) => {
    const before = ordered[index - 1];
    if (!before || readings.length < READINGS_MIN || readings.join('\n') !== before.readings.join('\n')) return [];
    return [
      {
        rule: 'copied-readings',
        at: at(record, 'readings'),
        message: `${nameOf(record)} 的 ${readings.length} 项读数与上一份报告 ${before.record.id} 读数完全相同，请核对`,
        hint: '请对照监控的原始读数核对；确实未变的，请在正文里说明',
        related: [{ message: `上一份报告 ${before.record.id} 的读数`, at: at(before.record, 'readings') }],
      },
    ];
  });
}

/** Planned day, then the day and time of the inspection itself. */
function whenOf({ fields }: EvidenceRecord): string {
  return `${String(fields.planned_on)} ${String(fields.inspected_at)}`;
}

/** What was read where, in a fixed order; a value counts as it was written. */
function readingsOf({ fields }: EvidenceRecord): string[] {
  const readings = Array.isArray(fields.readings) ? fields.readings : [];
  return readings
    .map((reading) => {
      const { metric, target, value } = reading as { [key: string]: Value };
      return JSON.stringify([metric, target, String(value)]);
    })
    .sort(compareText);
}
