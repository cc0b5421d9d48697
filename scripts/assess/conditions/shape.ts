import { KINDS } from '../../model/kind-catalogue.ts';
import type { FieldEntry } from '../../model/kind-entry.ts';
import type { Value } from '../../model/record.ts';

/**
 * What a condition may ask of a value, field by field: a CEL type, the shape of a group, or a list, with the shape of its
 * items where they are groups.
 */
export interface Shape {
  readonly [field: string]: CelType | Shape | readonly [] | readonly [Shape];
}

type CelType = 'string' | 'int' | 'double' | 'bool' | 'dyn';
type Field = Shape[string];
type Fields = { readonly [name: string]: FieldEntry };

export const OCCURRENCE_SHAPE = {
  status: 'string',
  requirement: 'string',
  title: 'string',
  period: 'string',
  owner: 'string',
  sort: 'string',
  late_by_workdays: 'int',
  overdue_days: 'int',
} as const satisfies Shape;

/** Field types of one or several kinds together, for CEL; with `list`, those of the items of that list field. */
export function recordShape(kinds: readonly string[], list?: string): Shape {
  const key = `${kinds.join(' ')}/${list ?? ''}`;
  const made = shapes.get(key) ?? shapeOf(kinds, list);
  shapes.set(key, made);
  return made;
}

/** One value per set of kinds, so that what is derived from it can be kept with it. Kinds are few, and so are sets. */
const shapes = new Map<string, Shape>();

function shapeOf(kinds: readonly string[], list?: string): Shape {
  const shape: { [field: string]: Field } = list ? {} : { id: 'string' };
  for (const kind of kinds) {
    const fields = list ? KINDS[kind]?.fields[list]?.fields : KINDS[kind]?.fields;
    for (const [name, field] of Object.entries(fieldsShape(fields ?? {}))) {
      const known = shape[name];
      // Kinds that disagree about a field leave its type open.
      shape[name] = known === undefined || JSON.stringify(known) === JSON.stringify(field) ? field : 'dyn';
    }
  }
  return shape;
}

function fieldsShape(fields: Fields): Shape {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldShape(field)]));
}

const SCALARS = { text: 'string', whole: 'int', number: 'double', flag: 'bool' } as const;

function fieldShape(field: FieldEntry): Field {
  if (field.type === 'group') return field.fields ? fieldsShape(field.fields) : 'dyn';
  if (field.type === 'list') return field.fields ? [fieldsShape(field.fields)] : [];
  return SCALARS[field.type];
}

/** The shape as the CEL library declares it. */
export function celSchema(shape: Shape): { [field: string]: unknown } {
  const isGroup = (field: Field): field is Shape => typeof field === 'object' && !Array.isArray(field);
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [
      name,
      Array.isArray(field) ? 'list' : isGroup(field) ? celSchema(field) : field,
    ]),
  );
}

type Reader = (value: Value | undefined) => unknown;

/**
 * Cuts a value to its shape. Absent fields read as empty (`""`, `0`, `false`, `[]`), and so does a field of the wrong
 * type: that is the schema's to report, and a condition must not fail on it.
 */
export function readerOf(shape: Shape): (value: { readonly [key: string]: unknown }) => { [field: string]: unknown } {
  const readers = Object.entries(shape).map(([name, field]): [string, Reader] => [name, fieldReader(field)]);
  return (value) => {
    const cut: { [field: string]: unknown } = {};
    for (const [name, read] of readers) cut[name] = read(value[name] as Value | undefined);
    return cut;
  };
}

function fieldReader(field: Field): Reader {
  if (Array.isArray(field)) {
    const item: Reader = field[0] ? fieldReader(field[0]) : (one) => celValue(one ?? null);
    return (value) => (Array.isArray(value) ? value.map((one) => item(one)) : []);
  }
  if (typeof field === 'object') {
    const group = readerOf(field as Shape);
    return (value) => group(typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {});
  }
  if (field === 'string') return (value) => (typeof value === 'string' ? value : '');
  if (field === 'bool') return (value) => value === true;
  if (field === 'int') return (value) => (Number.isInteger(value) ? BigInt(value as number) : 0n);
  if (field === 'double') return (value) => (Number.isFinite(Number(value ?? 0)) ? Number(value ?? 0) : 0);
  return (value) => celValue(value ?? null);
}

/** Whole numbers are CEL's `int`, as they are in a condition's text. */
function celValue(value: Value): unknown {
  if (Array.isArray(value)) return value.map(celValue);
  return Number.isInteger(value) ? BigInt(value as number) : value;
}
