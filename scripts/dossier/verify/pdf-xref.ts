import type { Budget } from './limits.ts';
import { LIMITS, Undecidable } from './limits.ts';
import { isWhitespace } from './pdf-bytes.ts';
import { decodeStream } from './pdf-inflate.ts';
import { PdfParser } from './pdf-parser.ts';
import type { PdfDict, PdfValue } from './pdf-values.ts';
import { integerOf, isArray, isRef, isStream, nameOf } from './pdf-values.ts';

/** Where an object is: nowhere, at a byte offset, or packed in an object stream of the same revision. */
export type Entry =
  | { type: 'free' }
  | { type: 'offset'; offset: number; generation: number }
  | { type: 'packed'; stream: number; index: number };

/** Whether both lead to the same bytes. */
export function sameEntry(a: Entry, b: Entry): boolean {
  if (a.type === 'offset') return b.type === 'offset' && a.offset === b.offset && a.generation === b.generation;
  if (a.type === 'packed') return b.type === 'packed' && a.stream === b.stream && a.index === b.index;
  return b.type === 'free';
}

/** One cross-reference section with everything that closes its revision (ISO 32000-1 §7.5.4–7.5.8). */
export interface Section {
  offset: number;
  entries: Map<number, Entry>;
  trailer: PdfDict;
  prev: number | null;
  /** Where the table and trailer, or the cross-reference stream, end. */
  bodyEnd: number;
  /** Right after `%%EOF`, and after the end of line that may follow it. */
  eof: number;
  end: number;
  /** Number of the cross-reference stream object, if it is one. */
  streamNumber: number | null;
}

/** Reads the section at `offset`, up to and including its own `startxref … %%EOF`. */
export function readSection(bytes: Uint8Array, offset: number, budget: Budget): Section {
  const parser = new PdfParser(bytes, offset);
  const section = parser.takeKeyword('xref') ? readTable(parser, budget) : readXrefStream(parser, budget);
  budget.spend('reading', parser.pos - offset);
  const bodyEnd = parser.pos;
  skipBlank(parser);
  parser.expectKeyword('startxref');
  skipBlank(parser);
  if (parser.integer() !== offset) parser.fail('startxref 与交叉引用的位置不符');
  skipBlank(parser);
  const eof = parser.pos + 5;
  if (Buffer.from(bytes.subarray(parser.pos, eof)).toString('latin1') !== '%%EOF') parser.fail('缺少 %%EOF');
  const [first, second] = [bytes[eof], bytes[eof + 1]];
  const end = eof + (first === 13 && second === 10 ? 2 : first === 13 || first === 10 ? 1 : 0);
  return { ...section, offset, bodyEnd, eof, end, prev: readTrailer(section.trailer, section.entries, offset, parser) };
}

/** Whitespace only: a comment between these words could hide a second set of them. */
function skipBlank(parser: PdfParser): void {
  while (isWhitespace(parser.bytes[parser.pos])) parser.pos++;
}

function readTable(parser: PdfParser, budget: Budget): Pick<Section, 'entries' | 'trailer' | 'streamNumber'> {
  const entries = new Map<number, Entry>();
  for (;;) {
    skipBlank(parser);
    if (parser.takeKeyword('trailer')) break;
    const first = parser.integer();
    skipBlank(parser);
    const count = parser.integer();
    while (parser.bytes[parser.pos] === 32) parser.pos++;
    if (parser.bytes[parser.pos] === 13) parser.pos++;
    if (parser.bytes[parser.pos] === 10) parser.pos++;
    for (let i = 0; i < count; i++) {
      const line = Buffer.from(parser.bytes.subarray(parser.pos, parser.pos + 20)).toString('latin1');
      const match = /^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)$/.exec(line);
      if (!match) parser.fail('交叉引用表的行不合规范');
      const [, offset, generation, kind] = match;
      const entry: Entry =
        kind === 'f' ? { type: 'free' } : { type: 'offset', offset: Number(offset), generation: Number(generation) };
      addEntry(entries, first + i, entry, parser, budget);
      parser.pos += 20;
    }
  }
  parser.skipSpace();
  const trailer = parser.value();
  if (trailer === null || typeof trailer !== 'object' || trailer.kind !== 'dict') parser.fail('缺少 trailer 字典');
  return { entries, trailer, streamNumber: null };
}

