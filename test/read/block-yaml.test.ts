import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBlockYaml } from '../../scripts/read/block-yaml.ts';
import { splitFrontMatter } from '../../scripts/read/front-matter.ts';
import { parseWhole } from '../../scripts/read/yaml.ts';

const root = path.resolve(import.meta.dirname, '../..');
const texts = ['content', 'test/fixtures/second/content'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .map(String)
    .filter((file) => /\.(ya?ml|md)$/.test(file))
    .flatMap((file) => {
      const text = fs.readFileSync(path.join(root, folder, file), 'utf8');
      const yaml = file.endsWith('.md') ? splitFrontMatter(text)?.yaml : text;
      return yaml ? [{ file, text: yaml }] : [];
    }),
);

/** What the digest of a record is made of: its lines up to the one on which its last value ends. */
function recordTexts(text: string, spans: readonly { from: number; to: number }[]): string[] {
  return spans.map(({ from, to }) => {
    const last = text.slice(from, to).replace(/[ \t\r\n]+$/, '').length + from;
    const end = text.indexOf('\n', last);
    return text.slice(from, end < 0 ? text.length : end).replace(/[ \t\r\n]+$/, '');
  });
}

/** The parser of the whole language has the last word on all that is accepted here. */
function agrees(text: string): 'same' | 'left' {
  const block = parseBlockYaml(text);
  if (!block) return 'left';
  const whole = parseWhole(text);
  if ('problem' in whole) expect.fail(`accepted, but ${whole.problem.message}: ${JSON.stringify(text)}`);
  expect(block.value, text).toEqual(whole.value);
  expect(JSON.stringify(block.value), text).toBe(JSON.stringify(whole.value));
  expect(recordTexts(text, block.spans), text).toEqual(recordTexts(text, whole.spans));
  const starts = block.spans.map(({ from }) => text.slice(0, from).split('\n').length);
  expect(
    block.spans.map(({ line }) => line),
    text,
  ).toEqual(starts);
  return 'same';
}

/** Pieces of lines as people, programs and slips of the keyboard write them. */
const WORDS = [
  ...['kind', 'records', 'id', 'a', 'a_1', 'null', 'true', 'constructor', '__proto__', '字段', 'Kind', '"id"', '1'],
  ...['x', '-x', '- x', '系统', '2024-09-27T10:00:00+08:00', '2024-09-27', '0', '00', '007', '-1', '+1', '1.5', '0x1f'],
  ...['123456789012345', '1234567890123456', '~', 'null', 'Null', 'True', 'FALSE', 'yes', '.inf', '=', '<<', '<5', '%'],
  ...['"文字"', '"a: b"', '"a # b"', '"a\\n"', "'a'", "'it''s'", '"open', "'", '""', "''", '#x', ' #x', 'a#x', 'a #x'],
  ...[
    '[]',
    '{}',
    '[a]',
    '[a, b]',
    '[ a , "b" ]',
    '[a,]',
    '[a b, 1]',
    '{a: 1}',
    '{a: 1, b: [x, {c: ~}]}',
    '{a: 1, a: 2}',
  ],
  ...[
    '{a: }',
    '{a}',
    '[a: b]',
    '[a:b]',
    '[a',
    '{a: 1}}',
    '[a] b',
    '[a] # c',
    '{a: t:1 , b: x#y}',
    '[[]]',
    '[{}]',
    '{a: b c}',
    '{force-majeure: a, 停机: b, a-: 1}',
    '{中-1: [{c-d: 2}], -a: 1}',
    '{中: 1, 中: 2}',
  ],
  ...[
    '|-',
    '>-',
    '|',
    '>',
    '|2-',
    '|+',
    '&a',
    '*a',
    '!t',
    '@x',
    '`x',
    '?',
    '? x',
    ':',
    ': x',
    'a:',
    'a: b',
    'a:b',
    '-',
    '--- ',
    '...',
  ],
  ...['\u3000', '\u00a0', '\t', '\u2028', '\ufeff', '😀', '“引”', '（）', ''],
];
const SEPARATORS = [': ', ':', ' ', '', ':  ', ' : ', '  ', '- '];
const piece = fc.constantFrom(...WORDS);
const line = fc
  .tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom('', '', '', '- ', '-  ', '- - ', '# ', '-'),
    fc.array(fc.tuple(piece, fc.constantFrom(...SEPARATORS)), { minLength: 0, maxLength: 3 }),
    fc.constantFrom('', '', '', ' ', '  # 注', '\t'),
  )
  .map(([indent, dash, words, end]) => `${' '.repeat(indent)}${dash}${words.flat().join('')}${end}`);
