import { describe, expect, test } from 'vitest';
import { askUnder } from '../../../scripts/assess/conditions/calendar-functions.ts';
import { compileCondition, recordShape } from '../../../scripts/assess/conditions/expression.ts';
import { CalendarRangeError, makeCalendar } from '../../../scripts/calendar/calendar.ts';
import { loadHolidays } from '../../../scripts/calendar/holidays.ts';
import { at, tell } from '../../support/contract.ts';
import { oneRow, scoreOf } from '../../support/sheet.ts';

/** Working time and calendar in conditions, over the make-up Sunday of 2025-01-26 and the break from the 28th. */

const calendar = makeCalendar(loadHolidays().years, 'Asia/Shanghai');
const FIELDS = { reported_at: at('2025-01-24 16:00'), restored_at: at('2025-01-26 09:30') };

function ask(text: string, fields: object = FIELDS, under = calendar): boolean {
  const made = compileCondition(text, 'record', recordShape(['incident']));
  if ('problem' in made) throw new Error(made.problem);
  return askUnder(under, () => made.condition(fields as never));
}

test.each([
  ['day_of(record.reported_at) == "2025-01-24"', true],
  ['month_of(record.reported_at) == "2025-01"', true],
  ['month_of("2025-03") == "2025-03"', true],
  ['quarter_of(record.reported_at) == "2025-Q1" && quarter_of("2025-12") == "2025-Q4"', true],
  ['year_of(record.reported_at) == 2025', true],
  ['weekday_of(record.reported_at) == 5 && weekday_of(record.restored_at) == 7', true],
  ['hour_of_day(record.reported_at) == 16 && minute_of_day(record.restored_at) == 570', true],
  ['is_workday(record.restored_at)', true],
  ['is_workday("2025-01-25")', false],
  ['is_break("2025-01-28") && is_statutory("2025-01-28")', true],
  ['is_break("2025-02-04") && is_statutory("2025-02-04")', false],
  ['workdays_between(record.reported_at, record.restored_at) == 1', true],
  ['workdays_between("2025-01-24", "2025-02-05") == 3', true],
  ['workdays_after(record.reported_at, 1) == "2025-01-26" && workdays_after("2025-01-26", -1) == "2025-01-24"', true],
  ['days_between(record.reported_at, record.restored_at) == 2', true],
  ['hours_between(record.reported_at, record.restored_at) == 41.5', true],
  ['minutes_between(record.reported_at, record.restored_at) == 2490.0', true],
  ['seconds_between(record.reported_at, record.restored_at) == 149400', true],
  ['before(record.reported_at, record.restored_at) && !before(record.restored_at, record.restored_at)', true],
  ['in_period(record.reported_at, "2025-01-24", "2025-01-24")', true],
  ['in_period(record.restored_at, "2025-01-01", "2025-01-25")', false],
])('%s: %s', (text, expected) => {
  expect(ask(text)).toBe(expected);
});

test('an instant is the same at whatever offset it was written', () => {
  expect(ask('hour_of_day(record.reported_at) == 16', { reported_at: '2025-01-24T08:00:00Z' })).toBe(true);
  expect(
    ask('seconds_between(record.reported_at, record.restored_at) == 0', {
      reported_at: '2025-01-24T08:00:00Z',
      restored_at: at('2025-01-24 16:00'),
    }),
  ).toBe(true);
});

test('a minute too many shows, a second too', () => {
  const over = { reported_at: at('2025-01-24 16:00'), restored_at: '2025-01-24T17:00:01+08:00' };
  expect(ask('minutes_between(record.reported_at, record.restored_at) > 60.0', over)).toBe(true);
  expect(ask('minutes_between(record.reported_at, record.restored_at) > 60', over)).toBe(true);
  expect(ask('hours_between(record.reported_at, record.restored_at) <= 1', over)).toBe(false);
});

describe('what cannot be said', () => {
  test.each([
    'is_workday(record.arrived_at)',
    '!is_workday(record.arrived_at)',
    'workdays_after(record.reported_at, 100000) != ""',
  ])('%s is false', (text) => expect(ask(text)).toBe(false));
  test('one side that is true is enough', () => {
    expect(ask('record.severity == "" || is_workday(record.arrived_at)')).toBe(true);
  });
  test('a day outside the years that are arranged is an error that names the year', () => {
    expect(() => ask('is_workday("2031-05-01")')).toThrow(CalendarRangeError);
    expect(() => ask('record.severity == "" || is_workday("2031-05-01")')).not.toThrow();
    expect(() => ask('is_workday("2031-05-01") || record.severity == ""')).toThrow('年份 2031 的放假安排未收录');
  });
});

test('a condition goes by the reading of a working day, and the reading is noticed', () => {
  const sheet = oneRow(`
- id: weekend
  title: 工作日报的
  event: w
  from: {records: [incident]}
  where: is_workday(record.reported_at)
  count: 1
  points: 5
`);
  const told = [
    tell('incident', 'INC-1', { system: 'blood-trace', severity: 'minor', reported_at: at('2025-01-26 09:00') }),
  ];
  const points = { 'calendar.workday_source': { arranged: 'state-council', plain: 'weekdays' } };
  expect(scoreOf(sheet, { told, points }).total).toBe('95.0000');
  expect(scoreOf(sheet, { told, points, readings: { 'calendar.workday_source': 'plain' } }).total).toBe('100.0000');
  expect(scoreOf(sheet, { told, points }).rows[0]?.charges[0]?.parameters).toEqual(['calendar.workday_source']);
});
