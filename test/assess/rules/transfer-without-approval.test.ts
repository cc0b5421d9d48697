import { expect, test } from 'vitest';
import { transferWithoutApproval } from '../../../scripts/assess/rules/transfer-without-approval.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(transferWithoutApproval, given)).toEqual(expected);

const operation = (fields: object, place: object = {}) =>
  record(
    'operation-log',
    'OP-2024-0187',
    { action: 'data-export', started_at: '2024-09-27T10:00:00+08:00', dataset: '8 月汇总表', ...fields },
    place,
  );
const approval = (approved: string, id = 'DTA-2024-0093') =>
  record('data-transfer-approval', id, { dataset: '8 月汇总表', approved_at: `${approved}+08:00` });

test('an export without a reference is found', () => check({ records: [operation({})] }, ['OP-2024-0187 action']));
test('an import likewise', () => check({ records: [operation({ action: 'data-import' })] }, ['OP-2024-0187 action']));
test('with a reference it is in order, whether or not that resolves', () =>
  check({ records: [operation({ approval_ref: 'DTA-2024-0093' })] }, []));
test('other operations need none', () => check({ records: [operation({ action: 'query' })] }, []));
test('a record that its schema refused is left to that', () =>
  check({ records: [operation({}, { valid: false })] }, []));
test('one recorded after the as-of day is not seen yet', () =>
  check({ records: [operation({})], asOf: '2024-08-29' }, []));

test.each([
  [['2024-09-27T12:00:00'], '同数据集的审批 DTA-2024-0093 批准于导出之后 2 小时，请说明'],
  [['2024-09-27T10:00:20'], '同数据集的审批 DTA-2024-0093 批准于导出之后 不到 1 分钟，请说明'],
  [
    ['2024-09-25T10:00:00'],
    '同数据集的审批 DTA-2024-0093 批准于导出之前 2 天；依据的就是它的，请在依据审批（approval_ref）写上编号，否则请说明',
  ],
  [
    ['2024-09-27T10:00:00'],
    '同数据集的审批 DTA-2024-0093 批准于导出同时；依据的就是它的，请在依据审批（approval_ref）写上编号，否则请说明',
  ],
  [['2024-09-01T10:00:00', '2024-09-27T10:30:00'], '同数据集的审批 DTA-2024-0094 批准于导出之后 30 分钟，请说明'],
  [
    ['2024-09-20T10:00:00', '2024-09-26T10:00:00', '2024-09-30T10:00:00', '2024-10-09T10:00:00'],
    '同数据集的审批 DTA-2024-0094 批准于导出之前 1 天；依据的就是它的，请在依据审批（approval_ref）写上编号，否则请说明',
  ],
  [['2024-09-27T10:01:00'], '同数据集的审批 DTA-2024-0093 批准于导出之后 1 分钟，请说明'],
  [['2024-09-27T11:00:00'], '同数据集的审批 DTA-2024-0093 批准于导出之后 1 小时，请说明'],
  [
    ['2024-09-27T09:00:00', '2024-09-27T11:00:00'],
    '同数据集的审批 DTA-2024-0093 批准于导出之前 1 小时；依据的就是它的，请在依据审批（approval_ref）写上编号，否则请说明',
  ],
  [[], '没有找到同数据集的审批，请说明经过并提出整改'],
])('the nearest approval of the same data is named: %j', (approved, hint) => {
  const approvals = approved.map((time, index) => approval(time, `DTA-2024-009${3 + index}`));
  const [found] = observe(transferWithoutApproval, { records: [operation({}), ...approvals] });
  expect(found?.hint).toBe(hint);
  expect(found?.message).toBe('操作 OP-2024-0187 导出数据，未引用事前审批');
});

test('the name of the data, which is sensitive, is not repeated', () => {
  expect(
    JSON.stringify(observe(transferWithoutApproval, { records: [operation({}), approval('2024-09-27T12:00:00')] })),
  ).not.toContain('汇总表');
});
