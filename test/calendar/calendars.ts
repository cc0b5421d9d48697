import { type Calendar, makeCalendar } from '../../scripts/calendar/calendar.ts';
import type { Day } from '../../scripts/calendar/day.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';
import { parseDay, parseInstant } from '../../scripts/calendar/instant.ts';

/** The bundled years in the zone of the contracts. */
export const shanghai: Calendar = makeCalendar(loadHolidays().years, 'Asia/Shanghai');

/** A date written in a test. */
export function day(text: string): Day {
  const read = parseDay(text);
  if (read === null) throw new Error(`not a day: ${text}`);
  return read;
}

/** A Shanghai clock time written in a test: `2024-09-27 10:00`, with seconds where they matter. */
export function at(text: string): number {
  const read = parseInstant(`${text.replace(' ', 'T')}+08:00`);
  if (read === null) throw new Error(`not a time: ${text}`);
  return read;
}
