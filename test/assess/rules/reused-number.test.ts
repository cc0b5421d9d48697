import { expect, test } from 'vitest';
import { reusedNumber } from '../../../scripts/assess/rules/reused-number.ts';
import { places, record } from '../../support/assessment.ts';

const check = (records: ReturnType<typeof record>[], expected: string[]) =>
  expect(places(reusedNumber, { records })).toEqual(expected);

test.each([
  ['invoice', 'number'],
  ['payment', 'voucher'],
  ['handover', 'envelope_no'],
])('%s: %s', (kind, field) => {
  const one = (id: string, number: string, fields: object = {}) => record(kind, id, { [field]: number, ...fields });
  check([one('X-1', 'A-1'), one('X-2', 'A-2')], []);
  check([one('X-1', 'A-1'), one('X-2', 'A-1')], [`X-2 ${field}`]);
  check([one('X-1', 'A-1'), one('X-2', 'A-1', { supersedes: 'X-1' })], []);
});

test('a session is one person’s', () => {
  const operation = (id: string, operator: string) => record('operation-log', id, { session: 'BH-1', operator });
  check([operation('OP-1', 'PER-01'), operation('OP-2', 'PER-01')], []);
  check([operation('OP-1', 'PER-01'), operation('OP-2', 'PER-02')], ['OP-2 session']);
});
