import type { Day } from '../calendar/day.ts';
import { parseDay } from '../calendar/instant.ts';
import type { Occurrence } from '../model/assessment.ts';
import type { ContractFile } from '../model/contract.ts';
import type { EvidenceRecord } from '../model/record.ts';
import type { Clock } from '../model/standing.ts';
import type { Context } from './context.ts';
import { momentOf } from './evidence/book.ts';
import { type AnchorWords, anchorOf, contractDay } from './occurrences/anchors.ts';
import type { Expansion } from './occurrences/expand.ts';
import { isParamRef, resolve } from './parameters/parameters.ts';
import { movedBy } from './stoppages.ts';

type Payment = NonNullable<ContractFile['payments']>[number];
type Lasting = NonNullable<ContractFile['terms']>[number];
type Watched = NonNullable<ContractFile['clocks']>[number];

/** Terms that run or wait: service, payments, what the contract times by a requirement, and what outlasts them all. */
export function clocksOf(context: Context, expansions: readonly Expansion[]): Clock[] {
  const { payments = [], clocks = [], terms = [] } = context.contract.contract;
  return [
    termClock(context),
    ...clocks.map((clock) => requirementClock(context, expansions, clock)),
    ...payments.map((payment) => paymentClock(context, expansions, payment)),
    ...terms.map((term) => lastingClock(context, term)),
  ];
}

const STILL: Pick<Clock, 'shifted_due' | 'shifts' | 'outer' | 'amount' | 'note'> = {
  shifted_due: null,
  shifts: [],
  outer: null,
  amount: null,
  note: null,
};

/** The clock's last second after the stoppages that move it. */
function shifted(
  context: Context,
  clock: string,
  span: { first: Day; due: number; unit: 'days' | 'workdays' },
): Pick<Clock, 'shifted_due' | 'shifts'> {
  const { zone } = context;
  const moved = movedBy(context, clock, { first: span.first, last: zone.dayOf(span.due), unit: span.unit });
  if (!moved) return { shifted_due: null, shifts: [] };
  if (moved.day === null) return { shifted_due: null, shifts: moved.shifts };
  // Within its day a deadline keeps its time.
  const later = zone.startOf(moved.day) - zone.startOf(zone.dayOf(span.due));
  return { shifted_due: span.due + later, shifts: moved.shifts };
}

/** Null too while a stoppage pushes it past the years of the calendar. */
function lastOf(due: number | null, moved: Pick<Clock, 'shifted_due' | 'shifts'>): number | null {
  return moved.shifts.length > 0 ? moved.shifted_due : due;
}

function termClock(context: Context): Clock {
  const { from, to } = context.term;
  const { zone, calendar, asOf } = context;
  const due = zone.endOf(to) - 1;
  const moved = shifted(context, 'term', { first: from, due, unit: 'days' });
  const end = moved.shifted_due ?? due;
  const last = zone.dayOf(end);
  const over = end < context.end;
  return {
    ...STILL,
    id: 'term',
    sort: 'term',
    title: '服务期',
    clause: '',
    state: over ? 'over' : 'running',
    started_at: zone.startOf(from),
    due,
    ...moved,
    ended_at: over ? end : null,
    workdays_left: over ? 0 : calendar.covers(last) ? calendar.workdaysBetween(asOf, last) : null,
  };
}

/** A requirement that is due once, counted from the event that sets it going; met by the record that answers it. */
function requirementClock(context: Context, expansions: readonly Expansion[], clock: Watched): Clock {
  const { zone, calendar, asOf } = context;
  const found = expansions.find(({ requirement }) => requirement.id === clock.requirement);
  const occurrence = found?.occurrences[0];
  const once = (found?.requirement.due as { once?: AnchorWords & { days?: number } } | undefined)?.once;
  const anchor = found && once ? anchorOf(context, found.requirement, once) : null;
  const started = typeof anchor === 'number' && anchor < context.end ? anchor : null;
  const due = started === null ? null : agreedDue(occurrence);
  const unit = once?.days === undefined ? 'workdays' : 'days';
  const moved =
    due === null || started === null || once?.before !== undefined
      ? { shifted_due: null, shifts: [] }
      : shifted(context, clock.id, { first: zone.addDays(zone.dayOf(started), 1), due, unit });
  const last = lastOf(due, moved);
  const isMet = occurrence?.status === 'met' || occurrence?.status === 'late';
  const left = last === null ? null : workdaysLeft(calendar, asOf, zone.dayOf(last));
  return {
    ...STILL,
    id: clock.id,
    sort: 'requirement',
    title: clock.title,
    clause: clock.clause,
    state: isMet ? 'met' : last === null ? 'waiting' : last < context.end ? 'over' : 'running',
    started_at: started,
    due,
    ...moved,
    ended_at: isMet ? metAt(context, found?.requirement.done_at, occurrence) : null,
    workdays_left: isMet ? null : left,
    note: occurrence?.late_by_workdays ? `晚 ${occurrence.late_by_workdays} 个工作日` : null,
  };
}

/** When the answer was given, by the field that dates the deed, else by its own date. */
function metAt(context: Context, fields: string | undefined, { records }: Occurrence): number | null {
  const moments = records.flatMap((id) => {
    const record = context.book.find(id);
    if (!record) return [];
    const own = fields?.split('|').map((field) => momentOf(record.fields[field], context.zone)) ?? [];
    return own.find((at) => at !== null) ?? context.book.eventAt(record) ?? [];
  });
  return moments.length === 0 ? null : Math.min(...moments);
}

