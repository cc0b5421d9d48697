import { expect, test } from 'vitest';
import { decisionAmount } from '../../../scripts/assess/rules/decision-amount.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(decisionAmount, given)).toEqual(expected);

const decided = (fields: object) =>
  record('contract-event', 'CE-1', { subtype: 'penalty-decision', basis_clause: 'c2', ...fields });

// The small contract: 120,000.00 in all, one to five per cent by clause c2.
test.each<[string, object, string[]]>([
  ['one per cent of the total', { amount: '1200.00' }, []],
  ['five per cent of the total', { amount: '6000.00' }, []],
  ['a fen below', { amount: '1199.99' }, ['CE-1 amount']],
  ['a fen above', { amount: '6000.01' }, ['CE-1 amount']],
  ['of a stated base', { base_amount: '10000.00', amount: '500.00' }, []],
  ['too much of a stated base', { base_amount: '10000.00', amount: '500.01' }, ['CE-1 amount']],
  ['half a fen rounds either way', { base_amount: '0.50', amount: '0.01' }, []],
  ['by a clause without a rate', { basis_clause: 'c1', amount: '99999.00' }, []],
  ['no amount', {}, []],
])('%s', (_, fields, expected) => check({ records: [decided(fields)] }, expected));

test('ten times what was taken wants to know what was taken', () => {
  const asks: Given['contract'] = (files) => {
    files.contract.formulas = [
      { id: 'tenfold', title: '以一处十', clause: 'c2', rate_from: '1000%', rate_to: '1000%', base: 'stated' },
    ];
  };
  check({ contract: asks, records: [decided({ base_amount: '300.00', amount: '3000.00' })] }, []);
  check({ contract: asks, records: [decided({ base_amount: '300.00', amount: '2999.98' })] }, ['CE-1 amount']);
  check({ contract: asks, records: [decided({ amount: '3000.00' })] }, ['CE-1 amount']);
});

const event = (amount: string) =>
  record('acceptance-event', 'AE-1', {
    subtype: 'payment-decision',
    happened_at: '2024-12-20T10:00:00+08:00',
    amount,
  });
const report = (verdict: string, issued = '2024-12-20') =>
  record('acceptance-report', 'AR-1', { verdict, issued_on: issued });

test.each<[string, string, ReturnType<typeof report>[], string[]]>([
  ['the instalment', '48000.00', [report('qualified')], []],
  ['another sum', '47000.00', [report('qualified')], ['AE-1 amount']],
  ['without a report', '48000.00', [], ['AE-1 amount']],
  ['after an unfavourable one', '48000.00', [report('unqualified')], ['AE-1 amount']],
  ['before the report', '48000.00', [report('qualified', '2024-12-21')], ['AE-1 amount']],
  ['nothing, after an unfavourable one', '0.00', [report('unqualified')], []],
])('a payment is agreed to: %s', (_, amount, reports, expected) =>
  check({ records: [event(amount), ...reports] }, expected),
);

test('says the sums', () => {
  expect(observe(decisionAmount, { records: [event('47000.00'), report('qualified')] })[0]?.message).toBe(
    '验收过程 AE-1：同意付款 47000.00 元，与约定的 尾款 48000.00 元 不一致',
  );
});
