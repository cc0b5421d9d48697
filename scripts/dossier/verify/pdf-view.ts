import type { Budget } from './limits.ts';
import { LIMITS, Undecidable } from './limits.ts';
import { decodeStream } from './pdf-inflate.ts';
import type { ParsedObject } from './pdf-parser.ts';
import { PdfParser } from './pdf-parser.ts';
import type { PdfDict, PdfRef, PdfValue } from './pdf-values.ts';
import { dictOf, integerOf, isRef, isStream, nameOf } from './pdf-values.ts';
import type { Entry, Section } from './pdf-xref.ts';

/** Objects as seen at the end of one revision. */
export class View {
  /** Bytes of this revision and the ones before it; nothing later can be read through this view. */
  readonly bytes: Uint8Array;
  readonly budget: Budget;
  /** Newest first. */
  private readonly sections: Section[];
  private readonly cache: ObjectCache;

  constructor(bytes: Uint8Array, sections: Section[], budget: Budget, cache: ObjectCache) {
    this.bytes = bytes;
    this.sections = sections;
    this.budget = budget;
    this.cache = cache;
  }

  get trailer(): PdfDict {
    return (this.sections[0] as Section).trailer;
  }

  /** The newest section's say on this object; undefined when no section mentions it. */
  entry(number: number): Entry | undefined {
    return this.section(number)?.entries.get(number);
  }

  private section(number: number): Section | undefined {
    return this.sections.find(({ entries }) => entries.has(number));
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
    const entry = this.entry(number);
    if (!entry || entry.type === 'free') return null;
    // A container exchanged later would exchange everything in it without saying so.
    if (entry.type === 'packed' && this.section(number) !== this.section(entry.stream)) {
      throw new Undecidable('对象流不在引用它的那次修订里');
    }
    const known = this.cache.values.get(entry);
    if (known !== undefined) return known;
    if (entry.type === 'packed') {
      const { value, bytes } = this.packedObject(entry.stream, number, entry.index);
      this.cache.keep(entry, value, bytes);
      return value;
    }
    const object = this.parseAt(number, entry.offset, entry.generation);
    if (object.selfContained) this.cache.keep(entry, object.value, object.end - object.start);
    return object.value;
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
  parseAt(number: number, offset: number, generation: number): ParsedObject & { selfContained: boolean } {
    let selfContained = true;
    const object = this.read(new PdfParser(this.bytes, offset), (parser) => {
      // Looked at first: a table that sends a million numbers to one large object must not have it read a million times.
      const header = parser.objectHeader();
      if (header.number !== number || header.generation !== generation) {
        throw new Undecidable(`交叉引用把对象 ${number} 指到了别的对象上`);
      }
      parser.pos = offset;
      return parser.indirect((length, lengthGeneration) => {
        selfContained = false;
        return this.lengthOf(length, lengthGeneration, number);
      });
    });
    return { ...object, selfContained };
  }

  /** Parses and pays for it, also when the parsing fails: failing late a million times costs as much. */
  private read<T>(parser: PdfParser, parse: (parser: PdfParser) => T): T {
    const start = parser.pos;
    this.budget.spend('reading', 0);
    this.budget.spend('values', 0);
    try {
      return parse(parser);
    } finally {
      this.budget.spend('reading', parser.pos - start);
      this.budget.spend('values', parser.values);
    }
  }

  /** An indirect /Length must be a plain number object; anything else could turn in a circle. */
  private lengthOf(number: number, generation: number, stream: number): number | null {
    const entry = this.entry(number);
    if (number === stream || entry?.type !== 'offset' || entry.generation !== generation) return null;
    return this.read(new PdfParser(this.bytes, entry.offset), (parser) => {
      const header = parser.objectHeader();
      parser.skipSpace();
      const length = parser.integer();
      parser.skipSpace();
      parser.expectKeyword('endobj');
      return header.number === number && header.generation === generation ? length : null;
    });
  }

  /** The object at `index` of an object stream, and the bytes it takes up there. */
  packedObject(stream: number, number: number, index: number): { value: PdfValue; bytes: number } {
    const { bytes, start } = this.packedStream(stream).place(number, index);
    return this.read(new PdfParser(bytes, start), (parser) => {
      const value = parser.value();
      parser.skipSpace();
      if (parser.pos !== bytes.length) throw new Undecidable('对象流不合规范');
      return { value, bytes: bytes.length - start };
    });
  }

  packedStream(number: number): PackedStream {
    const entry = this.entry(number);
    if (entry?.type !== 'offset') throw new Undecidable('对象流不合规范');
    const known = this.cache.packed.get(entry);
    if (known) return known;
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
    const packed = new PackedStream(data, stream.dict);
    if (this.cache.packed.size >= LIMITS.packedStreams) this.cache.packed.clear();
    this.cache.packed.set(entry, packed);
    return packed;
  }
}

/**
 * Parsed objects by their cross-reference entry, shared by the views: an entry that two revisions have in common leads
 * to the same bytes. Streams whose length is another object are left out, since a later revision may alter the length.
 */
export class ObjectCache {
  readonly values = new Map<Entry, PdfValue>();
  readonly packed = new Map<Entry, PackedStream>();
  private bytes = 0;

  keep(entry: Entry, value: PdfValue, bytes: number): void {
    if (bytes > LIMITS.cachedObjectBytes) return;
    this.bytes += bytes;
    if (this.bytes > LIMITS.cachedBytes) {
      this.values.clear();
      this.bytes = bytes;
    }
    this.values.set(entry, value);
  }
}

/** An object stream (§7.5.7): several objects without their own `obj … endobj`. */
export class PackedStream {
  readonly numbers: number[] = [];
  private readonly data: Uint8Array;
  private readonly offsets: number[] = [];

  constructor(data: Uint8Array, dict: PdfDict) {
    this.data = data;
    const count = integerOf(dict.entries.get('N')) ?? -1;
    const first = integerOf(dict.entries.get('First')) ?? -1;
    if (count < 0 || count > LIMITS.entries || first < 0 || first > data.length)
      throw new Undecidable('对象流不合规范');
    const parser = new PdfParser(data.subarray(0, first));
    for (let i = 0; i < count; i++) {
      parser.skipSpace();
      this.numbers.push(parser.integer());
      parser.skipSpace();
      this.offsets.push(first + parser.integer());
    }
  }

  /** Where the object at `index` is, which must be the one that was asked for: the bytes end where it ends. */
  place(number: number, index: number): { bytes: Uint8Array; start: number } {
    const [start, end] = [this.offsets[index], this.offsets[index + 1] ?? this.data.length];
    if (this.numbers[index] !== number || start === undefined || end < start || end > this.data.length) {
      throw new Undecidable('对象流不合规范');
    }
    return { bytes: this.data.subarray(0, end), start };
  }
}
