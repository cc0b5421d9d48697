import { LIMITS, Undecidable } from './limits.ts';
import { isWhitespace } from './pdf-bytes.ts';
import type { PdfFile, Revision } from './pdf-revisions.ts';
import type { PdfValue } from './pdf-values.ts';
import { dictOf, isRef, isStream, nameOf, walk } from './pdf-values.ts';
import { sameEntry } from './pdf-xref.ts';
import type { Finding } from './report.ts';

/** What one pass over every byte of the file found. */
export interface Survey {
  findings: Finding[];
  /** Object number → index of the first revision that refers to it, whether or not the object exists. */
  referencedSince: Map<number, number>;
  /** Objects that look like a signature dictionary, in any revision. */
  signatureLike: Set<number>;
  /** Streams that a file specification of the final state embeds. */
  embeddedStreams: Set<number>;
  /** Kinds of content in the final state that act or change their looks by themselves. */
  active: Set<string>;
  hasLayers: boolean;
}

interface Piece {
  start: number;
  end: number;
}

/** Actions and entries that may change what a reader sees, or send something out (ISO 32000-1 §12.6.4, §12.7.8). */
const ACTIVE = new Map([
  ['JavaScript', '脚本'],
  ['Launch', '启动程序'],
  ['SubmitForm', '提交表单'],
  ['ImportData', '导入数据'],
  ['ResetForm', '重置表单'],
  ['Hide', '隐藏内容'],
  ['SetOCGState', '切换图层'],
  ['Rendition', '多媒体'],
  ['Movie', '多媒体'],
  ['Sound', '多媒体'],
  ['RichMediaExecute', '多媒体'],
]);

/**
 * Accounts for every byte: header, the objects each cross-reference lists, the cross-reference itself. Anything between
 * could be shown by a reader that repairs files, so it is reported.
 */
export function survey(file: PdfFile): Survey {
  const result: Survey = {
    findings: [],
    referencedSince: new Map(),
    signatureLike: new Set(),
    embeddedStreams: new Set(),
    active: new Set(),
    hasLayers: false,
  };
  for (const revision of file.revisions) {
    if (isHopeless(result)) break;
    surveyRevision(file, revision, result);
  }
  if (isHopeless(result)) {
    result.findings.push({ id: 'structure', severity: 'undecided', text: '结构问题过多，其余部分未再查看' });
  }
  return result;
}

/** A file with so many faults is not told apart further; naming each of a million would only cost time. */
function isHopeless(result: Survey): boolean {
  return result.findings.length >= LIMITS.lines;
}

function surveyRevision(file: PdfFile, revision: Revision, result: Survey): void {
  const { section, view, index } = revision;
  const note = (id: Finding['id'], text: string) => result.findings.push({ id, severity: 'undecided', text });
  const pieces: Piece[] = [{ start: section.offset, end: section.end }];
  const packedIn = new Set<number>();
  let readable = true;
  see(file, revision, null, section.trailer, result);
  for (const [number, entry] of section.entries) {
    if (isHopeless(result)) return;
    if (entry.type === 'packed') packedIn.add(entry.stream);
    if (entry.type !== 'offset' || number === section.streamNumber) continue;
    // Some writers list everything again; an entry that says what the revision before said adds nothing.
    const earlier = file.revisions[index - 1]?.view.entry(number);
    if (earlier && sameEntry(earlier, entry)) continue;
    if (entry.offset < revision.start || entry.offset >= section.offset) {
      note('hidden-object', `第 ${index + 1} 次修订把对象 ${number} 指到了本次修订以外的字节`);
      continue;
    }
    try {
      const object = view.parseAt(number, entry.offset, entry.generation);
      pieces.push({ start: object.start, end: object.end });
      see(file, revision, number, object.value, result);
    } catch (error) {
      if (!(error instanceof Undecidable)) throw error;
      note('structure', error.message);
      readable = false;
    }
  }
  for (const stream of packedIn) if (!isHopeless(result)) surveyPacked(file, revision, stream, result, note);
  // Where an object could not be read its bytes cannot be told from bytes between objects.
  if (readable) for (const text of gaps(view.bytes, revision, pieces)) note('hidden-object', text);
}

