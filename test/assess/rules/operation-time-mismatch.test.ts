import { expect, test } from 'vitest';
import { operationTimeMismatch } from '../../../scripts/assess/rules/operation-time-mismatch.ts';
import { observe, places, record } from '../../support/assessment.ts';

const at = (time: string, day = '19') => `2024-09-${day}T${time}:00+08:00`;
const incident = (fields: object = {}) =>
  record('incident', 'INC-1', { reported_at: at('09:00'), resolved_at: at('15:00'), ...fields });
const request = (fields: object = {}) =>
  record('service-request', 'SR-1', { submitted_at: at('09:00'), completed_at: at('15:00'), ...fields });
const operation = (started_at: string, fields: object = {}, id = 'OP-1') =>
  record('operation-log', id, { ticket_ref: 'INC-1', action: 'query', started_at, ...fields });
const check = (records: ReturnType<typeof record>[], expected: string[]) =>
  expect(places(operationTimeMismatch, { records })).toEqual(expected);
const TOLD = ['OP-1 ticket_ref'];

test.each<[string, ReturnType<typeof record>[], string[]]>([
  ['while it was open', [incident(), operation(at('10:00'))], []],
  ['ten minutes before', [incident(), operation(at('08:50'))], []],
  ['eleven minutes before', [incident(), operation(at('08:49'))], TOLD],
  ['after its alert', [incident({ alerted_at: at('08:30') }), operation(at('08:49'))], []],
  ['ten minutes after', [incident(), operation(at('15:10'))], []],
  ['eleven minutes after', [incident(), operation(at('15:11'))], TOLD],
  ['that is not solved yet', [incident({ resolved_at: undefined }), operation(at('15:11'))], []],
  ['days after, and none before', [incident(), operation(at('15:11', '25'))], TOLD],
  ['days after, as a follow-up', [incident(), operation(at('10:00')), operation(at('15:11', '25'), {}, 'OP-2')], []],
  ['that there is not', [operation(at('15:11'))], []],
  [
    'that another corrects',
    [incident(), record('incident', 'INC-2', { supersedes: 'INC-1' }), operation(at('15:11'))],
    [],
  ],
])('an operation on a ticket %s', (_, records, expected) => check(records, expected));

test('data taken out after the request is done is told, however much later', () => {
  const cites = { ticket_ref: 'SR-1' };
  const early = operation(at('10:00'), cites, 'OP-0');
  check([request(), early, operation(at('10:00', '28'), cites)], []);
  check([request(), early, operation(at('10:00', '28'), { ...cites, action: 'data-export' })], TOLD);
});

test('many on one ticket are told once', () => {
  const late = ['OP-1', 'OP-2', 'OP-3', 'OP-4'].map((id) => operation(at('16:00'), {}, id));
  expect(observe(operationTimeMismatch, { records: [incident(), ...late] }).map(({ message }) => message)).toEqual([
    '运维操作 OP-1 于 2024-09-19 16:00 进行，晚于所引 INC-1 的解决时间（2024-09-19 15:00）；INC-1 这样的共 4 次',
  ]);
});

test.each<[string, string[], object, string[]]>([
  ['when it was', ['10:00'], {}, []],
  ['ten minutes after it was over', ['10:00'], { executed_at: at('10:30') }, []],
  ['eleven minutes after it was over', ['10:00'], { executed_at: at('10:31') }, ['DTA-1 executed_at']],
  ['on another day', ['10:00'], { executed_at: at('10:00', '20') }, ['DTA-1 executed_at']],
  ['when one of two was', ['10:00', '14:00'], { executed_at: at('14:00') }, []],
  ['nothing of', ['10:00'], { executed_at: undefined }, []],
  ['when no operation cites it', [], {}, []],
])('an approval says %s', (_, times, fields, expected) => {
  const approval = record('data-transfer-approval', 'DTA-1', { executed_at: at('10:00'), ...fields });
  const operations = times.map((time, index) => {
    const ended_at = `2024-09-19T${time.slice(0, 2)}:20:00+08:00`;
    return operation(
      at(time),
      { action: 'data-export', ticket_ref: undefined, approval_ref: 'DTA-1', ended_at },
      `OP-${index}`,
    );
  });
  check([approval, ...operations], expected);
});
