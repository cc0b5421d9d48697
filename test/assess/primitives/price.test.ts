import { expect, test } from 'vitest';
import { priceOf } from '../../../scripts/assess/primitives/price.ts';
import { n } from './numbers.ts';

const TIERS = {
  tiers: [
    { upto: n(3), points: n(1) },
    { upto: n(5), points: n('1.5') },
    { upto: null, points: n(2) },
  ],
};

test.each([
  ['three', 3, 0, '3 × 1 = 3'],
  ['five', 5, 0, '3 × 1 + 2 × 1.5 = 6'],
  ['seven', 7, 0, '3 × 1 + 2 × 1.5 + 2 × 2 = 10'],
  ['the fourth alone', 1, 3, '1 × 1.5 = 1.5'],
  ['two that cross an end', 2, 2, '1 × 1 + 1 × 1.5 = 2.5'],
  ['two and a half', 2.5, 0, '2.5 × 1 = 2.5'],
])('marginal tiers: %s', (_, quantity, before, arithmetic) => {
  expect(priceOf(TIERS, n(quantity), String(quantity), n(before)).arithmetic).toBe(arithmetic);
});

test('one price: so much each', () => {
  expect(priceOf({ each: n('0.5') }, n(3), '3')).toMatchObject({ arithmetic: '3 × 0.5 = 1.5' });
});

test('a series priced one by one costs what it costs together', () => {
  const one = Array.from({ length: 9 }, (_, at) => priceOf(TIERS, n(1), '1', n(at)).points);
  expect(one.reduce((sum, points) => sum.add(points), n(0)).toString()).toBe('14');
  expect(priceOf(TIERS, n(9), '9').points.toString()).toBe('14');
});
