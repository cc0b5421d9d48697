import type { Section } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Audience } from '../mask.ts';
import { makeRecordLines } from '../record-lines.ts';
import { makeMask } from '../site/mask.ts';
import type { LedgerSection, SectionBase } from '../volume-model.ts';

/** Records of a section's kinds in the columns of the first of them. */
export function recordLedger(
  snapshot: Snapshot,
  section: Section,
  base: SectionBase,
  audience: Audience,
): LedgerSection {
  const kinds = section.kinds ?? [];
  const kind = kinds[0] ?? '';
  const columns = KINDS[kind]?.columns ?? ['id'];
  const { cell } = makeRecordLines(snapshot, makeMask(snapshot, audience));
  const records = snapshot.ledgers
    .filter((chunk) => kinds.includes(chunk.kind))
    .flatMap((chunk) => chunk.records.map((record) => ({ kind: chunk.kind, record })));
  return {
    ...base,
    template: 'ledger',
    lead: '',
    columns: columns.map((name) => {
      const type = KINDS[kind]?.fields[name]?.type;
      return {
        title: KINDS[kind]?.fields[name]?.title ?? name,
        align: type === 'whole' || type === 'number' ? 'right' : 'left',
      };
    }),
    rows: records.map(({ kind: own, record }) => columns.map((name) => cell(own, record, name))),
    empty: '截至日没有记录。',
  };
}
