import { isUtf8 } from 'node:buffer';
import { FILE_START, type Position, type Range } from '../model/diagnostic.ts';

/** Why bytes are not usable text, with what to tell the writer. */
export interface TextProblem {
  rule: 'file-encoding';
  message: string;
  hint: string;
  range: Range;
}

/** Strict UTF-8: a replaced character would silently change evidence. A byte-order mark is dropped. */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: TextProblem } {
  const wide = wideEncoding(bytes);
  if (wide) return { problem: encodingProblem(wide, FILE_START) };
  const text = strictUtf8(bytes);
  if (text === null) {
    const guess = looksLikeGb18030(bytes) ? 'GBK/GB18030' : null;
    return { problem: encodingProblem(guess, firstStray(bytes)) };
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    return {
      problem: {
        rule: 'file-encoding',
        message: '文件含有空字节（NUL），不是文本文件',
        hint: '请确认没有把图片、压缩包或 Word 文档改名成 .yaml 或 .md；附件请放到 attachments 目录',
        range: rangeBetween(lineStarts(text), nul, nul),
      },
    };
  }
  return { text };
}

let recent: { bytes: Uint8Array; text: string } | null = null;

/** Text of UTF-8 bytes without their byte-order mark; null where they are none. The reader and the scan ask one by one. */
export function strictUtf8(bytes: Uint8Array): string | null {
  if (recent?.bytes === bytes) return recent.text;
  if (!isUtf8(bytes)) return null;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', hasMark ? 3 : 0);
  recent = { bytes, text };
  return text;
}

function encodingProblem(guess: string | null, range: Range): TextProblem {
  return {
    rule: 'file-encoding',
    message: guess ? `文件不是 UTF-8 编码，看起来是 ${guess}` : '文件不是有效的 UTF-8 编码',
    hint: '请用编辑器另存为 UTF-8（记事本：另存为 → 编码选 UTF-8）后再提交',
    range,
  };
}

/** UTF-16 and UTF-32 by their marks; UTF-16 without one by the zero that every other byte of ASCII text is. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'UTF-32';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  const head = bytes.subarray(0, 256);
  if (bytes.length % 2 !== 0 || !head.includes(0)) return null;
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [most, least] = [Math.max(...zeros), Math.min(...zeros)];
  return least === 0 && most > head.length / 8 ? 'UTF-16' : null;
}

/** Place of the first byte that is no UTF-8. No byte of a longer character looks like a line end. */
function firstStray(bytes: Uint8Array): Range {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const newline = bytes.indexOf(10, from);
    const end = newline < 0 ? bytes.length : newline;
    const one = bytes.subarray(from, end);
    if (!isUtf8(one)) {
      const at = { line, column: new TextDecoder('utf-8').decode(one).indexOf('\uFFFD') + 1 };
      return { start: at, end: at };
    }
    from = end + 1;
  }
  return FILE_START;
}

function looksLikeGb18030(bytes: Uint8Array): boolean {
  try {
    return /[\u4e00-\u9fff]/.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes.subarray(0, 65_536)));
  } catch {
    return false;
  }
}

/** Offsets at which lines begin, for turning offsets into one-based positions. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export function positionAt(starts: number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

export function rangeBetween(starts: number[], from: number, to: number): Range {
  return { start: positionAt(starts, from), end: positionAt(starts, Math.max(from, to)) };
}
