import { expect, test } from 'vitest';
import { rate } from '../../../scripts/assess/primitives/rate.ts';
import { n } from './numbers.ts';

const below = (threshold: string, each: string, partial: 'floor' | 'ceil' | 'prorate') => ({
  ...{ threshold: n(threshold), side: 'below' as const, each: n(each), partial },
});

test.each([
  [
    '99.0 is nine steps of 0.1 below 99.9, not ten',
    '99.0',
    below('99.9', '0.1', 'floor'),
    '9',
    '⌊(99.9% − 99%) ÷ 0.1%⌋ × 1 = 9',
  ],
  ['the same by begun steps', '99.0', below('99.9', '0.1', 'ceil'), '9', '⌈(99.9% − 99%) ÷ 0.1%⌉ × 1 = 9'],
  [
    '99.85: half a step, by its size',
    '99.85',
    below('99.9', '0.1', 'prorate'),
    '0.5',
    '(99.9% − 99.85%) ÷ 0.1% × 1 = 0.5',
  ],
  ['99.85: half a step, begun', '99.85', below('99.9', '0.1', 'ceil'), '1', '⌈(99.9% − 99.85%) ÷ 0.1%⌉ × 1 = 1'],
  [
    '0.3 in steps of 0.1 is three, where binary numbers say two',
    '0.7',
    below('1', '0.1', 'floor'),
    '3',
    '⌊(1% − 0.7%) ÷ 0.1%⌋ × 1 = 3',
  ],
])('%s', (_, value, spec, points, arithmetic) => {
  const found = rate(n(value), spec, { each: n(1) }, '%');
  expect([found?.points.toFraction(), found?.arithmetic]).toEqual([n(points).toFraction(), arithmetic]);
});

test.each([
  ['exactly the threshold', '99.9', below('99.9', '0.1', 'ceil')],
  ['above it', '100', below('99.9', '0.1', 'ceil')],
  ['within the first full step', '99.85', below('99.9', '0.1', 'floor')],
  [
    'on the right side of an upper threshold',
    '5',
    { threshold: n(5), side: 'above' as const, each: n(1), partial: 'ceil' as const },
  ],
])('%s: nothing', (_, value, spec) => {
  expect(rate(n(value), spec, { each: n(1) })).toBeNull();
});

test('above a threshold, priced by marginal tiers: 4 steps = 2 × 1 + 2 × 3', () => {
  const spec = { threshold: n(10), side: 'above' as const, each: n(5), partial: 'floor' as const };
  const tiers = [
    { upto: n(2), points: n(1) },
    { upto: null, points: n(3) },
  ];
  const found = rate(n(33), spec, { tiers }, ' 件');
  expect(found?.arithmetic).toBe('⌊(33 件 − 10 件) ÷ 5 件⌋ = 4；2 × 1 + 2 × 3 = 8');
  expect(found?.points.valueOf()).toBe(8);
});
