import path from 'node:path';
import { conditionsOf } from '../assess/conditions/conditions.ts';
import { mayBeUnexplained } from '../assess/evidence/own-times.ts';
import type { Day } from '../calendar/day.ts';
import { loadHolidays } from '../calendar/holidays.ts';
import { makeZone } from '../calendar/zone.ts';
import { withCharters } from '../confirm/charter.ts';
import { withConfirmed } from '../confirm/confirmed.ts';
import { goneContracts } from '../confirm/gone-contracts.ts';
import { withOwnFiles } from '../confirm/own-files.ts';
import { readSigners, withSignatures } from '../confirm/signers.ts';
import type { AllowedSigners } from '../history/allowed-signers.ts';
import { openHistory, type RepositoryHistory, type TextCache } from '../history/history.ts';
import { remarkWords, withRewrites } from '../history/rewrites.ts';
import { SignatureError } from '../history/ssh-keygen.ts';
import type { Edit } from '../model/provenance.ts';
import { openCache } from '../read/cache.ts';
import { extractRecords } from '../read/file.ts';
import { cacheFolder } from '../read/kept.ts';
import { type ContractReading, contractIds, type ReadCache, readContract } from '../read/read.ts';
import type { Baseline } from '../read/scan/baseline.ts';
import { completeLooks, completeTexts } from '../read/scan/complete.ts';
import { maskNames } from '../read/scan/names.ts';
import { maskText } from '../read/scan/text-scan.ts';
import { beginSnapshot, readBulk, type SnapshotInput, type SnapshotResult } from '../snapshot.ts';
import { GitError } from '../source/git.ts';
import type { Source } from '../source/source.ts';
import { openWorktree } from '../source/worktree.ts';
import { chooseContracts, parseAsOf } from './asked.ts';
import { readHistoryAside } from './history-aside.ts';
import { shown } from './output.ts';
import { makeRoom } from './room.ts';
import { UsageError } from './usage-error.ts';
import { toolVersion } from './version.ts';

/** Options that every command about content shares. */
export interface ContentOptions {
  content: string;
  contract?: string;
  asOf?: string;
  cache: boolean;
  /** OpenSSH allowed_signers file, kept outside of the content's repository. */
  allowedSigners?: string;
  /** The content folder, where the caller has opened it before. */
  opened?: Source;
  /** Takes each contract's result as it comes, in place of having all returned: what it does not keep is let go. */
  visit?(result: SnapshotResult): void;
  /** Leave out what agreed points would give under other readings: nothing that `check` prints depends on it. */
  openReadingsOnly?: boolean;
}

/** Verdicts and texts kept while a command runs, or longer. */
export type RunCache = ReadCache & { text: TextCache };

export interface Workspace {
  source: Source;
  results: SnapshotResult[];
  /** Put before a content path to get one that opens from where the user stands. */
  prefix: string;
}

/** Reads the content and takes a snapshot of every contract asked for. The only place where "today" is asked. */
export async function openWorkspace(options: ContentOptions): Promise<Workspace> {
  const folder = path.resolve(options.content);
  const asOf = options.asOf === undefined ? null : parseAsOf(options.asOf);
  let source: Source = maskNames(options.opened ?? (await openWorktree(folder)));
  const ids = chooseContracts(contractIds(source), options, folder);
  const open = (part: string) => (options.cache ? openCache(cacheFolder(process.env), part) : undefined);
  const texts = open(folder);
  const signers = signersOf(options, source, folder);
  const opening = openHistoryOf(source, texts?.text);
  const openReadingsOnly = options.openReadingsOnly === true;
  const results: SnapshotResult[] = [];
  /** One contract at a time, its verdicts in a cache of its own: a run over many holds the records of a few. */
  const read = async (id: string) => {
    const cache = open(`${folder}\0${id}`);
    const reading = await readOne(source, id, cache);
    // Needs no history, for which this thread may have to wait.
    if (reading.files) conditionsOf(reading.files);
    return { reading, cache };
  };
  for await (const { reading, cache } of inTurn(ids, read, opening)) {
    const seen = await vouched(await opening, source, [reading], signers, { cache: texts?.text, verdicts: cache });
    source = seen.source;
    const taken = await assessVersion(source, seen.readings, seen.history, {
      openReadingsOnly,
      texts: texts?.text,
      cache,
      dayOf: (one) => asOf ?? defaultDay(one),
    });
    for (const one of taken) {
      if (options.visit) options.visit(one);
      else results.push(one);
    }
    cache?.save();
    if (options.visit && reading.id !== ids.at(-1)) makeRoom();
  }
  const gone =
    options.contract === undefined ? await goneContracts(await opening, source, ids, signers, texts?.text) : [];
  for (const one of gone) {
    if (options.visit) options.visit(one);
    else results.push(one);
  }
  texts?.save();
  return { source, results, prefix: `${shown(options.content)}/` };
}

/** While history is being read in its thread, as many contracts are read ahead. */
const AHEAD_MAX = 2;

async function* inTurn<Read>(
  ids: readonly string[],
  read: (id: string) => Promise<Read>,
  history: Promise<unknown>,
): AsyncGenerator<Read> {
  let isReady = false;
  const ready = () => {
    isReady = true;
  };
  history.then(ready, ready);
  const waiting: Read[] = [];
  for (const [index, id] of ids.entries()) {
    waiting.push(await read(id));
    // The other thread's answer is only heard between two contracts.
    if (index + 1 < ids.length) await new Promise((resolve) => setImmediate(resolve));
    if (!isReady && waiting.length < AHEAD_MAX && index + 1 < ids.length) continue;
    await history;
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) yield one;
  }
}

