import { createHash } from 'node:crypto';
import { PdfArray, PdfDict, PdfName, PdfStream, PdfString } from '@libpdf/core';
import { Set as Asn1Set, fromBER, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyDossier } from '../../scripts/dossier/verify/verify-dossier.ts';
import { expectVerdict } from './expect-report.ts';
import { anchors, client, provider, root, stamper } from './parties.ts';
import type { CmsOptions, Identity, IssueOptions } from './pki.ts';
import {
  attribute,
  issue,
  makeCms,
  makeRevocationList,
  makeStatus,
  makeToken,
  pem,
  protection,
  SIGNED_AT,
  signerOf,
  timestampAuthority,
} from './pki.ts';
import { edit, makeDossier, replaceText, signSlot, withCms } from './tamper.ts';

const DAY = 86_400_000;
const days = (count: number) => new Date(SIGNED_AT.getTime() + count * DAY);

let base: Uint8Array;
let one: Uint8Array;

beforeAll(async () => {
  base = await makeDossier();
  one = await signSlot(base, 'client', signerOf(client));
});

describe('the signature itself', () => {
  const repeated = attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: '1.2.840.113549.1.7.1' }));
  const others = protection('2.16.840.1.101.3.4.2.3', '1.2.840.113549.1.1.13');
  const cases: [string, Identity, CmsOptions, 'altered' | 'undecided', string[]][] = [
    ['content other than what was signed', client, { digest: new Uint8Array(32) }, 'altered', ['client digest no']],
    [
      'content stated to be of another type',
      client,
      { outerType: '1.2.840.113549.1.7.5' },
      'altered',
      ['client content-type no'],
    ],
    ['the signer named twice', client, { twice: true }, 'altered', ['client signature no']],
    ['an attribute given twice', client, { attributes: [repeated] }, 'altered', ['client signature no']],
    [
      'protected algorithms other than those used',
      client,
      { attributes: [others] },
      'altered',
      ['client algorithm no'],
    ],
    ['SHA-1', client, { hash: 'sha1' }, 'altered', ['client algorithm no']],
    [
      'a key of 1024 bits',
      issue(root, { subject: { CN: '短' }, keyType: 'rsa', rsaBits: 1024 }),
      {},
      'altered',
      ['client algorithm no'],
    ],
    [
      'an algorithm that is not known',
      client,
      { statedAlgorithm: '1.2.156.10197.1.501' },
      'undecided',
      ['client algorithm open'],
    ],
    [
      'an algorithm of another kind of key',
      client,
      { statedAlgorithm: '1.2.840.10045.4.3.2' },
      'altered',
      ['client algorithm no'],
    ],
    [
      'an algorithm of another digest',
      client,
      { statedAlgorithm: '1.2.840.113549.1.1.13' },
      'altered',
      ['client algorithm no'],
    ],
    ['no signing certificate attribute', client, { bind: null }, 'altered', ['client signing-certificate no']],
    [
      'the attribute naming another certificate',
      client,
      { bind: provider },
      'altered',
      ['client signing-certificate no'],
    ],
    [
      'content type of another thing',
      client,
      { contentType: '1.2.840.113549.1.7.5' },
      'altered',
      ['client content-type no'],
    ],
    [
      'a certificate of the same name but another key',
      { ...client, key: impostor().key },
      {},
      'altered',
      ['client signature no'],
    ],
    [
      'content carried inside',
      client,
      { embedded: { type: '1.2.840.113549.1.7.1', bytes: new Uint8Array(3) } },
      'altered',
      ['client digest no'],
    ],
  ];
  test.each(cases)('%s', async (_, signer, options, verdict, expected) => {
    await expectVerdict(
      withCms(one, (content) => makeCms(signer, content, options)),
      verdict,
      expected,
      { anchors },
    );
  });

  test('without a signing time of its own, the one the file states counts', async () => {
    const bytes = withCms(one, (content) => makeCms(client, content, { signedAt: null }));
    const report = await expectVerdict(bytes, 'intact', [], { anchors });
    expect(report.signatures[0]?.claimedTime).toBe('2025-07-04T08:00:00.000Z');
    const untimed = await signSlot(base, 'client', signerOf(client), {
      entries: () => ({ M: PdfString.fromString('?') }),
    });
    const silent = withCms(untimed, (content) => makeCms(client, content, { signedAt: null }));
    await expectVerdict(silent, 'undecided', ['client validity open'], { anchors });
  });

  test('content carried inside beside the digest of the file', async () => {
    const carried = { type: '1.2.840.113549.1.7.1', bytes: new Uint8Array(3) };
    const make = (content: Uint8Array) =>
      makeCms(client, content, { embedded: carried, digest: createHash('sha256').update(content).digest() });
    await expectVerdict(withCms(one, make), 'altered', ['client digest no'], { anchors });
  });

  test('garbage instead of a signature', async () => {
    for (const garbage of [
      new Uint8Array([0x30, 0x03, 2, 1, 5]),
      new Uint8Array(40).fill(0x30),
      Uint8Array.of(4, 1, 1),
    ]) {
      await expectVerdict(
        withCms(one, () => garbage),
        'altered',
        ['client signature no'],
        { anchors },
      );
    }
  });

  test('a format that is not known', async () => {
    const older = replaceText(one, 'ETSI.CAdES.detached', 'adbe.x509.rsa_sha1 ');
    const report = await expectVerdict(older, 'undecided', ['client sub-filter open'], { anchors });
    expect(report.signatures[0]?.checks.at(1)?.text).toBe('签名格式“adbe.x509.rsa_sha1”不在本工具可核验之列');
  });
});

