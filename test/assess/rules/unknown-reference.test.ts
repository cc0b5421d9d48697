import { expect, test } from 'vitest';
import { namesOf } from '../../../scripts/assess/evidence/names.ts';
import { unknownReference } from '../../../scripts/assess/rules/unknown-reference.ts';
import { KINDS } from '../../../scripts/model/kind-catalogue.ts';
import type { FieldEntry } from '../../../scripts/model/kind-entry.ts';
import type { Fields } from '../../../scripts/model/record.ts';
import { commitAt, contextOf, type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(unknownReference, given)).toEqual(expected);
const approval = record('data-transfer-approval', 'DTA-2024-0001');
const plan = record('inspection-plan', 'IP-2024-01', { tasks: [{ id: 'weekly-check', systems: ['ledger'] }] });
const roster = record('duty-roster', 'DR-2024-01', { shifts: [{ id: 'd0915-day' }] });
const hintOf = (kind: string, fields: object, more: Given = {}) =>
  observe(unknownReference, { ...more, records: [record(kind, 'X-1', { ...fields }), ...(more.records ?? [])] })[0]
    ?.hint;

test.each<[string, string, object, string[]]>([
  ['a record', 'operation-log', { approval_ref: 'DTA-2024-0001' }, []],
  ['no record', 'operation-log', { approval_ref: 'DTA-2024-0002' }, ['X-1 approval_ref']],
  ['a record of another kind', 'operation-log', { approval_ref: 'IP-2024-01' }, ['X-1 approval_ref']],
  ['any record', 'incident', { supersedes: 'IP-2024-01' }, []],
  ['a record that must be a problem', 'incident', { problem: 'IP-2024-01' }, ['X-1 problem']],
  ['what it replaces', 'incident', { supersedes: 'INC-2024-0001' }, ['X-1 supersedes']],
  ['one of two kinds', 'operation-log', { ticket_ref: 'DTA-2024-0001' }, ['X-1 ticket_ref']],
  ['a person of the identities', 'operation-log', { operator: 'PER-02' }, []],
  ['nobody', 'operation-log', { operator: 'PER-09', recorded_by: 'PER-08' }, ['X-1 recorded_by', 'X-1 operator']],
  [
    'a person inside a list',
    'incident',
    { exclusions: [{ countersigned_by: 'CLI-01' }, { countersigned_by: 'CLI-02' }] },
    ['X-1 exclusions.1.countersigned_by'],
  ],
  ['a person inside a group', 'finding', { reply: { by: 'PER-09' } }, ['X-1 reply.by']],
  ['clauses', 'incident', { clauses: ['c1', 'c9'] }, ['X-1 clauses.1']],
  ['a row', 'finding', { row: 'service.other' }, ['X-1 row']],
  ['a body', 'finding', { raised_by: 'bureau' }, []],
  ['no body', 'finding', { raised_by: 'office' }, ['X-1 raised_by']],
  ['a record found', 'finding', { about: { record: 'DTA-2024-0001' } }, []],
  [
    'an occurrence of a requirement',
    'finding',
    { about: { occurrence: 'inspection-report/weekly/ledger/2024-08-07' } },
    [],
  ],
  ['an occurrence of none', 'finding', { about: { occurrence: 'backup-report/2024-08' } }, ['X-1 about.occurrence']],
  ['a requirement', 'waiver', { requirement: 'inspection-report' }, []],
  ['no requirement', 'waiver', { requirement: 'inspection' }, ['X-1 requirement']],
  ['a service item', 'no-activity', { item: 'item-2' }, ['X-1 item']],
  [
    'readings',
    'parameter-sheet',
    {
      agreements: [
        { key: 'late.date', reading: 'merge' },
        { key: 'late.date', reading: 'three' },
      ],
    },
    ['X-1 agreements.1.reading'],
  ],
  [
    'a parameter that is not open',
    'parameter-sheet',
    { agreements: [{ key: 'late.day', reading: 'merge' }] },
    ['X-1 agreements.0.key', 'X-1 agreements.0.reading'],
  ],
  [
    'evidence',
    'deliverable-status',
    { item: 'item-1', evidence: ['DTA-2024-0001', 'DTA-2024-0009'] },
    ['X-1 evidence.1'],
  ],
  ['a task of the plan', 'inspection-report', { plan: 'IP-2024-01', task: 'weekly-check' }, []],
  ['no task of the plan', 'inspection-report', { plan: 'IP-2024-01', task: 'monthly-check' }, ['X-1 task']],
  ['a shift of the roster', 'duty-log', { roster: 'DR-2024-01', shift: 'd0915-day' }, []],
  ['no shift of the roster', 'duty-log', { roster: 'DR-2024-01', shift: 'd0916-day' }, ['X-1 shift']],
  ['no plan', 'inspection-report', { plan: 'IP-2024-02', task: 'monthly-check' }, ['X-1 plan']],
  ['a system, which another rule knows', 'incident', { system: 'nothing' }, []],
])('%s', (_, kind, fields, expected) =>
  check({ records: [record(kind, 'X-1', { ...fields }), approval, plan, roster] }, expected),
);

