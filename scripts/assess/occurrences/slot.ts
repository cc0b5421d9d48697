import { CalendarRangeError } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import type { Occurrence, Subject } from '../../model/assessment.ts';
import type { ChecklistFile } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { instantOf } from '../book.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters.ts';

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
}

/** Turns a slot into an occurrence: present, late, missing … as of the day. */
export function settle(context: Context, requirement: Requirement, slot: Slot): Occurrence {
  const base = describe(context, requirement, slot);
  const usable = slot.answers.filter((record) => context.usable(record));
  if (usable.length > 0) {
    const times = usable.map((record) => context.book.handedIn(record, context.lateDate) ?? context.end - 1);
    const handedIn = times.reduce((first, at) => Math.min(first, at));
    if (slot.due === null || handedIn <= slot.due) return { ...base, status: 'met' };
    // It came in late, but on the as-of day it was neither there nor due.
    if (slot.due >= context.end) return { ...base, status: 'not-due' };
    const days = context.calendar.workdaysBetween(context.calendar.dayOf(slot.due), context.calendar.dayOf(handedIn));
    return { ...base, status: 'late', late_by_workdays: days };
  }
  const waiver = waiverFor(context, requirement, slot);
  if (waiver?.inForce) return { ...base, status: 'waived', waiver: waiver.record.id };
  const note = waiver
    ? `例外 ${waiver.record.id} 已于 ${String(waiver.record.fields.expires_on)} 到期，不再计入`
    : base.note;
  if (slot.answers.length > 0) return { ...base, note, status: 'invalid' };
  const overdue = slot.due !== null && slot.due < context.end;
  return { ...base, note, status: overdue ? 'missing' : 'not-due' };
}

function describe(context: Context, requirement: Requirement, slot: Slot): Occurrence {
  const words = [slot.subject.type === 'contract' ? '' : slot.subject.title, slot.period ?? '', requirement.title];
  return {
    id: [requirement.id, ...slot.parts].join('/'),
    requirement: requirement.id,
    title: words.filter(Boolean).join(' '),
    subject: slot.subject,
    period: slot.period,
    due: slot.due,
    status: 'met',
    sort: requirement.sort,
    owner: requirement.owner,
    clause: requirement.clause,
    records: slot.answers.map((record) => record.id),
    late_by_workdays: null,
    waiver: null,
    suggested_path: suggestedPath(context, requirement, slot),
    note: slot.note,
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
  if (slot.due === null) return null;
  const day = slot.period && slot.period.length === 10 ? slot.period : context.zone.dayOf(slot.due);
  let expired: EvidenceRecord | null = null;
  for (const record of context.book.of('waiver')) {
    const { requirement: id, subjects, from, to, expires_on } = record.fields;
    const approved = instantOf(record.fields.approved_at);
    if (approved === null || approved >= context.end) continue;
    if (!context.usable(record) || context.book.confirmed(record) !== true || id !== requirement.id) continue;
    if (Array.isArray(subjects) && subjects.length > 0 && !subjects.includes(slot.subject.id)) continue;
    if (day < String(from) || day > String(to)) continue;
    if (String(expires_on) >= context.asOf) return { record, inForce: true };
    expired = record;
  }
  return expired && { record: expired, inForce: false };
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

/** A number of working days, or the point that holds it; what is none has been reported, and allows no day. */
export function workdaysOf(context: Context, value: unknown): number {
  const days = resolve(value, context.parameters);
  return typeof days === 'number' && Number.isSafeInteger(days) ? days : 0;
}

/** The day of a record's own date; one outside the calendar is an error, never a guess. */
export function inCalendar(context: Context, at: number): Day {
  return context.calendar.addWorkdays(context.zone.dayOf(at), 0);
}

export function contractSubject(context: Context): Subject {
  const { id, short_title } = context.contract.contract;
  return { type: 'contract', id, title: short_title };
}

/** The subjects a due form is split over. */
export function subjectsOf(context: Context, per: 'system' | 'person' | 'item' | 'contract' | undefined): Subject[] {
  if (per === 'system')
    return context.contract.systems.systems.map(({ id, short }) => ({ type: 'system', id, title: short }));
  if (per === 'item') {
    return (context.contract.contract.service_items ?? []).map(({ id, title }) => ({ type: 'item', id, title }));
  }
  if (per === 'person') {
    return context.book
      .of('personnel')
      .filter((record) => context.usable(record))
      .map((record) => ({ type: 'person', id: record.id, title: String(record.fields.name) }));
  }
  return [contractSubject(context)];
}
