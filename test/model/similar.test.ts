import { expect, test } from 'vitest';
import { makeSuggester } from '../../scripts/model/similar.ts';

test.each<[string, string[], string | undefined]>([
  ['ledgr', ['portal', 'ledger'], 'ledger'],
  ['weekly-chek', ['weekly-check', 'monthly-check'], 'weekly-check'],
  ['legder', ['ledger'], 'ledger'],
  ['lgr', ['ledger'], undefined],
  ['PER-1', ['PER-02', 'PER-01'], 'PER-01'],
  ['INC-2024-0031', ['INC-2024-0032', 'INC-2024-0013'], undefined],
  ['INC-204-0031', ['INC-2024-0031', 'INC-2024-0032'], 'INC-2024-0031'],
  ['abd', ['abe', 'abc'], undefined],
  ['貳级', ['一级', '二级', '三级'], undefined],
  ['一纪', ['一级', '二级', '三级'], '一级'],
  ['一纪', ['一级', '二级', '一级'], '一级'],
  ['P2', ['p1', 'p2'], 'p2'],
  ['anything', [], undefined],
])('%s among %j: %s', (word, names, expected) => expect(makeSuggester(names)(word)).toBe(expected));

test('answers stay the same, and stop after a while', () => {
  const suggest = makeSuggester(['ledger']);
  expect([suggest('ledgr'), suggest('ledgr')]).toEqual(['ledger', 'ledger']);
  const words = Array.from({ length: 30 }, (_, index) => `ledger${String.fromCharCode(97 + index)}`);
  expect(words.filter((word) => suggest(word) !== undefined)).toHaveLength(19);
  expect(suggest('ledgr')).toBe('ledger');
});
