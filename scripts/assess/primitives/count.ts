import Fraction from 'fraction.js';
import type { Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import { exact, fraction } from '../score/numbers.ts';
import type { ConditionOf } from './lateness.ts';
import type { Measure } from './measure.ts';
import { type Price, priceOf } from './price.ts';

/**
 * So many points each time: `n × points`. n is a number, a table looked up by a field, or a field of the record. Priced by
 * tiers, the fact takes its place in the series of its rule's facts.
 */
export function count(
  context: Context,
  spec: unknown,
  price: Price,
  fields: Fields,
  conditionOf: ConditionOf,
): Measure | null {
  const times = timesOf(context, spec, fields, conditionOf);
  if (times === null || times.lte(0)) return null;
  const priced = priceOf(price, times, exact(times));
  return {
    ...priced,
    explanation: '',
    knockout: null,
    ...('tiers' in price ? { series: { quantity: times, price } } : {}),
  };
}

function timesOf(context: Context, spec: unknown, fields: Fields, conditionOf: ConditionOf): Fraction | null {
  const resolved = resolve(spec, context.parameters, fields);
  const number = fraction(resolved);
  if (number) return number;
  const { field, where } = (resolved ?? {}) as { field?: string; where?: string };
  if (!field) return null;
  const value = fields[field];
  if (Array.isArray(value)) {
    const accepts = where === undefined ? undefined : conditionOf({ field }, where);
    const counted = where === undefined ? value : value.filter((item) => accepts?.(item as Fields) === true);
    return new Fraction(counted.length);
  }
  // A count that was not filled in still means that something was found.
  return fraction(value) ?? new Fraction(1);
}
