import { compareText } from '../model/diagnostic.ts';
import type { StartedGit } from '../source/git.ts';
import type { Place } from '../source/source.ts';
import { type CommitNode, graphOf } from './graph.ts';
import { blobKey, type ExtractRecords, type RecordLine, readIdLists, startBlobs } from './id-lists.ts';
import { type Delta, type LoggedCommit, type Pair, readCommits, readDeltas, startDeltas } from './log.ts';

/** A record as one commit holds it. `file` is relative to the content root. */
export interface Sight extends RecordLine {
  file: string;
}

/** A record gone missing between two commits: the last that held it, the first that didn't, and what it looked like. */
export interface Drop {
  commit: number;
  parent: number;
  sight: Sight;
}

/**
 * A commit's text of a record that no parent had, in a file of some kind; `edited` where one of them (`parent`) had
 * another, in the file `before`. The same text under another kind is another.
 */
export interface Write {
  commit: number;
  digest: string;
  kind: string | null;
  file: string;
  edited?: { parent: number; before: string };
}

/**
 * Everything history knows of one id. `intros`: commits that hold it while none of their parents does. `writes`: commits
 * whose text of it is none of their parents'. `at`: how the head holds it, null when it doesn't.
 */
export interface Track {
  intros: number[];
  writes: Write[];
  drops: Drop[];
  at: Sight | null;
}

export interface ContractTracks {
  /** Committer date of the earliest commit that touched the contract's folder, epoch seconds. */
  since: number;
  /** By record id, sorted. Of a stored index, made anew each time it is asked for. */
  readonly tracks: ReadonlyMap<string, Track>;
  /** The contract's own files, by path: commits whose text of it is not that of all their parents, in the order of the log. */
  readonly own: ReadonlyMap<string, OwnText[]>;
  /** One record's, the caller's to change, without making all of them; absent where they are there anyway. */
  track?(id: string): Track | undefined;
}

/** The text (by blob) that a commit gives a file, null for none. `fresh`: no parent had it; else a merge took a side. */
export interface OwnText {
  commit: number;
  oid: string | null;
  fresh: boolean;
}

/** The whole history up to `head` (a position in `commits`), by contract id and record id. */
export interface HistoryIndex {
  head: number;
  commits: CommitNode[];
  contracts: ReadonlyMap<string, ContractTracks>;
}

/** What commits added to an index: the position of the first of them, and whatever they touched, as it is now. */
export interface Growth {
  start: number;
  contracts: ReadonlyMap<string, ContractTracks>;
}

/**
 * Reads the whole history up to the place's head. Contract by contract, so that the versions of one contract's files are
 * held at a time; `fold` may put what one came to into a smaller form.
 */
export async function readIndex(
  place: Place,
  extractRecords: ExtractRecords,
  fold: (contract: string, own: ContractTracks) => ContractTracks = (_, own) => own,
): Promise<HistoryIndex> {
  const commits: CommitNode[] = [];
  append(commits, await readCommits(place));
  const contracts = new Map<string, ContractTracks>();
  await readSince(place, extractRecords, null, { commits, start: 0 }, (contract, own) => {
    contracts.set(contract, fold(contract, { since: own.since, tracks: sorted(own.tracks), own: own.own }));
  });
  return { head: commits.length - 1, commits, contracts };
}

/** What `growIndex` asks of git, started while the log is read and the base taken up. */
export interface Started {
  deltas: StartedGit;
  blobs: StartedGit;
}

export function startGrowing(place: Place): Started {
  return { deltas: startDeltas(place), blobs: startBlobs(place) };
}

/** The same from the index of an ancestor and the commits since, oldest first. `base` is used up. */
export async function growIndex(
  place: Place,
  extractRecords: ExtractRecords,
  base: HistoryIndex,
  fresh: readonly LoggedCommit[],
  started?: Started,
): Promise<{ index: HistoryIndex; growth: Growth }> {
  const { commits } = base;
  const start = commits.length;
  append(commits, fresh);
  const grown = new Map<string, ContractTracks>();
  await readSince(place, extractRecords, base, { commits, start, started }, (contract, { since, tracks, own }) => {
    grown.set(contract, { since, tracks, own });
  });
  const contracts = new Map(base.contracts);
  for (const [contract, changed] of grown) {
    const before = base.contracts.get(contract);
    contracts.set(contract, before ? together(before, changed) : { ...changed, tracks: sorted(changed.tracks) });
  }
  return { index: { head: commits.length - 1, commits, contracts }, growth: { start, contracts: grown } };
}

/** A contract with what was touched since in its place. */
function together(before: ContractTracks, { since, tracks, own }: ContractTracks): ContractTracks {
  return {
    since,
    get tracks() {
      return sorted([...before.tracks, ...tracks]);
    },
    get own() {
      return new Map([...before.own, ...own]);
    },
  };
}

/** Met in another order when read bit by bit. */
function sorted(tracks: Iterable<[string, Track]>): Map<string, Track> {
  return new Map([...new Map(tracks)].sort(([a], [b]) => compareText(a, b)));
}

