import { expect, test } from 'vitest';
import { timeOrder } from '../../../scripts/assess/rules/time-order.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(timeOrder, given)).toEqual(expected);

/** Times of 5 August given as `HH:MM`; dates and other values as they are. */
const one = (kind: string, fields: { [field: string]: unknown }) => {
  const full = JSON.parse(JSON.stringify(fields), (_, value) =>
    typeof value === 'string' && /^\d\d:\d\d(:\d\d)?$/.test(value) ? `2024-08-05T${value}+08:00` : value,
  );
  return { records: [record(kind, 'X-1', full)] };
};

test.each<[string, { [field: string]: unknown }, string[]]>([
  [
    'incident',
    {
      reported_at: '09:00',
      acknowledged_at: '09:05',
      restored_at: '10:00',
      resolved_at: '10:00',
      confirmed_at: '10:30',
    },
    [],
  ],
  ['incident', { reported_at: '09:00', acknowledged_at: '08:55', restored_at: '10:00' }, ['X-1 acknowledged_at']],
  [
    'incident',
    { reported_at: '09:00', acknowledged_at: '09:30', restored_at: '09:20', resolved_at: '10:00' },
    ['X-1 restored_at'],
  ],
  ['incident', { reported_at: '09:00', resolved_at: '08:00' }, ['X-1 resolved_at']],
  [
    'incident',
    { reported_at: '09:00', restored_at: '08:00', confirmed_at: '07:00' },
    ['X-1 restored_at', 'X-1 confirmed_at'],
  ],
  [
    'incident',
    { reported_at: '09:00', restored_at: '09:30', resolved_at: '12:00', confirmed_at: '10:00' },
    ['X-1 confirmed_at'],
  ],
  [
    'incident',
    { reported_at: '09:00', restored_at: '09:30', resolved_at: '12:00', confirmed_at: '10:00', workaround: '切到备机' },
    [],
  ],
  [
    'incident',
    { reported_at: '09:00', restored_at: '09:30', confirmed_at: '09:20', workaround: '切到备机' },
    ['X-1 confirmed_at'],
  ],
  ['incident', { reported_at: '09:00', arrived_at: '08:59' }, ['X-1 arrived_at']],
  ['incident', { reported_at: '09:00', alerted_at: '08:50' }, []],
  [
    'incident',
    { reported_at: '09:00', severity_confirmed_at: '11:00', regraded: { at: '10:00' } },
    ['X-1 regraded.at'],
  ],
  ['incident', { reported_at: '2024-09-05T09:00:00+08:00' }, ['X-1 recorded_at']],
  ['service-request', { submitted_at: '09:00', acknowledged_at: '09:10', completed_at: '09:05' }, ['X-1 completed_at']],
  ['service-request', { submitted_at: '09:00', completed_at: '10:00', confirmed_at: '09:30' }, ['X-1 confirmed_at']],
  [
    'service-request',
    { submitted_at: '09:00', replanned: { agreed_on: '2024-08-05', due_on: '2024-08-04' } },
    ['X-1 replanned.due_on'],
  ],
  ['service-request', { submitted_at: '09:00', replanned: { agreed_on: '2024-08-05', due_on: '2024-08-05' } }, []],
  ['operation-log', { started_at: '09:00', ended_at: '09:00' }, []],
  ['operation-log', { started_at: '09:00', ended_at: '08:59:59' }, ['X-1 ended_at']],
  ['operation-log', { started_at: '09:00', ended_at: '2024-08-30T18:00:01+08:00' }, ['X-1 recorded_at']],
  ['backup-record', { started_at: '09:00', ended_at: '10:00', checked_at: '09:30' }, ['X-1 checked_at']],
  ['data-transfer-approval', { applied_at: '09:00', approved_at: '08:00' }, ['X-1 approved_at']],
  ['data-transfer-approval', { approved_at: '12:00', executed_at: '10:00' }, []],
  [
    'data-transfer-approval',
    { executed_at: '10:00', delivered_at: '11:00', destroyed_at: '10:30' },
    ['X-1 destroyed_at'],
  ],
  ['data-transfer-approval', { executed_at: '10:00', destroyed_at: '09:30' }, ['X-1 destroyed_at']],
  ['data-transfer-approval', { approved_at: '09:00', executed_at: '10:00', valid_until: '09:30' }, ['X-1 valid_until']],
  ['inspection-report', { inspected_at: '09:00', issued_at: '08:00', reviewed_at: '10:00' }, ['X-1 issued_at']],
  ['inspection-report', { inspected_at: '09:00', issued_at: '11:00', reviewed_at: '10:00' }, ['X-1 reviewed_at']],
  ['inspection-plan', { approved_at: '16:00', effective_from: '2024-08-05', effective_to: '2024-08-05' }, []],
  [
    'inspection-plan',
    { approved_at: '16:00', effective_from: '2024-08-04', effective_to: '2024-08-31' },
    ['X-1 effective_from'],
  ],
  ['backup-report', { month: '2024-07', sent_at: '09:00' }, []],
  ['backup-report', { month: '2024-08', sent_at: '09:00' }, ['X-1 sent_at']],
  ['no-activity', { month: '2024-07', confirmed_at: '2024-07-31T23:59:59+08:00' }, []],
  ['no-activity', { month: '2024-12', confirmed_at: '2024-12-31T23:59:58+08:00' }, ['X-1 confirmed_at']],
  ['finding', { occurred_at: '09:00', found_at: '08:00' }, ['X-1 found_at']],
  [
    'finding',
    { found_at: '09:00', notified_at: '10:00', reply: { at: '09:30' }, decision: { at: '11:00' } },
    ['X-1 reply.at'],
  ],
  ['waiver', { approved_at: '09:00', from: '2024-08-01', to: '2024-08-31', expires_on: '2024-08-31' }, ['X-1 from']],
  ['personnel', { joined_on: '2024-08-05', left_on: '2024-08-05' }, []],
  ['personnel', { joined_on: '2024-08-05', left_on: '2024-08-04' }, ['X-1 left_on']],
  ['acceptance-application', { applied_at: '09:00', received_at: '08:00' }, ['X-1 received_at']],
])('%s %j', (kind, fields, expected) => check(one(kind, fields), expected));

