import { expect, test } from 'vitest';
import {
  bulkRecord,
  COLUMNS,
  csvOf,
  diagnosticsOf,
  type Files,
  LOG,
  type Operation,
  resultOf,
  toldOf,
} from './world.ts';

const operation = (day: number, more: Partial<Operation> = {}): Operation => ({
  system: 'blood-trace',
  operator: 'PER-01',
  action: 'query',
  started_at: `2024-09-${String(day).padStart(2, '0')}T10:00:00+08:00`,
  ...more,
});
const HEAD = '系统,操作人,操作,开始时间,数据集';
const FOUR = COLUMNS.filter(({ header }) => HEAD.split(',').includes(header));
const GOOD = 'blood-trace,PER-01,查询,2024-09-02 10:00:00,';
/** The log's own lines below the heading, with what is said of them. */
const told = async (lines: readonly string[], fields: object = {}, end = '\n') => {
  const text = `${[HEAD, ...lines].join(end)}${end}`;
  const rows = lines.filter((line) => line !== '').length;
  const all = await diagnosticsOf(bulkRecord(text, { columns: FOUR, rows, ...RANGE, ...fields }));
  return toldOf(all.filter(({ rule }) => rule === 'bulk-log'));
};
const RANGE = { started_at: '2024-09-02T10:00:00+08:00', ended_at: '2024-09-02T10:00:00+08:00' };

test('a clean log says nothing', async () => expect(await told([GOOD, GOOD])).toEqual([]));

test.each([
  ['too few columns', 'blood-trace,PER-01', '3:19 bulk-log 这一行列数不够，这一行不计'],
  ['too many', `${GOOD},x,y`, '3:44 bulk-log 这一行列数太多，这一行不计'],
  [
    'a quote that is not closed where it should be',
    'blood-trace,"PER"-01,查询,2024-09-02 10:00:00,',
    '3:13 bulk-log 这一行引号不配对，这一行不计',
  ],
  [
    'no such day',
    'blood-trace,PER-01,查询,2024-09-31 10:00:00,',
    '3:23 bulk-log 这一行的“开始时间”读不出时间：2024-09-31 10:00:00，这一行不计',
  ],
  [
    'a day without a time',
    'blood-trace,PER-01,查询,2024-09-30,',
    '3:23 bulk-log 这一行的“开始时间”读不出时间：2024-09-30，这一行不计',
  ],
  ['no time', 'blood-trace,PER-01,查询,,', '3:23 bulk-log 这一行的“开始时间”是空的，这一行不计'],
  ['no operator', 'blood-trace,,查询,2024-09-02 10:00:00,', '3:13 bulk-log 这一行的“操作人”是空的，这一行不计'],
  [
    'an unknown word',
    'blood-trace,PER-01,倒腾,2024-09-02 10:00:00,',
    '3:20 bulk-log 这一行的“操作”不是认识的操作类型：倒腾，这一行不计',
  ],
  [
    'another month',
    'blood-trace,PER-01,查询,2024-10-01 00:00:00,',
    '3:23 bulk-log 这一行的开始时间（2024-10-01 00:00）不在登记的 2024-09 之内',
  ],
])('%s', async (_, line, expected) => {
  const found = await told([GOOD, line, GOOD]);
  expect(found).toEqual([expected]);
});

test('lines are counted through blank ones, line breaks in quotes and Windows ends', async () => {
  const lines = [
    '',
    'blood-trace,PER-01,查询,2024-09-02 10:00:00,"表\n二"',
    GOOD,
    'blood-trace,PER-99x,,2024-09-02 10:00:00,',
  ];
  const expected = ['6:21 bulk-log 这一行的“操作”是空的，这一行不计'];
  expect(await told(lines)).toEqual(expected);
  expect(await told(lines, {}, '\r\n')).toEqual(expected);
});

test('a quote that is never closed is told of where it opens', async () => {
  const [first] = await told([GOOD, 'blood-trace,PER-01,"查询,2024-09-02 10:00:00,', GOOD, GOOD]);
  expect(first).toBe('3:20 bulk-log 这一行引号不配对，这一行不计');
});

