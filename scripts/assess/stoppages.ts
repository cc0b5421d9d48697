import { CalendarRangeError } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { parseDay } from '../calendar/instant.ts';
import type { ClockShift } from '../model/assessment.ts';
import type { ClockShiftRule } from '../model/contract.ts';
import type { EvidenceRecord, Value } from '../model/record.ts';
import type { Context } from './context.ts';

/** Days on which performance stood still by a clause of the contract; an open one lasts to the as-of day. */
export interface Stoppage {
  record: EvidenceRecord;
  clause: string;
  from: Day;
  to: Day;
  open: boolean;
}

/** A last day moved by the days that do not count, and by which records; null past the years of the calendar. */
export interface Moved {
  day: Day | null;
  shifts: ClockShift[];
}

/** From the first day that counts to the last, in which days. */
export interface Span {
  first: Day;
  last: Day;
  unit: 'days' | 'workdays';
}

/** The last day of a clock after the stoppages that the contract lets move it, as `movedPast` has it. */
export function movedBy(context: Context, clock: string, span: Span): Moved | null {
  const rules = (context.contract.contract.shifts ?? []).filter(({ clocks }) => clocks.includes(clock));
  return movedPast(context, stoppagesBy(context, rules), span);
}

/**
 * The last day of a span after stoppages. Days that stood still do not count, and neither do those met while it is moved.
 * What the provider alone wrote moves nothing.
 */
export function movedPast(context: Context, stoppages: readonly Stoppage[], span: Span): Moved | null {
  if (stoppages.length === 0) return null;
  const { zone, calendar } = context;
  const { first, unit } = span;
  // Beyond the years that are arranged nothing can be counted, and what is pushed there is not due within them.
  const bound = (day: Day) => (unit === 'workdays' && day > calendar.lastDay ? (calendar.lastDay as Day) : day);
  const count = (from: Day, to: Day) => {
    if (to < from) return 0;
    if (unit === 'days') return zone.daysBetween(from, to) + 1;
    return calendar.workdaysBetween(zone.addDays(from, -1), bound(to));
  };
  let last: Day | null = span.last;
  for (const { from, to } of merged(stoppages, zone)) {
    if (last === null || from > last) break;
    const still = count(from > first ? from : first, to);
    if (still > 0) last = to > bound(to) ? null : later(context, last, still, unit);
  }
  if (last === span.last) return null;
  const end = last;
  const shifts = stoppages
    .filter(({ from, to }) => (end === null || from <= end) && to >= first)
    .map(({ record, clause, from, to, open }): ClockShift => {
      const until = end !== null && end < to ? end : to;
      return {
        record: record.id,
        title: String(record.fields.title ?? record.id),
        clause,
        from,
        to: open ? null : to,
        counted: count(from > first ? from : first, until),
        unit,
      };
    });
  return { day: end, shifts };
}

function later({ zone, calendar }: Context, day: Day, by: number, unit: Span['unit']): Day | null {
  if (unit === 'days') return zone.addDays(day, by);
  try {
    return calendar.addWorkdays(day, by);
  } catch (error) {
    if (error instanceof CalendarRangeError) return null;
    throw error;
  }
}

/** The stoppages in effect that some of the contract's rules speak of, the earliest first. */
export function stoppagesBy(
  context: Context,
  rules: readonly Pick<ClockShiftRule, 'subtype' | 'clause'>[],
): Stoppage[] {
  const found = rules.flatMap(({ subtype, clause }) =>
    eventsInEffect(context)
      .filter((record) => record.fields.subtype === subtype)
      .flatMap((record): Stoppage[] => {
        const from = dayOf(record.fields.from);
        const to = dayOf(record.fields.to);
        if (from === null || from > context.asOf) return [];
        return [{ record, clause, from, to: to ?? context.asOf, open: to === null }];
      }),
  );
  return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.record.id < b.record.id ? -1 : 1));
}

/** What moves a date or costs money stands as the client brought it in, or merged it, last. */
export function eventsInEffect(context: Context): EvidenceRecord[] {
  return context.book.backedBy('client', 'contract-event').filter((record) => context.usable(record));
}

/** Days that two events stop count once. */
export function merged(stoppages: readonly Stoppage[], zone: Context['zone']): { from: Day; to: Day }[] {
  const stretches: { from: Day; to: Day }[] = [];
  for (const { from, to } of stoppages) {
    if (to < from) continue;
    const before = stretches.at(-1);
    if (before && from <= zone.addDays(before.to, 1)) before.to = to > before.to ? to : before.to;
    else stretches.push({ from, to });
  }
  return stretches;
}

function dayOf(value: Value | undefined): Day | null {
  return typeof value === 'string' ? parseDay(value) : null;
}
