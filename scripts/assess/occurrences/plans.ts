import type { Day } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { onceDay } from './once.ts';

export interface Task {
  id: string;
  title: string;
  rrule: string;
  start?: string;
  systems?: string[];
}

/** A stretch of days with what falls due in it: by an approved plan or, with `id` null, by the parameters' seed cadence. */
export interface Plan {
  id: string | null;
  from: Day;
  to: Day;
  tasks: readonly Task[];
}

/**
 * The approved plans of a kind, each up to the day before the one that supersedes it, and the seed cadence for the days of
 * the term without any, where there is one: a plan that comes late, or covers a week, does not unmake what was due outside it.
 */
export function plansOf(context: Context, kind: string, seedKey: string | undefined): Plan[] {
  const { from, to } = context.term;
  const approved = context.book.of(kind).filter((record) => {
    const at = instantOf(record.fields.approved_at);
    return context.usable(record) && at !== null && at < context.end;
  });
  const inForce = approved
    .map((record) => ({
      id: record.id,
      from: later(inForceFrom(context, record), from),
      to: earlier(lastDayOf(context, record, approved), to),
      tasks: record.fields.tasks as unknown as Task[],
    }))
    .filter((plan) => plan.from <= plan.to);
  const open = uncovered(context, inForce, onceDay(context, kind));
  if (open.length === 0 || seedKey === undefined) return inForce;
  const seed = context.parameters.get(seedKey) as { tasks?: unknown } | null | undefined;
  const tasks = Array.isArray(seed?.tasks) ? seed.tasks.filter(isTask) : [];
  return [...inForce, ...open.map((stretch) => ({ id: null, ...stretch, tasks }))];
}

/** Working days within which a plan that takes another's place comes in after the day from which it is to hold. */
export const LATE_WORKDAYS = 10;

/**
 * From when a plan counts. One that takes another's place and comes in long after its own first day holds from the day it
 * came in: until then the other was the plan on file, and what it asked for stays due.
 */
export function inForceFrom(context: Context, record: EvidenceRecord): Day {
  const own = String(record.fields.effective_from) as Day;
  return cameInLate(context, record) ?? own;
}

/** The day on which such a plan came in; null where it came in time, or takes no other's place. */
export function cameInLate(context: Context, record: EvidenceRecord): Day | null {
  const own = parseDay(String(record.fields.effective_from));
  if (record.fields.supersedes === undefined || own === null) return null;
  const handed = context.book.handedIn(record, context.lateDate);
  if (handed === null) return null;
  const day = context.zone.dayOf(handed);
  const { calendar } = context;
  if (day <= own || !calendar.covers(own) || !calendar.covers(day)) return null;
  return calendar.workdaysBetween(own, day) > LATE_WORKDAYS ? day : null;
}

/** A reading may hold anything; what is no task has been reported with the contract's files. */
function isTask(value: unknown): value is Task {
  const { id, rrule, systems } = (value ?? {}) as Partial<Task>;
  return typeof id === 'string' && typeof rrule === 'string' && (systems === undefined || Array.isArray(systems));
}

function lastDayOf(context: Context, record: EvidenceRecord, approved: readonly EvidenceRecord[]): Day {
  const own = String(record.fields.effective_to) as Day;
  return approved
    .filter((other) => other.fields.supersedes === record.id)
    .map((other) => context.zone.addDays(inForceFrom(context, other), -1))
    .reduce(earlier, own);
}

/** Days of the term in no plan; those before a first plan that came by the day it was due are the time to draw it up. */
function uncovered(context: Context, plans: readonly Plan[], planDue: Day | null): { from: Day; to: Day }[] {
  const { from, to } = context.term;
  const open: { from: Day; to: Day }[] = [];
  let next = from;
  for (const plan of [...plans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const isStart = next === from && planDue !== null && plan.from <= planDue;
    if (plan.from > next && !isStart) open.push({ from: next, to: context.zone.addDays(plan.from, -1) });
    next = later(next, context.zone.addDays(plan.to, 1));
  }
  return next <= to ? [...open, { from: next, to }] : open;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
