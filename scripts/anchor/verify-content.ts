import { lstatSync, readFileSync } from 'node:fs';
import type { Zone } from '../calendar/zone.ts';
import { makeZone } from '../calendar/zone.ts';
import type { Certificate } from '../dossier/verify/certificate.ts';
import { compareText } from '../model/diagnostic.ts';
import { readContractFiles } from '../read/contract-files.ts';
import { type Entry, type Source, SourceError } from '../source/source.ts';
import type { BlobHashes } from './blob-hashes.ts';
import { checkAnchor, type JudgedAnchor, unreadable } from './check-anchor.ts';
import { ANCHOR_LIMITS } from './limits.ts';
import { ANCHORS_FOLDER, listWorktree } from './listing.ts';
import { commitsBehind, type Present, recompute } from './recompute.ts';
import type { AnchorReport, ContractAnchors } from './report.ts';
import { filesSince } from './since.ts';

/** The content whose anchors are checked, opened once for all of its contracts. */
export interface AnchoredContent {
  folder: string;
  source: Source;
  history: ReadonlySet<string> | null;
  hashes: BlobHashes;
  trusted: Certificate[];
}

export async function openAnchored(folder: string, source: Source, trusted: Certificate[]): Promise<AnchoredContent> {
  return { folder, source, history: await commitsBehind(source), hashes: new Map(), trusted };
}

/** All anchors of a contract, and from when each of its files provably existed. */
export async function verifyContract(content: AnchoredContent, contract: string): Promise<ContractAnchors> {
  const zone = zoneOf(content.source, contract);
  const { present, unread } = await presentOf(content, contract);
  const inside = `${contract}/${ANCHORS_FOLDER}/`;
  const entries = content.source.list().filter(({ path }) => path.startsWith(inside));
  const names = entries.filter(({ path }) => path.endsWith('.json'));
  const judged: JudgedAnchor[] = [];
  for (const entry of names.slice(0, ANCHOR_LIMITS.anchors)) {
    judged.push(await judgeEntry(content, entry, contract, zone, present));
  }
  const files = filesSince(present.listing, unread, judged, zone);
  const count = (test: (file: (typeof files)[number]) => boolean) => files.filter(test).length;
  const summary = {
    files: files.length,
    proven: count(({ since }) => since !== null),
    claimed: count(({ since, claimed }) => since === null && claimed !== null),
    uncovered: count(({ since, claimed, sha256 }) => since === null && claimed === null && sha256 !== null),
    unread: unread.length,
  };
  const notes = notesOn(entries, names.length);
  return { contract, anchors: judged.map(({ report }) => report), files, summary, notes };
}

/** One anchor file given by name. `content` is null when nobody knows what it belongs to. */
export async function verifyAnchorFile(
  file: string,
  bytes: Uint8Array,
  content: AnchoredContent | null,
  contract: string | null,
  trusted: Certificate[],
): Promise<AnchorReport> {
  const response = readResponse(file);
  if (!content || contract === null) {
    const text = '没有说明材料在哪里（--content），清单没有与提交核对';
    const open = async () => ({ id: 'commit' as const, ok: null, text });
    const context = { contract: null, trusted, zone: makeZone('Asia/Shanghai'), recompute: open, response };
    return (await checkAnchor(file, bytes, context)).report;
  }
  const { present } = await presentOf(content, contract);
  const zone = zoneOf(content.source, contract);
  const again = (commit: string, listing: Present['listing']) => recompute(commit, listing, present);
  return (await checkAnchor(file, bytes, { contract, trusted, zone, recompute: again, response })).report;
}

async function presentOf(content: AnchoredContent, contract: string): Promise<{ present: Present; unread: string[] }> {
  const { listing, unread } = await listWorktree(content.source, contract, content.hashes);
  return { present: { ...content, listing }, unread };
}

async function judgeEntry(
  content: AnchoredContent,
  { path, type, size }: Entry,
  contract: string,
  zone: Zone,
  present: Present,
): Promise<JudgedAnchor> {
  if (type !== 'file') return unreadable(path, '不是普通文件');
  if (size > ANCHOR_LIMITS.anchorBytes) return unreadable(path, '文件过大，没有读取');
  const bytes = bytesOf(content.source, path);
  if (typeof bytes === 'string') return unreadable(path, bytes);
  const again = (commit: string, listing: Present['listing']) => recompute(commit, listing, present);
  const beside = path.replace(/\.json$/, '.tsr');
  const answer = content.source.list().find((entry) => entry.path === beside);
  const response = answer ? bytesOf(content.source, beside) : null;
  if (typeof response === 'string') return unreadable(beside, response);
  return checkAnchor(path, bytes, { contract, trusted: content.trusted, zone, recompute: again, response });
}

function bytesOf(source: Source, path: string): Uint8Array | string {
  try {
    return source.bytes(path);
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
}

/** Only a regular file is opened: what lies beside an anchor was put there by others. */
function readResponse(file: string): Uint8Array | null {
  const beside = file.replace(/\.json$/, '.tsr');
  const stat = beside === file ? undefined : lstatSync(beside, { throwIfNoEntry: false });
  return stat?.isFile() && stat.size <= ANCHOR_LIMITS.anchorBytes ? readFileSync(beside) : null;
}

function notesOn(entries: readonly Entry[], anchors: number): string[] {
  const kept = new Set(entries.map(({ path }) => path));
  const stray = entries
    .filter(({ path }) => !path.endsWith('.json'))
    .filter(({ path }) => !path.endsWith('.tsr') || !kept.has(path.replace(/\.tsr$/, '.json')))
    .map(({ path }) => path)
    .sort(compareText);
  const notes = stray.slice(0, 20).map((path) => `${path} 不属于任何时间锚，没有看`);
  if (stray.length > 20) notes.push(`另有 ${stray.length - 20} 个文件不属于任何时间锚`);
  if (anchors > ANCHOR_LIMITS.anchors) {
    notes.push(`时间锚 ${anchors} 个，超过上限 ${ANCHOR_LIMITS.anchors}，其余没有看`);
  }
  return notes;
}

/** Where the contract is performed; times are only shown in it. */
export function zoneOf(source: Source, contract: string): Zone {
  return makeZone(readContractFiles(source, contract).files?.contract.zone ?? 'Asia/Shanghai');
}
