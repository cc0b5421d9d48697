import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CalendarRangeError, makeCalendar } from '../../scripts/calendar/calendar.ts';
import { dayFrom, dayNumber, monthOf, months, weekday } from '../../scripts/calendar/day.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';
import { at, day, shanghai } from './calendars.ts';

const FIRST = dayNumber(shanghai.firstDay);
const LAST = dayNumber(shanghai.lastDay);
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(dayFrom);
/** A day with at least 40 working days before and after it. */
const innerDay = fc.integer({ min: FIRST + 80, max: LAST - 80 }).map(dayFrom);

describe('working days', () => {
  test.each<[string, boolean, string | null, string]>([
    ['2024-09-27', true, null, 'a Friday'],
    ['2024-09-28', false, null, 'a Saturday'],
    ['2024-09-29', true, null, 'a make-up Sunday'],
    ['2024-10-01', false, '国庆节', 'a holiday'],
    ['2024-10-05', false, '国庆节', 'a Saturday inside a break'],
    ['2024-02-09', true, null, 'New Year’s Eve of 2024, when rest was only encouraged'],
    ['2025-10-06', false, '国庆节、中秋节', 'two holidays in one break'],
  ])('%s: %s, %s (%s)', (text, works, name) => {
    expect(shanghai.isWorkday(day(text))).toBe(works);
    expect(shanghai.holidayName(day(text))).toBe(name);
    expect(shanghai.isBreak(day(text))).toBe(name !== null);
  });

  test.each([
    ['2025-01-20', 10, '2025-02-08', 'across Spring Festival, on a make-up Saturday'],
    ['2024-09-27', 1, '2024-09-29', 'the make-up Sunday'],
    ['2024-09-30', 1, '2024-10-08', 'across National Day'],
    ['2024-10-05', 1, '2024-10-08', 'from a day off'],
    ['2024-10-05', 0, '2024-10-05', 'none from a day off'],
    ['2024-10-08', -1, '2024-09-30', 'back across National Day'],
    ['2024-10-05', -1, '2024-09-30', 'back from a day off'],
    ['2025-06-30', 7, '2025-07-09', 'an acceptance clock'],
  ])('%s %i working days: %s (%s)', (from, n, expected) => {
    expect(shanghai.addWorkdays(day(from), n)).toBe(expected);
  });

  test('between counts the end and not the start', () => {
    expect(shanghai.workdaysBetween(day('2024-09-27'), day('2024-09-27'))).toBe(0);
    expect(shanghai.workdaysBetween(day('2024-09-27'), day('2024-09-28'))).toBe(0);
    expect(shanghai.workdaysBetween(day('2024-09-27'), day('2024-09-30'))).toBe(2);
    expect(shanghai.workdaysBetween(day('2024-09-30'), day('2024-09-27'))).toBe(-2);
  });

  test('the next working day is the first after, never the day itself', () => {
    expect(shanghai.nextWorkday(day('2024-10-12'))).toBe('2024-10-14');
  });
});

test.each([
  ['arranged', '2025-02-08'],
  ['without-makeup', '2025-02-11'],
  ['weekdays', '2025-02-03'],
] as const)('ten working days after 2025-01-20, %s: %s', (rule, expected) => {
  const calendar = makeCalendar(loadHolidays().years, 'Asia/Shanghai', rule);
  expect(calendar.addWorkdays(day('2025-01-20'), 10)).toBe(expected);
  expect(calendar.isBreak(day('2025-01-29'))).toBe(true);
  expect(calendar.isStatutory(day('2025-01-29'))).toBe(true);
});

describe('properties', () => {
  test('adding working days and counting them are inverse', () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: 1, max: 40 }), (start, n) => {
        const end = shanghai.addWorkdays(start, n);
        return shanghai.isWorkday(end) && shanghai.workdaysBetween(start, end) === n;
      }),
    );
  });

  test('counting back is the mirror of counting on', () => {
    fc.assert(
      fc.property(innerDay, fc.integer({ min: 1, max: 40 }), (end, n) => {
        const start = shanghai.addWorkdays(end, -n);
        const counted = n - (shanghai.isWorkday(end) ? 0 : 1);
        return shanghai.isWorkday(start) && start < end && shanghai.workdaysBetween(start, end) === counted;
      }),
    );
  });

  test('counts add up and change sign', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        expect(shanghai.workdaysBetween(a, b) + shanghai.workdaysBetween(b, c)).toBe(shanghai.workdaysBetween(a, c));
        expect(shanghai.workdaysBetween(a, b)).toBe(0 - shanghai.workdaysBetween(b, a));
      }),
    );
  });

  test('a day is working, or of a break, or a plain weekend', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        if (shanghai.isBreak(date)) return !shanghai.isWorkday(date);
        return !shanghai.isStatutory(date) && (shanghai.isWorkday(date) || weekday(date) >= 6);
      }),
    );
  });
});