test('a withdrawn, later or refused record can be named', () => {
  for (const fields of [{ status: 'withdrawn' }, { recorded_at: '2026-01-01T00:00:00+08:00' }] as Fields[]) {
    check(
      {
        records: [
          record('operation-log', 'X-1', { approval_ref: 'D-1' }),
          record('data-transfer-approval', 'D-1', fields),
        ],
      },
      [],
    );
  }
  check(
    {
      records: [
        record('operation-log', 'X-1', { approval_ref: 'D-1' }),
        record('data-transfer-approval', 'D-1', {}, { valid: false }),
      ],
    },
    [],
  );
});

test('a record that its schema refused is left to that', () =>
  check({ records: [record('operation-log', 'X-1', { operator: 'PER-09' }, { valid: false })] }, []));

test('a slip of the pen is guessed, a number is not', () => {
  expect(hintOf('operation-log', { approval_ref: 'DTA-204-0001' }, { records: [approval] })).toBe(
    '是否指 DTA-2024-0001？请核对后改正',
  );
  expect(hintOf('operation-log', { approval_ref: 'DTA-2024-0002' }, { records: [approval] })).toBe(
    '请核对编号；所指的还没有登记的，请先登记它',
  );
  expect(hintOf('inspection-report', { plan: 'IP-2024-01', task: 'weekly-chek' }, { records: [plan] })).toBe(
    '是否指 weekly-check？请照计划抄任务代号',
  );
});

test('one that has vanished is said there, once', () => {
  const vanished = [
    { id: 'DTA-2024-0009', kind: null, file: 'a.yaml', line: 1, lastSeen: commitAt('2024-08-12 09:00') },
  ];
  check({ vanished, records: [record('operation-log', 'X-1', { approval_ref: 'DTA-2024-0009' })] }, []);
});
test('one that history knows and nothing was read of lies in a file that cannot be read, which is said there', () =>
  check(
    {
      commits: { 'DTA-2024-0009': { at: '2024-08-12 09:00' } },
      records: [record('operation-log', 'X-1', { approval_ref: 'DTA-2024-0009' })],
    },
    [],
  ));
test('one that has vanished should come back, where its loss is not said', () => {
  const vanished = [
    {
      id: 'DTA-2024-0009',
      kind: null,
      file: 'a.yaml',
      line: 1,
      lastSeen: commitAt('2024-08-12 09:00'),
      recorded_at: '2025-06-01T10:00:00+08:00',
    },
  ];
  expect(hintOf('operation-log', { approval_ref: 'DTA-2024-0009' }, { vanished })).toBe(
    '这条记录曾在历史版本里，现已不在材料中，请先恢复它',
  );
});

test('says what is there instead', () => {
  const [found] = observe(unknownReference, {
    records: [record('operation-log', 'X-1', { approval_ref: 'IP-2024-01' }), plan],
  });
  expect(found?.message).toBe('运维操作 X-1 的依据审批写了 IP-2024-01，它是巡检计划，不是数据导入导出审批');
});

test('a record is not a person', () => {
  const [found] = observe(unknownReference, {
    records: [record('operation-log', 'X-1', { operator: 'IP-2024-01' }), plan],
  });
  expect(found?.message).toBe('运维操作 X-1 的操作人写了 IP-2024-01，它是巡检计划，不是人员');
});

test('a plan that its schema refused has no tasks to compare with', () => {
  const refused = { ...plan, valid: false };
  check({ records: [record('inspection-report', 'X-1', { plan: 'IP-2024-01', task: 'monthly' }), refused] }, []);
});

test('every word by which a schema refers is understood', () => {
  const words = (fields: { readonly [name: string]: FieldEntry }): string[] =>
    Object.values(fields).flatMap((field) => [...(field.refers ?? []), ...words(field.fields ?? {})]);
  const names = namesOf(contextOf());
  for (const word of Object.values(KINDS).flatMap(({ fields }) => words(fields))) {
    expect(names.has(word, 'nothing', { key: 'late.date' }), word).toBe(false);
    expect(names.titleOf(word), word).not.toBe(word);
  }
  expect(() => names.has('elsewhere', 'nothing', {})).toThrow('elsewhere');
});
