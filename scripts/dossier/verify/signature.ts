import type { Certificate } from './certificate.ts';
import { checkChain } from './chain.ts';
import type { CmsResult } from './cms.ts';
import { verifyCms } from './cms.ts';
import type { Signature } from './fields.ts';
import { isTimestamp } from './fields.ts';
import { byteRangeOf, checkGeometry, contentsOf } from './geometry.ts';
import { shown } from './limits.ts';
import type { PdfFile } from './pdf-revisions.ts';
import { nameOf, textOf } from './pdf-values.ts';
import type { Check, SignatureReport } from './report.ts';
import type { ValidationData } from './revocation.ts';
import { checkRevocation } from './revocation.ts';
import { timeText } from './time-text.ts';
import type { TimestampResult } from './timestamp.ts';
import { verifyTimestamp } from './timestamp.ts';

/** What the reader trusts and the file brings along. */
export interface Trust {
  anchors: Certificate[];
  validation: ValidationData;
  /** Judge validity at this instant instead of the signature's own. */
  at: Date | null;
}

const BOUND = 'ETSI.CAdES.detached';
const DETACHED = new Set([BOUND, 'adbe.pkcs7.detached']);

/** Everything about one signature but what came after it. */
export function verifySignature(file: PdfFile, signature: Signature, trust: Trust): SignatureReport {
  const subFilter = nameOf(signature.dict.entries.get('SubFilter')) ?? '';
  const contents = contentsOf(signature);
  const range = byteRangeOf(signature, file.bytes.length);
  const report: SignatureReport = {
    slot: shown(signature.field.name),
    subFilter: shown(subFilter),
    signer: null,
    claimedTime: statedTime(signature)?.toISOString() ?? null,
    covers: range?.end === file.bytes.length ? 'whole-file' : 'revision',
    checks: [],
    changesAfter: [],
  };
  if (!DETACHED.has(subFilter) && !isTimestamp(signature.dict)) {
    report.checks.push(checkGeometry(file, signature, null));
    const text = `签名格式“${shown(subFilter)}”不在本工具可核验之列`;
    report.checks.push({ id: 'sub-filter', ok: null, text });
    return report;
  }
  if (!contents || !range) {
    report.checks.push(checkGeometry(file, signature, null));
    return report;
  }
  file.budget.spend('hashing', range.end);
  const chunks = [file.bytes.subarray(range.start, range.gapStart), file.bytes.subarray(range.gapEnd, range.end)];
  const stamp = isTimestamp(signature.dict) ? verifyTimestamp(contents, chunks) : null;
  const cms = stamp ?? verifyCms(contents, { chunks }, subFilter === BOUND);
  report.checks.push(checkGeometry(file, signature, cms.length), ...cms.checks);
  // PAdES keeps the time in /M, which is signed too; others put it into the signature.
  const claimed = stamp ? stamp.time : (cms.signingTime ?? statedTime(signature));
  if (claimed) report.claimedTime = claimed.toISOString();
  if (!cms.certificate) return report;
  report.signer = cms.certificate.name;
  const token =
    cms.timestampToken && cms.signatureValue ? verifyTimestamp(cms.timestampToken, [cms.signatureValue]) : null;
  if (token) report.checks.push(tokenCheck(token, trust));
  const proven = stamp?.time ?? (token?.checks.every(({ ok }) => ok === true) ? token.time : null);
  report.checks.push(...trustChecks(cms, trust, claimed, proven, stamp ? 'timestamp' : 'document'));
  return report;
}

function trustChecks(
  cms: CmsResult,
  trust: Trust,
  claimed: Date | null,
  proven: Date | null,
  purpose: 'document' | 'timestamp',
): Check[] {
  const signer = cms.certificate as Certificate;
  const at = trust.at ?? proven ?? claimed;
  const others = [...cms.certificates, ...trust.validation.certificates];
  const { checks, path } = checkChain(signer, others, trust.anchors, at, purpose);
  const revocation = checkRevocation(path, trust.validation, at, proven !== null);
  if (revocation) checks.push(revocation);
  if (signer.name.trial || path.some(({ name }) => name.trial)) {
    checks.push({ id: 'trial', ok: null, text: '试用签名，不具效力' });
  }
  return checks;
}

/** A signature's own timestamp in one line: its worst result, or the time it proves. */
function tokenCheck(token: TimestampResult, trust: Trust): Check {
  const checks = [...token.checks];
  if (token.certificate) checks.push(...trustChecks(token, trust, token.time, token.time, 'timestamp'));
  else checks.push({ id: 'timestamp', ok: false, text: '没有签发者的证书' });
  const worst = checks.find(({ ok }) => ok === false) ?? checks.find(({ ok }) => ok === null);
  if (worst) return { id: 'timestamp', ok: worst.ok, text: `签名时间戳：${worst.text}` };
  return { id: 'timestamp', ok: true, text: `可信时间戳证明签署不晚于 ${token.time ? timeText(token.time) : ''}` };
}

/** /M of the signature dictionary (ISO 32000-1 §7.9.4); null when absent or without a time zone. */
function statedTime(signature: Signature): Date | null {
  const text = textOf(signature.dict.entries.get('M')) ?? '';
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:(Z)(?:00'?00'?)?|([+-])(\d\d)'(\d\d)'?)$/.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, utc, sign, hours, minutes] = parts;
  const offset = utc ? 'Z' : `${sign}${hours}:${minutes}`;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(date.getTime()) ? null : date;
}
