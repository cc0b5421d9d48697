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

/** A field that names something, or holds some that do. */
interface Node {
  name: string;
  field: FieldEntry;
  inner: readonly Node[];
}

const NODES = new Map(Object.values(KINDS).map(({ kind, fields }) => [kind, referring(fields)]));

function referring(fields: Fields): Node[] {
  return Object.entries(fields)
    .map(([name, field]) => ({ name, field, inner: field.fields ? referring(field.fields) : [] }))
    .filter(({ field, inner }) => field.refers || inner.length > 0);
}

/** Of every record alike: what each kind has is told by its other fields. */
const HEADER = new Set(['clauses', 'id', 'recorded_by', 'supersedes']);

/** Kinds of which a field beyond the header names something that `isMeant`. */
export function kindsReferring(isMeant: (target: string) => boolean): string[] {
  const refers = ({ field, inner }: Node): boolean =>
    (field.refers?.some(isMeant) ?? false) || inner.some((node) => refers(node));
  return [...NODES].flatMap(([kind, nodes]) =>
    nodes.some((node) => !HEADER.has(node.name) && refers(node)) ? [kind] : [],
  );
}

/** Every reference in a record, in the order of its kind's fields; what the schema would refuse is passed over. */
export function referencesOf(record: EvidenceRecord): Reference[] {
  const found: Reference[] = [];
  collect(NODES.get(record.kind) ?? [], record.fields, [], found);
  return found;
}

function collect(
  nodes: readonly Node[],
  beside: Reference['beside'],
  path: (string | number)[],
  found: Reference[],
): void {
  for (const { name, field, inner } of nodes) {
    const value = beside[name];
    if (value === undefined || value === null) continue;
    const items = Array.isArray(value) ? value : [value];
    for (const [index, item] of items.entries()) {
      if (typeof item === 'string') {
        if (!field.refers) continue;
        const place = Array.isArray(value) ? [...path, name, index] : [...path, name];
        found.push({ path: place, value: item, field, beside });
      } else if (inner.length > 0 && typeof item === 'object' && item !== null && !Array.isArray(item)) {
        collect(inner, item, Array.isArray(value) ? [...path, name, index] : [...path, name], found);
      }
    }
  }
}
