import { expect, test } from 'vitest';
import { band } from '../../../scripts/assess/primitives/band.ts';
import { coverProblem, rangeOf, rangeText } from '../../../scripts/assess/primitives/bounds.ts';
import { fraction } from '../../../scripts/assess/score/numbers.ts';
import { n } from './numbers.ts';

const range = (bounds: object) => rangeOf(bounds, fraction);
const BANDS = [
  { range: range({ at_least: 95 }), points: n(10), knockout: null },
  { range: range({ at_least: 90, below: 95 }), points: n(8), knockout: null },
  { range: range({ above: 60, below: 90 }), points: n('2.5'), knockout: null },
  { range: range({ at_most: 60 }), points: n(0), knockout: 'row' as const },
];

test.each([
  ['100', '10', '100%，档位 ≥ 95%：10'],
  ['95', '10', '95%，档位 ≥ 95%：10'],
  ['94.99999999', '8', '94.99999999%，档位 ≥ 90% 且 < 95%：8'],
  ['90', '8', '90%，档位 ≥ 90% 且 < 95%：8'],
  ['60.01', '2.5', '60.01%，档位 > 60% 且 < 90%：2.5'],
  ['60', '0', '60%，档位 ≤ 60%，本项不得分'],
])('%s → %s', (value, points, arithmetic) => {
  const found = band(n(value), BANDS, '%');
  expect([found?.points.toString(), found?.arithmetic]).toEqual([points, arithmetic]);
  expect(found?.knockout).toBe(value === '60' ? 'row' : null);
});

test.each([
  ['whole', [{ at_least: 90 }, { below: 90 }], null],
  ['whole, in any order, edges the other way round', [{ at_most: 5 }, { above: 10 }, { above: 5, at_most: 10 }], null],
  ['a gap', [{ at_least: 95 }, { below: 90 }], '90 到 95 之间没有一档'],
  ['a single number left out', [{ above: 90 }, { below: 90 }], '恰为 90没有一档'],
  ['an overlap', [{ at_least: 90 }, { below: 95 }], '90 到 95 之间有两档，重叠了'],
  ['a single number in both', [{ at_least: 90 }, { at_most: 90 }], '恰为 90有两档，重叠了'],
  ['nothing below', [{ at_least: 90 }, { at_least: 80, below: 90 }], '80 以下没有一档，最低的一档不要写下界'],
  ['nothing above', [{ below: 80 }, { at_least: 80, below: 90 }], '90 以上没有一档，最高的一档不要写上界'],
  ['an empty one', [{ at_least: 90 }, { below: 90 }, { at_least: 5, below: 5 }], '这一档（≥ 5 且 < 5）里没有任何数'],
])('cover: %s', (_, bounds, message) => {
  expect(coverProblem(bounds.map(range))?.message ?? null).toBe(message);
});

test('a range in words', () => {
  expect(rangeText(range({ above: '0.5', at_most: 3 }), ' 小时')).toBe('> 0.5 小时 且 ≤ 3 小时');
  expect(rangeText(range({}))).toBe('不限');
});
