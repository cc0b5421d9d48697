import type { KeyObject } from 'node:crypto';
import { constants, createHash, verify } from 'node:crypto';
import * as pkijs from 'pkijs';
import { LIMITS } from './limits.ts';

type HashName = 'sha256' | 'sha384' | 'sha512';

/** `weak`: known to be forgeable. `unknown`: not judged here. */
export type HashChoice = HashName | 'weak' | 'unknown';

const HASHES: Record<string, HashChoice> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '1.3.14.3.2.26': 'weak',
  '1.2.840.113549.2.5': 'weak',
  '1.2.840.113549.2.2': 'weak',
};

/** Signature algorithms by OID (RFC 4055, RFC 5754, RFC 5758); hash null: taken from the digest algorithm. */
const SIGNATURES: Record<string, { scheme: 'pkcs1' | 'pss' | 'ecdsa'; hash: HashChoice | null }> = {
  '1.2.840.113549.1.1.1': { scheme: 'pkcs1', hash: null },
  '1.2.840.113549.1.1.4': { scheme: 'pkcs1', hash: 'weak' },
  '1.2.840.113549.1.1.5': { scheme: 'pkcs1', hash: 'weak' },
  '1.2.840.113549.1.1.10': { scheme: 'pss', hash: null },
  '1.2.840.113549.1.1.11': { scheme: 'pkcs1', hash: 'sha256' },
  '1.2.840.113549.1.1.12': { scheme: 'pkcs1', hash: 'sha384' },
  '1.2.840.113549.1.1.13': { scheme: 'pkcs1', hash: 'sha512' },
  '1.2.840.10045.4.1': { scheme: 'ecdsa', hash: 'weak' },
  '1.2.840.10045.4.3.2': { scheme: 'ecdsa', hash: 'sha256' },
  '1.2.840.10045.4.3.3': { scheme: 'ecdsa', hash: 'sha384' },
  '1.2.840.10045.4.3.4': { scheme: 'ecdsa', hash: 'sha512' },
};

const CURVES = new Set(['prime256v1', 'secp384r1', 'secp521r1']);

export function hashChoice(oid: string): HashChoice {
  return HASHES[oid] ?? 'unknown';
}

export function digest(hash: string, ...chunks: Uint8Array[]): Uint8Array {
  const state = createHash(hash);
  for (const chunk of chunks) state.update(chunk);
  return state.digest();
}

/** The digest an algorithm identifier implies, as an OID, for structures that do not state it beside (X.509, OCSP). */
export function impliedDigest(algorithm: pkijs.AlgorithmIdentifier): string {
  const hash = SIGNATURES[algorithm.algorithmId]?.hash;
  const oid = Object.keys(HASHES).find((candidate) => HASHES[candidate] === hash);
  if (oid !== undefined || algorithm.algorithmParams === undefined) return oid ?? '';
  try {
    return new pkijs.RSASSAPSSParams({ schema: algorithm.algorithmParams }).hashAlgorithm.algorithmId;
  } catch {
    return '';
  }
}

/** How a signature is to be verified, or why it is not: `ok: false` weak, `ok: null` not judged. */
export type Scheme =
  | { ok: true; hash: HashName; scheme: 'pkcs1' | 'ecdsa' }
  | { ok: true; hash: HashName; scheme: 'pss'; saltLength: number }
  | { ok: false | null; text: string };

/** Chooses by key and algorithm identifiers, which must agree with each other. */
export function chooseScheme(key: KeyObject, digestOid: string, algorithm: pkijs.AlgorithmIdentifier): Scheme {
  const hash = hashChoice(digestOid);
  const known = SIGNATURES[algorithm.algorithmId];
  if (hash === 'weak' || known?.hash === 'weak') return { ok: false, text: '使用了已不安全的摘要算法（SHA-1 或 MD5）' };
  if (hash === 'unknown' || !known) {
    return { ok: null, text: `签名算法 ${algorithm.algorithmId} 不在本工具可核验之列，请用签发机构的工具核验` };
  }
  if (known.hash !== null && known.hash !== hash) return { ok: false, text: '签名算法与摘要算法不一致' };
  if (key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss') {
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (known.scheme === 'ecdsa') return { ok: false, text: '签名算法与证书的密钥不一致' };
    if (bits < 2048) return { ok: false, text: `RSA 密钥只有 ${bits} 位，已不安全` };
    if (bits > LIMITS.rsaBits) return { ok: null, text: 'RSA 密钥过长，未核验' };
    return known.scheme === 'pss' ? choosePss(hash, digestOid, algorithm) : { ok: true, hash, scheme: 'pkcs1' };
  }
  const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
  if (key.asymmetricKeyType !== 'ec' || !CURVES.has(curve))
    return { ok: null, text: '证书的密钥类型不在本工具可核验之列' };
  return known.scheme === 'ecdsa'
    ? { ok: true, hash, scheme: 'ecdsa' }
    : { ok: false, text: '签名算法与证书的密钥不一致' };
}

/** RSASSA-PSS parameters (RFC 4055 §3.1): one hash throughout, or it is not judged. */
function choosePss(hash: HashName, digestOid: string, algorithm: pkijs.AlgorithmIdentifier): Scheme {
  try {
    const { hashAlgorithm, maskGenAlgorithm, saltLength } = new pkijs.RSASSAPSSParams({
      schema: algorithm.algorithmParams,
    });
    const mask = new pkijs.AlgorithmIdentifier({ schema: maskGenAlgorithm.algorithmParams });
    const sameHash = hashAlgorithm.algorithmId === digestOid && mask.algorithmId === digestOid;
    if (sameHash && saltLength >= 0 && saltLength <= 512) return { ok: true, hash, scheme: 'pss', saltLength };
  } catch {
    // Parameters that cannot be read are parameters that cannot be judged.
  }
  return { ok: null, text: 'PSS 签名的参数不在本工具可核验之列' };
}

/** Whether `signature` over `data` verifies; malformed keys and signatures simply do not. */
export function verifies(
  scheme: Extract<Scheme, { ok: true }>,
  key: KeyObject,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    if (scheme.scheme === 'ecdsa') return verify(scheme.hash, data, { key, dsaEncoding: 'der' }, signature);
    const padding = scheme.scheme === 'pss' ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
    const salt = scheme.scheme === 'pss' ? { saltLength: scheme.saltLength } : {};
    return verify(scheme.hash, data, { key, padding, ...salt }, signature);
  } catch {
    return false;
  }
}
