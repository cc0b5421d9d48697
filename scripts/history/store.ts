import type { Identity } from '../model/provenance.ts';
import type { CommitNode } from './graph.ts';
import type { ContractTracks, HistoryIndex, OwnText, Sight, Track, Write } from './tracks.ts';

/** Changes whenever the stored form does; part of the cache key. */
export const STORE_VERSION = 5;

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

interface Stored {
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
 * line is what all contracts share, then each has a line of its own, which is taken apart when it is asked for.
 */
export function formatIndex(index: HistoryIndex): string {
  const form = storedForm();
  const lines = [...index.contracts].map(([contract, own]) => form.line(contract, own));
  return [form.shared(index), ...lines].join('\n');
}

/** The stored form, made piece by piece: `line` of every contract first, `shared` when all are known. */
export function storedForm() {
  const words = interner<string | null>(String);
  const identities = interner<Identity>(({ name, email }) => `${email}\0${name}`);
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
  const shared = (index: HistoryIndex) => {
    const commits = index.commits.map(
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
    const stored: Stored = {
      head: index.head,
      identities: identities.all().map(({ name, email }) => [name, email]),
      words: words.all(),
      commits,
    };
    return JSON.stringify(stored);
  };
  return { line, shared };
}

/** Reads `formatIndex`'s text back; null for anything else. */
export function parseIndex(text: string): HistoryIndex | null {
  return parseLines(text.split('\n'));
}

/** The same from its lines. */
export function parseLines(lines: readonly string[]): HistoryIndex | null {
  try {
    const [shared = '', ...contracts] = lines;
    return revive(JSON.parse(shared) as Stored, contracts);
  } catch {
    return null;
  }
}

function revive({ head, identities, words, commits }: Stored, contracts: readonly string[]): HistoryIndex {
  const people = identities.map(([name, email]): Identity => ({ name, email }));
  const person = (number: number) => people[number] ?? { name: '', email: '' };
  const sight = (id: string, kind: number, file: number, line: number, digest: string): Sight => ({
    id,
    kind: words[kind] ?? null,
    file: words[file] ?? '',
    line,
    digest,
  });
  // Loaded on every run: rows are taken by position, since spreading thousands of them takes longer than parsing them.
  const plainTrack = (row: PlainTrack): Track => ({
    intros: [row[1]],
    writes: [{ commit: row[1], digest: row[5], kind: words[row[2]] ?? null, file: words[row[3]] ?? '' }],
    drops: [],
    at: sight(row[0], row[2], row[3], row[4], row[5]),
  });
  const writeOf = ([commit, digest, kind, file, parent, before]: WriteRow): Write => ({
    ...{ commit, digest, kind: words[kind] ?? null, file: words[file] ?? '' },
    ...(parent === undefined ? {} : { edited: { parent, before: words[before ?? -1] ?? '' } }),
  });
  const fullTrack = ([id, intros, writes, drops, at]: FullTrack): Track => ({
    intros,
    writes: writes.map(writeOf),
    drops: drops.map(([commit, parent, row]) => ({ commit, parent, sight: sight(id, ...row) })),
    at: at ? sight(id, ...at) : null,
  });
  const ownText = ([commit, oid, taken]: OwnRow): OwnText => ({ commit, oid: oid || null, fresh: taken === undefined });
  return {
    head,
    commits: commits.map(
      ([hash, parents, at, author, committed_at, committer, subject, reviewers]): CommitNode => ({
        hash,
        parents,
        at,
        author: person(author),
        committed_at,
        committer: person(committer),
        subject,
        reviewers: reviewers.map(person),
      }),
    ),
    contracts: new Map(
      contracts.map((line): [string, ContractTracks] => {
        const [, contract = '', since = ''] = /^\["((?:[^"\\]|\\.)*)",(-?\d+),/.exec(line) ?? [];
        if (since === '' || !line.endsWith(']]')) throw new Error('not an index');
        // Those of many contracts are not held at once: whoever reads history on keeps what it takes.
        const rest = () => {
          const [, , rows, own] = JSON.parse(line) as StoredContract;
          const tracks = new Map<string, Track>();
          for (const row of rows) tracks.set(row[0], isPlain(row) ? plainTrack(row) : fullTrack(row));
          return { tracks, own: new Map(own.map(([path, texts]) => [path, texts.map(ownText)])) };
        };
        return [JSON.parse(`"${contract}"`), lazily(Number(since), rest)];
      }),
    ),
  };
}

/** Taken apart when it is asked for, and again when nobody has held on to it since. */
function lazily(since: number, takeApart: () => Omit<ContractTracks, 'since'>): ContractTracks {
  let last: WeakRef<Omit<ContractTracks, 'since'>> | undefined;
  const rest = () => {
    const held = last?.deref() ?? takeApart();
    last = new WeakRef(held);
    return held;
  };
  return {
    since,
    get tracks() {
      return rest().tracks;
    },
    get own() {
      return rest().own;
    },
  };
}

function isPlain(row: PlainTrack | FullTrack): row is PlainTrack {
  return typeof row[1] === 'number';
}

/** Numbers values in the order met; `key` tells equal ones. */
function interner<T>(key: (value: T) => string) {
  const numbers = new Map<string, number>();
  const values: T[] = [];
  return {
    of(value: T): number {
      const known = numbers.get(key(value));
      if (known !== undefined) return known;
      numbers.set(key(value), values.length);
      return values.push(value) - 1;
    },
    all: () => values,
  };
}
