import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';

/** One record of a version of a file: where it starts (one-based line) and a hash of what it says. */
export interface ListedRecord {
  id: string;
  kind: string | null;
  line: number;
  digest: string;
}

/**
 * Lists the records of a file by its lines alone, as the parser would, or gives null where only the parser can tell.
 * A file that grew by a hundred commits is read a hundred times: this costs about a twentieth of parsing it. Accepted is
 * the form that people and tools write: `kind` and `records` at the margin, items at one indent, one `id` per item, no
 * value that runs over lines in quotes or brackets.
 */
export function scanRecords(bytes: Uint8Array, markdown: boolean): ListedRecord[] | null {
  if (!isPlain(bytes)) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // One character per byte: places in this text are places in the bytes, and nothing looked for is beyond ASCII.
  const text = buffer.toString('latin1');
  return markdown ? scanFront(buffer, text) : scanYaml(buffer, text);
}

/** A list as it was scanned: what it takes to scan only the rest of a later version of the same file. */
interface Listing {
  bytes: Buffer;
  kind: string;
  spans: RecordSpan[];
  records: ListedRecord[];
}

export interface LaterScanner {
  scan(bytes: Uint8Array, markdown: boolean, path: string): ListedRecord[] | null;
  /** Lets go of what is held: none of these files comes again. */
  forget(): void;
}

/**
 * The same as `scanRecords` for one version after the other of many files: of a list that grew, only what comes behind
 * the first change is looked at, and records before it are the objects that they were. Holds one version of each file.
 */
export function laterScanner(): LaterScanner {
  const last = new Map<string, Listing>();
  const scan = (bytes: Uint8Array, markdown: boolean, path: string) => {
    if (markdown) return scanRecords(bytes, true);
    const before = last.get(path);
    const listing = (before && continued(bytes, before)) ?? listingOf(bytes);
    if (listing === null) return scanRecords(bytes, false);
    // The bytes given may be a piece of something larger.
    last.set(path, { ...listing, bytes: Buffer.from(bytes) });
    return listing.records;
  };
  return { scan, forget: () => last.clear() };
}

function listingOf(bytes: Uint8Array): Omit<Listing, 'bytes'> | null {
  if (!isPlain(bytes)) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('latin1');
  const head = listHead(text);
  const spans = head && scanItems(text, head.start, head.line);
  return head && spans ? { kind: head.kind, spans, records: listed(spans, buffer, head.kind) } : null;
}

/** Scanned from the last record that begins before the two versions part; null where that is not in the usual form. */
function continued(bytes: Uint8Array, before: Listing): Omit<Listing, 'bytes'> | null {
  const { spans, kind } = before;
  const same = alikeUntil(before.bytes, bytes);
  let kept = spans.length;
  // Its dash has to stand in both: two bytes before its first field.
  while (kept > 0 && (spans[kept - 1] as RecordSpan).from > same) kept -= 1;
  const from = spans[kept - 1];
  if (!from || kept < 2 || !isPlain(bytes)) return null;
  const start = before.bytes.lastIndexOf(10, from.from - 1) + 1;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rest = scanItems(buffer.toString('latin1', start), 0, from.line, from.from - 2 - start);
  if (rest === null) return null;
  const later = rest.map((span) => ({ ...span, from: span.from + start, to: span.to + start }));
  return {
    kind,
    spans: [...spans.slice(0, kept - 1), ...later],
    records: [...before.records.slice(0, kept - 1), ...listed(later, buffer, kind)],
  };
}

const PIECE = 4096;

/** How many bytes the two begin with alike. */
function alikeUntil(one: Buffer, other: Uint8Array): number {
  const end = Math.min(one.length, other.length);
  let at = 0;
  while (at < end) {
    const next = Math.min(at + PIECE, end);
    if (one.compare(other, at, next, at, next) !== 0) break;
    at = next;
  }
  while (at < end && one[at] === other[at]) at += 1;
  return at;
}

function isPlain(bytes: Uint8Array): boolean {
  return bytes[0] !== 0xef && isUtf8(bytes) && !bytes.includes(0);
}