function workdaysLeft(calendar: Context['calendar'], from: Day, to: Day): number | null {
  return calendar.covers(to) ? Math.max(0, calendar.workdaysBetween(from, to)) : null;
}

/** A clock says what moves it by itself. */
function agreedDue(occurrence: Occurrence | undefined): number | null {
  return occurrence?.moved ? occurrence.moved.agreed : (occurrence?.due ?? null);
}

/** A term of whole years from a day of the contract; where that day is an open point, the note gives the other readings' ends. */
function lastingClock(context: Context, { id, title, clause, after, years }: Lasting): Clock {
  const { zone, parameters } = context;
  const lastDay = (word: unknown) => {
    const day = contractDay(context, String(word));
    return day === null ? null : ({ from: day, to: yearsAfter(zone, day, years) } as const);
  };
  const term = lastDay(resolve(after, parameters));
  const others = isParamRef(after) ? readingsOf(context, after.param) : [];
  const notes = others.flatMap((other) => {
    const there = lastDay(other.value);
    return there && there.to !== term?.to ? [`另一读法“${other.title}”：至 ${there.to}`] : [];
  });
  const due = term && zone.endOf(term.to) - 1;
  const started = term && zone.startOf(term.from);
  const isOver = due !== null && due < context.end;
  return {
    ...STILL,
    id,
    sort: 'lasting',
    title: `${title} ${years} 年`,
    clause,
    state: started === null || started >= context.end ? 'waiting' : isOver ? 'over' : 'running',
    started_at: started,
    due,
    ended_at: isOver ? due : null,
    workdays_left: null,
    note: notes.length > 0 ? notes.join('；') : null,
  };
}

function readingsOf({ parameters }: Context, key: string) {
  return parameters.declared.find((one) => one.key === key)?.readings ?? [];
}

/** The same date so many years later; 29 February becomes the last day of the month. */
function yearsAfter(zone: Context['zone'], day: Day, years: number): Day {
  const month = `${Number(day.slice(0, 4)) + years}${day.slice(4, 7)}`;
  const same = `${month}-${day.slice(8)}` as Day;
  return parseDay(same) === null ? zone.addDays(`${month}-01` as Day, 27) : same;
}

/**
 * A payment waits for its invoice, runs until it is due, and is met by the transfer. The due day is the checklist's; a
 * statutory limit is counted from the same day and stands beside it.
 */
function paymentClock(context: Context, expansions: readonly Expansion[], payment: Payment): Clock {
  const { zone, end, calendar } = context;
  const invoice = firstOf(context, 'invoice', payment.id, 'received_on');
  const paid = firstOf(context, 'payment', payment.id, 'paid_on');
  const asked = invoice ? occurrenceOf(expansions, invoice.record.id) : undefined;
  const due = agreedDue(asked);
  const received = invoice ? zone.dayOf(invoice.at) : null;
  const moved =
    due === null || received === null
      ? { shifted_due: null, shifts: [] }
      : shifted(context, payment.id, { first: zone.addDays(received, 1), due, unit: 'workdays' });
  const last = lastOf(due, moved);
  const left = last === null ? null : workdaysLeft(calendar, context.asOf, zone.dayOf(last));
  const state = paid ? 'met' : last === null ? 'waiting' : last < end ? 'over' : 'running';
  return {
    ...STILL,
    id: payment.id,
    sort: 'payment',
    title: [payment.title, payment.share].filter(Boolean).join(' '),
    clause: payment.clause,
    state,
    started_at: invoice?.at ?? null,
    due,
    ...moved,
    outer: received === null ? null : outerOf(context, payment, received),
    ended_at: paid?.at ?? null,
    workdays_left: paid ? null : left,
    amount: payment.amount,
    note: noteOf(payment, asked),
  };
}

function outerOf({ zone }: Context, { outer }: Payment, received: Day): Clock['outer'] {
  if (!outer) return null;
  return { due: zone.endOf(zone.addDays(received, outer.days)) - 1, basis: outer.basis };
}

function noteOf({ after, workdays }: Payment, asked: Occurrence | undefined): string {
  const terms = workdays ? `${after}，收到发票后 ${workdays} 个工作日内支付` : after;
  return asked?.late_by_workdays ? `${terms}；晚 ${asked.late_by_workdays} 个工作日` : terms;
}

/** The first record of a kind for a payment that carries the date, by that date, up to the as-of day. */
function firstOf(
  context: Context,
  kind: string,
  payment: string,
  field: string,
): { record: EvidenceRecord; at: number } | undefined {
  return context.book
    .of(kind)
    .filter((record) => context.usable(record) && record.fields.payment === payment)
    .map((record) => ({ record, at: momentOf(record.fields[field], context.zone) ?? context.end }))
    .filter(({ at }) => at < context.end)
    .sort((a, b) => a.at - b.at)[0];
}

function occurrenceOf(expansions: readonly Expansion[], invoice: string): Occurrence | undefined {
  return expansions
    .filter(({ requirement }) => requirement.kinds.includes('payment'))
    .flatMap(({ occurrences }) => occurrences)
    .find(({ subject }) => subject.id === invoice);
}