function surveyPacked(
  file: PdfFile,
  revision: Revision,
  stream: number,
  result: Survey,
  note: (id: Finding['id'], text: string) => void,
): void {
  const { section, view, index } = revision;
  try {
    if (section.entries.get(stream)?.type !== 'offset') throw new Undecidable('对象流不在引用它的那次修订里');
    const packed = view.packedStream(stream);
    for (const [i, number] of packed.numbers.entries()) {
      if (isHopeless(result)) return;
      const entry = section.entries.get(number);
      if (entry?.type !== 'packed' || entry.stream !== stream || entry.index !== i) {
        note('hidden-object', `第 ${index + 1} 次修订的对象流里有未登记的对象 ${number}`);
      } else see(file, revision, number, view.packedObject(stream, number, i).value, result);
    }
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
    note('structure', error.message);
  }
}

/** Notes what an object refers to and, when it is part of the final state, what it can do. */
function see(file: PdfFile, revision: Revision, number: number | null, value: PdfValue, result: Survey): void {
  const final = file.revisions.at(-1)?.view;
  const entry = number === null ? undefined : revision.section.entries.get(number);
  const current = number === null ? undefined : final?.entry(number);
  const live = entry !== undefined && current !== undefined && sameEntry(entry, current);
  walk(value, (inner) => {
    if (isRef(inner)) {
      if (!result.referencedSince.has(inner.number)) {
        file.budget.spend('entries', 1);
        result.referencedSince.set(inner.number, revision.index);
      }
      return;
    }
    const dict = dictOf(inner);
    if (!dict) return;
    const { entries } = dict;
    const type = nameOf(entries.get('Type'));
    if (type === 'Sig' || type === 'DocTimeStamp' || (entries.has('ByteRange') && entries.has('Contents'))) {
      if (number !== null) result.signatureLike.add(number);
    }
    if (!live) return;
    const active = ACTIVE.get(nameOf(entries.get('S')) ?? '');
    if (active) result.active.add(active);
    if (entries.has('JS')) result.active.add('脚本');
    if (entries.has('XFA')) result.active.add('动态表单');
    if (isStream(inner) && entries.has('F')) result.active.add('外部数据');
    if (entries.has('OCProperties')) result.hasLayers = true;
    const embedded = dictOf(final?.resolve(entries.get('EF')));
    for (const target of embedded?.entries.values() ?? []) if (isRef(target)) result.embeddedStreams.add(target.number);
  });
}

/** Bytes of a revision that belong to no object. */
function gaps(bytes: Uint8Array, revision: Revision, pieces: Piece[]): string[] {
  const texts: string[] = [];
  let cursor = revision.index === 0 ? headerEnd(bytes) : revision.start;
  if (cursor < 0) return ['文件开头不是规范的 PDF 标志'];
  for (const piece of pieces.sort((a, b) => a.start - b.start)) {
    if (texts.length >= LIMITS.lines) break;
    if (piece.start < cursor) {
      texts.push(`第 ${revision.index + 1} 次修订的对象在第 ${piece.start} 字节处重叠`);
    } else if (!bytes.subarray(cursor, piece.start).every(isWhitespace)) {
      const between = Buffer.from(bytes.subarray(cursor, Math.min(piece.start, cursor + 4096))).toString('latin1');
      const what = /\d\s+\d+\s+obj/.test(between) ? '有未登记的对象' : '有不属于任何对象的内容';
      texts.push(`第 ${revision.index + 1} 次修订第 ${cursor} 字节起${what}`);
    }
    cursor = Math.max(cursor, piece.end);
  }
  return texts;
}

/** After `%PDF-x.y` and the comment lines that follow it (§7.5.2); -1 when the file does not start with it. */
function headerEnd(bytes: Uint8Array): number {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /^%PDF-[12]\.\d[\r\n]+(%[^\r\n]{0,64}[\r\n]+){0,2}/.exec(head)?.[0].length ?? -1;
}
