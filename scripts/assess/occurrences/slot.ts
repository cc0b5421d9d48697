import { CalendarRangeError } from '../../calendar/calendar.ts';
import { type Day, daysBetween } from '../../calendar/day.ts';
import type { ClockShift, Occurrence, Subject } from '../../model/assessment.ts';
import type { ChecklistFile } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf, momentOf } from '../evidence/book.ts';
import { resolve } from '../parameters/parameters.ts';
import { type Shifted, shiftedSlot } from './moved.ts';

export type Requirement = ChecklistFile['requirements'][number];

/** One expected piece of evidence before it is known whether it is there. `due` is the last second in time. */
export interface Slot {
  /** Parts of the stable id below the requirement, e.g. `['weekly', 'blood', '2024-08-14']`. */
  parts: string[];
  subject: Subject;
  period: string | null;
  due: number | null;
  answers: readonly EvidenceRecord[];
  /** Name part of the suggested file, e.g. the task. */
  task: string | null;
  note: string | null;
  /** The clause of a subject that has one of its own; else the requirement's. */
  clause?: string;
  /**
   * The first day that counts towards the date, and in which days; absent where the date stands with an event. `fixed`: the
   * date is named, not counted.
   */
  runs?: { first: Day; unit: 'days' | 'workdays'; fixed?: true };
  /** The days that it is about, where it is about days: those of a period, or the one that a plan names. */
  about?: { from: Day; to: Day };
  /** The date counted from the end of the term after stoppages moved that, where it is counted from there. */
  ends?: { due: number | null; first: Day; shifts: ClockShift[] };
}

/** Turns a slot into an occurrence: present, late, missing … as of the day. */
export function settle(context: Context, requirement: Requirement, slot: Slot): Occurrence {
  const shifted = shiftedSlot(context, requirement, slot);
  const base = describe(context, requirement, slot, shifted);
  const { due } = base;
  const usable = slot.answers.filter((record) => context.usable(record));
  const wanted = Math.min(due ?? Number.POSITIVE_INFINITY, context.end - 1);
  let done = Number.POSITIVE_INFINITY;
  for (const record of usable) {
    done = Math.min(done, doneAt(context, requirement, record));
    // One in time is enough: a month of operations has hundreds of answers.
    if (done <= wanted) break;
  }
  if (done < context.end) {
    if (due === null || done <= due) return { ...base, status: 'met' };
    // It came in late, but on the as-of day it was neither there nor due.
    if (due >= context.end) return { ...base, status: 'not-due' };
    const [asked, came] = [context.calendar.dayOf(due), context.calendar.dayOf(done)];
    const late_by_workdays = context.calendar.workdaysBetween(asked, came);
    return { ...base, status: 'late', late_by_workdays, late_by_days: daysBetween(asked, came) };
  }
  if (shifted?.falls && usable.length === 0 && slot.answers.length === 0) return { ...base, status: 'not-applicable' };
  const waiver = waiverFor(context, requirement, slot);
  if (waiver?.inForce) return { ...base, status: 'waived', waiver: waiver.record.id };
  const note = waiver
    ? `例外 ${waiver.record.id} 已于 ${String(waiver.record.fields.expires_on)} 到期，不再计入`
    : base.note;
  if (usable.length === 0 && slot.answers.length > 0) return { ...base, note, status: 'invalid' };
  const overdue = due !== null && due < context.end;
  return { ...base, note, status: overdue ? 'missing' : 'not-due' };
}

/**
 * When a record answers: by the field that dates the deed itself, where the requirement names one, for a payment is made
 * on the day of the transfer and not on that of its filing; else when it was handed in. Never, while the field is empty.
 */
function doneAt(context: Context, requirement: Requirement, record: EvidenceRecord): number {
  if (requirement.done_at === undefined) return context.book.handedIn(record, context.lateDate) ?? context.end - 1;
  for (const field of requirement.done_at.split('|')) {
    const at = momentOf(record.fields[field], context.zone);
    if (at === null) continue;
    const assumed = context.input.assumed?.get(record.id);
    // A deed that was not on record does not become timely by being supposed.
    return assumed === null || assumed?.has(field) ? Math.max(at, context.end - 1) : at;
  }
  return Number.POSITIVE_INFINITY;
}

function describe(context: Context, requirement: Requirement, slot: Slot, shifted: Shifted | null): Occurrence {
  const period = slot.subject.dated ? '' : (slot.period?.replace('--', ' 至 ').replace('-night', ' 夜间') ?? '');
  const words = [slot.subject.type === 'contract' ? '' : slot.subject.title, period, requirement.title];
  return {
    id: [requirement.id, ...slot.parts].join('/'),
    requirement: requirement.id,
    title: words.filter(Boolean).join(' '),
    subject: slot.subject,
    period: slot.period,
    due: shifted ? shifted.due : slot.due,
    ...(shifted ? { moved: { agreed: slot.due, shifts: shifted.shifts, records: shifted.records } } : {}),
    status: 'met',
    sort: requirement.sort,
    owner: requirement.owner,
    clause: slot.clause ?? requirement.clause,
    records: slot.answers.map((record) => record.id),
    late_by_workdays: null,
    waiver: null,
    suggested_path: suggestedPath(context, requirement, slot),
    note: [slot.note, shifted?.note].filter(Boolean).join('；') || null,
  };
}

