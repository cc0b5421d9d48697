import type Fraction from 'fraction.js';
import { exact } from '../score/numbers.ts';
import { type Measure, scored } from './measure.ts';

export interface Endpoint {
  value: Fraction;
  points: Fraction;
}

/** In a straight line between two endpoints, which need not be in order; beyond them their own points. */
export function linear(value: Fraction, from: Endpoint, to: Endpoint, unit = ''): Measure {
  const [low, high] = from.value.lte(to.value) ? [from, to] : [to, from];
  const shown = `${exact(value)}${unit}`;
  if (value.lte(low.value) || low.value.equals(high.value))
    return scored(low.points, `${shown} ≤ ${exact(low.value)}${unit}：${exact(low.points)}`);
  if (value.gte(high.value))
    return scored(high.points, `${shown} ≥ ${exact(high.value)}${unit}：${exact(high.points)}`);
  const points = low.points.add(value.sub(low.value).div(high.value.sub(low.value)).mul(high.points.sub(low.points)));
  const share = `(${exact(value)} − ${exact(low.value)}) ÷ (${exact(high.value)} − ${exact(low.value)})`;
  const rise = `(${exact(high.points)} − ${exact(low.points)})`;
  const sum = low.points.equals(0) ? `${share} × ${exact(high.points)}` : `${exact(low.points)} + ${share} × ${rise}`;
  return scored(points, `${sum} = ${exact(points)}`);
}
