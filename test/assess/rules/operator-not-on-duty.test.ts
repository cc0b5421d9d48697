import { expect, test } from 'vitest';
import { operatorNotOnDuty } from '../../../scripts/assess/rules/operator-not-on-duty.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(operatorNotOnDuty, given)).toEqual(expected);
const person = (fields: object = {}, place: object = {}) =>
  record('personnel', 'PER-03', { joined_on: '2024-07-15', left_on: '2024-08-30', ...fields }, place);
const work = (operator: string, time: string) =>
  record('operation-log', 'X-1', { operator, started_at: `${time}+08:00` });

test.each<[string, string[]]>([
  ['2024-07-14T23:59:59', ['X-1 operator']],
  ['2024-07-15T00:00:00', []],
  ['2024-08-30T23:59:59', []],
  ['2024-08-31T00:00:00', ['X-1 operator']],
])('on the roster from 15 July to 30 August, at work %s', (time, expected) =>
  check({ records: [person(), work('PER-03', time)] }, expected),
);

test('who has not left is there', () =>
  check({ records: [person({ left_on: undefined }), work('PER-03', '2024-12-01T09:00:00')] }, []));
test('an identity of the provider that is on no roster', () =>
  check({ records: [work('PER-02', '2024-08-05T09:00:00')] }, ['X-1 operator']));
test('the client’s people need not be on it', () => check({ records: [work('CLI-01', '2024-08-05T09:00:00')] }, []));
test('somebody unknown is an unresolved reference', () =>
  check({ records: [work('PER-09', '2024-08-05T09:00:00')] }, []));
test('a roster entry that is not usable says nothing', () =>
  check({ records: [person({}, { valid: false }), work('PER-03', '2024-12-01T09:00:00')] }, []));
test('a roster entry made after the as-of day is known all the same', () =>
  check(
    {
      records: [person({ recorded_at: '2024-12-01T09:00:00+08:00' }), work('PER-03', '2024-08-05T09:00:00')],
      asOf: '2024-09-30',
    },
    [],
  ));

test.each<[string, object, string[]]>([
  ['backup-record', { operator: 'PER-03', started_at: '2024-09-01T09:00:00+08:00' }, ['X-1 operator']],
  ['data-transfer-approval', { executor: 'PER-03', executed_at: '2024-09-01T09:00:00+08:00' }, ['X-1 executor']],
  ['data-transfer-approval', { executor: 'PER-03' }, []],
  [
    'incident',
    { responder: 'PER-03', reported_at: '2024-08-30T23:00:00+08:00', acknowledged_at: '2024-08-31T00:10:00+08:00' },
    ['X-1 responder'],
  ],
  ['incident', { responder: 'PER-03', reported_at: '2024-08-30T23:00:00+08:00' }, []],
  ['inspection-report', { inspector: 'PER-03', inspected_at: '2024-09-01T09:00:00+08:00' }, ['X-1 inspector']],
  [
    'inspection-report',
    { inspector: 'PER-01', reviewed_by: 'PER-03', inspected_at: '2024-08-01T09:00:00+08:00' },
    ['X-1 inspector'],
  ],
  ['alert', { handler: 'PER-03', handled_at: '2024-09-01T09:00:00+08:00' }, ['X-1 handler']],
  ['alert', { handler: 'PER-03', alerted_at: '2024-09-01T09:00:00+08:00' }, []],
  ['change', { executor: 'PER-03', started_at: '2024-09-01T09:00:00+08:00' }, ['X-1 executor']],
  ['duty-log', { person: 'PER-03', date: '2024-08-31' }, ['X-1 person']],
  ['duty-log', { person: 'PER-03', date: '2024-08-30' }, []],
  ['duty-log', { person: 'PER-03', date: '2024-08-30', called_at: '2024-08-31T02:00:00+08:00' }, ['X-1 person']],
  ['monitoring-summary', { author: 'PER-03', issued_at: '2024-09-02T09:00:00+08:00' }, ['X-1 author']],
  ['onsite-attendance', { person: 'PER-03', in_at: '2024-09-01T09:00:00+08:00' }, ['X-1 person']],
  ['problem', { verifier: 'PER-03', verified_on: '2024-08-31' }, ['X-1 verifier']],
  ['problem', { verifier: 'PER-03' }, []],
  ['routine-task', { executor: 'PER-03', started_at: '2024-07-14T09:00:00+08:00' }, ['X-1 executor']],
  ['vulnerability-notice', { tester: 'PER-03', retested_at: '2024-09-01T09:00:00+08:00' }, ['X-1 tester']],
  ['service-request', { responder: 'PER-03', submitted_at: '2024-09-01T09:00:00+08:00' }, ['X-1 responder']],
])('%s %j', (kind, fields, expected) => check({ records: [person(), record(kind, 'X-1', { ...fields })] }, expected));

test('says since when', () => {
  const [found] = observe(operatorNotOnDuty, { records: [person(), work('PER-03', '2024-09-02T09:00:00')] });
  expect(found?.message).toBe('运维操作 X-1 的操作人 PER-03 在 2024-09-02 已离场（2024-08-30 离场）');
  expect(found?.related?.[0]?.at.path).toEqual(['left_on']);
});

test('many by one person are told once, with how many and from when to when', () => {
  const person = record('personnel', 'PER-07', { joined_on: '2024-07-01', left_on: '2024-08-01' });
  const operations = ['05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15'].map((day) =>
    record('operation-log', `OP-${day}`, { operator: 'PER-07', started_at: `2024-08-${day}T09:00:00+08:00` }),
  );
  expect(observe(operatorNotOnDuty, { records: [person, ...operations.slice(1)] })).toHaveLength(10);
  const found = observe(operatorNotOnDuty, { records: [person, ...operations] });
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/；PER-07 这样的记录共 11 条（2024-08-05 至 2024-08-15）$/);
  expect(found[0]?.related).toHaveLength(4);
});
