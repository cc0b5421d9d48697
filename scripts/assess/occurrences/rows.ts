import type { ContractFile } from '../../model/contract.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';

type ServiceRow = NonNullable<ContractFile['service_rows']>[number];

/** No reading changes which records are a row's material, so it is worked out once for all of them. */
const known = new WeakMap<Context['book'], Map<string, readonly EvidenceRecord[]>>();

/**
 * What counts for one row of service: records of the kinds that the row names, and declarations that nothing happened,
 * for the row itself or for the whole item it belongs to.
 */
export function rowAnswers(
  context: Context,
  row: ServiceRow,
  declared: readonly EvidenceRecord[],
): readonly EvidenceRecord[] {
  const { book, conditions } = context;
  const rows = known.get(book) ?? new Map<string, readonly EvidenceRecord[]>();
  known.set(book, rows);
  const found =
    rows.get(row.id) ??
    row.answers
      .flatMap(({ kind }, index) => {
        const wanted = conditions.answer(row.id, index);
        return wanted ? book.of(kind).filter((record) => wanted(record.fields)) : book.of(kind);
      })
      .sort((a, b) => compareText(a.id, b.id));
  rows.set(row.id, found);
  return [...declared.filter(({ fields }) => fields.item === row.id || fields.item === row.item), ...found];
}
