import { LIMITS, Undecidable } from './limits.ts';

/** PDF objects as parsed (ISO 32000-1 §7.3). Names hold one character per byte; strings keep their place in the file. */
export type PdfValue = null | boolean | PdfNumber | PdfName | PdfString | PdfArray | PdfDict | PdfStream | PdfRef;

interface PdfNumber {
  kind: 'number';
  value: number;
}

interface PdfName {
  kind: 'name';
  value: string;
}

export interface PdfString {
  kind: 'string';
  bytes: Uint8Array;
  hex: boolean;
  /** Byte range of the token, delimiters included, in the buffer it was parsed from. */
  start: number;
  end: number;
}

export interface PdfArray {
  kind: 'array';
  items: PdfValue[];
}

export interface PdfDict {
  kind: 'dict';
  entries: Map<string, PdfValue>;
}

export interface PdfStream {
  kind: 'stream';
  dict: PdfDict;
  /** The bytes between `stream` and `endstream`, still encoded. */
  data: Uint8Array;
}

export interface PdfRef {
  kind: 'ref';
  number: number;
  generation: number;
}

/** The dictionary of a dictionary or stream, else null. */
export function dictOf(value: PdfValue | undefined): PdfDict | null {
  if (value === null || typeof value !== 'object') return null;
  return value.kind === 'dict' ? value : value.kind === 'stream' ? value.dict : null;
}

export function isRef(value: PdfValue | undefined): value is PdfRef {
  return typeof value === 'object' && value !== null && value.kind === 'ref';
}

export function isArray(value: PdfValue | undefined): value is PdfArray {
  return typeof value === 'object' && value !== null && value.kind === 'array';
}

export function isStream(value: PdfValue | undefined): value is PdfStream {
  return typeof value === 'object' && value !== null && value.kind === 'stream';
}

export function isString(value: PdfValue | undefined): value is PdfString {
  return typeof value === 'object' && value !== null && value.kind === 'string';
}

export function nameOf(value: PdfValue | undefined): string | null {
  return typeof value === 'object' && value !== null && value.kind === 'name' ? value.value : null;
}

export function numberOf(value: PdfValue | undefined): number | null {
  return typeof value === 'object' && value !== null && value.kind === 'number' ? value.value : null;
}

/** A whole number that is exact in a double, else null. */
export function integerOf(value: PdfValue | undefined): number | null {
  const number = numberOf(value);
  return number !== null && Number.isSafeInteger(number) ? number : null;
}

/** Same meaning, whatever the spelling; references are compared as references, streams by their encoded bytes. */
export function same(a: PdfValue | undefined, b: PdfValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  switch (a.kind) {
    case 'number':
      return b.kind === 'number' && a.value === b.value;
    case 'name':
      return b.kind === 'name' && a.value === b.value;
    case 'ref':
      return b.kind === 'ref' && a.number === b.number && a.generation === b.generation;
    case 'string':
      return b.kind === 'string' && sameBytes(a.bytes, b.bytes);
    case 'array':
      return (
        b.kind === 'array' && a.items.length === b.items.length && a.items.every((item, i) => same(item, b.items[i]))
      );
    case 'dict':
      return b.kind === 'dict' && differingKeys(a, b).length === 0;
    case 'stream':
      // /Length only repeats what the data shows.
      return (
        b.kind === 'stream' &&
        differingKeys(a.dict, b.dict).every((key) => key === 'Length') &&
        sameBytes(a.data, b.data)
      );
  }
}

/** Keys whose values differ, in code-unit order. A null value is the same as an absent key (§7.3.7). */
export function differingKeys(a: PdfDict, b: PdfDict): string[] {
  const keys = new Set([...a.entries.keys(), ...b.entries.keys()]);
  return [...keys].filter((key) => !same(a.entries.get(key) ?? null, b.entries.get(key) ?? null)).sort();
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}

/** Calls `visit` for the value and everything inside it, not following references. Depth is bounded by the parser. */
export function walk(value: PdfValue, visit: (inner: PdfValue) => void): void {
  visit(value);
  if (value === null || typeof value !== 'object') return;
  if (value.kind === 'array') for (const item of value.items) walk(item, visit);
  const dict = dictOf(value);
  if (dict) for (const item of dict.entries.values()) walk(item, visit);
}

/** PDFDocEncoding where it differs from Latin-1 (§D.2). */
const PDF_DOC = new Map<number, string>([
  ...[...'˘ˇˆ˙˝˛˚˜'].map((letter, i) => [0x18 + i, letter] as const),
  ...[...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'].map((letter, i) => [0x80 + i, letter] as const),
  [0xa0, '€'],
]);

/** A text string (§7.9.2): UTF-16BE or UTF-8 with a byte order mark, else PDFDocEncoding. */
export function textOf(value: PdfValue | undefined): string | null {
  if (!isString(value)) return null;
  const { bytes } = value;
  if (bytes.length > LIMITS.textBytes) throw new Undecidable('文件中的名称过长');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes.subarray(3));
  return [...bytes].map((byte) => PDF_DOC.get(byte) ?? String.fromCharCode(byte)).join('');
}
