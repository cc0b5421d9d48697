import type { Day } from '../../calendar/day.ts';
import type { Subject } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import { type AnchorWords, anchorOf } from './anchors.ts';
import { movedTermEnd } from './moved.ts';
import { dueAfter, inCalendar, type Requirement, type Slot, subjectsOf, workdaysOf } from './slot.ts';

interface Once extends AnchorWords {
  on?: string;
  workdays?: unknown;
  days?: number;
  per?: 'system' | 'person' | 'item' | 'row' | 'contract';
  topics?: { id: string; title: string; value?: string }[];
  match?: { subject?: string };
}

/** Due once: at a date, so many days after an anchor, or before it; per subject or per listed topic. */
export function onceSlots(
  context: Context,
  requirement: Requirement,
  records: readonly EvidenceRecord[],
): Slot[] | string {
  const once = (requirement.due as unknown as { once: Once }).once;
  const due = dueOf(context, requirement, once);
  if (due === 'none') return '按参数的读法不要求';
  const runs = runsOf(context, requirement, once, due);
  const field = once.match?.subject;
  const values = new Map(once.topics?.map(({ id, value }) => [id, value ?? id]));
  const topics = once.topics?.map(({ id, title }): Subject => ({ type: 'item', id, title }));
  return (topics ?? subjectsOf(context, once.per)).map((subject) => {
    const isWhole = subject.type === 'contract';
    const value = values.get(subject.id) ?? subject.id;
    const answers = field && !isWhole ? records.filter((record) => record.fields[field] === value) : records;
    return { parts: isWhole ? [] : [subject.id], subject, period: null, due, answers, task: null, note: null, ...runs };
  });
}

/** From where the date runs: the day after the anchor, or for a day that the contract names that day itself. */
function runsOf(
  context: Context,
  requirement: Requirement,
  once: Once,
  due: number | null,
): Pick<Slot, 'runs' | 'ends'> {
  const { zone } = context;
  if (due === null || !context.contract.contract.shifts) return {};
  if (once.on) return { runs: { first: once.on as Day, unit: 'days', fixed: true } };
  const unit = once.days === undefined ? 'workdays' : 'days';
  const isEnd = resolve(once.before ?? once.after, context.parameters) === 'term.end';
  const end = isEnd ? movedTermEnd(context) : null;
  if (once.before !== undefined && !end) return {};
  const anchor = anchorOf(context, requirement, once);
  const first = zone.addDays(end?.day ?? zone.dayOf(typeof anchor === 'number' ? anchor : due), 1);
  const ends = end && {
    due: end.day === null ? null : dueFrom(context, once, zone.startOf(end.day)),
    first,
    shifts: end.shifts,
  };
  return { runs: { first, unit }, ...(ends ? { ends } : {}) };
}

/** The day by which a kind that is due once should have come; null when the checklist does not ask for it so. */
export function onceDay(context: Context, kind: string): Day | null {
  const asked = context.contract.checklist.requirements.find(({ kinds, due }) => kinds.includes(kind) && 'once' in due);
  const due = asked ? dueOf(context, asked, (asked.due as unknown as { once: Once }).once) : null;
  return typeof due === 'number' ? context.zone.dayOf(due) : null;
}

function dueOf(context: Context, requirement: Requirement, once: Once): number | null | 'none' {
  if (once.on) return context.zone.endOf(once.on as Day) - 1;
  const anchor = anchorOf(context, requirement, once);
  return anchor === null || anchor === 'none' ? anchor : dueFrom(context, once, anchor);
}

function dueFrom(context: Context, once: Once, anchor: number): number | null {
  const { zone } = context;
  if (once.before !== undefined) return anchor - 1;
  const day = inCalendar(context, anchor);
  if (once.days !== undefined) return zone.endOf(zone.addDays(day, once.days)) - 1;
  return dueAfter(context, day, workdaysOf(context, once.workdays ?? 0));
}
