import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Boolean as Asn1Boolean, GeneralizedTime, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { formatAnchor } from '../../scripts/anchor/anchor-file.ts';
import { ANCHORS_FOLDER, listCommit, listingBytes, listingLines, sha256Of } from '../../scripts/anchor/listing.ts';
import type { CmsOptions, Identity } from '../dossier/pki.ts';
import { issue, makeCms } from '../dossier/pki.ts';
import type { Repository } from '../support/git-repo.ts';

export const CONTRACT = 'C1';
export const NONCE = '41c0ffee00000001';

/** A timestamp authority of openssl's own, made for one test run. */
export interface OpensslAuthority {
  /** The root certificate, PEM. */
  root: string;
  /** The answer to a request, granted or refused as openssl sees fit. */
  answer(query: Uint8Array): Buffer;
  /** openssl's opinion of an answer about these bytes. */
  verifies(data: Uint8Array, response: Uint8Array): boolean;
}

const CONFIG = `
[tsa]
default_tsa = own
[own]
serial = SERIAL
crypto_device = builtin
signer_cert = tsa.pem
certs = root.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = DIGESTS
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[stamping]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
[req]
distinguished_name = name
[name]
`;

export function opensslAuthority(folder: string, digests = 'sha256, sha512'): OpensslAuthority {
  mkdirSync(folder, { recursive: true });
  const file = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(file('tsa.cnf'), CONFIG.replace('SERIAL', file('serial')).replace('DIGESTS', digests));
  writeFileSync(file('serial'), '01\n');
  const made = ['-newkey', 'rsa:2048', '-nodes', '-config', 'tsa.cnf', '-sha256'];
  const own = ['-x509', '-days', '30', '-extensions', 'authority'];
  openssl('req', ...made, ...own, '-keyout', 'root.key', '-out', 'root.pem', '-subj', '/O=Test Authority/CN=Root');
  openssl('req', ...made, '-new', '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/O=Test Authority/CN=Stamper');
  const signed = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-days', '30', '-sha256'];
  openssl(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-out',
    'tsa.pem',
    ...signed,
    '-extfile',
    'tsa.cnf',
    '-extensions',
    'stamping',
  );
  return {
    root: file('root.pem'),
    answer(query) {
      writeFileSync(file('query.tsq'), query);
      const args = ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query.tsq', '-out', 'answer.tsr'];
      // Refusals end with a status of their own and still write an answer.
      spawnSync('openssl', args, { cwd: folder });
      return readFileSync(file('answer.tsr'));
    },
    verifies(data, response) {
      writeFileSync(file('data'), data);
      writeFileSync(file('kept.tsr'), response);
      const args = ['ts', '-verify', '-data', 'data', '-in', 'kept.tsr', '-CAfile', 'root.pem'];
      return spawnSync('openssl', args, { cwd: folder }).status === 0;
    },
  };
}

const oid = (value: string) => new ObjectIdentifier({ value });
const seq = (...value: (Sequence | ObjectIdentifier | OctetString | Integer | Asn1Boolean | GeneralizedTime)[]) =>
  new Sequence({ value });
const octets = (bytes: Uint8Array) => new OctetString({ valueHex: new Uint8Array(bytes).buffer });

const usage = (id: string, isCritical: boolean) => {
  const value = octets(new Uint8Array(seq(oid(id)).toBER()));
  return seq(oid('2.5.29.37'), ...(isCritical ? [new Asn1Boolean({ value: true })] : []), value);
};

export const root = issue(null, { subject: { O: '示例认证机构', CN: '根证书' }, authority: true });
/** An authority in this process, which stamps with any time and any number. */
export const stamper = stamperBy(root);

export function stamperBy(issuer: Identity, { id = '1.3.6.1.5.5.7.3.8', isCritical = true } = {}): Identity {
  return issue(issuer, {
    subject: { O: '示例时间戳机构', CN: '时间戳' },
    keyUsage: [0],
    extensions: [usage(id, isCritical)],
  });
}

export interface StampOptions {
  nonce?: string | null;
  cms?: CmsOptions;
  by?: Identity;
}

export function stamp(data: Uint8Array, at: Date, { nonce = NONCE, cms = {}, by = stamper }: StampOptions = {}) {
  const info = seq(
    new Integer({ value: 1 }),
    oid('1.3.6.1.4.1.99999.1'),
    seq(seq(oid('2.16.840.1.101.3.4.2.1')), octets(Buffer.from(sha256Of(data), 'hex'))),
    new Integer({ value: 7 }),
    new GeneralizedTime({ valueDate: at }),
    ...(nonce ? [new Integer({ valueHex: new Uint8Array(Buffer.from(nonce, 'hex')).buffer })] : []),
  );
  const embedded = { type: '1.2.840.113549.1.9.16.1.4', bytes: new Uint8Array(info.toBER()) };
  return makeCms(by, new Uint8Array(), { embedded, signedAt: at, ...cms });
}

/** Writes an anchor over what a commit holds into the work tree, as the command would have at that time. */
export async function writeAnchor(
  repository: Repository,
  commit: string,
  at: Date,
  { name = at.toISOString().slice(0, 10), ...options }: StampOptions & { name?: string } = {},
): Promise<string> {
  const { listing } = await listCommit(join(repository.root, 'content'), commit, CONTRACT, new Map());
  const lines = listingLines(listing);
  const bytes = listing.files.reduce((sum, { size }) => sum + size, 0);
  const token = stamp(listingBytes(lines), at, options);
  const time = at.toISOString().replace('.000Z', '+00:00');
  const path = `content/${CONTRACT}/${ANCHORS_FOLDER}/${name}.json`;
  repository.write(path, formatAnchor({ contract: CONTRACT, commit, nonce: NONCE, time, token, lines }, bytes));
  return join(repository.root, path);
}
