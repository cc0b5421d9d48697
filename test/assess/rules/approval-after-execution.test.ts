import { expect, test } from 'vitest';
import { approvalAfterExecution } from '../../../scripts/assess/rules/approval-after-execution.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(approvalAfterExecution, given)).toEqual(expected);

const approval = (approved: string, executed?: string, place: object = {}) =>
  record(
    'data-transfer-approval',
    'DTA-2024-0001',
    {
      approved_at: `2024-08-05T${approved}+08:00`,
      ...(executed ? { executed_at: `2024-08-05T${executed}+08:00` } : {}),
    },
    place,
  );
const operation = (started: string, id = 'OP-2024-0001') =>
  record('operation-log', id, { approval_ref: 'DTA-2024-0001', started_at: `2024-08-05T${started}+08:00` });
const STRICT = { readings: { 'transfer.simultaneous': 'not-allowed' } };

test.each<[string, string, string[]]>([
  ['09:59', '10:00', []],
  ['10:00:50', '10:00:10', []],
  ['10:00', '10:00', []],
  ['10:01', '10:00:59', ['DTA-2024-0001 approved_at']],
  ['12:00', '10:00', ['DTA-2024-0001 approved_at']],
])('approved %s, carried out %s; the same minute counts as before', (approved, executed, expected) =>
  check({ records: [approval(approved, executed)] }, expected),
);

test.each<[string, string, string[]]>([
  ['09:59', '10:00', []],
  ['10:00:10', '10:00:50', []],
  ['10:00', '10:00', ['DTA-2024-0001 approved_at']],
  ['10:00:50', '10:00:10', ['DTA-2024-0001 approved_at']],
])('approved %s, carried out %s; it must be before', (approved, executed, expected) =>
  check({ records: [approval(approved, executed)], ...STRICT }, expected),
);

test('the same minute counts as before where the contract does not ask', () =>
  check(
    {
      records: [approval('10:00:50', '10:00:10')],
      contract: (files) => {
        files.parameters.parameters = [];
      },
    },
    [],
  ));

test('an operation under an approval that came later', () =>
  check({ records: [approval('12:00'), operation('10:00')] }, ['OP-2024-0001 approval_ref']));
test('an operation after its approval', () => check({ records: [approval('09:00'), operation('10:00')] }, []));
test('one fact is told once: the approval has said it', () =>
  check({ records: [approval('12:00', '10:00'), operation('10:00')] }, ['DTA-2024-0001 approved_at']));
test('another operation under an approval that is in order by itself', () =>
  check({ records: [approval('12:00', '13:00'), operation('10:00'), operation('13:00', 'OP-2024-0002')] }, [
    'OP-2024-0001 approval_ref',
  ]));
test('not yet carried out', () => check({ records: [approval('12:00')] }, []));
test('an approval that its schema refused says nothing', () =>
  check({ records: [approval('12:00', '10:00', { valid: false }), operation('10:00')] }, []));
test('a reference to nothing is not this', () => check({ records: [operation('10:00')] }, []));

test.each<[string, string, string, string[]]>([
  ['change', '09:59', '10:00', []],
  ['change', '10:00:10', '10:00:11', []],
  ['change', '10:00', '10:00', ['X-1 approved_at']],
  ['change', '10:00:50', '10:00:10', ['X-1 approved_at']],
  ['authorization', '09:59:59', '10:00', []],
  ['authorization', '10:00', '10:00', ['X-1 approved_at']],
])(
  '%s approved %s, carried out %s; it must be before, whatever is agreed for transfers',
  (kind, approved, executed, expected) => {
    const fields = {
      approved_at: `2024-08-05T${approved}+08:00`,
      [kind === 'change' ? 'started_at' : 'used_at']: `2024-08-05T${executed}+08:00`,
    };
    check({ records: [record(kind, 'X-1', { ...fields })] }, expected);
    check({ records: [record(kind, 'X-1', { ...fields }, { valid: false })] }, []);
  },
);
test('a change that has not been carried out', () =>
  check({ records: [record('change', 'X-1', { approved_at: '2024-08-05T10:00:00+08:00' })] }, []));

test('says what was seen, asks, and offers nothing that cannot be made up for', () => {
  const [found] = observe(approvalAfterExecution, { records: [approval('12:00', '10:00')] });
  expect(found?.message).toBe(
    '数据导入导出审批 DTA-2024-0001 的执行时间（2024-08-05 10:00）早于批准（2024-08-05 12:00）',
  );
  expect(found?.hint).toBe('请说明经过并提出整改；事前没有批准的，事后不能补上，已记下的时间不要改动');
  const [under] = observe(approvalAfterExecution, { records: [approval('12:00'), operation('10:00')] });
  expect(under?.message).toBe(
    '运维操作 OP-2024-0001 的开始时间（2024-08-05 10:00）早于批准：所引审批 DTA-2024-0001 批准于 2024-08-05 12:00',
  );
});
