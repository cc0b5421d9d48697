import { compareText } from '../model/diagnostic.ts';
import type { Identity } from '../model/provenance.ts';
import type { CommitNode } from './graph.ts';
import type { ContractTracks, Growth, HistoryIndex, OwnText, Sight, Track, Write } from './tracks.ts';

/** Changes whenever the stored form does; part of the cache key. */
export const STORE_VERSION = 6;

type SightRow = [kind: number, file: number, line: number, digest: string];
type CommitRow = [
  hash: string,
  parents: number[],
  at: number,
  author: number,
  committed_at: number,
  committer: number,
  subject: string,
  reviewers: number[],
];
/** Most records were written once and lie where they were put: for these one flat row. */
type PlainTrack = [id: string, commit: number, ...SightRow];
type WriteRow = [commit: number, digest: string, kind: number, file: number, parent?: number, before?: number];
type FullTrack = [
  id: string,
  intros: number[],
  writes: WriteRow[],
  drops: [commit: number, parent: number, sight: SightRow][],
  at: SightRow | 0,
];

/** What a text, or a piece put behind it later, says once for all contracts; words and identities are numbered on. */
interface Shared {
  head: number;
  identities: [name: string, email: string][];
  words: (string | null)[];
  commits: CommitRow[];
}

type StoredContract = [
  id: string,
  since: number,
  tracks: (PlainTrack | FullTrack)[],
  own: [path: string, texts: OwnRow[]][],
];
/** Nearly every text is one that no parent had. */
type OwnRow = [commit: number, oid: string | 0, taken?: 1];

/**
 * The index as compact text: identities, files and kinds once each, everything else refers to them by number. The first
 * line is what all contracts share, then each has a line of its own, which is taken apart when it is asked for. What came
 * later stands behind in the same form; of what is told twice, the last holds.
 */
export function formatIndex(index: HistoryIndex): string {
  const form = storedForm();
  const lines = [...index.contracts].map(([contract, own]) => form.line(contract, own));
  return [form.shared(index), ...lines].join('\n');
}

/** A stored index taken up again. */
export interface StoredIndex {
  index: HistoryIndex;
  /** Its text with what came since; null where so much has that it is better written anew. */
  grownBy(growth: Growth): string | null;
}

/** As many pieces may stand behind the first: each is taken apart on every run. */
const PIECES_MAX = 16;

/** The stored form, made piece by piece: `line` of every contract first, `shared` when all are known. */
export function storedForm(known: { words: readonly (string | null)[]; people: readonly Identity[] } = EMPTY) {
  const words = interner<string | null>(String, known.words);
  const identities = interner<Identity>(({ name, email }) => `${email}\0${name}`, known.people);
  const sightRow = ({ kind, file, line, digest }: Sight): SightRow => [words.of(kind), words.of(file), line, digest];
  const ownRow = ({ commit, oid, fresh }: OwnText): OwnRow => (fresh ? [commit, oid ?? 0] : [commit, oid ?? 0, 1]);
  const trackRow = (id: string, { intros, writes, drops, at }: Track): PlainTrack | FullTrack => {
    const [intro, ...more] = intros;
    const [write, ...edits] = writes;
    const once = intro !== undefined && intro === write?.commit && !more.length && !edits.length && !drops.length;
    // A move leaves no trace but the place: a record that was moved since has its first place written out.
    if (once && at && write?.digest === at.digest && write.file === at.file) return [id, intro, ...sightRow(at)];
    return [
      id,
      intros,
      writes.map(
        ({ commit, digest, kind, file, edited }): WriteRow =>
          edited
            ? [commit, digest, words.of(kind), words.of(file), edited.parent, words.of(edited.before)]
            : [commit, digest, words.of(kind), words.of(file)],
      ),
      drops.map(({ commit, parent, sight }) => [commit, parent, sightRow(sight)]),
      at ? sightRow(at) : 0,
    ];
  };
  const line = (contract: string, { since, tracks, own }: ContractTracks) => {
    const rows = [...tracks].map(([id, track]) => trackRow(id, track));
    const files = [...own].map(([path, texts]): [string, OwnRow[]] => [path, texts.map(ownRow)]);
    return JSON.stringify([contract, since, rows, files] satisfies StoredContract);
  };
  const shared = (index: HistoryIndex, start = 0) => {
    const commits = index.commits
      .slice(start)
      .map(
        (commit): CommitRow => [
          commit.hash,
          commit.parents,
          commit.at,
          identities.of(commit.author),
          commit.committed_at,
          identities.of(commit.committer),
          commit.subject,
          commit.reviewers.map(identities.of),
        ],
      );
    const stored: Shared = {
      head: index.head,
      identities: identities.added().map(({ name, email }) => [name, email]),
      words: words.added(),
      commits,
    };
    return JSON.stringify(stored);
  };
  return { line, shared };
}

const EMPTY = { words: [], people: [] };

/** Reads `formatIndex`'s text back; null for anything else. */
export function parseIndex(text: string): StoredIndex | null {
  const lines = text.split('\n');
  const parts = taken(lines);
  if (!parts) return null;
  const { index, pieces, words, people } = parts;
  return {
    index,
    grownBy({ start, contracts }) {
      if (pieces >= PIECES_MAX) return null;
      const form = storedForm({ words, people });
      const grown = [...contracts].map(([contract, own]) => form.line(contract, own));
      return [text, form.shared({ ...index, head: index.commits.length - 1 }, start), ...grown].join('\n');
    },
  };
}

/** The index from the lines of its text. */
export function parseLines(lines: readonly string[]): HistoryIndex | null {
  return taken(lines)?.index ?? null;
}

