import type { AllowedSigners } from '../history/allowed-signers.ts';
import type { RepositoryHistory, TextCache } from '../history/history.ts';
import { readOlderFiles } from '../history/older-files.ts';
import { verifySignatures } from '../history/signatures.ts';
import { isUnproven } from '../model/confirmable.ts';
import type { Charter, Commit, CommitSignature, History, TrailStep } from '../model/provenance.ts';
import { isMapping } from '../read/file.ts';
import type { ContractReading } from '../read/read.ts';
import { parseYaml } from '../read/yaml.ts';
import { blobNow, type Place, type Source } from '../source/source.ts';

type Roles = ReadonlyMap<string, string>;

const CLIENT = 'client';

/** Roles by address that count: those of the charter where there is one, else those the contract names. */
export function rolesOf({ identities }: ContractReading, { charter }: History): Roles {
  return charter?.roles ?? new Map(identities?.map(({ email, role }) => [email, role]) ?? []);
}

/**
 * The same history, with the charter of every contract whose main file is not what it was when it came in. Older versions
 * are read only then. A signature counts here as it does for records.
 */
export async function withCharters(
  history: RepositoryHistory,
  source: Source,
  readings: readonly ContractReading[],
  signers: AllowedSigners | null,
  cache?: TextCache,
): Promise<RepositoryHistory> {
  if (!source.git) return history;
  const charters = new Map<string, Charter>();
  for (const reading of readings) {
    const own = history.forContract(reading.id, new Set(reading.records.map(({ id }) => id)));
    const charter = await charterOf(own, reading.id, source, signers, cache);
    if (charter) charters.set(reading.id, charter);
  }
  if (charters.size === 0) return history;
  return {
    forContract(contract, current) {
      const charter = charters.get(contract);
      return { ...history.forContract(contract, current), ...(charter ? { charter } : {}) };
    },
  };
}

/** Who may speak for whom in a contract, by its main file; null where that is what it was when it came in. */
export async function charterOf(
  own: History,
  contract: string,
  source: Source,
  signers: AllowedSigners | null,
  cache?: TextCache,
): Promise<Charter | null> {
  const file = `${contract}/contract.yaml`;
  const { git: place } = source;
  const trail = own.fileTrails?.get(file);
  if (!trail || !place) return null;
  const isOpen = blobNow(source, file) !== trail.head;
  if (trail.steps.length < 2 && !isOpen) return null;
  const texts = new Map<string, Roles>();
  const blobs = trail.steps.flatMap(({ digest, taken }) => [digest, taken ?? null]).filter((oid) => oid !== null);
  await readOlderFiles(place.root, [...new Set(blobs)], (oid, bytes) => {
    const roles = bytes && namedIn(bytes.toString('utf8'));
    if (roles) texts.set(oid, roles);
  });
  // What nobody could read named nobody.
  const writes = trail.steps.slice(trail.steps.findIndex(({ digest }) => texts.has(digest ?? '')));
  const [first] = writes;
  const founding = texts.get(first?.digest ?? '');
  if (!first || !founding) return null;
  const commits = writes.flatMap(({ commit, merge }) => (merge ? [commit, merge] : [commit]));
  const proofs = await proofsOf(commits, [founding, ...texts.values()], place, signers, cache);
  let [roles, confirmed] = [founding, true];
  const theirsOf = ({ commit, merge }: TrailStep) =>
    [commit, merge].find((one) => one && isBy(roles, one) && !isUnproven(proofs.get(one.hash)));
  let version: Charter['version'] = versionOf(first, theirsOf(first) ?? null);
  let acts: readonly Commit[] | undefined;
  /** A contract is still being set up while all that those have done whom it names as the client was built upon it. */
  const isSettingUp = ({ hash }: Commit) => {
    acts ??= actsIn(own);
    return acts.every((one) => !isBy(roles, one) || trail.isBefore(hash, one.hash));
  };
  for (const step of writes.slice(1)) {
    const theirs = theirsOf(step);
    confirmed = theirs !== undefined || isSettingUp(step.commit);
    if (!confirmed) continue;
    const next = versionOf(step, theirs ?? null);
    if (next.oid === '') {
      version = undefined;
      continue;
    }
    const named = texts.get(next.oid);
    // A version that nobody can read is one only where the client says so.
    if (theirs || named) version = next;
    roles = named ?? roles;
  }
  return { roles, confirmed: confirmed && !isOpen, ...(version ? { version } : {}) };
}

function versionOf({ commit, merge, digest, taken }: TrailStep, by: Commit | null): NonNullable<Charter['version']> {
  const merged = by !== null && by === merge;
  return { commit: by ?? commit, merged, implied: by === null, oid: (merged ? taken : digest) ?? '' };
}

/** Whether a commit's author or committer is of a role. */
export function isBy(roles: Roles, { author, committer }: Commit, role = CLIENT): boolean {
  return [author, committer].some(({ email }) => roles.get(email) === role);
}

/** Every commit that wrote or merged a record or one of the contract's own files. */
export function actsIn({ records, fileTrails }: History): Commit[] {
  const commits = new Map<string, Commit>();
  const add = (...some: (Commit | null | undefined)[]) => {
    for (const one of some) if (one) commits.set(one.hash, one);
  };
  for (const { first, last, merge, last_merge } of new Set(records.values())) add(first, last, merge, last_merge);
  for (const { steps } of fileTrails?.values() ?? []) for (const { commit, merge } of steps) add(commit, merge);
  return [...commits.values()];
}

/** What is known of the signatures of commits that claim to be the client's; nothing where nobody gave a list. */
export async function proofsOf(
  commits: readonly Commit[],
  versions: readonly Roles[],
  place: Place,
  signers: AllowedSigners | null,
  cache?: TextCache,
): Promise<ReadonlyMap<string, CommitSignature>> {
  if (!signers) return new Map();
  const claims = commits.flatMap((commit) => {
    const principals = [commit.committer.email, commit.author.email].filter((email) =>
      versions.some((roles) => roles.get(email) === CLIENT),
    );
    return principals.length > 0 ? [{ commit, principals }] : [];
  });
  return verifySignatures(place.root, claims, signers, cache);
}

/** The identities of a version of the main file; null where it cannot be read. */
function namedIn(text: string): Roles | null {
  const yaml = parseYaml(text);
  if ('problem' in yaml || !isMapping(yaml.value) || !Array.isArray(yaml.value.identities)) return null;
  return new Map(
    yaml.value.identities.flatMap((one) =>
      isMapping(one) && typeof one.email === 'string' && typeof one.role === 'string' ? [[one.email, one.role]] : [],
    ),
  );
}
