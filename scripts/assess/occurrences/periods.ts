import type { Day } from '../../calendar/day.ts';
import { expandRule } from '../../calendar/recurrence.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import { workdaysOf } from './slot.ts';

/** One period of a requirement that comes round. What belongs to it is due some working days after `to`. */
export interface Period {
  key: string;
  from: Day;
  to: Day;
}

export interface Periods {
  list: readonly Period[];
  /** The period of a civil date or, where periods are months, of a month such as `2024-07`; `at` gives the event's instant. */
  keyOf(date: string, at: () => number | null): string | null;
}

export interface PeriodWords {
  rrule?: string;
  start?: string;
  period?: 'day' | 'month';
  months?: unknown;
  each?: unknown;
  days?: unknown;
}

/** The periods within the term, by rule, by month of service or by day; null when a reading asks for none. */
export function periodsOf(context: Context, words: PeriodWords): Periods | null {
  if (words.months !== undefined) return byMonths(context, words);
  if (words.days !== undefined) return byDays(context, resolve(words.days, context.parameters));
  return byRule(context, words);
}

function byRule(context: Context, words: PeriodWords): Periods {
  const { from, to } = context.term;
  const expansion = expandRule(words.rrule ?? '', (words.start ?? from) as Day, from, to);
  const length = words.period === 'month' ? 7 : 10;
  const days = 'problem' in expansion ? [] : expansion.days;
  return {
    list: days.map((day) => ({ key: day.slice(0, length), from: day, to: day })),
    keyOf: (date) => date.slice(0, length),
  };
}

/** `workdays`, `every-day`, or `day-and-night`: each day and each night by itself. */
function byDays(context: Context, which: unknown): Periods {
  const { from, to } = context.term;
  const list: Period[] = [];
  for (let day = from; day <= to; day = context.zone.addDays(day, 1)) {
    // Days of a year whose holidays are not yet arranged are nobody's working days yet.
    if (which === 'workdays' && !(context.calendar.covers(day) && context.calendar.isWorkday(day))) continue;
    list.push({ key: day, from: day, to: day });
    if (which === 'day-and-night') list.push({ key: `${day}-night`, from: day, to: day });
  }
  if (which !== 'day-and-night') return { list, keyOf: (date) => date };
  return {
    list,
    keyOf(date, at) {
      const came = at();
      return came !== null && isNight(context, came) ? `${date}-night` : date;
    },
  };
}

/** From six in the evening to six in the morning. */
function isNight({ zone }: Context, at: number): boolean {
  const hour = Math.floor((at - zone.startOf(zone.dayOf(at))) / 3600);
  return hour < 6 || hour >= 18;
}

/**
 * Months of service: of the calendar, the days before the first full one joined to it, or from the day of the month on
 * which the term began. `each` of them make a period; null when that is none.
 */
function byMonths(context: Context, words: PeriodWords): Periods | null {
  const each = words.each === undefined ? 1 : workdaysOf(context, words.each);
  if (each < 1) return null;
  const months =
    resolve(words.months, context.parameters) === 'anniversary' ? anniversaries(context) : calendarMonths(context);
  const list: Period[] = [];
  const names = new Map<string, string>();
  for (let index = 0; index < months.length; index += each) {
    const some = months.slice(index, index + each);
    const [first, last] = [some[0] as Period, some.at(-1) as Period];
    const key = first === last ? first.key : `${first.key}--${last.key}`;
    list.push({ key, from: first.from, to: last.to });
    for (const month of some) names.set(month.key, key);
  }
  const joined = list[0]?.from.slice(0, 7) ?? '';
  if (!names.has(joined)) names.set(joined, list[0]?.key ?? '');
  return { list, keyOf: (date) => (date.length === 7 ? (names.get(date) ?? null) : periodOf(list, names, date)) };
}

/** By day; each day is looked for once, since records by the thousand share a few hundred days. */
function periodOf(list: readonly Period[], known: Map<string, string>, day: string): string | null {
  const found = known.get(day) ?? list.find(({ from, to }) => from <= day && day <= to)?.key;
  if (found === undefined) return null;
  known.set(day, found);
  return found;
}

function calendarMonths(context: Context): Period[] {
  const { from, to } = context.term;
  const [first, second, ...rest] = context.zone.months(from, to);
  const keys = second !== undefined && !from.endsWith('-01') ? [second, ...rest] : [first ?? '', second ?? '', ...rest];
  return keys.filter(Boolean).map((key, index) => {
    const last = context.zone.addDays(startOfNext(key), -1);
    return { key, from: index === 0 ? from : (`${key}-01` as Day), to: last < to ? last : to };
  });
}

/** A month is called by the one in which it ends; days left over at the end belong to the last. */
function anniversaries(context: Context): Period[] {
  const { from, to } = context.term;
  const months: Period[] = [];
  let start = from;
  for (const month of context.zone.months(from, to).slice(1)) {
    const next = sameDay(context, month, from);
    if (next > to) break;
    const end = context.zone.addDays(next, -1);
    months.push({ key: end.slice(0, 7), from: start, to: end });
    start = next;
  }
  const last = months.at(-1);
  if (last && context.zone.daysBetween(start, to) < 14) last.to = to;
  else months.push({ key: to.slice(0, 7), from: start, to });
  return months;
}

/** The day of a month with the number of another day, or the month's last. */
function sameDay(context: Context, month: string, day: Day): Day {
  const last = context.zone.addDays(startOfNext(month), -1);
  const same = `${month}-${day.slice(8)}` as Day;
  return same < last ? same : last;
}

function startOfNext(month: string): Day {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return (number === 12 ? `${year + 1}-01-01` : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}-01`) as Day;
}
