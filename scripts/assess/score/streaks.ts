import type { Row } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import type { Measure } from '../primitives/measure.ts';
import type { Allocation } from './allocate.ts';
import { amountOf } from './amounts.ts';
import { exact } from './numbers.ts';
import { periodAt, periodsOf } from './periods.ts';
import { settle } from './pricing.ts';

type Rule = Row['rules'][number];

const UNITS = { month: '个月', quarter: '个季度', half: '个半年', year: '个年度' } as const;

/**
 * The `streak` word: where a rule has facts in so many periods in a row, each of them costs a multiple from there on. It goes
 * by the charges that stand, so that one decided otherwise breaks the run; the most that one event may cost comes after it.
 */
export function inStreaks(context: Context, allocations: readonly Allocation[]): readonly Allocation[] {
  if (!allocations.some(({ candidate }) => candidate.rule.streak)) return allocations;
  const byRun = Map.groupBy(allocations, ({ candidate: { row, rule, fact } }) => {
    const part = rule.streak?.per === 'system' && fact.subject.type === 'system' ? fact.subject.id : '';
    return rule.streak ? `${row.id}/${rule.id}/${part}` : '';
  });
  const changed = new Map<Allocation, Allocation>();
  for (const [key, mine] of byRun) {
    const rule = mine[0]?.candidate.rule;
    if (key === '' || !rule?.streak) continue;
    const { each, from } = rule.streak;
    const times = amountOf(context, rule.streak.times);
    if (!times) continue;
    const periods = periodsOf(context.term, context.asOf, { each });
    const placeOf = ({ candidate }: Allocation) => periods.indexOf(periodAt(periods, candidate.day));
    const met = new Set(mine.map(placeOf));
    for (const one of mine) {
      let length = 1;
      while (met.has(placeOf(one) - length)) length++;
      if (length >= from) changed.set(one, multiplied(context, rule, one, { times, note: noteOf(length, each) }));
    }
  }
  return allocations.map((one) => changed.get(one) ?? one);
}

function noteOf(length: number, each: keyof typeof UNITS): string {
  return `连续第 ${length} ${UNITS[each]}`;
}

type Factor = NonNullable<Measure['factor']>;

/** What comes in a series is priced with its place and multiplied there. */
function multiplied(context: Context, rule: Rule, one: Allocation, factor: Factor): Allocation {
  const { measure } = one.candidate;
  const { raw } = measure;
  if (!raw) return one;
  const done = measure.series
    ? { ...measure, factor }
    : settle(context, rule, { ...measure, ...timesFactor(raw, factor) }, raw.fields);
  return { ...one, candidate: { ...one.candidate, measure: done } };
}

/** `1 × 300 = 300；连续第 3 个月，× 2 = 600` */
export function timesFactor<T extends Pick<Measure, 'points' | 'arithmetic'>>(
  priced: T,
  factor: Factor | undefined,
): T {
  if (!factor) return priced;
  const points = priced.points.mul(factor.times);
  const arithmetic = `${priced.arithmetic}；${factor.note}，× ${exact(factor.times)} = ${exact(points)}`;
  return { ...priced, points, arithmetic };
}
