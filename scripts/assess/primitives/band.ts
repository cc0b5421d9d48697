import type Fraction from 'fraction.js';
import { exact } from '../score/numbers.ts';
import { contains, type Range, rangeText } from './bounds.ts';
import { KNOCKOUT } from './knockout.ts';
import { type Knockout, type Measure, NOTHING, scored } from './measure.ts';

/** What a value in this range costs or earns. */
export interface Band {
  range: Range;
  points: Fraction;
  knockout: Knockout | null;
}

/** Looks the value up in the bands, which cover every number once. Null where the sheet says no band; that was reported. */
export function band(value: Fraction, bands: readonly Band[], unit = ''): Measure | null {
  const found = bands.find(({ range }) => contains(range, value));
  if (!found) return null;
  const place = `${exact(value)}${unit}，档位 ${rangeText(found.range, unit)}`;
  if (found.knockout) return scored(NOTHING, `${place}，${KNOCKOUT[found.knockout]}`, found.knockout);
  return scored(found.points, `${place}：${exact(found.points)}`);
}
