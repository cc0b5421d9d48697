import fs from 'node:fs';
import path from 'node:path';
import type { Day } from '../calendar/day.ts';
import { formatInstant } from '../calendar/instant.ts';
import { makeZone } from '../calendar/zone.ts';
import type { RepositoryHistory } from '../history/history.ts';
import type { ContractFile } from '../model/contract.ts';
import { KINDS } from '../model/kind-catalogue.ts';
import type { Commit, Provenance } from '../model/provenance.ts';
import type { EvidenceRecord } from '../model/record.ts';
import { assume } from '../read/assumed.ts';
import { openCache } from '../read/cache.ts';
import type { FileProblem } from '../read/contract-files.ts';
import { locateIn, RECORD_FILE_BYTES_MAX, readEvidence } from '../read/file.ts';
import { cacheFolder } from '../read/kept.ts';
import { type ContractReading, contractIds, readContract } from '../read/read.ts';
import { completeTexts } from '../read/scan/complete.ts';
import { maskNames } from '../read/scan/names.ts';
import type { SnapshotResult } from '../snapshot.ts';
import { overlaySource } from '../source/overlay.ts';
import { openWorktree } from '../source/worktree.ts';
import { brokenView, type CheckView } from '../view/check.ts';
import { type WhatIfView, whatIfView } from '../view/foresight/what-if.ts';
import { chooseContracts, parseAsOf } from './asked.ts';
import { memoryCache } from './memory-cache.ts';
import { UsageError } from './usage-error.ts';
import { assessVersion, type ContentOptions, defaultDay, readVersion, signersOf } from './workspace.ts';

export interface Supposition {
  /** What could not be used of the files given, as a check would say it; then there is no view. */
  broken: CheckView | null;
  view: WhatIfView | null;
}

/**
 * Reads the content and the files given, and assesses twice: as it is, and as if the records in those files came in on the
 * as-of day. Nothing is written. Throws `UsageError`.
 */
export async function suppose(options: ContentOptions, files: readonly string[]): Promise<Supposition> {
  const folder = path.resolve(options.content);
  const opened = maskNames(await openWorktree(folder));
  const ids = chooseContracts(contractIds(opened), options, folder);
  const id = ids[0] as string;
  if (ids.length > 1) throw new UsageError(`有几份合同，请用 --contract 写明看哪一份：${ids.join('、')}`);
  const given = files.map((file, index) => readGiven(file, id, index));
  const disk = options.cache ? openCache(cacheFolder(process.env), folder) : undefined;
  const cache = disk ?? memoryCache();
  const signers = signersOf(options, opened, folder);
  const { source, readings, history } = await readVersion(opened, [id], cache, signers);
  const before = readings[0] as ContractReading;
  const day = options.asOf === undefined ? defaultDay(before) : parseAsOf(options.asOf);
  const assess = async (
    of: typeof source,
    reading: ContractReading,
    from: RepositoryHistory,
    assumed?: Assumptions,
  ) => {
    const how = { dayOf: () => day, openReadingsOnly: false, texts: cache.text, cache };
    return (await assessVersion(of, [reading], from, { ...how, ...(assumed ? { assumed } : {}) }))[0] as SnapshotResult;
  };
  const now = await assess(source, before, history);
  disk?.save();
  if (!('snapshot' in now)) return { broken: brokenView(now.contract, now.diagnostics), view: null };
  const contract = before.files?.contract as ContractFile;

  const overlay = overlaySource(source, new Map(given.map(({ inside, bytes }) => [inside, bytes])));
  const after = readContract(overlay, id, cache, cache.text, before.scan.baseline);
  await completeTexts(after, overlay, cache);
  const outside = new Map(given.map(({ inside, shown }) => [inside, shown]));
  const merged = merge(before, after, given, { contract, day });
  const problems = [...after.problems.filter(({ file }) => outside.has(file)), ...merged.problems];
  const grave = problems.filter(({ severity }) => severity !== 'warning' && severity !== 'info');
  if (grave.length > 0) {
    const placed = problems.map((one) => ({
      ...one,
      severity: one.severity ?? ('error' as const),
      clause: null,
      related: [],
      file: outside.get(one.file) ?? one.file,
    }));
    const count = grave.length;
    return { broken: { ...brokenView(id, placed), headline: `所给的记录有 ${count} 处不能用，没有计算` }, view: null };
  }
  const supposed = await assess(
    overlay as typeof source,
    // What counts of the contract's own files is not for supposing.
    { ...after, files: before.files, replaced: before.replaced ?? new Map(), records: merged.records },
    withAssumed(history, merged.assumed, contract, day),
    merged.assumed.added,
  );
  if (!('snapshot' in supposed)) return { broken: brokenView(supposed.contract, supposed.diagnostics), view: null };
  const view = whatIfView(now.snapshot, supposed.snapshot, {
    added: merged.assumed.fresh,
    filled: merged.assumed.filled,
    moved: merged.assumed.moved,
    shownAs: (file) => outside.get(file) ?? null,
  });
  return { broken: null, view };
}

interface Given {
  /** As the user wrote it. */
  shown: string;
  /** Where it lies in the content while it is supposed to. */
  inside: string;
  bytes: Uint8Array;
}

