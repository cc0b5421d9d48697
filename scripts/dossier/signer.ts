import { createPrivateKey, createSign, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { P12Signer, type Signer } from '@libpdf/core';
import { Certificate } from 'pkijs';

/**
 * Whoever can sign: a certificate and a way to sign with its key. Files, smart cards and remote services fit the same
 * shape (the callback receives the CMS signed attributes, RFC 5652 §5.4).
 */
export type { Signer } from '@libpdf/core';

/** The key file cannot be used; the message is Chinese. */
export class SignerUnusable extends Error {
  readonly code = 'signer-unusable';
}

/** Marks the certificate of a development key: what it signs proves nothing. */
export const trialUnit = 'YANSHOU-TRIAL';

/** Whether a certificate (DER) says of itself that it is a development key's: OU=YANSHOU-TRIAL in its subject. */
export function isTrialCertificate(certificate: Uint8Array): boolean {
  return subjectValues(certificate, '2.5.4.11').includes(trialUnit);
}

/** The subject's common name, for the signature dictionary's `/Name`. */
export function commonName(certificate: Uint8Array): string {
  return subjectValues(certificate, '2.5.4.3')[0] ?? '';
}

/** Values of one attribute type (X.520) of the subject, however its names are grouped. */
function subjectValues(certificate: Uint8Array, type: string): string[] {
  const { subject } = Certificate.fromBER(new Uint8Array(certificate));
  return subject.typesAndValues.filter((part) => part.type === type).map((part) => String(part.value.valueBlock.value));
}

/**
 * A signer from a file: PKCS#12 (`.p12`, `.pfx`), or PEM with the private key, its certificate and the chain behind it.
 * RSA and elliptic-curve keys.
 * @throws {SignerUnusable}
 */
export async function fileSigner(file: string, passphrase = ''): Promise<Signer> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new SignerUnusable(`签名密钥文件读不出来：${file}`, { cause });
  });
  try {
    return /\.(p12|pfx)$/i.test(file)
      ? await P12Signer.create(bytes, passphrase)
      : pemSigner(bytes.toString('utf8'), passphrase);
  } catch (cause) {
    throw new SignerUnusable(
      `签名密钥文件不能使用：${file}。请确认格式为 PKCS#12 或 PEM，口令正确，且证书与私钥配对。`,
      { cause },
    );
  }
}

function pemSigner(pem: string, passphrase: string): Signer {
  const key = createPrivateKey({ key: pem, passphrase });
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  const certificates = blocks.map((block) => new X509Certificate(block));
  const own = certificates.find((certificate) => certificate.checkPrivateKey(key));
  if (!own) throw new Error('no certificate for this private key');
  const elliptic = key.asymmetricKeyType === 'ec';
  if (!elliptic && key.asymmetricKeyType !== 'rsa') throw new Error(`unsupported key: ${key.asymmetricKeyType}`);
  return {
    certificate: new Uint8Array(own.raw),
    certificateChain: certificates.filter((certificate) => certificate !== own).map(({ raw }) => new Uint8Array(raw)),
    keyType: elliptic ? 'EC' : 'RSA',
    signatureAlgorithm: elliptic ? 'ECDSA' : 'RSASSA-PKCS1-v1_5',
    async sign(data, algorithm) {
      return new Uint8Array(createSign(algorithm.replace('-', '')).update(data).sign(key));
    },
  };
}
