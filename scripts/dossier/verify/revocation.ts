import type { OctetString } from 'asn1js';
import { fromBER } from 'asn1js';
import * as pkijs from 'pkijs';
import { chooseScheme, digest, impliedDigest, verifies } from './algorithms.ts';
import type { Certificate } from './certificate.ts';
import { extendedKeyUsage, readCertificate } from './certificate.ts';
import type { Budget } from './limits.ts';
import { LIMITS, Undecidable } from './limits.ts';
import { decodeStream } from './pdf-inflate.ts';
import { isArray, isStream, sameBytes } from './pdf-values.ts';
import type { View } from './pdf-view.ts';
import type { Check } from './report.ts';
import { timeText } from './time-text.ts';

/** What the document security store keeps for later (ETSI EN 319 142-1 §5.4.2), still encoded but for certificates. */
export interface ValidationData {
  certificates: Certificate[];
  lists: Uint8Array[];
  responses: Uint8Array[];
}

export function readValidationData(view: View, budget: Budget): ValidationData {
  const store = view.dict(view.catalog(), 'DSS');
  const streams = (key: string): Uint8Array[] => {
    const list = view.get(store, key);
    const items = isArray(list) ? list.items.slice(0, LIMITS.certificates) : [];
    return items.flatMap((item) => {
      const stream = view.resolve(item);
      if (!isStream(stream)) return [];
      return [decodeStream(stream, (value) => view.resolve(value), LIMITS.validationBytes, budget)];
    });
  };
  return {
    certificates: streams('Certs')
      .map(readCertificate)
      .filter((certificate) => certificate !== null),
    lists: streams('CRLs'),
    responses: streams('OCSPs'),
  };
}

interface Status {
  certificate: Certificate;
  /** null: stated to be good. */
  revokedOn: Date | null;
}

const ASN1 = { maxNodes: 1_000_000, maxContentLength: LIMITS.validationBytes };
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';

/**
 * Whether a certificate of the path was revoked when it signed, by the lists and responses kept in the file; null when
 * the file keeps none for it. `proven`: the time comes from a timestamp and not from the signer's own word.
 */
export function checkRevocation(
  path: Certificate[],
  data: ValidationData,
  at: Date | null,
  proven: boolean,
): Check | null {
  const statuses: Status[] = [];
  for (const [i, certificate] of path.entries()) {
    const issuer = path[i + 1];
    if (!issuer) break;
    for (const list of data.lists) statuses.push(...guarded(() => statusInList(certificate, issuer, list)));
    for (const response of data.responses)
      statuses.push(...guarded(() => statusInResponse(certificate, issuer, response)));
  }
  const check = (ok: boolean | null, text: string): Check => ({ id: 'revocation', ok, text });
  for (const { certificate, revokedOn } of statuses) {
    if (!revokedOn) continue;
    const when = `证书“${certificate.name.subject}”已于 ${timeText(revokedOn)}吊销`;
    if (!at || revokedOn <= at) return check(false, `${when}，早于签署时间`);
    if (!proven) return check(null, `${when}，签署时间没有可信时间戳证明`);
  }
  const leafIsGood = statuses.some(({ certificate, revokedOn }) => certificate === path[0] && !revokedOn);
  return leafIsGood ? check(true, '按卷内保存的验证资料，证书未被吊销') : null;
}

/** Material that cannot be read proves nothing either way. */
function guarded(read: () => Status[]): Status[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof Undecidable) throw error;
    return [];
  }
}

function signedBy(
  issuer: Certificate,
  algorithm: pkijs.AlgorithmIdentifier,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  const key = issuer.x509.publicKey;
  const scheme = chooseScheme(key, impliedDigest(algorithm), algorithm);
  return scheme.ok === true && verifies(scheme, key, data, signature);
}

/** Certificate revocation list (RFC 5280 §5). */
function statusInList(certificate: Certificate, issuer: Certificate, der: Uint8Array): Status[] {
  const list = new pkijs.CertificateRevocationList({ schema: fromBER(der, ASN1).result });
  if (!list.issuer.isEqual(certificate.asn1.issuer)) return [];
  if (!signedBy(issuer, list.signatureAlgorithm, list.tbsView, list.signatureValue.valueBlock.valueHexView)) return [];
  const entry = list.revokedCertificates?.find(({ userCertificate }) =>
    userCertificate.isEqual(certificate.asn1.serialNumber),
  );
  return [{ certificate, revokedOn: entry ? entry.revocationDate.value : null }];
}

/** Online status response (RFC 6960 §4.2), signed by the issuer or by a responder it certified. */
function statusInResponse(certificate: Certificate, issuer: Certificate, der: Uint8Array): Status[] {
  const outer = new pkijs.OCSPResponse({ schema: fromBER(der, ASN1).result });
  const inner = outer.responseBytes?.response.valueBlock.valueHexView;
  if (!inner) return [];
  const basic = new pkijs.BasicOCSPResponse({ schema: fromBER(inner, ASN1).result });
  const delegates = (basic.certs ?? [])
    .map((cert) => readCertificate(new Uint8Array(cert.toSchema().toBER())))
    .filter((one) => one?.x509.verify(issuer.x509.publicKey) && extendedKeyUsage(one)?.includes(OCSP_SIGNING));
  const signature = basic.signature.valueBlock.valueHexView;
  const signer = [issuer, ...delegates].find(
    (one) => one && signedBy(one, basic.signatureAlgorithm, basic.tbsResponseData.tbsView, signature),
  );
  if (!signer) return [];
  return basic.tbsResponseData.responses.flatMap(({ certID, certStatus }): Status[] => {
    if (!names(certID, certificate, issuer)) return [];
    // Choice: [0] good, [1] revoked with its date, [2] unknown to the responder.
    const tag = (certStatus as { idBlock?: { tagNumber?: number } }).idBlock?.tagNumber;
    if (tag === 0) return [{ certificate, revokedOn: null }];
    const [date] = (certStatus as { valueBlock?: { value?: { toDate?: () => Date }[] } }).valueBlock?.value ?? [];
    return tag === 1 ? [{ certificate, revokedOn: date?.toDate?.() ?? new Date(0) }] : [];
  });
}

function names(id: pkijs.CertID, certificate: Certificate, issuer: Certificate): boolean {
  const hash = { '1.3.14.3.2.26': 'sha1', '2.16.840.1.101.3.4.2.1': 'sha256' }[id.hashAlgorithm.algorithmId];
  if (!hash) return false;
  const hashed = (stated: OctetString, bytes: Uint8Array) =>
    sameBytes(stated.valueBlock.valueHexView, digest(hash, bytes));
  return (
    id.serialNumber.isEqual(certificate.asn1.serialNumber) &&
    hashed(id.issuerNameHash, new Uint8Array(certificate.asn1.issuer.toSchema().toBER())) &&
    hashed(id.issuerKeyHash, issuer.asn1.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView)
  );
}
