import type { Day } from '../calendar/day.ts';
import { parseDay } from '../calendar/instant.ts';
import type { ClockShift } from '../model/assessment.ts';
import type { EvidenceRecord, Value } from '../model/record.ts';
import type { Context } from './context.ts';

/** Days on which performance stood still by a clause of the contract; an open one lasts to the as-of day. */
interface Stoppage {
  record: EvidenceRecord;
  clause: string;
  from: Day;
  to: Day;
  open: boolean;
}

/** A last day moved by the days that do not count, and by which records. Null where nothing moves it. */
export interface Moved {
  day: Day;
  shifts: ClockShift[];
}

/** More rounds than this only a list of events made to be endless would ask for. */
const ROUNDS_MAX = 40;

/**
 * The last day of a clock after the stoppages that the contract lets move it. `first` is the first day that counts. Days
 * that stood still do not count, and neither do those met while it is moved. What the provider alone wrote moves nothing.
 */
export function movedBy(
  context: Context,
  clock: string,
  span: { first: Day; last: Day; unit: 'days' | 'workdays' },
): Moved | null {
  const stoppages = stoppagesFor(context, clock);
  if (stoppages.length === 0) return null;
  const { calendar, zone } = context;
  const count = (from: Day, to: Day) => {
    if (to < from) return 0;
    return span.unit === 'days' ? zone.daysBetween(from, to) + 1 : calendar.workdaysBetween(zone.addDays(from, -1), to);
  };
  const stretches = merged(stoppages, zone);
  let last = span.last;
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const still = stretches.reduce(
      (sum, { from, to }) => sum + count(from > span.first ? from : span.first, to < last ? to : last),
      0,
    );
    const next = span.unit === 'days' ? zone.addDays(span.last, still) : calendar.addWorkdays(span.last, still);
    if (next === last) break;
    last = next;
  }
  const shifts = stoppages
    .filter(({ from, to }) => from <= last && to >= span.first)
    .map(({ record, clause, from, to, open }): ClockShift => {
      const until = to < last ? to : last;
      return {
        record: record.id,
        title: String(record.fields.title ?? record.id),
        clause,
        from,
        to: open ? null : to,
        counted: count(from > span.first ? from : span.first, until),
        unit: span.unit,
      };
    });
  return last === span.last || shifts.length === 0 ? null : { day: last, shifts };
}

function stoppagesFor(context: Context, clock: string): Stoppage[] {
  const rules = (context.contract.contract.shifts ?? []).filter(({ clocks }) => clocks.includes(clock));
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
function merged(stoppages: readonly Stoppage[], zone: Context['zone']): { from: Day; to: Day }[] {
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
