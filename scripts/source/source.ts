import { createHash } from 'node:crypto';
import { compareText } from '../model/diagnostic.ts';

/** What stands in a listing. `other` is everything that is never read: device, pipe, socket, submodule, unreadable folder. */
export type EntryType = 'file' | 'symlink' | 'other';

/**
 * One file of the content. `path` is relative to the content root, `/`-separated, NFC; a byte that is not UTF-8 prints
 * as `\xNN`. `size` is in bytes. `oid` is the git blob's id (40 hex digits, 64 in a SHA-256 repository) when git vouches
 * that the file holds exactly that blob, else null: `blobOid(bytes)` computes it.
 */
export interface Entry {
  path: string;
  size: number;
  type: EntryType;
  oid: string | null;
}

/**
 * Where the content lies in a repository, and which commit its history is read from.
 * `root` is the folder to run git in, `prefix` the content folder below it (empty or ending in `/`), `head` the commit
 * (null before the first one). `dirty` lists the content paths that differ from `head`, sorted.
 */
export interface Place {
  root: string;
  prefix: string;
  head: string | null;
  shallow: boolean;
  format: ObjectFormat;
  dirty: readonly string[];
}

export type ObjectFormat = 'sha1' | 'sha256';

/**
 * Where bytes come from. Nothing else reads content. `list` is sorted by code units and names everything that is there;
 * `bytes` throws a `SourceError` for what it refuses. `withoutGit` says in Chinese why `git` is null.
 */
export interface Source {
  id: string;
  list(): readonly Entry[];
  bytes(path: string): Uint8Array;
  /** A file too large for `bytes`, in pieces; a source that has none gives out what `bytes` does. */
  pieces?(path: string): Iterable<Uint8Array>;
  git: Place | null;
  withoutGit: string | null;
}

export interface SourceOptions {
  /** Largest file that `bytes` reads; the reader has its own, smaller limits and sees `size` first. */
  max_bytes?: number;
}

export const BYTES_MAX_DEFAULT = 64 * 1024 * 1024;
/** Largest file given out in pieces. */
export const PIECES_BYTES_MAX = 4 * 1024 * 1024 * 1024;

/** A file of any size that is given out at all, piece by piece. Throws as `bytes` does. */
export function piecesOf(source: Source, path: string): Iterable<Uint8Array> {
  return source.pieces?.(path) ?? [source.bytes(path)];
}

export type Refusal = 'no-folder' | 'unknown-path' | 'not-a-file' | 'too-large' | 'unreadable';

/** Content that is not given out. The message is Chinese and complete; `path` is what was asked for. */
export class SourceError extends Error {
  readonly refusal: Refusal;
  readonly path: string;
  constructor(refusal: Refusal, path: string, message: string) {
    super(message);
    this.name = 'SourceError';
    this.refusal = refusal;
    this.path = path;
  }
}

/** The entry of a path that may be read, or the refusal that every source words alike. */
export function readable(entry: Entry | undefined, path: string, bytes_max: number): Entry {
  if (!entry) throw new SourceError('unknown-path', path, `内容中没有这个文件：${path}`);
  if (entry.type === 'symlink')
    throw new SourceError('not-a-file', path, `这是符号链接，不读取：${path}。请改为提交文件本身`);
  if (entry.type === 'other') throw new SourceError('not-a-file', path, `这不是普通文件，不读取：${path}`);
  if (entry.size > bytes_max) throw tooLarge(path, entry.size, bytes_max);
  return entry;
}

export function tooLarge(path: string, size: number, bytes_max: number): SourceError {
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return new SourceError(
    'too-large',
    path,
    `文件太大，不读取：${path}（${megabytes(size)} MB，上限 ${megabytes(bytes_max)} MB）`,
  );
}

/** The id git gives these bytes as a blob. */
export function blobOid(bytes: Uint8Array, format: ObjectFormat = 'sha1'): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The blob that a file of the content is now, whatever git takes it for; null for none, or one that cannot be read. */
export function blobNow(source: Source, path: string): string | null {
  const entry = source.list().find((one) => one.path === path);
  if (entry?.type !== 'file') return null;
  try {
    return entry.oid ?? blobOid(source.bytes(path), source.git?.format);
  } catch {
    return null;
  }
}

/** A file name from its bytes: UTF-8, and where it is not, each stray byte as `\xNN`. */
export function nameText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\uFFFD')) return text;
  let out = '';
  for (let start = 0; start < bytes.length; ) {
    const length = sequenceLength(bytes, start);
    out += length
      ? bytes.toString('utf8', start, start + length)
      : `\\x${(bytes[start] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    start += length || 1;
  }
  return out;
}

/** Bytes of the well-formed UTF-8 sequence at `start`; 0 when there is none. */
function sequenceLength(bytes: Buffer, start: number): number {
  const lead = bytes[start] ?? 0;
  const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const part = bytes.subarray(start, start + length);
  return part.length === length && Buffer.from(part.toString('utf8')).equals(part) ? length : 0;
}

/**
 * Puts listed names into NFC and code-unit order. Where two names of a file system differ only in normalisation, one
 * keeps its own spelling: an odd path in the listing is better than a file that silently isn't in it.
 */
export function arrange<T extends { path: string }>(items: readonly T[]): T[] {
  const odd = items.filter(({ path }) => !isAscii(path));
  const taken = new Set(odd.map(({ path }) => path));
  for (const item of odd) {
    const path = item.path.normalize('NFC');
    if (!taken.has(path)) item.path = path;
    taken.add(item.path);
  }
  return [...items].sort((a, b) => compareText(a.path, b.path));
}

/** Nearly all names are, and looking is much cheaper than normalising some thousand of them. */
export function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range begins with them
  return /^[\x00-\x7f]*$/.test(text);
}
