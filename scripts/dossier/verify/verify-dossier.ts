import { checkAttachments } from './attachments.ts';
import { readAnchors } from './certificate.ts';
import type { Field, Signature } from './fields.ts';
import { isTimestamp, readFields, readSignatures, signatureDict } from './fields.ts';
import { offsetsInGaps } from './geometry.ts';
import { changesAfterSignatures } from './history.ts';
import { LIMITS, shown, Undecidable } from './limits.ts';
import type { PdfFile } from './pdf-revisions.ts';
import { readRevisions } from './pdf-revisions.ts';
import type { Survey } from './pdf-survey.ts';
import { survey } from './pdf-survey.ts';
import { textOf } from './pdf-values.ts';
import type { View } from './pdf-view.ts';
import { Encrypted } from './pdf-xref.ts';
import type { Check, Finding, FindingId, SignatureReport, VerifyReport } from './report.ts';
import { verdictOf } from './report.ts';
import { readValidationData } from './revocation.ts';
import { verifySignature } from './signature.ts';

export interface VerifyOptions {
  /** Certificates the reader trusts, each in DER or PEM. Without any, no signer can be confirmed. */
  anchors?: Uint8Array[];
  /** Ids of the signature slots the volume was made with. */
  expected?: { slots: string[] };
  /** ISO instant at which certificates must be valid, instead of each signature's own time. */
  at?: string;
}

type Report = Omit<VerifyReport, 'verdict'>;

/**
 * Verifies a signed dossier in this process: no other program, no network, no clock. Names every signer, every change
 * after each signature, every attachment that differs from the manifest and every empty slot. Never throws on account
 * of the file: what cannot be judged is a finding, and the verdict is then `undecided` or worse.
 * @throws RangeError when `at` is not an instant
 */
export async function verifyDossier(bytes: Uint8Array, options: VerifyOptions = {}): Promise<VerifyReport> {
  const at = options.at === undefined ? null : new Date(options.at);
  if (at && Number.isNaN(at.getTime())) throw new RangeError('核验时点不是合规的时间');
  const report: Report = { signatures: [], attachments: [], findings: [], emptySlots: [], slotTitles: [] };
  attempt(report, () => judge(bytes, options, at, report));
  return { verdict: verdictOf(report), ...report };
}

/** Runs one part of the verification; what it cannot cope with becomes a finding, and the other parts still run. */
function attempt(report: Report, part: () => void): void {
  try {
    part();
  } catch (error) {
    if (error instanceof Undecidable) {
      note(report, error instanceof Encrypted ? 'encrypted' : 'structure', 'undecided', error.message);
    } else note(report, 'internal', 'undecided', '核验中遇到未能处理的内容，结论不完整');
  }
}

function note(report: Report, id: FindingId, severity: Finding['severity'], text: string): void {
  // Several parts may meet the same obstacle.
  if (report.findings.some((finding) => finding.id === id && finding.text === text)) return;
  report.findings.push({ id, severity, text });
}

function judge(bytes: Uint8Array, options: VerifyOptions, at: Date | null, report: Report): void {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') {
    note(report, 'not-pdf', 'undecided', '不是 PDF 文件');
    return;
  }
  const file = readRevisions(bytes);
  const seen = survey(file);
  report.findings.push(...seen.findings);
  const fieldsOf = remembered(readFields);
  let signatures: Signature[] = [];
  attempt(report, () => {
    signatures = readSignatures(file, fieldsOf);
    if (signatures.length === 0) note(report, 'unsigned', 'undecided', '文件没有任何签名，无从判断是否被改动');
  });
  noteAppended(file, signatures, report);
  attempt(report, () => judgeSignatures(file, signatures, seen, fieldsOf, options, at, report));
  attempt(report, () => judgeSlots(file, signatures, fieldsOf, options, report));
  noteContent(signatures, seen, report);
  attempt(report, () => {
    const { attachments, findings } = checkAttachments(lastView(file), seen.embeddedStreams, file.budget);
    report.attachments.push(...attachments);
    report.findings.push(...findings);
  });
}

function lastView(file: PdfFile): View {
  const last = file.revisions.at(-1);
  if (!last) throw new Undecidable('文件没有完整的修订');
  return last.view;
}

function remembered(read: (view: View) => Field[]): (view: View) => Field[] {
  const known = new Map<View, Field[]>();
  return (view) => {
    const fields = known.get(view) ?? read(view);
    known.set(view, fields);
    return fields;
  };
}

