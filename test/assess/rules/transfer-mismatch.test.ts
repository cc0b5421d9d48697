import { expect, test } from 'vitest';
import { transferMismatch } from '../../../scripts/assess/rules/transfer-mismatch.ts';
import { type Given, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(transferMismatch, given)).toEqual(expected);

const APPROVED = { direction: 'export', system: 'ledger', dataset: '8 月台账', executor: 'PER-01' };
const approval = (fields: object = {}, id = 'DTA-1') =>
  record('data-transfer-approval', id, { ...APPROVED, ...fields });
const operation = (fields: object = {}) =>
  record('operation-log', 'OP-1', {
    action: 'data-export',
    system: 'ledger',
    dataset: '8 月台账',
    operator: 'PER-01',
    approval_ref: 'DTA-1',
    ...fields,
  });

test.each<[string, object, string[]]>([
  ['the same', {}, []],
  ['another system', { system: 'portal' }, ['OP-1 system']],
  ['another dataset', { dataset: '7 月台账' }, ['OP-1 dataset']],
  ['another operator', { operator: 'PER-02' }, ['OP-1 operator']],
  ['the other direction', { action: 'data-import' }, ['OP-1 action']],
  ['an action that moves no data', { action: 'query' }, []],
  ['another approval', { approval_ref: 'DTA-9', dataset: '7 月台账' }, []],
])('%s', (_, fields, expected) => check({ records: [approval(), operation(fields)] }, expected));

test('what one side does not say is not compared', () =>
  check({ records: [approval({ dataset: undefined } as never), operation({ dataset: undefined } as never)] }, []));

test('one file belongs to one approval, unless the second corrects the first', () => {
  const [one, other] = [approval({ file_sha256: 'aa' }), approval({ file_sha256: 'aa' }, 'DTA-2')];
  check({ records: [one, other] }, ['DTA-2 file_sha256']);
  check({ records: [one, approval({ file_sha256: 'ab' }, 'DTA-2')] }, []);
  check({ records: [one, approval({ file_sha256: 'aa', supersedes: 'DTA-1' }, 'DTA-2')] }, []);
});
