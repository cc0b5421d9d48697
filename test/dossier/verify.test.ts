import { PdfNumber } from '@libpdf/core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { VerifyReport } from '../../scripts/dossier/verify/report.ts';
import type { VerifyOptions } from '../../scripts/dossier/verify/verify-dossier.ts';
import { expectVerdict } from './expect-report.ts';
import { anchors, client, provider, root, stamper } from './parties.ts';
import { indefinite, issue, makeCms, makeRevocationList, SIGNED_AT, signerOf, timestampAuthority } from './pki.ts';
import {
  ATTACHMENTS,
  append,
  edit,
  flip,
  lastRange,
  latin1,
  makeDossier,
  nextNumber,
  otherDigit,
  replaceText,
  restriction,
  signSlot,
  target,
  withCms,
  withEntry,
} from './tamper.ts';

let base: Uint8Array;
let one: Uint8Array;
let two: Uint8Array;

beforeAll(async () => {
  base = await makeDossier();
  one = await signSlot(base, 'provider', signerOf(provider));
  two = await signSlot(one, 'client', signerOf(client));
});

const check = (
  bytes: Uint8Array,
  verdict: VerifyReport['verdict'],
  expected: string[],
  options: VerifyOptions = { anchors },
) => expectVerdict(bytes, verdict, expected, options);

describe('a dossier as it was signed', () => {
  test('one signature: signer, time, coverage, attachments and the empty slots are named', async () => {
    const report = await check(one, 'intact', []);
    expect(report.signatures).toMatchObject([
      {
        slot: 'provider',
        subFilter: 'ETSI.CAdES.detached',
        signer: { subject: 'O=乙方（示例）, CN=项目经理', issuer: 'O=示例认证机构, CN=根证书', trial: false },
        claimedTime: '2025-07-04T08:00:00.000Z',
        covers: 'whole-file',
        changesAfter: [],
      },
    ]);
    expect(report.signatures[0]?.checks.map(({ id }) => id)).toEqual([
      'geometry',
      'content-type',
      'digest',
      'signing-certificate',
      'algorithm',
      'signature',
      'chain',
      'validity',
      'changes',
    ]);
    expect(report.attachments.map(({ path, text }) => `${path}：${text}`)).toEqual(
      Object.keys(ATTACHMENTS).map((path) => `${path}：大小、SHA-256、SM3 与清单一致`),
    );
    expect(report.emptySlots).toEqual(['client', 'expert-1']);
  });

  test('a second signature is named as a later change and takes nothing from the first', async () => {
    const report = await check(two, 'intact', []);
    expect(report.signatures.map(({ slot, covers }) => `${slot} ${covers}`)).toEqual([
      'provider revision',
      'client whole-file',
    ]);
    expect(report.signatures[0]?.changesAfter).toEqual([
      { what: 'signature', permitted: true, text: '第 3 次修订签署了签名位“client”' },
    ]);
  });

  test('cross-reference streams', async () => {
    const signed = await signSlot(await makeDossier({ xrefStream: true }), 'client', signerOf(client));
    await check(await signSlot(signed, 'provider', signerOf(provider)), 'intact', []);
  });

  test('the older PKCS#7 format, which need not name its certificate', async () => {
    await check(await signSlot(base, 'client', signerOf(client), { subFilter: 'adbe.pkcs7.detached' }), 'intact', []);
  });

  test.each([
    ['RSA-PSS', (content: Uint8Array) => makeCms(client, content, { pss: true })],
    ['ECDSA with SHA-384', (content: Uint8Array) => makeCms(provider, content, { hash: 'sha384' })],
    ['BER with indefinite lengths', (content: Uint8Array) => indefinite(makeCms(client, content))],
  ])('%s', async (_, make) => {
    await check(withCms(await signSlot(base, 'client', signerOf(client)), make), 'intact', []);
  });

  test('an intermediate authority, and anchors in DER', async () => {
    const middle = issue(root, { subject: { CN: '中级证书' }, authority: true });
    const expert = issue(middle, { subject: { CN: '专家甲' } });
    await check(await signSlot(base, 'expert-1', signerOf(expert)), 'intact', [], { anchors: [root.certificate] });
  });

  test('validation data and an archive timestamp added afterwards', async () => {
    const timestamps = timestampAuthority(stamper, SIGNED_AT);
    const revocationProvider = {
      getCRL: async () => makeRevocationList(root, [], SIGNED_AT),
      getOCSP: async () => null,
    };
    const sealed = await edit(two, async (pdf) => {
      await pdf.addArchivalData({ timestampAuthority: timestamps, revocationProvider });
    });
    const report = await check(sealed, 'intact', []);
    expect(report.signatures.map(({ subFilter }) => subFilter).at(-1)).toBe('ETSI.RFC3161');
    expect(report.signatures[1]?.changesAfter.map(({ what }) => what)).toEqual([
      'validation-data',
      'timestamp',
      'validation-data',
    ]);
    expect(report.signatures[0]?.checks.find(({ id }) => id === 'revocation')?.text).toBe(
      '按卷内保存的验证资料，证书未被吊销',
    );
  });

  test('a signature with its own timestamp', async () => {
    const signed = await signSlot(base, 'client', signerOf(client), {
      level: 'B-T',
      timestampAuthority: timestampAuthority(stamper, SIGNED_AT),
    });
    const report = await check(signed, 'intact', []);
    expect(report.signatures[0]?.checks.find(({ id }) => id === 'timestamp')?.text).toBe(
      '可信时间戳证明签署不晚于 2025-07-04 16:00:00（北京时间）',
    );
  });

  test('a certification that allows later signatures', async () => {
    const certified = await signSlot(base, 'provider', signerOf(provider), {
      certify: true,
      entries: () => restriction('DocMDP', { P: PdfNumber.of(2) }),
    });
    await check(await signSlot(certified, 'client', signerOf(client)), 'intact', []);
  });
});

