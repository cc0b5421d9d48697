import type { Occurrence } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import { everySlots } from './every.ts';
import { onceSlots } from './once.ts';
import { perSlots } from './per.ts';
import { plannedSlots } from './planned.ts';
import { type Requirement, type Slot, settle } from './slot.ts';
import { aside, standing } from './standing.ts';
import { triggeredSlots } from './triggered.ts';

/** Occurrences of one requirement as of the day, with the parameters they depended on. */
export interface Expansion {
  requirement: Requirement;
  occurrences: Occurrence[];
  keys: ReadonlySet<string>;
}

/** Expands every requirement; `reuse` gives those whose parameters did not change back as they were. */
export function expandAll(
  context: Context,
  reuse?: { expansions: readonly Expansion[]; changed: string },
): Expansion[] {
  return context.contract.checklist.requirements.map((requirement, index) => {
    const before = reuse?.expansions[index];
    if (before && reuse && !before.keys.has(reuse.changed)) return before;
    const { value, keys } = context.parameters.track(() => expandOne(context, requirement));
    return { requirement, occurrences: value, keys };
  });
}

function expandOne(context: Context, requirement: Requirement): Occurrence[] {
  const due = requirement.due as { [form: string]: unknown };
  if ('standing' in due) return [standing(context, requirement)];
  const slots = slotsOf(context, requirement, candidates(context, requirement));
  if (typeof slots === 'string') return [aside(context, requirement, slots)];
  return slots.map((slot) => settle(context, requirement, slot));
}

/** Slots by the requirement's due form, or in Chinese why nothing is expected. */
function slotsOf(context: Context, requirement: Requirement, records: readonly EvidenceRecord[]): Slot[] | string {
  const due = requirement.due as { [form: string]: unknown };
  if ('once' in due) return onceSlots(context, requirement, records);
  if ('every' in due) return everySlots(context, requirement, records);
  if ('per' in due) return perSlots(context, requirement, records);
  if ('triggered' in due) return triggeredSlots(context, requirement, records);
  return plannedSlots(context, requirement, records);
}

const known = new WeakMap<Context['book'], Map<string, readonly EvidenceRecord[]>>();

/**
 * Records that may answer a requirement: its kinds, its filter; ones that fail their schema count as present but unusable.
 * Readings change only filters that they supply, so the list is made once for all of them.
 */
function candidates(context: Context, requirement: Requirement): readonly EvidenceRecord[] {
  const text = resolve(requirement.where, context.parameters);
  const lists = known.get(context.book) ?? new Map<string, readonly EvidenceRecord[]>();
  known.set(context.book, lists);
  const key = `${requirement.id}\n${String(text ?? '')}`;
  const found = lists.get(key) ?? choose(context, requirement, typeof text === 'string' ? text : undefined);
  lists.set(key, found);
  return found;
}

function choose(context: Context, requirement: Requirement, where: string | undefined): EvidenceRecord[] {
  const records = requirement.kinds.flatMap((kind) => context.book.of(kind));
  const wanted = where === undefined ? undefined : context.conditions.requirement(requirement.id, where);
  // A filter that cannot be compiled has been reported and lets nothing through, lest all records pass for answers.
  const chosen = where === undefined ? [...records] : records.filter((record) => wanted?.(record.fields) === true);
  const role = (record: EvidenceRecord) => context.book.confirmed(record) !== false;
  return chosen.filter(role).sort((a, b) => compareText(a.id, b.id));
}
