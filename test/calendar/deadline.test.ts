import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../scripts/calendar/calendar.ts';
import {
  deadline,
  isLimit,
  isUnit,
  type Limit,
  overUnits,
  type PartialUnit,
  subtractIntervals,
  type Unit,
} from '../../scripts/calendar/deadline.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';
import { formatDeadline, parseInstant } from '../../scripts/calendar/instant.ts';
import { at, shanghai } from './calendars.ts';

const due = (from: string, limit: Limit): string => formatDeadline(deadline(shanghai, at(from), limit), shanghai);
const inTime = (from: string, limit: Limit, end: string): boolean => at(end) <= deadline(shanghai, at(from), limit);
const over = (from: string, limit: Limit, end: string, unit: Unit, partial: PartialUnit = 'floor'): string =>
  overUnits(shanghai, deadline(shanghai, at(from), limit), at(end), unit, partial).toFraction();

const WORKDAY: Limit = { workdays: 1, until: '24:00' };

describe('answers within one working day', () => {
  test('over a break: reported Mon 09-30, due Tue 10-08 24:00', () => {
    expect(due('2024-09-30 16:00', WORKDAY)).toBe('2024-10-08 24:00');
    expect(inTime('2024-09-30 16:00', WORKDAY, '2024-10-08 09:30')).toBe(true);
  });

  test('make-up Sunday: reported Fri 09-27, due Sun 09-29 24:00, answered Mon 09-30 is late', () => {
    expect(due('2024-09-27 10:00', WORKDAY)).toBe('2024-09-29 24:00');
    expect(inTime('2024-09-27 10:00', WORKDAY, '2024-09-30 09:00')).toBe(false);
  });

  test('the last second of the day is in time, the first of the next is not', () => {
    expect(inTime('2024-09-30 16:00', WORKDAY, '2024-10-08 23:59:59')).toBe(true);
    expect(inTime('2024-09-30 16:00', WORKDAY, '2024-10-09 00:00')).toBe(false);
  });

  test('a report on a day off has until the next working day', () => {
    expect(due('2024-10-05 09:00', { workdays: 1 })).toBe('2024-10-08 24:00');
  });

  test('other readings: closing time, 24 clock hours, the report day counted', () => {
    expect(due('2024-09-30 16:00', { workdays: 1, until: '17:30' })).toBe('2024-10-08 17:30');
    expect(inTime('2024-09-30 16:00', { workdays: 1, until: '17:30' }, '2024-10-08 17:30:00')).toBe(true);
    expect(inTime('2024-09-30 16:00', { workdays: 1, until: '17:30' }, '2024-10-08 17:30:01')).toBe(false);
    expect(due('2024-09-30 16:00', { hours: 24 })).toBe('2024-10-01 16:00');
    expect(due('2024-09-30 16:00', { workdays: 1, start_day: 'included' })).toBe('2024-09-30 24:00');
    expect(due('2024-10-05 09:00', { workdays: 1, start_day: 'included' })).toBe('2024-10-08 24:00');
    expect(due('2024-09-30 16:00', { workdays: 2, start_day: 'included' })).toBe('2024-10-08 24:00');
    expect(due('2024-09-30 16:00', { workdays: 0, start_day: 'included' })).toBe('2024-09-30 24:00');
  });
});

describe('limits on the clock include themselves', () => {
  test('one hour from 14:10:00', () => {
    expect(inTime('2024-11-05 14:10:00', { hours: 1 }, '2024-11-05 15:10:00')).toBe(true);
    expect(inTime('2024-11-05 14:10:00', { hours: 1 }, '2024-11-05 15:10:01')).toBe(false);
  });

  test('six hours for one: late', () => {
    expect(inTime('2024-11-05 14:10', { hours: 1 }, '2024-11-05 20:10')).toBe(false);
  });

  test('ten minutes at night', () => {
    expect(inTime('2024-10-03 02:00:00', { minutes: 10 }, '2024-10-03 02:10:00')).toBe(true);
    expect(inTime('2024-10-03 02:00:00', { minutes: 10 }, '2024-10-03 02:10:01')).toBe(false);
  });

  test('halves are exact', () => {
    expect(due('2024-11-05 14:10', { hours: '0.5' })).toBe('2024-11-05 14:40');
    expect(due('2024-11-05 14:10', { minutes: '0.1' })).toBe('2024-11-05 14:10:06');
  });
});