/** What of one contract the commits being read touch: that of the index so far is taken over when it is first met. */
class Touched implements ContractTracks {
  since: number;
  readonly tracks = new Map<string, Track>();
  readonly own = new Map<string, OwnText[]>();
  private readonly before: ContractTracks | undefined;

  constructor(before: ContractTracks | undefined) {
    this.before = before;
    this.since = before?.since ?? Number.POSITIVE_INFINITY;
  }

  trackOf(id: string): Track {
    const held = this.tracks.get(id);
    if (held) return held;
    const { before } = this;
    const known = before?.track ? before.track(id) : before?.tracks.get(id);
    const track = known ?? { intros: [], writes: [], drops: [], at: null };
    this.tracks.set(id, track);
    return track;
  }

  textsOf(path: string): readonly OwnText[] {
    return this.own.get(path) ?? this.before?.own.get(path) ?? [];
  }
}

/** What the commits from `start` on did, contract by contract. */
async function readSince(
  place: Place,
  extractRecords: ExtractRecords,
  base: HistoryIndex | null,
  { commits, start, started }: { commits: readonly CommitNode[]; start: number; started?: Started | undefined },
  onContract: (contract: string, touched: Touched) => void,
): Promise<void> {
  const baseHead = base ? (commits[base.head]?.hash ?? null) : null;
  const graph = graphOf(commits, commits.length - 1);

  const hashAt = (position: number) => commits[position]?.hash ?? '';
  const pairs = commits
    .slice(start)
    .flatMap(({ hash, parents }): Pair[] =>
      parents.length
        ? parents.map((parent) => ({ commit: hash, parent: hashAt(parent) }))
        : [{ commit: hash, parent: null }],
    );
  // What the head holds now against what it held then: not every way between the two follows the main line.
  const since = baseHead ? [{ commit: place.head ?? '', parent: baseHead }] : [];
  const deltas = await readDeltas(place, [...pairs, ...since], started?.deltas);
  /** Of each commit, where its comparisons begin among all. */
  const begins: number[] = [];
  let next = 0;
  for (let commit = start; commit < commits.length; commit++) {
    begins[commit] = next;
    next += Math.max(1, commits[commit]?.parents.length ?? 0);
  }
  begins[commits.length] = next;
  const commitAt = commitsBy(begins, start);

  // One process answers one list of questions: the first contract's.
  let blobs = started?.blobs;
  for (const [contract, own] of byPlace(deltas)) {
    const lists = await readIdLists(place, blobsOf([...own.values()]), extractRecords, blobs);
    blobs = undefined;
    const compare = comparer(lists);
    const changeAt = (position: number) => compare(own.get(position) ?? []);
    const into = new Touched(base?.contracts.get(contract));
    const touched = [...own.keys()].filter((position) => position < next).map((position) => commitAt[position] ?? 0);
    for (const commit of new Set(touched)) {
      const [from = 0, to = 0] = [begins[commit], begins[commit + 1]];
      const changes = Array.from({ length: to - from }, (_, parent) => changeAt(from + parent));
      recordCommit(into, { commit, node: commits[commit] }, changes);
      const [first] = changes;
      if (!base && first && graph.broughtBy(commit) === commit) applyToHead(into, first);
    }
    for (let position = next; position < deltas.length; position++) applyToHead(into, changeAt(position));
    onContract(contract, into);
  }
}

/** The commit of each comparison. */
function commitsBy(begins: readonly number[], start: number): number[] {
  const commits: number[] = [];
  for (let commit = start; commit + 1 < begins.length; commit++) {
    for (let position = begins[commit] ?? 0; position < (begins[commit + 1] ?? 0); position++)
      commits[position] = commit;
  }
  return commits;
}

/** What was compared, by contract and by its position among all comparisons, in order. */
function byPlace(deltas: readonly Delta[][]): Map<string, Map<number, Delta[]>> {
  const places = new Map<string, Map<number, Delta[]>>();
  for (const [position, delta] of deltas.entries()) {
    for (const [contract, own] of byContract(delta)) {
      const at = places.get(contract) ?? new Map<number, Delta[]>();
      places.set(contract, at);
      at.set(position, own);
    }
  }
  return places;
}

function append(commits: CommitNode[], fresh: readonly LoggedCommit[]): void {
  const positions = new Map(commits.map(({ hash }, position) => [hash, position]));
  for (const { parents, ...commit } of fresh) {
    positions.set(commit.hash, commits.length);
    commits.push({ ...commit, parents: parents.flatMap((hash) => positions.get(hash) ?? []) });
  }
}

const OWN = /^[^/]+\/[a-z-]+\.yaml$/;
const EVIDENCE = /^[^/]+\/(?:evidence|findings|waivers|panel)\/.*\.(?:ya?ml|md)$/s;

