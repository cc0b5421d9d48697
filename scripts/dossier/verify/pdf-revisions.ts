import { Budget, LIMITS, Undecidable } from './limits.ts';
import { decodeStream } from './pdf-inflate.ts';
import type { ParsedObject } from './pdf-parser.ts';
import { PdfParser } from './pdf-parser.ts';
import type { PdfDict, PdfRef, PdfValue } from './pdf-values.ts';
import { dictOf, integerOf, isRef, isStream, nameOf } from './pdf-values.ts';
import type { Entry, Section } from './pdf-xref.ts';
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

/** Objects as seen at the end of one revision. */
export class View {
  /** Bytes of this revision and the ones before it; nothing later can be read through this view. */
  readonly bytes: Uint8Array;
  readonly budget: Budget;
  /** Newest first. */
  private readonly sections: Section[];
  private readonly cache = new Map<number, PdfValue>();
  private readonly packed = new Map<number, PackedStream>();

  constructor(bytes: Uint8Array, sections: Section[], budget: Budget) {
    this.bytes = bytes;
    this.sections = sections;
    this.budget = budget;
  }

  get trailer(): PdfDict {
    return (this.sections[0] as Section).trailer;
  }

  /** The newest section's say on this object; undefined when no section mentions it. */
  entry(number: number): Entry | undefined {
    for (const { entries } of this.sections) {
      const entry = entries.get(number);
      if (entry) return entry;
    }
    return undefined;
  }

  /** Every object number in use, ascending. */
  numbers(): number[] {
    const known = new Set(this.sections.flatMap(({ entries }) => [...entries.keys()]));
    return [...known].filter((number) => this.has(number)).sort((a, b) => a - b);
  }

  has(number: number): boolean {
    const entry = this.entry(number);
    return entry !== undefined && entry.type !== 'free';
  }

  /** The object with this number, null when there is none. */
  load(number: number): PdfValue {
    const known = this.cache.get(number);
    if (known !== undefined) return known;
    const entry = this.entry(number);
    let value: PdfValue = null;
    if (entry?.type === 'offset') value = this.parseAt(number, entry.offset, entry.generation).value;
    if (entry?.type === 'packed') value = this.packedStream(entry.stream).value(number, entry.index);
    if (this.cache.size >= LIMITS.cached) this.cache.clear();
    this.cache.set(number, value);
    return value;
  }

  generation(number: number): number {
    const entry = this.entry(number);
    return entry?.type === 'offset' ? entry.generation : 0;
  }

  /** Follows one reference; a reference to a reference is not allowed by §7.3.10 and reads as null. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (!isRef(value)) return value ?? null;
    if (this.generation(value.number) !== value.generation) return null;
    const target = this.load(value.number);
    return isRef(target) ? null : target;
  }

  get(dict: PdfDict | null, key: string): PdfValue {
    return this.resolve(dict?.entries.get(key));
  }

  dict(dict: PdfDict | null, key: string): PdfDict | null {
    return dictOf(this.get(dict, key));
  }

  get root(): PdfRef {
    return this.trailer.entries.get('Root') as PdfRef;
  }

  catalog(): PdfDict {
    const catalog = dictOf(this.resolve(this.root));
    if (!catalog || nameOf(this.get(catalog, 'Type')) !== 'Catalog') throw new Undecidable('文件缺少目录对象');
    return catalog;
  }

  /** Parses the object at `offset` and insists that it is the one that was asked for. */
  parseAt(number: number, offset: number, generation: number): ParsedObject {
    const parser = new PdfParser(this.bytes, offset);
    const object = parser.indirect((length, lengthGeneration) => this.lengthOf(length, lengthGeneration, number));
    this.budget.spendReading(object.end - object.start);
    if (object.number !== number || object.generation !== generation) {
      throw new Undecidable(`交叉引用把对象 ${number} 指到了别的对象上`);
    }
    return object;
  }

  /** An indirect /Length must be a plain number object; anything else could turn in a circle. */
  private lengthOf(number: number, generation: number, stream: number): number | null {
    const entry = this.entry(number);
    if (number === stream || entry?.type !== 'offset' || entry.generation !== generation) return null;
    return integerOf(this.parseAt(number, entry.offset, generation).value);
  }

  packedStream(number: number): PackedStream {
    const known = this.packed.get(number);
    if (known) return known;
    const entry = this.entry(number);
    if (entry?.type !== 'offset') throw new Undecidable('对象流不合规范');
    const stream = this.parseAt(number, entry.offset, entry.generation).value;
    if (
      !isStream(stream) ||
      nameOf(stream.dict.entries.get('Type')) !== 'ObjStm' ||
      stream.dict.entries.has('Extends')
    ) {
      throw new Undecidable('对象流不合规范');
    }
    const data = decodeStream(
      stream,
      (value) => (isRef(value) ? null : (value ?? null)),
      LIMITS.structureBytes,
      this.budget,
    );
    const packed = new PackedStream(data, stream.dict, this.budget);
    if (this.packed.size >= LIMITS.packedStreams) this.packed.clear();
    this.packed.set(number, packed);
    return packed;
  }
}

/** An object stream (§7.5.7): several objects without their own `obj … endobj`. */
export class PackedStream {
  readonly numbers: number[] = [];
  private readonly data: Uint8Array;
  private readonly offsets: number[] = [];
  private readonly budget: Budget;

  constructor(data: Uint8Array, dict: PdfDict, budget: Budget) {
    this.data = data;
    this.budget = budget;
    const count = integerOf(dict.entries.get('N')) ?? -1;
    const first = integerOf(dict.entries.get('First')) ?? -1;
    if (count < 0 || count > LIMITS.objects || first < 0 || first > data.length)
      throw new Undecidable('对象流不合规范');
    const parser = new PdfParser(data.subarray(0, first));
    for (let i = 0; i < count; i++) {
      parser.skipSpace();
      this.numbers.push(parser.integer());
      parser.skipSpace();
      this.offsets.push(first + parser.integer());
    }
  }

  value(number: number, index: number): PdfValue {
    const [start, end] = [this.offsets[index], this.offsets[index + 1] ?? this.data.length];
    if (this.numbers[index] !== number || start === undefined || end < start || end > this.data.length) {
      throw new Undecidable('对象流不合规范');
    }
    const parser = new PdfParser(this.data.subarray(0, end), start);
    const value = parser.value();
    parser.skipSpace();
    this.budget.spendReading(end - start);
    if (parser.pos !== end) throw new Undecidable('对象流不合规范');
    return value;
  }
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
  return oldestFirst.map((section, index) => ({
    index,
    start: oldestFirst[index - 1]?.end ?? 0,
    end: section.end,
    section,
    view: new View(bytes.subarray(0, section.end), sections.slice(sections.length - 1 - index), budget),
  }));
}
