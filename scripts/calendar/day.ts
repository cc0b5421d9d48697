declare const dayBrand: unique symbol;

/** A civil date as `YYYY-MM-DD` that is known to be real. Made by `parseDay` (text) or by arithmetic on another day. */
export type Day = string & { readonly [dayBrand]: true };

/**
 * Days since 1970-01-01 of a proleptic Gregorian date; `month` 1–12. Does not check that the day exists.
 * Counts in years that start on 1 March, so that the leap day comes last.
 */
export function civilNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + day - 719_469;
}

/** Days since 1970-01-01 of a real date. */
export function dayNumber(day: Day): number {
  if (day.length === 10) return civilNumber(two(day, 0) * 100 + two(day, 2), two(day, 5), two(day, 8));
  return civilNumber(Number(day.slice(0, -6)), Number(day.slice(-5, -3)), Number(day.slice(-2)));
}

function two(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** Days written out so far, from 1970 to 2106: a term has some hundred, and its records ask for them by the thousand. */
const written: (Day | undefined)[] = [];
const WRITTEN_MAX = 50_000;

/** The date that many days after 1970-01-01: the inverse of `dayNumber`. */
export function dayFrom(number: number): Day {
  if (!(number >= 0 && number < WRITTEN_MAX)) return writeDay(number);
  const known = written[number] ?? writeDay(number);
  written[number] = known;
  return known;
}

function writeDay(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((dayOfYear * 5 + 2) / 153);
  const day = dayOfYear - Math.floor((marchMonth * 153 + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month > 2 ? 0 : 1);
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(day)}` as Day;
}

export function addDays(day: Day, days: number): Day {
  return dayFrom(dayNumber(day) + days);
}

/** Calendar days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** 1 is Monday, 7 Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return weekdayOf(dayNumber(day));
}

/** ISO weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** `YYYY-MM`. */
export function monthOf(day: Day): string {
  return day.slice(0, -3);
}

/** Every month (`YYYY-MM`) that has a day between the two, both included, in order; none when `to` is earlier. */
export function months(from: Day, to: Day): string[] {
  const list: string[] = [];
  for (let index = monthIndex(from); index <= monthIndex(to); index++) {
    list.push(`${String(Math.floor(index / 12)).padStart(4, '0')}-${pad2((index % 12) + 1)}`);
  }
  return daysBetween(from, to) < 0 ? [] : list;
}

function monthIndex(day: Day): number {
  return Number(day.slice(0, -6)) * 12 + Number(day.slice(-5, -3)) - 1;
}

/** Two digits, for 0–99. */
export function pad2(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
