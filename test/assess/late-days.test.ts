import { expect, it } from 'vitest';
import { isPastWorkdays } from '../../scripts/assess/rule.ts';
import { makeCalendar } from '../../scripts/calendar/calendar.ts';
import type { Day } from '../../scripts/calendar/day.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';

const calendar = makeCalendar(loadHolidays().years, 'Asia/Shanghai');
const isPast = (from: string, to: string) => isPastWorkdays(calendar, from as Day, to as Day, 3);

it('three working days, and the days off behind them', () => {
  expect(isPast('2025-05-06', '2025-05-09')).toBe(false);
  expect(isPast('2025-05-06', '2025-05-10')).toBe(true);
  expect(isPast('2025-05-06', '2025-05-06')).toBe(false);
});

it('a day beyond the known years is late as soon as the known ones are too many', () => {
  expect(isPast('2025-05-06', '2099-01-01')).toBe(true);
  // How many of the days after it are working days, nobody knows yet.
  expect(isPast(calendar.lastDay, '2099-01-01')).toBe(false);
  expect(isPast('2099-01-01', '2099-02-01')).toBe(false);
});
