import { expect, test } from 'vitest';
import { moneyOrder } from '../../../scripts/assess/rules/money-order.ts';
import { type Given, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(moneyOrder, given)).toEqual(expected);

const invoice = (payment: string, issued: string) => record('invoice', 'INV-1', { payment, issued_on: issued });
const paid = (payment: string, on: string) => record('payment', 'PAY-1', { payment, paid_on: on });
const report = (verdict: string, fields: object = {}) =>
  record('acceptance-report', 'AR-1', { verdict, issued_on: '2025-07-20', ...fields });

test.each<[string, ReturnType<typeof record>[], string[]]>([
  ['an invoice on the day of signing', [invoice('first', '2024-07-01')], []],
  ['an invoice before signing', [invoice('first', '2024-06-30')], ['INV-1 issued_on']],
  ['the last one without a report', [invoice('last', '2025-07-22')], ['INV-1 issued_on']],
  ['after an unfavourable report', [invoice('last', '2025-07-22'), report('unqualified')], ['INV-1 issued_on']],
  ['on the day of the report', [invoice('last', '2025-07-20'), report('qualified')], []],
  ['the day before', [invoice('last', '2025-07-19'), report('qualified')], ['INV-1 issued_on']],
  [
    'before it was concluded',
    [invoice('last', '2025-07-21'), report('qualified', { concluded_on: '2025-07-22' })],
    ['INV-1 issued_on'],
  ],
  ['paid before acceptance', [paid('last', '2025-07-19'), report('qualified')], ['PAY-1 paid_on']],
])('%s', (_, records, expected) => check({ records, asOf: '2025-12-31' }, expected));

test('an application comes after the last day of the term', () => {
  const application = (at: string) => record('acceptance-application', 'AA-1', { applied_at: at });
  check({ records: [application('2025-07-01T00:00:00+08:00')], asOf: '2025-12-31' }, []);
  check({ records: [application('2025-06-30T23:59:00+08:00')], asOf: '2025-12-31' }, ['AA-1 applied_at']);
});
