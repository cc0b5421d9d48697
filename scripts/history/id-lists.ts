import { blobParser } from '../source/blobs.ts';
import { git } from '../source/git.ts';
import type { Place } from '../source/source.ts';

/** One record of a file's text: where it starts (one-based line), and a hash of what it says. */
export interface RecordLine {
  id: string;
  kind: string | null;
  line: number;
  digest: string;
}

/**
 * Lists the records of one version of an evidence file. `path` is relative to the content root; only its extension may
 * matter, since lists are kept by blob. `digest` depends on the record's text alone, so that it survives a move between
 * files. A text that can't be parsed has no records.
 */
export type ExtractRecords = (bytes: Uint8Array, path: string) => RecordLine[];

/** Where to keep texts between runs. Values may vanish at any time; keys are short ASCII. */
export interface TextCache {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/** Older versions may be anything; what the reader would refuse today is not worth parsing in the past. */
const EVIDENCE_BYTES_MAX = 16 * 1024 * 1024;

/** Digests are only compared with those of the same record, so their tail tells enough. */
const DIGEST_LENGTH = 16;

/** A blob together with how its path says it is to be read. */
export function blobKey(oid: string, path: string): string {
  return path.endsWith('.md') ? `${oid}.md` : oid;
}

/** The records of each blob, by `blobKey`. `blobs` maps each key to its oid and one path it lies at. */
export async function readIdLists(
  place: Place,
  blobs: ReadonlyMap<string, { oid: string; path: string }>,
  extractRecords: ExtractRecords,
  cache: { texts: TextCache; prefix: string } | null,
): Promise<Map<string, RecordLine[]>> {
  const lists = new Map<string, RecordLine[]>();
  const wanted = new Map<string, string[]>();
  for (const [key, { oid }] of blobs) {
    const held = cache ? parseList(cache.texts.get(cache.prefix + key)) : null;
    if (held) lists.set(key, held);
    else wanted.set(oid, [...(wanted.get(oid) ?? []), key]);
  }
  if (!wanted.size) return lists;
  const onBlob = (oid: string, bytes: Buffer | null) => {
    for (const key of wanted.get(oid) ?? []) {
      const list = bytes === null ? [] : extractRecords(bytes, blobs.get(key)?.path ?? '').map(shorten);
      lists.set(key, list);
      cache?.texts.set(cache.prefix + key, formatList(list));
    }
  };
  const input = `${[...wanted.keys()].join('\n')}\n`;
  await git(place.root, ['cat-file', '--batch', '--buffer'], { input, onData: blobParser(onBlob, EVIDENCE_BYTES_MAX) });
  return lists;
}

function shorten({ id, kind, line, digest }: RecordLine): RecordLine {
  return { id, kind, line, digest: digest.slice(-DIGEST_LENGTH) };
}

type Row = [id: string, line: number, digest: string, kind: string | null];

function formatList(list: readonly RecordLine[]): string {
  return JSON.stringify(list.map(({ id, kind, line, digest }): Row => [id, line, digest, kind]));
}

function parseList(text: string | undefined): RecordLine[] | null {
  if (text === undefined) return null;
  try {
    return (JSON.parse(text) as Row[]).map(([id, line, digest, kind]) => ({ id, kind, line, digest }));
  } catch {
    return null;
  }
}
