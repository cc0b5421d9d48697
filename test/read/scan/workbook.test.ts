import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { completeVerdict, scanBytes } from '../../../scripts/read/scan/verdict.ts';
import { guardZip } from '../../../scripts/read/scan/zip-guard.ts';
import { workbook, zip } from './zip.ts';

const ID = '11010519491231002X';

async function scan(bytes: Uint8Array) {
  const verdict = scanBytes(bytes);
  expect(verdict.pending).toBe('workbook');
  const { found, unscanned, pending } = await completeVerdict(bytes, verdict);
  expect(pending).toBe(null);
  return { found: found.map(({ place, masked }) => `${place} ${masked}`), unscanned };
}

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('a workbook', () => {
  test('is looked at cell by cell', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '说明', rows: [['无']] },
        {
          name: '值班',
          rows: [
            ['姓名', '电话', '备注'],
            ['张三', 13812345678, `证件 ${ID}`],
            ['李四', '－', null],
          ],
        },
        {
          name: '账号',
          rows: [
            ['用户', '密码'],
            ['a', 'Zx12cv34'],
          ],
        },
      ],
    });
    expect(await scan(bytes)).toEqual({
      found: [
        '工作表“值班”B2 单元格 138******78',
        '工作表“值班”C2 单元格 1101***********02X',
        '工作表“账号”B2 单元格 ******',
      ],
      unscanned: null,
    });
  });

  test('is looked at beside its cells: comments, text boxes, names, properties', async () => {
    const xml = (name: string, text: string) => ({ name, bytes: Buffer.from(`<a><t>${text}</t></a>`) });
    const bytes = workbook(`<row r="1">${cell('A1', '无')}</row>`, [
      xml('xl/comments1.xml', '打 138&#49;2345678'),
      xml('xl/drawings/drawing1.xml', ID),
      xml('docProps/core.xml', '13912345678'),
    ]);
    expect((await scan(bytes)).found).toEqual([
      '批注 138******78',
      '文本框 1101***********02X',
      '文件属性 139******78',
    ]);
  });

  test('is looked at where its text is in pieces, and tokens are found too', async () => {
    const token = `ghp_${'aB3dE5'.repeat(6)}`;
    const pieces = '<c r="B3" t="inlineStr"><is><r><t>110105</t></r><r><t>19491231002X</t></r></is></c>';
    const bytes = workbook(`<row r="3">${cell('A3', token)}${pieces}</row>`);
    expect((await scan(bytes)).found.sort()).toEqual([
      '工作表“名单”A3 单元格 ******',
      '工作表“名单”B3 单元格 1101***********02X',
    ]);
  });

  test('inside another archive is not opened', async () => {
    const inner = workbook(`<row r="1">${cell('A1', ID)}</row>`);
    const outer = workbook(`<row r="1">${cell('A1', '无')}</row>`, [{ name: 'xl/embeddings/a.xlsx', bytes: inner }]);
    expect(await scan(outer)).toEqual({ found: [], unscanned: null });
    expect(scanBytes(zip([{ name: 'a.zip', bytes: inner, store: false }])).pending).toBe(null);
  });
});

describe('refused before anything is unpacked', () => {
  const zeros = (size: number) => Buffer.alloc(size);
  test.each([
    ['a bomb', workbook('', [{ name: 'xl/a.xml', bytes: zeros(40e6) }]), '压缩比超过 250 倍，像是压缩炸弹'],
    [
      'many parts',
      workbook(
        '',
        [...Array(2001).keys()].map((at) => ({ name: `xl/${at}.xml`, bytes: zeros(1) })),
      ),
      '里面有 2006 个部件，超过 2000 个',
    ],
    [
      'too much in all',
      workbook(
        '',
        [...Array(60).keys()].map((at) => ({ name: `${at}`, bytes: zeros(10), store: true, unpacked: 1e6 })),
      ),
      '解压后 57 MB，超过 32 MB',
    ],
    ['no directory', workbook('').subarray(0, -30), '打不开：压缩目录缺失或损坏'],
    [
      'sizes that are not told',
      workbook('', [{ name: 'a', bytes: zeros(9e6), unpacked: 0 }]),
      '打不开：部件没有写明大小',
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(guardZip(bytes)).toEqual({ refused: expected });
    expect(await scan(bytes)).toEqual({ found: [], unscanned: expected });
  });
});

/** One bit of the first part's packed bytes is another. */
function broken(): Buffer {
  const bytes = workbook('<row r="1"/>');
  bytes[60] = (bytes[60] ?? 0) ^ 0x10;
  return bytes;
}

describe('refused by the thread that reads it', () => {
  test.each([
    [
      'a part longer than its directory says',
      workbook('', [{ name: 'docProps/app.xml', bytes: Buffer.alloc(3e7), unpacked: 200_000 }]),
    ],
    ['a broken part', broken()],
  ])('%s', async (_, bytes) => {
    const { unscanned } = await scan(bytes);
    expect(unscanned).toMatch(/^打不开：/);
  });

  test('a sheet of a few bytes that declares a rectangle no memory holds', async () => {
    const corner = `<row r="1">${cell('A1', '无')}</row><row r="1048576">${cell('XFD1048576', '无')}</row>`;
    expect((await scan(workbook(corner))).unscanned).not.toBe(null);
  });

  test('rows that each reach the last column', { timeout: 20_000 }, async () => {
    const rows = [...Array(1200).keys()].map((at) => `<row r="${at + 1}">${cell(`XFC${at + 1}`, `${at} ${ID}`)}</row>`);
    // A busy machine may run out of the time that a workbook is given; then it is asked again the next time.
    const given = (bytes: Uint8Array) => completeVerdict(bytes, scanBytes(bytes));
    const many = await given(workbook(rows.join('')));
    expect(many.unscanned !== null || many.found.length === 1000).toBe(true);
    const more = [...Array(200_000).keys()].map(
      (at) => `<row r="${at + 1}"><c r="XFC${at + 1}"><v>${at}</v></c></row>`,
    );
    expect((await given(workbook(more.join('')))).unscanned).not.toBe(null);
  });
});
