import { describe, expect, test } from 'vitest';
import { Undecidable } from '../../scripts/dossier/verify/limits.ts';
import { PdfParser } from '../../scripts/dossier/verify/pdf-parser.ts';
import type { PdfValue } from '../../scripts/dossier/verify/pdf-values.ts';
import { dictOf, differingKeys, same, textOf } from '../../scripts/dossier/verify/pdf-values.ts';

const parse = (source: string): PdfValue => {
  const parser = new PdfParser(Buffer.from(source, 'latin1'));
  const value = parser.value();
  parser.skipSpace();
  if (parser.pos !== source.length) parser.fail('有多余的内容');
  return value;
};

describe('PDF syntax', () => {
  test.each([
    ['(a(b)c)', 'a(b)c'],
    ['(a\\(b\\)\\\\c)', 'a(b)\\c'],
    ['(\\101\\0531\\7x)', 'A+1\x07x'],
    ['(a\\\r\nb)', 'ab'],
    ['(a\r\nb\rc)', 'a\nb\nc'],
    ['(\\n\\r\\t\\q)', '\n\r\tq'],
    ['(\\\\)', '\\'],
    ['<48 65 6c6C 6F>', 'Hello'],
    ['<4>', '@'],
    ['<>', ''],
  ])('string %j', (source, expected) => {
    const value = parse(source);
    expect(value).toMatchObject({ kind: 'string', start: 0, end: source.length });
    expect(textOf(value)).toBe(expected);
  });

  test.each([
    '(a',
    '(a\\',
    '<4',
    '<4g>',
    '[1 2',
    '<</A 1 /A 2>>',
    '<<1 2>>',
    '1 2 obj',
    '+',
    '1-2',
    '/A#zz',
    'maybe',
    '',
  ])('refuses %j', (source) => expect(() => parse(source)).toThrow(Undecidable));

  test.each([
    ['1 0 R', '1  0\nR', true],
    ['1 0 R', '1 1 R', false],
    ['1.0', '1', true],
    ['/A#42', '/AB', true],
    ['(AB)', '<4142>', true],
    ['[1 2]', '[2 1]', false],
    ['[1 2]', '[1 2 null]', false],
    ['<</A 1 /B null>>', '<</A 1>>', true],
    ['<</A 1>>', '<</A 1 /B false>>', false],
    ['true', '1', false],
  ])('%j and %j', (a, b, expected) => {
    expect(same(parse(a), parse(b))).toBe(expected);
    expect(same(parse(b), parse(a))).toBe(expected);
  });

  test('differing keys are named in order', () => {
    const [a, b] = ['<</Z 1 /A 2 /M 3>>', '<</A 2 /M 4 /B 5>>'].map((source) => dictOf(parse(source)));
    expect(a && b && differingKeys(a, b)).toEqual(['B', 'M', 'Z']);
  });
});
