import { CALENDAR } from './calendar.ts';

/** Epoch seconds. The whole world lives at +08:00, which has no summer time, so an offset is all the zone there is. */
export type Instant = number;

const OFFSET = 8 * 3600;
const DAY = 86_400;

/** `2024-07-02 09:12` or `2024-07-02 09:12:20`, local time. */
export function instant(local: string): Instant {
  const [date = '', clock = ''] = local.split(' ');
  const [hour = '0', minute = '0', second = '0'] = clock.split(':');
  return startOf(date) + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
}

/** A story's own time, with its year or without: `07-03 18:20` is of 2024. */
export function local(at: string): Instant {
  return instant(/^\d{4}-/.test(at) ? at : `2024-${at}`);
}

/** Midnight of a day. */
export function startOf(date: string): Instant {
  return Date.parse(`${date}T00:00:00Z`) / 1000 - OFFSET;
}

/** `2024-07-02T09:12:20+08:00`. */
export function formatInstant(at: Instant): string {
  return `${new Date((at + OFFSET) * 1000).toISOString().slice(0, 19)}+08:00`;
}

/** To the minute, as forms on paper give it: `2024-07-02T09:12+08:00`. */
export function formatMinute(at: Instant): string {
  return `${new Date((at + OFFSET) * 1000).toISOString().slice(0, 16)}+08:00`;
}

export function dateOf(at: Instant): string {
  return new Date((at + OFFSET) * 1000).toISOString().slice(0, 10);
}

/** `09:12`. */
export function clockOf(at: Instant): string {
  return new Date((at + OFFSET) * 1000).toISOString().slice(11, 16);
}

export function addDays(date: string, days: number): string {
  return dateOf(startOf(date) + days * DAY);
}

/** Every day from one to another, both included. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}

/** 0 is Sunday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

export function isWorkday(date: string): boolean {
  if (CALENDAR.work.has(date)) return true;
  if (CALENDAR.off.has(date)) return false;
  return weekday(date) % 6 !== 0;
}

/** The n-th working day after a day; the day itself does not count. */
export function addWorkdays(date: string, count: number): string {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** The day itself when it is a working day, else the next one. */
export function workdayFrom(date: string): string {
  return isWorkday(date) ? date : addWorkdays(date, 1);
}

/** ISO 8601 week, `2024-W27`. */
export function weekOf(date: string): string {
  const thursday = addDays(date, 3 - ((weekday(date) + 6) % 7));
  const first = `${thursday.slice(0, 4)}-01-01`;
  const number = Math.floor((startOf(thursday) - startOf(first)) / DAY / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(number).padStart(2, '0')}`;
}

/** `7 月 3 日`. */
export function monthDay(date: string): string {
  return `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8))} 日`;
}