describe('a demand within ten working days, two points for each day over', () => {
  const limit: Limit = { workdays: 10 };
  const from = '2024-09-27 11:20';

  test('the ten days are 09-29, 09-30, 10-08 to 10-12, 10-14 to 10-16', () => {
    expect(due(from, limit)).toBe('2024-10-16 24:00');
  });

  test.each([
    ['2024-10-16 18:00', '0', '0'],
    ['2024-10-16 23:59:59', '0', '0'],
    ['2024-10-17 00:00', '1', '1'],
    ['2024-10-18 09:00', '2', '2'],
    ['2024-10-19 09:00', '2', '3'],
    ['2024-10-21 17:00', '3', '5'],
  ])('done %s: %s working days over, %s calendar days', (end, workdays, days) => {
    expect(over(from, limit, end, { workdays: 1 })).toBe(workdays);
    expect(over(from, limit, end, { days: 1 })).toBe(days);
  });

  test('by the week of working days', () => {
    expect(over(from, limit, '2024-10-21 17:00', { workdays: 5 }, 'floor')).toBe('0');
    expect(over(from, limit, '2024-10-21 17:00', { workdays: 5 }, 'ceil')).toBe('1');
    expect(over(from, limit, '2024-10-21 17:00', { workdays: 5 }, 'prorate')).toBe('3/5');
  });
});

describe('restoration', () => {
  test.each<[string, Limit, string, Unit, [string, string, string]]>([
    ['9 h 30 m for 4 h, unit 2 h', { hours: 4 }, '2024-11-05 19:30', { hours: 2 }, ['2', '3', '11/4']],
    ['exactly 4 h', { hours: 4 }, '2024-11-05 14:00', { hours: 2 }, ['0', '0', '0']],
    ['6 h 00 m', { hours: 4 }, '2024-11-05 16:00', { hours: 2 }, ['1', '1', '1']],
    ['5 h 59 m', { hours: 4 }, '2024-11-05 15:59', { hours: 2 }, ['0', '1', '119/120']],
    ['a second over', { hours: 4 }, '2024-11-05 14:00:01', { hours: 2 }, ['0', '1', '1/7200']],
    ['120 h for 72 h, unit 24 h', { hours: 72 }, '2024-11-10 10:00', { hours: 24 }, ['2', '2', '2']],
    ['by the half hour', { hours: 4 }, '2024-11-05 15:15', { hours: '0.5' }, ['2', '3', '5/2']],
    ['by ten minutes', { hours: 4 }, '2024-11-05 14:25', { minutes: 10 }, ['2', '3', '5/2']],
  ])('%s', (_, limit, end, unit, expected) => {
    const from = '2024-11-05 10:00';
    expect((['floor', 'ceil', 'prorate'] as const).map((partial) => over(from, limit, end, unit, partial))).toEqual(
      expected,
    );
  });

  test('2.75 units of three points are 8.25, exactly', () => {
    const limit = deadline(shanghai, at('2024-11-05 10:00'), { hours: 4 });
    const units = overUnits(shanghai, limit, at('2024-11-05 19:30'), { hours: 2 }, 'prorate');
    expect(units.mul(3).equals(new Fraction('8.25'))).toBe(true);
  });
});

describe('the same fault again within a week', () => {
  const resolved = '2024-11-04 15:00';

  test('seven days, the first not counted: to 11-11 24:00', () => {
    expect(due(resolved, { days: 7 })).toBe('2024-11-11 24:00');
    expect(inTime(resolved, { days: 7 }, '2024-11-11 23:59:59')).toBe(true);
    expect(inTime(resolved, { days: 7 }, '2024-11-12 00:30')).toBe(false);
  });

  test('other readings: 168 hours, five working days, the first day counted', () => {
    expect(due(resolved, { hours: 168 })).toBe('2024-11-11 15:00');
    expect(due(resolved, { workdays: 5 })).toBe('2024-11-11 24:00');
    expect(due(resolved, { days: 7, start_day: 'included' })).toBe('2024-11-10 24:00');
  });
});

