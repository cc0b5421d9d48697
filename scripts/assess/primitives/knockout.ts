import Fraction from 'fraction.js';
import type { Measure } from './measure.ts';

/** The whole row is lost, whatever else was charged. */
export function knockout(): Measure {
  return { points: new Fraction(0), arithmetic: '本项不得分', explanation: '', knockout: true };
}
