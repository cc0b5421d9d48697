import { LIMITS, Undecidable } from './limits.ts';
import { hexValue, isDigit, isRegular, isWhitespace } from './pdf-bytes.ts';
import type { PdfDict, PdfString, PdfValue } from './pdf-values.ts';
import { integerOf, isRef } from './pdf-values.ts';

/** One indirect object with the bytes it takes up, `N G obj` to `endobj`. */
export interface ParsedObject {
  number: number;
  generation: number;
  value: PdfValue;
  start: number;
  end: number;
}

const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12, '(': 40, ')': 41, '\\': 92 };

/**
 * A parser that accepts only what every reader understands the same way (ISO 32000-1 §7.2–7.3). Where readers are
 * known to differ (duplicate keys, wrong lengths, odd escapes in names) it refuses instead of choosing.
 */
export class PdfParser {
  readonly bytes: Uint8Array;
  pos: number;
  private readonly text: Buffer;
  /** Values read so far. */
  values = 0;

  constructor(bytes: Uint8Array, pos = 0) {
    this.bytes = bytes;
    this.pos = pos;
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  fail(what: string): never {
    throw new Undecidable(`文件第 ${this.pos} 字节处${what}，无法按规范解读`);
  }

  skipSpace(): void {
    while (this.pos < this.bytes.length) {
      const byte = this.bytes[this.pos];
      if (byte === 37) {
        while (this.pos < this.bytes.length && this.bytes[this.pos] !== 10 && this.bytes[this.pos] !== 13) this.pos++;
      } else if (isWhitespace(byte)) this.pos++;
      else return;
    }
  }

  /** Takes a keyword that ends at a delimiter, whitespace or the end. */
  takeKeyword(word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.bytes[this.pos + i] !== word.charCodeAt(i)) return false;
    if (isRegular(this.bytes[this.pos + word.length])) return false;
    this.pos += word.length;
    return true;
  }

  expectKeyword(word: string): void {
    if (!this.takeKeyword(word)) this.fail(`缺少 ${word}`);
  }

  /** An unsigned whole number of at most 15 digits, exact in a double. */
  integer(): number {
    const value = this.digits(15);
    if (value < 0 || isRegular(this.bytes[this.pos])) this.fail('数字不合规范');
    return value;
  }

  value(depth = 0): PdfValue {
    if (depth > LIMITS.depth) this.fail('嵌套过深');
    if (++this.values > LIMITS.values) this.fail('对象过大');
    this.skipSpace();
    const byte = this.bytes[this.pos];
    if (byte === undefined) this.fail('内容中断');
    if (byte === 47) return this.name();
    if (byte === 40) return this.literalString();
    if (byte === 91) return this.array(depth);
    if (byte === 60) return this.bytes[this.pos + 1] === 60 ? this.dict(depth) : this.hexString();
    if (isDigit(byte) || byte === 43 || byte === 45 || byte === 46) return this.numberOrRef();
    if (this.takeKeyword('true')) return true;
    if (this.takeKeyword('false')) return false;
    if (this.takeKeyword('null')) return null;
    return this.fail('有不认识的内容');
  }

