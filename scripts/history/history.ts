import { isConfirmable } from '../model/confirmable.ts';
import type {
  Commit,
  Edit,
  FileTrail,
  History,
  Provenance,
  Trail,
  TrailStep,
  VanishedRecord,
} from '../model/provenance.ts';
import { GitError } from '../source/git.ts';
import type { Place, Source } from '../source/source.ts';
import { type CommitNode, type Graph, graphOf } from './graph.ts';
import type { ExtractRecords } from './id-lists.ts';
import { type LoggedCommit, newestAncestor, readCommitsSince } from './log.ts';
import { formatIndex, parseIndex, parseLines, STORE_VERSION, type StoredIndex, storedForm } from './store.ts';
import {
  growIndex,
  type HistoryIndex,
  type OwnText,
  readIndex,
  type Started,
  startGrowing,
  type Track,
} from './tracks.ts';

/** Where to keep texts between runs. Values may vanish at any time; keys are short ASCII. */
export interface TextCache {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

export interface HistoryOptions {
  extractRecords: ExtractRecords;
  /** Tells apart everything that shapes the lists of `extractRecords`: part of every cache key. */
  version: string;
  cache?: TextCache;
  /** Reads the whole history elsewhere, say on another core, and gives the lines of `wholeHistory`. */
  readWhole?(place: Place): Promise<string[]>;
}

/** The history of a whole repository, read once. */
export interface RepositoryHistory {
  /**
   * One contract's provenance. `current` are the record ids its content holds now: every id that history knows and
   * `current` lacks is reported as vanished. Ids that no commit holds have no entry.
   */
  forContract(contract: string, current: { has(id: string): boolean }): History;
  /** Every first-level folder that any commit held. */
  folders?(): readonly string[];
}

const NO_COMMIT = '仓库中还没有提交，提交历史无从查证。请先提交一次';
const SHALLOW =
  '这是浅克隆（shallow clone），所有记录都会被算到最近一次提交，提交历史无从查证。请执行 git fetch --unshallow（CI 中设 fetch-depth: 0）';

/**
 * Reads the history behind a source. Where git can't testify it does not throw: each contract's `History` then has
 * reader `none` and a Chinese reason. With `cache`, an unchanged head costs no git process, and later commits only what
 * they changed.
 *
 * Ids are followed, not files: a record keeps its first commit across renames and moves between files of its contract's
 * folder. Renaming that folder itself starts anew, since ids are only unique within a contract.
 */
export async function openHistory(source: Source, options: HistoryOptions): Promise<RepositoryHistory> {
  const place = source.git;
  if (!place) return silent(null, source.withoutGit ?? '没有提交历史');
  if (place.head === null) return silent(place, NO_COMMIT);
  if (place.shallow) return silent(place, SHALLOW);
  try {
    return testify(place, await cachedIndex(place, options));
  } catch (error) {
    if (error instanceof GitError) return silent(place, error.message);
    throw error;
  }
}

function silent(place: Place | null, reason: string): RepositoryHistory {
  return {
    forContract: (contract) => ({
      reader: 'none',
      reason,
      head: place?.head ?? null,
      dirty: place ? isDirty(place, contract) : false,
      since: null,
      records: new Map(),
      vanished: [],
    }),
  };
}

function isDirty(place: Place, contract: string): boolean {
  return place.dirty.some((path) => path.startsWith(`${contract}/`));
}

/**
 * How many heads the cache remembers. A run on one of them reads nothing, a run on a descendant only what came since; so
 * changing branches, or comparing two versions, does not read history anew. Lists of records per blob, which would help
 * after a rebase too, took 77 MB for 2,000 commits to 12 growing files; an index takes 1.
 */
const HEADS_MAX = 8;

async function cachedIndex(place: Place, options: HistoryOptions): Promise<HistoryIndex> {
  const { extractRecords, version, cache } = options;
  if (!cache) return readFromStart(place, options);
  const base = `history/${STORE_VERSION}/${version}/${encodeURIComponent(place.prefix)}`;
  // How many were ever stored, then the head in each place: a new one takes the place of the oldest.
  const [stored = '0', ...heads] = (cache.get(`${base}/heads`) ?? '0').split(' ');
  const load = (head: string) => {
    const text = heads.includes(head) ? cache.get(`${base}/${heads.indexOf(head)}`) : undefined;
    const known = text ? parseIndex(text) : null;
    return known?.index.commits[known.index.head]?.hash === head ? known : null;
  };
  const head = place.head ?? '';
  const held = load(head);
  if (held) return held.index;
  const count = Number(stored) || 0;
  const { index, text } = (await readLater()) ?? (await readAnew());
  heads[count % HEADS_MAX] = head;
  cache.set(`${base}/${count % HEADS_MAX}`, text);
  cache.set(`${base}/heads`, [count + 1, ...heads].join(' '));
  return index;

  async function readAnew() {
    const index = await readFromStart(place, options);
    return { index, text: formatIndex(index) };
  }

  /** Mostly the last head met is the one built upon: its index is taken up while git is asked what came since. */
  async function readLater() {
    const last = heads[(count - 1) % HEADS_MAX];
    if (last === undefined) return null;
    const asked = readCommitsSince(place, last);
    const started = startGrowing(place);
    try {
      const latest = load(last);
      const since = await asked;
      // On a branch merged meanwhile, say: another of the heads may lie nearer.
      const nearer = since?.findLast(({ hash }) => heads.includes(hash))?.hash;
      if (latest && since && nearer === undefined) return await readOn(latest, since, started);
      return await readFrom(nearer ?? (await newestAncestor(place, heads)));
    } finally {
      started.deltas.leave();
      started.blobs.leave();
    }
  }

  async function readFrom(ancestor: string | null) {
    const known = ancestor === null ? null : load(ancestor);
    const fresh = known && ancestor !== null ? await readCommitsSince(place, ancestor) : null;
    return known && fresh ? readOn(known, fresh) : null;
  }

  async function readOn(known: StoredIndex, fresh: readonly LoggedCommit[], started?: Started) {
    const { index, growth } = await growIndex(place, extractRecords, known.index, fresh, started);
    return { index, text: known.grownBy(growth) ?? formatIndex(index) };
  }
}

async function readFromStart(place: Place, { extractRecords, readWhole }: HistoryOptions): Promise<HistoryIndex> {
  const index = readWhole ? parseLines(await readWhole(place)) : null;
  return index ?? readIndex(place, extractRecords);
}

/**
 * The index of a place's whole history as the lines of its stored form, for `readWhole`: that of each contract is given to
 * `onLine` as soon as it is there, so that whoever reads in another thread holds one at a time; the line returned comes
 * before them. `between` is called between two contracts, when the first one's part has been let go. Throws `GitError`.
 */
export async function wholeHistory(
  place: Place,
  extractRecords: ExtractRecords,
  onLine: (line: string) => void,
  between?: () => void,
): Promise<string> {
  const form = storedForm();
  let isFirst = true;
  const index = await readIndex(place, extractRecords, (contract, own) => {
    if (!isFirst) between?.();
    isFirst = false;
    onLine(form.line(contract, own));
    return { since: own.since, tracks: new Map(), own: new Map() };
  });
  return form.shared(index);
}

function testify(place: Place, index: HistoryIndex): RepositoryHistory {
  const graph = graphOf(index.commits, index.head);
  const provenance = provenanceBetween(index.commits, graph);
  const toldOf = (contract: string) => {
    const {
      since = null,
      tracks = new Map<string, Track>(),
      own = new Map<string, OwnText[]>(),
    } = index.contracts.get(contract) ?? {};
    const records = new Map<string, Provenance>();
    const trails = new Map<string, Trail>();
    for (const [id, track] of tracks) {
      const first = graph.earliest(track.intros);
      if (first !== null) records.set(id, provenance(first, lastWrite(track, graph) ?? first));
      if (track.writes.some(({ kind }) => isConfirmable(kind))) trails.set(id, trailOf(track, index.commits, graph));
    }
    const writesOf = (texts: readonly OwnText[]) => texts.filter(({ fresh }) => fresh).map(({ commit }) => commit);
    const files = new Map([...own].flatMap(([path, texts]) => fileOf(path, writesOf(texts), graph, provenance)));
    const fileTrails = new Map([...own].map(([path, texts]) => [path, fileTrailOf(path, texts, index, graph)]));
    return { tracks, told: { since, records, trails, files, fileTrails } };
  };
  // Whoever tells more of a contract asks for it first, one after the other: what none of them changes is held meanwhile.
  let last: { contract: string; found: ReturnType<typeof toldOf> } | null = null;
  return {
    folders: () => [...index.contracts.keys()],
    forContract(contract, current) {
      if (last?.contract !== contract) last = { contract, found: toldOf(contract) };
      const { tracks, told } = last.found;
      const vanished: VanishedRecord[] = [];
      const edits = new Map<string, Edit[]>();
      for (const [id, track] of tracks) {
        if (!current.has(id)) vanished.push(lastSight(id, track, index, graph));
        else if (track.writes.length > 1) edits.set(id, editsOf(track, index.commits, graph));
      }
      return {
        reader: 'git',
        reason: null,
        head: place.head,
        dirty: isDirty(place, contract),
        uncommitted: place.dirty,
        ...told,
        vanished,
        edits,
      };
    },
  };
}

/** How a contract's own file came to be what it is; two writes on different branches count as any others. */
function fileOf(
  path: string,
  writes: readonly number[],
  graph: Graph,
  provenance: (first: number, last: number) => Provenance,
): [string, Provenance][] {
  const [first, last] = [graph.earliest(writes), graph.latest(writes)];
  return first === null || last === null ? [] : [[path, provenance(first, last)]];
}

/** What was done to one of the contract's own files. A commit without a text of its own has its first parent's. */
function fileTrailOf(
  path: string,
  texts: readonly OwnText[],
  { commits, head }: HistoryIndex,
  graph: Graph,
): FileTrail {
  const known = new Map(texts.map(({ commit, oid }) => [commit, oid]));
  const textAt = (commit: number): string | null => {
    for (let next: number | undefined = commit; next !== undefined; next = commits[next]?.parents[0]) {
      const oid = known.get(next);
      if (oid !== undefined) return oid;
    }
    return null;
  };
  const steps = texts
    .filter(({ fresh }) => fresh)
    .sort((a, b) => a.commit - b.commit)
    .map(({ commit, oid }): TrailStep => {
      const by = graph.broughtBy(commit);
      const own = { commit: commitAt(commits, commit), digest: oid, kind: null, file: path };
      return by === commit ? { ...own, merge: null } : { ...own, merge: commitAt(commits, by), taken: textAt(by) };
    });
  const positionOf = (hash: string) => positionsOf(commits).get(hash) ?? -1;
  return {
    steps,
    files: [path],
    isBefore: (old, young) => graph.isBefore(positionOf(old), positionOf(young)),
    at: (hash) => textAt(positionOf(hash)),
    get head() {
      return textAt(head);
    },
  };
}

const positions = new WeakMap<readonly CommitNode[], ReadonlyMap<string, number>>();

/** Asked only where one of a contract's own files was changed. */
function positionsOf(commits: readonly CommitNode[]): ReadonlyMap<string, number> {
  const held = positions.get(commits) ?? new Map(commits.map(({ hash }, position) => [hash, position]));
  positions.set(commits, held);
  return held;
}

/**
 * The edits behind what a record says now: none where it says again what it said at first, and none that a merge has
 * thrown away.
 */
function editsOf(track: Track, commits: readonly CommitNode[], graph: Graph): Edit[] {
  const { writes, intros, at } = track;
  const first = writes.find(({ commit }) => commit === graph.earliest(intros));
  if (first && first.digest === at?.digest && first.kind === at.kind) return [];
  const last = lastWrite(track, graph);
  return writes.flatMap(({ commit, file, edited }) => {
    const parent = edited && commits[edited.parent]?.hash;
    if (last !== null && commit !== last && !graph.isBefore(commit, last)) return [];
    return parent ? [{ commit: commitAt(commits, commit), parent, before: edited.before, after: file }] : [];
  });
}

function trailOf({ writes, drops, at }: Track, commits: readonly CommitNode[], graph: Graph): Trail {
  const positions = new Map<string, number>();
  const told = (position: number): Commit => {
    const commit = commitAt(commits, position);
    positions.set(commit.hash, position);
    return commit;
  };
  const step = (commit: number, rest: Pick<TrailStep, 'digest' | 'kind' | 'file'>): TrailStep => {
    const by = graph.broughtBy(commit);
    return { commit: told(commit), merge: by === commit ? null : told(by), ...rest };
  };
  const steps = [
    ...writes.map(({ commit, digest, kind, file }) => step(commit, { digest, kind, file })),
    ...drops.map(({ commit, sight: { kind, file } }) => step(commit, { digest: null, kind, file })),
  ];
  const files = [...new Set([...steps.map(({ file }) => file), ...(at ? [at.file] : [])])];
  const positionOf = (hash: string) => positions.get(hash) ?? -1;
  return { steps, files, isBefore: (old, young) => graph.isBefore(positionOf(old), positionOf(young)) };
}

function lastWrite({ writes, at }: Track, graph: Graph): number | null {
  if (writes.length < 2) return writes[0]?.commit ?? null;
  // Two branches may both have edited it and the merge taken one side: the other side's edit is not the text's last.
  const kept = writes.filter(({ digest }) => digest === at?.digest);
  // Or both may have brought the same text, as picked commits do: the second changed nothing.
  if (kept.length) return graph.firstOfLatest(kept.map(({ commit }) => commit));
  return graph.latest(writes.map(({ commit }) => commit));
}

/** Provenance from the first and last commit of a record; the many records of one commit share one value. */
function provenanceBetween(commits: readonly CommitNode[], graph: Graph): (first: number, last: number) => Provenance {
  const known = new Map<number, Provenance>();
  return (first, last) => {
    const key = first * commits.length + last;
    const held = known.get(key);
    if (held) return held;
    const by = graph.broughtBy(first);
    const lastBy = graph.broughtBy(last);
    const reviewers = [first, by].flatMap((position) => commits[position]?.reviewers ?? []);
    const made: Provenance = {
      first: commitAt(commits, first),
      last: commitAt(commits, last),
      merge: by === first ? null : commitAt(commits, by),
      last_merge: lastBy === last ? null : commitAt(commits, lastBy),
      reviewers: [...new Map(reviewers.map((one) => [`${one.email}\0${one.name}`, one])).values()],
    };
    known.set(key, made);
    return made;
  };
}

function commitAt(commits: readonly CommitNode[], position: number): Commit {
  const node = commits[position];
  if (!node) throw new RangeError(`no commit ${position} of ${commits.length}`);
  const { hash, at, author, committed_at, committer, subject } = node;
  const floor = floorsOf(commits)[position] ?? committed_at;
  const made = { hash, at, author, committed_at, committer, subject };
  return floor - committed_at > CLOCKS_APART ? { ...made, not_before: floor } : made;
}

/** Clocks differ, by a day at most. */
const CLOCKS_APART = 86_400;
const known = new WeakMap<readonly CommitNode[], number[]>();

/** The latest date that each commit or any before it bears; parents come before children in the list. */
function floorsOf(commits: readonly CommitNode[]): number[] {
  const held = known.get(commits);
  if (held) return held;
  const floors: number[] = [];
  for (const { committed_at, parents } of commits) {
    floors.push(parents.reduce((latest, parent) => Math.max(latest, floors[parent] ?? 0), committed_at));
  }
  known.set(commits, floors);
  return floors;
}

/** Where a record was when last seen: in the head itself when only the work tree lacks it. */
function lastSight(id: string, { at, drops }: Track, { commits, head }: HistoryIndex, graph: Graph): VanishedRecord {
  if (at) return { id, kind: at.kind, file: at.file, line: at.line, lastSeen: commitAt(commits, head) };
  const final = graph.latest(drops.map(({ commit }) => commit));
  const drop = drops.find(({ commit }) => commit === final);
  const { kind = null, file = '', line = 1 } = drop?.sight ?? {};
  return { id, kind, file, line, lastSeen: commitAt(commits, drop?.parent ?? head) };
}
