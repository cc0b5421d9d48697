import { KINDS } from '../../model/kind-catalogue.ts';
import type { FieldEntry } from '../../model/kind-entry.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';

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

/** Fields by kind, as far as they name what is asked for. */
const nodesBy = (names: (field: FieldEntry) => boolean) =>
  new Map(Object.values(KINDS).map(({ kind, fields }) => [kind, referring(fields, names)]));

const ALL = nodesBy(({ refers }) => refers?.some((target) => target !== 'system') === true);
const SYSTEMS = nodesBy(({ refers }) => refers?.includes('system') === true);

function referring(fields: Fields, names: (field: FieldEntry) => boolean): Node[] {
  return Object.entries(fields)
    .map(([name, field]) => ({ name, field, inner: field.fields ? referring(field.fields, names) : [] }))
    .filter(({ field, inner }) => names(field) || inner.length > 0);
}

/** Of every record alike: what each kind has is told by its other fields. */
const HEADER = new Set(['clauses', 'id', 'recorded_by', 'supersedes']);

/** Kinds of which a field beyond the header names something that `isMeant`. */
export function kindsReferring(isMeant: (target: string) => boolean): string[] {
  const refers = ({ field, inner }: Node): boolean =>
    (field.refers?.some(isMeant) ?? false) || inner.some((node) => refers(node));
  return [...nodesBy(({ refers }) => refers !== undefined)].flatMap(([kind, nodes]) =>
    nodes.some((node) => !HEADER.has(node.name) && refers(node)) ? [kind] : [],
  );
}

/** Whether a value of a field resolves. Asked of every reference there is: nothing is made for those that do. */
export type Resolves = (field: FieldEntry, value: string, beside: Reference['beside']) => boolean;

/** What does not resolve in a record, in the order of its kind's fields; what the schema would refuse is passed over. */
export function danglingIn(record: EvidenceRecord, resolves: Resolves): Reference[] {
  return found(ALL, record, resolves);
}

/** The same of the systems that it names. */
export function danglingSystems(record: EvidenceRecord, resolves: Resolves): Reference[] {
  return found(SYSTEMS, record, resolves);
}

const NONE: Reference[] = [];

function found(nodes: typeof ALL, record: EvidenceRecord, resolves: Resolves): Reference[] {
  const own = nodes.get(record.kind);
  if (!own || !hasDangling(own, record.fields, resolves)) return NONE;
  const list: Reference[] = [];
  collect(own, record.fields, [], resolves, list);
  return list;
}

function hasDangling(nodes: readonly Node[], beside: Reference['beside'], resolves: Resolves): boolean {
  for (const { name, field, inner } of nodes) {
    const value = beside[name];
    if (typeof value === 'string') {
      if (field.refers && !resolves(field, value, beside)) return true;
    } else if (typeof value === 'object' && value !== null) {
      for (const item of Array.isArray(value) ? value : [value]) {
        if (typeof item === 'string') {
          if (field.refers && !resolves(field, item, beside)) return true;
        } else if (isGroup(item) && inner.length > 0 && hasDangling(inner, item, resolves)) return true;
      }
    }
  }
  return false;
}

function collect(
  nodes: readonly Node[],
  beside: Reference['beside'],
  path: (string | number)[],
  resolves: Resolves,
  list: Reference[],
): void {
  for (const { name, field, inner } of nodes) {
    const value = beside[name];
    if (value === undefined || value === null) continue;
    const items = Array.isArray(value) ? value : [value];
    for (const [index, item] of items.entries()) {
      const place = Array.isArray(value) ? [...path, name, index] : [...path, name];
      if (typeof item === 'string') {
        if (field.refers && !resolves(field, item, beside)) list.push({ path: place, value: item, field, beside });
      } else if (inner.length > 0 && isGroup(item)) collect(inner, item, place, resolves, list);
    }
  }
}

function isGroup(item: Value): item is { [key: string]: Value } {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
