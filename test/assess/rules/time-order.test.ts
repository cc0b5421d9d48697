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
  ['acceptance-event', { happened_at: '09:00', due_on: '2024-08-04' }, ['X-1 due_on']],
  ['acceptance-event', { happened_at: '09:00', due_on: '2024-08-05' }, []],
  ['acceptance-report', { issued_on: '2024-08-05', concluded_on: '2024-08-04' }, ['X-1 concluded_on']],
  ['alert', { alerted_at: '09:00', handled_at: '08:59' }, ['X-1 handled_at']],
  ['authorization', { approved_at: '09:00', valid_from: '2024-08-06', used_at: '10:00' }, ['X-1 used_at']],
  ['change', { applied_at: '09:00', approved_at: '08:00' }, ['X-1 approved_at']],
  ['change', { tested_at: '11:00', started_at: '10:00', ended_at: '11:30' }, ['X-1 started_at']],
  ['change', { started_at: '10:00', ended_at: '09:00' }, ['X-1 ended_at']],
  ['change', { ended_at: '10:00', reviewed_at: '09:00' }, ['X-1 reviewed_at']],
  // Written down when it was approved, completed when it had been carried out.
  ['change', { approved_at: '09:00', recorded_at: '09:30', started_at: '20:00', ended_at: '21:00' }, []],
  // Whether the approval came before is another rule's.
  ['change', { approved_at: '12:00', started_at: '10:00', ended_at: '11:00' }, []],
  ['client-notice', { from: '2024-08-05', to: '2024-08-04' }, ['X-1 to']],
  ['client-review', { reviewed_at: '09:00', rectified_on: '2024-08-04' }, ['X-1 rectified_on']],
  ['contract-document', { dated_on: '2024-08-05', delivered_on: '2024-08-04' }, ['X-1 delivered_on']],
  ['contract-event', { occurred_on: '2024-08-05', notified_at: '2024-08-04T23:00:00+08:00' }, ['X-1 notified_at']],
  ['data-asset', { provided_on: '2024-08-05', closed_on: '2024-08-04' }, ['X-1 closed_on']],
  ['data-transfer-approval', { delivered_at: '09:00', keep_until: '2024-08-04' }, ['X-1 keep_until']],
  ['duty-log', { called_at: '09:00:01', answered_at: '09:00:00' }, ['X-1 answered_at']],
  ['duty-roster', { from: '2024-08-05', to: '2024-08-04' }, ['X-1 to']],
  ['duty-roster', { shifts: [{ from: '08:00', to: '20:00' }] }, []],
  ['duty-roster', { shifts: [{ from: '20:00', to: '08:00' }] }, ['X-1 shifts.0.to']],
  ['handover', { handed_at: '09:00', changed_after: '08:00' }, ['X-1 changed_after']],
  ['hardware-notice', { found_at: '09:00', notified_at: '08:00' }, ['X-1 notified_at']],
  ['invoice', { issued_on: '2024-08-05', received_on: '2024-08-04' }, ['X-1 received_on']],
  ['invoice', { issued_on: '2024-08-05', received_on: '2024-08-07', verified_at: '10:00' }, []],
  ['monitoring-summary', { month: '2024-08', issued_at: '09:00' }, ['X-1 issued_at']],
  ['onsite-attendance', { date: '2024-08-05', in_at: '08:20', out_at: '08:10' }, ['X-1 out_at']],
  ['onsite-attendance', { date: '2024-08-06', in_at: '08:20', out_at: '17:30' }, ['X-1 in_at']],
  ['payment', { approved_at: '09:00', paid_on: '2024-08-04' }, ['X-1 paid_on']],
  ['payment', { approved_at: '09:00', paid_on: '2024-08-05' }, []],
  ['personnel', { leave: [{ from: '2024-08-05', to: '2024-08-05' }] }, []],
  ['personnel', { leave: [{ from: '2024-08-05', to: '2024-08-04' }] }, ['X-1 leave.0.to']],
  ['problem', { opened_at: '09:00', verified_on: '2024-08-07', closed_at: '10:00' }, ['X-1 closed_at']],
  ['problem', { opened_at: '09:00', closed_at: '08:00' }, ['X-1 closed_at']],
  ['routine-task', { started_at: '09:00', ended_at: '10:00', recorded_at: '09:30' }, ['X-1 recorded_at']],
  ['satisfaction', { received_at: '09:00', handled_at: '08:00' }, ['X-1 handled_at']],
  ['security-event', { detected_at: '09:00', regulator_reported_at: '08:00' }, ['X-1 regulator_reported_at']],
  ['third-party', { controls_done_at: '10:00', access_from: '09:00' }, ['X-1 access_from']],
  ['undertaking', { signed_on: '2024-08-05', valid_to: '2024-08-04' }, ['X-1 valid_to']],
  ['vulnerability-notice', { received_at: '09:00', fixed_at: '11:00', retested_at: '10:00' }, ['X-1 retested_at']],
])('%s %j', (kind, fields, expected) => check(one(kind, fields), expected));

test('the month in which the term ends is over with it', () => {
  const given = (issued: string): Given => ({
    records: [
      record('monitoring-summary', 'X-1', {
        month: '2025-06',
        issued_at: issued,
        recorded_at: '2025-07-01T09:00:00+08:00',
      }),
    ],
    contract: (files) => {
      files.contract.term.to = '2025-06-28';
    },
    asOf: '2025-07-04',
  });
  check(given('2025-06-28T23:59:59+08:00'), []);
  check(given('2025-06-28T23:59:58+08:00'), ['X-1 issued_at']);
});

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

test('a file whose dates were all moved is told once', () => {
  const many = (count: number) => ({
    records: Array.from({ length: count }, (_, n) =>
      record('backup-record', `BK-${n}`, {
        started_at: '2024-08-05T01:00:00+08:00',
        ended_at: '2024-08-05T02:00:00+08:00',
        recorded_at: '2024-08-04T09:00:00+08:00',
      }),
    ),
  });
  expect(observe(timeOrder, many(10))).toHaveLength(10);
  expect(observe(timeOrder, many(11)).map(({ message }) => message)).toEqual([
    '备份记录 BK-0 的记录时间（2024-08-04 09:00）早于结束时间（2024-08-05 02:00）；备份记录的这两项在本文件里这样的共 11 条',
  ]);
});

test('the day of an attendance is the day of its arrival', () => {
  const attendance = (date: string) => ({
    records: [record('onsite-attendance', 'OA-1', { date, in_at: '2024-08-05T08:30:00+08:00' })],
  });
  expect(places(timeOrder, attendance('2024-08-05'))).toEqual([]);
  expect(places(timeOrder, attendance('2024-08-04'))).toEqual(['OA-1 date']);
  expect(places(timeOrder, attendance('2024-08-06'))).toEqual(['OA-1 in_at']);
});

test('the day of a shift is the day on which it begins', () => {
  const roster = (date: string) => ({
    records: [
      record('duty-roster', 'DR-1', {
        shifts: [{ id: 'n', date, from: '2024-09-15T20:00:00+08:00', to: '2024-09-16T08:00:00+08:00' }],
      }),
    ],
  });
  expect(places(timeOrder, roster('2024-09-15'))).toEqual([]);
  expect(places(timeOrder, roster('2024-09-16'))).toEqual(['DR-1 shifts.0.date']);
});
