import type { Observation } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import { BODY, type EvidenceRecord, type Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** Fewer readings than this may well agree by chance. */
const READINGS_MIN = 3;
/** Of as many as this, four fifths do not agree by chance: real values move a little. */
const NEAR_MIN = 8;
/** A report is put together from the last one or the one before, not from one a year old. */
const NEAR_REPORTS = 4;
/** Characters of a body that is more than its headings. */
const BODY_MIN = 80;

/** Two inspections in a row, or two months of monitoring, do not read the same in every value. */
export const copiedReadings: Rule = {
  id: 'copied-readings',
  title: '前后两次巡检的读数不应项项相同',
  about: ['inspection-report', 'monitoring-summary'],
  checks: ['E'],
  check(context) {
    const reports = context.book.of('inspection-report').filter((record) => context.usable(record));
    // A corrected report repeats what it corrects.
    const replaced = new Set(reports.map((record) => record.fields.supersedes));
    const current = reports.filter(({ id }) => !replaced.has(id));
    const series = Map.groupBy(current, ({ fields }) => `${String(fields.system)}/${String(fields.task)}`);
    return [...[...series.values()].flatMap(repeats), ...acrossSystems(current), ...months(context)];
  },
};

/** The readings of one system, its hosts among them, do not stand in the report of another. */
function acrossSystems(reports: readonly EvidenceRecord[]): Observation[] {
  const first = new Map<string, EvidenceRecord>();
  const ordered = [...reports].sort((a, b) => compareText(whenOf(a), whenOf(b)) || compareText(a.id, b.id));
  return ordered.flatMap((record): Observation[] => {
    const readings = readingsOf(record);
    if (readings.length < NEAR_MIN) return [];
    const key = readings.join('\n');
    const other = first.get(key);
    if (other === undefined) first.set(key, record);
    if (other === undefined || other.fields.system === record.fields.system) return [];
    const theirs = `系统 ${String(other.fields.system)} 的报告 ${other.id}`;
    return [
      {
        rule: 'copied-readings',
        at: at(record, 'readings'),
        message: `${nameOf(record)} 的 ${readings.length} 项读数与${theirs} 读数完全相同，请核对`,
        hint: '请对照监控的原始读数核对；读数放错了系统的，换成这个系统的',
        related: [{ message: `${theirs} 的读数`, at: at(other, 'readings') }],
      },
    ];
  });
}

/** Lists of a month's figures; as many lines as `READINGS_MIN` do not agree in every figure by chance. */
const LISTS = ['objects', 'interfaces'] as const;

/** One system's month of monitoring against its earlier ones of the same sort. */
function months(context: Context): Observation[] {
  const first = new Map<string, EvidenceRecord>();
  const ordered = [...latest(context, 'monitoring-summary')].sort((a, b) =>
    compareText(String(a.fields.month), String(b.fields.month)),
  );
  return ordered.flatMap((record) =>
    LISTS.flatMap((list): Observation[] => {
      const items = record.fields[list];
      if (!Array.isArray(items) || items.length < READINGS_MIN) return [];
      const key = `${String(record.fields.system)} ${JSON.stringify(items)}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, record);
      if (other === undefined || other.fields.month === record.fields.month) return [];
      return [
        {
          rule: 'copied-readings',
          at: at(record, list),
          message: `${nameOf(record)} 的 ${items.length} 行${titleOf(record.kind, list)}与 ${other.id} 的完全相同，请核对`,
          hint: '请对照监控平台当月的统计核对；确实未变的，请在运行分析里说明',
          related: [{ message: `${other.id} 的${titleOf(other.kind, list)}`, at: at(other, list) }],
        },
      ];
    }),
  );
}

interface Report {
  record: EvidenceRecord;
  when: string;
  readings: readonly string[];
  body: string;
}

/** Against all earlier ones where everything is the same, against the last few where nearly everything is. */
function repeats(reports: readonly EvidenceRecord[]): Observation[] {
  const ordered = reports.map(
    (record): Report => ({ record, when: whenOf(record), readings: readingsOf(record), body: bodyOf(record) }),
  );
  ordered.sort((a, b) => compareText(a.when, b.when) || compareText(a.record.id, b.record.id));
  const byReadings = new Map<string, Report>();
  const byBody = new Map<string, Report>();
  return ordered.flatMap((report, index): Observation[] => {
    const { readings, body } = report;
    const key = readings.join('\n');
    const before = ordered[index - 1];
    const nameOfOther = (other: Report) => `${other === before ? '上一份' : '较早的一份'}报告 ${other.record.id}`;
    const alike = readings.length < READINGS_MIN ? undefined : byReadings.get(key);
    const same = alike === before || readings.length >= NEAR_MIN ? alike : undefined;
    const text = body.length < BODY_MIN ? undefined : byBody.get(body);
    byReadings.set(key, report);
    byBody.set(body, report);
    if (same) {
      const words = `的 ${readings.length} 项读数与${nameOfOther(same)} 读数完全相同，请核对`;
      return [observe(report, same, 'readings', words, `${nameOfOther(same)} 的读数`)];
    }
    for (const other of ordered.slice(Math.max(0, index - NEAR_REPORTS), index).reverse()) {
      const count = commonOf(readings, other.readings);
      if (readings.length < NEAR_MIN || count * 5 < readings.length * 4) continue;
      const words = `的 ${readings.length} 项读数有 ${count} 项与${nameOfOther(other)} 相同，请核对`;
      return [observe(report, other, 'readings', words, `${nameOfOther(other)} 的读数`)];
    }
    if (!text) return [];
    return [
      observe(report, text, BODY, `的正文与${nameOfOther(text)} 一字不差，请核对`, `${nameOfOther(text)} 的正文`),
    ];
  });
}

function observe({ record }: Report, other: Report, field: string, words: string, theirs: string): Observation {
  return {
    rule: 'copied-readings',
    at: at(record, field),
    message: `${nameOf(record)} ${words}`,
    hint: '请对照监控的原始读数核对；确实未变的，请在正文里说明',
    related: [{ message: theirs, at: at(other.record, field) }],
  };
}

function commonOf(readings: readonly string[], others: readonly string[]): number {
  const left = new Set(others);
  return readings.filter((one) => left.has(one)).length;
}

function bodyOf({ sections }: EvidenceRecord): string {
  return sections.map(({ title, text }) => `${title}\n${text}`).join('\n');
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
