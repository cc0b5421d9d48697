import { civilNumber, type Day, dayFrom, pad2 } from './day.ts';
import type { Zone } from './zone.ts';

const MINUS = 45;
const PLUS = 43;
const COLON = 58;
const LETTER_T = 84;
const LETTER_Z = 90;

/** Years before this are slips of the keyboard (0204 for 2024), not dates of a service contract. */
const FIRST_YEAR = 1900;

/** `YYYY-MM-DD`, a day that exists in the years 1900–9999; else null. */
export function parseDay(text: string): Day | null {
  return text.length === 10 && !Number.isNaN(leadingDay(text)) ? (text as Day) : null;
}

/**
 * ISO 8601 extended format with an offset: `2024-09-27T10:00:00+08:00`; seconds may be left out, `Z` stands for +00:00.
 * Epoch seconds, or null for anything else: no offset, a day that does not exist, fractions of a second, 24:00 (write
 * 00:00 of the next day), leap seconds, an offset that no place on Earth keeps.
 *
 * Reads character by character: every instant of every record passes here.
 */
export function parseInstant(text: string): number | null {
  if (text.charCodeAt(10) !== LETTER_T || text.charCodeAt(13) !== COLON) return null;
  const hour = two(text, 11);
  const minute = two(text, 14);
  const hasSeconds = text.charCodeAt(16) === COLON;
  const second = hasSeconds ? two(text, 17) : 0;
  if (!(hour < 24 && minute < 60 && second < 60)) return null;
  const epoch = leadingDay(text) * 86_400 + hour * 3600 + minute * 60 + second - offsetFrom(text, hasSeconds ? 19 : 16);
  return Number.isNaN(epoch) ? null : epoch;
}

/** `HH:MM` as seconds after 00:00; `24:00` is 86,400; else null. */
export function parseClock(text: string): number | null {
  const hour = two(text, 0);
  const minute = two(text, 3);
  if (text.length !== 5 || text.charCodeAt(2) !== COLON || !(minute < 60)) return null;
  return hour < 24 || (hour === 24 && minute === 0) ? hour * 3600 + minute * 60 : null;
}

/** `2024-09-27T10:00:00+08:00` in the zone. */
export function formatInstant(epoch: number, zone: Zone): string {
  const offset = zone.offsetAt(epoch);
  const local = epoch + offset;
  const ahead = Math.abs(offset);
  const seconds = ahead % 60 === 0 ? '' : `:${pad2(ahead % 60)}`;
  return `${date(local)}T${clock(local)}:${pad2(modulo(local, 60))}${offset < 0 ? '-' : '+'}${clock(ahead)}${seconds}`;
}

/** `2024-09-27 10:00` in the zone, seconds cut off. */
export function formatMinute(epoch: number, zone: Zone): string {
  const local = epoch + zone.offsetAt(epoch);
  return `${date(local)} ${clock(local)}`;
}

/**
 * A deadline for people: the last second of a day reads `2024-10-08 24:00`, every other one `2024-11-05 15:10`, with
 * its seconds where it has some.
 */
export function formatDeadline(epoch: number, zone: Zone): string {
  const local = epoch + zone.offsetAt(epoch);
  if (modulo(local, 86_400) === 86_399) return `${date(local)} 24:00`;
  const seconds = modulo(local, 60);
  return `${date(local)} ${clock(local)}${seconds === 0 ? '' : `:${pad2(seconds)}`}`;
}

/** Day number of the first ten characters; NaN when they are not a date. */
function leadingDay(text: string): number {
  if (text.charCodeAt(4) !== MINUS || text.charCodeAt(7) !== MINUS) return Number.NaN;
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const real = year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
  return real ? civilNumber(year, month, day) : Number.NaN;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Seconds of the offset that ends the text at `start`; NaN when it is none. Civil offsets lie in −12:00…+14:00. */
function offsetFrom(text: string, start: number): number {
  const sign = text.charCodeAt(start);
  if (sign === LETTER_Z) return text.length === start + 1 ? 0 : Number.NaN;
  const minute = two(text, start + 4);
  if (text.length !== start + 6 || text.charCodeAt(start + 3) !== COLON || !(minute < 60)) return Number.NaN;
  const seconds = two(text, start + 1) * 3600 + minute * 60;
  if (sign === PLUS && seconds <= 14 * 3600) return seconds;
  return sign === MINUS && seconds <= 12 * 3600 ? -seconds : Number.NaN;
}

/** The number in two digits; NaN when one of them is not an ASCII digit. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function date(local: number): Day {
  return dayFrom(Math.floor(local / 86_400));
}

function clock(local: number): string {
  const second = modulo(local, 86_400);
  return `${pad2(Math.floor(second / 3600))}:${pad2(Math.floor(second / 60) % 60)}`;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
