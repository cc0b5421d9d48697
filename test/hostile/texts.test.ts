import { describe, expect, test } from 'vitest';
import { incident, said, textOf } from './corpus.ts';

/** Each file gives exactly one diagnostic, at the place of the fault. */

const FILE = 'evidence/incident/hostile.yaml';
const list = textOf('evidence/incident/2025-spring.yaml').replaceAll('GZ-2025-0', 'GZ-2025-9');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const utf32 = (text: string) =>
  Buffer.from(Uint32Array.from([0xfeff, ...[...text].map((letter) => letter.codePointAt(0) ?? 0)]).buffer);
const gbk = Buffer.from([0xb9, 0xca, 0xd5, 0xcf]);
const joined = (...parts: (string | Uint8Array)[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

type Case = [name: string, bytes: string | Uint8Array, ...expected: string[]];

const one = (...cases: Case[]) =>
  test.each(cases)('%s', async (_, bytes, ...expected) => {
    expect(await said(FILE, bytes)).toEqual(expected);
  });

describe('encodings', () => {
  const not = (guess: string) => `file-encoding 文件不是 UTF-8 编码，看起来是 ${guess}`;
  const stray = 'file-encoding 文件不是有效的 UTF-8 编码';
  const nul = 'file-encoding 文件含有空字节（NUL），不是文本文件';
  one(
    ['UTF-16, little end first', utf16(`\uFEFF${incident()}`), `1:1 ${not('UTF-16')}`],
    ['UTF-16, big end first', utf16(`\uFEFF${incident()}`).swap16(), `1:1 ${not('UTF-16')}`],
    ['UTF-16 without its mark', utf16(incident()), `1:1 ${not('UTF-16')}`],
    ['UTF-16 without its mark, big end first', utf16(incident()).swap16(), `1:1 ${not('UTF-16')}`],
    ['UTF-32', utf32(incident()), `1:1 ${not('UTF-32')}`],
    ['GBK', joined('kind: incident\ntitle: ', gbk, '\n'), `2:8 ${not('GBK/GB18030')}`],
    ['one line of GBK in UTF-8', joined(incident('remarks: '), gbk, '\n'), `23:10 ${stray}`],
    ['a stray byte', joined('kind: incident\n# 说明 ', [0xff] as never, '\n'), `2:6 ${stray}`],
    ['half a character at the end', Buffer.from(incident('remarks: 完')).subarray(0, -1), `23:10 ${stray}`],
    ['an overlong zero', joined(incident(), Buffer.from([0xc0, 0x80])), `23:1 ${stray}`],
    ['half a pair', joined(incident('remarks: '), Buffer.from([0xed, 0xa0, 0x80])), `23:10 ${stray}`],
    ['a NUL within', incident().replace('title: ', 'title: \0'), `6:8 ${nul}`],
    ['a NUL at the end', `${incident()}\0`, `23:1 ${nul}`],
    ['a byte-order mark', `\uFEFF${incident()}`],
    ['line ends of Windows', incident().replaceAll('\n', '\r\n')],
  );
});

describe('what nobody sees', () => {
  const hidden = 'file-syntax 文字里有看不见的控制字符';
  one(
    ['a second byte-order mark', `\uFEFF\uFEFF${incident()}`, `1:1 ${hidden}`],
    ['a byte-order mark within', incident().replace('id:', '\uFEFFid:'), `2:1 ${hidden}`],
    ['an escape sequence', incident().replace('title: ', 'title: \u001B[31m'), `6:8 ${hidden}`],
    ['an escaped escape sequence', incident('remarks: "\\e[2J"\n'), `23:10 ${hidden}`],
    ['the other escape character', incident('remarks: "a\u009B"\n'), `23:12 ${hidden}`],
    ['writing turned round', incident('remarks: a\u202Etxt.exe\n'), `23:11 ${hidden}`],
    ['writing turned round by an escape', incident('remarks: "\\u202E"\n'), `23:10 ${hidden}`],
    ['a space of no width', incident().replace('GZ-2025-99', 'GZ-2025-\u200B99'), `2:13 ${hidden}`],
    ['a line end that YAML does not know', incident('remarks: a\u2028b\n'), `23:11 ${hidden}`],
  );
});

describe('the Chinese keyboard', () => {
  const colon = 'file-syntax 这一行用了全角冒号“：”';
  const sign = (char: string) => `file-syntax 字段名后面应是半角冒号，这里是“${char}”`;
  const dash = (char: string) => `file-syntax 列表项前面应是半角横线，这里是“${char}”`;
  const space = 'file-syntax 缩进或间隔用了全角空格';
  const odd = 'file-syntax 缩进或间隔用了特殊空格';
  one(
    ['a colon', incident().replace('title: ', 'title：'), `6:6 ${colon}`],
    ['a colon with a space', incident().replace('title: ', 'title： '), `6:6 ${colon}`],
    ['a colon in the first line', incident().replace('kind: ', 'kind：'), `1:5 ${colon}`],
    ['a colon in the last line', incident('remarks：完\n'), `23:8 ${colon}`],
    ['a colon in a file of one line', 'kind：incident\n', `1:5 ${colon}`],
    ['a colon behind records', list.replace('records:', 'records：'), `2:8 ${colon}`],
    ['a colon at the head of an item', list.replace('- id: ', '- id：'), `3:7 ${colon}`],
    ['a colon within an item', list.replace('    title: ', '    title：'), `7:10 ${colon}`],
    ['colons only, in an item', 'kind: incident\nrecords:\n  - id：GZ-2025-91\n    title：报错\n', `3:7 ${colon}`],
    ['a colon in a list within', incident().replace('  - kind: vendor', '  - kind：vendor'), `18:9 ${colon}`],
    ['a semicolon for a colon', incident().replace('title: ', 'title；'), `6:6 ${sign('；')}`],
    ['an equals sign', incident().replace('title: ', 'title = '), `6:7 ${sign('=')}`],
    ['no space behind a colon', incident().replace('title: ', 'title:'), '6:6 file-syntax 冒号后面缺少空格'],
    ['a dash', list.replace('  - id', '  － id'), `3:3 ${dash('－')}`],
    ['a dash for every item', 'kind: incident\nrecords:\n  — id: a\n', `3:3 ${dash('—')}`],
    [
      'no space behind a dash',
      'kind: incident\nrecords:\n  -id: GZ-2025-91\n',
      '3:3 file-syntax 列表项的 - 后面缺少空格',
    ],
    ['a wide space as indentation', list.replace('    title', '　　title'), `7:1 ${space}`],
    ['wide spaces before items', 'kind: incident\nrecords:\n　- id: GZ-2025-91\n', `3:1 ${space}`],
    ['a wide space behind a colon', incident().replace('title: ', 'title:　'), `6:7 ${space}`],
    ['a space of a web page', incident().replace('title: ', 'title:\u00A0'), `6:7 ${odd}`],
    [
      'quotes that quote nothing',
      incident().replace(/title: .*/, 'title: “说明: 停电”'),
      '6:8 file-syntax 这段文字用的是中文引号，不起引号的作用',
    ],
    ['quotes in a text', incident().replace(/title: .*/, 'title: “调阅”‘停’，（电）－　说：是')],
  );

  const ID_MEANT = '里面有全角字符，请改为 GZ-2025-99。';
  test.each([
    ['quotes around an id', incident().replace('id: GZ-2025-99', 'id: “GZ-2025-99”'), '2:5', ID_MEANT],
    ['wide letters in an id', incident().replace('GZ-2025-99', 'ＧＺ－２０２５－９９'), '2:5', ID_MEANT],
    [
      'wide digits in a time',
      incident().replace('2025-06-16T08:00:00', '２０２５-06-16T08:00:00'),
      '10:14',
      '里面有全角字符，请改为 2025-06-16T08:00:00+08:00。',
    ],
    ['a comma in a list', incident('clauses: [art-3，art-5]\n'), '23:11', '各项之间请用半角逗号“,”'],
    ['brackets', incident('clauses: ［art-3］\n'), '23:10', '请改为 [art-3]。'],
  ])('%s: refused for its form, and told what to write', async (_, text, place, hint) => {
    const { pipeline, withFiles, ID } = await import('./corpus.ts');
    const result = await pipeline(withFiles({ [FILE]: text }));
    const found = ('snapshot' in result ? result.snapshot.diagnostics : []).filter(
      ({ file }) => file === `${ID}/${FILE}`,
    );
    expect(found.map(({ range: { start }, rule }) => `${start.line}:${start.column} ${rule}`)).toEqual([
      `${place} schema`,
    ]);
    expect(found[0]?.hint).toContain(hint);
  });
});

describe('YAML that is more than a form', () => {
  const deep = 'file-syntax 嵌套超过 32 层';
  const reference = 'file-syntax 不允许使用 YAML 锚点与别名（& 与 *）';
  const tag = 'file-syntax 不允许使用 YAML 标签（!）';
  const much = '1:1 file-syntax 文件里的内容超过 30 万项，没有读取';
  one(
    ['a field twice', incident('title: b\n'), '23:1 file-syntax 同一条记录里字段重复'],
    ['brackets in brackets', incident(`remarks: ${'['.repeat(100_000)}`), `23:41 ${deep}`],
    ['braces in braces', incident(`remarks: ${'{a: '.repeat(5000)}`), `23:131 ${deep}`],
    ['dashes behind dashes', incident(`remarks:\n  ${'- '.repeat(30_000)}a\n`), `24:65 ${deep}`],
    [
      'indentation without end',
      incident(`remarks:\n${Array.from({ length: 3000 }, (_, n) => `${' '.repeat(n + 1)}a:`).join('\n')}\n`),
      `54:32 ${deep}`,
    ],
    ['an alias', incident('remarks: *a\n'), `23:10 ${reference}`],
    ['an anchor', incident('remarks: &a b\n'), `23:10 ${reference}`],
    ['an alias bomb', `a: &a [x]\nb: &b [${'*a,'.repeat(9)}*a]\nc: [${'*b,'.repeat(9)}*b]\n`, `1:4 ${reference}`],
    ['a merge key', incident('<<: {remarks: b}\n'), '23:1 schema 不认识的字段“<<”'],
    ['a merge of an alias', incident('<<: *base\n'), `23:5 ${reference}`],
    ['a tag of another language', incident('remarks: !!python/object:os.system x\n'), `23:10 ${tag}`],
    ['a tag of YAML itself', incident('remarks: !!str 5\n'), `23:10 ${tag}`],
    ['an exclamation mark', incident('remarks: ! 5\n'), `23:10 ${tag}`],
    ['a second document', incident(`---\n${incident()}`), '24:1 file-syntax 一个文件里有多个 YAML 文档'],
    ['eight megabytes of dashes', `kind: incident\nrecords:\n${'- \n'.repeat(2_500_000)}`, much],
    ['eight megabytes of braces', `kind: incident\nrecords: [${'{},'.repeat(2_500_000)}{}]\n`, much],
    ['eight megabytes of small records', `kind: incident\nrecords:\n${'  - id: A\n'.repeat(700_000)}`, much],
    ['two megabytes of blank lines', '\n'.repeat(2_000_000), much],
    ['two megabytes of one word', 'a'.repeat(2_000_000), '1:1 file-syntax 文件最外层应是字段'],
    ['a quote that never ends', `a: "${'\\'.repeat(1_000_000)}`, '1:4 file-syntax 引号没有成对'],
    ['one line of a megabyte', incident(`remarks: ${'字'.repeat(350_000)}\n`)],
  );
});

describe('words of the programming language', () => {
  test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toJSON'])(
    '%s is no field, kind, id, system, degree or person',
    async (word) => {
      const at = (text: string) => said(FILE, text);
      expect(await at(incident(`${word}: {polluted: 1}\n`))).toEqual([`23:1 schema 不认识的字段“${word}”`]);
      expect(await at(incident().replace('kind: incident', `kind: ${word}`))).toEqual([
        `1:7 unknown-kind 不认识的记录种类“${word}”`,
      ]);
      for (const [field, place] of [
        ['id', '2:5'],
        ['recorded_by', '3:14'],
        ['system', '5:9'],
        ['severity', '7:11'],
        ['mode', '12:7'],
      ] as const) {
        const found = await at(incident().replace(new RegExp(`^${field}: .*`, 'm'), `${field}: ${word}`));
        expect(found.map((one) => one.split(' ')[0])).toEqual([place]);
        expect(found.join()).toContain(word);
      }
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    },
  );
});

describe('kinds', () => {
  test.each([
    ['personel', '是否指 personnel'],
    ['故障', '是否指 incident（故障）'],
    ['inspection_report', '是否指 inspection-report'],
    ['constructor', '请改为指南中列出的种类名'],
  ])('%s', async (word, hint) => {
    const { readEvidence } = await import('../../scripts/read/file.ts');
    const { problems } = readEvidence(Buffer.from(`kind: ${word}\nid: A-1\n`), false);
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-kind']);
    expect(problems[0]?.hint.startsWith(hint)).toBe(true);
  });
});

describe('numbers and dates', () => {
  const when = (value: string) => incident().replace(/^reported_at: .*/m, `reported_at: ${value}`);
  const told = (what: string, value: string) => `10:14 schema “reported_at”（报修时间）${what}，实际为“${value}”`;
  const refused: [string, string][] = [
    ['2025-02-30T08:00:00+08:00', '写了不存在的日期'],
    ['2023-02-29T08:00:00+08:00', '写了不存在的日期'],
    ['2025-13-01T08:00:00+08:00', '写了不存在的日期'],
    ['0001-01-01T00:00:00+08:00', '年份不对，应在 1900 年以后'],
    ['0000-00-00T00:00:00Z', '年份不对，应在 1900 年以后'],
    ['2025-06-16T24:00:00+08:00', '写了 24:00，应写成次日的 00:00'],
    ['2025-06-16T23:59:60+08:00', '写了不存在的时刻'],
    ['2025-06-16T08:00:00+99:99', '写了不存在的时刻'],
    ['2025-06-16T08:00:00+14:30', '写了不存在的时刻'],
    ['2025-06-16T08:00:00-13:00', '写了不存在的时刻'],
    ['2025-06-16T08:00:00', '缺少时区，末尾应写 +08:00 这样的偏移'],
    ['2025-06-16', '应写成 2024-09-27T10:00:00+08:00 这样的时间'],
    ['10000-01-01T08:00:00+08:00', '应写成 2024-09-27T10:00:00+08:00 这样的时间'],
    ['2025/06/16 08:00', '应写成 2024-09-27T10:00:00+08:00 这样的时间'],
  ];
  test.each(refused)('%s', async (value, what) => {
    expect(await said(FILE, when(value))).toEqual([told(what, value)]);
  });

  test.each(['9999-12-31T23:59:59-12:00', '2024-02-29T00:00:00+14:00'])('%s is outside the term', async (value) => {
    expect((await said(FILE, when(value))).some((one) => one.startsWith('10:14 outside-term'))).toBe(true);
  });

  test('what was recorded in a year to come is not there yet', async () => {
    const text = incident().replace(/^recorded_at: .*/m, 'recorded_at: 9999-12-31T23:59:59+08:00');
    expect(await said(FILE, text)).toEqual([]);
  });

  one(
    ['18 digits', incident().replace(/title: .*/, 'title: 999999999999999999')],
    ['an exponent', incident().replace(/title: .*/, 'title: 1e999')],
    ['no number', incident().replace(/title: .*/, 'title: .nan')],
    ['nothing', incident().replace(/title: .*/, 'title: ~'), '6:8 schema “title”（故障现象）应为文字，实际为空'],
  );
});
