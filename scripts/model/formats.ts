/**
 * The two custom formats of the schemas, as plain functions: ajv calls them when it validates,
 * messages ask them why a text was refused. Nothing here knows a zone or a clock.
 */

/** Why a text is not a date or an instant. */
export type FormatProblem = 'shape' | 'no-offset' | 'no-such-year' | 'no-such-day' | 'no-such-time';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?(Z|[+-](\d{2}):(\d{2}))?$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years before this are slips of the keyboard (0204 for 2024); the calendar does not know them. */
const FIRST_YEAR = 1900;

/** Real calendar days only: `2025-02-30` is refused, which `Date.parse` would turn into 2 March. */
function dayProblem(year: number, month: number, day: number): FormatProblem | null {
  if (year < FIRST_YEAR) return 'no-such-year';
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const exists = day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
  return exists ? null : 'no-such-day';
}

/** What is wrong with a `YYYY-MM-DD` text; null when nothing is. */
export function dateProblem(text: string): FormatProblem | null {
  const match = DATE.exec(text);
  if (!match) return 'shape';
  return dayProblem(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** What is wrong with an ISO 8601 instant (offset required, seconds optional, no fractions); null when nothing is. */
export function instantProblem(text: string): FormatProblem | null {
  const match = INSTANT.exec(text);
  if (!match) return 'shape';
  const problem = dayProblem(Number(match[1]), Number(match[2]), Number(match[3]));
  if (problem) return problem;
  if (Number(match[4]) > 23 || Number(match[5]) > 59 || Number(match[6] ?? 0) > 59) return 'no-such-time';
  if (match[7] === undefined) return 'no-offset';
  // No place on Earth keeps a clock further ahead, or further behind.
  const ahead = Number(match[8] ?? 0) * 60 + Number(match[9] ?? 0);
  return Number(match[9] ?? 0) > 59 || ahead > (match[7].startsWith('-') ? 12 : 14) * 60 ? 'no-such-time' : null;
}

/** ajv format `date`. */
export function date(text: string): boolean {
  return (text.length === 10 && hasPlainDay(text)) || dateProblem(text) === null;
}

/** ajv format `instant`. */
export function instant(text: string): boolean {
  return isPlainInstant(text) || instantProblem(text) === null;
}

/**
 * Whether a text is a sound instant in its usual form, `2024-09-27T10:00:00+08:00`, told letter by letter: every instant of
 * every record passes here. False leaves the matter to the pattern.
 */
function isPlainInstant(text: string): boolean {
  return (
    text.length === 25 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58 &&
    text.charCodeAt(19) === 43 &&
    text.charCodeAt(22) === 58 &&
    two(text, 11) < 24 &&
    two(text, 14) < 60 &&
    two(text, 17) < 60 &&
    two(text, 20) < 14 &&
    two(text, 23) < 60 &&
    hasPlainDay(text)
  );
}

/** Whether a text begins with a day between 1900 and 2099 that every month has. */
function hasPlainDay(text: string): boolean {
  const century = two(text, 0);
  const month = two(text, 5);
  const day = two(text, 8);
  return (
    (century === 19 || century === 20) &&
    two(text, 2) < 100 &&
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    month > 0 &&
    month < 13 &&
    day > 0 &&
    day < 29
  );
}

/** The number in two digits; NaN, which no comparison holds for, where they are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
