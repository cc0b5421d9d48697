import Fraction from 'fraction.js';
import type { Calendar } from './calendar.ts';
import { parseClock } from './instant.ts';

/** A whole number, or a decimal as text (`"0.5"`): never a binary fraction. */
export type Quantity = number | string;

/** How a limit in days ends and begins. */
interface DayEnds {
  /** Clock time on the last day, `HH:MM`; `24:00` when not given. */
  until?: string;
  /** Whether the day on which the period starts is its first day; excluded when not given (民法典 art. 201). */
  start_day?: 'excluded' | 'included';
}

/** How long something may take. Hours and minutes run on the clock, day and night. */
export type Limit =
  | { hours: Quantity }
  | { minutes: Quantity }
  | { office_hours: number; slots?: readonly string[] }
  | ({ workdays: number } & DayEnds)
  | ({ days: number } & DayEnds);

/** Hours in which offices work on a working day, where nobody agreed on others. */
export const OFFICE_SLOTS: readonly string[] = ['09:00-12:00', '13:30-17:30'];

/** The unit in which an excess is counted. */
export type Unit =
  | { hours: Quantity }
  | { minutes: Quantity }
  | { office_hours: number; slots?: readonly string[] }
  | { workdays: number }
  | { days: number };

/** What to do with a part of a unit: leave it out, count it as one, or count it by its size. */
export type PartialUnit = 'floor' | 'ceil' | 'prorate';

/** A stretch of time in epoch seconds. */
export interface Interval {
  from: number;
  to: number;
}

/**
 * The last second that is still in time, in epoch seconds: `at <= deadline` is met, one second more is late.
 * A limit of one hour from 14:10:00 gives 15:10:00 (limits include themselves, 民法典 art. 1259); a limit in days gives
 * 23:59:59 of the last day, so that `dayOf(deadline)` is that day; `formatDeadline` prints it as 24:00.
 * A period in working days that starts on a day off runs from the next working day.
 * Throws `CalendarRangeError` when working days beyond the calendar are needed.
 */
export function deadline(calendar: Calendar, from: number, limit: Limit): number {
  if ('hours' in limit) return from + wholeSeconds(limit.hours, 3600);
  if ('minutes' in limit) return from + wholeSeconds(limit.minutes, 60);
  if ('office_hours' in limit)
    return officeDeadline(calendar, from, limit.office_hours * 3600, limit.slots ?? OFFICE_SLOTS);
  const start = calendar.dayOf(from);
  const included = limit.start_day === 'included';
  let last = start;
  if ('workdays' in limit) {
    const counted = included && limit.workdays > 0 && calendar.isWorkday(start) ? limit.workdays - 1 : limit.workdays;
    last = calendar.addWorkdays(start, counted);
  } else {
    last = calendar.addDays(start, included && limit.days > 0 ? limit.days - 1 : limit.days);
  }
  const clock = parseClock(limit.until ?? '24:00');
  if (clock === null) throw new RangeError(`until: ${limit.until}`);
  return clock === 86_400 ? calendar.endOf(last) - 1 : calendar.at(last, clock);
}

/** Lets so many seconds run in office slots of working days only; the last second that is still in time. */
function officeDeadline(calendar: Calendar, from: number, seconds: number, slots: readonly string[]): number {
  const hours = slots.map(slotOf).filter((slot) => slot !== null);
  if (hours.length === 0) throw new RangeError('office slots');
  let left = seconds;
  for (let day = calendar.dayOf(from); ; day = calendar.nextWorkday(day)) {
    if (!calendar.isWorkday(day)) continue;
    for (const slot of hours) {
      const begin = Math.max(from, calendar.at(day, slot.from));
      const available = calendar.at(day, slot.to) - begin;
      if (available < 0) continue;
      if (left <= available) return begin + left;
      left -= available;
    }
  }
}

/** Seconds of `from`–`to` that lie in office slots of working days; 0 when it ends before it begins. */
export function officeSeconds(
  calendar: Calendar,
  { from, to }: Interval,
  slots: readonly string[] = OFFICE_SLOTS,
): number {
  const hours = slots.map(slotOf).filter((slot) => slot !== null);
  let sum = 0;
  if (to <= from) return sum;
  const last = calendar.dayOf(to - 1);
  for (let day = calendar.dayOf(from); day <= last; day = calendar.addDays(day, 1)) {
    if (!calendar.isWorkday(day)) continue;
    for (const slot of hours) {
      const overlap = Math.min(to, calendar.at(day, slot.to)) - Math.max(from, calendar.at(day, slot.from));
      if (overlap > 0) sum += overlap;
    }
  }
  return sum;
}

