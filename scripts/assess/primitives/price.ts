import Fraction from 'fraction.js';
import { exact } from '../score/numbers.ts';

/** A marginal tier: units up to and including `upto` cost `points` each; the last tier has no end. */
export interface Tier {
  upto: Fraction | null;
  points: Fraction;
}

/** What a quantity costs: so much each, or by marginal tiers. */
export type Price = { each: Fraction } | { tiers: readonly Tier[] };

export interface Priced {
  points: Fraction;
  /** `3 × 1 + 2 × 2 = 7`, the sum exact. */
  arithmetic: string;
}

/**
 * Prices a quantity that begins after `before` units already priced in the same series: the fourth occurrence of a month
 * is priced as `priceOf(price, 1, '1', 3)`. `shown` is how the quantity is written where one price holds for all of it.
 */
export function priceOf(price: Price, quantity: Fraction, shown: string, before: Fraction = new Fraction(0)): Priced {
  if ('each' in price) {
    const points = quantity.mul(price.each);
    return { points, arithmetic: `${shown} × ${exact(price.each)} = ${exact(points)}` };
  }
  const parts = split(price.tiers, before, before.add(quantity));
  const points = parts.reduce((sum, part) => sum.add(part.units.mul(part.points)), new Fraction(0));
  const sums = parts.map((part) => `${exact(part.units)} × ${exact(part.points)}`).join(' + ');
  const story = shown === exact(quantity) ? '' : `${shown} = ${exact(quantity)}；`;
  return { points, arithmetic: `${story}${sums || '0'} = ${exact(points)}` };
}

/** How many units of the stretch fall into each tier. What lies beyond the last end costs nothing. */
function split(tiers: readonly Tier[], from: Fraction, to: Fraction): { units: Fraction; points: Fraction }[] {
  let start = new Fraction(0);
  return tiers.flatMap(({ upto, points }) => {
    const low = start.gt(from) ? start : from;
    const high = upto === null || upto.gt(to) ? to : upto;
    if (upto !== null) start = upto;
    return high.gt(low) ? [{ units: high.sub(low), points }] : [];
  });
}
