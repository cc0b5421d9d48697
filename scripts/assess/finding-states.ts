import type { EvidenceRecord, Value } from '../model/record.ts';
import type { FindingState } from '../model/standing.ts';
import { type Context, stepAsOf } from './context.ts';
import { instantOf } from './evidence/book.ts';
import { dueAfter } from './occurrences/slot.ts';
import type { Outcome } from './outcome.ts';
import { procedureOf, repliedAt } from './score/findings.ts';

/** The client's findings with their steps as of the day, and until when the provider may reply. */
export function findingStates(context: Context, { sheet }: Outcome): FindingState[] {
  const facts = new Map(sheet.facts.flatMap((fact) => fact.findings.map((id) => [id, fact] as const)));
  const days = replyWorkdays(context);
  return context.book
    .of('finding')
    .filter((record) => context.usable(record))
    .map((record): FindingState => {
      const notified = instantOf(record.fields.notified_at);
      const isTold = notified !== null && notified < context.end;
      const reply = stepAsOf(context, record.fields.reply);
      const decision = stepAsOf(context, record.fields.decision);
      const due = isTold && days !== null ? replyDue(context, notified, days) : null;
      const replied = reply === null ? null : repliedAt(context, record, reply);
      const adjustment = stepAsOf(context, record.fields.adjustment);
      const isAdjusting = record.fields.adjustment !== undefined;
      const isOpen = reply === null && decision === null && isTold && !isAdjusting;
      const set = sheet.adjusted?.facts.get(record.id);
      return {
        id: record.id,
        row: String(record.fields.row),
        state:
          set === undefined
            ? (facts.get(record.id)?.state ?? (context.book.confirmed(record) === true ? 'outside' : 'unconfirmed'))
            : 'recorded',
        fact: facts.get(record.id)?.key ?? set ?? null,
        about: aboutOf(record),
        text: String(record.fields.fact),
        raised_by: typeof record.fields.raised_by === 'string' ? record.fields.raised_by : null,
        recorded_by: typeof record.fields.recorded_by === 'string' ? record.fields.recorded_by : null,
        knockout: record.fields.effect === 'knockout',
        notified_at: isTold ? notified : null,
        reply_due: due,
        may_reply: isOpen && (due === null || due >= context.end),
        reply: reply && { ...stepOf(reply), position: String(reply.position) },
        reply_in_time: replied === null ? null : due === null || replied <= due,
        decision: decision && { ...stepOf(decision), result: String(decision.result) },
        ...(adjustment ? { adjustment: { ...stepOf(adjustment), points: String(adjustment.points) } } : {}),
      };
    });
}

function stepOf(step: { readonly [field: string]: Value }): { at: number | null; by: string; text: string } {
  return { at: instantOf(step.at), by: String(step.by ?? ''), text: String(step.text ?? '') };
}

function aboutOf({ fields }: EvidenceRecord): FindingState['about'] {
  const about = fields.about as { record?: string; occurrence?: string; measure?: string } | undefined;
  if (about?.record) return { sort: 'record', id: about.record };
  if (about?.measure) return { sort: 'measure', id: about.measure };
  return about?.occurrence ? { sort: 'occurrence', id: about.occurrence } : null;
}

/** Working days after the notice, by the reading in force; null where replies are in time until the decision. */
function replyWorkdays(context: Context): number | null {
  const { reply_workdays: days } = procedureOf(context);
  return typeof days === 'number' && Number.isSafeInteger(days) && days >= 0 ? days : null;
}

/** The last second of the last day to reply; null where the calendar does not reach. */
function replyDue(context: Context, notified: number, days: number): number | null {
  const day = context.calendar.dayOf(notified);
  return context.calendar.covers(day) ? dueAfter(context, day, days) : null;
}
