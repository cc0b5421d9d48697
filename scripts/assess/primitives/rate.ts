import Fraction from 'fraction.js';
import type { PartialUnit } from '../../calendar/deadline.ts';
import { exact } from '../score/numbers.ts';
import { type Measure, scored } from './measure.ts';
import { type Price, priceOf } from './price.ts';

/** A threshold and the size of a step beyond it. */
export interface Rate {
  threshold: Fraction;
  side: 'below' | 'above';
  each: Fraction;
  partial: PartialUnit;
}

/** Per step beyond a threshold: 99.0 is nine steps of 0.1 below 99.9. Null on the right side of it, or within the first full step. */
export function rate(
  value: Fraction,
  { threshold, side, each, partial }: Rate,
  price: Price,
  unit = '',
): Measure | null {
  const beyond = side === 'below' ? threshold.sub(value) : value.sub(threshold);
  if (beyond.lte(0) || each.lte(0)) return null;
  const [upper, lower] = side === 'below' ? [threshold, value] : [value, threshold];
  const inside = `(${exact(upper)}${unit} − ${exact(lower)}${unit}) ÷ ${exact(each)}${unit}`;
  const steps = beyond.div(each);
  const [counted, shown] =
    partial === 'ceil'
      ? [steps.ceil(), `⌈${inside}⌉`]
      : partial === 'prorate'
        ? [steps, inside]
        : [steps.floor(), `⌊${inside}⌋`];
  if (counted.equals(new Fraction(0))) return null;
  const { points, arithmetic } = priceOf(price, counted, shown);
  return scored(points, arithmetic);
}
