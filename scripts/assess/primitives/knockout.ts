import Fraction from 'fraction.js';
import type { Measure } from './measure.ts';

/** The whole row, or the whole sheet, is lost, whatever else was charged. */
export function knockout(scope: unknown): Measure {
  const isTotal = scope === 'total';
  return {
    points: new Fraction(0),
    arithmetic: isTotal ? '全表不得分' : '本项不得分',
    explanation: '',
    knockout: isTotal ? 'total' : 'row',
  };
}