describe('outside the bundled years', () => {
  test.each<[string, () => unknown, number]>([
    ['a later day', () => shanghai.isWorkday(day('2027-05-03')), 2027],
    ['an earlier day', () => shanghai.isBreak(day('2023-12-31')), 2023],
    ['a statutory day', () => shanghai.isStatutory(day('2028-01-01')), 2028],
    ['a name', () => shanghai.holidayName(day('2028-10-01')), 2028],
    ['a result after the end', () => shanghai.addWorkdays(day('2026-12-30'), 5), 2027],
    ['a result before the start', () => shanghai.addWorkdays(day('2024-01-03'), -5), 2023],
    ['a count', () => shanghai.workdaysBetween(day('2026-12-01'), day('2027-01-01')), 2027],
  ])('%s names the missing year', (_, ask, year) => {
    expect(ask).toThrow(CalendarRangeError);
    expect(ask).toThrow(
      `年份 ${year} 的放假安排未收录（已收录 2024—2026 年），无法推算工作日，请补充该年的放假安排数据。`,
    );
  });

  test('the error carries the year', () => {
    expect(new CalendarRangeError(2027, 2024, 2026).year).toBe(2027);
  });

  test('plain dates and instants go on', () => {
    expect(shanghai.covers(day('2026-12-31'))).toBe(true);
    expect(shanghai.covers(day('2027-01-01'))).toBe(false);
    expect(shanghai.covers(day('2023-12-31'))).toBe(false);
    expect(shanghai.dayOf(at('2031-03-01 00:00'))).toBe('2031-03-01');
    expect(shanghai.addDays(day('2027-12-31'), 1)).toBe('2028-01-01');
    expect([shanghai.firstDay, shanghai.lastDay]).toEqual(['2024-01-01', '2026-12-31']);
  });

  test('years with a gap, or none, make no calendar', () => {
    const { years } = loadHolidays();
    expect(() =>
      makeCalendar(
        years.filter(({ year }) => year !== 2025),
        'Asia/Shanghai',
      ),
    ).toThrow('应有 2025 年，实为 2026 年');
    expect(() => makeCalendar([], 'Asia/Shanghai')).toThrow('没有放假安排数据');
  });

  test('the order of the years does not matter, and one year is enough', () => {
    const { years } = loadHolidays();
    const turned = makeCalendar([...years].reverse(), 'Asia/Shanghai');
    expect(turned.workdaysBetween(day('2024-01-01'), day('2026-12-31'))).toBe(747);
    const one = makeCalendar(years.slice(1, 2), 'Asia/Shanghai');
    expect(() => one.isWorkday(day('2026-01-01'))).toThrow('已收录 2025 年');
  });

  test('days that a notice arranges in the December before count in that year', () => {
    const [first, second] = loadHolidays().years;
    if (first === undefined || second === undefined) throw new Error('two years expected');
    const off = [{ name: '元旦', from: day('2024-12-30'), to: day('2025-01-01') }, ...second.off.slice(1)];
    const changed = { ...second, off, work: [day('2024-12-28'), ...second.work] };
    const two = makeCalendar([first, changed], 'Asia/Shanghai');
    expect(two.nextWorkday(day('2024-12-27'))).toBe('2024-12-28');
    expect(two.nextWorkday(day('2024-12-28'))).toBe('2025-01-02');
    expect(makeCalendar([changed], 'Asia/Shanghai').isBreak(day('2025-01-01'))).toBe(true);
  });
});

describe('plain dates', () => {
  test('day numbers and back, for every day of 1900–2199', () => {
    let date = Temporal.PlainDate.from('1900-01-01');
    for (let number = dayNumber(day('1900-01-01')); number < dayNumber(day('2200-01-01')); number++) {
      if (dayFrom(number) !== date.toString() || dayNumber(dayFrom(number)) !== number)
        throw new Error(`${number} ${date}`);
      if (weekday(dayFrom(number)) !== date.dayOfWeek) throw new Error(`weekday of ${date}`);
      date = date.add({ days: 1 });
    }
  });

  test('months from one day to another, both included', () => {
    expect(months(day('2024-11-30'), day('2025-02-01'))).toEqual(['2024-11', '2024-12', '2025-01', '2025-02']);
    expect(months(day('2024-06-28'), day('2025-06-28'))).toHaveLength(13);
    expect(months(day('2024-06-28'), day('2024-06-28'))).toEqual(['2024-06']);
    expect(months(day('2024-06-28'), day('2024-06-27'))).toEqual([]);
    expect(months(day('2024-07-01'), day('2024-06-30'))).toEqual([]);
    expect(monthOf(day('2024-06-28'))).toBe('2024-06');
  });

  test('days between and added', () => {
    expect(shanghai.daysBetween(day('2024-06-28'), day('2025-06-28'))).toBe(365);
    expect(shanghai.daysBetween(day('2025-06-28'), day('2024-06-28'))).toBe(-365);
    expect(shanghai.addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(shanghai.addDays(day('2025-03-01'), -1)).toBe('2025-02-28');
  });
});
