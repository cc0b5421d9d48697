import { CalendarRangeError } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import { type Interval, officeSeconds, subtractIntervals } from '../../calendar/deadline.ts';
import type { Occurrence } from '../../model/assessment.ts';
import type { Row } from '../../model/contract.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { fieldAt } from '../evidence/book.ts';
import { earliestOf, firstBefore } from '../evidence/fields.ts';
import { resolve } from '../parameters/parameters.ts';
import {
  downtime,
  field,
  type Gauged,
  type Item,
  near,
  quotient,
  ratio,
  type Take,
  takeOf,
  tally,
  time,
} from '../primitives/gauge.ts';
import { type ConditionOf, exclusions, judge, type Limited, merged, type Span } from '../primitives/lateness.ts';
import { type Finding, factsOf, type ScoreRule } from './facts.ts';
import { rowPeriods } from './grid.ts';
import { type Period, periodAt } from './periods.ts';
import { readRounding, roundTo } from './rounding.ts';
import { itemSight, listOf, sightOf } from './sheet-conditions.ts';

type Spec = NonNullable<ScoreRule['measure']>;

/** What the facts of one period come to, of one system where the rule goes system by system. */
export interface Gauge {
  period: Period;
  /** Value of the field by which the rule goes; null where all count together. */
  key: string | null;
  /** value: there is one; na: nothing to judge; best, worst: nothing is known, and the sheet says what that means. */
  state: 'value' | 'na' | 'best' | 'worst';
  gauged: Gauged | null;
}

interface Placed extends Item {
  period: Period;
  key: string;
  /** For the order of the last one. */
  at: number;
}

/** Every period's number of a rule with the `measure` word; periods still ahead have none. */
export function gaugesOf(
  context: Context,
  row: Row,
  rule: ScoreRule,
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
): Gauge[] {
  const spec = rule.measure as Spec;
  const periods = rowPeriods(context, row);
  const conditionOf: ConditionOf = (list, text) =>
    context.conditions.of({ ...sightOf(rule), variable: 'item', list: list.field }, text);
  const found = factsOf(context, row, rule, occurrences).filter(({ fact }) => COUNTED.has(fact.state));
  const items = found
    .map((one) => placed(spec, periods, one))
    .sort((a, b) => a.at - b.at || compareText(a.records[0] ?? '', b.records[0] ?? ''));
  const before = new Map<string, Gauged>();
  const over = String(resolve(spec.over, context.parameters) ?? 'min');
  return periods
    .filter(({ state }) => state !== 'ahead')
    .flatMap((period) => {
      const gauges = keysOf(context, spec, items).map((key): Gauge => {
        // What names no system is about all of them.
        const mine = key === null ? items : items.filter((item) => item.key === key || item.key === '');
        const gauged = measure(context, rule, spec, mine, period, conditionOf);
        const known = gauged && rounded(gauged, spec);
        if (known) before.set(key ?? '', known);
        return known ? { period, key, state: 'value', gauged: known } : absent(context, spec, period, key, before);
      });
      return spec.per === undefined || over === 'each'
        ? gauges
        : [combined(gauges, period, over as Take, context, spec)];
    });
}

const COUNTED = new Set(['computed', 'recorded', 'disputed']);

function placed(spec: Spec, periods: readonly Period[], { fact, fields, day }: Finding): Placed {
  const key = spec.per === undefined ? '' : keyAt(spec.per, fact.subject, fields);
  return {
    fields,
    records: fact.records.length > 0 ? fact.records : fact.findings,
    period: periodAt(periods, day),
    key,
    at: fact.at ?? 0,
  };
}

function keyAt(per: string, subject: Finding['fact']['subject'], fields: Fields): string {
  if (per === 'system') return subject.type === 'system' ? subject.id : '';
  const value = fieldAt(fields, per);
  return typeof value === 'string' ? value : '';
}

/** Of systems every one that is to be judged, whether or not it has facts; of other fields the values there are. */
function keysOf(context: Context, spec: Spec, items: readonly Placed[]): (string | null)[] {
  if (spec.per === undefined) return [null];
  if (spec.per === 'system') return spec.systems ?? [...context.systems.keys()];
  return [...new Set(items.map(({ key }) => key))].filter((key) => key !== '').sort(compareText);
}

