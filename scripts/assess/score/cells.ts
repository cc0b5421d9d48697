import type Fraction from 'fraction.js';
import type { Row } from '../../model/contract.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { Context } from '../context.ts';
import type { Knockout } from '../primitives/measure.ts';
import { priceOf } from '../primitives/price.ts';
import type { Allocation } from './allocate.ts';
import { amountOf, inPeriod, sumOf, ZERO } from './amounts.ts';
import type { ScoreRule } from './facts.ts';
import { exact, fraction } from './numbers.ts';
import { settle } from './pricing.ts';
import { timesFactor } from './streaks.ts';

/** A sentence of the standard whose own cap took something off, by the titles of its rules. */
export interface CappedRules {
  rules: string[];
  sum: Fraction;
  cap: Fraction;
}

/** One row in one stretch of time, of one system where the row is split: nothing below it is added up any further. */
export interface Cell {
  /** What is left of the full marks, or minus what was deducted where there are none. */
  value: Fraction;
  /** What the charges of this stretch come to before any cap; what was carried in is beside it. */
  sum: Fraction;
  /** Whether a cap took something off. */
  capped: boolean;
  knockouts: ReadonlySet<Knockout>;
  cappedRules: CappedRules[];
  /** Deductions that the row's cap left over, and what they came to with what was carried in where it did. */
  excess: Fraction;
  over: { sum: Fraction; cap: Fraction } | null;
  /** Deducted and awarded, under the caps. */
  lost: Fraction;
  gained: Fraction;
  /** As charged: of a series each one has its place. */
  allocations: Allocation[];
}

/** What a row can lose at the most and its full marks; either may be null. */
export interface RowLimits {
  max: Fraction | null;
  cap: Fraction | null;
}

/** `period`: the id of the one that is worked out, for a cap that differs from period to period. */
export function limitsOf(context: Context, row: Row, period?: string): RowLimits {
  const max = row.bonus ? null : fraction(row.max);
  return { max, cap: inPeriod(context, row.cap, period) ?? max };
}

/**
 * Works out one cell: every rule under its cap, then the row's. `carried` are deductions left over from the period before;
 * `isTaken`: a fact of another period took the row in all of them.
 */
export function workCell(
  context: Context,
  row: Row,
  given: readonly Allocation[],
  carried: Fraction,
  isTaken: boolean,
  period: string,
): Cell {
  const allocations = inSeries(context, given);
  const { max, cap } = limitsOf(context, row, period);
  const deducted = underCaps(context, row, allocations, 'deduct');
  const awarded = underCaps(context, row, allocations, 'award');
  const knockouts = new Set(allocations.flatMap(({ candidate }) => candidate.measure.knockout ?? []));
  const asked = deducted.points.add(carried);
  const isLost = isTaken || knockouts.size > 0;
  const lost = cap && (isLost || asked.gt(cap)) ? cap : asked;
  const gained = isLost ? ZERO : row.bonus && cap && awarded.points.gt(cap) ? cap : awarded.points;
  const start = max && row.start !== 'zero' ? max : ZERO;
  const value = isLost && max ? ZERO : within(start.sub(lost).add(gained), max);
  return {
    value,
    sum: deducted.sum,
    capped: deducted.sum.add(carried).gt(lost) || awarded.sum.gt(gained),
    knockouts,
    cappedRules: [...deducted.cappedRules, ...awarded.cappedRules],
    excess: asked.gt(lost) ? asked.sub(lost) : ZERO,
    over: cap && !isLost && asked.gt(cap) ? { sum: asked, cap } : null,
    lost,
    gained,
    allocations,
  };
}

/** A row keeps between nothing and its full marks, whatever points its rules carry. */
export function within(value: Fraction, max: Fraction | null): Fraction {
  if (max === null) return value;
  return value.lt(0) ? ZERO : value.gt(max) ? max : value;
}

function underCaps(context: Context, row: Row, allocations: readonly Allocation[], charge: 'deduct' | 'award') {
  let sum = ZERO;
  let points = ZERO;
  const cappedRules: CappedRules[] = [];
  const rules = row.rules.filter((rule) => (rule.charge ?? 'deduct') === charge);
  for (const group of Map.groupBy(rules, ({ id, sentence }) => sentence ?? `rule ${id}`).values()) {
    const mine = allocations.filter(({ candidate }) => group.includes(candidate.rule));
    const asked = sumOf(mine.map(({ candidate }) => candidate.measure.points));
    const cap = capOf(context, group);
    const isOver = cap !== null && asked.gt(cap);
    if (isOver) cappedRules.push({ rules: group.map(({ title }) => title), sum: asked, cap });
    sum = sum.add(asked);
    points = points.add(isOver ? cap : asked);
  }
  return { sum, points, cappedRules };
}

/** The first cap among the rules of one sentence. */
function capOf(context: Context, rules: readonly ScoreRule[]): Fraction | null {
  const own = rules.find(({ cap }) => cap !== undefined);
  return amountOf(context, own?.cap);
}

/** Facts priced by marginal tiers take their places in the order of their dates; the others stay as they are. */
function inSeries(context: Context, allocations: readonly Allocation[]): Allocation[] {
  if (!allocations.some(({ candidate }) => candidate.measure.series)) return [...allocations];
  const counted = new Map<string, Fraction>();
  const ordered = [...allocations].sort(
    (a, b) => (a.fact.at ?? 0) - (b.fact.at ?? 0) || compareText(a.fact.key, b.fact.key),
  );
  return ordered.map((allocation) => {
    const { candidate } = allocation;
    const { series } = candidate.measure;
    if (!series) return allocation;
    const line = seriesOf(candidate);
    const before = counted.get(line) ?? ZERO;
    const after = before.add(series.quantity);
    counted.set(line, after);
    const priced = priceOf(series.price, series.quantity, exact(series.quantity), before);
    const first = before.add(1);
    const place = first.gte(after) ? `第 ${exact(after)} 次` : `第 ${exact(first)} 至 ${exact(after)} 次`;
    const measure = settle(context, candidate.rule, {
      ...candidate.measure,
      ...timesFactor({ points: priced.points, arithmetic: `${place}：${priced.arithmetic}` }, candidate.measure.factor),
    });
    return { ...allocation, candidate: { ...candidate, measure } };
  });
}

/** Facts that count on from one another: all of a rule, or those alike where it says in what. What is not known is alike to none. */
function seriesOf({ rule, fact, alike }: Allocation['candidate']): string {
  return rule.same ? `${rule.id} ${alike ?? fact.key}` : rule.id;
}

/** One number of several; null of none. `min` and `max` also say which. */
export function combine(values: readonly Fraction[], how: string): Fraction | null {
  const [first] = values;
  if (!first) return null;
  if (how === 'sum') return sumOf(values);
  if (how === 'mean') return sumOf(values).div(values.length);
  if (how === 'last') return values.at(-1) as Fraction;
  return values.reduce((best, one) => ((how === 'min' ? one.lt(best) : one.gt(best)) ? one : best), first);
}
