import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../diagnostic.ts';

/** A JSON Schema as read: only the keywords this project uses are named. */
export interface Schema {
  [keyword: string]: unknown;
  $id?: string;
  $ref?: string;
  $defs?: { [name: string]: Schema };
  title?: string;
  description?: string;
  type?: string;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  items?: Schema;
  required?: string[];
  properties?: { [name: string]: Schema };
  additionalProperties?: boolean | Schema;
}

/** All schema files of a folder: kinds and contract files by name (code-unit order), and every file by `$id`. */
export interface SchemaSet {
  kinds: Map<string, Schema>;
  contract: Map<string, Schema>;
  byId: Map<string, Schema>;
}

const SUFFIX = '.schema.json';

/** Reads `schemas/`; throws on unreadable JSON, on a file without `$id`, and on a kind whose file name is not its `x-kind`. */
export function readSchemas(folder: string): SchemaSet {
  const byId = new Map<string, Schema>();
  const read = (below: string): Map<string, Schema> => {
    const found = new Map<string, Schema>();
    const names = readdirSync(join(folder, below)).filter((name) => name.endsWith(SUFFIX));
    for (const name of names.sort(compareText)) {
      const schema = JSON.parse(readFileSync(join(folder, below, name), 'utf8')) as Schema;
      if (!schema.$id?.endsWith(`/schemas/${below ? `${below}/` : ''}${name}`)) {
        throw new Error(`schemas/${below}/${name}: $id does not match the file's place`);
      }
      byId.set(schema.$id, schema);
      found.set(name.slice(0, -SUFFIX.length), schema);
    }
    return found;
  };
  read('');
  read('mixins');
  const kinds = read('kinds');
  for (const [name, schema] of kinds) {
    if (schema['x-kind'] !== name) throw new Error(`schemas/kinds/${name}${SUFFIX}: x-kind is not ${name}`);
  }
  return { kinds, contract: read('contract'), byId };
}

/** Keywords that describe and do not constrain: a field may restate them when it refines a shared definition. */
const ANNOTATIONS = /^(?:title|description|default|x-.*|\$ref)$/;

/**
 * A kind as one plain object schema: `allOf` of header and mix-ins merged, every `$ref` resolved, so that an error carries
 * its field's own title and description and a failing mix-in cannot make known fields look unknown.
 * The verdict is the same as that of the source schema; its examples are left out; overriding a shared field may only change annotations.
 */
export function flattenKind(schema: Schema, set: SchemaSet): Schema {
  const whole = resolve(schema, schema, set);
  const { $schema, $id, allOf: _, unevaluatedProperties, 'x-good': _good, 'x-bad': _bad, ...own } = whole;
  if (unevaluatedProperties !== false) throw new Error(`${$id}: unevaluatedProperties must be false`);
  const merged = mergeParts(schema, set);
  return {
    $schema,
    $id,
    ...own,
    required: merged.required,
    properties: merged.properties,
    additionalProperties: false,
  };
}

interface Parts {
  required: string[];
  properties: { [name: string]: Schema };
}

/** Collects properties and required names of a schema and all its `allOf` parts, parts first. */
export function mergeParts(schema: Schema, set: SchemaSet): Parts {
  const parts: Parts = { required: [], properties: {} };
  const add = (more: Parts): void => {
    parts.required = [...new Set([...parts.required, ...more.required])];
    for (const [name, field] of Object.entries(more.properties)) {
      const before = parts.properties[name];
      if (before && constraints(before) !== constraints(field)) {
        throw new Error(`${schema.$id}: ${name} changes the constraints of the field it refines`);
      }
      parts.properties[name] = field;
    }
  };
  for (const part of schema.allOf ?? []) {
    const { target, base } = lookUp(part.$ref ?? '', schema, set);
    if (target !== base) throw new Error(`${schema.$id}: allOf may only name whole schema files`);
    add(mergeParts(target, set));
  }
  const own = Object.entries(schema.properties ?? {}).map(([name, field]) => [name, resolve(field, schema, set)]);
  add({ required: schema.required ?? [], properties: Object.fromEntries(own) });
  return parts;
}

function constraints(field: Schema): string {
  return JSON.stringify(Object.entries(field).filter(([keyword]) => !ANNOTATIONS.test(keyword)));
}

/** Resolves every `$ref` below a schema in place of use; keywords beside a `$ref` win. A reference to itself stays one. */
export function resolve(schema: Schema, base: Schema, set: SchemaSet, open: readonly Schema[] = []): Schema {
  if (schema.$ref !== undefined) {
    const { target, base: home } = lookUp(schema.$ref, base, set);
    if (open.includes(target)) return schema;
    const { $ref, ...beside } = schema;
    return { ...resolve(target, home, set, [...open, target]), ...resolve(beside, base, set, open), 'x-value': $ref };
  }
  const below = (value: unknown, keyword: string): unknown => {
    if (keyword === '$defs' || typeof value !== 'object' || value === null) return value;
    if (keyword === 'properties') {
      const fields = Object.entries(value as { [name: string]: Schema });
      return Object.fromEntries(fields.map(([name, field]) => [name, resolve(field, base, set, open)]));
    }
    if (keyword === 'oneOf' || keyword === 'anyOf') {
      return (value as Schema[]).map((branch) => resolve(branch, base, set, open));
    }
    if (keyword === 'items' || keyword === 'additionalProperties') return resolve(value as Schema, base, set, open);
    return value;
  };
  return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, below(value, keyword)]));
}

function lookUp(ref: string, base: Schema, set: SchemaSet): { target: Schema; base: Schema } {
  const address = new URL(ref, base.$id);
  const pointer = address.hash.slice(1);
  address.hash = '';
  const home = set.byId.get(address.href);
  if (!home) throw new Error(`${base.$id}: nothing has the address ${ref}`);
  let target: Schema | undefined = home;
  for (const step of pointer.split('/').slice(1)) target = target?.[step] as Schema | undefined;
  if (!target) throw new Error(`${base.$id}: nothing is at ${ref}`);
  return { target, base: home };
}