const { page, field } = target;

describe('alterations of the signed bytes', () => {
  test('a byte of a page', async () => {
    const { number } = page(one);
    const at = latin1(one).indexOf('stream\n', latin1(one).indexOf(`${number + 1} 0 obj`)) + 20;
    await check(flip(one, at), 'altered', ['provider digest no']);
  });

  test('a byte of the signature', async () => {
    const { gapStart } = lastRange(one);
    const end =
      latin1(one)
        .slice(gapStart)
        .search(/(00){100}/) + gapStart;
    await check(otherDigit(one, end - 8), 'altered', ['provider signature no']);
  });

  test('a byte of the certificate that the signature carries', async () => {
    const hex = Buffer.from('项目经理').toString('hex');
    const at = latin1(one).toLowerCase().lastIndexOf(hex);
    await check(otherDigit(one, at + hex.length - 1), 'altered', [
      'provider signing-certificate no',
      'provider chain open',
    ]);
  });

  test('the padding of the signature filled with something else', async () => {
    await check(otherDigit(one, lastRange(one).gapEnd - 4), 'altered', ['provider geometry no']);
  });

  test('the signature blanked out', async () => {
    await check(
      withCms(one, () => new Uint8Array()),
      'altered',
      ['provider signature no'],
    );
  });

  // Made by somebody who holds a key: the digest is right, only the place is not.
  test.each<[string, { start?: number; before?: number; after?: number; end?: number }]>([
    ['that leaves out a byte before the signature', { before: -1 }],
    ['that takes in the brackets around the signature', { before: 1, after: -1 }],
    ['that does not begin with the file', { start: 5 }],
    ['that ends before its revision does', { end: -1 }],
  ])('a signed range %s', async (_, shift) => {
    const { gapStart, gapEnd, end } = lastRange(one);
    const row = /\[0 \d+ +\d+ +\d+ *\]/.exec(latin1(one).slice(latin1(one).lastIndexOf('/ByteRange')))?.[0] ?? '';
    const start = shift.start ?? 0;
    const before = gapStart + (shift.before ?? 0);
    const after = gapEnd + (shift.after ?? 0);
    const last = end + (shift.end ?? 0);
    const numbers = `[${start} ${before - start} ${after} ${last - after}`;
    const shifted = replaceText(one, row, `${numbers.padEnd(row.length - 1)}]`);
    const content = Buffer.concat([shifted.subarray(start, before), shifted.subarray(after, last)]);
    const signed = withCms(shifted, () => makeCms(provider, content), { gapStart, gapEnd });
    await check(signed, 'altered', ['provider geometry no']);
  });

  test('white space inside the signature, and a signature that is not in hexadecimal', async () => {
    const { gapStart, gapEnd } = lastRange(one);
    const spaced = Buffer.from(one);
    spaced.write('  ', gapEnd - 3, 'latin1');
    await check(spaced, 'altered', ['provider geometry no']);
    const literal = Buffer.from(one);
    literal.write('(', gapStart, 'latin1');
    literal.write(')', gapEnd - 1, 'latin1');
    await check(literal, 'altered', ['provider geometry no', 'provider signature no']);
  });

  test.each([
    ['', false],
    [', listed again', true],
  ])('a signature prepared in a revision before the one it closes%s', async (_, again) => {
    const number = nextNumber(base);
    const zeros = '0'.repeat(8000);
    const entries = `/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Contents <${zeros}>`;
    const prepared = append(base, { [number]: `<< ${entries} /ByteRange [0 ${' '.repeat(30)}] >>` });
    const { number: slot, body } = field(base, 'client');
    const point = again ? { [number]: latin1(prepared).lastIndexOf(`${number} 0 obj`) } : {};
    const blank = latin1(append(prepared, { [slot]: withEntry(body, `/V ${number} 0 R`) }, { point }));
    const [gapStart, gapEnd] = [blank.indexOf(`<${zeros}`), blank.indexOf(`${zeros}>`) + zeros.length + 1];
    const range = `[0 ${`${gapStart} ${gapEnd} ${blank.length - gapEnd}`.padEnd(30)}]`;
    const file = Buffer.from(blank.replace(`[0 ${' '.repeat(30)}]`, range), 'latin1');
    await check(
      withCms(file, (content) => makeCms(client, content)),
      'altered',
      ['client geometry no'],
    );
  });

  test('a signature that lies in an earlier revision than it claims to close', async () => {
    const { number } = target.signature(two);
    const moved = append(two, {
      [field(two, 'expert-1').number]: withEntry(field(two, 'expert-1').body, `/V ${number} 0 R`),
    });
    await check(moved, 'altered', ['expert-1 geometry no']);
  });
});
