import { expect, test } from 'vitest';
import { totalMismatch } from '../../../scripts/assess/rules/total-mismatch.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(totalMismatch, given)).toEqual(expected);
const row = (expected: number, actual: number, failed: number, reconciled?: number) => ({
  expected,
  actual,
  failed,
  ...(reconciled === undefined ? {} : { reconciled }),
});

test.each<[string, object, string[]]>([
  ['monitoring-summary', { interfaces: [row(10, 8, 2), row(10, 10, 0, 10)] }, []],
  ['monitoring-summary', { interfaces: [row(10, 8, 2), row(10, 8, 1)] }, ['X-1 interfaces.1.expected']],
  ['monitoring-summary', { interfaces: [row(10, 8, 2, 11)] }, ['X-1 interfaces.0.reconciled']],
  ['monitoring-summary', { objects: [] }, []],
  ['routine-task', { checked: 37, mismatched: 37, fixed: 35, open: 2 }, []],
  ['routine-task', { checked: 5200, mismatched: 37, fixed: 35, open: 1 }, ['X-1 mismatched']],
  ['routine-task', { checked: 36, mismatched: 37, fixed: 35, open: 2 }, ['X-1 mismatched']],
  ['routine-task', { mismatched: 37, fixed: 35 }, []],
  ['satisfaction', { sent: 40, returned: 40, satisfied: 40 }, []],
  ['satisfaction', { sent: 40, returned: 41, satisfied: 42 }, ['X-1 returned', 'X-1 satisfied']],
])('%s %j', (kind, fields, expected) => check({ records: [record(kind, 'X-1', { ...fields })] }, expected));

test('a record that its schema refused is left to that', () =>
  check({ records: [record('monitoring-summary', 'X-1', { interfaces: [row(10, 8, 1)] }, { valid: false })] }, []));

const invoice = (id: string, amount: string, fields: object = {}) =>
  record('invoice', id, { payment: 'first', amount, net: amount, tax: '0.00', ...fields });
const payment = (id: string, amount: string, fields: object = {}) =>
  record('payment', id, { payment: 'first', invoice: 'INV-1', amount, ...fields });

test.each<[string, object, string[]]>([
  ['adds up', { net: '67924.53', tax: '4075.47' }, []],
  ['one fen off', { net: '67924.53', tax: '4075.48' }, ['INV-1 amount']],
])('an invoice %s', (_, fields, expected) => check({ records: [invoice('INV-1', '72000.00', fields)] }, expected));

test('the invoices of an instalment make up what the contract says', () => {
  check({ records: [invoice('INV-1', '71999.99')] }, ['INV-1 amount']);
  check({ records: [invoice('INV-1', '40000.00'), invoice('INV-2', '32000.00')] }, []);
  check({ records: [invoice('INV-1', '40000.00'), invoice('INV-2', '32000.01')] }, ['INV-2 amount']);
  check({ records: [invoice('INV-1', '70000.00'), invoice('INV-2', '72000.00', { supersedes: 'INV-1' })] }, []);
  check({ records: [invoice('INV-1', '1.00', { payment: 'elsewhere' })] }, []);
});

test('payments make up their invoice', () => {
  const full = invoice('INV-1', '72000.00');
  check({ records: [full, payment('PAY-1', '72000.00')] }, []);
  check({ records: [full, payment('PAY-1', '70000.00')] }, ['PAY-1 amount']);
  check({ records: [full, payment('PAY-1', '40000.00'), payment('PAY-2', '32000.00')] }, []);
});
test('without its invoice, the contract', () => {
  check({ records: [payment('PAY-1', '72000.00')] }, []);
  check({ records: [payment('PAY-1', '48000.00')] }, ['PAY-1 amount']);
});

test('says both numbers', () => {
  const [counted] = observe(totalMismatch, {
    records: [record('monitoring-summary', 'X-1', { interfaces: [row(18640, 18615, 18)] })],
  });
  expect(counted?.message).toBe('监控月报 X-1 的第 1 行应传数 18640 不等于实传数 18615 加失败数 18');
  const [paid] = observe(totalMismatch, { records: [invoice('INV-1', '72000.00'), payment('PAY-1', '70000.00')] });
  expect(paid?.message).toBe('付款 PAY-1 的付款金额 70000.00 元，与发票 INV-1 的价税合计 72000.00 元不一致');
});

test('a month’s summary counts the alerts of its system', () => {
  const alert = (id: string, fields: object = {}) =>
    record('alert', id, {
      system: 'ledger',
      alerted_at: '2024-08-05T09:00:00+08:00',
      recorded_at: '2024-08-05T18:00:00+08:00',
      ...fields,
    });
  const given = (alerts: number, ...more: ReturnType<typeof alert>[]) => ({
    records: [
      record('monitoring-summary', 'MON-1', {
        system: 'ledger',
        month: '2024-08',
        alerts,
        issued_at: '2024-09-05T09:00:00+08:00',
      }),
      alert('ALT-1'),
      alert('ALT-2', { alerted_at: '2024-08-31T23:59:00+08:00' }),
      alert('ALT-3', { alerted_at: '2024-09-01T00:00:00+08:00' }),
      alert('ALT-4', { system: 'portal' }),
      ...more,
    ],
  });
  const late = alert('ALT-5', { recorded_at: '2024-09-06T09:00:00+08:00' });
  expect(places(totalMismatch, given(2))).toEqual([]);
  expect(places(totalMismatch, given(3))).toEqual(['MON-1 alerts']);
  expect(places(totalMismatch, given(2, late))).toEqual([]);
  expect(places(totalMismatch, given(3, late))).toEqual([]);
  expect(observe(totalMismatch, given(1, late)).map(({ expected }) => expected)).toEqual(['2 至 3']);
  expect(places(totalMismatch, { records: given(7).records.slice(0, 1) })).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['6%', '4320.00', []],
  ['6%', '4321.00', []],
  ['6%', '4321.01', ['INV-1 tax']],
  ['13%', '4320.00', ['INV-1 tax']],
  ['1.5%', '1080.00', []],
  ['6%、13%', '1.00', []],
  ['免税', '0.00', []],
])('a rate of %s and a tax of %s', (rate, tax, expected) => {
  const amount = `${72000 + Math.floor(Number(tax))}.${tax.slice(-2)}`;
  const [one] = [invoice('INV-1', amount, { net: '72000.00', tax, tax_rate: rate, payment: 'elsewhere' })];
  check({ records: [one as ReturnType<typeof record>] }, expected);
});
