import type { Day } from '../calendar/day.ts';
import { parseDay } from '../calendar/instant.ts';
import type { Clock, Occurrence } from '../model/assessment.ts';
import type { ContractFile } from '../model/contract.ts';
import type { EvidenceRecord } from '../model/record.ts';
import { momentOf } from './book.ts';
import type { Context } from './context.ts';
import { contractDay } from './occurrences/anchors.ts';
import type { Expansion } from './occurrences/expand.ts';
import { isParamRef, resolve } from './parameters.ts';

type Payment = NonNullable<ContractFile['payments']>[number];
type Lasting = NonNullable<ContractFile['terms']>[number];

/** Terms that run or wait: service, payments, and what outlasts them. Amounts are the contract's own. */
export function clocksOf(context: Context, expansions: readonly Expansion[]): Clock[] {
  const payments = context.contract.contract.payments ?? [];
  const lasting = context.contract.contract.terms ?? [];
  return [
    termClock(context),
    ...payments.map((payment) => paymentClock(context, expansions, payment)),
    ...lasting.map((term) => lastingClock(context, term)),
  ];
}

function termClock(context: Context): Clock {
  const { from, to } = context.term;
  const end = context.zone.endOf(to) - 1;
  const over = end < context.end;
  return {
    id: 'term',
    title: '服务期',
    clause: '',
    state: over ? 'over' : 'running',
    started_at: context.zone.startOf(from),
    due: end,
    ended_at: over ? end : null,
    workdays_left: over ? 0 : context.calendar.covers(to) ? context.calendar.workdaysBetween(context.asOf, to) : null,
    amount: null,
    note: null,
  };
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
    id,
    title: `${title} ${years} 年`,
    clause,
    state: started === null || started >= context.end ? 'waiting' : isOver ? 'over' : 'running',
    started_at: started,
    due,
    ended_at: isOver ? due : null,
    workdays_left: null,
    amount: null,
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

/** A payment waits for its invoice, runs until it is due, and is met by the transfer. The due day is the checklist's. */
function paymentClock(context: Context, expansions: readonly Expansion[], payment: Payment): Clock {
  const { zone, end, calendar } = context;
  const invoice = firstOf(context, 'invoice', payment.id, 'received_on');
  const paid = firstOf(context, 'payment', payment.id, 'paid_on');
  const asked = invoice ? occurrenceOf(expansions, invoice.record.id) : undefined;
  const due = asked?.due ?? null;
  const left = due === null ? null : calendar.workdaysBetween(context.asOf, zone.dayOf(due));
  const state = paid ? 'met' : due === null ? 'waiting' : due < end ? 'over' : 'running';
  return {
    id: payment.id,
    title: [payment.title, payment.share].filter(Boolean).join(' '),
    clause: payment.clause,
    state,
    started_at: invoice?.at ?? null,
    due,
    ended_at: paid?.at ?? null,
    workdays_left: paid || left === null ? null : Math.max(0, left),
    amount: payment.amount,
    note: noteOf(payment, asked),
  };
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