function blobsOf(deltas: readonly Delta[][]): Map<string, { oid: string; path: string }> {
  const blobs = new Map<string, { oid: string; path: string }>();
  for (const { path, before, after } of deltas.flat()) {
    if (!EVIDENCE.test(path)) continue;
    for (const oid of [before, after]) if (oid) blobs.set(blobKey(oid, path), { oid, path });
  }
  return blobs;
}

/** One contract between two commits: what differs in the newer one's files, what of it is new, what is gone. */
interface Change {
  held: Map<string, Sight>;
  /** What differs by text or kind; `old` is the older commit's file, null where that held no such record. */
  fresh: Map<string, { sight: Sight; old: string | null }>;
  gone: Map<string, Sight>;
  /** The contract's own files that differ, as the newer commit has them. */
  own: Map<string, string | null>;
}

/** Compares one contract's files. Records are matched by id across all that changed, so a move between files is no change. */
function comparer(lists: ReadonlyMap<string, RecordLine[]>): (deltas: readonly Delta[]) => Change {
  // By path, then by record: versions of a file share the records that did not change between them.
  const known = new Map<string, Map<RecordLine, Sight>>();
  const listOf = (oid: string | null, path: string) => (oid === null ? [] : (lists.get(blobKey(oid, path)) ?? []));
  const sights = (records: readonly RecordLine[], path: string): Sight[] => {
    const atPath = known.get(path) ?? new Map<RecordLine, Sight>();
    known.set(path, atPath);
    return records.map((record) => {
      const sight = atPath.get(record) ?? { ...record, file: path };
      atPath.set(record, sight);
      return sight;
    });
  };
  /** What stands in the two versions of a file behind all that both begin with: a log mostly grows at its end. */
  const differing = ({ before, after, path }: Delta) => {
    const [old, now] = [listOf(before, path), listOf(after, path)];
    let same = 0;
    while (same < old.length && old[same] === now[same]) same += 1;
    return { before: sights(old.slice(same), path), after: sights(now.slice(same), path) };
  };
  return (deltas) => {
    const evidence = deltas.filter(({ path }) => EVIDENCE.test(path)).map(differing);
    const before = new Map(evidence.flatMap((file) => file.before).map((one) => [one.id, one]));
    const held = new Map(evidence.flatMap((file) => file.after).map((one) => [one.id, one]));
    const own = new Map(deltas.filter(({ path }) => OWN.test(path)).map(({ path, after }) => [path, after]));
    const change: Change = { held, fresh: new Map(), gone: new Map(), own };
    for (const [id, sight] of held) {
      const old = before.get(id);
      if (old?.digest !== sight.digest || old.kind !== sight.kind)
        change.fresh.set(id, { sight, old: old?.file ?? null });
    }
    for (const [id, sight] of before) if (!held.has(id)) change.gone.set(id, sight);
    return change;
  };
}

function byContract(deltas: readonly Delta[]): Map<string, Delta[]> {
  const groups = new Map<string, Delta[]>();
  for (const delta of deltas) {
    const slash = delta.path.indexOf('/');
    if (slash < 0) continue;
    const contract = delta.path.slice(0, slash);
    const group = groups.get(contract);
    if (group) group.push(delta);
    else groups.set(contract, [delta]);
  }
  return groups;
}

/** Notes what a commit did that none of its parents had done: for a merge, only what is new against every parent. */
function recordCommit(
  into: Touched,
  { commit, node }: { commit: number; node: CommitNode | undefined },
  against: readonly Change[],
): void {
  const { parents = [], committed_at = 0 } = node ?? {};
  into.since = Math.min(into.since, committed_at);
  for (const [id, { sight }] of against[0]?.fresh ?? []) {
    const same = against.map((other) => other.fresh.get(id));
    if (!same.every(Boolean)) continue;
    const track = into.trackOf(id);
    const held = same.findIndex((other) => other?.old != null);
    const [before, parent] = [same[held]?.old, parents[held]];
    const write: Write = { commit, digest: sight.digest, kind: sight.kind, file: sight.file };
    if (before != null && parent !== undefined) write.edited = { parent, before };
    track.writes.push(write);
    if (held < 0) track.intros.push(commit);
  }
  for (const [path, oid] of against.flatMap((change) => [...change.own])) {
    const texts = into.textsOf(path);
    if (texts.at(-1)?.commit === commit) continue;
    into.own.set(path, [...texts, { commit, oid, fresh: against.every((other) => other.own.has(path)) }]);
  }
  const dropped = new Set<string>();
  against.forEach((change, position) => {
    for (const [id, sight] of change.gone) {
      if (dropped.has(id)) continue;
      dropped.add(id);
      into.trackOf(id).drops.push({ commit, parent: parents[position] ?? commit, sight });
    }
  });
}

function applyToHead(into: Touched, { held, gone }: Change): void {
  for (const [id, { file }] of gone) {
    const track = into.trackOf(id);
    if (track.at?.file === file) track.at = null;
  }
  for (const [id, sight] of held) into.trackOf(id).at = sight;
}
