import { addDays, type Day, dayFrom, dayNumber, daysBetween, months, weekdayOf } from './day.ts';
import type { HolidayYear } from './holiday-year.ts';
import { makeZone, type Zone } from './zone.ts';

/**
 * Working days, breaks and civil dates of one time zone. Whatever depends on holidays throws `CalendarRangeError` for a
 * day, or a result, outside the years given; plain dates and instants have no such limit.
 */
export interface Calendar extends Zone {
  readonly firstDay: Day;
  readonly lastDay: Day;
  covers(day: Day): boolean;
  /** Working day, under the calendar's `WorkdayRule`. */
  isWorkday(day: Day): boolean;
  /** Day of a break as the notice arranges it, swapped weekends included. */
  isBreak(day: Day): boolean;
  /** Statutory holiday in the narrow sense (全国年节及纪念日放假办法 art. 2). */
  isStatutory(day: Day): boolean;
  /** Name of the break in which the day lies, null outside breaks. */
  holidayName(day: Day): string | null;
  /**
   * The n-th working day after the day, the day itself not counted (民法典 art. 201); with a negative n, the n-th
   * before it. With 0, the day itself, working or not.
   */
  addWorkdays(day: Day, n: number): Day;
  /** First working day after the day. */
  nextWorkday(day: Day): Day;
  /** Working days d with a < d ≤ b; when b is earlier, those with b < d ≤ a, as a negative number. */
  workdaysBetween(a: Day, b: Day): number;
  addDays(day: Day, days: number): Day;
  daysBetween(a: Day, b: Day): number;
  months(from: Day, to: Day): string[];
}

/**
 * What a contract that says only 工作日 may mean. `arranged`: Monday to Friday without breaks, and make-up days, as public
 * offices work; `without-makeup`: the same without make-up days; `weekdays`: Monday to Friday, whatever the holidays.
 */
export type WorkdayRule = 'arranged' | 'without-makeup' | 'weekdays';

/** A working day was asked for outside the years whose arrangement is known. The message is Chinese, for people. */
export class CalendarRangeError extends RangeError {
  /** The year whose data are missing. */
  readonly year: number;

  constructor(year: number, first: number, last: number) {
    const known = first === last ? `${first} 年` : `${first}—${last} 年`;
    super(`年份 ${year} 的放假安排未收录（已收录 ${known}），无法推算工作日，请补充该年的放假安排数据。`);
    this.name = 'CalendarRangeError';
    this.year = year;
  }
}

const WORK = 1;
const BREAK = 2;
const STATUTORY = 4;

/** A calendar over consecutive years, given in any order. Throws Error when there is none or a gap between them. */
export function makeCalendar(
  years: readonly HolidayYear[],
  zoneId: string,
  workdayRule: WorkdayRule = 'arranged',
): Calendar {
  const zone = makeZone(zoneId);
  const sorted = [...years].sort((a, b) => a.year - b.year);
  const firstYear = sorted[0]?.year;
  if (firstYear === undefined) throw new Error('没有放假安排数据');
  sorted.forEach(({ year }, index) => {
    const expected = firstYear + index;
    if (year !== expected) throw new Error(`放假安排数据的年份不连续：应有 ${expected} 年，实为 ${year} 年`);
  });
  const lastYear = firstYear + sorted.length - 1;
  const first = dayNumber(`${firstYear}-01-01` as Day);
  const size = dayNumber(`${lastYear + 1}-01-01` as Day) - first;
  const { kinds, names } = markDays(sorted, first, size, workdayRule);

  /** Working days among the first n days. */
  const before = new Int32Array(size + 1);
  /** Indexes of the working days. */
  const workdays: number[] = [];
  for (let index = 0; index < size; index++) {
    const works = ((kinds[index] ?? 0) & WORK) !== 0;
    if (works) workdays.push(index);
    before[index + 1] = workdays.length;
  }

  function missing(year: number): CalendarRangeError {
    return new CalendarRangeError(year, firstYear as number, lastYear);
  }

  function indexOf(day: Day): number {
    const index = dayNumber(day) - first;
    if (index < 0 || index >= size) throw missing(Number(day.slice(0, -6)));
    return index;
  }

  function is(day: Day, kind: number): boolean {
    return ((kinds[indexOf(day)] ?? 0) & kind) !== 0;
  }

  /** Working days up to and including the day. */
  function workdaysTo(day: Day): number {
    return before[indexOf(day) + 1] ?? 0;
  }

  function addWorkdays(day: Day, n: number): Day {
    const index = indexOf(day);
    if (n === 0) return day;
    const target = workdays[n > 0 ? (before[index + 1] ?? 0) + n - 1 : (before[index] ?? 0) + n];
    if (target === undefined) throw missing(n > 0 ? lastYear + 1 : (firstYear as number) - 1);
    return dayFrom(first + target);
  }

  return {
    ...zone,
    firstDay: dayFrom(first),
    lastDay: dayFrom(first + size - 1),
    covers(day) {
      const index = dayNumber(day) - first;
      return index >= 0 && index < size;
    },
    isWorkday: (day) => is(day, WORK),
    isBreak: (day) => is(day, BREAK),
    isStatutory: (day) => is(day, STATUTORY),
    holidayName: (day) => names.get(indexOf(day)) ?? null,
    addWorkdays,
    nextWorkday: (day) => addWorkdays(day, 1),
    workdaysBetween: (a, b) => workdaysTo(b) - workdaysTo(a),
    addDays,
    daysBetween,
    months,
  };
}

/** What each day is, by its index from `first`; days that a notice arranges before the first year are left out. */
function markDays(
  years: readonly HolidayYear[],
  first: number,
  size: number,
  workdayRule: WorkdayRule,
): { kinds: Uint8Array; names: Map<number, string> } {
  const kinds = new Uint8Array(size);
  const names = new Map<number, string>();
  const mark = (index: number, kind: number): void => {
    if (index >= 0) kinds[index] = (kinds[index] ?? 0) | kind;
  };
  const makeup = new Set<number>();
  for (const { off, work, statutory } of years) {
    for (const rest of off) {
      for (let index = dayNumber(rest.from) - first; index <= dayNumber(rest.to) - first; index++) {
        mark(index, BREAK);
        names.set(index, rest.name);
      }
    }
    for (const day of work) makeup.add(dayNumber(day) - first);
    for (const day of statutory.flatMap((holiday) => holiday.days)) mark(dayNumber(day) - first, STATUTORY);
  }
  for (let index = 0; index < size; index++) {
    const isWeekday = weekdayOf(first + index) < 6;
    const isArranged = isWeekday && ((kinds[index] ?? 0) & BREAK) === 0;
    if (workdayRule === 'weekdays' ? isWeekday : isArranged) mark(index, WORK);
    if (workdayRule === 'arranged' && makeup.has(index)) mark(index, WORK);
  }
  return { kinds, names };
}
