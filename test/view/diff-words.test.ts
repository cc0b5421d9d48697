import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { COMMENT_LENGTH_MAX, diffMarkdown } from '../../scripts/faces/diff-markdown.ts';
import { code, plain } from '../../scripts/faces/markdown.ts';
import type { Value } from '../../scripts/model/record.ts';
import type { DiffView, RecordSight } from '../../scripts/view/diff/types.ts';
import { listChange, sameValue } from '../../scripts/view/diff/values.ts';
import { clip, excerpts } from '../../scripts/view/diff/words.ts';

describe('long texts', () => {
  test('short ones stand as they are', () => {
    expect(excerpts('甲', '乙\n丙')).toEqual({ before: '甲', after: '乙 丙' });
  });

  test('of long ones only what differs, with a little around it', () => {
    const [start, end] = ['起'.repeat(200), '终'.repeat(200)];
    expect(excerpts(`${start}旧的${end}`, `${start}新${end}`)).toEqual({
      before: `…${'起'.repeat(12)}旧的${'终'.repeat(12)}…`,
      after: `…${'起'.repeat(12)}新${'终'.repeat(12)}…`,
    });
    expect(excerpts(start, `${start}${end}`).after).toBe(`…${'起'.repeat(12)}${'终'.repeat(68)}…（共 400 字）`);
  });

  test('never longer than a line, never a broken character', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(text, text, text, (a, b, around) => {
        const { before, after } = excerpts(`${around}${a}${around}`, `${around}${b}${around}`);
        for (const piece of [before, after, clip(a)]) {
          expect([...piece].length).toBeLessThan(130);
          expect(piece.isWellFormed()).toBe(true);
          expect(piece).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});

describe('values', () => {
  const value = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<Value>('a', 'b', 1, true, null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('id', 'x', 'y'), tie('value')),
    ),
  })).value;

  test('are the same as their copies, in whatever order their fields are written', () => {
    const turned = (one: Value): Value => {
      if (Array.isArray(one)) return one.map(turned);
      if (typeof one !== 'object' || one === null) return one;
      return Object.fromEntries(
        Object.entries(one)
          .reverse()
          .map(([name, inner]) => [name, turned(inner)]),
      );
    };
    fc.assert(fc.property(value, (one) => sameValue(one, turned(one))));
    fc.assert(fc.property(value, value, (a, b) => sameValue(a, b) === sameValue(b, a)));
  });

  test('a list differs in nothing from itself, turned round too', () => {
    const nothing = { added: [], removed: [], changed: [] };
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), (list) => {
        expect(listChange(list, list.toReversed())).toEqual(nothing);
      }),
    );
    expect(listChange([{ id: 'a', x: 1 }, 'b'], ['c', { id: 'a', x: 2 }])).toEqual({
      added: ['c'],
      removed: ['b'],
      changed: [{ name: 'a', before: { id: 'a', x: 1 }, after: { id: 'a', x: 2 } }],
    });
  });
});