function readGiven(file: string, contract: string, index: number): Given {
  let bytes: Uint8Array;
  try {
    const stat = fs.statSync(file);
    if (!stat.isFile()) throw new UsageError(`${file} 不是文件`);
    if (stat.size > RECORD_FILE_BYTES_MAX) throw new UsageError(`${file} 超过 8 MB，请拆分`);
    bytes = fs.readFileSync(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`读不到 ${file}，请检查路径与权限`);
  }
  const markdown = /\.md$/i.test(file);
  const kind = readEvidence(bytes, markdown).kind;
  const place = kind !== null && KINDS[kind] ? kind : 'unknown';
  return {
    shown: file,
    inside: `${contract}/evidence/${place}/what-if-${index + 1}.${markdown ? 'md' : 'yaml'}`,
    bytes,
  };
}

/** By record: the fields that came in only now; null for a record that did as a whole. */
type Assumptions = ReadonlyMap<string, ReadonlySet<string> | null>;

interface Merged {
  records: EvidenceRecord[];
  problems: FileProblem[];
  assumed: {
    added: Assumptions;
    fresh: { id: string; kind: string }[];
    filled: { id: string; kind: string; fields: string[] }[];
    moved: { id: string; kind: string; field: string; written: string }[];
  };
}

/** The records of both, each given one in its place: added, or filled in over the version on record. */
function merge(
  before: ContractReading,
  after: ContractReading,
  given: readonly Given[],
  { contract, day }: { contract: ContractFile; day: Day },
): Merged {
  const files = new Map(given.map((one) => [one.inside, one.bytes]));
  const zone = makeZone(contract.zone);
  const at = { day, now: formatInstant(zone.endOf(day) - 1, zone) };
  const known = new Map<string, EvidenceRecord>();
  for (const record of before.records) if (!known.has(record.id)) known.set(record.id, record);
  const merged: Merged = { records: [], problems: [], assumed: { added: new Map(), fresh: [], filled: [], moved: [] } };
  const added = new Map<string, ReadonlySet<string> | null>();
  const supposed = new Map<string, EvidenceRecord>();
  for (const record of after.records.filter(({ file }) => files.has(file))) {
    if (!record.valid) continue;
    const old = known.get(record.id);
    const refuse = (message: string, hint: string, path: (string | number)[]) =>
      merged.problems.push({
        ...{ file: record.file, rule: 'what-if', message, hint, expected: null, actual: null },
        range: locateIn(files.get(record.file) as Uint8Array, record.file.endsWith('.md'), record.index, path),
      });
    if (supposed.has(record.id)) {
      refuse(`${record.id} 给了两次`, '一条记录请只给一次', ['id']);
      continue;
    }
    if (old && old.kind !== record.kind) {
      refuse(`${record.id} 已是另一种记录（${KINDS[old.kind]?.title ?? old.kind}）`, '请换一个没有用过的编号', ['id']);
      continue;
    }
    const found = assume(record, old, at);
    if ('path' in found) {
      const field = KINDS[record.kind]?.fields[String(found.path[0])]?.title ?? found.path.join('.');
      refuse(
        `${record.id} 的“${field}”与已入库的不同`,
        '这里只能加新记录，或者把已入库记录里空着的补上；已入库的值照原样抄，要更正的请按更正的办法提交',
        found.path.filter((step) => hasStep(record, found.path, step)),
      );
      continue;
    }
    supposed.set(record.id, found.record);
    added.set(record.id, found.added);
    const { id, kind } = record;
    if (found.added === null) merged.assumed.fresh.push({ id, kind });
    else merged.assumed.filled.push({ id, kind, fields: [...found.added] });
    for (const step of found.moved) merged.assumed.moved.push({ id, kind, ...step });
  }
  const kept = after.records.filter(({ file, id }) => !files.has(file) && !supposed.has(id));
  merged.records = [...kept, ...supposed.values()];
  merged.assumed.added = added;
  return merged;
}

/** A field that is not there cannot be pointed at; its record can. */
function hasStep({ fields }: EvidenceRecord, path: readonly (string | number)[], step: string | number): boolean {
  return path[0] !== step || String(step) in fields;
}

/** The given records as committed at the end of the as-of day, each by the role that it needs. */
function withAssumed(
  history: RepositoryHistory,
  { added }: Merged['assumed'],
  contract: ContractFile,
  day: Day,
): RepositoryHistory {
  const at = makeZone(contract.zone).endOf(day) - 1;
  return {
    forContract(id, current) {
      const found = history.forContract(id, current);
      // Where history cannot testify, it testifies for nobody.
      if (found.reader === 'none' || found.since === null || found.since > at) return found;
      const records = new Map(found.records);
      for (const record of added.keys()) {
        const commit = commitBy(contract, at, 'client');
        const known = records.get(record);
        const provenance: Provenance = known
          ? { ...known, last: commit, last_merge: null }
          : { first: commit, last: commit, merge: null, reviewers: [] };
        records.set(record, provenance);
      }
      const standing = new Map([...(found.standing ?? [])].filter(([one]) => !added.has(one)));
      return { ...found, records, ...(found.standing ? { standing } : {}) };
    },
  };
}

function commitBy({ identities }: ContractFile, at: number, role: string): Commit {
  const one = identities.find((identity) => identity.role === role);
  const identity = { name: one?.name ?? '', email: one?.email ?? '' };
  return { hash: '0'.repeat(40), at, author: identity, committed_at: at, committer: identity, subject: '' };
}
