import { expect, test } from 'vitest';
import { plansOf } from '../../../scripts/assess/occurrences/plans.ts';
import { planAfterTheFact } from '../../../scripts/assess/rules/plan-after-the-fact.ts';
import { contextOf, type Given, observe, places, record } from '../../support/assessment.ts';

const plan = (id: string, from: string, fields: object = {}) =>
  record('inspection-plan', id, {
    approved_at: '2024-06-28T15:10:00+08:00',
    effective_from: from,
    effective_to: '2025-06-28',
    recorded_at: '2024-06-28T15:40:00+08:00',
    tasks: [],
    ...fields,
  });
const FIRST = plan('IP-1', '2024-06-28');
/** Dated back to the day before that from which it is to hold. */
const second = (recorded: string, fields: object = {}) =>
  plan('IP-2', '2024-09-02', {
    supersedes: 'IP-1',
    approved_at: '2024-08-30T10:00:00+08:00',
    recorded_at: `${recorded}T10:00:00+08:00`,
    ...fields,
  });
const stretches = (given: Given) =>
  plansOf(contextOf(given), 'inspection-plan', undefined).map(({ id, from, to }) => [id, from, to]);

test.each<[string, string, string[]]>([
  ['before it holds', '2024-08-30', []],
  // 14 September is a working Saturday: the tenth working day after the 2nd.
  ['the tenth working day after', '2024-09-13', []],
  ['the eleventh', '2024-09-18', ['IP-2 effective_from']],
])('a plan that comes in %s', (_, recorded, expected) =>
  expect(places(planAfterTheFact, { records: [FIRST, second(recorded)] })).toEqual(expected),
);

test('by the first commit, where history testifies', () => {
  const commits = { 'IP-1': { at: '2024-06-28 16:00' }, 'IP-2': { at: '2024-12-20 09:00' } };
  const given = { records: [FIRST, second('2024-08-30')], commits };
  expect(observe(planAfterTheFact, given).map(({ actual }) => actual)).toEqual(['2024-12-20']);
  const [[, , last] = [], [, from] = []] = stretches(given);
  expect([last, from]).toEqual(['2024-12-19', '2024-12-20']);
});

test('what the first plan asked for stays due until then', () => {
  expect(stretches({ records: [FIRST, second('2024-08-30')] })[0]).toEqual(['IP-1', '2024-07-01', '2024-09-01']);
  expect(stretches({ records: [FIRST, second('2024-11-04')] }).map(([id, from]) => [id, from])).toEqual([
    ['IP-1', '2024-07-01'],
    ['IP-2', '2024-11-04'],
  ]);
});

test('a first plan is not another plan in its place', () => {
  expect(observe(planAfterTheFact, { records: [second('2024-12-20', { supersedes: undefined })] })).toEqual([]);
  expect(observe(planAfterTheFact, { records: [second('2024-12-20')] })).toEqual([]);
});
