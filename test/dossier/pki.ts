import type { KeyObject } from 'node:crypto';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { DigestAlgorithm, Signer, TimestampAuthority } from '@libpdf/core';
import type { BaseBlock } from 'asn1js';
import {
  Boolean as Asn1Boolean,
  Set as Asn1Set,
  BitString,
  Constructed,
  Enumerated,
  fromBER,
  GeneralizedTime,
  Integer,
  Null,
  ObjectIdentifier,
  OctetString,
  Primitive,
  Sequence,
  UTCTime,
  Utf8String,
} from 'asn1js';
import { Certificate } from 'pkijs';

/** Test keys and certificates, made in this process; encoded by hand so that every part can be made wrong on purpose. */
export interface Identity {
  certificate: Uint8Array;
  key: KeyObject;
  /** Issuers, nearest first. */
  chain: Uint8Array[];
}

const SHA256 = '2.16.840.1.101.3.4.2.1';
const HASH_OIDS: Record<string, string> = {
  sha1: '1.3.14.3.2.26',
  sha256: SHA256,
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
};

const oid = (value: string) => new ObjectIdentifier({ value });
const seq = (...value: BaseBlock[]) => new Sequence({ value });
const set = (...value: BaseBlock[]) => new Asn1Set({ value });
const octets = (bytes: Uint8Array) => new OctetString({ valueHex: bytes.slice().buffer });
const tagged = (tagNumber: number, ...value: BaseBlock[]) =>
  new Constructed({ idBlock: { tagClass: 3, tagNumber }, value });
const parsed = (der: Uint8Array) => fromBER(der.slice()).result as BaseBlock;
const der = (block: BaseBlock) => new Uint8Array(block.toBER());

function name(parts: Record<string, string>): BaseBlock {
  const ids: Record<string, string> = { CN: '2.5.4.3', O: '2.5.4.10', OU: '2.5.4.11' };
  return seq(...Object.entries(parts).map(([key, value]) => set(seq(oid(ids[key] ?? key), new Utf8String({ value })))));
}

function extension(id: string, critical: boolean, value: BaseBlock): BaseBlock {
  return seq(oid(id), ...(critical ? [new Asn1Boolean({ value: true })] : []), octets(der(value)));
}

/** Bit 0 is the highest bit of the first byte. */
function bits(...numbers: number[]): BaseBlock {
  const byte = numbers.reduce((sum, bit) => sum | (0x80 >> bit), 0);
  return new BitString({ valueHex: Uint8Array.of(byte).buffer, unusedBits: 7 - Math.max(...numbers) });
}

function signatureAlgorithm(key: KeyObject, hash: string): BaseBlock {
  if (key.asymmetricKeyType === 'ec') {
    return seq(oid({ sha1: '1.2.840.10045.4.1', sha256: '1.2.840.10045.4.3.2' }[hash] ?? '1.2.840.10045.4.3.3'));
  }
  return seq(oid({ sha1: '1.2.840.113549.1.1.5', sha256: '1.2.840.113549.1.1.11' }[hash] ?? ''), new Null());
}

function constraints({ authority, pathLength }: IssueOptions): BaseBlock {
  const limit = pathLength === undefined ? [] : [new Integer({ value: pathLength })];
  return seq(...(authority ? [new Asn1Boolean({ value: true }), ...limit] : []));
}

let serial = 4096;

export interface IssueOptions {
  subject: Record<string, string>;
  keyType?: 'ec' | 'rsa';
  rsaBits?: number;
  authority?: boolean;
  pathLength?: number;
  /** Key usage bits instead of those that fit. */
  keyUsage?: number[];
  usages?: string[];
  from?: Date;
  to?: Date;
  hash?: string;
  /** Extra extensions, ready made. */
  extensions?: BaseBlock[];
}

const DAY = 86_400_000;
/** The instant at which tests sign; certificates are valid around it. */
export const SIGNED_AT = new Date('2025-07-04T08:00:00Z');

/** A certificate issued by `issuer`, or self-signed when there is none. */
export function issue(issuer: Identity | null, options: IssueOptions): Identity {
  const pair =
    options.keyType === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: options.rsaBits ?? 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const hash = options.hash ?? 'sha256';
  const signingKey = issuer?.key ?? pair.privateKey;
  const subject = name(options.subject);
  const issuerName = issuer ? parsed(new Uint8Array(asn1(issuer).subject.toSchema().toBER())) : subject;
  const extensions = [
    extension('2.5.29.19', true, constraints(options)),
    extension('2.5.29.15', true, bits(...(options.keyUsage ?? (options.authority ? [5, 6] : [0, 1])))),
    ...(options.usages ? [extension('2.5.29.37', true, seq(...options.usages.map(oid)))] : []),
    ...(options.extensions ?? []),
  ];
  const tbs = seq(
    tagged(0, new Integer({ value: 2 })),
    new Integer({ value: serial++ }),
    signatureAlgorithm(signingKey, hash),
    issuerName,
    seq(
      new UTCTime({ valueDate: options.from ?? new Date(SIGNED_AT.getTime() - 300 * DAY) }),
      new UTCTime({ valueDate: options.to ?? new Date(SIGNED_AT.getTime() + 300 * DAY) }),
    ),
    subject,
    parsed(pair.publicKey.export({ type: 'spki', format: 'der' })),
    tagged(3, seq(...extensions)),
  );
  const signature = sign(hash, der(tbs), signingKey);
  const value = new BitString({ valueHex: new Uint8Array(signature).buffer });
  const certificate = der(seq(tbs, signatureAlgorithm(signingKey, hash), value));
  return { certificate, key: pair.privateKey, chain: issuer ? [issuer.certificate, ...issuer.chain] : [] };
}

