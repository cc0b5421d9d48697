import { CalendarRangeError } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import {
  deadline,
  type Interval,
  isLimit,
  type Limit,
  officeSeconds,
  subtractIntervals,
} from '../../calendar/deadline.ts';
import type { Fields, Value } from '../../model/record.ts';
import type { Condition } from '../conditions/expression.ts';
import type { Context } from '../context.ts';
import { fieldAt, instantOf } from '../evidence/book.ts';
import { earliestOf, firstBefore } from '../evidence/fields.ts';
import { isParamRef, isTableRef, resolve } from '../parameters/parameters.ts';

/** Time on a list of the record that may come out of the interval. */
export interface Exclude {
  field: string;
  where?: unknown;
  effect?: unknown;
}

/** From when to when, and what comes out of it. */
export interface Span {
  from: unknown;
  to: unknown;
  exclude?: Exclude | readonly Exclude[];
}

/** A span with its limit. */
export interface Limited extends Span {
  limit: unknown;
  instead?: string;
}

/** Finds the compiled condition of a list's items. */
export type ConditionOf = (list: { field: string }, text: string) => Condition | undefined;

/** How a span stands to its limit. Epoch seconds. */
export interface Lateness {
  /** open: not yet ended and not yet due; excused: an accepted item takes the whole fact out. */
  state: 'in-time' | 'late' | 'open' | 'excused';
  start: number;
  /** The last second in time. */
  last: number;
  /** Null while it lasts; it is then judged as of the day. */
  ended: number | null;
  /** The end, put forward by what was taken out. */
  effective: number;
  removed: number;
  limit: Limit;
  /** When the limit is over: `last` itself by the clock, the 24:00 after it where it runs to the end of a day. */
  over: number;
}

/** Null when the start or the limit is not known, or the limit reaches into a year that is not yet arranged. */
export function judge(context: Context, spec: Limited, fields: Fields, conditionOf: ConditionOf): Lateness | null {
  const start = earliestOf(fields, String(resolve(spec.from, context.parameters)));
  if (start === null) return null;
  const limit = limitOf(context, spec.limit, fields);
  if (limit === null) return null;
  const agreed = replanned(context, spec, fields);
  const given = agreed ?? lastInTime(context, start, limit);
  if (given === null) return null;
  const ended = firstBefore(fields, String(resolve(spec.to, context.parameters)), context.end);
  const isToTheEnd = agreed !== null || endsWithTheDay(limit);
  const overAt = (last: number) => (isToTheEnd ? last + 1 : last);
  const found = { start, ended, limit, over: overAt(given) };
  if (ended === null && given >= context.end)
    return { ...found, state: 'open', last: given, effective: context.end, removed: 0 };
  const end = ended ?? context.end;
  const excluded = exclusions(context, spec, fields, { from: start, to: end }, conditionOf);
  if (excluded === 'fact') return { ...found, state: 'excused', last: given, effective: end, removed: end - start };
  if ('workdays' in limit && excluded.length > 0) {
    const judged = byWorkdays(context, { ...found, end }, given, excluded);
    return { ...judged, over: overAt(judged.last) };
  }
  const last = extended(context, given, limit, { from: start, to: end }, excluded);
  const left = 'office_hours' in limit ? end - start : subtractIntervals(start, end, excluded);
  const effective = start + left;
  const removed = end - start - subtractIntervals(start, end, excluded);
  return {
    ...found,
    ...{ state: effective <= last ? 'in-time' : 'late', last, effective, removed },
    over: overAt(last),
  };
}

function endsWithTheDay(limit: Limit): boolean {
  return ('workdays' in limit || 'days' in limit) && (limit.until ?? '24:00') === '24:00';
}

/** The deadline; null while it lies in a year whose holidays are not yet arranged, and so is still to come. */
export function lastInTime(context: Context, start: number, limit: Limit): number | null {
  const { calendar } = context;
  try {
    return deadline(calendar, start, limit);
  } catch (error) {
    const isAhead = error instanceof CalendarRangeError && calendar.covers(calendar.dayOf(start));
    if (isAhead && context.asOf <= calendar.lastDay) return null;
    throw error;
  }
}

/**
 * Of a limit in working days only the working days of what is excluded come out, and not the day that does not count: the
 * limit runs so many whole days longer, and the hours that make no day come off the end.
 */
function byWorkdays(
  context: Context,
  found: Pick<Lateness, 'start' | 'ended' | 'limit'> & { end: number },
  given: number,
  excluded: readonly Interval[],
): Omit<Lateness, 'over'> {
  const { zone, calendar } = context;
  const { start, ended, limit, end } = found;
  const isCounted = 'start_day' in limit && limit.start_day === 'included';
  const first = isCounted ? start : zone.endOf(zone.dayOf(start));
  let removed = 0;
  for (const { from, to } of merged(excluded, { from: first, to: end })) {
    for (let at = from; at < to; ) {
      const next = Math.min(to, zone.endOf(zone.dayOf(at)));
      if (calendar.isWorkday(zone.dayOf(at))) removed += next - at;
      at = next;
    }
  }
  const days = Math.floor(removed / DAY);
  const day = zone.dayOf(given);
  const moved = days === 0 ? day : workdaysOn(context, day, days);
  // It runs into a year that is not yet arranged: as of a day within those that are it cannot be over.
  if (moved === null) return { start, ended, limit, state: 'in-time', last: end, effective: end, removed };
  const last = given + zone.startOf(moved) - zone.startOf(day);
  const effective = end - (removed - days * DAY);
  return { start, ended, limit, state: effective <= last ? 'in-time' : 'late', last, effective, removed };
}

