import { expect, test } from 'vitest';
import { knockout } from '../../../scripts/assess/primitives/knockout.ts';

test.each([
  [true, 'row', '本项不得分'],
  ['row', 'row', '本项不得分'],
  ['group', 'group', '本组不得分'],
  ['period', 'period', '本周期不得分'],
  ['total', 'total', '全表不得分'],
])('%s', (given, scope, arithmetic) => {
  expect(knockout(given)).toMatchObject({ knockout: scope, arithmetic });
});
