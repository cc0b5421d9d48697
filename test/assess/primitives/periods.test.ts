import { describe, expect, test } from 'vitest';
import { type PeriodSpec, periodAt, periodsOf } from '../../../scripts/assess/score/periods.ts';
import type { Day } from '../../../scripts/calendar/day.ts';

const TERM = { from: '2024-06-28' as Day, to: '2025-06-28' as Day };
const of = (spec: PeriodSpec, asOf = '2025-06-28') => periodsOf(TERM, asOf as Day, spec);
const shown = (spec: PeriodSpec, asOf?: string) =>
  of(spec, asOf).map(({ id, from, to, counted }) => `${id} ${from} ${to}${counted ? '' : ' -'}`);

describe('a term of a year and a day', () => {
  test('months: thirteen, of which the first and the last are no whole ones', () => {
    const list = shown({ each: 'month' });
    expect(list).toHaveLength(13);
    expect([list[0], list[1], list[12]]).toEqual([
      '2024-06 2024-06-28 2024-06-30',
      '2024-07 2024-07-01 2024-07-31',
      '2025-06 2025-06-01 2025-06-28',
    ]);
  });
  test('without them: eleven', () => {
    expect(of({ each: 'month', partial: 'exclude' }).filter(({ counted }) => counted)).toHaveLength(11);
  });
  test('joined to their neighbours: eleven', () => {
    const list = shown({ each: 'month', partial: 'merge' });
    expect(list).toHaveLength(11);
    expect([list[0], list[10]]).toEqual(['2024-07 2024-06-28 2024-07-31', '2025-05 2025-05-01 2025-06-28']);
  });
  test('quarters, halves, years', () => {
    expect(shown({ each: 'quarter' }).map((one) => one.split(' ')[0])).toEqual([
      '2024-Q2',
      '2024-Q3',
      '2024-Q4',
      '2025-Q1',
      '2025-Q2',
    ]);
    expect(shown({ each: 'half', partial: 'exclude' })).toEqual([
      '2024-H1 2024-06-28 2024-06-30 -',
      '2024-H2 2024-07-01 2024-12-31',
      '2025-H1 2025-01-01 2025-06-28 -',
    ]);
    expect(shown({ each: 'year' })).toEqual(['2024 2024-06-28 2024-12-31', '2025 2025-01-01 2025-06-28']);
    expect(shown({ each: 'term' })).toEqual(['term 2024-06-28 2025-06-28']);
  });
  test('from the day on which the term began', () => {
    const list = shown({ each: 'month', align: 'term' });
    expect([list[0], list[11], list[12]]).toEqual([
      '2024-06-28 2024-06-28 2024-07-27',
      '2025-05-28 2025-05-28 2025-06-27',
      '2025-06-28 2025-06-28 2025-06-28',
    ]);
    expect(shown({ each: 'quarter', align: 'term', partial: 'merge' })).toHaveLength(4);
  });
});

test('from the 31st, months end where there is no such day', () => {
  const list = periodsOf({ from: '2025-01-31' as Day, to: '2025-04-29' as Day }, '2025-12-31' as Day, {
    each: 'month',
    align: 'term',
  });
  expect(list.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2025-01-31 2025-02-27',
    '2025-02-28 2025-03-30',
    '2025-03-31 2025-04-29',
  ]);
});

describe('as of a day within the term', () => {
  test('running counts or not, what is ahead never does', () => {
    const states = (running: 'include' | 'exclude') =>
      of({ each: 'quarter', running }, '2024-11-15').map(({ state, counted }) => `${state} ${counted}`);
    expect(states('include')).toEqual(['over true', 'over true', 'running true', 'ahead false', 'ahead false']);
    expect(states('exclude')).toEqual(['over true', 'over true', 'running false', 'ahead false', 'ahead false']);
  });
  test('where the sheet leaves out all that has begun, nothing counts yet; without periods the term always does', () => {
    expect(shown({ each: 'quarter', partial: 'exclude', running: 'exclude' }, '2024-06-29')[0]).toBe(
      '2024-Q2 2024-06-28 2024-06-30 -',
    );
    const [whole] = periodsOf({ from: '2025-01-31' as Day, to: '2025-04-29' as Day }, '2024-12-31' as Day, null);
    expect(whole).toMatchObject({ state: 'ahead', counted: true });
  });
  test('a period is over with its last day', () => {
    expect(of({ each: 'month' }, '2024-07-31')[1]?.state).toBe('over');
    expect(of({ each: 'month' }, '2024-07-30')[1]?.state).toBe('running');
  });
  test('what happened before or after belongs to the first and the last that has begun', () => {
    const periods = of({ each: 'quarter' }, '2024-11-15');
    const at = (day: string | null) => periodAt(periods, day as Day | null).id;
    expect([at('2023-01-01'), at('2024-09-30'), at('2024-10-01'), at('2025-03-01'), at(null)]).toEqual([
      ...['2024-Q2', '2024-Q3', '2024-Q4', '2024-Q4', '2024-Q4'],
    ]);
  });
});
