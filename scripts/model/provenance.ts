import type { EvidenceRecord } from './record.ts';

/** A git identity as written in a commit: a claim, like git's dates. */
export interface Identity {
  name: string;
  email: string;
}

/**
 * One commit; `at` and `committed_at` are epoch seconds. `not_before` is set where one of the commits that it was built
 * upon bears a date more than a day later: then it cannot be as old as it says.
 */
export interface Commit {
  hash: string;
  at: number;
  author: Identity;
  committed_at: number;
  committer: Identity;
  subject: string;
  not_before?: number;
}

/**
 * What a commit's signature is worth for the identity it claims. `good`: by a key that the list of signers gives that
 * identity. `bad`: by any other key, or over other content. `none`: no SSH signature; `listed` says whether the list
 * holds a key for the identity, so that there should be one.
 */
export interface CommitSignature {
  status: 'good' | 'bad' | 'none';
  /** The claimed identity (an address) that the signature was held against; for `good` the one it proves. */
  principal: string;
  listed: boolean;
}

/**
 * When a record came in and through whose hands, per record and not per file.
 * `first` is the first commit on any branch in which the id appears; `last` the last that changed its text;
 * `merge` the first-parent commit of the main line that brought `first` in (null when committed straight to it), and
 * `last_merge` the one that brought `last` in.
 */
export interface Provenance {
  first: Commit;
  last: Commit;
  merge: Commit | null;
  last_merge?: Commit | null;
  reviewers: Identity[];
}

/** A record that history knew and the content no longer holds. `recorded_at` as it was last written, if it was. */
export interface VanishedRecord {
  id: string;
  kind: string | null;
  file: string;
  line: number;
  lastSeen: Commit;
  recorded_at?: string | null;
}

/** A commit that gave a record another text, against the parent that held it; files relative to the content root. */
export interface Edit {
  commit: Commit;
  parent: string;
  before: string;
  after: string;
}

/** A commit that took back or replaced what a record had said; `told` where its remarks were written or changed then or since. */
export interface Rewrite extends Commit {
  told: boolean;
}

/** A text that a commit gave a record, in a file of some kind; `digest` null where the commit took the record out. */
export interface TrailStep {
  commit: Commit;
  /** The commit of the main line that brought it in, where that is another. */
  merge: Commit | null;
  digest: string | null;
  kind: string | null;
  file: string;
  /** What the merge itself holds, where that is known without looking. */
  taken?: string | null;
}

/** All that was done to a record that one side has to stand behind, and in what order: `isBefore` takes their hashes. */
export interface Trail {
  steps: readonly TrailStep[];
  files: readonly string[];
  isBefore(old: string, young: string): boolean;
}

/**
 * All that was done to one of the contract's own files; its texts go by blob. `head` is the head's, `at` that of any commit,
 * null for none; `isBefore` takes any commits.
 */
export interface FileTrail extends Trail {
  head: string | null;
  at(commit: string): string | null;
}

/**
 * The version of one of the contract's own files that the client confirmed last. `holds`: it is what the file says now.
 * `stands`: it counts, and the file says something else, or is gone. `implied`: the client never confirmed any, and began
 * to act upon this one.
 */
export interface FileStanding {
  state: 'holds' | 'stands';
  commit: Commit;
  by: Identity;
  merged: boolean;
  implied: boolean;
  /** What the content holds now: another text, nothing, or either not committed yet. */
  now: 'changed' | 'gone';
  /** Whether the version that counts is that there is no such file. */
  absent: boolean;
  uncommitted: boolean;
  /** The commits since that changed it and have nobody's confirmation, oldest first. */
  since: readonly Commit[];
  /** Whether one of them bears the client's name without the signature that it should have. */
  unproven: boolean;
}

/**
 * The version of a record that the side which has to stand behind it brought in or merged last. `holds`: it is what the
 * content says now, in the text of this `digest` and `kind`. `stands`: the content says something else, or has no such
 * record; `record` is that version as the reader reads it, at the place of what is there now (index -1 for none), null
 * where it cannot be read. `removed`: that side took the record out.
 */
export interface Standing {
  state: 'holds' | 'stands' | 'removed';
  commit: Commit;
  /** Of the commit's author and committer the one with the right. */
  by: Identity;
  /** Whether the commit merged the version, rather than wrote it. */
  merged: boolean;
  digest: string | null;
  kind: string | null;
  record: EvidenceRecord | null;
}

/**
 * Roles by address as the contract's main file gave them first, and with every later version that somebody brought in or
 * merged who was the client by then: nobody becomes the client, or makes the client nobody, by changing that file.
 * `confirmed` says whether the file is that version now, `version` which it is.
 */
export interface Charter {
  roles: ReadonlyMap<string, string>;
  confirmed: boolean;
  version?: { commit: Commit; merged: boolean; implied: boolean; oid: string };
}

/**
 * Provenance as a value. Three readers: git, a sealed package's own file, or none.
 * `reason` says in Chinese why history cannot testify (no git, shallow clone, empty history); null when it can.
 * `uncommitted` are the content's paths that differ from the head: nobody stands behind what they say yet.
 * `since` is the earliest commit (epoch seconds) that touched this contract.
 */
export interface History {
  reader: 'git' | 'package' | 'none';
  reason: string | null;
  head: string | null;
  dirty: boolean;
  uncommitted?: readonly string[];
  since: number | null;
  records: ReadonlyMap<string, Provenance>;
  vanished: readonly VanishedRecord[];
  /** The contract's own files, by path in the content. */
  files?: ReadonlyMap<string, Provenance>;
  /** What was done to each of them, oldest first. */
  fileTrails?: ReadonlyMap<string, FileTrail>;
  /** Of those that were changed, the version that the client confirmed; no entry while the client has not done anything. */
  fileStanding?: ReadonlyMap<string, FileStanding>;
  /** Set where that file is not what it was when it came in: who may speak for whom, as far as the client confirmed it. */
  charter?: Charter;
  /** By record id, of records whose text changed after they came in, in the order of the log. */
  edits?: ReadonlyMap<string, readonly Edit[]>;
  /** By record id, of records that one side has to stand behind: for finding out what stands. */
  trails?: ReadonlyMap<string, Trail>;
  /** By record id, of those of them that it ever stood behind. */
  standing?: ReadonlyMap<string, Standing>;
  /** Of the edits, the commits that took back or replaced what was written: more than filling in what had been open. */
  rewritten?: ReadonlyMap<string, readonly Rewrite[]>;
  /** Set when a list of signers was given: the commits by which records take effect, by hash. */
  signatures?: ReadonlyMap<string, CommitSignature>;
  /** sha256 of that list. */
  signers?: string;
}