function asn1({ certificate }: Identity): Certificate {
  return new Certificate({ schema: parsed(certificate) });
}

export function pem({ certificate }: Identity): Uint8Array {
  const body = Buffer.from(certificate).toString('base64').replace(/.{64}/g, '$&\n');
  return Buffer.from(`-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`);
}

export function signerOf({ certificate, chain, key }: Identity): Signer {
  const rsa = key.asymmetricKeyType === 'rsa';
  return {
    certificate,
    certificateChain: chain,
    keyType: rsa ? 'RSA' : 'EC',
    signatureAlgorithm: rsa ? 'RSASSA-PKCS1-v1_5' : 'ECDSA',
    sign: async (data, algorithm) => new Uint8Array(sign(algorithm.replace('-', '').toLowerCase(), data, key)),
  };
}

export interface CmsOptions {
  hash?: string;
  /** RSASSA-PSS with a salt of 32 bytes. */
  pss?: boolean;
  /** Certificate to name in the signing-certificate attribute; null leaves the attribute out. */
  bind?: Identity | null;
  contentType?: string;
  /** Replaces the digest of the content. */
  digest?: Uint8Array;
  /** Carried content, for tokens. */
  embedded?: { type: string; bytes: Uint8Array };
  /** null: no signing-time attribute. */
  signedAt?: Date | null;
  /** Content type to state outside the signed attributes. */
  outerType?: string;
  /** Signature algorithm identifier to state instead of the one used. */
  statedAlgorithm?: string;
  unsigned?: BaseBlock[];
  /** Further signed attributes. */
  attributes?: BaseBlock[];
  /** The signer named twice. */
  twice?: boolean;
}

export const attribute = (type: string, value: BaseBlock) => seq(oid(type), set(value));

/** CMSAlgorithmProtection (RFC 6211). */
export function protection(digest: string, signature: string): BaseBlock {
  return attribute('1.2.840.113549.1.9.52', seq(seq(oid(digest)), tagged(1, oid(signature))));
}

/** A CMS SignedData over `content` (RFC 5652), attributes as PAdES baseline asks unless told otherwise. */
export function makeCms(identity: Identity, content: Uint8Array, options: CmsOptions = {}): Uint8Array {
  const hash = options.hash ?? 'sha256';
  const type = options.embedded?.type ?? '1.2.840.113549.1.7.1';
  const digest =
    options.digest ??
    createHash(hash)
      .update(options.embedded?.bytes ?? content)
      .digest();
  const signedAt = options.signedAt === undefined ? SIGNED_AT : options.signedAt;
  const bind = options.bind === undefined ? identity : options.bind;
  const certHash = bind && octets(createHash('sha256').update(bind.certificate).digest());
  const attributes = [
    attribute('1.2.840.113549.1.9.3', oid(options.contentType ?? type)),
    ...(signedAt ? [attribute('1.2.840.113549.1.9.5', new UTCTime({ valueDate: signedAt }))] : []),
    attribute('1.2.840.113549.1.9.4', octets(digest)),
    ...(certHash ? [attribute('1.2.840.113549.1.9.16.2.47', seq(seq(seq(certHash))))] : []),
    ...(options.attributes ?? []),
  ];
  const parameters = options.pss ? { padding: 6, saltLength: 32 } : {};
  const signature = sign(hash, der(set(...attributes)), { key: identity.key, ...parameters });
  const certificate = asn1(identity);
  const issuer = parsed(new Uint8Array(certificate.issuer.toSchema().toBER()));
  const hashAlgorithm = seq(oid(HASH_OIDS[hash] ?? hash));
  const pss = seq(
    oid('1.2.840.113549.1.1.10'),
    seq(
      tagged(0, hashAlgorithm),
      tagged(1, seq(oid('1.2.840.113549.1.1.8'), hashAlgorithm)),
      tagged(2, new Integer({ value: 32 })),
    ),
  );
  const algorithm = options.statedAlgorithm
    ? seq(oid(options.statedAlgorithm))
    : options.pss
      ? pss
      : signatureAlgorithm(identity.key, hash);
  const signerInfo = seq(
    new Integer({ value: 1 }),
    seq(issuer, parsed(new Uint8Array(certificate.serialNumber.toBER()))),
    hashAlgorithm,
    tagged(0, ...attributes),
    algorithm,
    octets(signature),
    ...(options.unsigned ? [tagged(1, ...options.unsigned)] : []),
  );
  const signedData = seq(
    new Integer({ value: options.embedded ? 3 : 1 }),
    set(hashAlgorithm),
    seq(oid(options.outerType ?? type), ...(options.embedded ? [tagged(0, octets(options.embedded.bytes))] : [])),
    tagged(0, ...[identity.certificate, ...identity.chain].map(parsed)),
    set(signerInfo, ...(options.twice ? [signerInfo] : [])),
  );
  return der(seq(oid('1.2.840.113549.1.7.2'), tagged(0, signedData)));
}

