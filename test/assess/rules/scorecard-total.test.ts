import { expect, test } from 'vitest';
import { scorecardTotal } from '../../../scripts/assess/rules/scorecard-total.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(scorecardTotal, given)).toEqual(expected);

const ROW = 'service.inspection';
const sheet = (...ratings: [row: string, points: string][]) =>
  record('scorecard', 'SC-1', { ratings: ratings.map(([row, points]) => ({ row, points })) });

test.each<[string, [string, string][], string[]]>([
  ['full points', [[ROW, '10']], []],
  ['nothing', [[ROW, '0']], []],
  ['a hair above', [[ROW, '10.1']], ['SC-1 ratings.0.points']],
  ['below nothing', [[ROW, '-0.5']], ['SC-1 ratings.0.points']],
  [
    'rated twice',
    [
      [ROW, '5'],
      [ROW, '5'],
    ],
    ['SC-1 ratings.1.row'],
  ],
  ['no rating', [], ['SC-1 ratings']],
  [
    'a row that is not there',
    [
      [ROW, '5'],
      ['elsewhere', '99'],
    ],
    [],
  ],
])('%s', (_, ratings, expected) => check({ records: [sheet(...ratings)] }, expected));

test('the report says the sum, exactly', () => {
  const report = (score: string) => record('acceptance-report', 'AR-1', { score });
  check({ records: [sheet([ROW, '8.1']), report('8.1')] }, []);
  check({ records: [sheet([ROW, '8.1']), report('8.10')] }, []);
  check({ records: [sheet([ROW, '8.1']), report('8.2')] }, ['AR-1 score']);
  const [found] = observe(scorecardTotal, { records: [sheet([ROW, '8.1']), report('8.2')] });
  expect(found?.message).toBe('验收报告 AR-1：报告所载得分 8.2 分，SC-1 各行合计 8.1 分');
});
