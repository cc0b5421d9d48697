import { fromBER } from 'asn1js';
import * as pkijs from 'pkijs';
import type { Certificate } from '../dossier/verify/certificate.ts';
import { extendedKeyUsage, keyUsage } from '../dossier/verify/certificate.ts';
import { checkChain } from '../dossier/verify/chain.ts';
import { verifyTimestamp } from '../dossier/verify/timestamp.ts';
import type { AnchorCheck } from './report.ts';
import { integerHex } from './request.ts';

export interface TokenJudgement {
  checks: AnchorCheck[];
  /** Epoch seconds, rounded up: what is stamped existed by then. */
  time: number | null;
  authority: Certificate | null;
}

const STAMPING = '1.3.6.1.5.5.7.3.8';
const EXTENDED_USAGE = '2.5.29.37';

/** A timestamp token over `stamped`, asked for with `nonce`, by an authority that `trusted` vouch for (RFC 3161 §2.2). */
export function judgeToken(
  token: Uint8Array,
  stamped: Uint8Array,
  nonce: string,
  trusted: Certificate[],
): TokenJudgement {
  const result = verifyTimestamp(token, [stamped]);
  const checks: AnchorCheck[] = [...result.checks];
  if (result.length !== null && result.length !== token.length) {
    checks.push({ id: 'signature', ok: false, text: '时间戳令牌后面有多余的字节' });
  }
  if (result.content) checks.push(nonceCheck(result.content, nonce));
  if (!result.certificate) return { checks, time: secondsOf(result.time), authority: null };
  checks.push(usageCheck(result.certificate));
  checks.push(...checkChain(result.certificate, result.certificates, trusted, result.time, 'timestamp').checks);
  if (result.certificate.name.trial) checks.push({ id: 'trial', ok: null, text: '试用签名，不具效力' });
  return { checks, time: secondsOf(result.time), authority: result.certificate };
}

function nonceCheck(content: Uint8Array, expected: string): AnchorCheck {
  const check = (ok: boolean, text: string): AnchorCheck => ({ id: 'nonce', ok, text });
  try {
    const { nonce } = new pkijs.TSTInfo({ schema: fromBER(content).result });
    if (!nonce) return check(false, '时间戳没有带回请求的随机数');
    if (integerHex(nonce) !== expected) return check(false, '时间戳的随机数与请求的不同：不是对这次请求的应答');
    return check(true, '时间戳的随机数与请求相同');
  } catch {
    return check(false, '时间戳内容损坏，读不出随机数');
  }
}

/** RFC 3161 §2.3: one extended usage, time stamping, and critical. */
function usageCheck(certificate: Certificate): AnchorCheck {
  const usages = extendedKeyUsage(certificate);
  const critical = certificate.asn1.extensions?.find(({ extnID }) => extnID === EXTENDED_USAGE)?.critical === true;
  const bits = keyUsage(certificate);
  const signs = bits === null || bits.has(0) || bits.has(1);
  const ok = critical && signs && usages?.length === 1 && usages[0] === STAMPING;
  return { id: 'usage', ok, text: ok ? '签发者的证书专用于时间戳' : '签发者的证书不是时间戳专用证书' };
}

/** Years a clock may show; outside of them the token says nothing. */
const [EARLIEST_S, LATEST_S] = [Date.UTC(1990) / 1000, Date.UTC(2200) / 1000];

function secondsOf(time: Date | null): number | null {
  const seconds = time === null ? Number.NaN : Math.ceil(time.getTime() / 1000);
  return seconds >= EARLIEST_S && seconds < LATEST_S ? seconds : null;
}
