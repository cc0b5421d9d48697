import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../../scripts/read/read.ts';
import { completeScan } from '../../../scripts/read/scan/complete.ts';
import { maskNames } from '../../../scripts/read/scan/names.ts';
import { SCAN_RULES } from '../../../scripts/read/scan/tell.ts';
import { openWorktree } from '../../../scripts/source/worktree.ts';
import { CONTRACT, read, sourceWith, told } from './contract.ts';
import { workbook } from './zip.ts';

const ID = '11010519491231002X';
const PHONE = '13812345678';
const TOKEN = `glpat-${'aB3dE5gH7jK9'.repeat(2)}`;

const ASK = '确认不是的，请经复核登记到 scan-baseline.yaml';

async function about(path: string, data: string) {
  const { problems } = await read(sourceWith({ [path]: data }));
  return problems.filter(({ file }) => file === `${CONTRACT}/${path}`);
}

describe('messages', () => {
  test('of a number: where, what, in which form, and what to do', async () => {
    expect(await about('attachments/a.csv', `姓名,证件\n张三,${ID}\n`)).toEqual([
      {
        file: `${CONTRACT}/attachments/a.csv`,
        rule: 'personal-data',
        message: '这里像是居民身份证号（1101***********02X 的形式）',
        hint: `请删去，或写成 1101***********02X 这样；已经提交过的，请告知甲方数据安全员。${ASK}`,
        expected: null,
        actual: '1101***********02X',
        range: { start: { line: 2, column: 4 }, end: { line: 2, column: 22 } },
      },
    ]);
  });

  test('of a secret: nothing of it', async () => {
    expect(await about('attachments/a.txt', `令牌 ${TOKEN}\n`)).toMatchObject([
      {
        rule: 'secret',
        message: '这里像是写明了访问令牌',
        hint: `请删去，并尽快更换：提交过的内容会留在历史里。${ASK}`,
        actual: '******',
        range: { start: { line: 1, column: 4 }, end: { line: 1, column: 34 } },
      },
    ]);
  });

  const gb18030 = Buffer.concat([
    Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xe7, 0xbb, 0xb0, 0x0a]),
    Buffer.from(`x,${PHONE}\n`),
  ]);
  const utf16 = Buffer.from(`\ufeff电话 ${PHONE}`, 'utf16le');
  test.each<[string, string, string | Uint8Array, string]>([
    [
      'GB18030',
      'attachments/a.csv',
      gb18030,
      'attachments/a.csv:2:3 personal-data 这里像是手机号码（138******78 的形式）',
    ],
    [
      'UTF-16',
      'attachments/a.txt',
      utf16,
      'attachments/a.txt:1:4 personal-data 这里像是手机号码（138******78 的形式）',
    ],
    [
      'a name',
      `attachments/${PHONE}.png`,
      Buffer.from([0x89, 0x50, 0]),
      'attachments/138******78.png:1:1 personal-data 文件名像是手机号码（138******78 的形式）',
    ],
    [
      'a workbook',
      'attachments/a.xlsx',
      workbook(`<row r="2"><c r="B2"><v>${PHONE}</v></c></row>`),
      'attachments/a.xlsx:1:1 personal-data 工作表“名单”B2 单元格像是手机号码（138******78 的形式）',
    ],
    [
      'a broken workbook',
      'attachments/a.xlsx',
      workbook('').subarray(0, -40),
      'attachments/a.xlsx:1:1 unscanned 没有查这个文件里有没有个人信息与口令：打不开：压缩目录缺失或损坏',
    ],
    [
      'a body',
      'evidence/inspection-report/z.md',
      `---\nkind: inspection-report\n---\n\n打 ${PHONE}\n`,
      'evidence/inspection-report/z.md:5:3 personal-data 这里像是手机号码（138******78 的形式）',
    ],
    [
      'an escaped value',
      'evidence/personnel/z.yaml',
      `kind: personnel\nrecords:\n  - id: TECH-09\n    name: "\\x31${PHONE.slice(1)}"\n`,
      'evidence/personnel/z.yaml:3:1 personal-data 这里像是手机号码（138******78 的形式）',
    ],
  ])('%s', async (_, path, data, expected) => {
    expect(await told({ [path]: data })).toEqual([expected]);
  });

  test('a name and what is in the file, found at once or late', async () => {
    expect(await told({ [`attachments/${PHONE}.txt`]: TOKEN })).toEqual([
      'attachments/138******78.txt:1:1 personal-data 文件名像是手机号码（138******78 的形式）',
      'attachments/138******78.txt:1:1 secret 这里像是写明了访问令牌',
    ]);
  });

  test('two names that differ only in what is masked stay two files', async () => {
    const source = sourceWith({ [`attachments/${PHONE}.txt`]: 'a', 'attachments/13899999978.txt': 'b' });
    const { content } = await read(source);
    const names = content.map(({ path }) => path).filter((path) => path.includes('attachments'));
    expect(names.map((path) => path.slice(CONTRACT.length + 1))).toEqual([
      'attachments/138******78.txt',
      'attachments/138******78.txt~2',
    ]);
    expect(names.map((path) => Buffer.from(source.bytes(path)).toString()).sort()).toEqual(['a', 'b']);
  });

  test('a long list is counted, and its file is not read', async () => {
    const ids = [...Array(1200).keys()].map((at) => `      - ${13_800_000_000 + at}`);
    const path = 'evidence/personnel/z.yaml';
    const text = `kind: personnel\nrecords:\n  - id: TECH-09\n    skills:\n${ids.join('\n')}\n`;
    const lines = await told({ [path]: text });
    expect(lines).toHaveLength(51);
    expect(lines[0]).toBe(`${path}:1:1 personal-data 这个文件里共 1200 处个人信息或口令，没有逐一列出`);
    const { records, problems } = await read(sourceWith({ [path]: text }));
    expect(records.filter(({ id }) => id === 'TECH-09')).toEqual([]);
    expect(JSON.stringify(problems)).not.toContain('1380000');
  });
});

describe.each(['personal-data', 'secret', 'unscanned', 'scan-baseline'])('the page of %s', (rule) => {
  const page = readFileSync(new URL(`../../../docs/rules/${rule}.md`, import.meta.url), 'utf8');

  test('has the headings of every rule’s page', () => {
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual([
      '查什么',
      '为什么',
      '怎样处理',
      '正例',
      '反例',
    ]);
  });

  test('has examples that do what they say', async () => {
    const [good = '', bad = ''] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]);
    const rules = async (text: string) =>
      (await told({ 'attachments/a.yaml': text })).map((line) => line.split(' ')[1]);
    const isAboutText = rule === 'personal-data' || rule === 'secret';
    expect(await rules(good)).toEqual([]);
    expect(await rules(bad)).toEqual(isAboutText ? [rule] : []);
  });
});

test('the sample holds nothing of the kind', async () => {
  const source = maskNames(await openWorktree(fileURLToPath(new URL('../../../content', import.meta.url))));
  const reading = readContract(source, 'CWSG2024-07');
  expect(reading.scan.pending.map(({ path }) => path)).toEqual([]);
  await completeScan(reading, source);
  expect(reading.problems.filter(({ rule }) => SCAN_RULES.includes(rule))).toEqual([]);
});
