import { blobParser } from '../source/blobs.ts';
import { lackingObject, type StartedGit, startGit } from '../source/git.ts';
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
 * matter, since a blob is listed once wherever it lies. `digest` depends on the record's text alone, so that it survives
 * a move between files. A text that can't be parsed has no records. Called for every version there ever was: a file
 * that grew by a hundred commits is read a hundred times, so a scan of the text that cuts it at the records' starts is
 * worth more here than parsing it.
 */
export type ExtractRecords = (bytes: Uint8Array, path: string) => RecordLine[];

/** Older versions may be anything; what the reader would refuse today is not worth parsing in the past. */
const EVIDENCE_BYTES_MAX = 16 * 1024 * 1024;

/** Digests are only compared with those of the same record, so their tail tells enough. */
export const DIGEST_LENGTH = 16;

/** A blob together with how its path says it is to be read. */
export function blobKey(oid: string, path: string): string {
  return path.endsWith('.md') ? `${oid}.md` : oid;
}

/**
 * The records of each blob, by `blobKey`. `blobs` maps each key to its oid and one path it lies at. Versions of a file
 * share the records that did not change between them: equal records are one object.
 */
export async function readIdLists(
  place: Place,
  blobs: ReadonlyMap<string, { oid: string; path: string }>,
  extractRecords: ExtractRecords,
  started?: StartedGit,
): Promise<Map<string, RecordLine[]>> {
  const lists = new Map<string, RecordLine[]>();
  if (!blobs.size) return lists;
  const keys = new Map<string, string[]>();
  for (const [key, { oid }] of blobs) keys.set(oid, [...(keys.get(oid) ?? []), key]);
  const shared = sharing();
  const onBlob = (oid: string, bytes: Buffer | null) => {
    for (const key of keys.get(oid) ?? []) {
      const records = bytes === null ? [] : extractRecords(bytes, blobs.get(key)?.path ?? '');
      lists.set(key, records.map(shared));
    }
  };
  const input = `${[...keys.keys()].join('\n')}\n`;
  const onMissing = () => {
    throw lackingObject(place.root);
  };
  const onData = blobParser(onBlob, EVIDENCE_BYTES_MAX, onMissing);
  await (started ?? startBlobs(place)).ask(input, onData);
  return lists;
}

/** The process that `readIdLists` asks. */
export function startBlobs({ root }: Place): StartedGit {
  return startGit(root, ['cat-file', '--batch', '--buffer']);
}

/** By digest, which nearly always settles it: a record met again is the object it was the first time. */
function sharing(): (record: RecordLine) => RecordLine {
  const records = new Map<string, RecordLine>();
  // Few, and met with every record.
  const kinds = new Map<string, string>();
  const kindOf = (text: string): string => {
    const known = kinds.get(text);
    if (known !== undefined) return known;
    const copy = ownText(text);
    kinds.set(copy, copy);
    return copy;
  };
  // Whoever extracts may give the very records again that an earlier version had.
  const met = new Map<RecordLine, RecordLine>();
  const share = (given: RecordLine): RecordLine => {
    const { id, kind, line } = given;
    const digest = given.digest.slice(-DIGEST_LENGTH);
    const known = records.get(digest);
    if (known && known.line === line && known.id === id && known.kind === kind) return known;
    const record = { id: ownText(id), kind: kind === null ? null : kindOf(kind), line, digest };
    records.set(digest, record);
    return record;
  };
  return (record) => {
    const known = met.get(record);
    if (known) return known;
    const kept = share(record);
    met.set(record, kept);
    return kept;
  };
}

/** A piece of a longer string keeps all of it in memory; a copy doesn't. */
function ownText(text: string): string {
  return Buffer.from(text).toString();
}
