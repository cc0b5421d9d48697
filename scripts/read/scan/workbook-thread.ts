/** The thread behind `workbook.ts`: reads one workbook at a time and answers with what was found in it. */
import { parentPort } from 'node:worker_threads';
import { inflateRawSync } from 'node:zlib';
import { readXlsx } from 'hucre/xlsx';
import { lineStarts, positionAt } from '../text.ts';
import { digestOfValue, type Found, maskedForm } from './finding.ts';
import { maskText, scanText } from './text-scan.ts';
import { findTokens, tokenStretches } from './tokens.ts';
import { FOUND_MAX } from './verdict.ts';
import type { CellFinding, WorkbookScan } from './workbook.ts';
import type { ZipEntry } from './zip-guard.ts';

interface Workbook {
  bytes: Uint8Array;
  entries: ZipEntry[];
}

async function scan({ bytes, entries }: Workbook): Promise<WorkbookScan> {
  const found: CellFinding[] = [];
  let count = 0;
  const take = async (text: string, placeOf: (offset: number) => string) => {
    for (const { kind, from, to } of await everythingIn(text)) {
      count += 1;
      if (found.length >= FOUND_MAX) continue;
      const value = text.slice(from, to);
      found.push({ kind, place: placeOf(from), masked: maskedForm(kind, value), sha256: digestOfValue(value) });
    }
  };
  const sheets = entries.filter((entry) => /^xl\/worksheets\/[^/]*\.xml$/.test(entry.name));
  if (sheets.some((entry) => isVast(unpack(bytes, entry)))) return { refused: '表格太宽太长' };
  for (const { name, rows } of (await readXlsx(bytes)).sheets) {
    const text = rows.map((row) => row.map(cellText).join('\t')).join('\n');
    const starts = lineStarts(text);
    await take(text, (offset) => {
      const { line, column } = positionAt(starts, offset);
      const before = text.slice(offset - column + 1, offset);
      return `工作表“${shownName(name)}”${columnName(before.split('\t').length)}${line} 单元格`;
    });
    await take(name, () => '工作表的名称');
  }
  for (const entry of entries) {
    const title = PARTS.find(([pattern]) => pattern.test(entry.name))?.[1];
    if (title) await take(plainText(unpack(bytes, entry)), () => title);
  }
  return { found, count };
}

async function everythingIn(text: string): Promise<Found[]> {
  const own = scanText(text);
  const { stretches } = tokenStretches(text);
  if (stretches.length === 0) return own;
  const tokens = await findTokens(text, stretches);
  return [...own, ...tokens.filter((one) => !own.some((other) => other.from < one.to && one.from < other.to))];
}

const CELLS_MAX = 20_000_000;

/** The library makes every row as wide as its last cell: rows by the width of the widest are what it would hold. */
function isVast(xml: string): boolean {
  let width = 0;
  for (const [, column = ''] of xml.matchAll(/r\s*=\s*["']([A-Z]{1,3})\d/g)) {
    let number = 0;
    for (const letter of column) number = number * 26 + letter.charCodeAt(0) - 64;
    width = Math.max(width, number);
  }
  return xml.split(/<(?:\w{1,10}:)?row\b/).length * width > CELLS_MAX;
}

/** A cell on one line, so that lines are rows. */
function cellText(value: unknown): string {
  if (value === null || value === undefined || value instanceof Date) return '';
  return String(value).replace(/[\t\r\n]/g, ' ');
}

function columnName(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

function shownName(name: string): string {
  return maskText(name).replace(/\s+/g, ' ').slice(0, 31);
}

/** Parts beside the sheets that people write into. */
const PARTS: readonly [RegExp, string][] = [
  [/^xl\/(?:comments|threadedComments)/, '批注'],
  [/^xl\/drawings\/.*\.xml$/, '文本框'],
  [/^docProps\/.*\.xml$/, '文件属性'],
  [/^xl\/workbook\.xml$/, '名称定义'],
];

function unpack(bytes: Uint8Array, { header, method, packed, unpacked }: ZipEntry): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const part = bytes.subarray(from, from + packed);
  return Buffer.from(method === 0 ? part : inflateRawSync(part, { maxOutputLength: unpacked + 1 })).toString('utf8');
}

const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of an XML part, a paragraph a line. */
function plainText(xml: string): string {
  return xml
    .replace(/<\/(?:\w{1,10}:)?(?:p|si|comment|text|definedName)>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, decimal, hex, name) => {
      if (name) return ENTITIES[name] ?? all;
      const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}

parentPort?.on('message', async (workbook: Workbook) => {
  parentPort?.postMessage(await scan(workbook).catch(() => ({ refused: '打不开：内容损坏' })));
});
