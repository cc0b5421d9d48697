import { expect, test } from 'vitest';
import { transferNotInLog } from '../../../scripts/assess/rules/transfer-not-in-log.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(transferNotInLog, given)).toEqual(expected);
const early = { recorded_at: '2024-07-01T09:00:00+08:00' };
const transfer = (fields: object = {}, place: object = {}, id = 'DTA-1') =>
  record(
    'data-transfer-approval',
    id,
    { ...early, system: 'ledger', executed_at: '2024-09-12T10:00:00+08:00', ...fields },
    place,
  );
const operation = (time: string, fields: object = {}, id = `OP-${time}`) =>
  record('operation-log', id, {
    ...early,
    system: 'ledger',
    action: 'data-export',
    started_at: `${time}+08:00`,
    ...fields,
  });
const LOG = operation('2024-09-13T09:00:00');

test('carried out, and no operation cites it', () => check({ records: [transfer(), LOG] }, ['DTA-1 executed_at']));
test('an operation cites it, whatever its system and time', () =>
  check(
    { records: [transfer(), LOG, operation('2024-07-02T09:00:00', { system: 'portal', approval_ref: 'DTA-1' })] },
    [],
  ));

test.each<[string, object, object]>([
  ['not yet carried out', { executed_at: undefined }, {}],
  ['carried out after the as-of day', { executed_at: '2025-01-12T10:00:00+08:00' }, {}],
  ['refused by its schema', {}, { valid: false }],
  ['on a system without a log', { system: 'portal' }, {}],
])('not when %s', (_, fields, place) => check({ records: [transfer(fields, place), LOG] }, []));

test.each<[string, string[], string[]]>([
  ['no log at all', [], []],
  ['the log does not reach so far', ['2024-09-12T09:59:59'], []],
  ['it reaches just so far', ['2024-09-12T10:00:00'], ['DTA-1 executed_at']],
  ['the month is missing, the next one is in', ['2024-10-01T00:00:00'], []],
  ['the month is in, and the next one', ['2024-09-01T00:00:00', '2024-10-01T00:00:00'], ['DTA-1 executed_at']],
  ['only the month before', ['2024-08-31T23:59:59'], []],
])('%s', (_, times, expected) => check({ records: [transfer(), ...times.map((time) => operation(time))] }, expected));

test('an approval that was corrected is looked at through the correction', () => {
  const corrected = transfer({ supersedes: 'DTA-1' }, {}, 'DTA-2');
  check({ records: [transfer(), corrected, LOG] }, ['DTA-2 executed_at']);
  check({ records: [transfer(), corrected, LOG, operation('2024-09-12T10:00:00', { approval_ref: 'DTA-1' })] }, []);
});

test('says when', () =>
  expect(observe(transferNotInLog, { records: [transfer(), LOG] })[0]?.message).toBe(
    '数据导入导出审批 DTA-1 写明 2024-09-12 10:00 已执行，操作记录里没有一条引用它',
  ));

test('a query under the approval is not the transfer', () => {
  const given = (action: string) => ({
    records: [
      record('data-transfer-approval', 'DTA-9', { system: 'ledger', executed_at: '2024-08-05T10:00:00+08:00' }),
      record('operation-log', 'OP-1', {
        system: 'ledger',
        action,
        approval_ref: 'DTA-9',
        started_at: '2024-08-05T10:00:00+08:00',
      }),
      record('operation-log', 'OP-2', { system: 'ledger', action: 'query', started_at: '2024-08-06T10:00:00+08:00' }),
    ],
  });
  expect(places(transferNotInLog, given('data-export'))).toEqual([]);
  expect(places(transferNotInLog, given('query'))).toEqual(['DTA-9 executed_at']);
});
