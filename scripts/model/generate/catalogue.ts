import type { FieldEntry, FieldFormat, FieldType, KindEntry } from '../kind-entry.ts';
import { flattenKind, type Schema, type SchemaSet } from './schemas.ts';

/** `scripts/model/kind-catalogue.ts`: what views, masks and conditions need of the schemas, one field a line. */
export function catalogueText(set: SchemaSet): string {
  const kinds = [...set.kinds.values()].map((schema) => kindText(kindEntry(flattenKind(schema, set))));
  return [
    '// Generated from schemas/kinds by `npm run generate`. Do not edit.',
    "import type { KindEntry } from './kind-entry.ts';",
    '',
    '/** Every kind of record by name. */',
    'export const KINDS: { readonly [kind: string]: KindEntry } = {',
    ...kinds,
    '};',
    '',
    '// Contracts and records bring the words that are looked up here, “constructor” among them: nothing is inherited.',
    'for (const { fields } of Object.values(KINDS)) Object.setPrototypeOf(fields, null);',
    'Object.setPrototypeOf(KINDS, null);',
    '',
    "/** Names of the contract's own files that have a schema. */",
    `export const CONTRACT_SCHEMAS: readonly string[] = ${JSON.stringify([...set.contract.keys()])};`,
    '',
  ].join('\n');
}

function kindText({ fields, ...head }: KindEntry): string {
  const lines = Object.entries(head).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},`);
  const body = Object.entries(fields).map(
    ([name, field]) => `      ${JSON.stringify(name)}: ${JSON.stringify(field)},`,
  );
  return [`  ${JSON.stringify(head.kind)}: {`, ...lines, '    fields: {', ...body, '    },', '  },'].join('\n');
}

function kindEntry(schema: Schema): KindEntry {
  const subtypes = schema['x-subtypes'] as KindEntry['subtypes'];
  return {
    kind: schema['x-kind'] as string,
    title: schema.title ?? '',
    ledger: schema['x-ledger'] as string,
    columns: schema['x-columns'] as string[],
    effectiveRole: (schema['x-effective-role'] as string | undefined) ?? null,
    instant: schema['x-instant'] as string,
    ...(subtypes && { subtypes }),
    narrative: schema['x-narrative'] === true,
    fields: fieldEntries(schema),
  };
}

function fieldEntries(schema: Schema): { [name: string]: FieldEntry } {
  const required = new Set(schema.required ?? []);
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, field]) => [name, fieldEntry(field, required.has(name))]),
  );
}

function fieldEntry(field: Schema, required: boolean): FieldEntry {
  const inner = field.items ?? field;
  const labels = field['x-labels'] as FieldEntry['labels'];
  const refers = (field['x-refers'] ?? inner['x-refers']) as string[] | undefined;
  const format = formatOf(inner);
  return {
    title: field.title ?? '',
    class: field['x-class'] as FieldEntry['class'],
    type: typeOf(field),
    ...(required && { required }),
    ...(field.items && { list: typeOf(field.items) }),
    ...(format && { format }),
    ...(typeof field['x-unit'] === 'string' && { unit: field['x-unit'] }),
    ...(labels && { labels }),
    ...(field['x-words'] !== undefined && { words: field['x-words'] as FieldEntry['words'] }),
    ...(refers && refers.length > 0 && { refers }),
    ...(typeof field['x-writer'] === 'string' && { writer: field['x-writer'] }),
    ...(inner.properties && { fields: fieldEntries(inner) }),
  };
}

const TYPES: { [type: string]: FieldType } = {
  string: 'text',
  integer: 'whole',
  boolean: 'flag',
  array: 'list',
  object: 'group',
};

function typeOf(field: Schema): FieldType {
  const type = Array.isArray(field.type) ? 'number' : TYPES[field.type ?? ''];
  if (!type) throw new Error(`${field.title}: no word for the type ${field.type}`);
  return type;
}

/** The name of the shared definition a field uses; plain text has none. */
function formatOf(field: Schema): FieldFormat | undefined {
  const name = (field['x-value'] as string | undefined)?.split('/').at(-1);
  return name === undefined || name === 'text' ? undefined : (name as FieldFormat);
}
