import { fromBER } from 'asn1js';
import * as pkijs from 'pkijs';
import { digest, hashChoice } from './algorithms.ts';
import type { CmsResult } from './cms.ts';
import { TIMESTAMP_INFO, verifyCms } from './cms.ts';
import { sameBytes } from './pdf-values.ts';

export interface TimestampResult extends CmsResult {
  /** When the authority says it saw the data. */
  time: Date | null;
}

/**
 * Verifies a timestamp token (RFC 3161 §2.4.2) over `chunks`: the token's own signature, and that its imprint is the
 * digest of these bytes. The authority's certificate path is judged by the caller.
 */
export function verifyTimestamp(token: Uint8Array, chunks: Uint8Array[]): TimestampResult {
  const result: TimestampResult = { ...verifyCms(token, { embedded: TIMESTAMP_INFO }, true), time: null };
  if (!result.content) return result;
  try {
    const info = new pkijs.TSTInfo({ schema: fromBER(result.content).result });
    const hash = hashChoice(info.messageImprint.hashAlgorithm.algorithmId);
    result.time = info.genTime;
    if (hash === 'weak' || hash === 'unknown') {
      result.checks.push({ id: 'timestamp', ok: hash === 'weak' ? false : null, text: '时间戳的摘要算法不被认可' });
      return result;
    }
    const imprint = info.messageImprint.hashedMessage.valueBlock.valueHexView;
    const ok = sameBytes(imprint, digest(hash, ...chunks));
    const text = ok ? '时间戳所记摘要与内容一致' : '时间戳所记摘要与内容不一致';
    result.checks.push({ id: 'timestamp', ok, text });
  } catch {
    result.checks.push({ id: 'timestamp', ok: false, text: '时间戳内容损坏，无法解读' });
  }
  return result;
}