/** The digest of a record's text, the same from bytes and from text, and whichever way its lines end. */
export function digestOf(text: string | Uint8Array): string {
  return hash('sha1', withoutReturns(text), 'base64url').slice(0, 16);
}

/** An editor on Windows that changes every line's end changes nothing that a record says. */
function withoutReturns(text: string | Uint8Array): string | Uint8Array {
  if (typeof text === 'string') return text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  if (!text.includes(13)) return text;
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

const FENCE = /^---[ \t]*\r?$/;
const KIND = /^kind: ([a-z0-9]+(?:-[a-z0-9]+)*)[ \t]*\r?$/;
const ID = /^id: (["']?)([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)\1[ \t]*\r?$/;
const RECORDS = /^records:[ \t]*\r?$/m;
const KEY = /^[a-z][a-z0-9_]*:(?:[ \r]|$)/;

/** Front matter: fields at the margin between two lines of dashes. */
function scanFront(bytes: Buffer, text: string): ListedRecord[] | null {
  const first = lineAt(text, 0);
  if (!FENCE.test(first)) return null;
  return scanOne(bytes, text, first.length + 1, 2, true);
}

function scanYaml(bytes: Buffer, text: string): ListedRecord[] | null {
  const head = listHead(text);
  if (head === null) return scanSingle(bytes, text);
  const spans = scanItems(text, head.start, head.line);
  return spans && listed(spans, bytes, head.kind);
}

/** Where the first item of a list may begin, and on which line; null where no list is announced in the usual form. */
function listHead(text: string): { kind: string; start: number; line: number } | null {
  let kind: string | null = null;
  let number = 1;
  for (let at = 0; at < text.length; number += 1) {
    const line = lineAt(text, at);
    at += line.length + 1;
    if (KIND.test(line)) {
      if (kind !== null) return null;
      kind = KIND.exec(line)?.[1] ?? null;
    } else if (RECORDS.test(line)) return kind === null ? null : { kind, start: at, line: number + 1 };
    else if (!isIdle(line)) return null;
  }
  return null;
}

/** A file that is one record, if no list is announced before its first other field. */
function scanSingle(bytes: Buffer, text: string): ListedRecord[] | null {
  let kinds = 0;
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    at += line.length + 1;
    if (KIND.test(line)) kinds += 1;
    else if (!isIdle(line))
      return kinds < 2 && !RECORDS.test(line) && KEY.test(line) ? scanOne(bytes, text, 0, 1, false) : null;
  }
  return null;
}

/** A file that is one record: every line at the margin begins a field, an item of a list, or a comment. */
function scanOne(bytes: Buffer, text: string, start: number, line: number, fenced: boolean): ListedRecord[] | null {
  let id: string | null = null;
  let kind: string | null = null;
  // A line set in behind one of these two would belong to its value.
  let named = false;
  let closed = !fenced;
  for (let at = start; at < text.length; ) {
    const one = lineAt(text, at);
    at += one.length + 1;
    if (fenced && FENCE.test(one)) {
      closed = true;
      break;
    }
    if (isIdle(one)) continue;
    if (one[0] === '\t' || !valueEnds(one)) return null;
    if (one[0] === ' ') {
      if (named) return null;
      continue;
    }
    named = /^(?:id|kind):/.test(one);
    if (one.startsWith('id:')) {
      const found = ID.exec(one)?.[2];
      if (!found || id !== null) return null;
      id = found;
    } else if (one.startsWith('kind:')) {
      const found = KIND.exec(one)?.[1];
      if (!found || kind !== null) return null;
      kind = found;
    } else if (one.startsWith('records:') || !(KEY.test(one) || one.startsWith('- '))) return null;
  }
  if (!closed || id === null || kind === null) return null;
  return [{ id, kind, line, digest: digestOf(bytes) }];
}

/** One item of the list: where its first field begins, where its last line ends, and the line it begins on. */
export interface RecordSpan {
  id: string;
  from: number;
  to: number;
  line: number;
}

/** Where the records of a list stand, in bytes; null where only the parser can tell, or where there is no list. */
export function scanSpans(bytes: Uint8Array): RecordSpan[] | null {
  if (!isPlain(bytes)) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const head = RECORDS.exec(text);
  if (!head) return null;
  const start = head.index + head[0].length + 1;
  return scanItems(text, start, text.slice(0, start).split('\n').length);
}

/** `margin`: at which column items begin, where that is known. */
function scanItems(text: string, start: number, first: number, margin = -1): RecordSpan[] | null {
  const items: RecordSpan[] = [];
  let indent = margin;
  let item: RecordSpan | null = null;
  // A deeper line behind the id would belong to its value.
  let afterId = false;
  let number = first;
  for (let at = start; at < text.length; number += 1) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    let column = 0;
    while (text.charCodeAt(at + column) === 32) column += 1;
    const code = text.charCodeAt(at + column);
    const begin = at + column;
    at = end + 1;
    if (begin >= end || code === 13) continue;
    if (code === 9) return null;
    if (code === 35) {
      // Behind the fields it is a comment; deeper it may be a line of a longer text.
      if (item && column > indent + 2) return null;
      continue;
    }
    if (indent < 0) indent = column;
    if (column < indent) return null;
    let field = begin;
    if (column === indent) {
      if (code !== 45 || text.charCodeAt(begin + 1) !== 32 || text.charCodeAt(begin + 2) === 32) return null;
      if (item?.id === '') return null;
      field = begin + 2;
      item = { from: field, to: end, line: number, id: '' };
      items.push(item);
    }
    if (!item || !valueEndsAt(text, field, end) || (afterId && column > indent + 2)) return null;
    item.to = end;
    afterId = false;
    if (field - (begin - column) !== indent + 2 || !text.startsWith('id:', field)) continue;
    const id = ID.exec(text.slice(field, end))?.[2];
    if (!id || item.id !== '') return null;
    item.id = id;
    afterId = true;
  }
  return item && item.id !== '' ? items : null;
}

function listed(items: readonly RecordSpan[], bytes: Buffer, kind: string): ListedRecord[] {
  return items.map(({ id, from, to, line }) => {
    let end = to;
    while (isBlank(bytes[end - 1])) end -= 1;
    return { id, kind, line, digest: digestOf(bytes.subarray(from, end)) };
  });
}

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 13 || byte === 10 || byte === 9;
}

