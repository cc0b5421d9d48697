import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, clock, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** What a record reads and what it concludes from it agree: by its own numbers, without any judgement of them. */
export const readingContradicted: Rule = {
  id: 'reading-contradicted',
  title: '读数、用时与写下的结论应一致',
  about: ['alert', 'inspection-report', 'monitoring-summary', 'routine-task', 'backup-record'],
  checks: ['Q', 'X'],
  check(context) {
    return [...thresholds(context), ...spreads(context), ...restores(context), ...rates(context), ...alerts(context)];
  },
};

type Item = { readonly [field: string]: Value };

function itemsOf(record: EvidenceRecord, list: string): Item[] {
  const items = record.fields[list];
  return Array.isArray(items) ? (items as Item[]) : [];
}

/** A metric is one that should stay below its line when this many readings below it passed for each one above it. */
const BELOW_FOR_ONE_ABOVE = 10;

/** Readings above their own line that are said to be in order, of metrics that are to stay below it. */
function thresholds(context: Context): Observation[] {
  const reports = latest(context, 'inspection-report');
  const sides = new Map<string, { below: number; above: number }>();
  const found: { metric: string; observation: Observation }[] = [];
  for (const report of reports) {
    for (const [index, reading] of itemsOf(report, 'readings').entries()) {
      const order = reading.ok === true ? compareNumbers(reading.value, reading.threshold) : null;
      if (order === null || order === 0) continue;
      const metric = String(reading.metric);
      const side = sides.get(metric) ?? { below: 0, above: 0 };
      sides.set(metric, side);
      if (order < 0) side.below += 1;
      else {
        side.above += 1;
        found.push({ metric, observation: above(report, index, reading) });
      }
    }
  }
  const isUpper = (metric: string) => {
    const { below, above: over } = sides.get(metric) ?? { below: 0, above: 0 };
    return below >= over * BELOW_FOR_ONE_ABOVE;
  };
  return found.flatMap(({ metric, observation }) => (isUpper(metric) ? [observation] : []));
}

function above(report: EvidenceRecord, index: number, { target, metric, value, threshold }: Item): Observation {
  return {
    rule: 'reading-contradicted',
    at: at(report, 'readings', index, 'ok'),
    message: `${nameOf(report)} 的第 ${index + 1} 项读数（${String(target)} ${String(metric)}）${String(value)} 超过告警阈值 ${String(threshold)}，却写正常`,
    hint: '请对照监控的原始读数核对：越线的写 false，并在正文说明处置；阈值改过的写当时的值',
    expected: 'ok: false',
    actual: 'ok: true',
    related: [{ message: '读数', at: at(report, 'readings', index, 'value') }],
  };
}

/** A month's least, mean and greatest stand in that order. */
function spreads(context: Context): Observation[] {
  return latest(context, 'monitoring-summary').flatMap((summary) =>
    itemsOf(summary, 'objects').flatMap((item, index): Observation[] => {
      const wrong = (['min', 'avg'] as const).find((field) => {
        const next = field === 'min' ? 'avg' : 'max';
        return (compareMeasures(item[field], item[next]) ?? 0) > 0;
      });
      if (!wrong) return [];
      const next = wrong === 'min' ? 'avg' : 'max';
      const said = (field: string) => `${titleOf(summary.kind, `objects.${field}`)} ${String(item[field])}`;
      return [
        {
          rule: 'reading-contradicted',
          at: at(summary, 'objects', index, wrong),
          message: `${nameOf(summary)} 的第 ${index + 1} 行（${String(item.object)} ${String(item.metric)}）${said(wrong)} 大于${said(next)}`,
          hint: '请对照监控平台的月统计核对这几个数，照实更正',
          expected: `不大于 ${String(item[next])}`,
          actual: String(item[wrong]),
        },
      ];
    }),
  );
}

/** Nothing is there for more than all of the time. */
function rates(context: Context): Observation[] {
  return latest(context, 'monitoring-summary').flatMap((summary) =>
    (['interfaces', 'objects'] as const).flatMap((list) =>
      itemsOf(summary, list).flatMap((item, index): Observation[] => {
        const rate = /^(\d+(?:\.\d+)?) ?%$/.exec(String(item.availability ?? ''))?.[1];
        if (rate === undefined || Number(rate) <= 100) return [];
        return [
          {
            rule: 'reading-contradicted',
            at: at(summary, list, index, 'availability'),
            message: `${nameOf(summary)} 的第 ${index + 1} 行${titleOf(summary.kind, `${list}.availability`)} ${rate}% 超过 100%`,
            hint: '请对照监控平台的月统计核对，照实更正',
            expected: '不超过 100%',
            actual: `${rate}%`,
          },
        ];
      }),
    ),
  );
}

