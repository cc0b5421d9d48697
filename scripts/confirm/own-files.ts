import type { AllowedSigners } from '../history/allowed-signers.ts';
import type { RepositoryHistory, TextCache } from '../history/history.ts';
import { lastConfirmed } from '../history/last-confirmed.ts';
import { readOlderFiles } from '../history/older-files.ts';
import { isUnproven } from '../model/confirmable.ts';
import { FILE_START } from '../model/diagnostic.ts';
import type { Commit, FileStanding, FileTrail, History, Identity } from '../model/provenance.ts';
import type { Value } from '../model/record.ts';
import { baselineIn, CONTRACT_FILES, FILE_BYTES_MAX, type FileProblem, readOne } from '../read/contract-files.ts';
import { type ContractReading, readContract } from '../read/read.ts';
import type { Replaced } from '../read/replaced.ts';
import { BASELINE_FILE, type Baseline } from '../read/scan/baseline.ts';
import { completeScan } from '../read/scan/complete.ts';
import { decodeText } from '../read/text.ts';
import { parseYaml } from '../read/yaml.ts';
import { memorySource } from '../source/memory.ts';
import { blobNow, type Place, type Source } from '../source/source.ts';
import { actsIn, isBy, proofsOf, rolesOf } from './charter.ts';

/**
 * What a contract asks for and what it costs is the client's to say: of the contract's own files the text counts that the
 * client confirmed last, whatever the content holds. Readings and history with that; what holds costs nothing to find out.
 */
export async function withOwnFiles(
  history: RepositoryHistory,
  source: Source,
  readings: readonly ContractReading[],
  signers: AllowedSigners | null,
  cache?: TextCache,
): Promise<{ history: RepositoryHistory; readings: ContractReading[]; reviewed: Map<string, Baseline> }> {
  const { git: place } = source;
  const reviewed = new Map<string, Baseline>();
  if (!place) return { history, readings: [...readings], reviewed };
  const told = new Map<string, ReadonlyMap<string, FileStanding>>();
  const made: ContractReading[] = [];
  for (const reading of readings) {
    const own = history.forContract(reading.id, new Set(reading.records.map(({ id }) => id)));
    const versions = await versionsOf(own, reading, { source, place, signers, ...(cache ? { cache } : {}) });
    told.set(reading.id, new Map([...versions].map(([path, { standing }]) => [path, standing])));
    const older = versions.get(`${reading.id}/${BASELINE_FILE}`)?.text;
    if (older && !reading.scan.baseline.isOlder) reviewed.set(reading.id, baselineIn(older));
    made.push(await inForce(reading, versions, source));
  }
  return {
    reviewed,
    history: {
      forContract(contract, current) {
        const fileStanding = told.get(contract);
        const found = history.forContract(contract, current);
        return fileStanding && fileStanding.size > 0 ? { ...found, fileStanding } : found;
      },
    },
    readings: made,
  };
}

interface Asked {
  source: Source;
  place: Place;
  signers: AllowedSigners | null;
  cache?: TextCache;
}

/** What stands of one file; `text` where it is not what the content says. */
interface FileVersion {
  standing: FileStanding;
  text: Uint8Array | null;
  present: Value | null;
}

/** A version that may stand, by its blob; null for none. `others` come next where nobody can read it. */
interface Chosen {
  commit: Commit;
  merged: boolean;
  implied: boolean;
  oid: string | null;
  others: readonly { commit: Commit; oid: string }[];
}

async function versionsOf(own: History, reading: ContractReading, asked: Asked): Promise<Map<string, FileVersion>> {
  const { place, source } = asked;
  const changed = changedFiles(own, reading.id, source);
  const roles = rolesOf(reading, own);
  const acts = changed.length === 0 ? [] : actsIn(own).filter((one) => isBy(roles, one));
  // As long as the client has not done anything, the contract is being set up.
  if (acts.length === 0) return new Map();
  const commits = changed.flatMap(([, { steps }]) => steps.flatMap(({ commit, merge }) => [commit, merge ?? commit]));
  const proofs = await proofsOf(commits, [roles], place, asked.signers, asked.cache);
  const backs = (commit: Commit) => isBy(roles, commit) && !isUnproven(proofs.get(commit.hash));

  const present = new Map(changed.map(([path]) => [path, presentOf(path, source)]));
  const found = await lastConfirmed(
    place,
    changed.map(([path, trail]) => {
      const oid = present.get(path)?.oid ?? null;
      return { id: path, trail, present: oid === null ? [] : [{ digest: oid, kind: null }], backs };
    }),
    () => [],
  );
  const chosen = new Map(
    changed.map(([path, trail]): [string, Chosen] => {
      const main = path === `${reading.id}/contract.yaml` ? own.charter?.version : undefined;
      if (main) return [path, { ...main, others: [] }];
      const last = found.get(path);
      if (!last) return [path, isBaseline(path) ? heldBy(trail, acts) : foundBy(trail, acts)];
      return [path, { commit: last.commit, merged: last.merged, implied: false, oid: last.digest, others: [] }];
    }),
  );
  const texts = await textsOf(chosen, present, place);
  return new Map(
    changed.map(([path, trail]) => {
      const now = present.get(path) as Present;
      const found = chosen.get(path) as Chosen;
      // A contract may do without a baseline: where the client began without a usable one, nothing was reviewed.
      const one = isBaseline(path) ? found : readable(path, found, now, texts);
      // What the client took out, or nobody could hold, is a text that nobody can use.
      const text = texts.get(one.oid ?? '') ?? new Uint8Array();
      const value = now.bytes && valueIn(now.bytes);
      const holds = one.oid === now.oid || (value !== null && isSame(value, valueIn(text)));
      const by = [one.commit.author, one.commit.committer].find(({ email }) => roles.get(email) === 'client');
      const standing: FileStanding = {
        state: holds ? 'holds' : 'stands',
        ...{
          commit: one.commit,
          merged: one.merged,
          implied: one.implied,
          by: personOf(by ?? one.commit.author, reading),
        },
        now: now.gone ? 'gone' : 'changed',
        absent: one.oid === null,
        uncommitted: now.oid !== trail.head,
        ...sinceThen(trail, one.commit, backs, (commit) => isBy(roles, commit)),
      };
      return [path, { standing, text: holds ? null : text, present: value }];
    }),
  );
}

