import { hashChoice, impliedDigest } from './algorithms.ts';
import type { Certificate } from './certificate.ts';
import { extendedKeyUsage, hasUnknownCriticalExtension, keyUsage, pathLength, pooled } from './certificate.ts';
import { LIMITS } from './limits.ts';
import type { Check } from './report.ts';
import { timeText } from './time-text.ts';

export type Purpose = 'document' | 'timestamp';

/** Extended key usages fit for signing documents; a certificate without any restriction is fit too. */
const DOCUMENT_USAGES = new Set([
  '2.5.29.37.0',
  '1.3.6.1.5.5.7.3.2',
  '1.3.6.1.5.5.7.3.4',
  '1.3.6.1.5.5.7.3.36',
  '1.2.840.113583.1.1.5',
  '1.3.6.1.4.1.311.10.3.12',
]);
const TIMESTAMP_USAGE = '1.3.6.1.5.5.7.3.8';

/**
 * Whether a path leads from the signer to a trusted certificate (RFC 5280 §6), every certificate being valid at `at`.
 * A path that cannot be found is `null`: the reader is asked to compare the fingerprint.
 */
export function checkChain(
  leaf: Certificate,
  others: Certificate[],
  anchors: Certificate[],
  at: Date | null,
  purpose: Purpose,
): { checks: Check[]; path: Certificate[] } {
  const who = purpose === 'timestamp' ? '时间戳签发者' : '签名者';
  const path = findPath(leaf, pooled(others, []), anchors);
  const checks: Check[] = [];
  if (!path) {
    const fingerprint = `请核对指纹 SHA-256 ${leaf.name.fingerprint}`;
    checks.push({ id: 'chain', ok: null, text: `${who}证书未在信任名单内，${fingerprint}` });
  } else checks.push(pathCheck(path, purpose, who));
  checks.push(validityCheck(path ?? [leaf], at, who));
  return { checks, path: path ?? [leaf] };
}

/** Depth first from the leaf; certificates are few, and none is used twice. */
function findPath(leaf: Certificate, pool: Certificate[], anchors: Certificate[]): Certificate[] | null {
  let tries = LIMITS.certificates * LIMITS.pathLength;
  const trusted = new Set(anchors.map(({ name }) => name.fingerprint));
  const candidates = pooled(anchors, pool);
  const extend = (path: Certificate[]): Certificate[] | null => {
    const last = path.at(-1) as Certificate;
    if (trusted.has(last.name.fingerprint)) return path;
    if (path.length >= LIMITS.pathLength) return null;
    for (const issuer of candidates) {
      if (path.includes(issuer) || !last.asn1.issuer.isEqual(issuer.asn1.subject)) continue;
      if (--tries < 0) return null;
      if (!issued(issuer, last)) continue;
      const found = extend([...path, issuer]);
      if (found) return found;
    }
    return null;
  };
  return extend([leaf]);
}

function issued(issuer: Certificate, certificate: Certificate): boolean {
  try {
    const bits = issuer.x509.publicKey.asymmetricKeyDetails?.modulusLength ?? 0;
    return bits <= LIMITS.rsaBits && certificate.x509.verify(issuer.x509.publicKey);
  } catch {
    return false;
  }
}

function pathCheck(path: Certificate[], purpose: Purpose, who: string): Check {
  const [leaf, ...authorities] = path as [Certificate, ...Certificate[]];
  const result = (ok: boolean | null, text: string): Check => ({ id: 'chain', ok, text });
  // The anchor's own signature is not what makes it trusted.
  if (path.slice(0, -1).some(({ asn1 }) => hashChoice(impliedDigest(asn1.signatureAlgorithm)) === 'weak')) {
    return result(false, `${who}证书链使用了已不安全的算法`);
  }
  for (const [below, authority] of authorities.entries()) {
    const limit = pathLength(authority);
    // OpenSSL's "ca" asks for both: the basic constraint and, when usages are listed, the right to sign certificates.
    if (!authority.x509.ca || (limit !== null && below > limit)) {
      return result(false, `${who}证书链中的“${authority.name.subject}”无权签发证书`);
    }
  }
  const unknown = path.find(hasUnknownCriticalExtension);
  if (unknown) return result(null, `证书“${unknown.name.subject}”含有本工具不认识的关键扩展，未核验`);
  const usage = keyUsage(leaf);
  const extended = extendedKeyUsage(leaf);
  const mayStamp = extended?.length === 1 && extended[0] === TIMESTAMP_USAGE;
  const maySign = extended === null || extended.some((id) => DOCUMENT_USAGES.has(id));
  if ((usage && !usage.has(0) && !usage.has(1)) || !(purpose === 'timestamp' ? mayStamp : maySign)) {
    return result(false, `${who}证书的用途不含${purpose === 'timestamp' ? '时间戳' : '文件签名'}`);
  }
  return result(true, `${who}证书由信任名单内的“${(path.at(-1) as Certificate).name.subject}”担保`);
}

function validityCheck(path: Certificate[], at: Date | null, who: string): Check {
  if (!at) return { id: 'validity', ok: null, text: `没有签署时间，${who}证书的有效期无从核对` };
  const out = path.find(({ asn1 }) => !(at >= asn1.notBefore.value && at <= asn1.notAfter.value));
  const when = timeText(at);
  return out
    ? { id: 'validity', ok: false, text: `证书“${out.name.subject}”在 ${when}不在有效期内` }
    : { id: 'validity', ok: true, text: `证书在 ${when}处于有效期内` };
}
