import { createHash, getHashes } from 'node:crypto';
import type { Budget } from './limits.ts';
import { LIMITS, shown, Undecidable } from './limits.ts';
import { embeddedSpecs, reachable } from './owners.ts';
import { decodeStream } from './pdf-inflate.ts';
import type { PdfStream, PdfValue } from './pdf-values.ts';
import { dictOf, isRef, isStream, textOf } from './pdf-values.ts';
import type { View } from './pdf-view.ts';
import type { AttachmentReport, Finding } from './report.ts';

const MANIFEST = 'manifest.json';

interface Listed {
  path: string;
  size: number;
  sha256: string;
  sm3: string | null;
}

interface Embedded {
  stream: PdfStream | null;
  /** Object number of the stream, null when it is not an indirect object. */
  number: number | null;
  problem: string | null;
}

export interface AttachmentsResult {
  attachments: AttachmentReport[];
  findings: Finding[];
}

/**
 * Compares the embedded files of the final state with manifest.json, both ways: listed but absent, present but not
 * listed, and different in size or digest. `embeddedStreams`: every stream a file specification anywhere embeds.
 */
export function checkAttachments(view: View, embeddedStreams: Set<number>, budget: Budget): AttachmentsResult {
  const findings: Finding[] = [];
  const files = readEmbedded(view, findings);
  const named = new Set([...files.values()].map(({ number }) => number));
  const unnamed = [...embeddedStreams].filter((number) => !named.has(number));
  // What nothing leads to any more was replaced before signing and can no longer be opened.
  const reached = unnamed.length > 0 ? reachable(view) : new Set();
  const hidden = unnamed.filter((number) => reached.has(number)).length;
  if (hidden > 0) findings.push(problem('error', `有 ${hidden} 个附件没有登记在附件名称树中，清单无从核对`));
  const manifest = files.get(MANIFEST);
  if (!manifest) {
    if (files.size > 0) findings.push(absent('undecided', '卷内没有 manifest.json，附件无从核对'));
    else findings.push(absent('info', '卷内没有附件，也没有 manifest.json'));
    return { attachments: [], findings };
  }
  try {
    const listed = readManifest(contentOf(view, manifest, LIMITS.manifestBytes, budget));
    files.delete(MANIFEST);
    return { attachments: compare(view, listed, files, budget), findings };
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
    findings.push(absent('undecided', `manifest.json 未能核对：${error.message}`));
    return { attachments: [], findings };
  }
}

function absent(severity: Finding['severity'], text: string): Finding {
  return { id: 'manifest', severity, text };
}

function problem(severity: Finding['severity'], text: string): Finding {
  return { id: 'attachment', severity, text };
}

function readEmbedded(view: View, findings: Finding[]): Map<string, Embedded> {
  const files = new Map<string, Embedded>();
  for (const [key, specification] of embeddedSpecs(view)) {
    const spec = dictOf(view.resolve(specification));
    const names = [key, textOf(view.get(spec, 'UF')), textOf(view.get(spec, 'F'))].filter((name) => name !== null);
    if (new Set(names).size !== 1) {
      findings.push(problem('undecided', `附件“${shown(key)}”在不同阅读器中会显示不同的名称，请核对`));
    }
    if (files.has(key)) {
      findings.push(problem('error', `附件名“${shown(key)}”出现了两次`));
      continue;
    }
    files.set(key, embeddedOf(view, view.dict(spec, 'EF')?.entries));
  }
  return files;
}

/** The one stream of a file specification; several would let two readers open two different files. */
function embeddedOf(view: View, entries: Map<string, PdfValue> | undefined): Embedded {
  const targets = [...(entries?.values() ?? [])];
  const [target] = targets;
  const numbers = new Set(targets.map((one) => (isRef(one) ? one.number : -1)));
  const stream = view.resolve(target);
  if (numbers.size !== 1 || !isRef(target) || !isStream(stream)) {
    return { stream: null, number: null, problem: '附件的内容不是恰好一份' };
  }
  return { stream, number: target.number, problem: null };
}

function contentOf(view: View, file: Embedded, limit: number, budget: Budget): Uint8Array {
  if (!file.stream) throw new Undecidable(file.problem ?? '没有内容');
  return decodeStream(file.stream, (value) => view.resolve(value), limit, budget, 'attachments');
}

/** A list of `{path, size, sha256, sm3?}`, or an object with that list as `files`. */
function readManifest(bytes: Uint8Array): Listed[] {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Undecidable('不是合规的 JSON');
  }
  const list = Array.isArray(json) ? json : (json as { files?: unknown } | null)?.files;
  if (!Array.isArray(list) || list.length > LIMITS.attachments) throw new Undecidable('没有文件清单');
  const paths = new Set<unknown>();
  return list.map((entry: unknown) => {
    const { path, size, sha256, sm3 } = (entry ?? {}) as Record<string, unknown>;
    if (typeof path !== 'string' || typeof size !== 'number' || typeof sha256 !== 'string') {
      throw new Undecidable('清单的条目缺少 path、size 或 sha256');
    }
    if (paths.has(path)) throw new Undecidable(`清单中“${shown(path)}”列了两次`);
    paths.add(path);
    return { path, size, sha256: sha256.toLowerCase(), sm3: typeof sm3 === 'string' ? sm3.toLowerCase() : null };
  });
}

function compare(view: View, listed: Listed[], files: Map<string, Embedded>, budget: Budget): AttachmentReport[] {
  const reports: AttachmentReport[] = [];
  for (const entry of listed) {
    const file = files.get(entry.path);
    files.delete(entry.path);
    reports.push({ path: shown(entry.path), ...(file ? compareOne(view, entry, file, budget) : MISSING) });
  }
  for (const path of files.keys()) {
    reports.push({ path: shown(path), ok: false, text: '卷内有此附件，清单中没有列出' });
  }
  return reports;
}

const MISSING = { ok: false, text: '清单中列出，卷内没有此附件' };

function compareOne(view: View, entry: Listed, file: Embedded, budget: Budget): { ok: boolean | null; text: string } {
  let content: Uint8Array;
  try {
    content = contentOf(view, file, LIMITS.attachmentBytes, budget);
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
    return { ok: null, text: `未能核对：${error.message}` };
  }
  const hash = (name: string) => createHash(name).update(content).digest('hex');
  if (content.length !== entry.size) {
    return { ok: false, text: `大小为 ${content.length} 字节，清单所列为 ${entry.size} 字节` };
  }
  if (hash('sha256') !== entry.sha256) return { ok: false, text: 'SHA-256 与清单所列不一致' };
  if (entry.sm3 === null) return { ok: true, text: '大小、SHA-256 与清单一致' };
  if (!getHashes().includes('sm3')) return { ok: null, text: 'SHA-256 与清单一致；本机不支持 SM3，未核对' };
  return hash('sm3') === entry.sm3
    ? { ok: true, text: '大小、SHA-256、SM3 与清单一致' }
    : { ok: false, text: 'SM3 与清单所列不一致' };
}
