import { expect, test } from 'vitest';
import { opinionIncomplete } from '../../../scripts/assess/rules/opinion-incomplete.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(opinionIncomplete, given)).toEqual(expected);

const opinion = (...items: string[]) =>
  record('expert-opinion', 'EO-1', { verdicts: items.map((item) => ({ item, verdict: 'conforms' })) });

test.each<[string[], string[]]>([
  [['item-a', 'item-b'], []],
  [['item-b', 'item-a'], []],
  [['item-a'], ['EO-1 verdicts']],
  [[], ['EO-1 verdicts']],
  [['item-a', 'item-b', 'item-a'], ['EO-1 verdicts.2.item']],
])('%j', (items, expected) => check({ records: [opinion(...items)] }, expected));

test('says which', () => {
  expect(observe(opinionIncomplete, { records: [opinion('item-a')] })[0]?.message).toBe(
    '专家意见 EO-1：有 1 项没有判断：“付款”',
  );
});