/** Lines that mostly fit together. */
const likely = fc
  .tuple(
    fc.constantFrom('', '  ', '    ', '      '),
    fc.constantFrom('', '', '- '),
    fc.constantFrom('kind', 'records', 'id', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    fc.oneof(
      fc.constant(''),
      fc.constant(' |-'),
      fc.constant(' >-'),
      piece.map((word) => ` ${word}`),
    ),
    fc.constantFrom('', '', '', ' ', ' # 注'),
  )
  .map((parts) => parts.join(''));
/** Whole documents as the subset allows them, in every way of writing it. */
const scalar = fc.oneof(
  piece,
  fc.constantFrom(
    '文字',
    '一 二',
    '12',
    '"a: b"',
    "'a'",
    '[a, 1]',
    '{a: 1, b: x}',
    '{from: 2024-09-27T10:00:00+08:00}',
    'x # 注',
  ),
);
const { document } = fc.letrec<{ document: string; fields: string[]; items: string[]; value: string[] }>((tie) => ({
  document: fc
    .tuple(tie('fields'), fc.option(tie('items'), { nil: [] }), fc.constantFrom('\n', '\n', '\r\n'))
    .map(([head, items, end]) => [...head, ...(items.length > 0 ? ['records:', ...items] : []), ''].join(end)),
  fields: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...'kind id a b c d e f g'.split(' ')), tie('value')), {
      minLength: 1,
      maxLength: 5,
      selector: ([key]) => key,
    })
    .map((fields) => fields.flatMap(([key, [first = '', ...rest]]) => [`${key}:${first && ` ${first}`}`, ...rest])),
  items: fc
    .array(fc.oneof({ arbitrary: tie('fields'), weight: 3 }, { arbitrary: scalar.map((one) => [one]), weight: 1 }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((list) => list.flatMap(([first, ...rest]) => [`- ${first}`, ...rest.map((one) => `  ${one}`)])),
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'value' },
    scalar.map((one) => [one]),
    fc
      .tuple(
        fc.constantFrom('|-', '>-'),
        fc.array(fc.oneof(piece, fc.constantFrom('一', '', '  深', '# 非注释')), { minLength: 1, maxLength: 4 }),
      )
      .map(([mark, lines]) => [mark, ...lines.map((one) => (one === '' ? '' : `   ${one}`))]),
    tie('fields').map((lines) => ['', ...lines.map((one) => `  ${one}`)]),
    tie('items').map((lines) => ['', ...lines]),
    tie('items').map((lines) => ['', ...lines.map((one) => `  ${one}`), '  # 注']),
  ),
}));
const breaks = fc.constantFrom('\n', '\n', '\n', '\r\n');

describe('the parser of block YAML', () => {
  test('reads every file of the sample, as the parser of the whole language does', () => {
    expect(texts.length).toBeGreaterThan(150);
    const left = texts.filter(({ text }) => agrees(text) === 'left').map(({ file }) => path.basename(file));
    // These name the parts of a reading in Chinese.
    expect(left.filter((file) => file !== 'parameters.yaml')).toEqual([]);
  });

  test('accepts nothing that the parser of the whole language refuses or reads otherwise: lines at random', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, likely, likely, likely), { maxLength: 10 }), breaks, (lines, end) => {
        agrees(lines.join(end));
        agrees(['kind: a', 'records:', ...lines].join(end));
        agrees(`${['a:', '  - b: 1', ...lines].join(end)}${end}`);
      }),
      { numRuns: 3000 },
    );
  });

  test('accepts nothing that the parser of the whole language refuses or reads otherwise: a letter put in or taken out', () => {
    const short = texts.filter(({ text }) => text.length < 6000).map(({ text }) => text);
    const letter = fc.oneof(fc.constantFrom(...' :#"\'-\n,[]{}|>&*!~%\\?@0aT文'.split('')), piece);
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    const change = fc.tuple(at, fc.integer({ min: 0, max: 2 }), letter);
    const text = fc.oneof(fc.constantFrom(...short), document);
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 2 }), (before, changes) => {
        let made = before;
        for (const [where, cut, put] of changes) {
          const from = Math.floor(where * made.length);
          made = made.slice(0, from) + put + made.slice(from + cut);
        }
        agrees(made);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes a month of operations without the other parser', () => {
    expect(
      agrees(
        'kind: operation-log\r\nrecords:\r\n  - id: OP-1\r\n    text: |-\r\n      一\r\n\r\n      二\r\n    note: >-\r\n      一\r\n      二\r\n',
      ),
    ).toBe('same');
  });
});