/** Where a missing piece should go; from the kind, period and subject, so that two people choose the same place. */
function suggestedPath(context: Context, requirement: Requirement, slot: Slot): string {
  const kind = requirement.kinds[0];
  if (!kind) return '';
  const extension = KINDS[kind]?.narrative ? 'md' : 'yaml';
  const year = slot.period?.slice(0, 4);
  const subject = slot.subject.type === 'contract' || slot.subject.type === 'record' ? null : slot.subject.id;
  const name =
    [slot.period, slot.task].filter(Boolean).join('-') || (slot.subject.type === 'contract' ? kind : slot.subject.id);
  const parts = [
    context.contract.contract.id,
    `evidence/${kind}`,
    year,
    slot.period ? subject : null,
    `${name}.${extension}`,
  ];
  return parts.filter(Boolean).join('/');
}

function waiverFor(
  context: Context,
  requirement: Requirement,
  slot: Slot,
): { record: EvidenceRecord; inForce: boolean } | null {
  let expired: EvidenceRecord | null = null;
  for (const record of context.book.of('waiver')) {
    if (!waives(context, record, { ...slot, requirement: requirement.id })) continue;
    if (String(record.fields.expires_on) >= context.asOf) return { record, inForce: true };
    expired = record;
  }
  return expired && { record: expired, inForce: false };
}

/**
 * Whether a waiver that took effect speaks of this piece of evidence, be it still in force or not: by the day or the whole
 * months that the evidence is about, or by the day on which it was due.
 */
export function waives(
  context: Context,
  waiver: EvidenceRecord,
  {
    requirement,
    subject,
    period,
    due,
    moved,
  }: Pick<Occurrence, 'requirement' | 'subject' | 'period' | 'due' | 'moved'>,
): boolean {
  const { subjects, from, to } = waiver.fields;
  if (due === null || waiver.fields.requirement !== requirement) return false;
  const approved = instantOf(waiver.fields.approved_at);
  if (approved === null || approved >= context.end) return false;
  if (!context.usable(waiver) || context.book.confirmed(waiver) !== true) return false;
  if (Array.isArray(subjects) && subjects.length > 0 && !subjects.includes(subject.id)) return false;
  const speaksOf = (first: string, last: string) => String(from) <= first && last <= String(to);
  const [, day] = /^(\d{4}-\d{2}-\d{2})/.exec(period ?? '') ?? [];
  if (day) return speaksOf(day, day);
  const [, first, last = first] = /^(\d{4}-\d{2})(?:--(\d{4}-\d{2}))?$/.exec(period ?? '') ?? [];
  if (first && last && speaksOf(`${first}-01`, lastDayOf(context, last))) return true;
  return [due, moved?.agreed ?? due].map((at) => context.zone.dayOf(at)).some((limit) => speaksOf(limit, limit));
}

function lastDayOf({ zone }: Context, month: string): Day {
  const next = zone.addDays(`${month}-01` as Day, 31).slice(0, 7);
  return zone.addDays(`${next}-01` as Day, -1);
}

/**
 * The last second of the n-th working day after a day. Null while that lies in a year whose holidays are not yet
 * arranged (a notice comes out in the autumn before): it cannot be due as of a day within the known years.
 */
export function dueAfter(context: Context, day: Day, workdays: number): number | null {
  const { calendar } = context;
  try {
    return context.zone.endOf(calendar.addWorkdays(day, workdays)) - 1;
  } catch (error) {
    const isAhead = error instanceof CalendarRangeError && `${error.year}` > calendar.lastDay.slice(0, 4);
    if (isAhead && context.asOf <= calendar.lastDay) return null;
    throw error;
  }
}

/** `dueAfter` for one number of working days, each day worked out once: slots by the thousand share a few hundred days. */
export function dueBy(context: Context, workdays: number): (day: Day) => number | null {
  const known = new Map<Day, number | null>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const due = dueAfter(context, day, workdays);
    known.set(day, due);
    return due;
  };
}

/** A number of working days, or the point that holds it; what is none has been reported, and allows no day. */
export function workdaysOf(context: Context, value: unknown): number {
  const days = resolve(value, context.parameters);
  return typeof days === 'number' && Number.isSafeInteger(days) ? days : 0;
}

/** A term may end this many years after the last one arranged; one that ends later still is a slip of the pen. */
const YEARS_AHEAD = 10;

/**
 * The day of a record's own date; one outside the calendar is an error, never a guess. The contract's own last day may
 * lie in a year not yet arranged: terms of two and three years do, and nothing that runs from it is due before it.
 */
export function inCalendar(context: Context, at: number): Day {
  const { calendar, zone } = context;
  const day = zone.dayOf(at);
  const isAhead = day === context.term.to && day > calendar.lastDay && context.asOf <= calendar.lastDay;
  if (isAhead && Number(day.slice(0, -6)) <= Number(calendar.lastDay.slice(0, 4)) + YEARS_AHEAD) return day;
  return calendar.addWorkdays(day, 0);
}

export function contractSubject(context: Context): Subject {
  const { id, short_title } = context.contract.contract;
  return { type: 'contract', id, title: short_title };
}

export function personSubject({ id, fields }: EvidenceRecord): Subject {
  return { type: 'person', id, title: String(fields.name) };
}

/** The subjects a due form is split over. */
export function subjectsOf(
  context: Context,
  per: 'system' | 'person' | 'item' | 'row' | 'contract' | undefined,
): Subject[] {
  if (per === 'system')
    return context.contract.systems.systems.map(({ id, short }) => ({ type: 'system', id, title: short }));
  const { service_items, service_rows } = context.contract.contract;
  if (per === 'item') return (service_items ?? []).map(({ id, title }) => ({ type: 'item', id, title }));
  if (per === 'row')
    return (service_rows ?? []).map(({ id, no, title }) => ({ type: 'item', id, title: `${no} ${title}` }));
  if (per === 'person') {
    return context.book
      .of('personnel')
      .filter((record) => context.usable(record))
      .map(personSubject);
  }
  return [contractSubject(context)];
}
