import type { Day } from '../../calendar/day.ts';
import type { Subject } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters.ts';
import { type Requirement, type Slot, subjectsOf } from './slot.ts';

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
  const day = dueDay(context, once);
  const due = day === null ? null : context.zone.endOf(day) - 1;
  const topics = once.topics?.map(({ id, title }): Subject => ({ type: 'item', id, title }));
  return (topics ?? subjectsOf(context, once.per)).map((subject) => {
    const field = once.match?.subject;
    const answers = field && subject.type !== 'contract' ? records.filter((record) => record.fields[field] === subject.id) : records;
    const parts = subject.type === 'contract' ? [] : [subject.id];
    return { parts, subject, period: null, due, answers, task: null, note: null };
  });
}

function dueDay(context: Context, once: Once): Day | null {
  if (once.on) return once.on as Day;
  const anchor = anchorDay(context, String(resolve(once.after, context.parameters) ?? 'term.from'));
  if (anchor === null) return null;
  if (once.days !== undefined) return context.zone.addDays(anchor, once.days);
  return context.calendar.addWorkdays(anchor, once.workdays ?? 0);
}

function anchorDay(context: Context, anchor: string): Day | null {
  if (anchor === 'term.end') return context.term.to;
  if (anchor === 'term.start') return context.term.from;
  if (anchor === 'signed_on') return context.contract.contract.signed_on as Day;
  const kind = anchor.startsWith('record:') ? anchor.slice(7) : '';
  const moments = context.book.of(kind).flatMap((record) => {
    const at = context.usable(record) ? context.book.eventAt(record) : null;
    return at === null ? [] : [at];
  });
  return moments.length > 0 ? context.zone.dayOf(Math.min(...moments)) : null;
}