test('the acceptance clock: received Mon 2025-06-30, seven working days, late on 07-10', () => {
  expect(due('2025-06-30 10:00', { workdays: 7 })).toBe('2025-07-09 24:00');
  expect(inTime('2025-06-30 10:00', { workdays: 7 }, '2025-07-09 18:00')).toBe(true);
  expect(inTime('2025-06-30 10:00', { workdays: 7 }, '2025-07-10 00:00')).toBe(false);
});

describe('time taken out', () => {
  const hour = 3600;
  test.each<[string, [number, number][], number]>([
    ['nothing', [], 10],
    ['inside', [[2, 4]], 8],
    [
      'clipped to the outage',
      [
        [-5, 1],
        [9, 20],
      ],
      8,
    ],
    [
      'overlaps once',
      [
        [2, 5],
        [4, 6],
      ],
      6,
    ],
    [
      'one inside the other',
      [
        [2, 8],
        [3, 4],
      ],
      4,
    ],
    [
      'in any order',
      [
        [8, 9],
        [1, 3],
        [2, 4],
      ],
      6,
    ],
    [
      'touching',
      [
        [2, 4],
        [4, 6],
      ],
      6,
    ],
    ['all of it', [[-1, 11]], 0],
    [
      'elsewhere',
      [
        [-5, -1],
        [10, 12],
      ],
      10,
    ],
    ['turned round', [[6, 2]], 10],
  ])('%s', (_, intervals, left) => {
    const taken = intervals.map(([from, to]) => ({ from: from * hour, to: to * hour }));
    expect(subtractIntervals(0, 10 * hour, taken)).toBe(left * hour);
  });

  test('an outage that ends before it starts is no time', () => {
    expect(subtractIntervals(10, 5, [{ from: 0, to: 20 }])).toBe(0);
  });

  test('agrees with counting second by second', () => {
    const interval = fc.record({ from: fc.integer({ min: -5, max: 45 }), to: fc.integer({ min: -5, max: 45 }) });
    fc.assert(
      fc.property(fc.array(interval), fc.integer({ min: 0, max: 40 }), (intervals, end) => {
        const seconds = Array.from({ length: end }, (_, second) => second);
        const free = seconds.filter((second) => !intervals.some(({ from, to }) => from <= second && second < to));
        expect(subtractIntervals(0, end, intervals)).toBe(free.length);
      }),
    );
  });

  test('an exclusion moves the end: 9 h 30 m less 4 h of repair is 1 h 30 m over', () => {
    const start = at('2024-11-05 10:00');
    const repair = { from: at('2024-11-05 12:00'), to: at('2024-11-05 16:00') };
    const end = start + subtractIntervals(start, at('2024-11-05 19:30'), [repair]);
    const limit = deadline(shanghai, start, { hours: 4 });
    expect(overUnits(shanghai, limit, end, { hours: 2 }, 'prorate').toFraction()).toBe('3/4');
  });
});

