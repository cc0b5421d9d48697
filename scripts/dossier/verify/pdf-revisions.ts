import { Budget, LIMITS, Undecidable } from './limits.ts';
import { ObjectCache, View } from './pdf-view.ts';
import type { Section } from './pdf-xref.ts';
import { Encrypted, readSection } from './pdf-xref.ts';

/** The file up to and including one `%%EOF`: what its signer saw, read from these bytes alone. */
export interface Revision {
  index: number;
  /** Bytes [start, end) were appended by this revision. */
  start: number;
  end: number;
  section: Section;
  view: View;
}

export interface PdfFile {
  bytes: Uint8Array;
  revisions: Revision[];
  /** Bytes after the last complete revision; an unaltered file has none. */
  appended: number;
  budget: Budget;
}

/**
 * Splits a file into its revisions by following startxref and /Prev from the end (ISO 32000-1 §7.5.6). When the end of
 * the file is not a revision's end, the last one that is complete is taken and the rest counted as `appended`.
 * @throws Undecidable when no complete revision is found
 */
export function readRevisions(bytes: Uint8Array): PdfFile {
  if (bytes.length > LIMITS.fileBytes) throw new Undecidable('文件过大，超出核验上限');
  const budget = new Budget(bytes.length);
  let problem: unknown = null;
  let end = bytes.length;
  for (let tries = 0; tries < LIMITS.endings; tries++) {
    const eof = Buffer.from(bytes.buffer, bytes.byteOffset, end).lastIndexOf('%%EOF');
    if (eof < 0) break;
    try {
      const revisions = readChain(bytes, eof, budget);
      const last = revisions.at(-1) as Revision;
      return { bytes, revisions, appended: bytes.length - last.end, budget };
    } catch (error) {
      if (!(error instanceof Undecidable) || error instanceof Encrypted) throw error;
      problem ??= error;
    }
    end = eof;
  }
  throw problem ?? new Undecidable('文件没有结束标志，可能不完整');
}

function readChain(bytes: Uint8Array, eof: number, budget: Budget): Revision[] {
  const tail = Buffer.from(bytes.subarray(Math.max(0, eof - 64), eof)).toString('latin1');
  const offset = /startxref[\r\n ]+(\d{1,10})[\r\n ]*$/.exec(tail)?.[1];
  if (offset === undefined) throw new Undecidable('文件末尾没有交叉引用的位置，可能不完整');
  const sections: Section[] = [];
  for (let next: number | null = Number(offset); next !== null; ) {
    if (sections.length >= LIMITS.revisions) throw new Undecidable('修订次数超出核验上限');
    const section: Section = readSection(bytes, next, budget);
    const after = sections.at(-1);
    if (after ? section.end > after.offset : section.eof !== eof + 5) throw new Undecidable('修订的先后与位置不符');
    sections.push(section);
    next = section.prev;
  }
  const oldestFirst = [...sections].reverse();
  const cache = new ObjectCache();
  return oldestFirst.map((section, index) => ({
    index,
    start: oldestFirst[index - 1]?.end ?? 0,
    end: section.end,
    section,
    view: new View(bytes.subarray(0, section.end), sections.slice(sections.length - 1 - index), budget, cache),
  }));
}
