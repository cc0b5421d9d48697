import { createHash } from 'node:crypto';
import { compareText } from '../model/diagnostic.ts';
import { openCommit } from '../source/commit.ts';
import { type Entry, type Source, SourceError } from '../source/source.ts';
import { type BlobHashes, hashBlobs } from './blob-hashes.ts';

/** One file of a contract's folder. `path` is relative to that folder, NFC; the hash is of the git blob's bytes. */
export interface ListedFile {
  path: string;
  sha256: string;
  size: number;
}

/** Everything a contract's folder holds but its anchors: what an anchor is taken over. */
export interface Listing {
  contract: string;
  files: ListedFile[];
}

export const ANCHORS_FOLDER = 'anchors';
const FORMAT = 'yanshou-listing/1';

/**
 * The lines whose SHA-256 is stamped: a heading, then `<sha256> <size> "<path>"` sorted by path. Paths are JSON strings,
 * so that no file name can pass for a second line.
 */
export function listingLines({ contract, files }: Listing): string[] {
  const sorted = [...files].sort((a, b) => compareText(a.path, b.path));
  return [
    `${FORMAT} ${JSON.stringify(contract)}`,
    ...sorted.map(({ path, sha256, size }) => `${sha256} ${size} ${JSON.stringify(path)}`),
  ];
}

/** The bytes of a listing as one would write them into a file. */
export function listingBytes(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A listing read back; null when a line is not one that `listingLines` writes. */
export function parseListing([heading = '', ...lines]: readonly string[]): Listing | null {
  const contract = heading.startsWith(`${FORMAT} `) ? quoted(heading.slice(FORMAT.length + 1)) : null;
  if (contract === null) return null;
  const files: ListedFile[] = [];
  for (const line of lines) {
    const [, sha256 = '', size, text = ''] = /^([0-9a-f]{64}) (0|[1-9]\d{0,14}) (".*")$/.exec(line) ?? [];
    const path = quoted(text);
    if (path === null || compareText(files.at(-1)?.path ?? '', path) >= 0) return null;
    files.push({ path, sha256, size: Number(size) });
  }
  return { contract, files };
}

function quoted(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' && JSON.stringify(value) === text ? value : null;
  } catch {
    return null;
  }
}

/** The listing of a contract's folder at a commit. Throws `GitError`, and `SourceError` when there is no such folder. */
export async function listCommit(
  folder: string,
  revision: string,
  contract: string,
  hashes: BlobHashes,
): Promise<{ commit: string; listing: Listing }> {
  const source = await openCommit(folder, revision);
  const entries = listed(source, contract);
  const place = source.git;
  if (!place) throw new SourceError('no-folder', folder, '没有提交历史');
  await hashBlobs(
    place.root,
    entries.map(({ oid }) => oid ?? ''),
    hashes,
  );
  const files = entries.map(({ path, oid }): ListedFile => {
    const { sha256 = '', size = 0 } = hashes.get(oid ?? '') ?? {};
    return { path: local(path, contract), sha256, size };
  });
  return { commit: place.head ?? '', listing: { contract, files } };
}

/** The same of what lies in the work tree now; `unread` are paths that could not be read. */
export async function listWorktree(
  source: Source,
  contract: string,
  hashes: BlobHashes,
): Promise<{ listing: Listing; unread: string[] }> {
  const entries = listed(source, contract);
  if (source.git) {
    const oids = entries.flatMap(({ oid }) => (oid === null ? [] : [oid]));
    await hashBlobs(source.git.root, oids, hashes);
  }
  const files: ListedFile[] = [];
  const unread: string[] = [];
  for (const entry of entries) {
    const path = local(entry.path, contract);
    const known = hashes.get(entry.oid ?? '') ?? onDisk(source, entry);
    if (known) files.push({ path, ...known });
    else unread.push(path);
  }
  return { listing: { contract, files }, unread };
}

function onDisk(source: Source, { path }: Entry): { sha256: string; size: number } | null {
  try {
    const bytes = source.bytes(path);
    return { sha256: sha256Of(bytes), size: bytes.length };
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

/** Regular files alone: nothing else is ever read as evidence. */
function listed(source: Source, contract: string): Entry[] {
  const inside = `${contract}/`;
  const apart = `${inside}${ANCHORS_FOLDER}/`;
  return source
    .list()
    .filter(({ path, type }) => type === 'file' && path.startsWith(inside) && !path.startsWith(apart));
}

function local(path: string, contract: string): string {
  return path.slice(contract.length + 1);
}

/** Paths in which two listings differ, sorted. */
export function differingPaths(one: Listing, other: Listing): string[] {
  const key = ({ sha256, size }: ListedFile) => `${sha256} ${size}`;
  const [before, after] = [one, other].map(({ files }) => new Map(files.map((file) => [file.path, key(file)])));
  const paths = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...paths].filter((path) => before?.get(path) !== after?.get(path)).sort(compareText);
}
