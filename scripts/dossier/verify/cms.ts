import type { BaseBlock } from 'asn1js';
import { fromBER, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import * as pkijs from 'pkijs';
import { chooseScheme, digest, hashChoice, verifies } from './algorithms.ts';
import type { Certificate } from './certificate.ts';
import { readCertificate } from './certificate.ts';
import { LIMITS } from './limits.ts';
import { sameBytes } from './pdf-values.ts';
import type { Check } from './report.ts';

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
export const TIMESTAMP_INFO = '1.2.840.113549.1.9.16.1.4';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const ALGORITHM_PROTECTION = '1.2.840.113549.1.9.52';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIMESTAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';

/** What the signature is over: the file's signed stretches, or the content carried inside (timestamp tokens). */
export type Message = { chunks: Uint8Array[] } | { embedded: typeof TIMESTAMP_INFO };

export interface CmsResult {
  checks: Check[];
  /** Bytes the encoding takes up in the padded /Contents; null when it cannot be read. */
  length: number | null;
  certificate: Certificate | null;
  /** All certificates carried along. */
  certificates: Certificate[];
  signingTime: Date | null;
  signatureValue: Uint8Array | null;
  content: Uint8Array | null;
  timestampToken: Uint8Array | null;
}

/**
 * Verifies a CMS SignedData with exactly one signer (RFC 5652; ETSI EN 319 142-1 for the attributes), in DER or BER.
 * `bound`: the signing-certificate attribute is required, as ETSI.CAdES.detached and RFC 3161 do.
 */
export function verifyCms(encoded: Uint8Array, message: Message, bound: boolean): CmsResult {
  const result: CmsResult = {
    checks: [],
    length: null,
    certificate: null,
    certificates: [],
    signingTime: null,
    signatureValue: null,
    content: null,
    timestampToken: null,
  };
  const check = (id: Check['id'], ok: boolean | null, text: string) => result.checks.push({ id, ok, text });
  if (encoded.length > LIMITS.cmsBytes) {
    check('signature', null, '签名数据过大，超出核验上限');
    return result;
  }
  try {
    readCms(encoded, message, bound, result, check);
  } catch (error) {
    if (error instanceof Fault) check(error.id, error.ok, error.message);
    else check('signature', false, '签名数据损坏，无法解读');
  }
  return result;
}

/** The signature is out of order in a way that leaves nothing further to check. */
class Fault extends Error {
  readonly id: Check['id'];
  readonly ok: boolean | null;

  constructor(id: Check['id'], ok: boolean | null, text: string) {
    super(text);
    this.id = id;
    this.ok = ok;
  }
}

type Note = (id: Check['id'], ok: boolean | null, text: string) => void;

function readCms(encoded: Uint8Array, message: Message, bound: boolean, result: CmsResult, check: Note): void {
  const outer = fromBER(encoded);
  if (outer.offset <= 0) throw new Error('not ASN.1');
  const info = new pkijs.ContentInfo({ schema: outer.result });
  if (info.contentType !== SIGNED_DATA) throw new Error('not SignedData');
  const raw = info.content as Sequence;
  result.certificates = rawCertificates(raw);
  result.length = outer.offset;
  const signed = new pkijs.SignedData({ schema: raw });
  const [signer] = signed.signerInfos;
  if (!signer || signed.signerInfos.length !== 1) throw new Fault('signature', false, '签名数据中的签名者不是恰好一个');
  const attributes = signer.signedAttrs?.attributes ?? [];
  if (!signer.signedAttrs || attributes.length === 0) throw new Fault('signature', false, '签名数据缺少签名属性');
  if (new Set(attributes.map(({ type }) => type)).size !== attributes.length) {
    throw new Fault('signature', false, '签名属性重复');
  }
  const attribute = (type: string) => attributes.find((one) => one.type === type);
  const value = (type: string): BaseBlock | null => {
    const values = (attribute(type)?.values ?? []) as BaseBlock[];
    return values.length === 1 ? (values[0] ?? null) : null;
  };

  result.certificate = signerCertificate(signer, result.certificates);
  result.signatureValue = new Uint8Array(signer.signature.valueBlock.valueHexView);
  result.signingTime = timeOf(value(SIGNING_TIME));
  result.timestampToken = timestampToken(signer);

  const expectedType = 'chunks' in message ? DATA : message.embedded;
  const typeAttribute = value(CONTENT_TYPE);
  const typeMatches =
    signed.encapContentInfo.eContentType === expectedType &&
    typeAttribute instanceof ObjectIdentifier &&
    typeAttribute.getValue() === expectedType;
  check('content-type', typeMatches, typeMatches ? '内容类型属性相符' : '内容类型属性缺失或不符');

  const content = contentOf(signed, message);
  if (content === null) throw new Fault('digest', false, '签名数据的内容缺失或多余');
  if (!('chunks' in message)) result.content = content[0] ?? null;
  const hash = hashChoice(signer.digestAlgorithm.algorithmId);
  checkDigest(hash, value(MESSAGE_DIGEST), content, check);

  if (!result.certificate) throw new Fault('signature', false, '签名数据中没有签名者的证书');
  checkBinding(result.certificate, value(SIGNING_CERTIFICATE_V2), value(SIGNING_CERTIFICATE), bound, check);
  if (!protectionMatches(value(ALGORITHM_PROTECTION), signer)) {
    throw new Fault('algorithm', false, '受保护的算法标识与所用算法不一致');
  }
  const key = result.certificate.x509.publicKey;
  const scheme = chooseScheme(key, signer.digestAlgorithm.algorithmId, signer.signatureAlgorithm);
  if (!scheme.ok) throw new Fault('algorithm', scheme.ok, scheme.text);
  check('algorithm', true, `签名算法 ${scheme.scheme.toUpperCase()}，摘要 ${scheme.hash.toUpperCase()}`);
  const good = verifies(scheme, key, signedBytes(signer.signedAttrs), result.signatureValue);
  check('signature', good, good ? '签名与签名者的证书相符' : '签名验证不通过：签名数据或证书被改动');
}

/** The certificates as they were encoded; anything else in the set is left out. */
function rawCertificates(signedData: Sequence): Certificate[] {
  const list = (signedData.valueBlock.value as BaseBlock[]).find(
    ({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0,
  );
  const items = ((list?.valueBlock as { value?: BaseBlock[] } | undefined)?.value ?? []).slice(0, LIMITS.certificates);
  return items.map((item) => readCertificate(item.valueBeforeDecodeView)).filter((certificate) => certificate !== null);
}

function signerCertificate(signer: pkijs.SignerInfo, certificates: Certificate[]): Certificate | null {
  const { sid } = signer;
  if (sid instanceof pkijs.IssuerAndSerialNumber) {
    const matches = ({ asn1 }: Certificate) =>
      asn1.issuer.isEqual(sid.issuer) && asn1.serialNumber.isEqual(sid.serialNumber);
    return certificates.find(matches) ?? null;
  }
  const wanted = Buffer.from((sid as OctetString).valueBlock.valueHexView).toString('hex');
  const keyId = ({ asn1 }: Certificate) => {
    const id = asn1.extensions?.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue as OctetString | undefined;
    return id ? Buffer.from(id.valueBlock.valueHexView).toString('hex') : null;
  };
  return certificates.find((certificate) => keyId(certificate) === wanted) ?? null;
}

/** Detached content for the file, embedded content for tokens; null when it is the other way round. */
function contentOf(signed: pkijs.SignedData, message: Message): Uint8Array[] | null {
  const inside = signed.encapContentInfo.eContent;
  if ('chunks' in message) return inside ? null : message.chunks;
  return inside ? [new Uint8Array(inside.getValue())] : null;
}

function checkDigest(
  hash: ReturnType<typeof hashChoice>,
  stated: BaseBlock | null,
  content: Uint8Array[],
  check: Note,
): void {
  if (hash === 'weak' || hash === 'unknown') return;
  const good = stated instanceof OctetString && sameBytes(stated.valueBlock.valueHexView, digest(hash, ...content));
  check('digest', good, good ? '内容摘要与签名时一致' : '内容摘要与签名时不一致：签名所覆盖的内容被改动');
}

/** ESSCertIDv2 (RFC 5035 §4): hash algorithm (SHA-256 unless stated), hash of the certificate, issuer and serial. */
function checkBinding(
  certificate: Certificate,
  v2: BaseBlock | null,
  v1: BaseBlock | null,
  bound: boolean,
  check: Note,
): void {
  const attribute = v2 ?? v1;
  if (!attribute) {
    if (bound) check('signing-certificate', false, '缺少签名证书属性');
    return;
  }
  const first = items(items(items(attribute)[0])[0]);
  const algorithm = first[0] instanceof Sequence ? items(first[0])[0] : null;
  const named = algorithm instanceof ObjectIdentifier ? hashChoice(algorithm.getValue()) : v2 ? 'sha256' : 'sha1';
  const stated = first.find((item) => item instanceof OctetString);
  if (named === 'weak' || named === 'unknown') {
    check('signing-certificate', null, '签名证书属性的摘要算法未能核验');
    return;
  }
  const good = stated !== undefined && sameBytes(stated.valueBlock.valueHexView, digest(named, certificate.der));
  check('signing-certificate', good, good ? '签名证书属性与证书相符' : '签名证书属性与证书不符：证书被替换');
}

function items(block: BaseBlock | undefined): BaseBlock[] {
  return block instanceof Sequence ? (block.valueBlock.value as BaseBlock[]) : [];
}

/** CMSAlgorithmProtection (RFC 6211): when present it must name the algorithms in use. */
function protectionMatches(attribute: BaseBlock | null, signer: pkijs.SignerInfo): boolean {
  if (!attribute) return true;
  const [digestAlgorithm, signature] = items(attribute);
  const signatureOid = (signature?.valueBlock as { value?: BaseBlock[] } | undefined)?.value?.[0];
  const oid = (block: BaseBlock | undefined) => (block instanceof ObjectIdentifier ? block.getValue() : null);
  return (
    oid(items(digestAlgorithm)[0]) === signer.digestAlgorithm.algorithmId &&
    oid(signatureOid) === signer.signatureAlgorithm.algorithmId
  );
}

/** What was signed: the attributes as a SET in DER (RFC 5652 §5.4), whatever encoding they travel in. */
function signedBytes(attributes: pkijs.SignedAndUnsignedAttributes): Uint8Array {
  const encoded = new Uint8Array(attributes.encodedValue);
  if (encoded[1] !== 0x80) return encoded;
  const der = new Uint8Array(attributes.toSchema().toBER());
  der[0] = 0x31;
  return der;
}

function timeOf(block: BaseBlock | null): Date | null {
  const time = block as { toDate?: () => Date } | null;
  const date = time?.toDate?.();
  return date && !Number.isNaN(date.getTime()) ? date : null;
}

function timestampToken(signer: pkijs.SignerInfo): Uint8Array | null {
  const token = signer.unsignedAttrs?.attributes.find(({ type }) => type === TIMESTAMP_TOKEN);
  const [value] = (token?.values ?? []) as BaseBlock[];
  return value ? new Uint8Array(value.valueBeforeDecodeView) : null;
}
