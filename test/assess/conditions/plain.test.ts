import { Environment } from '@marcbachmann/cel-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainCondition } from '../../../scripts/assess/conditions/plain.ts';
import { celSchema, readerOf, recordShape } from '../../../scripts/assess/conditions/shape.ts';

const KINDS = ['operation-log', 'incident'];
const shape = recordShape(KINDS);
const environment = new Environment().registerVariable({ name: 'record', schema: celSchema(shape) } as never);
const read = readerOf(shape);

/** Text fields, a flag and a text in a group, with what they may hold, right and wrong. */
const TEXTS = ['record.id', 'record.system', 'record.title', 'record.original.form'];
const WORDS = ['', 'a', 'ab', '电子', 'b'];
const word = fc.constantFrom(...WORDS).map((one) => JSON.stringify(one));
const text = fc.constantFrom(...TEXTS);
const comparison = fc.oneof(
  fc.tuple(text, fc.constantFrom('==', '!='), word).map((parts) => parts.join(' ')),
  fc.tuple(word, fc.constantFrom('==', '!='), text).map((parts) => parts.join(' ')),
  fc.tuple(text, fc.array(word, { maxLength: 3 })).map(([one, list]) => `${one} in [${list.join(', ')}]`),
  fc
    .tuple(text, fc.constantFrom('contains', 'startsWith', 'endsWith'), word)
    .map(([one, name, given]) => `${one}.${name}(${given})`),
  fc.constant('record.major_problem'),
);
const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    comparison,
    tie('condition').map((one) => `!(${one})`),
    fc
      .tuple(tie('condition'), fc.constantFrom('&&', '||'), tie('condition'))
      .map(([a, op, b]) => `(${a}) ${op} (${b})`),
  ),
}));
const value = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom<unknown>(null, 1, true, ['a'], { form: 'a' }, undefined),
);
const record = fc.record({
  id: value,
  system: value,
  title: value,
  major_problem: value,
  original: fc.oneof(value, fc.record({ form: value })),
});

describe('a condition as plain functions', () => {
  test('holds for the same records as the library says', () => {
    fc.assert(
      fc.property(condition, fc.array(record, { minLength: 1, maxLength: 5 }), (source, records) => {
        const run = environment.parse(source);
        const plain = plainCondition(run.ast, 'record', shape);
        expect(plain, source).not.toBeNull();
        for (const one of records) expect(plain?.(one), source).toBe(run({ record: read(one) }) === true);
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    'size(record.title) > 2',
    'record.affected_users > 10',
    'record.attachments.exists(a, a.title == "x")',
    'record.title < "b"',
    'record.major_problem == true',
    '"a" == "b"',
    'record.title == record.id',
    'record.system == "a" && size(record.title) > 2',
  ])('leaves %s to the library', (source) => {
    expect(plainCondition(environment.parse(source).ast, 'record', shape)).toBeNull();
  });
});