/** `09:00-12:00` in seconds after midnight; null when it is no slot. */
function slotOf(text: string): { from: number; to: number } | null {
  const [from, to] = text.split('-').map((part) => parseClock(part));
  return from !== null && from !== undefined && to !== null && to !== undefined && from < to && to < 86_400
    ? { from, to }
    : null;
}

/**
 * By how many units `end` is past the deadline, exactly; 0 when in time. Hours and minutes by the clock; days by date:
 * the working (or calendar) days d with day(deadline) < d ≤ day(end).
 * When exclusions take time out of an outage, give `start + subtractIntervals(…)` as the end.
 */
export function overUnits(
  calendar: Calendar,
  deadline: number,
  end: number,
  unit: Unit,
  partial: PartialUnit,
): Fraction {
  if (end <= deadline) return new Fraction(0);
  const over = overExactly(calendar, deadline, end, unit);
  return partial === 'floor' ? over.floor() : partial === 'ceil' ? over.ceil() : over;
}

function overExactly(calendar: Calendar, deadline: number, end: number, unit: Unit): Fraction {
  if ('hours' in unit) return new Fraction(end - deadline).div(new Fraction(unit.hours).mul(3600));
  if ('minutes' in unit) return new Fraction(end - deadline).div(new Fraction(unit.minutes).mul(60));
  if ('office_hours' in unit)
    return new Fraction(officeSeconds(calendar, { from: deadline, to: end }, unit.slots)).div(unit.office_hours * 3600);
  const from = calendar.dayOf(deadline);
  const to = calendar.dayOf(end);
  if ('workdays' in unit) return new Fraction(calendar.workdaysBetween(from, to), unit.workdays);
  return new Fraction(calendar.daysBetween(from, to), unit.days);
}

/**
 * Seconds of `start`–`end` left after taking the intervals out, each clipped to the period, overlaps counted once.
 * Intervals that end before they begin take nothing out; a period that does so is 0 long.
 */
export function subtractIntervals(start: number, end: number, intervals: readonly Interval[]): number {
  let left = Math.max(0, end - start);
  let done = start;
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    const taken = Math.min(to, end) - Math.max(from, done);
    if (taken <= 0) continue;
    left -= taken;
    done = Math.min(to, end);
  }
  return left;
}

/** Whether an untrusted value, such as a parameter's, is a limit that `deadline` takes. */
export function isLimit(value: unknown): value is Limit {
  if (!isMeasure(value, ['until', 'start_day', 'slots'], 0)) return false;
  if ('slots' in value && !hasSlots(value.slots)) return false;
  const { until, start_day } = value;
  if ('hours' in value || 'minutes' in value || 'office_hours' in value)
    return until === undefined && start_day === undefined;
  return (
    (until === undefined || (typeof until === 'string' && parseClock(until) !== null)) &&
    (start_day === undefined || start_day === 'excluded' || start_day === 'included')
  );
}

function hasSlots(slots: unknown): boolean {
  return Array.isArray(slots) && slots.length > 0 && slots.every((slot) => slotOf(String(slot)) !== null);
}

/** Whether an untrusted value is a unit that `overUnits` takes: a measure above zero. */
export function isUnit(value: unknown): value is Unit {
  if (!isMeasure(value, ['slots'], 1)) return false;
  if ('slots' in value && !('office_hours' in value && hasSlots(value.slots))) return false;
  const measures = Object.entries(value).find(([name]) => name !== 'slots');
  return !new Fraction(measures?.[1] as Quantity).equals(0);
}

/** One of the four measures with a sound quantity, and no other keys than those. */
function isMeasure(value: unknown, others: string[], daysMin: number): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const measures = Object.entries(value).filter(([key]) => !others.includes(key));
  const [name, quantity] = measures[0] ?? [];
  if (measures.length !== 1) return false;
  if (name === 'hours' || name === 'minutes') {
    return isCount(quantity, 0) || (typeof quantity === 'string' && /^\d{1,7}(\.\d{1,6})?$/.test(quantity));
  }
  if (name === 'office_hours') return isCount(quantity, 1);
  return (name === 'workdays' || name === 'days') && isCount(quantity, daysMin);
}

function isCount(value: unknown, min: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= 9_999_999;
}

/** Whole seconds in so many units: a fraction of a second is not yet over. */
function wholeSeconds(quantity: Quantity, unitSeconds: number): number {
  return new Fraction(quantity).mul(unitSeconds).floor().valueOf();
}