/** Files that are not what they were when they came in: of a few files, and mostly none. */
function changedFiles({ fileTrails }: History, contract: string, source: Source): [string, FileTrail][] {
  const changed = CONTRACT_FILES.flatMap((name): [string, FileTrail][] => {
    const path = `${contract}/${name}.yaml`;
    const trail = fileTrails?.get(path);
    return trail && (trail.steps.length > 1 || blobNow(source, path) !== trail.head) ? [[path, trail]] : [];
  });
  const baseline = `${contract}/${BASELINE_FILE}`;
  const trail = fileTrails?.get(baseline);
  if (trail) return [...changed, [baseline, trail]];
  // The main file's trail knows the commits as well; no commit ever held this one.
  const main = fileTrails?.get(`${contract}/contract.yaml`);
  const isThere = main && blobNow(source, baseline) !== null;
  return isThere
    ? [...changed, [baseline, { ...main, steps: [], files: [baseline], head: null, at: () => null }]]
    : changed;
}

function isBaseline(path: string): boolean {
  return path.endsWith(`/${BASELINE_FILE}`);
}

interface Present {
  oid: string | null;
  bytes: Uint8Array | null;
  gone: boolean;
}

/** What the content holds now. Of a file that git finds unchanged that is the head's own blob, whatever its line ends are. */
function presentOf(path: string, source: Source): Present {
  const entry = source.list().find((one) => one.path === path);
  const oid = blobNow(source, path);
  const isHeld = oid !== null && entry !== undefined && entry.size <= FILE_BYTES_MAX;
  return { oid, bytes: isHeld ? bytesOf(source, path) : null, gone: !entry };
}

/**
 * Of a file that the client never confirmed, the text upon which the client began to act; where that is none, or one that
 * nobody can read, the first since then.
 */
function foundBy(trail: FileTrail, acts: readonly Commit[]): Chosen {
  const { at, isBefore, steps } = trail;
  const began = beganBy(trail, acts);
  const oid = at(began.hash);
  const known = steps.filter(({ commit }) => commit.hash === began.hash || isBefore(commit.hash, began.hash));
  const later = steps.flatMap(({ commit, digest }) =>
    digest !== null && !known.some((one) => one.commit === commit) ? [{ commit, oid: digest }] : [],
  );
  const wrote = known.findLast(({ digest }) => digest === oid)?.commit ?? began;
  const [first, ...others] = oid === null ? later : [{ commit: wrote, oid }, ...later];
  return { commit: first?.commit ?? wrote, oid: first?.oid ?? null, merged: false, implied: true, others };
}

/** Nothing need have been reviewed when the client began: what came in since then does not count for that. */
function heldBy(trail: FileTrail, acts: readonly Commit[]): Chosen {
  const found = foundBy(trail, acts);
  const began = beganBy(trail, acts);
  return trail.at(began.hash) === null ? { ...found, commit: began, oid: null, others: [] } : { ...found, others: [] };
}

function beganBy({ isBefore }: FileTrail, acts: readonly Commit[]): Commit {
  return acts.reduce((first, one) => (isBefore(one.hash, first.hash) ? one : first));
}

async function textsOf(
  chosen: ReadonlyMap<string, Chosen>,
  present: ReadonlyMap<string, Present>,
  { root }: Place,
): Promise<Map<string, Uint8Array>> {
  const needed = [...chosen].flatMap(([path, { oid, others }]) =>
    oid === present.get(path)?.oid ? [] : [oid, ...others.map((one) => one.oid)],
  );
  const texts = new Map<string, Uint8Array>();
  await readOlderFiles(root, [...new Set(needed.filter((oid) => oid !== null))], (oid, bytes) => {
    if (bytes && bytes.length <= FILE_BYTES_MAX) texts.set(oid, bytes);
  });
  return texts;
}

