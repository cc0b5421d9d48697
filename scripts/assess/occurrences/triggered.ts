import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import type { PerWords } from './answers.ts';
import { slotsFor } from './per.ts';
import type { Requirement, Slot } from './slot.ts';

/**
 * A consequence or a duty that waits for something to happen. Until such a record exists nothing is expected, and one line
 * says what it waits for; then what the clause asks of it is due, record by record.
 */
export function triggeredSlots(
  context: Context,
  requirement: Requirement,
  records: readonly EvidenceRecord[],
): Slot[] | string {
  const words = (requirement.due as unknown as { triggered: PerWords }).triggered;
  const slots = slotsFor(context, requirement, records, words);
  return slots.length > 0 ? slots : '等待触发：还没有这样的记录';
}