function measure(
  context: Context,
  rule: ScoreRule,
  spec: Spec,
  all: readonly Placed[],
  period: Period,
  conditionOf: ConditionOf,
): Gauged | null {
  if (spec.downtime) return down(context, spec, spec.downtime, all, period, conditionOf);
  const items = all.filter((item) => item.period === period);
  // Without a word about it, nothing that happened is none of it; with one, the sheet says what that means.
  if (spec.count) return items.length === 0 && spec.none !== undefined ? null : tally(items);
  if (spec.quotient) return quotient(items, spec.quotient.of, spec.quotient.among);
  if (spec.field) return field(items, spec.field.name, spec.field.take, itemsOf(context, rule, spec.field));
  if (spec.time) {
    const { unit, take } = spec.time;
    return time(items, (item) => lengthOf(context, spec.time as Timed, item.fields, conditionOf), unit, take);
  }
  return ratio(items, judgeOf(context, rule, spec.ratio ?? {}, conditionOf));
}

/** Which items of the list count; undefined where all of them do. */
function itemsOf(context: Context, rule: ScoreRule, { name, where }: NonNullable<Spec['field']>) {
  const text = resolve(where, context.parameters);
  return typeof text === 'string' ? context.conditions.of(itemSight(rule, listOf(name)), text) : undefined;
}

/** Whether an item is good: by a condition, or by its limit; what is neither late nor done is left out. */
function judgeOf(
  context: Context,
  rule: ScoreRule,
  { of, on_time }: NonNullable<Spec['ratio']>,
  conditionOf: ConditionOf,
): (item: Item) => boolean | null {
  if (on_time) {
    return ({ fields }) => {
      const state = judge(context, on_time as Limited, fields, conditionOf)?.state;
      return state === 'in-time' ? true : state === 'late' ? false : null;
    };
  }
  const text = resolve(of, context.parameters);
  const holds = typeof text === 'string' ? context.conditions.of(sightOf(rule), text) : undefined;
  return ({ fields }) => holds?.(fields) ?? false;
}

type Timed = NonNullable<Spec['time']>;

/** How long a thing took, as far as it went on the as-of day, without what is excluded; null when it never began. */
function lengthOf(context: Context, spec: Timed, fields: Fields, conditionOf: ConditionOf): number | null {
  const span = spanOf(context, spec as Span, fields);
  if (span === null) return null;
  const excluded = exclusions(context, spec as Span, fields, span, conditionOf);
  if (excluded === 'fact') return null;
  if (spec.unit !== 'workdays') return subtractIntervals(span.from, span.to, excluded);
  const { calendar } = context;
  const end = span.from + subtractIntervals(span.from, span.to, excluded);
  return calendar.workdaysBetween(calendar.dayOf(span.from), calendar.dayOf(Math.max(span.from, end - 1)));
}

function spanOf(context: Context, spec: Span, fields: Fields): Interval | null {
  const from = earliestOf(fields, String(resolve(spec.from, context.parameters)));
  if (from === null || from >= context.end) return null;
  const to = firstBefore(fields, String(resolve(spec.to, context.parameters)), context.end) ?? context.end;
  return { from, to: Math.max(from, to) };
}

/** Stretches of all facts, whatever period they began in, clipped to this one. */
function down(
  context: Context,
  { none }: Spec,
  spec: NonNullable<Spec['downtime']>,
  items: readonly Placed[],
  period: Period,
  conditionOf: ConditionOf,
): Gauged | null {
  const { zone, calendar } = context;
  const bounds = { from: zone.startOf(period.from), to: Math.min(zone.endOf(period.to), context.end) };
  const records: string[] = [];
  const stretches = items.flatMap(({ fields, records: ids }) => {
    const span = spanOf(context, spec as Span, fields);
    if (span === null || span.to <= bounds.from || span.from >= bounds.to) return [];
    const excluded = exclusions(context, spec as Span, fields, span, conditionOf);
    if (excluded === 'fact') return [];
    records.push(...ids);
    return gapsBetween(span, merged(excluded, span));
  });
  if (records.length === 0 && none !== undefined) return null;
  const given = context.parameters.get('calendar.office_hours');
  const slots = Array.isArray(given) ? given.map(String) : undefined;
  const seconds = (one: Interval) =>
    spec.within === 'office' ? officeSeconds(calendar, one, slots) : one.to - one.from;
  return downtime(merged(stretches, bounds), bounds, seconds, spec.as ?? 'rate', records);
}

