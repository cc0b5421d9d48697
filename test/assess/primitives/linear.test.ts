import { expect, test } from 'vitest';
import { linear } from '../../../scripts/assess/primitives/linear.ts';
import { n } from './numbers.ts';

const [from, to] = [
  { value: n(80), points: n(0) },
  { value: n(100), points: n(20) },
];

test.each([
  ['95', '15', '(95 − 80) ÷ (100 − 80) × 20 = 15'],
  ['80', '0', '80% ≤ 80%：0'],
  ['70', '0', '70% ≤ 80%：0'],
  ['100', '20', '100% ≥ 100%：20'],
  ['80.1', '0.1', '(80.1 − 80) ÷ (100 − 80) × 20 = 0.1'],
])('%s → %s', (value, points, arithmetic) => {
  const found = linear(n(value), from, to, '%');
  expect([found.points.toString(), found.arithmetic]).toEqual([points, arithmetic]);
});

test('endpoints may stand in any order, and need not start at nothing', () => {
  // 3 h of 2…6 h, from 4 points down to 1: 4 − (3 − 2) ÷ 4 × 3
  const found = linear(n(3), { value: n(6), points: n(1) }, { value: n(2), points: n(4) });
  expect(found.points.toString()).toBe('3.25');
  expect(found.arithmetic).toBe('4 + (3 − 2) ÷ (6 − 2) × (1 − 4) = 3.25');
});

test('one third stays one third', () => {
  const found = linear(n(1), { value: n(0), points: n(0) }, { value: n(3), points: n(1) });
  expect(found.points.toFraction()).toBe('1/3');
});
