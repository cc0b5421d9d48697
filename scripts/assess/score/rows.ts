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
    };
  });
}

function deduct(context: Context, row: Row, allocations: readonly Allocation[]) {
  let sum = new Fraction(0);
  let underCaps = new Fraction(0);
  for (const rule of row.rules) {
    const mine = allocations.filter((allocation) => allocation.candidate.rule.id === rule.id);
    const points = mine.reduce((total, { candidate }) => total.add(candidate.measure.points), new Fraction(0));
    const cap = fraction(resolve(rule.cap, context.parameters));
    sum = sum.add(points);
    underCaps = underCaps.add(cap && points.gt(cap) ? cap : points);
  }
  const max = fraction(row.max);
  const cap = fraction(resolve(row.cap, context.parameters)) ?? max;
  const knockedOut = allocations.some((allocation) => allocation.candidate.measure.knockout);
  const lost = cap && (knockedOut || underCaps.gt(cap)) ? cap : underCaps;
  return { sum, trial: max ? within(max.sub(lost), max) : lost.neg(), capped: sum.gt(lost), knockedOut };
}

/** A row keeps between nothing and its full marks, whatever points its rules carry. */
function within(value: Fraction, max: Fraction): Fraction {
  return value.lt(0) ? new Fraction(0) : value.gt(max) ? max : value;
}

export function totalOf(rows: readonly RowResult[], pick: (row: RowResult) => Fraction): Fraction {
  return rows.reduce((total, row) => total.add(pick(row)), new Fraction(0));
}