function readXrefStream(parser: PdfParser, budget: Budget): Pick<Section, 'entries' | 'trailer' | 'streamNumber'> {
  const object = parser.indirect(() => null);
  const stream = object.value;
  if (!isStream(stream) || nameOf(stream.dict.entries.get('Type')) !== 'XRef') parser.fail('缺少交叉引用');
  const get = (key: string) => stream.dict.entries.get(key);
  const widths = integers(get('W'), parser);
  const size = integerOf(get('Size')) ?? -1;
  const index = get('Index') === undefined ? [0, size] : integers(get('Index'), parser);
  const [a = -1, b = -1, c = -1] = widths;
  if (widths.length !== 3 || widths.some((width) => width > 8) || index.length % 2 !== 0 || a + b + c < 1) {
    parser.fail('交叉引用流不合规范');
  }
  const direct = (value: PdfValue | undefined) => (isRef(value) ? parser.fail('交叉引用流不合规范') : (value ?? null));
  const data = decodeStream(stream, direct, LIMITS.structureBytes, budget);
  const entries = new Map<number, Entry>();
  let at = 0;
  const field = (width: number): number => {
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 256 + (data[at++] ?? 0);
    return value;
  };
  for (let i = 0; i < index.length; i += 2) {
    const [first = 0, count = 0] = index.slice(i, i + 2);
    for (let k = 0; k < count; k++) {
      if (at + a + b + c > data.length) parser.fail('交叉引用流不完整');
      const type = a === 0 ? 1 : field(a);
      const [second, third] = [field(b), field(c)];
      if (type > 2) parser.fail('交叉引用流不合规范');
      const entry: Entry =
        type === 0
          ? { type: 'free' }
          : type === 1
            ? { type: 'offset', offset: second, generation: third }
            : { type: 'packed', stream: second, index: third };
      addEntry(entries, first + k, entry, parser, budget);
    }
  }
  if (at !== data.length) parser.fail('交叉引用流的长度不符');
  return { entries, trailer: stream.dict, streamNumber: object.number };
}

function integers(value: PdfValue | undefined, parser: PdfParser): number[] {
  if (!isArray(value)) parser.fail('交叉引用流不合规范');
  return value.items.map((item) => {
    const number = integerOf(item);
    return number === null || number < 0 ? parser.fail('交叉引用流不合规范') : number;
  });
}

function addEntry(entries: Map<number, Entry>, number: number, entry: Entry, parser: PdfParser, budget: Budget): void {
  if (entries.has(number)) parser.fail('交叉引用中同一对象登记了两次');
  if (number === 0 && entry.type !== 'free') parser.fail('交叉引用登记了 0 号对象');
  budget.spend('entries', 1);
  entries.set(number, entry);
}

/** Checks what all readers must agree on and returns /Prev. */
function readTrailer(trailer: PdfDict, entries: Map<number, Entry>, offset: number, parser: PdfParser): number | null {
  const get = (key: string) => trailer.entries.get(key);
  if (get('Encrypt') !== undefined) throw new Encrypted('文件已加密，请提供未加密的原件');
  if (get('XRefStm') !== undefined) parser.fail('混用两种交叉引用');
  if (!isRef(get('Root'))) parser.fail('缺少 Root');
  const size = integerOf(get('Size')) ?? 0;
  for (const number of entries.keys()) if (number >= size) parser.fail('交叉引用超出 Size');
  if (get('Prev') === undefined) return null;
  const prev = integerOf(get('Prev'));
  // Backwards only: also what keeps the chain from turning in a circle.
  if (prev === null || prev < 0 || prev >= offset) parser.fail('Prev 指向不合规范');
  return prev;
}

export class Encrypted extends Undecidable {}
