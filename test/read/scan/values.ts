/** Values that look real and belong to nobody: areas, dates and serials are made up, check digits are computed. */
import fc from 'fast-check';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export function residentId(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(seventeen[at]), 0);
  return seventeen + '10X98765432'[sum % 11];
}

export function withLuhn(digits: string): string {
  for (let check = 0; check < 10; check += 1) if (luhn(digits + check) === 0) return digits + check;
  throw new Error('unreachable');
}

function luhn(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10;
}

const two = (value: number) => String(value).padStart(2, '0');
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

/** Seventeen digits of residents born from 1900 to 2099. */
const seventeen = fc
  .tuple(
    fc.constantFrom('11', '32', '44', '54', '65', '81'),
    digits(4),
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    digits(3),
  )
  .map(([province, area, year, month, day, serial]) => `${province}${area}${year}${two(month)}${two(day)}${serial}`);

export const anyResidentId = seventeen.map(residentId);

/** The same with another check character than the right one. */
export const anyWrongId = fc
  .tuple(seventeen, fc.integer({ min: 1, max: 10 }))
  .map(([head, shift]) => head + '0123456789X'[('0123456789X'.indexOf(residentId(head).at(-1) ?? '') + shift) % 11]);

export const anyMobile = fc
  .tuple(fc.constantFrom('130', '138', '147', '155', '166', '177', '189', '199'), digits(8))
  .map(([head, tail]) => head + tail);

export const anyCard = fc
  .oneof(
    ...[15, 16, 17, 18].map((length) => digits(length - 2).map((tail) => `62${tail}`)),
    digits(14).map((tail) => `4${tail}`),
  )
  .map(withLuhn);

/** Text around a value: anything, but no digit touches it. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('身份证号：', 'id: ', '"', '1. ', '\n  - ', '，', '(', '手机 '),
);
export const endsBefore = (text: string) => text.replace(/[\d０-９]+$/, '');
export const beginsBehind = (text: string) => text.replace(/^[\d０-９Xx]+/, '');
