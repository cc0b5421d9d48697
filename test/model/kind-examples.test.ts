import { describe, expect, it } from 'vitest';
import { subtypeFields } from '../../scripts/assess/rules/subtype-fields.ts';
import { KINDS } from '../../scripts/model/kind-catalogue.ts';
import { KIND_EXAMPLES } from '../../scripts/model/kind-examples.ts';
import type { Fields } from '../../scripts/model/record.ts';
import { toMessages } from '../../scripts/read/messages.ts';
import { validatorFor } from '../../scripts/read/validators.ts';
import { observe, record } from '../support/assessment.ts';

describe('subtypes', () => {
  const subtyped = Object.values(KINDS).filter(({ fields }) => fields.subtype);

  it.each(subtyped)('of $kind are its words, and ask for fields that are there and not required of all', (kind) => {
    const { fields, subtypes = {} } = kind;
    expect(fields.subtype?.required).toBe(true);
    expect(Object.keys(fields.subtype?.labels ?? {})).toEqual(expect.arrayContaining(Object.keys(subtypes)));
    for (const { required } of Object.values(subtypes)) {
      expect(new Set(required).size).toBe(required.length);
      expect(required.map((name) => `${name} ${fields[name]?.required ?? false}`)).toEqual(
        required.map((name) => `${name} false`),
      );
    }
  });

  it('are asked for only where there is a field to tell them', () => {
    const odd = Object.values(KINDS).filter(({ fields, subtypes }) => subtypes && !fields.subtype);
    expect(odd.map(({ kind }) => kind)).toEqual([]);
  });
});

describe('the examples of every kind', () => {
  it('are there, and nothing at run time carries them', () => {
    expect(Object.keys(KIND_EXAMPLES)).toEqual(Object.keys(KINDS));
    expect(JSON.stringify(KINDS)).not.toContain('x-good');
  });

  /** What a writer would be told of it: by its schema, or else by the rule over subtypes. */
  const problems = (kind: string, fields: Fields): string[] => {
    const errors = validatorFor(kind)?.(fields);
    if (errors) return toMessages(errors, fields).map(({ message }) => message);
    const given = { records: [record(kind, String(fields.id), fields)], asOf: '2025-12-31' };
    return observe(subtypeFields, given).map(({ message }) => message);
  };

  it.each(Object.entries(KIND_EXAMPLES))('%s: a good one, and a bad one with one mistake', (kind, { good, bad }) => {
    expect(problems(kind, good as Fields)).toEqual([]);
    expect(problems(kind, bad.record as Fields)).toHaveLength(1);
    expect(bad.record.id).toBe(good.id);
    expect(bad.why).toMatch(/\p{Script=Han}.*。$/u);
  });
});