interface Parts {
  index: HistoryIndex;
  /** Behind the first. */
  pieces: number;
  words: (string | null)[];
  people: Identity[];
}

function taken(lines: readonly string[]): Parts | null {
  try {
    return takeUp(lines);
  } catch {
    return null;
  }
}

function takeUp(lines: readonly string[]): Parts {
  const words: (string | null)[] = [];
  const people: Identity[] = [];
  const commits: CommitNode[] = [];
  const person = (number: number) => people[number] ?? { name: '', email: '' };
  let head = -1;
  let pieces = -1;
  const own = new Map<string, { since: number; lines: string[] }>();
  for (const line of lines) {
    if (line.startsWith('{')) {
      const piece = JSON.parse(line) as Shared;
      pieces += 1;
      head = piece.head;
      for (const word of piece.words) words.push(word);
      for (const [name, email] of piece.identities) people.push({ name, email });
      for (const [hash, parents, at, author, committed_at, committer, subject, reviewers] of piece.commits)
        commits.push({
          ...{ hash, parents, at, author: person(author), committed_at, committer: person(committer), subject },
          reviewers: reviewers.map(person),
        });
      continue;
    }
    const [, contract = '', since = ''] = /^\["((?:[^"\\]|\\.)*)",(-?\d+),/.exec(line) ?? [];
    if (since === '' || !line.endsWith(']]')) throw new Error('not an index');
    const id = JSON.parse(`"${contract}"`) as string;
    own.set(id, { since: Number(since), lines: [...(own.get(id)?.lines ?? []), line] });
  }
  if (pieces < 0) throw new Error('not an index');
  const contracts = new Map([...own].map(([id, one]) => [id, storedTracks(one, words)]));
  return { index: { head, commits, contracts }, pieces, words, people };
}

/** A contract's lines, taken apart when it is asked for, and again when nobody has held on to it since. */
function storedTracks(
  { since, lines }: { since: number; lines: readonly string[] },
  words: readonly (string | null)[],
): ContractTracks {
  const { plainTrack, fullTrack, ownText } = rowReader(words);
  const made = (row: PlainTrack | FullTrack): Track => (isPlain(row) ? plainTrack(row) : fullTrack(row));
  // Those of many contracts are not held at once: whoever reads history on keeps what it takes.
  const rows = whileHeld(() => {
    const all = lines.map((line) => JSON.parse(line) as StoredContract);
    const byId = new Map<string, PlainTrack | FullTrack>();
    for (const [, , tracks] of all) for (const row of tracks) byId.set(row[0], row);
    return { byId, own: new Map(all.flatMap(([, , , files]) => files)), isSorted: all.length === 1 };
  });
  const tracks = whileHeld(() => {
    const { byId, isSorted } = rows();
    const ordered = isSorted ? byId : [...byId].sort(([a], [b]) => compareText(a, b));
    const all = new Map<string, Track>();
    for (const [id, row] of ordered) all.set(id, made(row));
    return all;
  });
  return {
    since,
    get tracks() {
      return tracks();
    },
    get own() {
      return new Map([...rows().own].map(([path, texts]) => [path, texts.map(ownText)]));
    },
    track(id) {
      const row = rows().byId.get(id);
      return row && made(row);
    },
  };
}

function whileHeld<T extends object>(make: () => T): () => T {
  let last: WeakRef<T> | undefined;
  return () => {
    const held = last?.deref() ?? make();
    last = new WeakRef(held);
    return held;
  };
}

/** Makes of rows what they stand for. Called on every run: rows are taken by position, which is quicker than spreading. */
function rowReader(words: readonly (string | null)[]) {
  const sight = (id: string, kind: number, file: number, line: number, digest: string): Sight => ({
    id,
    kind: words[kind] ?? null,
    file: words[file] ?? '',
    line,
    digest,
  });
  const writeOf = ([commit, digest, kind, file, parent, before]: WriteRow): Write => ({
    ...{ commit, digest, kind: words[kind] ?? null, file: words[file] ?? '' },
    ...(parent === undefined ? {} : { edited: { parent, before: words[before ?? -1] ?? '' } }),
  });
  return {
    plainTrack: (row: PlainTrack): Track => ({
      intros: [row[1]],
      writes: [{ commit: row[1], digest: row[5], kind: words[row[2]] ?? null, file: words[row[3]] ?? '' }],
      drops: [],
      at: sight(row[0], row[2], row[3], row[4], row[5]),
    }),
    fullTrack: ([id, intros, writes, drops, at]: FullTrack): Track => ({
      intros,
      writes: writes.map(writeOf),
      drops: drops.map(([commit, parent, row]) => ({ commit, parent, sight: sight(id, ...row) })),
      at: at ? sight(id, ...at) : null,
    }),
    ownText: ([commit, oid, side]: OwnRow): OwnText => ({ commit, oid: oid || null, fresh: side === undefined }),
  };
}

function isPlain(row: PlainTrack | FullTrack): row is PlainTrack {
  return typeof row[1] === 'number';
}

/** Numbers values in the order met, behind those known; `key` tells equal ones. */
function interner<T>(key: (value: T) => string, known: readonly T[]) {
  const numbers = new Map(known.map((value, number) => [key(value), number]));
  const added: T[] = [];
  return {
    of(value: T): number {
      const name = key(value);
      const number = numbers.get(name);
      if (number !== undefined) return number;
      const next = known.length + added.push(value) - 1;
      numbers.set(name, next);
      return next;
    },
    added: () => added,
  };
}