describe('a comment', () => {
  const HOSTILE = [
    '/close',
    '@everyone 请看 #12 !3 ~bug &4 $5 %6',
    '<img src=x onerror=alert(1)><!-- x -->&lt;b&gt;',
    '[链接](https://example.invalid) ![图](x.png) www.example.invalid',
    '# 标题\n- 项\n/merge\n```\n`code` **粗** _斜_ ~~删~~ | 表 |',
    '</details></summary>\n\n\u2028/approve',
    '1. 一',
    '\\',
  ];

  const parser = unified().use(remarkParse).use(remarkGfm);
  /** How a platform reads it: the one paragraph's parts, and its words. */
  const read = (markdown: string) => {
    const blocks = parser.parse(markdown).children;
    const parts = blocks.flatMap((block) => (block.type === 'paragraph' ? block.children : [block]));
    return { types: [...new Set(parts.map(({ type }) => type))], text: textOf(blocks).replaceAll('\u2060', '') };
  };
  const words = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

  test.each(HOSTILE)('takes %j as words', (text) => {
    expect(read(plain(text))).toEqual({ types: ['text'], text: words(text) });
    expect(read(code(text))).toEqual({ types: ['inlineCode'], text: words(text).replaceAll('`', "'") });
    // No command at the start of a line, and no name, number or address that a platform would link.
    expect(plain(text)).not.toMatch(/^\/|[\r\n]/);
    expect(plain(text)).not.toMatch(/[@#!~$%]\w|:\/\/|www\./);
  });

  test('takes anything as words', () => {
    const signs = fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~^$&@:/=1a \n"\''.split(''), 'http://a.b', 'www.a.b', 'a@b.c');
    const text = fc.array(fc.oneof(signs, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 20 });
    fc.assert(
      fc.property(text, (pieces) => {
        const given = pieces.join('');
        fc.pre(words(given).replaceAll('\u2060', '') !== '');
        expect(read(plain(given))).toEqual({ types: ['text'], text: words(given).replaceAll('\u2060', '') });
      }),
      { numRuns: 1000 },
    );
  });

  const sight = (id: string, title: string): RecordSight => ({
    ...{ id, kind: 'incident', kindTitle: '故障', title, file: `X/evidence/${id}.yaml`, line: 1, notes: [] },
  });
  const view = (contract: string, records: DiffView['records']): DiffView => ({
    ...{ contract, title: '合同', asOf: '2025-06-30', presence: 'both', headline: '改动很多', same: false },
    ...{ notices: [], records, gaps: { opened: [], closed: [], other: [] }, diagnostics: { new: [], gone: [] } },
    ...{ score: null, conditions: [], parameters: [], gate: { errors: 0, gaps: 0 } },
    files: { contract: [], attachments: { added: [], changed: [], removed: [] } },
  });
  const report = (contracts: DiffView[]) => ({
    ...{ base: { name: 'main', commit: null }, head: { name: 'HEAD', commit: null }, mergeBase: false, contracts },
  });
  const many = (count: number, title = '断') =>
    Array.from({ length: count }, (_, at) => sight(`INC-${at}`, HOSTILE[at % HOSTILE.length] + title));

  test('stays within its bounds and counts the rest, list by list and contract by contract', () => {
    const records = { added: many(20_000), changed: [], removed: many(3), moved: 0 };
    const text = diffMarkdown(report([view('A', records), view('B', records)]), '');
    expect(text.length).toBeLessThanOrEqual(COMMENT_LENGTH_MAX);
    expect(text.length).toBeGreaterThan(COMMENT_LENGTH_MAX * 0.95);
    const left = [...text.matchAll(/另有 ([\d,]+) 条没有列出/g)].map((match) => Number(match[1]?.replaceAll(',', '')));
    const listed = text.split('\n').filter((line) => line.startsWith('- 故障')).length;
    expect(left).toHaveLength(2);
    expect(listed + left.reduce((sum, one) => sum + one, 0)).toBe(2 * 20_003);
    expect(text.match(/<details>/g)).toHaveLength(4);
    expect(text.match(/<\/details>/g)).toHaveLength(4);

    const crowd = Array.from({ length: 2_000 }, (_, at) => view(`C-${at}`, { ...records, added: many(3) }));
    const crowded = diffMarkdown(report(crowd), '');
    expect(crowded.length).toBeLessThanOrEqual(COMMENT_LENGTH_MAX);
    const shown = crowded.match(/\*\*`C-\d+`/g)?.length ?? 0;
    expect(crowded).toContain(`另有 ${(2_000 - shown).toString().replace(/(?=\d{3}$)/, ',')} 份合同没有列出`);
  });

  test('fits whatever the records say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 300 }), (titles) => {
        const added = titles.map((title, at) => sight(`INC-${at}`, title));
        const text = diffMarkdown(report([view('A', { added, changed: [], removed: [], moved: 0 })]), '');
        expect(text.length).toBeLessThanOrEqual(COMMENT_LENGTH_MAX);
        expect(text.split('\n').filter((line) => /^(?!- |<|>|\*\*|$|另有|改动很多|程序只给)/.test(line))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
