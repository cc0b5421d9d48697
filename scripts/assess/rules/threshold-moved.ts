import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, latest, nameOf, type Rule } from '../rule.ts';

interface Line {
  report: EvidenceRecord;
  index: number;
  when: number;
  value: number;
  threshold: number;
}

/** A line that is moved for one report and moved back lets a reading pass that every other report would have stopped. */
export const thresholdMoved: Rule = {
  id: 'threshold-moved',
  title: '告警阈值不应只在一份巡检报告里放宽',
  about: ['inspection-report'],
  checks: ['Q'],
  check(context) {
    return [...linesOf(context).values()].flatMap((lines) =>
      new Set(lines.map(({ threshold }) => threshold)).size > 1 ? moved(lines) : [],
    );
  },
};

/** Readings that were said to be in order or not, of each metric of each object. */
function linesOf(context: Context): ReadonlyMap<string, Line[]> {
  const lines = new Map<string, Line[]>();
  for (const report of latest(context, 'inspection-report')) {
    const { readings, system, inspected_at } = report.fields;
    const when = instantOf(inspected_at);
    if (!Array.isArray(readings) || when === null) continue;
    for (const [index, item] of readings.entries()) {
      const { target, metric, value, threshold, ok } = item as { [field: string]: Value };
      const [read, line] = [Number(value), Number(threshold)];
      if (threshold === undefined || ok !== true || !Number.isFinite(read) || !Number.isFinite(line)) continue;
      const key = `${String(system)} ${String(target)} ${String(metric)}`;
      const own = lines.get(key);
      const one = { report, index, when, value: read, threshold: line };
      if (own) own.push(one);
      else lines.set(key, [one]);
    }
  }
  return lines;
}

/** Before it and after it stood another line, and by that one the reading would not have been in order. */
function moved(lines: Line[]): Observation[] {
  lines.sort((a, b) => a.when - b.when);
  return lines.flatMap((line, index): Observation[] => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const usual = before?.threshold;
    if (!before || usual === undefined || usual !== after?.threshold || usual === line.threshold) return [];
    const isPassed = line.value > usual && line.value <= line.threshold;
    return isPassed && before.value <= usual ? [observe(line, before)] : [];
  });
}

function observe({ report, index, value, threshold }: Line, before: Line): Observation {
  return {
    rule: 'threshold-moved',
    at: at(report, 'readings', index, 'threshold'),
    message: `${nameOf(report)} 的第 ${index + 1} 项告警阈值 ${threshold}，前后两次都是 ${before.threshold}；按后者，读数 ${value} 已越线`,
    hint: '请对照监控平台当时的设置核对阈值：写错的照实更正；确实调过的，请在备注里说明何时调、谁同意',
    expected: String(before.threshold),
    actual: String(threshold),
    related: [{ message: `${before.report.id} 的阈值`, at: at(before.report, 'readings', before.index, 'threshold') }],
  };
}