test('times with an offset, in world time, with slashes and without seconds are the same instant', async () => {
  const times = ['2024-09-02T10:00:00+08:00', '2024-09-02T02:00:00Z', '2024/9/2 10:00', '2024-09-02 10:00:00.123'];
  expect(await told(times.map((time) => `blood-trace,PER-01,查询,${time},`))).toEqual([]);
  expect(await told(['blood-trace,PER-01,查询,2024-09-02 02:00:00,'], { zone: 'UTC' })).toEqual([]);
});

test('a zone that changes its offset in that month', async () => {
  const lines = ['2024-11-03 00:30:00', '2024-11-03 12:00:00'].map((time) => `blood-trace,PER-01,查询,${time},`);
  const range = { started_at: '2024-11-03T00:30:00-04:00', ended_at: '2024-11-03T12:00:00-05:00' };
  expect(
    await told(lines, {
      zone: 'America/New_York',
      month: '2024-11',
      recorded_at: '2024-12-02T09:00:00+08:00',
      ...range,
    }),
  ).toEqual([]);
});

test('blanks around cells are nobody’s, words of the log are translated', async () => {
  const words = [
    { field: 'operator', text: 'wang', means: 'PER-01' },
    { field: 'action', text: '导表', means: 'data-export' },
    { field: 'system', text: '血液', means: 'blood-trace' },
  ];
  const text = `${HEAD}\n血液 , wang, 导表 ,2024-09-02 10:00:00,\n`;
  const all = await diagnosticsOf(bulkRecord(text, { columns: FOUR, rows: 1, ...RANGE, words: words as never }));
  expect(toldOf(all)).toEqual(['2:11 transfer-without-approval 操作 OPB-2024-09 第 2 行 导出数据，未引用事前审批']);
});

test('what the record declares is held against the file', async () => {
  const all = await diagnosticsOf(bulkRecord(`${HEAD}\n${GOOD}\n`, { columns: FOUR, rows: 3 }));
  expect(all.filter(({ rule }) => rule === 'bulk-log').map(({ message }) => message)).toEqual([
    '批量操作日志 OPB-2024-09 的开始时间 2024-09-01 00:00，文件里是 2024-09-02 10:00',
    '批量操作日志 OPB-2024-09 的结束时间 2024-09-30 23:00，文件里是 2024-09-02 10:00',
    '批量操作日志 OPB-2024-09 的日志行数 3，文件里是 1 行',
  ]);
});

test('many rows of one sort: ten are told, the rest counted, and none is lost', async () => {
  const operations = Array.from({ length: 250 }, (_, index) => operation(1 + (index % 28), { action: 'data-export' }));
  const all = await diagnosticsOf(bulkRecord(csvOf(operations), { rows: 250 }));
  const found = toldOf(all.filter(({ rule }) => rule === 'transfer-without-approval'));
  expect(found).toHaveLength(11);
  expect(found[9]).toContain('第 11 行 导出数据');
  expect(found[10]).toBe('12:22 transfer-without-approval 从这一行起，批量日志 OPB-2024-09 里另有 240 行同样');
});

const refusal = async (bytes: string | Uint8Array, fields: object = {}, path = LOG) => {
  const all = await diagnosticsOf(bulkRecord(bytes, { columns: FOUR, rows: 1, ...RANGE, ...fields }, path));
  return all
    .filter(({ rule }) => rule === 'bulk-log')
    .map(({ range, message }) => `${range.start.line}:${range.start.column} ${message}`);
};

test('GB18030 reads like UTF-8, its columns in characters', async () => {
  // 系统,操作人,操作,开始时间,数据集 and a row whose action is 查询, as GB18030 has them.
  const hex = 'cfb5cdb32cb2d9d7f7c8cb2cb2d9d7f72cbfaacabccab1bce42ccafdbeddbcaf0a';
  const row = Buffer.concat([
    Buffer.from('blood-trac,PER-01,'),
    Buffer.from('b2e9d1af', 'hex'),
    Buffer.from(',2024-09-02 10:00:00,\n'),
  ]);
  const bytes = Buffer.concat([Buffer.from(hex, 'hex'), row]);
  const all = await diagnosticsOf(bulkRecord(bytes, { columns: FOUR, rows: 1, ...RANGE, encoding: 'gb18030' }));
  expect(toldOf(all)).toEqual(['2:1 unknown-system 运维操作 OPB-2024-09 第 2 行 写的系统 blood-trac 不在系统清单内']);
  expect(await refusal(bytes)).toEqual(['1:4 这里起不是有效的 UTF-8 文字，看起来是 GB18030，日志没有核对']);
});

