import { expect, test } from 'vitest';
import { rangeOf } from '../../../scripts/assess/primitives/bounds.ts';
import { type Payment, payOf } from '../../../scripts/assess/primitives/money.ts';
import { fraction } from '../../../scripts/assess/score/numbers.ts';
import { n } from './numbers.ts';

const AMOUNT = n(120_000);
const tier = (bounds: object, pay: string | null, deduct: string | null) => ({
  ...{
    range: rangeOf(bounds, fraction),
    pay: pay === null ? null : n(pay),
    deduct: deduct === null ? null : n(deduct),
  },
});
const TIERS: Payment = {
  by: 'tiers',
  tiers: [
    tier({ at_least: 90 }, '1', null),
    tier({ at_least: 80, below: 90 }, '0.95', null),
    tier({ below: 80 }, null, '20000'),
  ],
};
const perPoint = (partial: 'floor' | 'ceil' | 'prorate'): Payment => ({
  ...{ by: 'per-point', below: n(95), each: n(1), deduct: n(1000), partial },
});

test.each<[string, string, Payment, string | null, string, string]>([
  ['the full tier, its edge included', '90', TIERS, null, '120000', '90，档位 ≥ 90：120000 × 1 = 120000'],
  ['a share', '87.5', TIERS, null, '114000', '87.5，档位 ≥ 80 且 < 90：120000 × 0.95 = 114000'],
  ['fixed yuan', '79.9', TIERS, null, '100000', '79.9，档位 < 80：扣 20000'],
  ['by coefficient', '87.5', { by: 'coefficient', of: n(100) }, null, '105000', '120000 × 87.5 ÷ 100 = 105000'],
  ['per point, by size', '87.5', perPoint('prorate'), null, '112500', '(95 − 87.5) ÷ 1 × 1000 = 7500'],
  ['per point, full ones', '87.5', perPoint('floor'), null, '113000', '⌊(95 − 87.5) ÷ 1⌋ × 1000 = 7000'],
  ['per point, begun ones', '87.5', perPoint('ceil'), null, '112000', '⌈(95 − 87.5) ÷ 1⌉ × 1000 = 8000'],
  ['per point, at the mark', '95', perPoint('ceil'), null, '120000', '95 不低于 95'],
  ['yuan themselves', '-36050', { by: 'deduction' }, null, '83950', '扣款合计 36050'],
  ['no more than a cap', '-36050', { by: 'deduction' }, '12000', '108000', '扣款合计 36050，最多扣 12000'],
  ['no more than there is', '-200000', { by: 'deduction' }, null, '0', '扣款合计 200000，最多扣 120000'],
  [
    'no more than the amount for a bonus',
    '104',
    { by: 'coefficient', of: n(100) },
    null,
    '120000',
    '120000 × 104 ÷ 100 = 124800',
  ],
])('%s', (_, score, payment, cap, payable, arithmetic) => {
  const paid = payOf(AMOUNT, n(score), payment, cap === null ? null : n(cap));
  expect([paid.payable.toString(), paid.arithmetic]).toEqual([payable, arithmetic]);
  expect(paid.payable.add(paid.deducted).toString()).toBe('120000');
});
