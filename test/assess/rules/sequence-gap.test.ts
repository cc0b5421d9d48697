import { expect, test } from 'vitest';
import { sequenceGap } from '../../../scripts/assess/rules/sequence-gap.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(sequenceGap, given)).toEqual(expected);
const numbered = (...numbers: unknown[]) =>
  numbers.map((seq, index) => record('operation-log', `OP-${index + 1}`, { seq: seq as number }));

test.each<[unknown[], string[]]>([
  [[], []],
  [[1], []],
  [[1, 2, 3], []],
  [[3, 1, 2], []],
  [[41, 42], []],
  [[1, 3], ['OP-2 seq']],
  [
    [1, 5, 6, 9],
    ['OP-2 seq', 'OP-4 seq'],
  ],
  [[1, 2, 2, 3], ['OP-3 seq']],
  [
    [1, 1, 3],
    ['OP-2 seq', 'OP-3 seq'],
  ],
  [[1, 'two', 2], []],
])('%j', (numbers, expected) => check({ records: numbered(...numbers) }, expected));

test.each<[string, object, object, string[]]>([
  ['withdrawn', { status: 'withdrawn' }, {}, []],
  ['a draft', { status: 'draft' }, {}, []],
  ['refused by its schema', {}, { valid: false }, []],
  ['recorded after the as-of day', { recorded_at: '2025-01-01T00:00:00+08:00' }, {}, ['OP-3 seq']],
])('a number held by a record that is %s', (_, fields, place, expected) =>
  check(
    {
      records: [
        record('operation-log', 'OP-1', { seq: 1 }),
        record('operation-log', 'OP-2', { seq: 2, ...fields }, place),
        record('operation-log', 'OP-3', { seq: 3 }),
      ],
    },
    expected,
  ),
);

test('a second record of one id is not a second number', () =>
  check({ records: [record('operation-log', 'OP-1', { seq: 1 }), record('operation-log', 'OP-1', { seq: 1 })] }, []));
test('kinds without a sequence are left alone', () =>
  check({ records: [record('backup-record', 'B-1', { seq: 1 }), record('backup-record', 'B-2', { seq: 9 })] }, []));
test('files follow one another', () =>
  check(
    {
      records: [
        record('operation-log', 'OP-2', { seq: 3 }, { file: 'YW-2024-01/evidence/operation-log/2024-09.yaml' }),
        ...numbered(1),
      ],
    },
    ['OP-2 seq'],
  ));

test('of two with one number the later in the files is named', () => {
  const september = { file: 'YW-2024-01/evidence/operation-log/2024-09.yaml' };
  const twice = [record('operation-log', 'OP-2', { seq: 1 }, september), record('operation-log', 'OP-3', { seq: 1 })];
  check({ records: twice }, ['OP-2 seq']);
});

test('says which are missing', () => {
  const messages = observe(sequenceGap, { records: numbered(1, 3, 7, 7) }).map(({ message }) => message);
  expect(messages).toEqual([
    '运维操作 OP-2 之前缺流水号 2',
    '运维操作 OP-3 之前缺流水号 4 至 6，共 3 个',
    '运维操作 OP-4 的流水号 7 与 OP-3 重号',
  ]);
});

test.each<[string[], string[]]>([
  [['D-2024-0001', 'D-2024-0002', 'D-2025-0001'], []],
  [['D-2024-0001', 'D-2024-0004', 'D-2025-0003'], ['之前缺编号 D-2024-0002 至 D-2024-0003，共 2 个']],
  [['D-2024-08-A', 'D-2024-0009', 'D-2024-0011'], ['之前缺编号 D-2024-0010']],
])('ids are numbers of a year: %j', (ids, expected) => {
  const records = ids.map((id) => record('data-transfer-approval', id));
  const messages = observe(sequenceGap, { records }).map(({ message }) => message);
  expect(messages.map((message) => message.replace(/^.* (?=之前)/, ''))).toEqual(expected);
});