test.each<[string, string | Uint8Array, object, string[]]>([
  ['an empty file', '', {}, ['1:1 表头里没有登记的列“系统”，日志没有核对']],
  ['another delimiter', `${HEAD.replaceAll(',', ';')}\n`, {}, ['1:1 表头里没有登记的列“系统”，日志没有核对']],
  ['a column twice', `系统,${HEAD}\n`, {}, ['1:1 表头里有两列“系统”，日志没有核对']],
  ['a NUL', `${HEAD}\nblood-trace,\0,查询\n`, {}, ['2:13 日志含有空字节（NUL），不是文本文件']],
  [
    'a stray byte',
    Buffer.concat([Buffer.from(`${HEAD}\n查询`), Buffer.from([0xff, 0x0a])]),
    {},
    ['2:3 这里起不是有效的 UTF-8 文字，日志没有核对'],
  ],
  ['an unknown zone', `${HEAD}\n`, { zone: 'Asia/Nowhere' }, ['1:']],
  ['no column for the operator', `${HEAD}\n`, { columns: FOUR.filter(({ field }) => field !== 'operator') }, ['1:']],
])('%s is one precise sentence', async (_, bytes, fields, expected) => {
  const found = await refusal(bytes, fields);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(expected[0]);
});

test('no Parquet, no header, no limit: one sentence each', async () => {
  const path = 'attachments/operation-log/2024-09.parquet';
  for (const bytes of [Buffer.from('PAR1garbagePAR1'), Buffer.alloc(0), Buffer.from('PAR1')]) {
    expect(await refusal(bytes, {}, path)).toEqual([expect.stringContaining('日志文件读不出来，可能已损坏，没有核对')]);
  }
});

test('a missing attachment is not looked through, and says so beside the rule that misses it', async () => {
  const files: Files = bulkRecord(`${HEAD}\n${GOOD}\n`, { columns: FOUR, rows: 1, ...RANGE });
  delete files[LOG];
  const all = await diagnosticsOf(files);
  expect(all.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['attachment-missing', 'bulk-log']));
});

test('another file under the declared hash is the hash rule’s to tell', async () => {
  const files: Files = { ...bulkRecord(`${HEAD}\n${GOOD}\n`, { columns: FOUR, rows: 1, ...RANGE }) };
  files[LOG] = `${HEAD}\n${GOOD.replace('PER-01', 'PER-02')}\n`;
  const all = await diagnosticsOf(files);
  expect(all.map(({ rule }) => rule)).toContain('attachment-hash');
});

test('a number of a person in an operator’s cell reaches no message', async () => {
  const line = 'blood-trace,110101199003077758,查询,2024-09-02 10:00:00,';
  const result = await resultOf(bulkRecord(`${HEAD}\n${line}\n`, { columns: FOUR, rows: 1, ...RANGE }));
  expect(JSON.stringify('snapshot' in result ? result.snapshot.diagnostics : result)).not.toContain(
    '110101199003077758',
  );
});

test('a withdrawn log is not looked through', async () => {
  const all = await diagnosticsOf(
    bulkRecord('nonsense', { columns: FOUR, rows: 1, ...RANGE, status: 'withdrawn' } as never),
  );
  expect(all.filter(({ rule }) => rule === 'bulk-log')).toEqual([]);
});

test.each([
  ['a title above it', `堡垒机操作日志,,,,\n${HEAD}\n`, /^第一行像是标题“堡垒机操作日志”：请删去表头上面的行/],
  ['another delimiter', `${HEAD.replaceAll(',', '\t')}\n`, /^第一行只有一列“.*”：请核对登记的分隔符/],
  ['wide letters', `${HEAD.replace('系统', '系　统')}\n`, /^表头里写作“系　统”，请照着抄进列对照/],
  ['another word', `${HEAD.replace('系统', '平台')}\n`, /^表头是：平台、操作人、操作、开始时间、数据集。请照着抄列名/],
  ['nothing', '', /^文件第一行是空的/],
])('a heading that lacks a column: %s', async (_, text, hint) => {
  const all = await diagnosticsOf(bulkRecord(text, { columns: FOUR, rows: 0, ...RANGE }));
  expect(all.filter(({ message }) => message.startsWith('表头里没有登记的列')).map((one) => one.hint)).toEqual([
    expect.stringMatching(hint),
  ]);
});
