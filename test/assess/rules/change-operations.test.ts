import { expect, test } from 'vitest';
import { changeOperations } from '../../../scripts/assess/rules/change-operations.ts';
import { observe, places, record } from '../../support/assessment.ts';

const at = (time: string) => `2024-09-19T${time}:00+08:00`;
const change = (operations: string[], fields: object = {}) =>
  record('change', 'CHG-1', { started_at: at('19:00'), ended_at: at('20:00'), operations, ...fields });
const operation = (fields: object = {}, id = 'OP-1') =>
  record('operation-log', id, { ticket_ref: 'CHG-1', started_at: at('19:30'), ...fields });

test.each<[string, ReturnType<typeof record>[], string[]]>([
  ['within', [change(['OP-1']), operation()], []],
  ['ten minutes before', [change(['OP-1']), operation({ started_at: at('18:50') })], []],
  ['eleven minutes before', [change(['OP-1']), operation({ started_at: at('18:49') })], ['CHG-1 operations.0']],
  ['eleven minutes after', [change(['OP-1']), operation({ started_at: at('20:11') })], ['CHG-1 operations.0']],
  ['for another ticket', [change(['OP-1']), operation({ ticket_ref: 'SR-1' })], ['CHG-1 operations.0']],
  ['for none', [change(['OP-1']), operation({ ticket_ref: undefined })], []],
  ['citing it, not on its list', [change(['OP-2']), operation()], ['OP-1 ticket_ref']],
  ['citing one without a list', [change([]), operation()], []],
  ['citing nothing of the sort', [change(['OP-2']), operation({ ticket_ref: 'INC-1' })], []],
  ['that there is not', [change(['OP-9'])], []],
])('an operation %s', (_, records, expected) => expect(places(changeOperations, { records })).toEqual(expected));

test('many of one change are told once', () => {
  const ids = ['OP-1', 'OP-2', 'OP-3', 'OP-4'];
  const records = [change(ids), ...ids.map((id) => operation({ started_at: '2024-09-21T19:30:00+08:00' }, id))];
  expect(observe(changeOperations, { records }).map(({ message }) => message)).toEqual([
    '变更与改进 CHG-1 所列操作 OP-1 于 2024-09-21 19:30 进行，不在实施时间（2024-09-19 19:00 至 2024-09-19 20:00）之内；CHG-1 这样的共 4 处',
  ]);
});
