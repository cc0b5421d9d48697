import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../scripts/model/generate/outputs.ts';
import { flattenKind, readSchemas, type Schema } from '../scripts/model/generate/schemas.ts';
import { validatorCompiler } from '../scripts/model/generate/validators.ts';
import { KINDS } from '../scripts/model/kind-catalogue.ts';
import type { FieldEntry } from '../scripts/model/kind-entry.ts';
import { validatorFor } from '../scripts/read/validators.ts';
import { GOOD_RECORDS } from './support/good-records.ts';

const project = join(import.meta.dirname, '..');
const set = readSchemas(join(project, 'schemas'));
const evidence = [...set.byId].filter(([id]) => /\/(header|values|mixins\/[^/]+|kinds\/[^/]+)\.schema\.json$/.test(id));

interface Field {
  place: string;
  field: Schema;
}

/** Every field as its author wrote it, at its one place: shared ones in header and mix-ins, the rest in their kind. */
const fields: Field[] = evidence.flatMap(([id, schema]) => fieldsOf(schema, id.split('/schemas/')[1] ?? ''));

function fieldsOf(schema: Schema, place: string): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const below = `${place} ${name}`;
    return [{ place: below, field }, ...fieldsOf(field.items ?? field, below)];
  });
}

describe('every field', () => {
  it.each(fields)('$place is explained and classified', ({ field }) => {
    expect(field.title).toMatch(/\p{Script=Han}|ERR/u);
    expect(field.description).toMatch(/\p{Script=Han}/u);
    expect(field.description?.length).toBeGreaterThan(20);
    expect(field.description).not.toBe(field.title);
    expect(field.description).not.toMatch(/证据|造假|伪造|抄袭|补批/);
    expect(['public', 'owner', 'panel', 'sensitive']).toContain(field['x-class']);
  });

  it('has a text of its own', () => {
    const places = Map.groupBy(fields, ({ field }) => field.description);
    expect(
      [...places.values()].filter((same) => same.length > 1).map((same) => same.map(({ place }) => place)),
    ).toEqual([]);
  });

  it('has a name of its own within its record', () => {
    const twice = [...set.kinds].flatMap(([kind, schema]) => {
      const titles = Object.values(flattenKind(schema, set).properties ?? {}).map(({ title }) => title);
      return titles.filter((title, place) => titles.indexOf(title) !== place).map((title) => `${kind} ${title}`);
    });
    expect(twice).toEqual([]);
  });

  it('of an enumeration gives every value a Chinese word', () => {
    const enums = fields.filter(({ field }) => Array.isArray(field.enum));
    const bare = enums.filter(({ field }) => {
      const labels = Object.keys((field['x-labels'] as object | undefined) ?? {});
      return JSON.stringify(labels) !== JSON.stringify(field.enum);
    });
    expect(enums.length).toBeGreaterThan(15);
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  it('never carries the words of a real contract', () => {
    const words = /CWSG|JSZC|东软|常州|589,?000/;
    expect(evidence.filter(([, schema]) => words.test(JSON.stringify(schema))).map(([id]) => id)).toEqual([]);
  });
});

describe("every field of the contract's files", () => {
  const own = [...set.contract].flatMap(([file, schema]) => contractFields(schema, file));

  it('is explained, and not by its title', () => {
    const bare = own.filter(({ field }) => !field.$ref && (!field.description || field.description === field.title));
    expect(own.length).toBeGreaterThan(200);
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  it('has a text of its own, but for one shape in several places', () => {
    const shapes = Map.groupBy(
      own.filter(({ field }) => field.description),
      ({ field }) => field.description,
    );
    const shared = [...shapes.values()].filter(
      (same) => new Set(same.map(({ field }) => JSON.stringify(field))).size > 1,
    );
    expect(shared.map((same) => same.map(({ place }) => place))).toEqual([]);
  });
});

/** Fields of a contract file, those of alternatives and shared definitions too. */
function contractFields(schema: Schema, place: string): Field[] {
  const inside = [schema.items, ...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...Object.values(schema.$defs ?? {})];
  const named = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const below = `${place} ${name}`;
    return [{ place: below, field }, ...contractFields(field, below)];
  });
  return [...named, ...inside.flatMap((one) => (one ? contractFields(one, place) : []))];
}

describe('every kind', () => {
  it.each([...set.kinds])('%s says what it is', (kind, schema) => {
    const flat = flattenKind(schema, set);
    const names = Object.keys(flat.properties ?? {});
    expect(flat.title).toMatch(/\p{Script=Han}/u);
    expect(flat.description?.length).toBeGreaterThan(20);
    expect(flat['x-ledger']).toMatch(/台账$|花名册$/);
    expect(names).toEqual(expect.arrayContaining(flat['x-columns'] as string[]));
    expect((flat['x-columns'] as string[]).length).toBeGreaterThanOrEqual(5);
    expect((flat['x-columns'] as string[]).length).toBeLessThanOrEqual(7);
    expect(flat.required).toEqual(expect.arrayContaining(['id', 'recorded_at', 'recorded_by']));
    const instant = KINDS[kind]?.fields[KINDS[kind]?.instant ?? ''];
    expect(instant?.required).toBe(true);
    expect(['instant', 'date']).toContain(instant?.format);
  });

  it('takes effect by whoever commits it, except what only the client may decide', () => {
    const bound = Object.values(KINDS).filter(({ effectiveRole }) => effectiveRole !== null);
    expect(bound.map(({ kind, effectiveRole }) => `${kind} ${effectiveRole}`)).toEqual([
      'acceptance-report client',
      'client-review client',
      'expert-opinion client',
      'finding client',
      'panel client',
      'parameter-sheet client',
      'scorecard client',
      'waiver client',
    ]);
  });

  it.each(Object.entries(GOOD_RECORDS))('%s accepts a record with every field', (kind, record) => {
    expect(validatorFor(kind)?.(record)).toBeNull();
    expect(Object.keys(record).sort()).toEqual(Object.keys(KINDS[kind]?.fields ?? {}).sort());
  });

  it.each(Object.entries(GOOD_RECORDS))('%s accepts a record with required fields only', (kind, record) => {
    const known: { [name: string]: FieldEntry } = { ...KINDS[kind]?.fields };
    const least = Object.fromEntries(Object.entries(record).filter(([name]) => known[name]?.required));
    expect(validatorFor(kind)?.(least)).toBeNull();
  });

  it.each(Object.entries(GOOD_RECORDS))('%s refuses a record without any one required field', (kind, record) => {
    for (const name of set.kinds.get(kind)?.required ?? []) {
      const { [name as keyof typeof record]: _, ...rest } = record;
      expect(validatorFor(kind)?.(rest)?.map(({ params }) => params.missingProperty)).toEqual([name]);
    }
  });
});

describe('what generate writes', () => {
  it('is what lies in the folder, byte for byte', async () => {
    for (const [path, text] of await generatedFiles(join(project, 'schemas'))) {
      expect(readFileSync(join(project, path), 'utf8') === text, `${path}：请运行 npm run generate`).toBe(true);
    }
  }, 60_000);

  it('gives the same verdict as the schemas themselves', () => {
    const ajv = validatorCompiler(set);
    for (const schema of set.byId.values()) ajv.addSchema(schema);
    for (const [kind, record] of Object.entries(GOOD_RECORDS)) {
      const direct = ajv.getSchema(set.kinds.get(kind)?.$id ?? '');
      for (const variant of [
        record,
        { ...record, extra: 1 },
        { ...record, id: 'x' },
        { ...record, recorded_at: '2025-02-30' },
      ]) {
        expect(validatorFor(kind)?.(variant) === null).toBe(direct?.(variant));
      }
    }
  });
});

describe('schemas that contradict themselves', () => {
  const refining = (field: Schema): Schema => ({
    $id: 'https://yanshou.invalid/schemas/kinds/invented.schema.json',
    type: 'object',
    allOf: [{ $ref: '../mixins/approvable.schema.json' }],
    unevaluatedProperties: false,
    properties: { applicant: field },
  });

  it('may refine the words of a shared field', () => {
    const flat = flattenKind(refining({ $ref: '../values.schema.json#/$defs/text', title: '经办人' }), set);
    expect(flat.properties?.applicant?.title).toBe('经办人');
  });

  it('may not change what a shared field accepts', () => {
    expect(() => flattenKind(refining({ type: 'integer' }), set)).toThrow(/applicant changes the constraints/);
  });

  it('may not leave unknown fields open', () => {
    const open = { ...refining({ $ref: '../values.schema.json#/$defs/text' }), unevaluatedProperties: true };
    expect(() => flattenKind(open, set)).toThrow(/unevaluatedProperties must be false/);
  });

  it('may not refer to nothing', () => {
    expect(() => flattenKind(refining({ $ref: '../values.schema.json#/$defs/nothing' }), set)).toThrow(/nothing is at/);
  });
});
