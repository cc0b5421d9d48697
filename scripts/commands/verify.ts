import fs from 'node:fs';
import path from 'node:path';
import type { AnchorReport, ContractAnchors } from '../anchor/report.ts';
import { type AnchoredContent, openAnchored, verifyAnchorFile, verifyContract } from '../anchor/verify-content.ts';
import { readAnchors } from '../dossier/verify/certificate.ts';
import type { VerifyReport } from '../dossier/verify/report.ts';
import { verifyDossier } from '../dossier/verify/verify-dossier.ts';
import { anchorsText, anchorText } from '../faces/anchors-text.ts';
import { verifyJson } from '../faces/json.ts';
import { verifyText } from '../faces/verify-text.ts';
import { contractIds } from '../read/read.ts';
import { openWorktree } from '../source/worktree.ts';
import { chooseContracts } from './asked.ts';
import { print, type ReportOptions, textOptions } from './output.ts';
import { UsageError } from './usage-error.ts';

export interface VerifyOptions extends ReportOptions {
  anchor: string[];
  content?: string;
  contract?: string;
}

/**
 * `verify FILE…`: dossiers, every signer and every later change by name, without starting another program; anchors, with
 * git. `verify --content DIR`: all anchors, and from when each file provably existed. Exit 0 only when all is intact.
 */
export async function verify(files: string[], options: VerifyOptions): Promise<number> {
  if (files.length === 0 && options.content === undefined) {
    throw new UsageError('请给出要核验的档案或时间锚文件，或者用 --content 指出材料目录');
  }
  const trusted = options.anchor.map(readFile);
  const given = files.map((file) => ({ file, bytes: readFile(file) }));
  const reports: { file: string; report: VerifyReport }[] = [];
  const anchors: AnchorReport[] = [];
  for (const { file, bytes } of given) {
    if (isAnchorFile(bytes)) anchors.push(await oneAnchor(file, bytes, options, trusted));
    else reports.push({ file, report: await verifyDossier(bytes, { anchors: trusted }) });
  }
  const contracts = files.length === 0 ? await allAnchors(options.content ?? '', options, trusted) : [];
  const text = textOptions(options, '');
  if (options.format === 'json') print(verifyJson(reports, { anchors, contracts }));
  else {
    const parts = [verifyText(reports, text), ...anchors.map((one) => anchorText(one, text))];
    print([...parts, anchorsText(contracts, text)].filter(Boolean).join('\n'));
  }
  const good =
    reports.every(({ report }) => report.verdict === 'intact') &&
    anchors.every(({ verdict }) => verdict === 'intact') &&
    contracts.every(isGood);
  return good ? 0 : 1;
}

/** Files that no anchor covers are new, not wrong; a contract without any anchor has nothing to call intact. */
function isGood({ anchors, summary }: ContractAnchors): boolean {
  return anchors.length > 0 && summary.unread === 0 && anchors.every(({ verdict }) => verdict === 'intact');
}

async function allAnchors(content: string, options: VerifyOptions, trusted: Uint8Array[]): Promise<ContractAnchors[]> {
  const opened = await open(content, trusted);
  const ids = chooseContracts(contractIds(opened.source), { ...options, content }, opened.folder);
  const contracts: ContractAnchors[] = [];
  for (const id of ids) contracts.push(await verifyContract(opened, id));
  return contracts;
}

/** An anchor lies in `content/<contract>/anchors/`, or its content is named. */
async function oneAnchor(
  file: string,
  bytes: Uint8Array,
  options: VerifyOptions,
  trusted: Uint8Array[],
): Promise<AnchorReport> {
  const folder = path.dirname(path.resolve(file));
  const isInPlace = path.basename(folder) === 'anchors' && fs.existsSync(path.join(folder, '../contract.yaml'));
  const contract = isInPlace ? path.basename(path.dirname(folder)) : (options.contract ?? null);
  const content = isInPlace ? path.resolve(folder, '../..') : options.content;
  const opened = content === undefined ? null : await open(content, trusted);
  if (opened && contract === null) {
    const [id, ...others] = contractIds(opened.source);
    if (others.length > 0) throw new UsageError('有几份合同，请用 --contract 指出这份时间锚属于哪一份');
    return verifyAnchorFile(file, bytes, opened, id ?? null, opened.trusted);
  }
  return verifyAnchorFile(file, bytes, opened, contract, readAnchors(trusted));
}

async function open(content: string, trusted: Uint8Array[]): Promise<AnchoredContent> {
  const folder = path.resolve(content);
  return openAnchored(folder, await openWorktree(folder), readAnchors(trusted));
}

/** Anchors are JSON, dossiers are PDF. */
function isAnchorFile(bytes: Uint8Array): boolean {
  return /^\s*\{/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
}

function readFile(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch {
    throw new UsageError(`读不出文件 ${path.resolve(file)}，请检查路径`);
  }
}
