import Fraction from 'fraction.js';
import type { Row } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters.ts';
import type { Allocation } from './allocate.ts';
import { fraction } from './numbers.ts';

/** A row's result in exact numbers. `trial` is what is left of the full marks, or minus what was deducted without base. */
export interface RowResult {
  row: Row;
  allocations: Allocation[];
  trial: Fraction;
  trialIfDismissed: Fraction;
  /** What the charges come to before any cap. */
  sum: Fraction;
  /** Whether a cap, a rule's or the row's, took something off the sum. */
  capped: boolean;
  knockedOut: boolean;
  /** Whether a fact of this row takes the whole sheet, and whether it would if every disputed fact fell away. */
  takesAll: boolean;
  takesAllIfDismissed: boolean;
  /** Sentences of the standard whose own cap took something off, by the titles of their rules. */
  cappedRules: { rules: string[]; sum: Fraction; cap: Fraction }[];
}

/** Sums each row under its caps: every rule's own first, then the row's (its full marks unless it says otherwise). */
export function sumRows(context: Context, allocations: readonly Allocation[]): RowResult[] {
  return context.contract.scorecard.rows.map((row) => {
    const mine = allocations.filter((allocation) => allocation.candidate.row.id === row.id);
    const standing = mine.filter((allocation) => allocation.fact.state !== 'disputed');
    const full = deduct(context, row, mine);
    return {
      row,
      allocations: mine,
      trial: full.trial,
      trialIfDismissed: standing.length === mine.length ? full.trial : deduct(context, row, standing).trial,
      sum: full.sum,
      capped: full.capped,
      knockedOut: full.knockedOut,
      takesAll: takesAll(mine),
      takesAllIfDismissed: takesAll(standing),
      cappedRules: full.cappedRules,
    };
  });
}

function takesAll(allocations: readonly Allocation[]): boolean {
  return allocations.some(({ candidate }) => candidate.measure.knockout === 'total');
}

function deduct(context: Context, row: Row, allocations: readonly Allocation[]) {
  let sum = new Fraction(0);
  let underCaps = new Fraction(0);
  const cappedRules: RowResult['cappedRules'] = [];
  for (const rules of Map.groupBy(row.rules, ({ id, sentence }) => sentence ?? `rule ${id}`).values()) {
    const mine = allocations.filter(({ candidate }) => rules.includes(candidate.rule));
    const points = mine.reduce((total, { candidate }) => total.add(candidate.measure.points), new Fraction(0));
    const cap = fraction(resolve(rules[0]?.cap, context.parameters));
    const isOver = cap !== null && points.gt(cap);
    if (isOver) cappedRules.push({ rules: rules.map(({ title }) => title), sum: points, cap });
    sum = sum.add(points);
    underCaps = underCaps.add(isOver ? cap : points);
  }
  const max = fraction(row.max);
  const cap = fraction(resolve(row.cap, context.parameters)) ?? max;
  const knockedOut = allocations.some(({ candidate }) => candidate.measure.knockout !== null);
  const lost = cap && (knockedOut || underCaps.gt(cap)) ? cap : underCaps;
  return { sum, trial: max ? within(max.sub(lost), max) : lost.neg(), capped: sum.gt(lost), knockedOut, cappedRules };
}

/** A row keeps between nothing and its full marks, whatever points its rules carry. */
function within(value: Fraction, max: Fraction): Fraction {
  return value.lt(0) ? new Fraction(0) : value.gt(max) ? max : value;
}

/** The sheet's total, nothing when a fact takes the whole of it. */
export function totalOf(rows: readonly RowResult[], word: 'trial' | 'trialIfDismissed'): Fraction {
  const isLost = rows.some((row) => (word === 'trial' ? row.takesAll : row.takesAllIfDismissed));
  return isLost ? new Fraction(0) : rows.reduce((total, row) => total.add(row[word]), new Fraction(0));
}
