import { createHash } from 'node:crypto';
import type { ContractFile, ContractFiles } from '../model/contract.ts';
import { FILE_START } from '../model/diagnostic.ts';
import { KINDS } from '../model/kind-catalogue.ts';
import type { EvidenceRecord } from '../model/record.ts';
import type { ContentFile } from '../model/snapshot.ts';
import { hasHidden, visible } from '../model/visible.ts';
import { blobOid, type Entry, piecesOf, type Source, SourceError } from '../source/source.ts';
import { CONTRACT_FILES, type FileProblem, readBaseline, readContractFiles, type TextStore } from './contract-files.ts';
import { type FileReading, RECORD_FILE_BYTES_MAX, readEvidence } from './file.ts';
import { aboutPlace, type Complaint, NAME_HINT, OWN_FILE, otherCase } from './file-names.ts';
import type { Replaced } from './replaced.ts';
import type { Baseline } from './scan/baseline.ts';
import { findEscaped } from './scan/escaped.ts';
import { tellScan } from './scan/tell.ts';
import { type ScanVerdict, scanBytes } from './scan/verdict.ts';
import { brokenBy, type Shape, shapeOf } from './whole.ts';

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
  /** Personal data and secrets in it; null when there are none, and nothing is left to look for. */
  scan: ScanVerdict | null;
  /** Which sort of file it is; only asked of attachments. */
  shape?: Shape;
  /** How a photograph looks; null where it is none; absent where nobody has looked. */
  look?: string | null;
}

type EvidenceForm = 'yaml' | 'markdown';

/** One contract's folder as read: parameter-free, date-free. */
export interface ContractReading {
  id: string;
  files: ContractFiles | null;
  /** Who speaks for whom by the main file as it is. */
  identities?: ContractFile['identities'];
  /** Of the contract's own files those of which another text counts than the content holds. */
  replaced?: ReadonlyMap<string, Replaced>;
  /** Set with it: the contract's own files as the content has them, masked; null when any of them cannot be used. */
  written?: ContractFiles | null;
  records: EvidenceRecord[];
  problems: FileProblem[];
  content: ContentFile[];
  scan: ScanState;
  /** Attachments that may be pictures, with their blobs. */
  pictures?: { path: string; oid: string | null; blob: CachedBlob }[];
  /** How photographs among them look, by path; see `looksOf`. */
  looks?: ReadonlyMap<string, string>;
}

/** What is reviewed, and what `completeScan` still has to look at. */
export interface ScanState {
  baseline: Baseline;
  /** What the content itself says was reviewed, whether it counts or not. */
  present: Baseline;
  pending: { path: string; oid: string; blob: CachedBlob & { scan: ScanVerdict } }[];
}

const EVIDENCE_FOLDERS = ['evidence', 'findings', 'waivers', 'panel'];
/** Attachments that may be pictures, by name; what they really are their bytes tell. */
const PICTURE = /^attachments\/.*\.(jpe?g|png|webp)$/i;

/**
 * Contract ids found in the content: every first-level folder that holds a `contract.yaml`, or some of the other files that
 * make a contract. Taking that one out takes no contract away.
 */
export function contractIds(source: Source): string[] {
  const held = new Map<string, number>();
  for (const { path } of source.list()) {
    const [folder = '', name = '', ...more] = path.split('/');
    if (more.length > 0 || !MAKING.has(name)) continue;
    held.set(folder, (held.get(folder) ?? 0) + (name === MAIN ? MAKING_MIN : 1));
  }
  return [...held].filter(([, count]) => count >= MAKING_MIN).map(([folder]) => folder);
}

const MAIN = 'contract.yaml';
/** One of them alone may lie anywhere. */
const MAKING_MIN = 2;
const MAKING: ReadonlySet<string> = new Set(CONTRACT_FILES.map((name) => `${name}.yaml`));