/** What the client confirmed counts though nobody can read it; what he only found there does not. */
function readable(path: string, chosen: Chosen, now: Present, texts: ReadonlyMap<string, Uint8Array>): Chosen {
  if (!chosen.implied) return chosen;
  const isReadable = (oid: string | null) => {
    const bytes = oid === now.oid ? now.bytes : texts.get(oid ?? '');
    return bytes ? readOne(bytes, path, nameOf(path), []) !== null : false;
  };
  const one = [chosen, ...chosen.others].find(({ oid }) => isReadable(oid));
  return one ? { ...chosen, commit: one.commit, oid: one.oid } : { ...chosen, oid: now.oid };
}

/** By the name that the contract gives the address: what stands in a commit may be anything. */
function personOf(own: Identity, { identities }: ContractReading): Identity {
  return identities?.find(({ email }) => email === own.email) ?? own;
}

function sinceThen(
  { steps, isBefore }: FileTrail,
  confirmed: Commit,
  backs: (commit: Commit) => boolean,
  claims: (commit: Commit) => boolean,
): Pick<FileStanding, 'since' | 'unproven'> {
  const since = steps.flatMap(({ commit, merge }) => {
    const isTheirs = backs(commit) || (merge !== null && backs(merge));
    const isKnown = commit.hash === confirmed.hash || isBefore(commit.hash, confirmed.hash);
    return isTheirs || isKnown ? [] : [commit];
  });
  return { since, unproven: since.some(claims) };
}

/** The reading with the texts that count in the place of those that do not; problems of the present ones remain. */
async function inForce(
  reading: ContractReading,
  versions: ReadonlyMap<string, FileVersion>,
  source: Source,
): Promise<ContractReading> {
  const texts = new Map(
    [...versions].flatMap(([path, { text }]) => (text && !isBaseline(path) ? [[path, text] as const] : [])),
  );
  if (texts.size === 0) return reading;
  const files: Record<string, Uint8Array> = {};
  for (const name of CONTRACT_FILES) {
    const path = `${reading.id}/${name}.yaml`;
    const bytes = texts.get(path) ?? presentOf(path, source).bytes;
    if (bytes) files[path] = bytes;
  }
  const memory = memorySource(files);
  const made = readContract(memory, reading.id, undefined, undefined, reading.scan.baseline);
  await completeScan(made, memory);
  const named = (reading.files ?? made.files)?.contract.roles;
  const title = named?.find(({ id }) => id === 'client')?.title ?? '甲方';
  const unusable = [...versions].flatMap(([path, one]) =>
    one.text && !isBaseline(path) ? unusableIn(path, one.text, one.standing, title) : [],
  );
  const replaced = new Map(
    [...versions].flatMap(([path, { text, present, standing }]): [string, Replaced][] => {
      const value = text && !isBaseline(path) ? valueIn(text) : null;
      return value === null ? [] : [[path, { version: standing.commit.hash.slice(0, 7), value, present }]];
    }),
  );
  // That a file is missing, and since when, is told with what stands in its place.
  const isTold = ({ file, rule }: FileProblem) =>
    rule === 'contract-file' && replaced.has(file) && versions.get(file)?.standing.now === 'gone';
  const problems = [...reading.problems.filter((one) => !isTold(one)), ...unusable];
  return { ...reading, files: made.files, problems, replaced, written: reading.files };
}

/** Why the version that the client confirmed cannot be used today: then there is no result until he confirms another. */
function unusableIn(path: string, text: Uint8Array, { commit }: FileStanding, title: string): FileProblem[] {
  const found: FileProblem[] = [];
  readOne(text, path, nameOf(path), found);
  const [first] = found;
  if (!first) return [];
  const version = `${title}最后确认的版本 ${commit.hash.slice(0, 7)}`;
  const more = found.length > 1 ? `，共 ${found.length} 处` : '';
  return [
    {
      ...{ file: path, rule: first.rule, range: FILE_START, expected: first.expected, actual: first.actual },
      message: `${version} 按现在的格式不能用：第 ${first.range.start.line} 行，${first.message}${more}；现在的内容未经${title}确认，不能代替它`,
      hint: `请${title}核对现在的内容，同意的由${title}在自己的身份下提交或合并；在此之前没有可用的结果`,
    },
  ];
}

/** What cannot be read has been said where it was missed. */
function bytesOf(source: Source, path: string): Uint8Array | null {
  try {
    return source.bytes(path);
  } catch {
    return null;
  }
}

function nameOf(path: string): string {
  return path.slice(path.indexOf('/') + 1).replace(/\.yaml$/, '');
}

function valueIn(bytes: Uint8Array): Value | null {
  const decoded = decodeText(bytes);
  const yaml = 'problem' in decoded ? decoded : parseYaml(decoded.text);
  return 'problem' in yaml ? null : yaml.value;
}

function isSame(a: Value, b: Value | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
