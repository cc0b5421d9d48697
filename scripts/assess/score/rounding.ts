import Fraction from 'fraction.js';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import { fraction, type RoundingMode, rounded } from './numbers.ts';

/** To so many digits, or to whole multiples of a step; `digits` is then how many are printed. */
export interface Rounding {
  digits: number;
  mode: RoundingMode;
  step?: Fraction;
}

interface Given {
  digits?: number;
  step?: string;
  mode?: RoundingMode;
}

/** How the total is printed, by the sheet or by the reading of a point. */
export function roundingOf(context: Context): Rounding {
  const given = resolve(context.contract.scorecard.round, context.parameters) as Given | undefined;
  return readRounding(given) ?? { digits: 1, mode: 'half-up' };
}

/** A rounding of the sheet; null when none is given. A step alone prints as many digits as it has itself. */
export function readRounding(given: Given | undefined): Rounding | null {
  if (given === undefined || given === null) return null;
  const mode = given.mode ?? 'half-up';
  const step = fraction(given.step);
  if (step === null || step.lte(0)) return { digits: given.digits ?? 1, mode };
  const digits = (given.step?.split('.')[1] ?? '').length;
  return { digits: given.digits ?? digits, mode, step };
}

/** The value itself where nothing is to be rounded. */
export function roundTo(value: Fraction, rounding: Rounding | null): Fraction {
  return rounding === null ? value : new Fraction(printed(value, rounding));
}

/** A figure for print, with exactly as many digits as the rounding says. */
export function printed(value: Fraction, { digits, mode, step }: Rounding): string {
  if (step === undefined) return rounded(value, digits, mode);
  const multiples = new Fraction(rounded(value.div(step), 0, mode));
  return rounded(multiples.mul(step), digits, 'half-up');
}