const stretch = (from: string, to: string) => [{ from, to }];

test.each<[string, unknown, string[]]>([
  ['inside', stretch('09:30', '09:40'), []],
  ['begins before the report', stretch('08:00', '09:30'), []],
  ['ends after the restoration', stretch('09:30', '12:00'), []],
  ['is over before the report', stretch('08:00', '09:00'), ['X-1 exclusions.0.from']],
  ['begins when all is done', stretch('11:00', '12:00'), ['X-1 exclusions.0.from']],
  ['ends before it begins', stretch('09:40', '09:30'), ['X-1 exclusions.0.to']],
  ['takes no time', stretch('09:30', '09:30'), ['X-1 exclusions.0.to']],
])('an exclusion that %s', (_, exclusions, expected) =>
  check(one('incident', { reported_at: '09:00', restored_at: '10:00', resolved_at: '11:00', exclusions }), expected),
);

test('an exclusion of a fault that still lasts', () =>
  check(one('incident', { reported_at: '09:00', exclusions: stretch('12:00', '13:00') }), []));
test('a wait before a request was made', () =>
  check(one('service-request', { submitted_at: '09:00', pauses: stretch('07:00', '08:00') }), ['X-1 pauses.0.from']));
test('offsets are taken into account', () =>
  check(one('operation-log', { started_at: '2024-08-05T09:00:00+08:00', ended_at: '2024-08-05T02:00:00Z' }), []));
test('a record that its schema refused is left to that', () =>
  check(
    { records: [record('personnel', 'X-1', { joined_on: '2024-08-05', left_on: '2024-08-04' }, { valid: false })] },
    [],
  ));

test('says both times', () => {
  const [found] = observe(timeOrder, one('incident', { reported_at: '09:00:30', acknowledged_at: '08:55' }));
  expect(found?.message).toBe('故障 X-1 的人工响应时间（2024-08-05 08:55）早于报修时间（2024-08-05 09:00:30）');
  expect(found?.expected).toBe('不早于 2024-08-05 09:00:30');
  const [span] = observe(timeOrder, one('incident', { reported_at: '09:00', exclusions: stretch('07:00', '08:00') }));
  expect(span?.message).toBe(
    '故障 X-1 的第 1 段排除时间（2024-08-05 07:00 至 2024-08-05 08:00）不在处理期间之内，扣除不到时间',
  );
  expect(span?.expected).toBe('2024-08-05 09:00 至 处理完毕 之间');
});
