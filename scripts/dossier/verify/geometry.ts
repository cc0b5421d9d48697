import type { Signature } from './fields.ts';
import type { PdfFile } from './pdf-revisions.ts';
import { integerOf, isArray, isString } from './pdf-values.ts';
import type { Check, Finding } from './report.ts';

/** The two signed stretches of a file and the gap between them. */
export interface ByteRange {
  start: number;
  gapStart: number;
  gapEnd: number;
  end: number;
}

/** /ByteRange as four whole numbers inside the file, else null (ISO 32000-1 §12.8.1). */
export function byteRangeOf(signature: Signature, fileBytes: number): ByteRange | null {
  const value = signature.dict.entries.get('ByteRange');
  const numbers = isArray(value) ? value.items.map(integerOf) : [];
  if (numbers.length !== 4 || numbers.some((number) => number === null || number < 0)) return null;
  const [start, length, gapEnd, rest] = numbers as [number, number, number, number];
  const range = { start, gapStart: start + length, gapEnd, end: gapEnd + rest };
  return range.gapStart < gapEnd && range.end <= fileBytes ? range : null;
}

/** The encoded signature: /Contents with its padding, else null. */
export function contentsOf(signature: Signature): Uint8Array | null {
  const contents = signature.dict.entries.get('Contents');
  return isString(contents) ? contents.bytes : null;
}

/**
 * The signed bytes must be everything from the first byte to the end of the signature's own revision, but for the
 * `<hex>` token of this very signature. `cmsLength` is the length of the encoded signature inside /Contents.
 */
export function checkGeometry(file: PdfFile, signature: Signature, cmsLength: number | null): Check {
  const problem = geometryProblem(file, signature, cmsLength);
  if (problem) return { id: 'geometry', ok: false, text: `签名范围不对：${problem}` };
  const last = signature.revision === file.revisions.length - 1 && file.appended === 0;
  return {
    id: 'geometry',
    ok: true,
    text: last ? '签名范围覆盖整个文件' : `签名范围覆盖至第 ${signature.revision + 1} 次修订末尾`,
  };
}

function geometryProblem(file: PdfFile, signature: Signature, cmsLength: number | null): string | null {
  const { bytes } = file;
  const revision = file.revisions[signature.revision];
  const range = byteRangeOf(signature, bytes.length);
  if (!revision || !range) return 'ByteRange 不是文件之内的四个整数';
  if (range.start !== 0) return '没有从文件开头算起';
  const entry = revision.section.entries.get(signature.number);
  if (entry?.type !== 'offset' || entry.offset < revision.start) return '签名字典不在它自己的那次修订里';
  const contents = signature.dict.entries.get('Contents');
  if (!isString(contents) || !contents.hex) return 'Contents 不是十六进制串';
  if (range.gapStart !== contents.start || range.gapEnd !== contents.end) return '留空处不是恰好本签名的 Contents';
  const token = bytes.subarray(range.gapStart + 1, range.gapEnd - 1);
  if (token.length % 2 !== 0 || !token.every(isHexDigit)) return 'Contents 中夹有其他字符';
  if (cmsLength !== null && contents.bytes.subarray(cmsLength).some((byte) => byte !== 0)) {
    return 'Contents 的填充不是零，夹有其他内容';
  }
  const { eof, end } = revision.section;
  const isLast = signature.revision === file.revisions.length - 1;
  if (range.end !== end && (isLast || range.end !== eof)) return '签名范围没有止于修订的末尾';
  return null;
}

function isHexDigit(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 70) || (byte >= 97 && byte <= 102);
}

/** Cross-references that lead into the one place a signature does not protect. */
export function offsetsInGaps(file: PdfFile, signatures: Signature[]): Finding[] {
  const ranges = signatures
    .map((signature) => byteRangeOf(signature, file.bytes.length))
    .filter((range) => range !== null);
  const findings: Finding[] = [];
  for (const { section, index } of file.revisions) {
    const offsets = [section.offset];
    for (const entry of section.entries.values()) if (entry.type === 'offset') offsets.push(entry.offset);
    const inside = offsets.filter((offset) =>
      ranges.some(({ gapStart, gapEnd }) => offset >= gapStart && offset < gapEnd),
    );
    if (inside.length > 0) {
      const text = `第 ${index + 1} 次修订的交叉引用指向签名留空处（第 ${inside[0]} 字节），该处不受签名保护`;
      findings.push({ id: 'offset-in-gap', severity: 'error', text });
    }
  }
  return findings;
}
