import { expect, test } from 'vitest';
import { amountArithmetic } from '../../../scripts/assess/rules/amount-arithmetic.ts';
import type { ContractFile, ContractFiles } from '../../../scripts/model/contract.ts';
import { observe, places } from '../../support/assessment.ts';

const changed = (fields: Partial<ContractFile>) => ({
  contract: (files: ContractFiles) => void Object.assign(files.contract, fields),
});
const check = (fields: Partial<ContractFile>, expected: string[]) =>
  expect(places(amountArithmetic, changed(fields))).toEqual(expected);
const paid = (...amounts: [string, string | undefined][]) =>
  amounts.map(([amount, share], index) => ({
    id: `p${index}`,
    title: '款',
    clause: 'c2',
    amount,
    after: '',
    ...(share ? { share } : {}),
  }));

test.each<[string, Partial<ContractFile>, string[]]>([
  ['as it should be', {}, []],
  ['without an amount', { amount: undefined }, []],
  ['without payments', { payments: [] }, []],
  [
    'capitals of another amount',
    { amount: { total: '120000.00', capital: '壹拾贰万壹圆整' } },
    ['contract.yaml amount.capital'],
  ],
  ['capitals with other signs', { amount: { total: '120000.00', capital: '人民币壹拾贰万元正' } }, []],
  ['capitals that are none', { amount: { total: '120000.00', capital: '十二万多' } }, ['contract.yaml amount.capital']],
  [
    'payments that fall short',
    { payments: paid(['72000.00', undefined], ['47999.99', undefined]) },
    ['contract.yaml payments'],
  ],
  [
    'a payment that is not its share',
    { payments: paid(['70000.00', '60%'], ['50000.00', '40%']) },
    ['contract.yaml payments.0.amount', 'contract.yaml payments.1.amount'],
  ],
  [
    'payments one fen off either way',
    { payments: paid(['72000.01', '60%'], ['47999.99', '40%']) },
    ['contract.yaml payments.0.amount', 'contract.yaml payments.1.amount'],
  ],
  ['a share with decimals', { payments: paid(['15000.00', '12.5%'], ['105000.00', '87.5%']) }, []],
  [
    'thirds, rounded',
    { payments: paid(['40000.00', '33.3333%'], ['80000.00', undefined]) },
    ['contract.yaml payments.0.amount'],
  ],
  ['a share in words', { payments: paid(['1.00', '余款'], ['119999.00', undefined]) }, []],
])('%s', (_, fields, expected) => check(fields, expected));

test('a rounded share is right either way', () => {
  const fields = { amount: { total: '100.01', capital: '壹佰圆零壹分' } };
  check({ ...fields, payments: paid(['33.00', '33%'], ['67.01', '67%']) }, []);
  check({ ...fields, payments: paid(['33.01', '33%'], ['67.00', '67%']) }, []);
});

test('says both amounts', () => {
  const [found] = observe(amountArithmetic, changed({ amount: { total: '120000.00', capital: '壹拾贰万壹圆整' } }));
  expect(found).toMatchObject({
    at: { file: 'YW-2024-01/contract.yaml', index: 0, path: ['amount', 'capital'] },
    message: '大写金额 120001.00 与小写金额 120000.00 不一致',
    expected: '壹拾贰万圆整',
    actual: '壹拾贰万壹圆整',
  });
});