function lineAt(text: string, at: number): string {
  const newline = text.indexOf('\n', at);
  return text.slice(at, newline < 0 ? text.length : newline);
}

/** Blank, or a comment at the margin. */
function isIdle(line: string): boolean {
  return line === '' || line === '\r' || line[0] === '#' || line.trim() === '';
}

function valueEnds(line: string): boolean {
  let start = 0;
  while (line[start] === ' ') start += 1;
  return valueEndsAt(line, start, line.length);
}

/** Whether the value that a line begins, if it is quoted or in brackets, surely ends on the same line. */
function valueEndsAt(text: string, from: number, to: number): boolean {
  let start = from;
  if (text.charCodeAt(start) === 45 && text.charCodeAt(start + 1) === 32) start += 2;
  let at = start;
  // A field's name: lower-case letters, digits, underscores.
  for (let code = text.charCodeAt(at); (code > 96 && code < 123) || code === 95 || (code > 47 && code < 58); ) {
    at += 1;
    code = text.charCodeAt(at);
  }
  const value = text.charCodeAt(at) === 58 && text.charCodeAt(at + 1) === 32 ? at + 2 : start;
  const opening = text.charCodeAt(value);
  if (opening !== 34 && opening !== 39 && opening !== 91 && opening !== 123) return value < to;
  let last = to - 1;
  while (text.charCodeAt(last) === 13 || text.charCodeAt(last) === 32) last -= 1;
  const closing = opening === 91 ? 93 : opening === 123 ? 125 : opening;
  return last > value && text.charCodeAt(last) === closing && text.charCodeAt(last - 1) !== 92;
}
