import type { Day } from '../../calendar/day.ts';
import type { EvidenceRecord, Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { fieldAt, momentOf } from '../evidence/book.ts';
import { resolve } from '../parameters/parameters.ts';
import { kindSight } from '../score/sheet-conditions.ts';

/** Records that name a stretch of days. */
interface Span {
  kind: string;
  where?: unknown;
  from: string;
  to: string;
}

/** The `during` word of the score language: only what falls on a day of duty. */
export interface During {
  at: string;
  days: unknown;
  arranged?: Span;
  events?: Span;
}

interface Stretch {
  from: string;
  to: string;
  /** When it was given; nobody can be on duty for a notice that comes later. */
  given: number;
}

/** Whether the moment that a record names lies on a day of duty. */
export function makeDuring(context: Context, spec: During): (fields: Fields) => boolean {
  const days = resolve(spec.days, context.parameters);
  const arranged = days === 'arranged' ? stretches(context, spec.arranged) : [];
  const events = stretches(context, spec.events);
  return (fields) => {
    const at = momentOf(fieldAt(fields, spec.at), context.zone);
    if (at === null) return false;
    const day = context.zone.dayOf(at);
    if ([...arranged, ...events].some((one) => covers(one, day, at))) return true;
    if (!context.zone.covers(day)) return false;
    if (days === 'breaks') return context.zone.isBreak(day);
    return context.zone.isStatutory(day) && !arranged.some((one) => meetsBreak(context, one, day, at));
  };
}

function stretches(context: Context, span: Span | undefined): Stretch[] {
  if (!span) return [];
  const text = resolve(span.where, context.parameters);
  const wanted = typeof text === 'string' ? context.conditions.of(kindSight(span.kind), text) : undefined;
  const isWanted = (record: EvidenceRecord) =>
    context.usable(record) &&
    context.book.confirmed(record) !== false &&
    (span.where === undefined || wanted?.(record.fields) === true);
  return context.book
    .of(span.kind)
    .filter(isWanted)
    .map((record) => ({
      from: String(record.fields[span.from] ?? ''),
      to: String(record.fields[span.to] ?? ''),
      given: context.book.eventAt(record) ?? 0,
    }));
}

function covers({ from, to, given }: Stretch, day: Day, at: number): boolean {
  return from !== '' && from <= day && day <= to && given <= at;
}

/** Whether an arrangement was given for the break in which the day lies, even if it leaves this day out. */
function meetsBreak({ zone }: Context, { from, to, given }: Stretch, day: Day, at: number): boolean {
  const isOff = (one: Day) => zone.covers(one) && zone.isBreak(one);
  let [first, last] = [day, day];
  while (isOff(zone.addDays(first, -1))) first = zone.addDays(first, -1);
  while (isOff(zone.addDays(last, 1))) last = zone.addDays(last, 1);
  return from <= last && to >= first && given <= at;
}
