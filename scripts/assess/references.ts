import { KINDS } from '../model/kind-catalogue.ts';
import type { FieldEntry } from '../model/kind-entry.ts';
import type { EvidenceRecord, Value } from '../model/record.ts';

/** One value in a record that names something else. */
export interface Reference {
  path: (string | number)[];
  value: string;
  field: FieldEntry;
  /** The record's fields, or the group in which the value stands. */
  beside: { readonly [key: string]: Value };
}

type Fields = { readonly [name: string]: FieldEntry };

const FIELDS = new Map(Object.values(KINDS).map(({ kind, fields }) => [kind, referring(fields)]));

/** Every reference in a record, in the order of its kind's fields; what the schema would refuse is passed over. */
export function referencesOf(record: EvidenceRecord): Reference[] {
  const found: Reference[] = [];
  collect(FIELDS.get(record.kind) ?? [], record.fields, [], found);
  return found;
}

function collect(
  fields: readonly [string, FieldEntry][],
  beside: Reference['beside'],
  path: (string | number)[],
  found: Reference[],
): void {
  for (const [name, field] of fields) {
    const value = beside[name];
    if (value === undefined || value === null) continue;
    const items: [Value, (string | number)[]][] = Array.isArray(value)
      ? value.map((item, index) => [item, [...path, name, index]])
      : [[value, [...path, name]]];
    for (const [item, place] of items) {
      if (typeof item === 'string') {
        if (field.refers) found.push({ path: place, value: item, field, beside });
      } else if (field.fields && typeof item === 'object' && item !== null && !Array.isArray(item)) {
        collect(referring(field.fields), item, place, found);
      }
    }
  }
}

/** The fields that name something, or hold some that do. */
function referring(fields: Fields): [string, FieldEntry][] {
  return Object.entries(fields).filter(
    ([, { refers, fields: inner }]) => refers || (inner && referring(inner).length > 0),
  );
}