/** What is left of a span between the intervals, which are in order and apart. */
function gapsBetween(span: Interval, intervals: readonly Interval[]): Interval[] {
  const list: Interval[] = [];
  let from = span.from;
  for (const one of intervals) {
    if (one.from > from) list.push({ from, to: one.from });
    from = Math.max(from, one.to);
  }
  if (from < span.to) list.push({ from, to: span.to });
  return list;
}

function rounded(gauged: Gauged, spec: Spec): Gauged {
  const rounding = readRounding(spec.round as never);
  const value = roundTo(gauged.value, rounding);
  if (value.equals(gauged.value)) return gauged;
  return { ...gauged, value, arithmetic: `${gauged.arithmetic}，取 ${near(value)}${gauged.unit}` };
}

/** What the sheet makes of a period without data. Until the time to hand them in is over nothing can be said. */
function absent(
  context: Context,
  spec: Spec,
  period: Period,
  key: string | null,
  before: ReadonlyMap<string, Gauged>,
): Gauge {
  const none = String(resolve(spec.none, context.parameters) ?? defaultNone(spec));
  const isNew = period.state !== 'over' || !isSettled(context, spec, period.to);
  const last = before.get(key ?? '');
  if (none === 'previous' && last)
    return {
      period,
      key,
      state: 'value',
      gauged: { ...last, arithmetic: `沿用上一周期 ${near(last.value)}${last.unit}` },
    };
  const state = isNew || none === 'na' || none === 'previous' ? 'na' : none === 'best' ? 'best' : 'worst';
  return { period, key, state, gauged: null };
}

/** Numbers that somebody has to hand in count as worst while they are missing; of events there may just be none. */
function defaultNone(spec: Spec): 'na' | 'worst' {
  return spec.field || spec.quotient ? 'worst' : 'na';
}

function isSettled(context: Context, spec: Spec, to: Day): boolean {
  const days = resolve(spec.grace_workdays, context.parameters);
  if (typeof days !== 'number' || days === 0) return true;
  try {
    return context.asOf >= context.calendar.addWorkdays(to, days);
  } catch (error) {
    // The day to hand them in lies in a year that is not yet arranged, and so is still to come.
    if (error instanceof CalendarRangeError && context.asOf <= context.calendar.lastDay) return false;
    throw error;
  }
}

/** One number of all systems. One of which the worst must be assumed makes the whole the worst. */
function combined(gauges: readonly Gauge[], period: Period, over: Take, context: Context, spec: Spec): Gauge {
  if (gauges.some(({ state }) => state === 'worst')) return { period, key: null, state: 'worst', gauged: null };
  const known = gauges.filter((one): one is Gauge & { gauged: Gauged } => one.gauged !== null);
  const taken = takeOf(
    known.map(({ gauged }) => gauged.value),
    over,
  );
  if (!taken) {
    const state = gauges.some((one) => one.state === 'best') ? 'best' : 'na';
    return { period, key: null, state, gauged: null };
  }
  const unit = known[0]?.gauged.unit ?? '';
  const isOne = over === 'min' || over === 'max';
  const named = isOne ? known.filter(({ gauged }) => gauged.value.equals(taken.value)).slice(0, 1) : known;
  const told = named.map(({ key, gauged }) => `${nameOf(context, spec, key)} ${gauged.arithmetic}`).join('；');
  const records = [...new Set(named.flatMap(({ gauged }) => gauged.records))].sort();
  const arithmetic = `${told}；${taken.arithmetic}${unit}`;
  return {
    period,
    key: null,
    state: 'value',
    gauged: { value: taken.value, unit, arithmetic: known.length === 1 ? told : arithmetic, records },
  };
}

/** A system by its short name, any other key as it is written. */
export function nameOf(context: Context, spec: { per?: string }, key: string | null): string {
  if (key === null) return '';
  return spec.per === 'system' ? (context.systems.get(key)?.short ?? key) : key;
}
