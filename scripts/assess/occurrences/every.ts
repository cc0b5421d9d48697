import type { Day } from '../../calendar/day.ts';
import { expandRule } from '../../calendar/recurrence.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { dueAfter, type Requirement, type Slot, subjectsOf, workdaysOf } from './slot.ts';

interface Every {
  rrule: string;
  start?: string;
  period: 'day' | 'month';
  grace_workdays?: unknown;
  per?: 'system' | 'person' | 'item' | 'contract';
  match: { subject?: string; period?: string };
}

/** Due every period (RFC 5545 rule over the term), some working days of grace after each. */
export function everySlots(context: Context, requirement: Requirement, records: readonly EvidenceRecord[]): Slot[] {
  const every = (requirement.due as unknown as { every: Every }).every;
  const { from, to } = context.term;
  const expansion = expandRule(every.rrule, (every.start ?? from) as Day, from, to);
  if ('problem' in expansion) return [];
  const grace = workdaysOf(context, every.grace_workdays);
  const subjects = subjectsOf(context, every.per);
  const byPeriod = groupByPeriod(context, records, every);
  const slots: Slot[] = [];
  for (const day of expansion.days) {
    const period = every.period === 'month' ? day.slice(0, 7) : day;
    const due = dueAfter(context, day, grace);
    for (const subject of subjects) {
      const parts = subject.type === 'contract' ? [period] : [subject.id, period];
      const inPeriod = byPeriod.get(period) ?? [];
      const field = every.match.subject;
      const answers = field ? inPeriod.filter((record) => record.fields[field] === subject.id) : inPeriod;
      slots.push({ parts, subject, period, due, answers, task: null, note: null });
    }
  }
  return slots;
}

/** Records by the month or day they belong to: by the named field, else by when their event happened. */
function groupByPeriod(
  context: Context,
  records: readonly EvidenceRecord[],
  every: Every,
): Map<string, EvidenceRecord[]> {
  const length = every.period === 'month' ? 7 : 10;
  const groups = new Map<string, EvidenceRecord[]>();
  for (const record of records) {
    const value = every.match.period ? record.fields[every.match.period] : undefined;
    const at = typeof value === 'string' ? null : context.book.eventAt(record);
    const period =
      typeof value === 'string' ? value.slice(0, length) : at === null ? null : context.zone.dayOf(at).slice(0, length);
    if (period === null) continue;
    const group = groups.get(period);
    if (group) group.push(record);
    else groups.set(period, [record]);
  }
  return groups;
}