/** Contracts of one source as read, and the history behind them. */
export async function readVersion(
  source: Source,
  ids: readonly string[],
  cache?: RunCache,
  signers: AllowedSigners | null = null,
): Promise<Vouched> {
  const opening = openHistoryOf(source, cache?.text);
  const readings: ContractReading[] = [];
  for (const id of ids) readings.push(await readOne(source, id, cache));
  return vouched(await opening, source, readings, signers, { cache: cache?.text, verdicts: cache });
}

/** Texts and verdicts that are kept; each contract's may lie apart. */
interface Caches {
  cache: TextCache | undefined;
  verdicts: RunCache | undefined;
}

/** `source` is the one read from, with names masked as the readings are; `opened` the history of all that it lies with. */
interface Vouched {
  source: Source;
  opened: RepositoryHistory;
  readings: ContractReading[];
  history: RepositoryHistory;
}

/** History is read on the other core meanwhile: reading holds this one until it is done. */
function openHistoryOf(source: Source, cache: TextCache | undefined): Promise<RepositoryHistory> {
  const opening = openHistory(source, {
    extractRecords,
    version: toolVersion(),
    readWhole: readHistoryAside,
    ...(cache ? { cache } : {}),
  });
  // Should reading fail first, that is the failure to report.
  opening.catch(() => {});
  return opening;
}

async function readOne(
  source: Source,
  id: string,
  cache: RunCache | undefined,
  reviewed?: Baseline,
): Promise<ContractReading> {
  const reading = readContract(source, id, cache, cache?.text, reviewed);
  await completeTexts(reading, source, cache);
  return reading;
}

/** These contracts by what their client confirmed of them, and what history says, with what the list of signers tells of it. */
async function vouched(
  opened: RepositoryHistory,
  source: Source,
  readings: readonly ContractReading[],
  signers: AllowedSigners | null,
  { cache, verdicts }: Caches,
): Promise<Vouched> {
  const edited = await toldApart(opened, source, readings, cache);
  try {
    const chartered = await withCharters(edited, source, readings, signers, cache);
    const { readings: own, history, reviewed } = await withOwnFiles(chartered, source, readings, signers, cache);
    if (reviewed.size > 0) return await readAgain(opened, source, readings, signers, { cache, verdicts }, reviewed);
    const signed = signers ? await withSignatures(history, source, own, signers, cache) : history;
    return { source, opened, readings: own, history: await withConfirmed(signed, source, own) };
  } catch (error) {
    if (error instanceof SignatureError || error instanceof GitError) throw new UsageError(error.message);
    throw error;
  }
}

/** With what counts as reviewed of the scan's findings, in names too: the content's own baseline has hidden more, or less. */
async function readAgain(
  opened: RepositoryHistory,
  source: Source,
  readings: readonly ContractReading[],
  signers: AllowedSigners | null,
  { cache, verdicts }: Caches,
  reviewed: ReadonlyMap<string, Baseline>,
): Promise<Vouched> {
  const masked = maskNames(source, reviewed);
  const again: ContractReading[] = [];
  for (const reading of readings) {
    const baseline = reviewed.get(reading.id);
    again.push(baseline ? await readOne(masked, reading.id, verdicts, baseline) : reading);
  }
  return vouched(opened, masked, again, signers, { cache, verdicts });
}

/** Which edits of records changed what they had said, where their own times do not tell why. */
function toldApart(
  history: RepositoryHistory,
  source: Source,
  readings: readonly ContractReading[],
  texts?: TextCache,
): Promise<RepositoryHistory> {
  const questions = readings.map(({ id, records }) => {
    const byId = new Map(records.map((record) => [record.id, record]));
    const isOpen = (one: string, { commit }: Edit) => mayBeUnexplained(byId.get(one), commit.committed_at);
    const isTold = (one: string, before: string) => {
      const { remarks } = byId.get(one)?.fields ?? {};
      return typeof remarks === 'string' && remarkWords(maskText(before)) !== remarkWords(remarks);
    };
    return { contract: id, ids: new Set(byId.keys()), isOpen, isTold };
  });
  return withRewrites(history, source.git, questions, extractRecords, texts);
}

/** The list of signers asked for, if any. */
export function signersOf(options: ContentOptions, source: Source, folder: string): AllowedSigners | null {
  if (options.allowedSigners === undefined) return null;
  const signers = readSigners(options.allowedSigners, source, folder);
  if (typeof signers === 'string') throw new UsageError(signers);
  return signers;
}

/**
 * A snapshot of every contract read, each as of the day that `dayOf` gives it. `texts` keeps what bulk logs came to,
 * `cache` how photographs look.
 */
export async function assessVersion(
  source: Source,
  readings: readonly ContractReading[],
  history: RepositoryHistory,
  {
    dayOf,
    texts,
    cache,
    ...how
  }: Pick<SnapshotInput, 'openReadingsOnly' | 'assumed'> & {
    dayOf: (reading: ContractReading) => Day;
    texts?: TextCache | undefined;
    cache?: ReadCache | undefined;
  },
): Promise<SnapshotResult[]> {
  const [holidays, tool] = [loadHolidays(), toolVersion()];
  const results: SnapshotResult[] = [];
  for (const reading of readings) {
    const input = { ...how, source, reading, history, holidays, asOf: dayOf(reading), tool };
    // On the other core, which has read the history until now.
    const looking = completeLooks(reading, source, cache);
    const finish = beginSnapshot({ ...input, bulk: await readBulk(input, texts) });
    await looking;
    results.push(finish());
  }
  return results;
}

/** A sample has its own date; a real contract is looked at as of today, where it is performed. */
export function defaultDay(reading: ContractReading): Day {
  const contract = reading.files?.contract;
  if (contract?.sample) return contract.sample.as_of as Day;
  return makeZone(contract?.zone ?? 'Asia/Shanghai').dayOf(Math.floor(Date.now() / 1000));
}
