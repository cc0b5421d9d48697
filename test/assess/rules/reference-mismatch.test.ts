import { expect, test } from 'vitest';
import { referenceMismatch } from '../../../scripts/assess/rules/reference-mismatch.ts';
import { observe, places, record } from '../../support/assessment.ts';

type Fields = Parameters<typeof record>[2];
const at = (time: string, day = '19') => `2024-09-${day}T${time}:00+08:00`;
const check = (records: ReturnType<typeof record>[], expected: string[]) =>
  expect(places(referenceMismatch, { records })).toEqual(expected);

test.each<[string, [string, Fields], [string, Fields], string[]]>([
  ['of one system', ['alert', { ticket: 'B-1', system: 'a' }], ['incident', { system: 'a' }], []],
  ['of two systems', ['alert', { ticket: 'B-1', system: 'a' }], ['incident', { system: 'b' }], ['A-1 ticket']],
  ['of another kind', ['alert', { ticket: 'B-1', system: 'a' }], ['problem', { system: 'b' }], []],
  [
    'errors elsewhere',
    ['inspection-report', { err_ticket: 'B-1', system: 'a' }],
    ['incident', { system: 'b' }],
    ['A-1 err_ticket'],
  ],
  [
    'found a minute before',
    ['hardware-notice', { inspection: 'B-1', found_at: at('08:59') }],
    ['inspection-report', { inspected_at: at('09:00') }],
    [],
  ],
  [
    'found before',
    ['hardware-notice', { inspection: 'B-1', found_at: at('08:58') }],
    ['inspection-report', { inspected_at: at('09:00') }],
    ['A-1 found_at'],
  ],
  [
    'opened before',
    ['problem', { incidents: ['B-1'], opened_at: at('08:00') }],
    ['incident', { reported_at: at('09:00') }],
    ['A-1 opened_at'],
  ],
  [
    'opened after',
    ['problem', { incidents: ['B-1'], opened_at: at('09:00') }],
    ['incident', { reported_at: at('09:00') }],
    [],
  ],
  [
    'changed before',
    ['change', { problem: 'B-1', started_at: at('08:00') }],
    ['problem', { opened_at: at('09:00') }],
    ['A-1 started_at'],
  ],
  [
    'given out before',
    ['duty-roster', { arrangement: 'B-1', issued_at: at('08:00') }],
    ['client-notice', { issued_at: at('09:00') }],
    ['A-1 issued_at'],
  ],
  [
    'closed that day',
    ['data-asset', { closed_by: 'B-1', closed_on: '2024-09-19' }],
    ['handover', { handed_at: at('09:00') }],
    [],
  ],
  [
    'closed another day',
    ['data-asset', { closed_by: 'B-1', closed_on: '2024-09-20' }],
    ['handover', { handed_at: at('09:00') }],
    ['A-1 closed_on'],
  ],
])('%s', (_, [kind, fields], [other, others], expected) =>
  check([record(kind, 'A-1', fields), record(other, 'B-1', others)], expected),
);

test.each<[string, string[], string[]]>([
  ['the same time', ['09:00'], []],
  ['a minute off', ['09:01'], []],
  ['two minutes off', ['09:02'], ['INC-1 alerted_at']],
  ['one of two', ['08:00', '09:00'], []],
  ['no alert', [], []],
])('an incident and its alerts: %s', (_, times, expected) => {
  const alerts = times.map((time, index) => record('alert', `ALT-${index}`, { ticket: 'INC-1', alerted_at: at(time) }));
  check([record('incident', 'INC-1', { alerted_at: at('09:00') }), ...alerts], expected);
});

test.each<[string, string[], string[]]>([
  ['its own', ['DTA-1'], []],
  ['its own and another', ['DTA-2', 'DTA-1'], []],
  ['another', ['DTA-2'], ['SR-1 approval_ref']],
  ['none', [], []],
])('operations for a request cite %s', (_, cited, expected) => {
  const operations = cited.map((id, index) =>
    record('operation-log', `OP-${index}`, { ticket_ref: 'SR-1', approval_ref: id }),
  );
  const request = record('service-request', 'SR-1', { approval_ref: 'DTA-1' });
  check([record('data-transfer-approval', 'DTA-1', {}), request, ...operations], expected);
  check([request, ...operations], []);
});

test('a request of which operations were approved names the approval', () => {
  const operation = record('operation-log', 'OP-1', { ticket_ref: 'SR-1', approval_ref: 'DTA-1' });
  const records = [record('service-request', 'SR-1', {}), operation];
  check(records, ['SR-1 id']);
  expect(observe(referenceMismatch, { records })[0]?.message).toBe(
    '服务请求 SR-1 没有写审批编号，为它做的操作 OP-1 引用的是 DTA-1',
  );
});

test('says which two', () => {
  const records = [
    record('hardware-notice', 'HN-1', { inspection: 'INS-1', found_at: at('08:00') }),
    record('inspection-report', 'INS-1', { inspected_at: at('09:00') }),
  ];
  expect(observe(referenceMismatch, { records })[0]?.message).toBe(
    '硬件异常通告 HN-1 的异常发现时间（2024-09-19 08:00）早于所引 INS-1 的巡检时间（2024-09-19 09:00）',
  );
});

test('a request and its approval are of one office; names stay out', () => {
  const records = (applicant_unit: string) => [
    record('service-request', 'SR-1', { approval_ref: 'DTA-1', requester_unit: '市疾控中心' }),
    record('data-transfer-approval', 'DTA-1', { applicant_unit }),
  ];
  check(records('市疾控中心'), []);
  check(records('市妇幼保健院'), ['SR-1 requester_unit']);
  expect(observe(referenceMismatch, { records: records('市妇幼保健院') })[0]?.message).toBe(
    '服务请求 SR-1 的提出单位与所引 DTA-1 的申请单位不同',
  );
});