  private array(depth: number): PdfValue {
    this.pos++;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.pos] === 93) break;
      items.push(this.value(depth + 1));
    }
    this.pos++;
    return { kind: 'array', items };
  }

  dict(depth = 0): PdfDict {
    this.pos += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.pos] === 62 && this.bytes[this.pos + 1] === 62) break;
      if (this.bytes[this.pos] !== 47) this.fail('字典的键不合规范');
      const key = this.name().value;
      if (entries.has(key)) this.fail('字典中有重复的键');
      entries.set(key, this.value(depth + 1));
    }
    this.pos += 2;
    return { kind: 'dict', entries };
  }

  private name(): { kind: 'name'; value: string } {
    this.pos++;
    let value = '';
    while (isRegular(this.bytes[this.pos])) {
      let byte = this.bytes[this.pos++] ?? 0;
      if (byte === 35) {
        const high = hexValue(this.bytes[this.pos]);
        const low = hexValue(this.bytes[this.pos + 1]);
        if (high < 0 || low < 0) this.fail('名称中的转义不合规范');
        byte = high * 16 + low;
        this.pos += 2;
      }
      value += String.fromCharCode(byte);
    }
    return { kind: 'name', value };
  }

  private numberOrRef(): PdfValue {
    const start = this.pos;
    const whole = this.digits(10);
    if (whole >= 0 && !isRegular(this.bytes[this.pos])) {
      const after = this.pos;
      const generation = this.referenceTail();
      if (generation >= 0) return { kind: 'ref', number: whole, generation };
      this.pos = after;
      return { kind: 'number', value: whole };
    }
    while (isRegular(this.bytes[this.pos])) this.pos++;
    if (this.pos - start > 64) this.fail('数字过长');
    const text = this.ascii(start, this.pos);
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) this.fail('数字不合规范');
    return { kind: 'number', value: Number(text) };
  }

  /** `G R` after an object number; -1 when something else follows. */
  private referenceTail(): number {
    // Only plain white space may stand inside a reference; a comment there is somebody's trick.
    while (isWhitespace(this.bytes[this.pos])) this.pos++;
    const generation = this.digits(5);
    if (generation < 0 || !isWhitespace(this.bytes[this.pos])) return -1;
    while (isWhitespace(this.bytes[this.pos])) this.pos++;
    return this.takeKeyword('R') ? generation : -1;
  }

  /** The value of at most `most` digits; -1 when there are none or more. */
  private digits(most: number): number {
    const start = this.pos;
    let value = 0;
    for (let byte = this.bytes[this.pos]; isDigit(byte) && this.pos - start <= most; byte = this.bytes[++this.pos]) {
      value = value * 10 + (byte as number) - 48;
    }
    const count = this.pos - start;
    return count > 0 && count <= most ? value : -1;
  }

  private hexString(): PdfString {
    const start = this.pos++;
    const end = this.bytes.indexOf(62, this.pos);
    if (end < 0 || end - start > 2 * LIMITS.stringBytes) this.fail('十六进制串没有结束或过长');
    const out = new Uint8Array((end - start) >> 1);
    let count = 0;
    for (; this.pos < end; this.pos++) {
      const byte = this.bytes[this.pos];
      if (isWhitespace(byte)) continue;
      const digit = hexValue(byte);
      if (digit < 0) this.fail('十六进制串不合规范');
      // A missing last digit counts as zero (§7.3.4.3).
      out[count >> 1] = (out[count >> 1] ?? 0) + (count % 2 === 0 ? digit << 4 : digit);
      count++;
    }
    this.pos = end + 1;
    return { kind: 'string', bytes: out.subarray(0, (count + 1) >> 1), hex: true, start, end: this.pos };
  }

  private literalString(): PdfString {
    const start = this.pos++;
    for (let open = 1; open > 0; this.pos++) {
      const byte = this.bytes[this.pos];
      if (byte === undefined || this.pos - start > LIMITS.stringBytes) this.fail('字符串没有结束或过长');
      if (byte === 92) this.pos++;
      else if (byte === 40) open++;
      else if (byte === 41) open--;
    }
    const raw = this.bytes.subarray(start + 1, this.pos - 1);
    // Most strings are what they look like.
    const plain = !raw.includes(92) && !raw.includes(13);
    return { kind: 'string', bytes: plain ? raw.slice() : unescaped(raw), hex: false, start, end: this.pos };
  }

  /** `N G obj` at `pos`, before the value. */
  objectHeader(): { number: number; generation: number } {
    const number = this.integer();
    this.skipSpace();
    const generation = this.integer();
    this.skipSpace();
    this.expectKeyword('obj');
    return { number, generation };
  }

  /** `N G obj … endobj` exactly at `pos`; `lengthOf` resolves an indirect /Length. */
  indirect(lengthOf: (number: number, generation: number) => number | null): ParsedObject {
    const start = this.pos;
    const { number, generation } = this.objectHeader();
    let value = this.value();
    this.skipSpace();
    if (typeof value === 'object' && value?.kind === 'dict' && this.takeKeyword('stream')) {
      value = { kind: 'stream', dict: value, data: this.streamData(value, lengthOf) };
      this.skipSpace();
    }
    this.expectKeyword('endobj');
    return { number, generation, value, start, end: this.pos };
  }

  private streamData(dict: PdfDict, lengthOf: (number: number, generation: number) => number | null): Uint8Array {
    if (this.bytes[this.pos] === 13) this.pos++;
    if (this.bytes[this.pos] !== 10) this.fail('流的开头不合规范');
    const start = this.pos + 1;
    const stated = dict.entries.get('Length');
    const length = isRef(stated) ? lengthOf(stated.number, stated.generation) : integerOf(stated);
    if (length === null || length < 0 || start + length > this.bytes.length) this.fail('流的长度不合规范');
    this.pos = start + length;
    if (this.bytes[this.pos] === 13) this.pos++;
    if (this.bytes[this.pos] === 10) this.pos++;
    this.expectKeyword('endstream');
    return this.bytes.subarray(start, start + length);
  }

  private ascii(start: number, end: number): string {
    return this.text.toString('latin1', start, end);
  }
}

/** The bytes a literal string stands for (§7.3.4.2). */
function unescaped(raw: Uint8Array): Uint8Array {
  const out = new Uint8Array(raw.length);
  let length = 0;
  for (let at = 0; at < raw.length; ) {
    let byte = raw[at++] ?? 0;
    const escaped = byte === 92;
    if (escaped) byte = raw[at++] ?? 0;
    if (byte === 13 || byte === 10) {
      // Any end of line reads as one line feed; after a backslash, as nothing.
      if (byte === 13 && raw[at] === 10) at++;
      if (!escaped) out[length++] = 10;
    } else if (escaped && byte >= 48 && byte <= 55) {
      let code = byte - 48;
      for (let i = 0; i < 2 && (raw[at] ?? 0) >= 48 && (raw[at] ?? 0) <= 55; i++)
        code = code * 8 + (raw[at++] ?? 0) - 48;
      out[length++] = code & 255;
    } else {
      out[length++] = escaped ? (ESCAPES[String.fromCharCode(byte)] ?? byte) : byte;
    }
  }
  return out.subarray(0, length);
}
