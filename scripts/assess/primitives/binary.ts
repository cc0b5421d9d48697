import type Fraction from 'fraction.js';
import { exact } from '../score/numbers.ts';
import { contains, type Range, rangeText } from './bounds.ts';
import { type Measure, scored } from './measure.ts';

/** All or nothing: a deduction for a value outside the range, an award for one inside. Null where neither falls due. */
export function binary(
  value: Fraction,
  range: Range,
  points: Fraction,
  charge: 'deduct' | 'award',
  unit = '',
): Measure | null {
  const isIn = contains(range, value);
  if (isIn !== (charge === 'award')) return null;
  const told = `${exact(value)}${unit} ${isIn ? '达到' : '未达到'} ${rangeText(range, unit)}`;
  return scored(points, `${told}：${exact(points)}`);
}
