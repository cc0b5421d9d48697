import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { fileSigner, type Signer, SignerUnusable, trialUnit } from './signer.ts';

const commonName = '试用签名 (开发密钥) 不具法律效力';

/** Wide and fixed: the key signs at as-of instants of the past, and nothing here reads a clock. */
const validity = { from: new Date('2020-01-01T00:00:00Z'), to: new Date('2049-12-31T23:59:59Z') };

/**
 * The development key of a machine, made on first use: RSA-3072 with a self-signed certificate that says what it is.
 * The file is PEM, readable by its owner only; two processes may ask for it at once.
 *
 * @throws {SignerUnusable} when the file would lie inside a repository: keys are never committed.
 */
export async function trialSigner(file: string): Promise<Signer> {
  const place = path.resolve(file);
  const repository = repositoryAround(place);
  if (repository)
    throw new SignerUnusable(
      `试用密钥不能放在代码或材料仓库内：${place}（仓库 ${repository}）。请换一个仓库以外的文件夹。`,
    );
  if (!existsSync(place)) await createKeyFile(place);
  return fileSigner(place);
}

function repositoryAround(file: string): string | null {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) return folder;
    if (folder === path.dirname(folder)) return null;
  }
}

/** Written aside and linked into place, so that the first of two processes wins and the file is never half there. */
async function createKeyFile(file: string): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = await mkdtemp(path.join(folder, '.new-key-'));
  try {
    const written = path.join(aside, 'key.pem');
    await writeFile(written, createKeyPem(), { mode: 0o600 });
    await link(written, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function createKeyPem(): string {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
  const certificate = selfSigned(privateKey, publicKey).toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return `${privateKey.export({ type: 'pkcs8', format: 'pem' })}-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`;
}

/** A version 3 certificate (RFC 5280) for signatures only, with its subject as issuer. */
function selfSigned(privateKey: KeyObject, publicKey: KeyObject): Buffer {
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const certificate = new pkijs.Certificate({ version: 2 });
  const serial = createHash('sha256').update(spki).digest().subarray(0, 15);
  certificate.serialNumber = new asn1js.Integer({ valueHex: new Uint8Array([1, ...serial]).buffer });
  certificate.subject = distinguishedName(['2.5.4.11', trialUnit], ['2.5.4.3', commonName]);
  certificate.issuer = certificate.subject;
  certificate.notBefore = new pkijs.Time({ type: 0, value: validity.from });
  certificate.notAfter = new pkijs.Time({ type: 0, value: validity.to });
  certificate.subjectPublicKeyInfo = pkijs.PublicKeyInfo.fromBER(new Uint8Array(spki));
  certificate.extensions = [
    extension('2.5.29.19', new pkijs.BasicConstraints({ cA: false }).toSchema(), true),
    // digitalSignature and nonRepudiation would promise too much: the first alone.
    extension('2.5.29.15', new asn1js.BitString({ valueHex: new Uint8Array([0x80]).buffer, unusedBits: 7 }), true),
  ];
  const sha256WithRsa = new pkijs.AlgorithmIdentifier({
    algorithmId: '1.2.840.113549.1.1.11',
    algorithmParams: new asn1js.Null(),
  });
  certificate.signature = sha256WithRsa;
  certificate.signatureAlgorithm = sha256WithRsa;
  const tbs = certificate.encodeTBS().toBER();
  const signature = createSign('sha256').update(new Uint8Array(tbs)).sign(privateKey);
  certificate.tbsView = new Uint8Array(tbs);
  certificate.signatureValue = new asn1js.BitString({ valueHex: new Uint8Array(signature).buffer });
  return Buffer.from(certificate.toSchema().toBER());
}

/** A name with one attribute in each relative name, as usual; left to itself the library puts all into one. */
function distinguishedName(...attributes: [type: string, value: string][]): pkijs.RelativeDistinguishedNames {
  const names = attributes.map(
    ([type, value]) =>
      new asn1js.Set({
        value: [new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) }).toSchema()],
      }),
  );
  return pkijs.RelativeDistinguishedNames.fromBER(new asn1js.Sequence({ value: names }).toBER());
}

function extension(extnID: string, value: asn1js.AsnType, critical: boolean): pkijs.Extension {
  return new pkijs.Extension({ extnID, critical, extnValue: value.toBER() });
}
