import { expect, test } from 'vitest';
import { rowsExceedApproval } from '../../../scripts/assess/rules/rows-exceed-approval.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(rowsExceedApproval, given)).toEqual(expected);

const approval = (rows: number) => record('data-transfer-approval', 'DTA-1', { rows_approved: rows });
const operation = (rows: number | undefined, fields: object = {}) =>
  record('operation-log', 'OP-1', {
    started_at: '2024-08-12T10:00:00+08:00',
    approval_ref: 'DTA-1',
    ...(rows === undefined ? {} : { rows }),
    ...fields,
  });

test.each<[string, number | undefined, object, string[]]>([
  ['fewer', 1199, {}, []],
  ['as many', 1200, {}, []],
  ['one more', 1201, {}, ['OP-1 rows']],
  ['not said', undefined, {}, []],
  ['under another approval', 9999, { approval_ref: 'DTA-9' }, []],
  ['after the as-of day', 1201, { started_at: '2025-01-01T00:00:00+08:00' }, []],
])('%s', (_, rows, fields, expected) => check({ records: [approval(1200), operation(rows, fields)] }, expected));

test.each<[string, [number, object][], string[]]>([
  [
    'as many in all',
    [
      [600, {}],
      [600, {}],
    ],
    [],
  ],
  [
    'one more in all',
    [
      [600, {}],
      [601, {}],
    ],
    ['DTA-1 rows_approved'],
  ],
  [
    'one too many by itself',
    [
      [600, {}],
      [1201, {}],
    ],
    ['OP-1 rows'],
  ],
  [
    'a query beside',
    [
      [600, {}],
      [1200, { action: 'query' }],
    ],
    [],
  ],
  [
    'another approval',
    [
      [600, {}],
      [1200, { approval_ref: 'DTA-9' }],
    ],
    [],
  ],
  [
    'one after the as-of day',
    [
      [600, {}],
      [1200, { started_at: '2025-01-01T00:00:00+08:00' }],
    ],
    [],
  ],
])('two under one approval, %s', (_, several, expected) => {
  const operations = several.map(([rows, fields], index) =>
    record('operation-log', `OP-${index}`, { ...operation(rows).fields, action: 'data-export', ...fields }),
  );
  check({ records: [approval(1200), ...operations] }, expected);
});

test('says how many together', () => {
  const records = [1, 2, 3].map((n) =>
    record('operation-log', `OP-${n}`, { ...operation(500).fields, action: 'data-import' }),
  );
  const [found] = observe(rowsExceedApproval, { records: [approval(1200), ...records] });
  expect(found?.message).toBe('数据导入导出审批 DTA-1 批准 1200 行，引用它的 3 次导入导出合计 1500 行');
  expect(found?.related?.length).toBe(3);
});

test('says both numbers', () => {
  expect(observe(rowsExceedApproval, { records: [approval(1200), operation(1206)] })[0]?.message).toBe(
    '运维操作 OP-1 的实际行数 1206，多于所引审批 DTA-1 批准的 1200 行',
  );
});
