import type { EvidenceRecord } from '../../model/record.ts';
import { fieldAt, momentOf } from '../book.ts';
import type { Context } from '../context.ts';
import { dueAfter, inCalendar, type Requirement, type Slot, workdaysOf } from './slot.ts';

interface Per {
  kind: string;
  at: string;
  ref: string;
  workdays: unknown;
}

/** One answer for each record of another kind: by a field of the answer, or (`record.field`) by a field of the trigger. */
export function perSlots(context: Context, requirement: Requirement, records: readonly EvidenceRecord[]): Slot[] {
  const per = (requirement.due as unknown as { per: Per }).per;
  const wanted = context.conditions.trigger.get(requirement.id);
  const byAnswer = new Map<string, EvidenceRecord[]>();
  if (!per.ref.startsWith('record.')) {
    for (const record of records) {
      const id = record.fields[per.ref];
      if (typeof id !== 'string') continue;
      const list = byAnswer.get(id);
      if (list) list.push(record);
      else byAnswer.set(id, [record]);
    }
  }
  const byId = new Map(records.map((record) => [record.id, record]));
  const slots: Slot[] = [];
  for (const trigger of context.book.of(per.kind)) {
    if (!context.usable(trigger) || (wanted && !wanted(trigger.fields))) continue;
    const at = momentOf(trigger.fields[per.at], context.zone);
    if (at === null) continue;
    const days = workdaysOf(context, per.workdays);
    const day = inCalendar(context, at);
    slots.push({
      parts: [trigger.id],
      subject: { type: 'record', id: trigger.id, title: trigger.id },
      period: day,
      due: dueAfter(context, day, days),
      answers: byAnswer.get(trigger.id) ?? referred(byId, fieldAt(trigger.fields, per.ref.replace(/^record\./, ''))),
      task: null,
      note: null,
    });
  }
  return slots;
}

function referred(records: ReadonlyMap<string, EvidenceRecord>, id: unknown): EvidenceRecord[] {
  const record = typeof id === 'string' ? records.get(id) : undefined;
  return record ? [record] : [];
}
