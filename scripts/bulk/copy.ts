import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import type { Range } from '../model/diagnostic.ts';

/** Why a text cannot be used. */
export interface CopyProblem {
  message: string;
  hint: string;
  range: Range;
}

type Encoding = 'utf-8' | 'gb18030';

const NEWLINE = 10;
const RETURN = 13;
const BLANK = 32;
const BOM = [0xef, 0xbb, 0xbf];

/** A log that pads its cells does so from the start; one that does so later is told of cell by cell. */
const PADDING_BYTES = 1024 * 1024;

function isPadded(bytes: Uint8Array, separator: number): boolean {
  let before = NEWLINE;
  for (const byte of bytes.subarray(0, PADDING_BYTES)) {
    if (before === BLANK && (byte === separator || byte === NEWLINE || byte === RETURN)) return true;
    if (byte === BLANK && (before === separator || before === NEWLINE)) return true;
    before = byte;
  }
  return false;
}

/** Writes a file as it is. */
export function copyBytes(pieces: Iterable<Uint8Array>, target: string): void {
  const handle = fs.openSync(target, 'wx', 0o600);
  try {
    for (const piece of pieces) fs.writeSync(handle, piece);
  } finally {
    fs.closeSync(handle);
  }
}

/**
 * Writes a text as UTF-8 with `\n` line ends and without a byte-order mark, its lines where they were. Strict: a replaced
 * character would silently change evidence. Works line by whole line, so that no character is cut in two. `padded` tells
 * whether cells have blanks around them: taking those off costs as much as reading.
 */
export function copyText(
  pieces: Iterable<Uint8Array>,
  encoding: Encoding,
  delimiter: string,
  target: string,
): CopyProblem | { padded: boolean } {
  const decoder = encoding === 'gb18030' ? new TextDecoder('gb18030', { fatal: true }) : null;
  const handle = fs.openSync(target, 'wx', 0o600);
  const separator = delimiter.charCodeAt(0);
  let carried: Buffer = Buffer.alloc(0);
  let isFirst = true;
  let padded = false;
  /** Lines are counted when one has to be named: those before it have been written. */
  const lineHere = () => 1 + linesIn(target);
  const take = (lines: Buffer): CopyProblem | null => {
    const bytes = isFirst && BOM.every((byte, at) => lines[at] === byte) ? lines.subarray(BOM.length) : lines;
    if (isFirst) padded = isPadded(bytes, separator);
    isFirst = false;
    const nul = bytes.indexOf(0);
    if (nul >= 0) return nulProblem(bytes, nul, lineHere(), encoding);
    const text = utf8Of(bytes, decoder);
    if (text === null) return encodingProblem(bytes, lineHere(), encoding);
    fs.writeSync(handle, withPlainEnds(text));
    return null;
  };
  try {
    for (const piece of pieces) {
      const bytes =
        carried.length > 0
          ? Buffer.concat([carried, piece])
          : Buffer.from(piece.buffer, piece.byteOffset, piece.length);
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      if (end === 0 && bytes.length > LINE_BYTES_MAX) return longProblem(lineHere());
      // A line end is one byte in both encodings and part of no other character. The piece's room is used again.
      carried = Buffer.from(bytes.subarray(end));
      const problem = end > 0 ? take(bytes.subarray(0, end)) : null;
      if (problem) return problem;
    }
    return (carried.length > 0 ? take(carried) : null) ?? { padded };
  } finally {
    fs.closeSync(handle);
  }
}

const LINE_BYTES_MAX = 8 * 1024 * 1024;

function utf8Of(bytes: Buffer, decoder: TextDecoder | null): Buffer | null {
  if (decoder === null) return isUtf8(bytes) ? bytes : null;
  try {
    return Buffer.from(decoder.decode(bytes), 'utf8');
  } catch {
    return null;
  }
}

/** `\r\n` becomes `\n`: DuckDB refuses a file that mixes the two. */
function withPlainEnds(text: Buffer): Buffer {
  if (text.indexOf(RETURN) < 0) return text;
  const out = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf(RETURN, from);
    const to = at < 0 ? text.length : at;
    length += text.copy(out, length, from, to);
    if (at >= 0 && text[at + 1] !== NEWLINE) {
      out[length] = RETURN;
      length += 1;
    }
    from = to + 1;
  }
  return out.subarray(0, length);
}

function nulProblem(bytes: Buffer, at: number, line: number, encoding: Encoding): CopyProblem {
  return {
    message: '日志含有空字节（NUL），不是文本文件',
    hint: 'Excel 工作簿、压缩包、“Unicode 文本”请另存为 CSV（逗号分隔）；文件损坏的请重新导出',
    range: placeOf(bytes, at, line, encoding),
  };
}

function encodingProblem(bytes: Buffer, line: number, encoding: Encoding): CopyProblem {
  const other = encoding === 'utf-8' ? 'gb18030' : 'utf-8';
  const isOther = decodes(bytes, other);
  const name = { 'utf-8': 'UTF-8', gb18030: 'GB18030' };
  return {
    message: `这里起不是有效的 ${name[encoding]} 文字${isOther ? `，看起来是 ${name[other]}` : ''}，日志没有核对`,
    hint: isOther ? `请把登记里的 encoding 改为 ${other}` : '请从原系统按 UTF-8 重新导出，或核对登记里的 encoding',
    range: placeOf(bytes, strayAt(bytes, encoding), line, encoding),
  };
}

function longProblem(line: number): CopyProblem {
  const at = { line, column: 1 };
  return {
    message: '这一行超过 8 MB，不像是一行一条的日志，日志没有核对',
    hint: '请确认附件是文本日志，每次操作一行',
    range: { start: at, end: at },
  };
}

/** Offset of the first line that cannot be decoded, and in UTF-8 of the very character. */
function strayAt(bytes: Buffer, encoding: Encoding): number {
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, from);
    const end = newline < 0 ? bytes.length : newline;
    const one = bytes.subarray(from, end);
    if (!decodes(one, encoding)) return from + goodBytes(one, encoding);
    from = end + 1;
  }
  return 0;
}

/** Bytes of the longest beginning that decodes: found by halves, since decoding goes forward only. */
function goodBytes(bytes: Buffer, encoding: Encoding): number {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      decoder.decode(new Uint8Array(), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
    // Begins the next try afresh, whatever was left half-read.
    try {
      decoder.decode();
    } catch {}
  }
  // What was waiting for its rest is part of the stray character.
  while (low > 0 && !decodes(bytes.subarray(0, low), encoding)) low -= 1;
  return low;
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function placeOf(bytes: Buffer, at: number, line: number, encoding: Encoding): Range {
  const start = bytes.lastIndexOf(NEWLINE, Math.max(0, at - 1)) + 1;
  const before = new TextDecoder(encoding).decode(bytes.subarray(at > 0 ? start : 0, at));
  const position = { line: line + count(bytes.subarray(0, at), NEWLINE), column: before.length + 1 };
  return { start: position, end: position };
}

function count(bytes: Buffer, byte: number): number {
  let found = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) found += 1;
  return found;
}

function linesIn(file: string): number {
  const handle = fs.openSync(file, 'r');
  const room = Buffer.allocUnsafe(1024 * 1024);
  let lines = 0;
  try {
    for (let length = 1; length > 0; lines += count(room.subarray(0, length), NEWLINE)) {
      length = fs.readSync(handle, room, 0, room.length, null);
    }
  } finally {
    fs.closeSync(handle);
  }
  return lines;
}
