import Fraction from 'fraction.js';

/** An exact number as a decimal; one without a finite decimal is cut at four digits. Minus as U+002D. */
export function decimal(value: Fraction): string {
  const text = value.toString();
  return text.includes('(') ? value.round(4).toString() : text;
}

/** For arithmetic that people read: the decimal when exact within four digits, else the fraction itself. */
export function exact(value: Fraction): string {
  const text = value.toString();
  return text.includes('(') ? value.toFraction() : text;
}

/** half-up is 四舍五入, half-even 四舍六入五成双. */
export type RoundingMode = 'half-up' | 'half-even' | 'floor' | 'ceil';

/** Rounded for printing, with exactly so many digits. */
export function rounded(value: Fraction, digits: number, mode: RoundingMode): string {
  const scale = new Fraction(10).pow(digits) as Fraction;
  const whole = WHOLE[mode](value.mul(scale));
  const negative = whole.lt(0);
  const units = whole
    .abs()
    .toString()
    .padStart(digits + 1, '0');
  const body = digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`;
  return negative && !whole.equals(0) ? `-${body}` : body;
}

/** Half away from zero, as 四舍五入 is understood for a magnitude. */
function halfUp(value: Fraction): Fraction {
  const magnitude = value.abs().add('1/2').floor();
  return value.lt(0) ? magnitude.neg() : magnitude;
}

const WHOLE: { readonly [mode in RoundingMode]: (value: Fraction) => Fraction } = {
  'half-up': halfUp,
  'half-even': halfEven,
  floor: (value) => value.floor(),
  ceil: (value) => value.ceil(),
};

function halfEven(value: Fraction): Fraction {
  const below = value.floor();
  const isTie = value.sub(below).equals('1/2');
  return isTie ? (below.mod(2).equals(0) ? below : below.add(1)) : halfUp(value);
}

/** A number of the contract's files: an integer, or decimal text. */
export function fraction(value: unknown): Fraction | null {
  if (typeof value === 'number' && Number.isInteger(value)) return new Fraction(value);
  if (typeof value === 'string' && /^-?\d{1,12}(\.\d{1,8})?$/.test(value)) return new Fraction(value);
  return null;
}