/** `reviewed` takes the place of the content's own baseline, where another version of it counts. */
export function readContract(
  source: Source,
  id: string,
  cache?: ReadCache,
  texts?: TextStore,
  reviewed?: Baseline,
): ContractReading {
  const { files, identities, problems } = readContractFiles(source, id, texts);
  const present = readBaseline(source, id, problems);
  const scan = { baseline: reviewed ?? present, present, pending: [] };
  const reading: ContractReading = { id, files, identities, records: [], problems, content: [], scan, pictures: [] };
  for (const entry of source.list()) {
    if (entry.path.startsWith(`${id}/`)) readEntry(source, entry, entry.path.slice(id.length + 1), reading, cache);
  }
  for (const [file, [rule, message, hint]] of otherCase(source.list(), id)) {
    problems.push({ file, rule, message, hint, expected: null, actual: null, range: FILE_START });
  }
  return reading;
}

function readEntry(source: Source, entry: Entry, local: string, reading: ContractReading, cache?: ReadCache): void {
  const folder = local.split('/')[0] as string;
  const report = (rule: string, message: string, hint: string, more: Pick<FileProblem, 'severity'> = {}) => {
    // Why one of the contract's own files cannot be read has been said where it was missed.
    if (OWN_FILE.test(local)) return;
    reading.problems.push({
      file: entry.path,
      rule,
      message,
      hint,
      expected: null,
      actual: null,
      range: FILE_START,
      ...more,
    });
  };
  if (entry.type === 'symlink') {
    report('file-type', '这是符号链接，没有读取', '请提交文件本身；证据不能指向目录以外');
    return;
  }
  if (entry.type !== 'file') {
    if (/\\x[0-9A-F]{2}/.test(local)) {
      report('file-name', '文件名不是 UTF-8 编码，没有读取', `请改名；${NAME_HINT}`);
      return;
    }
    const hint = '请只提交普通文件，不是的请删除；确是材料的，请给它和所在目录加上读取权限';
    report('file-type', '这不是普通文件，或者没有读取权限，没有读取', hint);
    return;
  }
  // Proofs about the material and no part of it: a result must not change because it was anchored.
  if (/^anchors\/[^/]+\.(json|tsr)$/.test(local)) return;
  const isEvidence = EVIDENCE_FOLDERS.includes(folder);
  const isText = /\.(ya?ml|md)$/.test(local);
  const isNamed = !hasHidden(entry.path);
  // Stars in a masked name are not the writer's.
  const shown = local.replaceAll('*', '');
  const complaint = isNamed ? aboutPlace(shown, isEvidence, isText) : HIDDEN_NAME;
  if (complaint) report(...complaint);
  if (isEvidence && isText && entry.size > RECORD_FILE_BYTES_MAX) {
    report(
      'file-size',
      `文件 ${megabytes(entry.size)} MB，超过 8 MB，没有读取`,
      '请按月或按周拆分；大批量日志请作为附件登记',
    );
    return;
  }
  const form = isEvidence && isText && isNamed ? (local.endsWith('.md') ? 'markdown' : 'yaml') : null;
  const blob = readBlob(source, entry, form, cache);
  if ('problem' in blob) {
    report(blob.rule, blob.problem, blob.hint);
    return;
  }
  reading.content.push({ path: visible(entry.path), size: entry.size, sha256: blob.sha256 });
  const broken = folder === 'attachments' && blob.shape ? brokenBy(local, blob.shape) : null;
  if (broken) report('attachment-broken', broken.message, broken.hint, { severity: 'warning' });
  if (PICTURE.test(local)) reading.pictures?.push({ path: entry.path, oid: entry.oid ?? null, blob });
  if (blob.reading) {
    for (const problem of blob.reading.problems) reading.problems.push({ ...problem, file: entry.path });
    const { kind, records } = blob.reading;
    const [top, named] = local.split('/');
    if (top === 'evidence' && kind !== null && named !== kind && KINDS[named ?? ''] && KINDS[kind]) {
      const hint = `请对照材料核对种类：放错了的移到 evidence/${kind}/，写错了的改 kind`;
      report('file-type', `文件放在 evidence/${named} 目录，写的种类却是 ${kind}（${KINDS[kind]?.title}）`, hint);
    }
    for (const { id, index, line, fields, valid, sections, digest } of records)
      reading.records.push({ id, kind: kind ?? '', file: entry.path, index, line, fields, valid, sections, digest });
  }
  const { scan } = blob;
  if (scan === null) return;
  if (scan.pending) {
    const oid = entry.oid ?? blobOid(source.bytes(entry.path));
    reading.scan.pending.push({ path: entry.path, oid, blob: { ...blob, scan } });
  }
  tellScan(reading, entry.path, scan, () => source.bytes(entry.path));
}

