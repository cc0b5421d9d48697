import path from 'node:path';
import type { Day } from '../calendar/day.ts';
import { loadHolidays } from '../calendar/holidays.ts';
import { parseDay } from '../calendar/instant.ts';
import { makeZone } from '../calendar/zone.ts';
import { openHistory } from '../history/history.ts';
import { cacheFolder, openCache } from '../read/cache.ts';
import { type ContractReading, contractIds, readContract } from '../read/read.ts';
import { type SnapshotResult, takeSnapshot } from '../snapshot.ts';
import type { Source } from '../source/source.ts';
import { openWorktree } from '../source/worktree.ts';
import { extractRecords, readHistoryAside } from './history-aside.ts';
import { toolVersion } from './version.ts';

/** Options that every command about content shares. */
export interface ContentOptions {
  content: string;
  contract?: string;
  asOf?: string;
  cache: boolean;
  /** Leave out what agreed points would give under other readings: nothing that `check` prints depends on it. */
  openReadingsOnly?: boolean;
}

/** The user asked for something that is not there or makes no sense; the message is complete and Chinese. */
export class UsageError extends Error {}

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
  const source = await openWorktree(folder);
  const ids = chooseContracts(source, options, folder);
  const cache = options.cache ? openCache(cacheFolder(process.env), folder) : undefined;
  // History is read on the other core meanwhile: reading holds this one until it is done.
  const opening = openHistory(source, {
    extractRecords,
    version: toolVersion(),
    readWhole: readHistoryAside,
    ...(cache ? { cache: cache.text } : {}),
  });
  // Should reading fail first, that is the failure to report.
  opening.catch(() => {});
  const readings = ids.map((id) => readContract(source, id, cache, cache?.text));
  const history = await opening;
  const holidays = loadHolidays();
  const results = readings.map((reading) =>
    takeSnapshot({
      openReadingsOnly: options.openReadingsOnly === true,
      source,
      reading,
      history,
      holidays,
      asOf: asOf ?? defaultDay(reading),
      tool: toolVersion(),
    }),
  );
  cache?.save();
  return { source, results, prefix: `${shown(options.content)}/` };
}

function chooseContracts(source: Source, options: ContentOptions, folder: string): string[] {
  const ids = contractIds(source);
  if (ids.length === 0) {
    throw new UsageError(
      `${folder} 下没有合同：每份合同是一个目录，里面要有 contract.yaml。请用 --content 指定材料目录`,
    );
  }
  if (options.contract === undefined) return ids;
  if (!ids.includes(options.contract)) {
    throw new UsageError(`没有合同 ${options.contract}；现有：${ids.join('、')}`);
  }
  return [options.contract];
}

function parseAsOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new UsageError(`--as-of 应为日期，例如 2025-07-04；收到“${text}”`);
  return day;
}

/** A sample has its own date; a real contract is looked at as of today, where it is performed. */
function defaultDay(reading: ContractReading): Day {
  const contract = reading.files?.contract;
  if (contract?.sample) return contract.sample.as_of as Day;
  return makeZone(contract?.zone ?? 'Asia/Shanghai').dayOf(Math.floor(Date.now() / 1000));
}

function shown(content: string): string {
  return content.replaceAll('\\', '/').replace(/\/+$/, '') || '/';
}
