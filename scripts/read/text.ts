import type { Position, Range } from '../model/diagnostic.ts';

/** Why bytes are not usable text, with what to tell the writer. */
export interface TextProblem {
  rule: 'file-encoding';
  message: string;
  hint: string;
}

/** Strict UTF-8: a replaced character would silently change evidence. A byte-order mark is dropped. */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: TextProblem } {
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
    return { problem: encodingProblem('UTF-16') };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: encodingProblem(looksLikeGb18030(bytes) ? 'GBK/GB18030' : null) };
  }
  if (text.includes('\0')) {
    return {
      problem: {
        rule: 'file-encoding',
        message: '文件含有空字节（NUL），不是文本文件',
        hint: '请确认没有把图片、压缩包或 Word 文档改名成 .yaml 或 .md；附件请放到 attachments 目录',
      },
    };
  }
  return { text };
}

function encodingProblem(guess: string | null): TextProblem {
  return {
    rule: 'file-encoding',
    message: guess ? `文件不是 UTF-8 编码，看起来是 ${guess}` : '文件不是有效的 UTF-8 编码',
    hint: '请用编辑器另存为 UTF-8（记事本：另存为 → 编码选 UTF-8）后再提交',
  };
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
