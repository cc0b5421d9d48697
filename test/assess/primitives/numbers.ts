import Fraction from 'fraction.js';

/** Decimal text as an exact number. */
export const n = (value: string | number) => new Fraction(value);
