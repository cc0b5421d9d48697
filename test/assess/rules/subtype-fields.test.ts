import { expect, test } from 'vitest';
import { subtypeFields } from '../../../scripts/assess/rules/subtype-fields.ts';
import type { Fields } from '../../../scripts/model/record.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(subtypeFields, given)).toEqual(expected);
const given = (kind: string, fields: Fields, place: object = {}) => ({ records: [record(kind, 'X-1', fields, place)] });

const NDA = { subtype: 'employee-nda', person: 'PER-01' };
const REVIEW = { subtype: 'document-check' };

test.each<[string, string, Fields, string[]]>([
  ['what the subtype needs is there', 'undertaking', NDA, []],
  ['it is not there', 'undertaking', { subtype: 'employee-nda' }, ['X-1 subtype']],
  ['it is empty', 'undertaking', { ...NDA, person: '' }, ['X-1 subtype']],
  ['each field is told once', 'undertaking', { subtype: 'appointment' }, ['X-1 subtype', 'X-1 subtype']],
  ['a subtype that needs nothing more', 'undertaking', { subtype: 'no-subcontract' }, []],
  ['an empty list says that there is nothing', 'client-review', { ...REVIEW, incomplete: [] }, []],
  ['no list says nothing', 'client-review', REVIEW, ['X-1 subtype']],
  ['a word that is no subtype is left to the schema', 'undertaking', { subtype: '__proto__' }, []],
  ['a kind without subtypes', 'incident', { subtype: 'employee-nda' }, []],
])('%s', (_, kind, fields, expected) => check(given(kind, fields), expected));

test('a record that its schema refused is left to that', () =>
  check(given('undertaking', { subtype: 'appointment' }, { valid: false }), []));

test('says which class it is, and what it lacks', () => {
  const [found] = observe(subtypeFields, given('undertaking', { subtype: 'employee-nda' }));
  expect(found?.message).toBe('声明与承诺 X-1 属于“员工保密协议”，没有写声明所涉人员（person）');
  expect(found?.hint).toBe('请照原件补上声明所涉人员（person）；类别选错了的，请改正声明种类（subtype）');
  expect(found?.expected).toBe('声明所涉人员（person）');
});
