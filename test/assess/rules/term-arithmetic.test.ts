import { expect, test } from 'vitest';
import { termArithmetic } from '../../../scripts/assess/rules/term-arithmetic.ts';
import { type Given, places } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(termArithmetic, given)).toEqual(expected);

const term = (from: string, to: string, years?: number, signed = '2024-01-01'): Given => ({
  contract: (files) => {
    files.contract.term = { from, to, ...(years === undefined ? {} : { years }) };
    files.contract.signed_on = signed;
  },
});

test.each<[string, Given, string[]]>([
  ['the same day next year', term('2024-07-01', '2025-07-01', 1), []],
  ['the day before it', term('2024-07-01', '2025-06-30', 1), []],
  ['a day short', term('2024-07-01', '2025-06-29', 1), ['contract.yaml term.to']],
  ['a day long', term('2024-07-01', '2025-07-02', 1), ['contract.yaml term.to']],
  ['two years', term('2024-07-01', '2026-06-30', 2), []],
  ['from 29 February', term('2024-02-29', '2025-02-28', 1), []],
  ['no years said', term('2024-07-01', '2024-12-31'), []],
  ['begun before signing', term('2024-07-01', '2025-06-30', 1, '2024-07-02'), ['contract.yaml term.from']],
])('%s', (_, given, expected) => check(given, expected));

test('a reading may move it by days, not by months', () => {
  const read = (end: string): Given => ({
    contract: (files) => {
      files.parameters.parameters.push({
        key: 'term.end',
        no: 'P-09',
        title: '届满日',
        question: '哪一天',
        readings: [
          { id: 'a', title: '甲', value: end },
          { id: 'b', title: '乙', value: '2025-06-30' },
        ],
        default: 'a',
        basis: '例',
        affects: [],
      } as never);
    },
  });
  check(read('2025-07-01'), []);
  check(read('2025-09-30'), ['contract.yaml term.to']);
});
