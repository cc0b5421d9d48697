import { expect, test } from 'vitest';
import { binary } from '../../../scripts/assess/primitives/binary.ts';
import { rangeOf } from '../../../scripts/assess/primitives/bounds.ts';
import { fraction } from '../../../scripts/assess/score/numbers.ts';
import { n } from './numbers.ts';

const atMost4 = rangeOf({ at_most: 4 }, fraction);

test.each([
  ['4.5 h against 4: deducted', '4.5', 'deduct', '5', '4.5 小时 未达到 ≤ 4 小时：5'],
  ['exactly 4: not deducted', '4', 'deduct', null, null],
  ['exactly 4: awarded', '4', 'award', '5', '4 小时 达到 ≤ 4 小时：5'],
  ['a second over 4: not awarded', '4.0003', 'award', null, null],
] as const)('%s', (_, value, charge, points, arithmetic) => {
  const found = binary(n(value), atMost4, n(5), charge, ' 小时');
  expect([found?.points.toString() ?? null, found?.arithmetic ?? null]).toEqual([points, arithmetic]);
});
