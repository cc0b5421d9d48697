import type { Day } from '../../calendar/day.ts';
import type { Subject } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters.ts';
import { dueAfter, inCalendar, type Requirement, type Slot, subjectsOf } from './slot.ts';

interface Once {
  on?: string;
  after?: unknown;
  workdays?: number;
  days?: number;
  per?: 'system' | 'person' | 'item' | 'contract';
  topics?: { id: string; title: string }[];
  match?: { subject?: string };
}

/** Due once: at a date, or so many days after an anchor; per subject or per listed topic. */
export function onceSlots(context: Context, requirement: Requirement, records: readonly EvidenceRecord[]): Slot[] {
  const once = (requirement.due as unknown as { once: Once }).once;
  const due = dueOf(context, once);
  const topics = once.topics?.map(({ id, title }): Subject => ({ type: 'item', id, title }));
  return (topics ?? subjectsOf(context, once.per)).map((subject) => {
    const field = once.match?.subject;
    const answers =
      field && subject.type !== 'contract' ? records.filter((record) => record.fields[field] === subject.id) : records;
    const parts = subject.type === 'contract' ? [] : [subject.id];
    return { parts, subject, period: null, due, answers, task: null, note: null };
  });
}

/** The day by which a kind that is due once should have come; null when the checklist does not ask for it so. */
export function onceDay(context: Context, kind: string): Day | null {
  const asked = context.contract.checklist.requirements.find(({ kinds, due }) => kinds.includes(kind) && 'once' in due);
  const due = asked ? dueOf(context, (asked.due as unknown as { once: Once }).once) : null;
  return due === null ? null : context.zone.dayOf(due);
}

function dueOf(context: Context, once: Once): number | null {
  if (once.on) return context.zone.endOf(once.on as Day) - 1;
  const anchor = anchorDay(context, String(resolve(once.after, context.parameters) ?? 'term.start'));
  if (anchor === null) return null;
  if (once.days !== undefined) return context.zone.endOf(context.zone.addDays(anchor, once.days)) - 1;
  return dueAfter(context, anchor, once.workdays ?? 0);
}

function anchorDay(context: Context, anchor: string): Day | null {
  if (anchor === 'term.end') return context.term.to;
  if (anchor === 'term.start') return context.term.from;
  if (anchor === 'signed_on') return context.contract.contract.signed_on as Day;
  const kind = anchor.startsWith('record:') ? anchor.slice(7) : '';
  let first: number | null = null;
  for (const record of context.book.of(kind)) {
    const at = context.usable(record) ? context.book.eventAt(record) : null;
    if (at !== null && (first === null || at < first)) first = at;
  }
  return first === null ? null : inCalendar(context, first);
}