const DAY = 86_400;

function workdaysOn({ calendar, asOf }: Context, day: Day, days: number): Day | null {
  try {
    return calendar.addWorkdays(day, days);
  } catch (error) {
    if (error instanceof CalendarRangeError && asOf <= calendar.lastDay) return null;
    throw error;
  }
}

/** Of a limit in office hours only the office hours of what is excluded come out: the limit runs so much longer. */
function extended(context: Context, last: number, limit: Limit, span: Interval, excluded: readonly Interval[]): number {
  if (!('office_hours' in limit) || excluded.length === 0) return last;
  const seconds = merged(excluded, span).reduce(
    (sum, one) => sum + officeSeconds(context.calendar, one, limit.slots),
    0,
  );
  return lastAfter(context, last, seconds, limit.slots);
}

/** The instant by which so many more office seconds have run. */
function lastAfter(context: Context, from: number, seconds: number, slots: readonly string[] | undefined): number {
  const { calendar } = context;
  let left = seconds;
  for (let day = calendar.dayOf(from), at = from; ; day = calendar.nextWorkday(day), at = calendar.startOf(day)) {
    const end = calendar.endOf(day);
    const available = officeSeconds(calendar, { from: at, to: end }, slots);
    if (left > available) {
      left -= available;
      continue;
    }
    // Office time grows by at most a second per second: the answer lies between.
    let [low, high] = [at, end];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (officeSeconds(calendar, { from: at, to: middle }, slots) >= left) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Intervals clipped to the span, in order, overlaps joined. */
export function merged(intervals: readonly Interval[], span: Interval): Interval[] {
  const list: Interval[] = [];
  for (const one of [...intervals].sort((a, b) => a.from - b.from)) {
    const [from, to] = [Math.max(one.from, span.from), Math.min(one.to, span.to)];
    if (to <= from) continue;
    const before = list.at(-1);
    if (before && from <= before.to) before.to = Math.max(before.to, to);
    else list.push({ from, to });
  }
  return list;
}

/** The limit with its parameters filled in, e.g. `{hours: {param, by}}`; null when a value is missing. */
function limitOf(context: Context, given: unknown, fields: Fields): Limit | null {
  const value = filled(context, given, fields);
  if (value === null) return null;
  const limit = 'workdays' in value || 'days' in value ? { start_day: context.startDay, ...value } : value;
  const full = withSlots(context, limit);
  return isLimit(full) ? full : null;
}

/** Office hours as the parties agreed on them, where they did. */
export function withSlots(context: Context, measure: { [name: string]: Value }): { [name: string]: Value } {
  const slots = 'office_hours' in measure ? context.parameters.get('calendar.office_hours') : undefined;
  return slots === undefined ? measure : { ...measure, slots };
}

/** A limit or unit with every member filled in; null when one is missing. */
export function filled(context: Context, spec: unknown, fields: Fields): { [name: string]: Value } | null {
  const value = resolve(spec, context.parameters, fields);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const out: { [name: string]: Value } = {};
  for (const [name, part] of Object.entries(value)) {
    const resolved = isParamRef(part) || isTableRef(part) ? resolve(part, context.parameters, fields) : part;
    if (resolved === undefined) return null;
    out[name] = resolved;
  }
  return out;
}

/** A date both sides agreed on in writing takes the limit's place. */
function replanned(context: Context, spec: Limited, fields: Fields): number | null {
  const day = spec.instead ? fieldAt(fields, spec.instead) : undefined;
  return typeof day === 'string' ? context.zone.endOf(day as Day) - 1 : null;
}

/** The time to take out of a span, or `fact` where an accepted item takes the whole fact out. */
export function exclusions(
  context: Context,
  { exclude }: Span,
  fields: Fields,
  within: Interval,
  conditionOf: ConditionOf,
): Interval[] | 'fact' {
  const taken: Interval[] = [];
  for (const one of [exclude ?? []].flat() as Exclude[]) {
    const list = fields[one.field];
    if (!Array.isArray(list)) continue;
    const text = resolve(one.where, context.parameters);
    const accepts = typeof text === 'string' ? conditionOf(one, text) : undefined;
    for (const item of list) {
      const entry = item as { [name: string]: Value };
      const from = instantOf(entry.from);
      // What still lasts is taken out as far as the interval goes.
      const to = entry.to === undefined ? within.to : instantOf(entry.to);
      if (from === null || to === null || (one.where !== undefined && accepts?.(entry) !== true)) continue;
      if (Math.min(to, within.to) <= Math.max(from, within.from)) continue;
      if (resolve(one.effect, context.parameters, entry) === 'fact') return 'fact';
      taken.push({ from, to });
    }
  }
  return taken;
}