function impostor(): Identity {
  return issue(null, { subject: { CN: '冒名' }, keyType: 'rsa' });
}

describe('the signer', () => {
  test('without anchors nobody is confirmed, and the fingerprint is given', async () => {
    const report = await expectVerdict(one, 'undecided', ['client chain open'], {});
    const chain = report.signatures[0]?.checks.find(({ id }) => id === 'chain');
    expect(chain?.text).toBe(
      `签名者证书未在信任名单内，请核对指纹 SHA-256 ${report.signatures[0]?.signer?.fingerprint}`,
    );
    await expectVerdict(one, 'undecided', ['client chain open'], { anchors: [pem(impostor()), new Uint8Array(9)] });
  });

  test('a certificate trusted by itself', async () => {
    await expectVerdict(one, 'intact', [], { anchors: [pem(client)] });
  });

  test('a trial key is always named and never counts', async () => {
    const subject = { O: '示例', OU: 'YANSHOU-TRIAL', CN: '试用' };
    const trial = issue(null, { subject });
    const authority = issue(null, { subject, authority: true });
    const below = issue(authority, { subject: { CN: '试用下属' } });
    const signed = await signSlot(base, 'client', signerOf(trial));
    const report = await expectVerdict(signed, 'undecided', ['client chain open', 'client trial open'], { anchors });
    expect(report.signatures[0]?.signer?.trial).toBe(true);
    expect(report.signatures[0]?.checks.map(({ text }) => text)).toContain('试用签名，不具效力');
    await expectVerdict(signed, 'undecided', ['client trial open'], { anchors: [pem(trial)] });
    const belowSigned = await signSlot(base, 'client', signerOf(below));
    await expectVerdict(belowSigned, 'undecided', ['client trial open'], { anchors: [pem(authority)] });
  });

  const mute = issue(root, { subject: { CN: '不得签发' }, authority: true, keyUsage: [0, 1] });
  const narrow = issue(root, { subject: { CN: '一级' }, authority: true, pathLength: 0 });
  const below = issue(narrow, { subject: { CN: '二级' }, authority: true });
  const weak = issue(null, { subject: { CN: '弱' }, authority: true });
  const cases: [string, Identity | null, Partial<IssueOptions>, string[]][] = [
    ['expired before signing', root, { to: days(-1) }, ['client validity no']],
    ['not yet valid when signing', root, { from: days(1) }, ['client validity no']],
    ['for servers only', root, { usages: ['1.3.6.1.5.5.7.3.1'] }, ['client chain no']],
    ['issued with SHA-1', weak, { hash: 'sha1' }, ['client chain no']],
    ['issued by a certificate that is no authority', { ...provider, chain: [] }, {}, ['client chain no']],
    ['issued by an authority that may not issue', mute, {}, ['client chain no']],
    ['issued further down than the authority allows', below, {}, ['client chain no']],
    ['that may not sign documents', root, { keyUsage: [5, 6] }, ['client chain no']],
  ];
  test.each(cases)('a certificate %s', async (_, issuer, options, expected) => {
    const signer = issue(issuer, { subject: { CN: '某某' }, ...options });
    const signed = await signSlot(base, 'client', signerOf(signer));
    await expectVerdict(signed, 'altered', expected, { anchors: [...anchors, pem(weak), pem(provider)] });
  });

  test('a certificate with a critical extension that is not known', async () => {
    const unknown = new Sequence({
      value: [
        new ObjectIdentifier({ value: '1.2.3.4' }),
        fromBER(Uint8Array.of(1, 1, 255)).result,
        new OctetString({ valueHex: new ArrayBuffer(2) }),
      ],
    });
    const signer = issue(root, { subject: { CN: '某某' }, extensions: [unknown] });
    await expectVerdict(await signSlot(base, 'client', signerOf(signer)), 'undecided', ['client chain open'], {
      anchors,
    });
  });

  test('the validity is judged at the instant that is asked for', async () => {
    await expectVerdict(one, 'intact', [], { anchors, at: days(200).toISOString() });
    await expectVerdict(one, 'altered', ['client validity no'], { anchors, at: days(4000).toISOString() });
    await expect(verifyDossier(one, { anchors, at: '明天' })).rejects.toThrow('核验时点不是合规的时间');
  });

  const keep = (key: 'CRLs' | 'OCSPs', data: Uint8Array) =>
    edit(one, (pdf) => {
      const ref = pdf.context.registry.register(new PdfStream(new PdfDict(), data));
      pdf.getCatalog().set('DSS', PdfDict.of({ Type: PdfName.of('DSS'), [key]: new PdfArray([ref]) }));
    });
  const responder = issue(root, { subject: { CN: '状态应答' }, usages: ['1.3.6.1.5.5.7.3.9'] });
  const forger: Identity = { ...root, key: provider.key };

  test.each<[string, 'CRLs' | 'OCSPs', Uint8Array, 'intact' | 'altered' | 'undecided', string[]]>([
    ['a list, before', 'CRLs', makeRevocationList(root, [client], days(-1)), 'altered', ['client revocation no']],
    [
      'a list, after, without a proven time',
      'CRLs',
      makeRevocationList(root, [client], days(1)),
      'undecided',
      ['client revocation open'],
    ],
    ['a list without it', 'CRLs', makeRevocationList(root, [provider], days(-1)), 'intact', []],
    ['a list somebody else signed', 'CRLs', makeRevocationList(forger, [client], days(-1)), 'intact', []],
    ['a list of another authority', 'CRLs', makeRevocationList(impostor(), [client], days(-1)), 'intact', []],
    ['not a list at all', 'CRLs', new Uint8Array(9), 'intact', []],
    ['a response, before', 'OCSPs', makeStatus(root, client, root, days(-1)), 'altered', ['client revocation no']],
    [
      'a response of a responder',
      'OCSPs',
      makeStatus(root, client, responder, days(-1)),
      'altered',
      ['client revocation no'],
    ],
    ['a response saying it is good', 'OCSPs', makeStatus(root, client, responder, null), 'intact', []],
    ['a response about another certificate', 'OCSPs', makeStatus(root, provider, root, days(-1)), 'intact', []],
    ['a response of somebody not entitled', 'OCSPs', makeStatus(root, client, provider, days(-1)), 'intact', []],
  ])('revocation by %s', async (name, key, data, verdict, expected) => {
    const report = await expectVerdict(await keep(key, data), verdict, expected, { anchors });
    const states = report.signatures[0]?.checks.some(({ id }) => id === 'revocation');
    expect(states).toBe(verdict !== 'intact' || name === 'a list without it' || name.endsWith('it is good'));
  });
});

