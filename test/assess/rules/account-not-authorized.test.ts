import { expect, test } from 'vitest';
import { accountNotAuthorized } from '../../../scripts/assess/rules/account-not-authorized.ts';
import { observe, record } from '../../support/assessment.ts';

const person = (id: string, fields: object = {}) => record('personnel', id, { joined_on: '2024-06-28', ...fields });
const grant = (fields: object = {}, id = 'AUT-1') =>
  record('authorization', id, {
    subtype: 'account',
    person: 'PER-01',
    systems: ['ledger'],
    valid_from: '2024-07-01',
    valid_to: '2024-08-31',
    approved_at: '2024-07-01T09:00:00+08:00',
    ...fields,
  });
const operation = (fields: object = {}, id = 'OP-1') =>
  record('operation-log', id, {
    operator: 'PER-01',
    system: 'ledger',
    account: 'om-a',
    started_at: '2024-08-01T10:00:00+08:00',
    ...fields,
  });
const said = (...records: ReturnType<typeof record>[]) =>
  observe(accountNotAuthorized, { records: [person('PER-01'), ...records] }).map(({ message, at }) => [
    at.path[0],
    message.replace('运维操作 OP-1 的操作人 PER-01 ', ''),
  ]);
const at = (time: string) => operation({ started_at: `${time}:00+08:00` });

test.each<[string, ReturnType<typeof record>[], string[][]]>([
  ['inside', [grant(), operation()], []],
  ['the first moment', [grant(), at('2024-07-01T09:00')], []],
  ['the last day', [grant(), at('2024-08-31T23:59')], []],
  [
    'before the approval',
    [grant(), at('2024-07-01T08:59')],
    [['operator', '对系统 ledger 的账号授权 2024-07-01 09:00 起才有']],
  ],
  ['the day after', [grant(), at('2024-09-01T00:00')], [['operator', '对系统 ledger 的账号授权已于 2024-08-31 到期']]],
  ['renewed', [grant(), grant({ valid_from: '2024-09-01', valid_to: undefined }, 'AUT-2'), at('2024-09-01T00:00')], []],
  ['another system', [grant(), operation({ system: 'portal' })], [['operator', '的账号授权不含系统 portal']]],
  ['another person', [grant({ person: 'PER-02' }), operation()], [['operator', '没有账号授权']]],
  [
    'not approved yet',
    [grant({ person: 'PER-02' }, 'AUT-2'), grant({ approved_at: null }), operation()],
    [['operator', '没有账号授权']],
  ],
  ['an account of the list', [grant({ accounts: ['om-a'] }), operation()], []],
  ['another account', [grant({ accounts: ['om-b'] }), operation()], [['account', '的账号授权里没有所用的账号']]],
  ['no list of the sort', [operation()], []],
])('%s', (_, records, expected) => {
  expect(said(...records)).toEqual(expected.map(([field, words]) => [field, words]));
});

test('whoever has left, or is unknown, and a system that there is not are told of elsewhere', () => {
  const gone = person('PER-09', { left_on: '2024-07-31' });
  expect(said(grant(), gone, operation({ operator: 'PER-09' }))).toEqual([]);
  expect(said(grant(), operation({ operator: 'PER-77' }))).toEqual([]);
  expect(said(grant(), operation({ system: 'nowhere' }))).toEqual([]);
});

test('many of one person and one cause are told once', () => {
  const records = Array.from({ length: 12 }, (_, n) => operation({ system: 'portal' }, `OP-${n + 1}`));
  expect(said(grant(), ...records)).toEqual([
    ['operator', '的账号授权不含系统 portal；PER-01 这样的操作共 12 条（2024-08-01 至 2024-08-01）'],
  ]);
});
