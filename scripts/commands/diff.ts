import path from 'node:path';
import type { Day } from '../calendar/day.ts';
import { goneContracts } from '../confirm/gone-contracts.ts';
import { diffJson } from '../faces/diff-json.ts';
import { diffMarkdown } from '../faces/diff-markdown.ts';
import type { DiffReport } from '../faces/diff-sections.ts';
import { diffText } from '../faces/diff-text.ts';
import { openCache } from '../read/cache.ts';
import { cacheFolder } from '../read/kept.ts';
import { type ContractReading, contractIds } from '../read/read.ts';
import { maskNames } from '../read/scan/names.ts';
import type { SnapshotResult } from '../snapshot.ts';
import { openCommit } from '../source/commit.ts';
import { GitError } from '../source/git.ts';
import { mergeBase } from '../source/merge-base.ts';
import type { Source } from '../source/source.ts';
import { openWorktree } from '../source/worktree.ts';
import type { Version } from '../view/diff/types.ts';
import { diffView, passesDiff } from '../view/diff.ts';
import type { Audience } from '../view/mask.ts';
import { chooseContracts, parseAsOf } from './asked.ts';
import { memoryCache } from './memory-cache.ts';
import { print, shown, textOptions } from './output.ts';
import { UsageError } from './usage-error.ts';
import { assessVersion, type ContentOptions, defaultDay, readVersion, signersOf } from './workspace.ts';

export interface DiffOptions extends ContentOptions {
  format: 'text' | 'json' | 'markdown';
  all: boolean;
  quiet: boolean;
  audience: Audience;
  worktree: boolean;
  mergeBase: boolean;
  gate?: 'running';
}

/**
 * `diff`: what a change does to the result. Both versions come from the repository, each with its own history, and are
 * assessed as of the same day; the work tree is only read when it is asked for. Exit 1 only at a gate.
 */
export async function diff(base: string, head: string | undefined, options: DiffOptions): Promise<number> {
  const report = await compare(base, head, options);
  print(worded(report, options));
  return options.gate === 'running' && !report.contracts.every(passesDiff) ? 1 : 0;
}

/** The comparison itself, before it is put into words for anyone. Throws `UsageError`. */
export async function compare(base: string, head: string | undefined, options: DiffOptions): Promise<DiffReport> {
  if (options.worktree && head !== undefined) throw new UsageError('--worktree 与第二个版本只能给一个');
  try {
    return await compareVersions(base, head ?? 'HEAD', options);
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message);
    throw error;
  }
}

async function compareVersions(base: string, head: string, options: DiffOptions): Promise<DiffReport> {
  const folder = path.resolve(options.content);
  const start = options.mergeBase ? await mergeBase(folder, base, head) : base;
  const before = await openVersion(folder, start);
  const after = options.worktree ? maskNames(await openWorktree(folder)) : await openVersion(folder, head);
  if (options.worktree && after.git === null) throw new UsageError(after.withoutGit ?? '没有提交历史，无从比较');

  const { bases, heads } = await snapshots(before, after, options, folder);
  const ids = [...new Set([...heads.keys(), ...bases.keys()])].sort();
  const version = (results: ReadonlyMap<string, SnapshotResult>, id: string): Version => results.get(id) ?? null;
  const contracts = ids.map((id) => diffView(version(bases, id), version(heads, id), options.audience));
  return {
    base: named(base, before),
    head: options.worktree ? { name: '工作区', commit: null } : named(head, after),
    mergeBase: options.mergeBase,
    contracts,
  };
}

/** A version from before there was any content, or after it was moved away, is an empty one. */
async function openVersion(folder: string, revision: string): Promise<Source> {
  return maskNames(await openCommit(folder, revision, { mayLack: true }));
}

/** The base is read first: its verdicts serve the head's unchanged files, its history begins the head's. */
async function snapshots(before: Source, after: Source, options: DiffOptions, folder: string) {
  const ids = { base: contractIds(before), head: contractIds(after) };
  const chosen = new Set(chooseContracts([...new Set([...ids.head, ...ids.base])].sort(), options, folder));
  const among = (list: readonly string[]) => list.filter((id) => chosen.has(id));
  const disk = options.cache ? openCache(cacheFolder(process.env), folder) : undefined;
  const cache = disk ?? memoryCache();
  const signers = signersOf(options, after, folder);
  const base = await readVersion(before, among(ids.base), cache, signers);
  const head = await readVersion(after, among(ids.head), cache, signers);
  const dayOf = sameDay(options, [...base.readings, ...head.readings]);
  const assess = async ({ source, opened, readings, history }: typeof base) => {
    const how = { dayOf, openReadingsOnly: true, texts: cache.text, cache };
    const results = await assessVersion(source, readings, history, how);
    const gone = await goneContracts(opened, source, contractIds(source), signers, cache.text);
    return new Map<string, SnapshotResult>([
      ...readings.map(({ id }, at): [string, SnapshotResult] => [id, results[at] as SnapshotResult]),
      ...gone.flatMap((one): [string, SnapshotResult][] => (chosen.has(one.contract) ? [[one.contract, one]] : [])),
    ]);
  };
  const result = { bases: await assess(base), heads: await assess(head) };
  disk?.save();
  return result;
}

/** The day asked for, else the newer version's own, so that no time passes between the two. */
function sameDay(options: DiffOptions, readings: readonly ContractReading[]): (reading: ContractReading) => Day {
  const asOf = options.asOf === undefined ? null : parseAsOf(options.asOf);
  const usable = readings.filter(({ files }) => files !== null);
  const days = new Map(usable.map((reading) => [reading.id, defaultDay(reading)]));
  return (reading) => asOf ?? days.get(reading.id) ?? defaultDay(reading);
}

function named(name: string, { git }: Source): DiffReport['base'] {
  return { name, commit: git?.head ?? null };
}

function worded(report: DiffReport, options: DiffOptions): string {
  const prefix = `${shown(options.content)}/`;
  if (options.format === 'json') return diffJson(report, prefix);
  if (options.format === 'markdown') return diffMarkdown(report, prefix);
  return diffText(report, textOptions({ format: 'text', all: options.all, quiet: options.quiet }, prefix));
}
