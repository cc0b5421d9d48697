import { expect, test } from 'vitest';
import { capitalMismatch } from '../../../scripts/assess/rules/capital-mismatch.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(capitalMismatch, given)).toEqual(expected);

const paid = (amount_capital: string) => record('payment', 'PAY-1', { amount: '353400.00', amount_capital });

test.each<[string, string[]]>([
  ['叁拾伍万叁仟肆佰圆整', []],
  ['人民币叁拾伍万叁仟肆佰元正', []],
  ['叁拾伍万叁仟肆拾圆整', ['PAY-1 amount_capital']],
  ['叁拾伍万叁仟肆佰圆零壹分', ['PAY-1 amount_capital']],
  ['三五三四〇〇', ['PAY-1 amount_capital']],
])('%s', (capital, expected) => check({ records: [paid(capital)] }, expected));

test.each(['contract-document', 'invoice', 'acceptance-event'])('%s is looked at as well', (kind) =>
  check({ records: [record(kind, 'X-1', { amount: '100.00', amount_capital: '壹佰零壹圆整' })] }, [
    'X-1 amount_capital',
  ]),
);

test('without one of the two there is nothing to compare', () => {
  check({ records: [record('payment', 'PAY-1', { amount: '1.00' })] }, []);
  check({ records: [record('contract-document', 'CD-1', { amount_capital: '壹圆整' })] }, []);
});

test('says both amounts', () => {
  expect(observe(capitalMismatch, { records: [paid('叁拾伍万叁仟肆拾圆整')] })[0]?.message).toBe(
    '付款 PAY-1 的大写金额“叁拾伍万叁仟肆拾圆整”是 353040.00 元，付款金额是 353400.00 元',
  );
});

test('the right amount in plain numerals is no amount in capitals', () => {
  const paper = (amount_capital: string) => record('invoice', 'INV-1', { amount: '353400.00', amount_capital });
  const found = observe(capitalMismatch, { records: [paper('叁拾五万叁仟肆佰圆整')] });
  expect(found.map(({ message }) => message)).toEqual([
    '发票 INV-1 的大写金额“叁拾五万叁仟肆佰圆整”里的“五”不是大写，价税合计是 353400.00 元',
  ]);
  expect(observe(capitalMismatch, { records: [paper('叁拾伍万叁仟肆佰元正')] })).toEqual([]);
});
