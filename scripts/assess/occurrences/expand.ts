import type { Occurrence } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { everySlots } from './every.ts';
import { onceSlots } from './once.ts';
import { perSlots } from './per.ts';
import { plannedSlots } from './planned.ts';
import { type Requirement, type Slot, settle } from './slot.ts';
import { standing } from './standing.ts';

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
  return slotsOf(context, requirement, candidates(context, requirement)).map((slot) =>
    settle(context, requirement, slot),
  );
}

function slotsOf(context: Context, requirement: Requirement, records: readonly EvidenceRecord[]): Slot[] {
  const due = requirement.due as { [form: string]: unknown };
  if ('once' in due) return onceSlots(context, requirement, records);
  if ('every' in due) return everySlots(context, requirement, records);
  if ('per' in due) return perSlots(context, requirement, records);
  return plannedSlots(context, requirement, records);
}

/** Records that may answer a requirement: its kinds, its filter; ones that fail their schema count as present but unusable. */
function candidates(context: Context, requirement: Requirement): EvidenceRecord[] {
  const wanted = context.conditions.requirement.get(requirement.id);
  const records = requirement.kinds.flatMap((kind) => context.book.of(kind));
  const chosen = wanted ? records.filter((record) => wanted(record.fields)) : [...records];
  const role = (record: EvidenceRecord) => context.book.confirmed(record) !== false;
  return chosen.filter(role).sort((a, b) => compareText(a.id, b.id));
}