function noteAppended(file: PdfFile, signatures: Signature[], report: Report): void {
  if (file.appended === 0) return;
  const what = `文件末尾有 ${file.appended} 字节不属于任何完整的修订`;
  if (signatures.length > 0) note(report, 'appended-bytes', 'error', `${what}，是签名之后加上的`);
  else note(report, 'structure', 'undecided', `${what}，文件可能不完整`);
}

function judgeSignatures(
  file: PdfFile,
  signatures: Signature[],
  seen: Survey,
  fieldsOf: (view: View) => Field[],
  options: VerifyOptions,
  at: Date | null,
  report: Report,
): void {
  const trust = {
    anchors: readAnchors(options.anchors ?? []),
    validation: { certificates: [], lists: [], responses: [] } as ReturnType<typeof readValidationData>,
    at,
  };
  attempt(report, () => {
    trust.validation = readValidationData(lastView(file), file.budget);
  });
  for (const signature of signatures) {
    const before = report.signatures.length;
    attempt(report, () => report.signatures.push(verifySignature(file, signature, trust)));
    // Reports stay in step with the signatures, also when one could not be judged at all.
    if (report.signatures.length === before) report.signatures.push(unjudged(signature));
  }
  noteRevocation(report);
  changesAfterSignatures(file, signatures, fieldsOf, seen.referencedSince, report.signatures);
  report.findings.push(...offsetsInGaps(file, signatures));
  const known = new Set(signatures.map(({ number }) => number));
  if ([...seen.signatureLike].some((number) => !known.has(number))) {
    note(report, 'stray-signature', 'undecided', '文件里有不在任何签名位上的签名数据，请核对');
  }
}

/** There is no network here: what the file does not keep about revocation stays unasked, and that is said. */
function noteRevocation(report: Report): void {
  const unasked = report.signatures.some(
    ({ signer, checks }) => signer && !checks.some(({ id }) => id === 'revocation'),
  );
  if (unasked) note(report, 'revocation', 'info', '离线核验：卷内没有吊销信息的证书，未查询其吊销状态');
}

function unjudged({ field }: Signature): SignatureReport {
  const checks: Check[] = [{ id: 'signature', ok: null, text: '此签名未能核验' }];
  const slot = shown(field.name);
  return { slot, subFilter: '', signer: null, claimedTime: null, covers: 'revision', checks, changesAfter: [] };
}

function judgeSlots(
  file: PdfFile,
  signatures: Signature[],
  fieldsOf: (view: View) => Field[],
  options: VerifyOptions,
  report: Report,
): void {
  const view = lastView(file);
  const fields = fieldsOf(view).filter(({ type }) => type === 'Sig');
  const empty = fields.filter((field) => signatureDict(view, field) === null);
  const names = fields.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) note(report, 'duplicate-field', 'undecided', `签名位“${shown(twice)}”出现了两次`);
  for (const { field } of signatures) {
    const now = fields.find(({ number }) => number === field.number);
    if (now && now.valueNumber === field.valueNumber && signatureDict(view, now)) continue;
    note(report, 'signature-removed', 'error', `签名位“${shown(field.name)}”原有的签名被取下`);
  }
  report.emptySlots.push(...empty.map(({ name }) => shown(name)).slice(0, LIMITS.fields));
  const titles = fields.slice(0, LIMITS.fields).flatMap(({ name, dict }) => {
    const title = textOf(view.get(dict, 'TU'));
    return title ? [{ slot: shown(name), title: shown(title) }] : [];
  });
  report.slotTitles.push(...titles);
  if (!options.expected) return;
  const expected = new Set(options.expected.slots);
  for (const slot of expected) {
    if (!names.includes(slot)) note(report, 'slot-missing', 'error', `缺少签名位“${shown(slot)}”`);
  }
  for (const field of empty) {
    if (expected.has(field.name)) note(report, 'slot-empty', 'info', `签名位“${shown(field.name)}”空白`);
  }
  for (const field of fields) {
    if (expected.has(field.name) || isTimestamp(signatureDict(view, field))) continue;
    note(report, 'slot-unexpected', 'undecided', `签名位“${shown(field.name)}”不在卷册的签名位清单内，请核对`);
  }
}

function noteContent(signatures: Signature[], seen: Survey, report: Report): void {
  if (signatures.length === 0) return;
  if (seen.active.size > 0) {
    const kinds = [...seen.active].sort().join('、');
    note(
      report,
      'active-content',
      'undecided',
      `文件含有会自行改变显示或对外动作的内容（${kinds}），显示的未必是所签的`,
    );
  }
  if (seen.hasLayers) note(report, 'layers', 'info', '文件含有可以切换显示的图层，请在全部图层显示时阅读');
}
