import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCapital, writeCapital } from '../../scripts/model/capital.ts';

test.each([
  [12_000_000n, '壹拾贰万圆整'],
  [140_950n, '壹仟肆佰零玖圆伍角'],
  [600_714n, '陆仟零柒圆壹角肆分'],
  [32_504n, '叁佰贰拾伍圆零肆分'],
  [100_000_500n, '壹佰万零伍圆整'],
  [1_000_000_000_000n, '壹佰亿圆整'],
  [1_000_100_000_000n, '壹佰亿零壹佰万圆整'],
  [1_000_000_000_100n, '壹佰亿零壹圆整'],
  [10_700_053n, '壹拾万柒仟圆零伍角叁分'],
  [0n, '零圆整'],
  [5n, '伍分'],
  [30n, '叁角'],
  [123_456_789_012_345_678n, '壹仟贰佰叁拾肆万伍仟陆佰柒拾捌亿玖仟零壹拾贰万叁仟肆佰伍拾陆圆柒角捌分'],
])('%i fen is %s', (fen, text) => {
  expect(readCapital(text)).toBe(fen);
  // The rules allow 零 before the jiao of a round amount; it is read, and not written.
  expect(writeCapital(fen)).toBe(text.replace('圆零伍角', '圆伍角'));
});

test.each([
  ['人民币壹拾贰万元正', 12_000_000n],
  ['拾贰万圆整', 12_000_000n],
  ['十二万元整', 12_000_000n],
  ['壹拾万零柒仟圆伍角叁分', 10_700_053n],
  ['壹拾贰萬圓整', 12_000_000n],
  ['壹仟圆陆分', 100_006n],
  [' 壹圆 ', 100n],
  // As forms and invoices print them.
  ['人民币（大写）：壹佰万零壹拾圆整', 100_001_000n],
  ['大写：壹拾万元零伍分', 10_000_005n],
  ['⊗叁拾伍万叁仟肆佰圆整', 35_340_000n],
])('%s is read as %i fen', (text, fen) => {
  expect(readCapital(text)).toBe(fen);
});

test.each([
  '',
  '圆整',
  '整',
  '120000.00',
  '壹拾贰',
  '壹壹圆整',
  '壹万贰万圆整',
  '壹佰仟圆整',
  '拾拾圆整',
  '万圆整',
  '零万圆整',
  '壹角贰角',
  '壹分贰角',
  '壹圆整整',
  '壹圆壹',
  '捌'.repeat(200),
])('%j is not an amount', (text) => {
  expect(readCapital(text)).toBeNull();
});

test('whatever is written is read back', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 19n }), (fen) => {
      expect(readCapital(writeCapital(fen))).toBe(fen);
    }),
  );
});

test('there are no negative amounts', () => {
  expect(() => writeCapital(-1n)).toThrow(RangeError);
});
