import { expect, test } from 'vitest';
import { copiedRecord } from '../../../scripts/assess/rules/copied-record.ts';
import { observe, places, record } from '../../support/assessment.ts';

const AT = '2024-08-27T10:00:00+08:00';
const incident = (id: string, fields: object = {}, place: object = {}) =>
  record(
    'incident',
    id,
    { system: 'ledger', title: '月报打不开', reported_at: AT, handling: '清缓存', ...fields },
    place,
  );
const check = (records: ReturnType<typeof record>[], expected: string[]) =>
  expect(places(copiedRecord, { records })).toEqual(expected);

test.each<[string, object, string[]]>([
  ['the same in all', {}, ['INC-2 id']],
  ['entered by another, later', { recorded_by: 'PER-02', recorded_at: '2024-09-02T10:00:00+08:00' }, ['INC-2 id']],
  ['one word apart', { handling: '清缓存后恢复' }, []],
  ['a second later', { reported_at: '2024-08-27T10:00:01+08:00' }, []],
  ['one field more', { impact: '无' }, []],
  ['in place of it', { supersedes: 'INC-1' }, []],
  ['withdrawn', { status: 'withdrawn' }, []],
])('a record that is %s', (_, fields, expected) => check([incident('INC-1'), incident('INC-2', fields)], expected));

test('too little to be told apart by', () =>
  check(
    ['INC-1', 'INC-2'].map((id) => record('incident', id, { reported_at: AT, system: 'ledger' })),
    [],
  ));

test('the narrative counts', () => {
  const body = (text: string) => ({ sections: [{ depth: 2, title: '经过', line: 9, text }] });
  check([incident('INC-1', {}, body('甲')), incident('INC-2', {}, body('乙'))], []);
  check([incident('INC-1', {}, body('甲')), incident('INC-2', {}, body('甲'))], ['INC-2 id']);
});

test('many of one file are told once', () => {
  const found = observe(copiedRecord, { records: [1, 2, 3, 4, 5].map((n) => incident(`INC-${n}`)) });
  expect(found.map(({ message }) => message)).toEqual([
    '故障 INC-2 与 INC-1 除编号与登记情况以外内容完全相同；本文件这样的共 4 条',
  ]);
});
