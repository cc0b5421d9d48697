import type { RepositoryHistory } from '../history/history.ts';
import { type Confirmed, type ConfirmedQuestion, lastConfirmed } from '../history/last-confirmed.ts';
import { readOlderFiles } from '../history/older-files.ts';
import { isUnproven, roleBehind } from '../model/confirmable.ts';
import type { Commit, History, Identity, Standing } from '../model/provenance.ts';
import type { EvidenceRecord } from '../model/record.ts';
import { extractRecords } from '../read/file.ts';
import { type ContractReading, readContract } from '../read/read.ts';
import { completeScan } from '../read/scan/complete.ts';
import { maskText } from '../read/scan/text-scan.ts';
import { memorySource } from '../source/memory.ts';
import type { Place, Source } from '../source/source.ts';
import { rolesOf } from './charter.ts';

/**
 * The same history, with the last version that the client stood behind of every record that needs it. Older texts are read
 * only where the content says something else, by the reader that reads the content, and masked as the content is.
 */
export async function withConfirmed(
  history: RepositoryHistory,
  source: Source,
  readings: readonly ContractReading[],
): Promise<RepositoryHistory> {
  const { git: place } = source;
  if (!place) return history;
  const told = new Map<string, Map<string, Standing>>();
  for (const reading of readings) {
    const own = history.forContract(reading.id, new Set(reading.records.map(({ id }) => id)));
    const present = presentOf(reading, own);
    const questions = questionsOf(reading, own, present);
    const standing = new Map<string, Standing>();
    const found = await lastConfirmed(place, questions, extractRecords);
    const older = await olderVersions(found, place, reading);
    for (const [id, last] of found) {
      const shown = maskText(id);
      const by = personOf(last, reading, rolesOf(reading, own));
      standing.set(shown, { ...standingOf(last, present.get(shown)?.[0], older.get(id)), by });
    }
    told.set(reading.id, standing);
  }
  return {
    forContract(contract, current) {
      const standing = told.get(contract);
      return { ...history.forContract(contract, current), ...(standing ? { standing } : {}) };
    },
  };
}

/** The records in question by id: a few out of many thousand. */
function presentOf({ records }: ContractReading, { trails }: History): Map<string, EvidenceRecord[]> {
  const present = new Map([...(trails?.keys() ?? [])].map((id) => [maskText(id), [] as EvidenceRecord[]]));
  for (const record of records) present.get(record.id)?.push(record);
  return present;
}

function questionsOf(
  reading: ContractReading,
  own: History,
  present: ReadonlyMap<string, EvidenceRecord[]>,
): ConfirmedQuestion[] {
  const roles = rolesOf(reading, own);
  const backs = (commit: Commit, kind: string | null) => {
    const role = roleBehind(kind);
    const claims = [commit.author, commit.committer].some(({ email }) => roles.get(email) === role);
    return claims && !isUnproven(own.signatures?.get(commit.hash));
  };
  return [...(own.trails ?? [])].map(([id, trail]) => ({ id, trail, present: present.get(maskText(id)) ?? [], backs }));
}

/** By the name that the contract gives the address: what stands in a commit may be anything. */
function personOf(
  { commit, kind }: Confirmed,
  { files }: ContractReading,
  roles: ReadonlyMap<string, string>,
): Identity {
  const role = roleBehind(kind);
  const own = [commit.author, commit.committer].find(({ email }) => roles.get(email) === role) ?? commit.committer;
  return files?.contract.identities.find(({ email }) => email === own.email) ?? own;
}

function standingOf(
  { commit, merged, digest, kind, holds, file }: Confirmed,
  present: EvidenceRecord | undefined,
  older: EvidenceRecord | undefined,
): Omit<Standing, 'by'> {
  const given = { commit, merged, digest, kind, record: null };
  if (digest === null) return { ...given, state: 'removed' };
  if (holds) return { ...given, state: 'holds' };
  if (!older) return { ...given, state: 'stands' };
  if (present && isSame(present, older)) return { ...given, digest: present.digest, state: 'holds' };
  const at = present ?? { file: maskText(file), index: -1, line: 1 };
  return { ...given, state: 'stands', record: { ...older, file: at.file, index: at.index, line: at.line } };
}

/** As many older files are held at once. */
const AT_ONCE = 16;

/** By id as history knows it, what the content does not hold any more, as the reader reads it. */
async function olderVersions(
  found: ReadonlyMap<string, Confirmed>,
  { root, prefix }: Place,
  reading: ContractReading,
): Promise<Map<string, EvidenceRecord>> {
  const needed = [...found].filter(([, { holds, digest }]) => !holds && digest !== null);
  const bySpec = Map.groupBy(needed, ([, { commit, file }]) => `${commit.hash}:${prefix}${file}`);
  const versions = new Map<string, EvidenceRecord>();
  const specs = [...bySpec.keys()];
  for (let from = 0; from < specs.length; from += AT_ONCE) {
    const files = new Map<string, Buffer>();
    await readOlderFiles(root, specs.slice(from, from + AT_ONCE), (spec, bytes) => bytes && files.set(spec, bytes));
    for (const [spec, bytes] of files) {
      const wanted = bySpec.get(spec) ?? [];
      const records = await readOlder(wanted[0]?.[1].file ?? '', bytes, reading);
      for (const [id] of wanted) {
        const record = records.find((one) => one.id === maskText(id));
        if (record) versions.set(id, record);
      }
    }
  }
  return versions;
}

async function readOlder(file: string, bytes: Uint8Array, reading: ContractReading): Promise<EvidenceRecord[]> {
  const older = memorySource({ [file]: bytes });
  // A scan's reviewed findings hold for older versions as well.
  const made = readContract(older, reading.id, undefined, undefined, reading.scan.baseline);
  await completeScan(made, older);
  return made.records;
}

/** Another indent, other quotes: nothing that anybody would have to confirm. */
function isSame(a: EvidenceRecord, b: EvidenceRecord): boolean {
  const said = ({ kind, valid, fields, sections }: EvidenceRecord) =>
    JSON.stringify([kind, valid, fields, sections.map(({ depth, title, text }) => [depth, title, text])]);
  return said(a) === said(b);
}
