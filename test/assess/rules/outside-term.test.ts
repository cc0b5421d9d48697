import { expect, test } from 'vitest';
import { outsideTerm } from '../../../scripts/assess/rules/outside-term.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(outsideTerm, given)).toEqual(expected);
const late = { recorded_at: '2025-07-02T09:00:00+08:00' };
const at = (kind: string, field: string, time: string): Given => ({
  records: [record(kind, 'X-1', { ...late, [field]: time })],
  asOf: '2025-12-31',
});

test.each<[string, string[]]>([
  ['2024-06-30T23:59:59+08:00', ['X-1 started_at']],
  ['2024-07-01T00:00:00+08:00', []],
  ['2025-06-30T23:59:59+08:00', []],
  ['2025-07-01T00:00:00+08:00', ['X-1 started_at']],
  ['2025-06-30T17:00:00Z', ['X-1 started_at']],
])('an operation at %s', (time, expected) => check(at('operation-log', 'started_at', time), expected));

test.each([
  ['incident', 'reported_at'],
  ['service-request', 'submitted_at'],
  ['inspection-report', 'inspected_at'],
  ['backup-record', 'started_at'],
  ['data-transfer-approval', 'approved_at'],
  ['alert', 'alerted_at'],
  ['change', 'started_at'],
  ['hardware-notice', 'found_at'],
  ['integration', 'done_at'],
  ['onsite-attendance', 'in_at'],
  ['routine-task', 'started_at'],
])('%s is placed by its %s', (kind, field) => check(at(kind, field, '2025-07-01T08:00:00+08:00'), [`X-1 ${field}`]));

test('a day of duty is placed by its date, the last one counting', () => {
  check(at('duty-log', 'date', '2025-06-30'), []);
  check(at('duty-log', 'date', '2025-07-01'), ['X-1 date']);
  expect(observe(outsideTerm, at('duty-log', 'date', '2025-07-01'))[0]?.actual).toBe('2025-07-01');
});

test('a change that was approved before the term and carried out in it', () => {
  const fields = { approved_at: '2024-06-28T10:00:00+08:00', started_at: '2024-07-02T20:00:00+08:00' };
  check({ records: [record('change', 'X-1', fields)] }, []);
});

test('papers and acceptance may lie outside', () => {
  check(at('document', 'approved_at', '2024-06-01T08:00:00+08:00'), []);
  check(at('problem', 'opened_at', '2025-07-01T08:00:00+08:00'), []);
  check(at('monitoring-summary', 'issued_at', '2025-07-01T08:00:00+08:00'), []);
  check(at('acceptance-application', 'applied_at', '2025-07-01T08:00:00+08:00'), []);
});

test('the parties may have agreed on another end', () =>
  check(
    {
      ...at('operation-log', 'started_at', '2025-06-30T10:00:00+08:00'),
      contract: (files) => {
        const agreed = structuredClone(files.parameters.parameters[0]);
        if (agreed)
          files.parameters.parameters.push({
            ...agreed,
            key: 'term.end',
            default: 'before',
            readings: [{ id: 'before', title: '', value: '2025-06-29' as never }],
          });
      },
    },
    ['X-1 started_at'],
  ));

test('says the term', () => {
  const [found] = observe(outsideTerm, at('operation-log', 'started_at', '2025-07-01T08:00:00+08:00'));
  expect(found?.message).toBe('运维操作 X-1 的开始时间（2025-07-01 08:00）在服务期届满之后');
  expect(found?.expected).toBe('2024-07-01 至 2025-06-30');
});
