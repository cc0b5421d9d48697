import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../scripts/read/front-matter.ts';
import { plainSections } from '../../scripts/read/headings.ts';
import { bodySections } from '../../scripts/read/markdown.ts';

const content = path.resolve(import.meta.dirname, '../../content');
const bodies = fs
  .readdirSync(content, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => splitFrontMatter(fs.readFileSync(path.join(content, file), 'utf8')) ?? []);

/** Remark has the last word on all that is accepted. */
function agrees(body: string, line: number): boolean {
  const plain = plainSections(body, line);
  if (plain) expect(plain, JSON.stringify(body)).toEqual(bodySections(body, line));
  return plain !== null;
}

const PIECES = [
  ...[
    '#',
    '##',
    '####### ',
    '## 标题',
    '##标题',
    '# 标 题 ',
    ' ## a',
    '   # b',
    '    # 深',
    '\t# c',
    '## d ##',
    '## *e*',
  ],
  ...[
    '##\tf',
    '##',
    '## ',
    '正文',
    '- # 条目',
    '> # 引用',
    '===',
    '---',
    '***',
    '```',
    '~~~',
    '<div>',
    '<!--',
    '-->',
    '## g\\#',
  ],
  ...['[x]: # y', '1. # z', '## &amp;', '## a_b_', '  正文', '', ' ', '\u3000## 全角', '## 　全角　', '## \u00a0h'],
];

describe('headings told by lines', () => {
  test('are those of the parser in every narrative of the sample, and none is left to it', () => {
    expect(bodies.length).toBeGreaterThan(40);
    for (const { body, bodyLine } of bodies) expect(agrees(body, bodyLine)).toBe(true);
  });

  test('are those of the parser wherever they are told', () => {
    const ends = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...PIECES), ends), { maxLength: 9 }), fc.nat(50), (lines, line) => {
        agrees(lines.flat().join(''), line + 1);
      }),
      { numRuns: 3000 },
    );
  });
});
