import { describe, expect, test } from 'vitest';
import { listRecords, locateIn, readEvidence } from '../../scripts/read/file.ts';

const encoder = new TextEncoder();
const bytesOf = (content: string | readonly number[]) =>
  typeof content === 'string' ? encoder.encode(content) : Uint8Array.from(content);

/** A sound record of eight lines; `more` begins line 9. */
const person = (more = '') => `kind: personnel
id: PER-01
recorded_at: 2024-07-01T09:00:00+08:00
recorded_by: PER-01
name: 运维工程师甲
employer: 乙方
role: 驻场运维
joined_on: 2024-06-28
${more}`;

const read = (content: string | readonly number[], markdown = false) => readEvidence(bytesOf(content), markdown);

/** `line:column-line:column rule message` of every problem. */
function said(content: string | readonly number[], markdown = false): string[] {
  return read(content, markdown).problems.map(({ range: { start, end }, rule, message }) => {
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
    return `${place} ${rule} ${message}`;
  });
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const utf16 = (text: string) => ascii(text).flatMap((code) => [code, 0]);

describe('bytes that are no text', () => {
  test.each([
    [
      'GBK',
      [...ascii('kind: personnel\nname: '), 0xd4, 0xcb, 0xce, 0xac],
      '2:7',
      '文件不是 UTF-8 编码，看起来是 GBK/GB18030',
    ],
    ['UTF-16 with its mark', [0xff, 0xfe, ...utf16('kind: personnel')], '1:1', '文件不是 UTF-8 编码，看起来是 UTF-16'],
    ['UTF-16, the other way round', [0xfe, 0xff, 0, 107], '1:1', '文件不是 UTF-8 编码，看起来是 UTF-16'],
    ['UTF-16 without a mark', utf16('kind: personnel\n'), '1:1', '文件不是 UTF-8 编码，看起来是 UTF-16'],
    ['a NUL byte', ascii('kind: per\0sonnel\n'), '1:10', '文件含有空字节（NUL），不是文本文件'],
    ['stray bytes', [0x6b, 0xff, 0xff], '1:2', '文件不是有效的 UTF-8 编码'],
  ])('%s', (_, bytes, place, message) => {
    expect(said(bytes)).toEqual([`${place}-${place} file-encoding ${message}`]);
    expect(said(bytes, true)).toEqual([`${place}-${place} file-encoding ${message}`]);
    expect(listRecords(bytesOf(bytes), false)).toEqual([]);
  });
});

describe('sound files', () => {
  test.each([
    ['as it is', person()],
    ['with a byte-order mark', `\uFEFF${person()}`],
    ['with the line ends of Windows', person().replaceAll('\n', '\r\n')],
    ['with the marks of a document', `---\n${person()}...\n`],
    ['with an emoji and a tab inside a text', person('remarks: "已恢复 👍🏽\\t完"\n')],
  ])('%s', (_, text) => {
    const { kind, records, problems } = read(text);
    expect(problems).toEqual([]);
    expect([kind, records.map(({ id, valid }) => [id, valid])]).toEqual(['personnel', [['PER-01', true]]]);
  });

  test.each([
    ['an 18-digit number', '320400199001011234', '320400199001011234'],
    ['16 digits', '1234567890123456', '1234567890123456'],
    ['a decimal', '0.10', '0.10'],
    ['a number with an exponent', '1e3', '1e3'],
    ['leading zeros', '007', '007'],
    ['a hexadecimal number', '0x1F', '0x1F'],
    ['what is no number', '.nan', '.nan'],
    ['a word for yes in older YAML', 'yes', 'yes'],
    ['a date', '2024-07-01', '2024-07-01'],
  ])('%s stays the text that was written', (_, written, kept) => {
    const [record] = read(person(`remarks: ${written}\n`)).records;
    expect(record).toMatchObject({ valid: true, fields: { remarks: kept } });
  });

  test('small whole numbers and flags are numbers and flags', () => {
    const { records } = read('kind: operation-log\nid: OP-01\nseq: 999999999999999\nrows: -0\nseen: true\n');
    expect(records[0]?.fields).toMatchObject({ seq: 999_999_999_999_999, seen: true });
  });
});

describe('YAML that cannot be used', () => {
  test.each([
    [
      'an alias bomb',
      'kind: personnel\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n',
      '2:4-2:5',
      '不允许使用 YAML 锚点与别名（& 与 *）',
    ],
    ['an alias', person('remarks: *重要*\n'), '9:10-9:11', '不允许使用 YAML 锚点与别名（& 与 *）'],
    [
      'an anchor, which would vanish from the text',
      person('remarks: &重要 见附件\n'),
      '9:10-9:11',
      '不允许使用 YAML 锚点与别名（& 与 *）',
    ],
    ['deep nesting', `kind: personnel\nx: ${'['.repeat(40)}${']'.repeat(40)}`, '2:35-2:36', '嵌套超过 32 层'],
    ['a tab as indentation', 'kind: personnel\nrecords:\n\t- id: PER-01\n', '3:1-3:2', '缩进或间隔用了制表符（Tab）'],
    ['a full-width colon', person().replace('name: ', 'name：'), '5:5-5:6', '这一行用了全角冒号“：”'],
    [
      'a full-width colon in a list',
      'kind: personnel\nrecords:\n  - id: PER-01\n    name：甲\n    role: x\n',
      '4:9-4:10',
      '这一行用了全角冒号“：”',
    ],
    ['a full-width colon in the last line', person('remarks：说明\n'), '9:8-9:9', '这一行用了全角冒号“：”'],
    ['a field twice', person('name: 另一人\n'), '9:1-9:2', '同一条记录里字段重复'],
    [
      'a field twice in a record',
      'kind: personnel\nrecords:\n  - id: PER-01\n    id: PER-02\n',
      '4:5-4:6',
      '同一条记录里字段重复',
    ],
    ['a tag', person('remarks: !!js/function x\n'), '9:10-9:11', '不允许使用 YAML 标签（!）'],
    ['binary data', person('remarks: !!binary AAAA\n'), '9:10-9:11', '不允许使用 YAML 标签（!）'],
    ['several documents', `${person()}---\n${person()}`, '10:1-10:2', '一个文件里有多个 YAML 文档'],
    ['a colon within a text', person('remarks: 说明: 甲\n'), '9:12-9:13', '文字里的半角冒号后有空格，被当成了字段'],
    ['an open quote', person('remarks: "只写了一半\n'), '9:10-9:11', '引号没有成对'],
    ['text behind a quote', person('remarks: "一半" 另一半\n'), '9:15-9:16', '引号后面还有文字'],
    ['a path in double quotes', person('remarks: "D:\\资料"\n'), '9:14-9:15', '双引号里的反斜杠 \\ 写法不对'],
    ['an at sign at the beginning', person('remarks: @技术科\n'), '9:10-9:11', '文字不能以 @、` 或 % 开头'],
    [
      'a record out of line',
      'kind: personnel\nrecords:\n  - id: PER-01\n   name: x\n',
      '4:4-4:5',
      '缩进或括号不对，读不出结构',
    ],
    ['a list for a name', 'kind: personnel\n? [a, b]\n: x\n', '1:1-1:2', '字段名应是一段文字'],
    ['a control character', person('remarks: a\u0007b\n'), '9:11-9:12', '文字里有看不见的控制字符'],
    ['an escaped NUL', person('remarks: "a\\u0000b"\n'), '9:10-9:11', '文字里有看不见的控制字符'],
    ['half a character', person('remarks: "\\ud800"\n'), '9:10-9:11', '文字里有看不见的控制字符'],
    ['nothing', '', '1:1-1:2', '文件是空的'],
    ['blank lines', '  \n\n', '1:1-1:2', '文件是空的'],
    ['a comment only', '# 以后再写\n', '1:1-1:2', '文件是空的'],
    ['a sentence', '今日无事\n', '1:1-1:5', '文件最外层应是字段'],
    ['a list', '- id: PER-01\n', '1:1-1:2', '文件最外层应是字段'],
  ])('%s', (_, text, place, message) => {
    const { records } = read(text);
    expect(said(text)).toEqual([`${place} file-syntax ${message}`]);
    expect(records).toEqual([]);
  });
});

describe('records that are not what they should be', () => {
  test.each([
    [
      'a kind that is misspelt',
      person().replace('personnel', 'personel'),
      ['1:7-1:15 unknown-kind 不认识的记录种类“personel”'],
    ],
    ['no kind', person().replace('kind: personnel\n', ''), ['1:1-1:2 unknown-kind 没有写明记录种类']],
    ['a number as a kind', 'kind: 5\n', ['1:7-1:8 unknown-kind 没有写明记录种类']],
    [
      'a name of the language as a kind',
      'kind: constructor\n',
      ['1:7-1:18 unknown-kind 不认识的记录种类“constructor”'],
    ],
    ['a path as a kind', 'kind: ../contract/kinds\n', ['1:7-1:24 unknown-kind 不认识的记录种类“../contract/kinds”']],
    ['records as a group', 'kind: personnel\nrecords:\n  id: PER-01\n', ['3:3-3:4 schema records 应为列表']],
    ['records as a text', 'kind: personnel\nrecords: 无\n', ['2:10-2:11 schema records 应为列表']],
    ['records left empty', 'kind: personnel\nrecords:\n', ['2:1-2:8 schema records 应为列表']],
    [
      'a field beside records',
      'kind: personnel\nmonth: 2024-07\nrecords: []\n',
      ['2:8-2:15 schema 多条记录的文件里不认识字段“month”'],
    ],
    ['no id', person().replace('id: PER-01\n', ''), ['1:1-1:2 schema 缺少必填字段“id”（编号）']],
    [
      'an id in small letters',
      person().replace('id: PER-01', 'id: per-01'),
      ['2:5-2:11 schema “id”（编号）格式不符，应为记录编号，如 INC-2024-0031，实际为“per-01”'],
    ],
    [
      'an id that is a number',
      person().replace('id: PER-01', 'id: 20240701'),
      ['2:5-2:13 schema “id”（编号）应为文字，实际为数 20240701'],
    ],
    [
      'a day that there is not',
      person().replace('2024-06-28', '2025-02-30'),
      ['8:12-8:22 schema “joined_on”（进场日期）写了不存在的日期，实际为“2025-02-30”'],
    ],
    [
      'a date with strokes',
      person().replace('2024-06-28', '2024/06/28'),
      ['8:12-8:22 schema “joined_on”（进场日期）应写成 2024-09-27 这样的日期，实际为“2024/06/28”'],
    ],
    [
      'a time without its zone',
      person().replace('+08:00', ''),
      ['3:14-3:33 schema “recorded_at”（记录时间）缺少时区，末尾应写 +08:00 这样的偏移，实际为“2024-07-01T09:00:00”'],
    ],
    [
      'a 25th hour',
      person().replace('T09', 'T25'),
      ['3:14-3:39 schema “recorded_at”（记录时间）写了不存在的时刻，实际为“2024-07-01T25:00:00+08:00”'],
    ],
    [
      'an unknown field like a known one',
      person('left_one: 2024-07-30\n'),
      ['9:1-9:9 schema 不认识的字段“left_one”，是否想写“left_on”？'],
    ],
    ['a field by its Chinese title', person('备注: 甲\n'), ['9:1-9:3 schema 不认识的字段“备注”，是否想写“remarks”？']],
    ['an unknown field', person('姓名: 甲\n'), ['9:1-9:3 schema 不认识的字段“姓名”']],
    [
      'a name of the language as a field',
      person('__proto__: {id: X-1}\n'),
      ['9:1-9:10 schema 不认识的字段“__proto__”'],
    ],
    ['a field left empty', person('left_on:\n'), ['9:1-9:8 schema “left_on”（离场日期）应为文字，实际为空']],
    ['a flag for a text', person('remarks: true\n'), ['9:10-9:14 schema “remarks”（备注）应为文字，实际为真假值 true']],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('each of several has its own place, and those that are sound are read', () => {
    const text = `kind: personnel
records:
  - PER-01
  - id: per-02
    name: 甲
  - id: PER-03
    recorded_at: 2024-07-01T09:00:00+08:00
    recorded_by: PER-03
    name: 丙
    employer: 乙方
    role: 运维
    joined_on: 2024-13-01
  - {id: PER-04, recorded_at: 2024-07-01T09:00:00+08:00, recorded_by: PER-04, name: 丁, employer: 乙方, role: 运维, joined_on: 2024-07-01}
`;
    expect(said(text).filter((line) => !line.includes('缺少必填字段'))).toEqual([
      '3:5-3:11 schema 这一项不是一条记录',
      '4:9-4:15 schema “id”（编号）格式不符，应为记录编号，如 INC-2024-0031，实际为“per-02”',
      '12:16-12:26 schema “joined_on”（进场日期）写了不存在的日期，实际为“2024-13-01”',
    ]);
    expect(read(text).records.map(({ id, index, line, valid }) => [id, index, line, valid])).toEqual([
      ['PER-03', 2, 6, false],
      ['PER-04', 3, 13, true],
    ]);
    // A rule that speaks of the fourth item finds it, though two before it have no usable id.
    expect(locateIn(bytesOf(text), false, 3, ['name']).start).toEqual({ line: 13, column: 85 });
    expect(listRecords(bytesOf(text), false).map(({ id, line }) => [id, line])).toEqual([
      ['PER-03', 6],
      ['PER-04', 13],
    ]);
  });
});

describe('Markdown', () => {
  const report = `---\n${person()}---\n`;

  test('the front matter is the record, the body its sections as they were written', () => {
    const text = `${report}
开头一段。

## 运行 **情况**

- 正常
- <script>alert(1)</script> 与 [链接](javascript:alert(1))

| 指标 | 值 |
|---|---|
| 磁盘 | 71% |

\`\`\`
## 代码里的不是标题
\`\`\`

<!--
## 注释里的也不是
-->

### 细节 ###
略
`;
    const [record] = read(text, true).records;
    expect(record).toMatchObject({ id: 'PER-01', line: 2, valid: true });
    expect(record?.sections.map(({ depth, title, line }) => [depth, title, line])).toEqual([
      [0, '', 11],
      [2, '运行 情况', 14],
      [3, '细节', 31],
    ]);
    expect(record?.sections[1]?.text).toContain('- <script>alert(1)</script> 与 [链接](javascript:alert(1))');
    expect(record?.sections[1]?.text).toContain('| 磁盘 | 71% |');
    expect(record?.sections[2]?.text).toBe('略');
  });

  test('a list above a rule is no heading', () => {
    const [record] = read(`${report}\n- 正常\n---\n完\n`, true).records;
    expect(record?.sections.map(({ title }) => title)).toEqual(['']);
  });

  test('problems have their place in the whole file', () => {
    expect(said(`---\n${person('lef_on: 2024-07-30\n')}---\n正文\n`, true)).toEqual([
      '10:1-10:7 schema 不认识的字段“lef_on”，是否想写“left_on”？',
    ]);
    expect(said('---\nkind: personnel\nname：甲\nrole: x\n---\n', true)).toEqual([
      '3:5-3:6 file-syntax 这一行用了全角冒号“：”',
    ]);
    expect(locateIn(bytesOf(report), true, 0, ['name']).start).toEqual({ line: 6, column: 7 });
  });

  test.each([
    ['without front matter', '# 巡检报告\n\n正常。\n', '缺少字段区'],
    ['with front matter that does not end', `---\n${person()}`, '的字段区没有结束'],
    ['empty', '', '缺少字段区'],
  ])('%s', (_, text, what) => {
    expect(said(text, true)).toEqual([`1:1-1:1 file-syntax Markdown 文件开头${what}`]);
  });

  test('a body longer than anyone reads is not read', () => {
    const text = `${report}${'一切正常。\n'.repeat(40_000)}`;
    expect(said(text, true)).toEqual(['11:1-11:1 file-size 正文超过 20 万字，没有读取']);
  });
});

describe('files made to stall the reader', () => {
  const start = '---\nkind: inspection-report\nid: INS-01\n---\n';

  test.each([
    ['quotes in quotes', '>'.repeat(100_000)],
    ['lists in lists', '- '.repeat(50_000)],
    ['images in images', `${'!['.repeat(30_000)}${'](x)'.repeat(30_000)}`],
    ['open brackets', '['.repeat(150_000)],
    ['emphasis', '*a **b '.repeat(20_000)],
    ['code of every length', Array.from({ length: 600 }, (_, n) => '`'.repeat(n + 1)).join(' ')],
    ['definitions', Array.from({ length: 10_000 }, (_, n) => `[a${n}]: /x`).join('\n')],
  ])('a body of %s is text', (_, body) => {
    const [record] = read(start + body, true).records;
    expect(record?.sections).toEqual([{ depth: 0, title: '', line: 5, text: body.trim() }]);
  });

  const more = { rule: 'schema', message: '这个文件的问题超过 200 处，其余没有列出' };
  test.each([
    ['items that are no records', `kind: incident\nrecords:\n${'  - x\n'.repeat(50_000)}`, 0, 1],
    ['records with nothing but an id', `kind: incident\nrecords:\n${'  - id: INC-01\n'.repeat(20_000)}`, 20_000, 1],
    [
      'unknown fields',
      `kind: incident\nid: INC-01\n${Array.from({ length: 20_000 }, (_, n) => `field_${n}: 1\n`).join('')}`,
      1,
      200,
    ],
    ['items of a list', `kind: parameter-sheet\nid: PS-01\nagreements:\n${'  - {key: 1}\n'.repeat(20_000)}`, 1, 7],
  ])('%s: the first 200 problems, and that there are more', (_, text, count, told) => {
    const { records, problems } = read(text);
    expect(records).toHaveLength(count);
    expect(problems).toHaveLength(told + 1);
    expect(problems.at(-1)).toMatchObject(more);
  });

  test('exactly 200 problems are no more than that', () => {
    const alone = read(`kind: incident\nrecords:\n${'  - x\n'.repeat(200)}`).problems;
    expect(alone).toHaveLength(1);
    expect(alone[0]?.hint).toContain('同样的还有 199 处，在第 4、5、6、7、8、9、10、11、12、13 等行');
  });

  test('the same slip in three records is told three times, in four once with its lines', () => {
    const told = (count: number) => read(`kind: incident\nrecords:\n${'  - x\n'.repeat(count)}`).problems;
    expect(told(3).map(({ range }) => range.start.line)).toEqual([3, 4, 5]);
    expect(told(4).map(({ range, hint }) => [range.start.line, hint])).toEqual([
      [3, '每条记录写成“字段: 值”，编号写 id。同样的还有 3 处，在第 4、5、6 行'],
    ]);
  });

  test.each([
    ['a colon and blanks', `kind: incident\nid: "x\nb :${' '.repeat(200_000)}\n- ]`],
    ['a line of colons', `kind: incident\nx: ${': '.repeat(100_000)}]\n`],
    ['a line without an end', `kind: incident\n${'a'.repeat(1_000_000)} ]: [`],
  ])('%s', (_, text) => {
    expect(said(text)).toHaveLength(1);
  });
});

describe('a record’s digest', () => {
  const digests = (text: string) => listRecords(bytesOf(text), false).map(({ digest }) => digest);
  const head = 'kind: incident\nrecords:\n';
  const next = '  - id: INC-02\n    title: 另一条\n';

  test.each([
    ['plain text', '    impact: 查询\n'],
    ['quoted text', '    impact: "查询"\n'],
    ['a list', '    clauses: [c1, c2]\n'],
    ['an indented list', '    clauses:\n      - c1\n'],
    ['a value left empty', '    impact:\n'],
    ['a block of text', '    impact: |\n      第一行\n      第二行\n'],
    ['a folded block', '    impact: >-\n      第一行\n      第二行\n'],
  ])('does not change when another record is put behind it: %s last', (_, last) => {
    const first = `  - id: INC-01\n${last}`;
    const alone = digests(head + first);
    expect(alone).toHaveLength(1);
    expect(digests(head + first + next)[0]).toBe(alone[0]);
    expect(digests(`${head}${first}\n  # 下一条\n${next}`)[0]).toBe(alone[0]);
    expect(digests(head + next + first)[1]).toBe(alone[0]);
  });

  test('changes with any word of the record', () => {
    const text = `${head}  - id: INC-01\n    impact: 查询\n${next}`;
    const [first, second] = digests(text.replace('查询', '报表'));
    expect(first).not.toBe(digests(text)[0]);
    expect(second).toBe(digests(text)[1]);
  });

  test('is the same whether the file is judged or only listed', () => {
    const text = `${head}  - id: INC-01\n    impact: 查询\n${next}`;
    const whole = read(text).records.map(({ id, line, digest }) => ({ id, line, digest }));
    expect(listRecords(bytesOf(text), false).map(({ id, line, digest }) => ({ id, line, digest }))).toEqual(whole);
  });
});
