import { createHash } from 'node:crypto';
import type { ContractFiles } from '../model/contract.ts';
import { FILE_START } from '../model/diagnostic.ts';
import type { EvidenceRecord } from '../model/record.ts';
import type { ContentFile } from '../model/snapshot.ts';
import { blobOid, type Entry, type Source } from '../source/source.ts';
import { type FileProblem, readContractFiles, type TextStore } from './contract-files.ts';
import { type FileReading, RECORD_FILE_BYTES_MAX, readEvidence } from './file.ts';

/** Verdicts by blob: all that is kept depends on a file's bytes and the schemas alone. */
export interface ReadCache {
  get(oid: string): CachedBlob | undefined;
  set(oid: string, value: CachedBlob): void;
}

export interface CachedBlob {
  sha256: string;
  /** How the bytes were read: a path decides it, so the same bytes may be met in another form. */
  form: EvidenceForm | null;
  reading: FileReading | null;
}

type EvidenceForm = 'yaml' | 'markdown';

/** One contract's folder as read: parameter-free, date-free. */
export interface ContractReading {
  id: string;
  files: ContractFiles | null;
  records: EvidenceRecord[];
  problems: FileProblem[];
  content: ContentFile[];
}

const EVIDENCE_FOLDERS = ['evidence', 'findings', 'waivers', 'panel'];
const CONTRACT_TEXT = new Set(['contract.md']);

/** Contract ids found in the content: every first-level folder that holds a `contract.yaml`. */
export function contractIds(source: Source): string[] {
  const ids: string[] = [];
  for (const { path } of source.list()) {
    const parts = path.split('/');
    if (parts.length === 2 && parts[1] === 'contract.yaml') ids.push(parts[0] as string);
  }
  return ids;
}

export function readContract(source: Source, id: string, cache?: ReadCache, texts?: TextStore): ContractReading {
  const { files, problems } = readContractFiles(source, id, texts);
  const reading: ContractReading = { id, files, records: [], problems, content: [] };
  for (const entry of source.list()) {
    if (entry.path.startsWith(`${id}/`)) readEntry(source, entry, entry.path.slice(id.length + 1), reading, cache);
  }
  return reading;
}

function readEntry(source: Source, entry: Entry, local: string, reading: ContractReading, cache?: ReadCache): void {
  const folder = local.split('/')[0] as string;
  const report = (rule: string, message: string, hint: string) =>
    reading.problems.push({ file: entry.path, rule, message, hint, expected: null, actual: null, range: FILE_START });
  if (entry.type === 'symlink') {
    report('file-type', '这是符号链接，没有读取', '请提交文件本身；证据不能指向目录以外');
    return;
  }
  if (entry.type !== 'file') {
    report('file-type', '这不是普通文件，没有读取', '请删除它，只提交普通文件');
    return;
  }
  if (/[^\x20-\x7e]/.test(entry.path)) {
    report('file-name', '文件名含有中文或特殊字符', '文件名请只用英文字母、数字、点、横线与下划线，标题写在记录里');
  }
  const isEvidence = EVIDENCE_FOLDERS.includes(folder);
  const isText = /\.(ya?ml|md)$/.test(local);
  if (isEvidence && !isText) {
    report(
      'file-type',
      '证据目录里只收 .yaml 与 .md 文件',
      '附件请移到 attachments 目录，并在记录的 attachments 里登记',
    );
  }
  if (!isEvidence && folder !== 'attachments' && !isContractFile(local)) {
    const message = local.includes('/')
      ? '这个目录不属于合同材料，里面的文件不作为记录读取'
      : '合同目录里不认识这个文件';
    report('file-type', message, '记录请放到 evidence/种类/ 下，附件放到 attachments/ 下');
  }
  if (isEvidence && isText && entry.size > RECORD_FILE_BYTES_MAX) {
    report(
      'file-size',
      `文件 ${megabytes(entry.size)} MB，超过 8 MB，没有读取`,
      '请按月或按周拆分；大批量日志请作为附件登记',
    );
    return;
  }
  const form = isEvidence && isText ? (local.endsWith('.md') ? 'markdown' : 'yaml') : null;
  const blob = readBlob(source, entry, form, cache);
  if ('problem' in blob) {
    report('file-size', blob.problem, '请缩小或拆分这个文件');
    return;
  }
  reading.content.push({ path: entry.path, size: entry.size, sha256: blob.sha256 });
  if (!blob.reading) return;
  for (const problem of blob.reading.problems) reading.problems.push({ ...problem, file: entry.path });
  const { kind, records } = blob.reading;
  for (const record of records) reading.records.push({ ...record, kind: kind ?? '', file: entry.path });
}

function readBlob(
  source: Source,
  entry: Entry,
  form: EvidenceForm | null,
  cache?: ReadCache,
): CachedBlob | { problem: string } {
  const known = entry.oid && cache ? cache.get(entry.oid) : undefined;
  if (known && known.form === form) return known;
  let bytes: Uint8Array;
  try {
    bytes = source.bytes(entry.path);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : '文件读不出来' };
  }
  const oid = entry.oid ?? blobOid(bytes);
  const hit = cache?.get(oid);
  if (hit && hit.form === form) return hit;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const reading = form === null ? null : readEvidence(bytes, form === 'markdown');
  const blob: CachedBlob = { sha256, form, reading };
  // A file that could not be taken apart has ids that are not listed here; history must find them for itself each time.
  const isWhole = reading === null || reading.records.length > 0 || reading.problems.length === 0;
  if (isWhole) cache?.set(oid, blob);
  return blob;
}

function isContractFile(local: string): boolean {
  return (
    /^(contract|systems|kinds|checklist|parameters|scorecard|volumes|severities)\.yaml$/.test(local) ||
    CONTRACT_TEXT.has(local)
  );
}

function megabytes(size: number): string {
  return (size / 1024 / 1024).toFixed(1);
}