/** An alert of a metric all others of which rose above their line lies below its own. */
function alerts(context: Context): Observation[] {
  const sided = latest(context, 'alert').flatMap((alert) => {
    const [value, threshold] = [alert.fields.value, alert.fields.threshold].map(measureOf);
    if (!value || !threshold || value.unit !== threshold.unit || value.number === threshold.number) return [];
    return [{ alert, metric: String(alert.fields.metric), isBelow: value.number < threshold.number }];
  });
  return [...Map.groupBy(sided, ({ metric }) => metric).values()].flatMap((group) => {
    const below = group.filter(({ isBelow }) => isBelow);
    if (below.length * BELOW_FOR_ONE_ABOVE >= group.length) return [];
    return below.map(
      ({ alert, metric }): Observation => ({
        rule: 'reading-contradicted',
        at: at(alert, 'value'),
        message: `${nameOf(alert)} 的${metric} ${String(alert.fields.value)}，没有到告警阈值 ${String(alert.fields.threshold)}`,
        hint: '请对照监控平台的原始告警核对这两个数，照实更正；阈值改过的写当时的值',
        expected: `高于 ${String(alert.fields.threshold)}`,
        actual: String(alert.fields.value),
        related: [{ message: titleOf(alert.kind, 'threshold'), at: at(alert, 'threshold') }],
      }),
    );
  });
}

/** A number with its unit at the beginning of a text. */
function measureOf(value: Value | undefined): { number: number; unit: string } | null {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?([^\d\s，,（(]*)/.exec(typeof value === 'string' ? value : '') ?? [];
  return number === undefined ? null : { number: Number(number), unit };
}

/** A restore test takes no longer than it lasted, and restores a copy of that system that was there by then. */
function restores(context: Context): Observation[] {
  return latest(context, 'routine-task').flatMap((task): Observation[] => {
    if (task.fields.subtype !== 'restore-test') return [];
    return [...duration(context, task), ...source(context, task)];
  });
}

function duration({ zone }: Context, task: EvidenceRecord): Observation[] {
  const { minutes_to_restore: minutes, started_at, ended_at } = task.fields;
  const [from, to] = [instantOf(started_at), instantOf(ended_at)];
  // Less than a minute is written as one.
  if (typeof minutes !== 'number' || from === null || to === null || (minutes - 1) * 60 <= to - from) return [];
  const lasted = Math.floor(Math.max(0, to - from) / 60);
  return [
    {
      rule: 'reading-contradicted',
      at: at(task, 'minutes_to_restore'),
      message: `${nameOf(task)} 的${titleOf(task.kind, 'minutes_to_restore')} ${minutes} 分钟，整个演练从 ${clock(from, zone)} 到 ${clock(to, zone)} 只有 ${lasted} 分钟`,
      hint: '请对照演练记录核对起止时间与用时，照实更正',
      expected: `不多于 ${lasted} 分钟`,
      actual: `${minutes} 分钟`,
      related: [{ message: titleOf(task.kind, 'ended_at'), at: at(task, 'ended_at') }],
    },
  ];
}

function source(context: Context, task: EvidenceRecord): Observation[] {
  const backup = context.book.find(String(task.fields.backup_ref));
  if (backup?.kind !== 'backup-record' || !context.usable(backup)) return [];
  const began = instantOf(task.fields.started_at);
  const made = instantOf(backup.fields.ended_at);
  const words = [
    ...(backup.fields.system === task.fields.system ? [] : [`是系统 ${String(backup.fields.system)} 的备份`]),
    ...(backup.fields.result === 'failed' ? ['记的是备份失败'] : []),
    ...(made !== null && began !== null && made > began ? [`${clock(made, context.zone)} 才备份完`] : []),
  ];
  if (words.length === 0) return [];
  return [
    {
      rule: 'reading-contradicted',
      at: at(task, 'backup_ref'),
      message: `${nameOf(task)} 写所用备份是 ${backup.id}，这份备份${words.join('，')}`,
      hint: '请对照演练记录核对备份编号与时间，照实更正；确用了别处的备份的，请在备注里说明',
      related: [{ message: '备份记录', at: at(backup, 'id') }],
    },
  ];
}

const NUMBER = /^(\d{1,18})(?:\.(\d{1,18}))?$/;

/** Exact comparison of two decimals, as numbers or texts; null where one is none. */
function compareNumbers(a: Value | undefined, b: Value | undefined): number | null {
  const [one, other] = [NUMBER.exec(String(a)), NUMBER.exec(String(b))];
  if (!one || !other) return null;
  const places = Math.max(one[2]?.length ?? 0, other[2]?.length ?? 0);
  const whole = ([, units = '', part = '']: RegExpExecArray) => BigInt(units + part.padEnd(places, '0'));
  const [left, right] = [whole(one), whole(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The same with a unit behind the number, which has to be the same one. */
function compareMeasures(a: Value | undefined, b: Value | undefined): number | null {
  const parts = (value: Value | undefined) => /^\s*([\d.]{1,40})\s*(\D{0,20})$/.exec(String(value));
  const [one, other] = [parts(a), parts(b)];
  if (!one || !other || one[2]?.trim() !== other[2]?.trim()) return null;
  return compareNumbers(one[1] as string, other[1] as string);
}
