import type { Day } from '../../calendar/day.ts';
import { parseInstant } from '../../calendar/instant.ts';
import { makeZone } from '../../calendar/zone.ts';
import type { LedgerRecord, Snapshot } from '../../model/snapshot.ts';

/** Records of a kind that the assessment went by: in form, registered by the as-of day, neither draft nor withdrawn. */
export function countedRecords({ contract, identity, ledgers }: Snapshot, kind: string): LedgerRecord[] {
  const end = makeZone(contract.contract.zone).endOf(identity.as_of as Day);
  const known = new Set<string>();
  return ledgers
    .filter((chunk) => chunk.kind === kind)
    .flatMap(({ records }) => records)
    .filter((record) => {
      const recorded = record.recorded_at === null ? null : parseInstant(record.recorded_at);
      const { status } = record.fields;
      const isFirst = !known.has(record.id);
      known.add(record.id);
      return (
        isFirst && record.valid && (recorded === null || recorded < end) && status !== 'draft' && status !== 'withdrawn'
      );
    });
}
