import type { AllowedSigners } from '../history/allowed-signers.ts';
import type { RepositoryHistory, TextCache } from '../history/history.ts';
import { readOlderFiles } from '../history/older-files.ts';
import { verifySignatures } from '../history/signatures.ts';
import { isUnproven } from '../model/confirmable.ts';
import type { Charter, Commit, CommitSignature, History } from '../model/provenance.ts';
import { isMapping } from '../read/file.ts';
import type { ContractReading } from '../read/read.ts';
import { parseYaml } from '../read/yaml.ts';
import type { Place, Source } from '../source/source.ts';

type Roles = ReadonlyMap<string, string>;

const CLIENT = 'client';

/** Roles by address that count: those of the charter where there is one, else those the contract names. */
export function rolesOf({ files }: ContractReading, { charter }: History): Roles {
  return charter?.roles ?? new Map(files?.contract.identities.map(({ email, role }) => [email, role]) ?? []);
}

/**
 * The same history, with the charter of every contract whose main file is not what it was when it came in. Older versions
 * are read only then. A signature counts here as it does for records.
 */
export async function withCharters(
  history: RepositoryHistory,
  { git: place }: Source,
  readings: readonly ContractReading[],
  signers: AllowedSigners | null,
  cache?: TextCache,
): Promise<RepositoryHistory> {
  if (!place) return history;
  const charters = new Map<string, Charter>();
  for (const reading of readings) {
    const own = history.forContract(reading.id, new Set(reading.records.map(({ id }) => id)));
    const charter = await charterOf(own, reading.id, place, signers, cache);
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

async function charterOf(
  { mainFile: writes = [], records }: History,
  contract: string,
  place: Place,
  signers: AllowedSigners | null,
  cache?: TextCache,
): Promise<Charter | null> {
  const file = `${contract}/contract.yaml`;
  const isOpen = place.dirty.includes(file);
  const [first] = writes;
  if (!first || (writes.length < 2 && !isOpen)) return null;
  const specOf = ({ hash }: Commit) => `${hash}:${place.prefix}${file}`;
  const texts = new Map<string, Roles>();
  const commits = writes.flatMap(({ commit, merge }) => (merge ? [commit, merge] : [commit]));
  await readOlderFiles(place.root, [...new Set(commits.map(specOf))], (spec, bytes) => {
    const roles = bytes && namedIn(bytes.toString('utf8'));
    if (roles) texts.set(spec, roles);
  });
  const founding = texts.get(specOf(first.commit));
  if (!founding) return null;
  const isClient = (roles: Roles, commit: Commit) =>
    [commit.author, commit.committer].some(({ email }) => roles.get(email) === CLIENT);
  const proofs = await proofsOf(commits, [founding, ...texts.values()], place, signers, cache);
  let [roles, confirmed] = [founding, true];
  let acts: readonly Commit[] | undefined;
  /** A contract is still being set up while nobody whom it names as the client has done anything. */
  const isSettingUp = (before: Commit) => {
    acts ??= actsIn(records);
    return !acts.some((one) => isClient(roles, one) && dateOf(one) < dateOf(before));
  };
  for (const { commit, merge } of writes.slice(1)) {
    const theirs = [commit, merge].find((one) => one && isClient(roles, one) && !isUnproven(proofs.get(one.hash)));
    const by = theirs ?? (isSettingUp(commit) ? commit : null);
    confirmed = by !== null;
    if (by) roles = texts.get(specOf(by)) ?? roles;
  }
  return { roles, confirmed: confirmed && !isOpen };
}

/** Every commit that wrote or merged a record. */
function actsIn(records: History['records']): Commit[] {
  const commits = new Map<string, Commit>();
  for (const { first, last, merge, last_merge } of new Set(records.values())) {
    for (const one of [first, last, merge, last_merge]) if (one) commits.set(one.hash, one);
  }
  return [...commits.values()];
}

function dateOf({ committed_at, not_before }: Commit): number {
  return not_before ?? committed_at;
}

async function proofsOf(
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
