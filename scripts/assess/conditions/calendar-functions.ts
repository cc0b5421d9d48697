import type { Environment } from '@marcbachmann/cel-js';
import { type Calendar, CalendarRangeError } from '../../calendar/calendar.ts';
import { type Day, monthOf, weekday } from '../../calendar/day.ts';
import { parseDay, parseInstant } from '../../calendar/instant.ts';

/**
 * What conditions may ask of time. All of it is arithmetic on what a record says: there is no "now". A field that is empty
 * or no date makes the condition false; a working day outside the bundled years is an error that names the year.
 */
const FUNCTIONS = {
  'day_of(string): string': (time: string) => dayOf(time),
  'month_of(string): string': (time: string) => (MONTH.test(time) ? time : monthOf(dayOf(time))),
  'quarter_of(string): string': (time: string) => {
    const month = MONTH.test(time) ? time : monthOf(dayOf(time));
    return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
  },
  'year_of(string): int': (time: string) => BigInt((MONTH.test(time) ? time : dayOf(time)).slice(0, 4)),
  'hour_of_day(string): int': (time: string) => BigInt(Math.floor(secondsOfDay(time) / 3600)),
  'minute_of_day(string): int': (time: string) => BigInt(Math.floor(secondsOfDay(time) / 60)),
  'weekday_of(string): int': (time: string) => BigInt(weekday(dayOf(time))),
  'is_workday(string): bool': (time: string) => asked().isWorkday(dayOf(time)),
  'is_break(string): bool': (time: string) => asked().isBreak(dayOf(time)),
  'is_statutory(string): bool': (time: string) => asked().isStatutory(dayOf(time)),
  'workdays_between(string, string): int': (from: string, to: string) =>
    BigInt(asked().workdaysBetween(dayOf(from), dayOf(to))),
  'workdays_after(string, int): string': (from: string, days: bigint) => {
    if (days > WORKDAYS_MAX || days < -WORKDAYS_MAX) throw new RangeError('workdays_after');
    return asked().addWorkdays(dayOf(from), Number(days));
  },
  'days_between(string, string): int': (from: string, to: string) =>
    BigInt(asked().daysBetween(dayOf(from), dayOf(to))),
  'hours_between(string, string): double': (from: string, to: string) => (epochOf(to) - epochOf(from)) / 3600,
  'minutes_between(string, string): double': (from: string, to: string) => (epochOf(to) - epochOf(from)) / 60,
  'seconds_between(string, string): int': (from: string, to: string) => BigInt(epochOf(to) - epochOf(from)),
  'before(string, string): bool': (one: string, other: string) => epochOf(one) < epochOf(other),
  'in_period(string, string, string): bool': (time: string, from: string, to: string) => {
    const day = dayOf(time);
    return dayOf(from) <= day && day <= dayOf(to);
  },
} as const;

/** Names of the functions, for the list of what a condition may use. */
export const CALENDAR_FUNCTIONS: readonly string[] = Object.keys(FUNCTIONS).map((signature) =>
  signature.slice(0, signature.indexOf('(')),
);

const WORKDAYS_MAX = 400n;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The calendar of the condition being asked. Conditions are compiled once and asked under every reading of a working day. */
let calendar: Calendar | null = null;

/** Registers the functions; what they throw makes a condition false, but for years that are not arranged. */
export function withCalendarFunctions(environment: Environment): Environment {
  return Object.entries(FUNCTIONS).reduce(
    (one, [signature, run]) => one.registerFunction(signature, run as never),
    environment,
  );
}

/** Asks a condition under a calendar. Throws `CalendarRangeError` where it needed a day outside the years given. */
export function askUnder<T>(given: Calendar, ask: () => T): T {
  const before = calendar;
  let missing: CalendarRangeError | null = null;
  const note =
    <A extends unknown[], R>(run: (...args: A) => R) =>
    (...args: A): R => {
      try {
        return run(...args);
      } catch (error) {
        if (error instanceof CalendarRangeError) missing = error;
        throw error;
      }
    };
  calendar = {
    ...given,
    isWorkday: note(given.isWorkday),
    isBreak: note(given.isBreak),
    isStatutory: note(given.isStatutory),
    workdaysBetween: note(given.workdaysBetween),
    addWorkdays: note(given.addWorkdays),
  };
  try {
    const answer = ask();
    if (missing) throw missing;
    return answer;
  } finally {
    calendar = before;
  }
}

function asked(): Calendar {
  if (calendar === null) throw new RangeError('no calendar');
  return calendar;
}

function epochOf(time: string): number {
  const epoch = parseInstant(time) ?? (parseDay(time) === null ? null : asked().startOf(time as Day));
  if (epoch === null) throw new RangeError('no time');
  return epoch;
}

function dayOf(time: string): Day {
  return parseDay(time) ?? asked().dayOf(epochOf(time));
}

function secondsOfDay(time: string): number {
  const epoch = parseInstant(time);
  if (epoch === null) throw new RangeError('no instant');
  return epoch - asked().startOf(asked().dayOf(epoch));
}
