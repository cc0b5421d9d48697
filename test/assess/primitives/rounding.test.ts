import { expect, test } from 'vitest';
import { printed, readRounding, roundTo } from '../../../scripts/assess/score/rounding.ts';
import { n } from './numbers.ts';

test.each([
  ['87.25', { digits: 1, mode: 'half-up' }, '87.3'],
  ['87.24', { digits: 1, mode: 'half-up' }, '87.2'],
  ['-87.25', { digits: 1, mode: 'half-up' }, '-87.3'],
  ['2.5', { digits: 0, mode: 'half-even' }, '2'],
  ['3.5', { digits: 0, mode: 'half-even' }, '4'],
  ['2.51', { digits: 0, mode: 'half-even' }, '3'],
  ['-2.5', { digits: 0, mode: 'half-even' }, '-2'],
  ['99.99', { digits: 1, mode: 'floor' }, '99.9'],
  ['99.91', { digits: 0, mode: 'ceil' }, '100'],
  ['87.3', { step: '0.5', mode: 'half-up' }, '87.5'],
  ['87.3', { step: '0.5', mode: 'floor' }, '87.0'],
  ['87.25', { step: '0.5', mode: 'half-up' }, '87.5'],
  ['1234', { step: '100', mode: 'ceil' }, '1300'],
  ['0.15', { step: '0.1', mode: 'half-up' }, '0.2'],
] as const)('%s by %o: %s', (value, given, expected) => {
  const rounding = readRounding(given);
  if (!rounding) throw new Error('no rounding');
  expect(printed(n(value), rounding)).toBe(expected);
});

test('a third keeps its exact form until it is printed', () => {
  expect(roundTo(n('1/3'), null).toFraction()).toBe('1/3');
  expect(roundTo(n('1/3'), { digits: 2, mode: 'half-up' }).toString()).toBe('0.33');
});