describe('properties', () => {
  const instants = fc.integer({ min: at('2024-01-01 00:00'), max: at('2026-06-30 00:00') });
  const limits: fc.Arbitrary<Limit> = fc.oneof(
    fc.record({ hours: fc.integer({ min: 0, max: 200 }) }),
    fc.record({ minutes: fc.integer({ min: 0, max: 200 }) }),
    fc.record({ workdays: fc.integer({ min: 0, max: 60 }), until: fc.constantFrom('24:00', '17:30') }),
    fc.record({
      days: fc.integer({ min: 0, max: 60 }),
      start_day: fc.constantFrom('excluded' as const, 'included' as const),
    }),
  );
  const units = fc.constantFrom<Unit>({ hours: 2 }, { minutes: 7 }, { workdays: 1 }, { days: 1 }, { days: 3 });

  test('a later start is never due earlier', () => {
    fc.assert(
      fc.property(instants, fc.nat(10_000_000), limits, (from, shift, limit) => {
        fc.pre(from + shift < at('2026-07-01 00:00'));
        return deadline(shanghai, from, limit) <= deadline(shanghai, from + shift, limit);
      }),
    );
  });

  test('a longer limit is never due earlier', () => {
    fc.assert(
      fc.property(instants, fc.nat(60), fc.constantFrom('hours', 'workdays', 'days'), (from, n, measure) => {
        const limit = (count: number): Limit => ({ [measure]: count }) as unknown as Limit;
        return deadline(shanghai, from, limit(n)) <= deadline(shanghai, from, limit(n + 1));
      }),
    );
  });

  test('floor ≤ by size ≤ ceil, and more time never costs fewer units', () => {
    fc.assert(
      fc.property(instants, fc.nat(5_000_000), fc.nat(1_000_000), units, (limit, late, more, unit) => {
        const count = (end: number, partial: PartialUnit): Fraction => overUnits(shanghai, limit, end, unit, partial);
        const exact = count(limit + late, 'prorate');
        expect(count(limit + late, 'floor').lte(exact)).toBe(true);
        expect(exact.lte(count(limit + late, 'ceil'))).toBe(true);
        expect(exact.lte(count(limit + late + more, 'prorate'))).toBe(true);
      }),
    );
  });

  test('nothing is over up to the deadline', () => {
    fc.assert(
      fc.property(instants, limits, fc.nat(100_000), units, (from, limit, early, unit) => {
        const end = deadline(shanghai, from, limit);
        return overUnits(shanghai, end, end - early, unit, 'ceil').equals(0);
      }),
    );
  });
});

test('a deadline in a zone with summer time keeps the clock', () => {
  const angeles = makeCalendar(loadHolidays().years, 'America/Los_Angeles');
  const from = parseInstant('2025-03-07T12:00:00-08:00') as number;
  expect(formatDeadline(deadline(angeles, from, { days: 2 }), angeles)).toBe('2025-03-09 24:00');
  expect(formatDeadline(deadline(angeles, from, { days: 2, until: '17:30' }), angeles)).toBe('2025-03-09 17:30');
  expect(formatDeadline(deadline(angeles, from, { hours: 48 }), angeles)).toBe('2025-03-09 13:00');
});

test('beyond the bundled years the missing year is named', () => {
  expect(() => due('2026-12-30 10:00', { workdays: 5 })).toThrow('年份 2027 的放假安排未收录');
  expect(due('2026-12-30 10:00', { days: 5 })).toBe('2027-01-04 24:00');
});

describe('untrusted values', () => {
  test.each<[unknown, boolean, boolean]>([
    [{ hours: 4 }, true, true],
    [{ hours: '0.5' }, true, true],
    [{ minutes: 10 }, true, true],
    [{ workdays: 1 }, true, true],
    [{ workdays: 1, until: '24:00', start_day: 'included' }, true, false],
    [{ days: 7, until: '17:30' }, true, false],
    [{ hours: 0 }, true, false],
    [{ hours: '0.0' }, true, false],
    [{ days: 0 }, true, false],
    [{ hours: 4, until: '17:30' }, false, false],
    [{ hours: 4, days: 1 }, false, false],
    [{ hours: 0.5 }, false, false],
    [{ hours: -1 }, false, false],
    [{ hours: '1/0' }, false, false],
    [{ hours: '' }, false, false],
    [{ workdays: '1' }, false, false],
    [{ workdays: 1.5 }, false, false],
    [{ workdays: 1, until: '25:00' }, false, false],
    [{ workdays: 1, start_day: 'both' }, false, false],
    [{ weeks: 1 }, false, false],
    [{}, false, false],
    [[], false, false],
    [null, false, false],
    ['1', false, false],
  ])('%j: limit %s, unit %s', (value, limit, unit) => {
    expect(isLimit(value)).toBe(limit);
    expect(isUnit(value)).toBe(unit);
  });

  test('a clock time that is none is a fault of the program', () => {
    expect(() => deadline(shanghai, 0, { days: 1, until: 'noon' })).toThrow(RangeError);
  });
});
