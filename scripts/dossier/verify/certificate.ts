import { X509Certificate } from 'node:crypto';
import { fromBER } from 'asn1js';
import * as pkijs from 'pkijs';
import { LIMITS, shown } from './limits.ts';
import type { SignerName } from './report.ts';

/** A certificate (RFC 5280), read once by OpenSSL and once as ASN.1. */
export interface Certificate {
  der: Uint8Array;
  x509: X509Certificate;
  asn1: pkijs.Certificate;
  name: SignerName;
}

/** The organisational unit that marks development keys. */
const TRIAL_UNIT = 'YANSHOU-TRIAL';

const NAME_PARTS: Record<string, string> = {
  '2.5.4.3': 'CN',
  '2.5.4.5': 'SERIALNUMBER',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'T',
  '1.2.840.113549.1.9.1': 'E',
};

/** @returns null when the bytes are not a certificate */
export function readCertificate(der: Uint8Array): Certificate | null {
  try {
    const x509 = new X509Certificate(der);
    const parsed = fromBER(new Uint8Array(x509.raw));
    const asn1 = new pkijs.Certificate({ schema: parsed.result });
    const subject = nameParts(asn1.subject);
    const issuer = nameParts(asn1.issuer);
    const name = {
      subject: shown(subject.map(([key, value]) => `${key}=${value}`).join(', ')),
      issuer: shown(issuer.map(([key, value]) => `${key}=${value}`).join(', ')),
      serial: x509.serialNumber,
      fingerprint: x509.fingerprint256,
      trial: [...subject, ...issuer].some(([key, value]) => key === 'OU' && value === TRIAL_UNIT),
    };
    return { der: new Uint8Array(x509.raw), x509, asn1, name };
  } catch {
    return null;
  }
}

function nameParts(name: pkijs.RelativeDistinguishedNames): [key: string, value: string][] {
  return name.typesAndValues.map(({ type, value }) => [
    NAME_PARTS[type] ?? type,
    String((value as { valueBlock?: { value?: unknown } }).valueBlock?.value ?? ''),
  ]);
}

/** Certificates in DER or PEM (one PEM text may hold several); what is not a certificate is left out. */
export function readAnchors(anchors: Uint8Array[]): Certificate[] {
  return anchors.flatMap((anchor) => {
    const text = Buffer.from(anchor).toString('latin1');
    const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+(?=-----END CERTIFICATE-----)/g);
    const encoded = blocks?.map((block) => Buffer.from(block.replace(/^-+BEGIN CERTIFICATE-+/, ''), 'base64')) ?? [
      anchor,
    ];
    return encoded.map(readCertificate).filter((certificate) => certificate !== null);
  });
}

/** Adds what is new to the pool, up to the limit. */
export function pooled(pool: Certificate[], more: Certificate[]): Certificate[] {
  const known = new Map(pool.map((certificate) => [certificate.name.fingerprint, certificate]));
  for (const certificate of more)
    if (known.size < LIMITS.certificates) known.set(certificate.name.fingerprint, certificate);
  return [...known.values()];
}

function extension(certificate: Certificate, id: string): pkijs.Extension | undefined {
  return certificate.asn1.extensions?.find(({ extnID }) => extnID === id);
}

/** Key usage bits by their number in RFC 5280 §4.2.1.3 (0 digitalSignature, 1 nonRepudiation); null: any. */
export function keyUsage(certificate: Certificate): Set<number> | null {
  const usage = extension(certificate, '2.5.29.15');
  if (!usage) return null;
  const bits = (usage.parsedValue as { valueBlock?: { valueHexView?: Uint8Array } } | undefined)?.valueBlock
    ?.valueHexView;
  const set = new Set<number>();
  for (let i = 0; i < 9; i++) if (((bits?.[i >> 3] ?? 0) >> (7 - (i & 7))) & 1) set.add(i);
  return set;
}

/** Extended key usages, null when the certificate does not restrict them. */
export function extendedKeyUsage(certificate: Certificate): string[] | null {
  const usage = extension(certificate, '2.5.29.37')?.parsedValue as pkijs.ExtKeyUsage | undefined;
  return usage?.keyPurposes ?? null;
}

/** The number of intermediate authorities allowed below this one; null: no limit. */
export function pathLength(certificate: Certificate): number | null {
  const constraints = extension(certificate, '2.5.29.19')?.parsedValue as pkijs.BasicConstraints | undefined;
  return typeof constraints?.pathLenConstraint === 'number' ? constraints.pathLenConstraint : null;
}

/** Critical extensions this verifier understands; with any other one a path may not be relied on (RFC 5280 §4.2). */
const UNDERSTOOD = new Set([
  '2.5.29.14',
  '2.5.29.15',
  '2.5.29.17',
  '2.5.29.19',
  '2.5.29.31',
  '2.5.29.32',
  '2.5.29.35',
  '2.5.29.37',
  '1.3.6.1.5.5.7.1.1',
  '1.3.6.1.5.5.7.1.3',
]);

export function hasUnknownCriticalExtension(certificate: Certificate): boolean {
  return (certificate.asn1.extensions ?? []).some(({ extnID, critical }) => critical && !UNDERSTOOD.has(extnID));
}
