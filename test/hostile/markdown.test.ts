import { describe, expect, test } from 'vitest';
import { checkView } from '../../scripts/view/check.ts';
import { about, pipeline, report, said, withFiles } from './corpus.ts';

/** Bodies of reports: text that is made to stall a parser, and headings that are none. */

const FILE = 'evidence/inspection-report/hostile.md';
const END = '\n## 问题与建议\n无\n';
const between = (text: string) => `## 运行情况\n${text}${END}`;
const lacking = (heading: string) => `22:1 missing-heading 正文缺少“${heading}”一节`;

describe('text that nests without end is text', () => {
  test.each([
    ['hundreds of lists in lists', Array.from({ length: 400 }, (_, n) => `${' '.repeat(n)}- a`).join('\n')],
    ['fifty thousand lists on a line', `${'- '.repeat(50_000)}a`],
    ['quotes in quotes', `${'>'.repeat(50_000)}a`],
    ['backticks of every length', Array.from({ length: 600 }, (_, n) => '`'.repeat(n)).join(' a ')],
    ['open brackets', '['.repeat(50_000)],
    ['open links', '[a]('.repeat(10_000)],
    ['open emphasis', '*a **b '.repeat(8_000)],
    ['character references', '&#x41;'.repeat(8_000)],
    ['a table of twenty thousand columns', `${'|a'.repeat(20_000)}\n${'|-'.repeat(20_000)}`],
    ['one line of 190,000 characters', '字'.repeat(190_000)],
    ['headings by the thousand', `正常\n${'# a\n'.repeat(3000)}`],
    ['script', '<script>alert(1)</script>\n<img src=x onerror=alert(1)>\n'],
  ])('%s', async (_, text) => {
    const result = await pipeline(withFiles({ [FILE]: report(between(text)) }));
    expect(about(result, FILE)).toEqual([]);
    expect('snapshot' in result && checkView(result.snapshot).headline).toContain('完整性');
  });
});

describe('headings that are none', () => {
  test.each([
    ['in a fence that does not end', between('正常\n```'), [lacking('问题与建议')]],
    ['in a fence of waves', between('正常\n~~~~'), [lacking('问题与建议')]],
    ['in a comment that does not end', between('正常\n<!--'), [lacking('问题与建议')]],
    ['in a CDATA section that does not end', between('正常\n<![CDATA['), [lacking('问题与建议')]],
    ['in a script', between('正常\n<script>'), [lacking('问题与建议')]],
    [
      'seven signs, or no space',
      '####### 运行情况\n正常\n##问题与建议\n无\n',
      [lacking('运行情况'), lacking('问题与建议')],
    ],
    ['underlined', '运行情况\n====\n正常\n\n问题与建议\n---\n无\n', [lacking('运行情况'), lacking('问题与建议')]],
    ['nothing at all', '', [lacking('运行情况'), lacking('问题与建议')]],
  ])('%s', async (_, body, expected) => {
    expect(await said(FILE, report(body))).toEqual(expected);
  });
});

describe('what is not read', () => {
  test.each([
    ['a megabyte on a line', report(between('字'.repeat(350_000))), '22:1 file-size 正文超过 20 万字，没有读取'],
    ['eight megabytes of fences', '---\n'.repeat(2_000_000), '2:1 file-syntax 文件是空的'],
    ['no fields', '## 运行情况\n正常\n', '1:1 file-syntax Markdown 文件开头缺少字段区'],
    ['fields that do not end', `---\n${'a: b\n'.repeat(10)}`, '1:1 file-syntax Markdown 文件开头的字段区没有结束'],
    ['an escape sequence in the body', report(between('正常\u001B[2J')), '23:3 file-syntax 文字里有看不见的控制字符'],
    [
      'marks of a conflict in the body',
      report(between('<<<<<<< a\n正常\n=======\n异常\n>>>>>>> b')),
      '23:1 file-syntax 合并冲突的标记留在文件里',
    ],
    ['writing turned round in the body', report(between('\u202E正常')), '23:1 file-syntax 文字里有看不见的控制字符'],
  ])('%s', async (_, text, expected) => {
    expect(await said(FILE, text)).toEqual([expected]);
  });
});