describe('timestamps', () => {
  const token = (digest: Uint8Array, identity = stamper) => {
    const value = fromBER(makeToken(identity, digest, SIGNED_AT)).result;
    const type = new ObjectIdentifier({ value: '1.2.840.113549.1.9.16.2.14' });
    return [new Sequence({ value: [type, new Asn1Set({ value: [value] })] })];
  };

  test('a token over something else', async () => {
    const bytes = withCms(one, (content) => makeCms(client, content, { unsigned: token(new Uint8Array(32)) }));
    const report = await expectVerdict(bytes, 'altered', ['client timestamp no'], { anchors });
    expect(report.signatures[0]?.checks.find(({ id }) => id === 'timestamp')?.text).toBe(
      '签名时间戳：时间戳所记摘要与内容不一致',
    );
  });

  test('an authority that may not give the time, and one that is not known', async () => {
    const sign = (identity: Identity) =>
      signSlot(base, 'client', signerOf(client), {
        level: 'B-T',
        timestampAuthority: timestampAuthority(identity, SIGNED_AT),
      });
    await expectVerdict(await sign(provider), 'altered', ['client timestamp no'], { anchors });
    await expectVerdict(await sign(impostor()), 'undecided', ['client timestamp open'], { anchors });
  });

  test('the proven time decides over the stated one', async () => {
    const late = timestampAuthority(stamper, days(299));
    const expired = issue(root, { subject: { CN: '某某' }, to: days(100) });
    const signed = await signSlot(base, 'client', signerOf(expired), { level: 'B-T', timestampAuthority: late });
    await expectVerdict(signed, 'altered', ['client validity no'], { anchors });
  });

  test('an archive timestamp over another file', async () => {
    const stamped = await edit(one, async (pdf) => {
      await pdf.addTimestamp({ timestampAuthority: timestampAuthority(stamper, SIGNED_AT) });
    });
    await expectVerdict(stamped, 'intact', [], { anchors });
    const other = withCms(stamped, () => makeToken(stamper, new Uint8Array(32), SIGNED_AT));
    await expectVerdict(other, 'altered', ['Timestamp_1 timestamp no'], { anchors });
  });

  test('a new timestamp field that shows something', async () => {
    const stamped = await edit(one, async (pdf) => {
      await pdf.addTimestamp({ timestampAuthority: timestampAuthority(stamper, SIGNED_AT) });
    });
    const visible = replaceText(stamped, '/Rect [0 0 0 0]', '/Rect [0 0 9 9]');
    await expectVerdict(visible, 'altered', ['client changes no', 'Timestamp_1 timestamp no'], { anchors });
  });
});
