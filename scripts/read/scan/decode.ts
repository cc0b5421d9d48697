import { strictUtf8 } from '../text.ts';

/** What a file's bytes are to the scan, by the bytes alone: a name can say anything. */
export type Content = { text: string } | { workbook: true } | null;

const HEAD = 65_536;

export function contentOf(bytes: Uint8Array): Content {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && c === 3 && d === 4) return isWorkbook(bytes) ? { workbook: true } : null;
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (isBinary(bytes)) return null;
  return { text: strictUtf8(bytes) ?? strictly('gb18030', bytes) ?? new TextDecoder('utf-8').decode(bytes) };
}

/** The folder of a workbook's parts, in the archive's directory or, where that is cut off, before the parts themselves. */
function isWorkbook(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('xl/workbook');
}

/** Pictures, programs and archives hold zeros and control characters early; text of any encoding holds none. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  if (head.includes(0)) return true;
  if (head[0] === 0x25 && head[1] === 0x50 && head[2] === 0x44 && head[3] === 0x46) return true;
  let controls = 0;
  for (let at = 0; at < 4096 && at < head.length; at += 1) {
    const byte = head[at] as number;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  return controls > 40;
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