const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** A timestamp token (RFC 3161) over a digest. */
export function makeToken(identity: Identity, digest: Uint8Array, at: Date): Uint8Array {
  const info = seq(
    new Integer({ value: 1 }),
    oid('1.3.6.1.4.1.99999.1'),
    seq(seq(oid(SHA256)), octets(digest)),
    new Integer({ value: serial++ }),
    new GeneralizedTime({ valueDate: at }),
  );
  return makeCms(identity, new Uint8Array(), { embedded: { type: TST_INFO, bytes: der(info) }, signedAt: at });
}

export function timestampAuthority(identity: Identity, at: Date): TimestampAuthority {
  return { timestamp: async (digest: Uint8Array, _algorithm: DigestAlgorithm) => makeToken(identity, digest, at) };
}

/** A certificate revocation list (RFC 5280 §5) of `issuer` naming these certificates. */
export function makeRevocationList(issuer: Identity, revoked: Identity[], on: Date): Uint8Array {
  const entries = revoked.map((one) =>
    seq(parsed(new Uint8Array(asn1(one).serialNumber.toBER())), new UTCTime({ valueDate: on })),
  );
  const tbs = seq(
    new Integer({ value: 1 }),
    signatureAlgorithm(issuer.key, 'sha256'),
    parsed(new Uint8Array(asn1(issuer).subject.toSchema().toBER())),
    new UTCTime({ valueDate: on }),
    ...(entries.length > 0 ? [seq(...entries)] : []),
  );
  const value = new BitString({ valueHex: new Uint8Array(sign('sha256', der(tbs), issuer.key)).buffer });
  return der(seq(tbs, signatureAlgorithm(issuer.key, 'sha256'), value));
}

/** An online status response (RFC 6960 §4.2) about one certificate; `responder` signs it, `revokedOn` null: good. */
export function makeStatus(issuer: Identity, about: Identity, responder: Identity, revokedOn: Date | null): Uint8Array {
  const hash = (bytes: Uint8Array) => octets(createHash('sha1').update(bytes).digest());
  const authority = asn1(issuer);
  const key = authority.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  const id = seq(
    seq(oid('1.3.14.3.2.26'), new Null()),
    hash(new Uint8Array(authority.subject.toSchema().toBER())),
    hash(key),
    parsed(new Uint8Array(asn1(about).serialNumber.toBER())),
  );
  const status = revokedOn
    ? tagged(1, new GeneralizedTime({ valueDate: revokedOn }))
    : new Primitive({ idBlock: { tagClass: 3, tagNumber: 0 } });
  const single = seq(id, status, new GeneralizedTime({ valueDate: SIGNED_AT }));
  const name = parsed(new Uint8Array(asn1(responder).subject.toSchema().toBER()));
  const tbs = seq(tagged(1, name), new GeneralizedTime({ valueDate: SIGNED_AT }), seq(single));
  const value = new BitString({ valueHex: new Uint8Array(sign('sha256', der(tbs), responder.key)).buffer });
  const basic = seq(
    tbs,
    signatureAlgorithm(responder.key, 'sha256'),
    value,
    tagged(0, seq(parsed(responder.certificate))),
  );
  const bytes = seq(oid('1.3.6.1.5.5.7.48.1.1'), octets(der(basic)));
  return der(seq(new Enumerated({ value: 0 }), tagged(0, bytes)));
}

/** The same structure in BER, with indefinite lengths everywhere but inside certificates and single attributes. */
export function indefinite(cms: Uint8Array): Uint8Array {
  const recode = (bytes: Uint8Array, depth: number): Uint8Array => {
    const out: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; ) {
      const tag = bytes[at] ?? 0;
      let length = bytes[at + 1] ?? 0;
      let head = 2;
      if (length & 0x80) {
        const count = length & 0x7f;
        length = Buffer.from(bytes.subarray(at + 2, at + 2 + count)).readUIntBE(0, count);
        head += count;
      }
      const whole = bytes.subarray(at, at + head + length);
      const isCertificates = depth === 3 && tag === 0xa0;
      if ((tag & 0x20) !== 0 && depth < 6 && !isCertificates) {
        out.push(Uint8Array.of(tag, 0x80), recode(whole.subarray(head), depth + 1), Uint8Array.of(0, 0));
      } else out.push(whole);
      at += head + length;
    }
    return new Uint8Array(Buffer.concat(out));
  };
  return recode(cms, 0);
}
