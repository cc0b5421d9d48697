import Fraction from 'fraction.js';
import type { Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters.ts';
import { exact, fraction } from '../score/numbers.ts';
import type { Measure } from './measure.ts';

/** So many points each time: `n × points`. n is a number, a table looked up by a field, or a field of the record. */
export function count(context: Context, spec: unknown, points: unknown, fields: Fields): Measure | null {
  const times = timesOf(context, spec, fields);
  const each = fraction(resolve(points, context.parameters, fields)) ?? new Fraction(0);
  if (times === null || times.lte(0)) return null;
  const total = times.mul(each);
  return {
    points: total,
    arithmetic: `${exact(times)} × ${exact(each)} = ${exact(total)}`,
    explanation: '',
    knockout: false,
  };
}

function timesOf(context: Context, spec: unknown, fields: Fields): Fraction | null {
  const resolved = resolve(spec, context.parameters, fields);
  const number = fraction(resolved);
  if (number) return number;
  const name = (resolved as { field?: string } | undefined)?.field;
  if (!name) return null;
  const value = fields[name];
  if (Array.isArray(value)) return new Fraction(value.length);
  // A count that was not filled in still means that something was found.
  return fraction(value) ?? new Fraction(1);
}