const HIDDEN_NAME: Complaint = ['file-name', '文件名里有看不见的控制字符，没有读取', `请改名；${NAME_HINT}`];

interface BlobProblem {
  rule: string;
  problem: string;
  hint: string;
}

function readBlob(
  source: Source,
  entry: Entry,
  form: EvidenceForm | null,
  cache?: ReadCache,
): CachedBlob | BlobProblem {
  const known = entry.oid && cache ? cache.get(entry.oid) : undefined;
  if (known && known.form === form) return known;
  let bytes: Uint8Array;
  try {
    bytes = source.bytes(entry.path);
  } catch (error) {
    if (error instanceof SourceError && error.refusal === 'too-large') {
      if (LONG_LOG.test(entry.path)) return longLog(source, entry, cache);
      return { rule: 'file-size', problem: error.message, hint: '请缩小或拆分这个文件' };
    }
    const problem = error instanceof Error ? error.message : '文件读不出来';
    return { rule: 'file-type', problem, hint: '请检查文件的读取权限，确认能够打开；核查期间不要移动它' };
  }
  const oid = entry.oid ?? blobOid(bytes);
  const hit = cache?.get(oid);
  if (hit && hit.form === form) return hit;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const reading = form === null ? null : readEvidence(bytes, form === 'markdown');
  const blob: CachedBlob = { sha256, form, reading, scan: scanOf(bytes, reading), shape: shapeOf(bytes) };
  // A file that could not be taken apart has ids that are not listed here; history must find them for itself each time.
  const isWhole = reading === null || reading.records.length > 0 || reading.problems.length === 0;
  if (isWhole) cache?.set(oid, blob);
  return blob;
}

/** What may be a bulk log; whether a record declares it as one is known later. */
const LONG_LOG = /^[^/]+\/attachments\/.*\.(csv|tsv|txt|log|parquet)$/i;

/** A log too large to be held is known by its hash; it is looked through, personal data included, where its rows are. */
function longLog(source: Source, entry: Entry, cache?: ReadCache): CachedBlob | BlobProblem {
  const hash = createHash('sha256');
  try {
    for (const piece of piecesOf(source, entry.path)) hash.update(piece);
  } catch (error) {
    const problem = error instanceof Error ? error.message : '文件读不出来';
    return { rule: 'file-size', problem, hint: '请按系统或按旬拆成几份导出' };
  }
  const blob: CachedBlob = { sha256: hash.digest('hex'), form: null, reading: null, scan: null };
  if (entry.oid) cache?.set(entry.oid, blob);
  return blob;
}

function scanOf(bytes: Uint8Array, reading: FileReading | null): ScanVerdict | null {
  const scan = scanBytes(bytes);
  const escaped = reading ? findEscaped(bytes, reading.records, scan.found) : [];
  scan.found.push(...escaped);
  scan.count += escaped.length;
  return scan.count > 0 || scan.pending ? scan : null;
}

function megabytes(size: number): string {
  return (size / 1024 / 1024).toFixed(1);
}
