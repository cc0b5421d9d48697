import type { PDF } from '@libpdf/core';
import { PdfArray, PdfDict, PdfName, PdfNumber, PdfString } from '@libpdf/core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { VerifyReport } from '../../scripts/dossier/verify/report.ts';
import type { VerifyOptions } from '../../scripts/dossier/verify/verify-dossier.ts';
import { expectVerdict } from './expect-report.ts';
import { indefinite, issue, makeCms, makeRevocationList, pem, SIGNED_AT, signerOf, timestampAuthority } from './pki.ts';
import {
  ATTACHMENTS,
  addEntry,
  addSlot,
  annotationsOf,
  append,
  DRAWING,
  edit,
  findObject,
  flip,
  lastRange,
  latin1,
  makeDossier,
  nextNumber,
  PICTURE,
  refIn,
  replaceText,
  restriction,
  signSlot,
  target,
  withCms,
  withEntry,
} from './tamper.ts';

const root = issue(null, { subject: { O: '示例认证机构', CN: '根证书' }, authority: true });
const provider = issue(root, { subject: { O: '乙方（示例）', CN: '项目经理' } });
const client = issue(root, { subject: { O: '甲方（示例）', CN: '经办人' }, keyType: 'rsa' });
const stamper = issue(root, { subject: { O: '示例时间戳机构', CN: '时间戳' }, usages: ['1.3.6.1.5.5.7.3.8'] });
const anchors = [pem(root)];

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
      '可信时间戳证明签署不晚于 2025-07-04T08:00:00.000Z',
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

const { page, catalog, form, field } = target;

/** What every change after the signature is reported as, at least. */
const later = ['provider changes no'];

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
    await check(flip(one, end - 8), 'altered', ['provider signature no']);
  });

  test('a byte of the certificate that the signature carries', async () => {
    const hex = Buffer.from('项目经理').toString('hex');
    const at = latin1(one).toLowerCase().lastIndexOf(hex);
    await check(flip(one, at + hex.length - 1), 'altered', ['provider signing-certificate no', 'provider chain open']);
  });

  test('the padding of the signature filled with something else', async () => {
    await check(flip(one, lastRange(one).gapEnd - 4), 'altered', ['provider geometry no']);
  });

  test('the signature blanked out', async () => {
    await check(
      withCms(one, () => new Uint8Array()),
      'altered',
      ['provider signature no'],
    );
  });

  test('a signed range that leaves out more than the signature', async () => {
    // Made by somebody who holds a key: the digest is right, only the place is not.
    const { gapStart, gapEnd, end } = lastRange(one);
    const row = /\[0 \d+ +\d+ +\d+ *\]/.exec(latin1(one).slice(latin1(one).lastIndexOf('/ByteRange')))?.[0] ?? '';
    const numbers = `[0 ${gapStart - 1} ${gapEnd} ${end - gapEnd}`;
    const wider = replaceText(one, row, `${numbers.padEnd(row.length - 1)}]`);
    const content = Buffer.concat([wider.subarray(0, gapStart - 1), wider.subarray(gapEnd, end)]);
    await check(
      withCms(wider, () => makeCms(provider, content), gapStart),
      'altered',
      ['provider geometry no'],
    );
    const short = `[0 ${gapStart} ${gapEnd} ${end - gapEnd - 1}`;
    const shorter = replaceText(one, row, `${short.padEnd(row.length - 1)}]`);
    const most = Buffer.concat([shorter.subarray(0, gapStart), shorter.subarray(gapEnd, end - 1)]);
    await check(
      withCms(shorter, () => makeCms(provider, most)),
      'altered',
      ['provider geometry no'],
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

describe('alterations after the signature', () => {
  test.each<[string, (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>, string, string[]?]>([
    ['page drawn anew', (b) => append(b, { [refIn(page(b).body, 'Contents')]: DRAWING }), '第 3 页的内容'],
    [
      'page given another DRAWING',
      (b) => addEntry(b, { ...page(b), body: page(b).body.replace(/\/Contents .*/, '') }, '/Rotate 180'),
      '第 3 页',
    ],
    ['page size', (b) => addEntry(b, page(b), '/CropBox [0 0 10 10]'), '第 3 页'],
    ['stamp over a page', (b) => edit(b, (pdf) => stamp(pdf)), '第 1 页的批注'],
    ['page added', (b) => edit(b, (pdf) => void pdf.addPage()), '页数或页序'],
    ['page removed', (b) => edit(b, (pdf) => void pdf.removePage(0)), '页数或页序'],
    ['pages reordered', (b) => edit(b, (pdf) => void pdf.movePage(0, 2)), '页数或页序'],
    [
      'picture of the signed slot redrawn',
      (b) => append(b, { [refIn(field(b, 'provider').body, 'N')]: PICTURE }),
      '签名位“provider”的外观',
    ],
    ['picture of the signed slot exchanged', (b) => swapPicture(b, 'provider'), '已签的签名位“provider”的外观'],
    ['picture of an empty slot exchanged', (b) => swapPicture(b, 'client'), '签名位“client”的外观'],
    ['slot moved', (b) => append(b, move(b, 'client')), '签名位“client”'],
    [
      'attachment exchanged',
      (b) => edit(b, (pdf) => exchange(pdf)),
      '第 3 次修订改动了',
      ['attachment operation-log-2024-09.yaml no'],
    ],
    [
      'attachment rewritten in place',
      (b) => rewriteAttachment(b),
      '附件“operation-log-2024-09.yaml”',
      ['attachment operation-log-2024-09.yaml no'],
    ],
    [
      'attachment removed',
      (b) => edit(b, (pdf) => void pdf.removeAttachment('巡检报告-2024-09.md')),
      '第 3 次修订改动了',
      ['attachment 巡检报告-2024-09.md no'],
    ],
    [
      'attachment added',
      (b) => edit(b, (pdf) => pdf.addAttachment('new.txt', new Uint8Array(3))),
      '第 3 次修订改动了',
      ['attachment new.txt no'],
    ],
    [
      'action on opening',
      (b) => addEntry(b, catalog(b), '/OpenAction << /S /GoTo /D [1 0 R /Fit] >>'),
      '打开文件时的动作',
    ],
    [
      'script on opening',
      (b) => addEntry(b, catalog(b), '/OpenAction << /S /JavaScript /JS (1) >>'),
      '打开文件时的动作',
      ['active-content undecided'],
    ],
    [
      'actions on events',
      (b) => addEntry(b, catalog(b), '/AA << /WP << /S /Launch /F (a) >> >>'),
      '触发动作',
      ['active-content undecided'],
    ],
    [
      'script among the names',
      (b) =>
        addEntry(
          b,
          { number: refIn(catalog(b).body, 'Names'), body: findObject(b, /\/EmbeddedFiles/).body },
          '/JavaScript << /Names [(a) << /S /JavaScript /JS (1) >>] >>',
        ),
      '名称字典（JavaScript）',
      ['active-content undecided'],
    ],
    ['dynamic form', (b) => addEntry(b, form(b), '/XFA (x)'), '表单的 XFA', ['active-content undecided']],
    [
      'form asking for new pictures',
      (b) => append(b, { [form(b).number]: form(b).body.replace('/NeedAppearances false', '/NeedAppearances true') }),
      '表单的 NeedAppearances',
    ],
    [
      'field added',
      (b) => edit(b, (pdf) => addSlot(pdf, 'expert-9', [0, 0, 600, 800])),
      '新增了原来没有的表单域“expert-9”',
    ],
    [
      'text field added',
      (b) => edit(b, (pdf) => void pdf.getOrCreateForm().createTextField('note')),
      '新增了原来没有的表单域“note”',
    ],
    [
      'slot taken out of the form',
      (b) => append(b, { [form(b).number]: form(b).body.replace(/ \d+ 0 R\]/, ']') }),
      '表单域的清单',
    ],
    ['bookmarks', (b) => addEntry(b, catalog(b), '/Outlines << /Type /Outlines /Count 0 >>'), '书签'],
    ['destinations', (b) => addEntry(b, catalog(b), '/Dests << /a [1 0 R /Fit] >>'), '跳转位置'],
    ['structure', (b) => addEntry(b, catalog(b), '/StructTreeRoot << /Type /StructTreeRoot >>'), '结构标记'],
    ['metadata', (b) => addEntry(b, catalog(b), '/Metadata 1 0 R'), '元数据'],
    ['layers', (b) => addEntry(b, catalog(b), '/OCProperties << /OCGs [] /D << >> >>'), '图层'],
    ['language', (b) => addEntry(b, catalog(b), '/Lang (en)'), '文档语言'],
    ['unknown entry of the catalog', (b) => addEntry(b, catalog(b), '/Sneaky true'), '目录对象的 Sneaky'],
    ['permissions without a certification', (b) => addEntry(b, catalog(b), '/Perms << /DocMDP 1 0 R >>'), '许可'],
    [
      'validation data holding something else',
      (b) => addEntry(b, catalog(b), '/DSS << /Type /DSS /Extra [1 0 R] >>'),
      '验证资料',
    ],
    ['document information', (b) => edit(b, (pdf) => pdf.setTitle('另一份')), '文档信息'],
    [
      'another catalog',
      (b) => append(b, { [nextNumber(b)]: catalog(b).body }, { root: nextNumber(b) }),
      '所指的目录对象',
    ],
    ['another file identifier', (b) => append(b, {}, { id: '[<01> <02>]' }), '文件标识'],
    ['object deleted', (b) => append(b, { [refIn(page(b).body, 'Contents')]: null }), '删去了第 3 页的内容'],
    [
      'object of another generation',
      (b) =>
        Buffer.from(
          latin1(append(b, { [refIn(page(b).body, 'Contents')]: DRAWING }))
            .replace(/(\d+) 0 (obj\n<< \/Length 7)/, '$1 1 $2')
            .replace(/00000 n(\r\ntrailer\n<< \/Size \d+ \/Root \d+ 0 R \/Prev)/, '00001 n$1'),
          'latin1',
        ),
      '第 3 页的内容',
    ],
    ['update that brings nothing', (b) => append(b, { [nextNumber(b)]: '(x)' }), '用途不明'],
  ])('%s', async (_, alter, words, others = []) => {
    const report = await check(await alter(one), 'altered', [...later, ...others]);
    const refused = report.signatures[0]?.changesAfter.filter(({ permitted }) => !permitted);
    expect(refused?.map(({ text }) => text).join('；')).toContain(words);
  });

  test('bytes after the end, be it one line feed', async () => {
    for (const extra of ['\n', '\n% comment\n', '9 0 obj (x) endobj', latin1(base)]) {
      const longer = Buffer.concat([one, Buffer.from(extra, 'latin1')]);
      await check(longer, 'altered', ['appended-bytes error', ...later]);
    }
  });

  test('the signature taken out', async () => {
    const bare = field(one, 'provider').body.replace(/\/V \d+ 0 R/, '');
    const report = await check(append(one, { [field(one, 'provider').number]: bare }), 'altered', [
      ...later,
      'signature-removed error',
    ]);
    expect(report.emptySlots).toEqual(['provider', 'client', 'expert-1']);
  });

  test('the signature exchanged for another one', async () => {
    const { number, body } = field(one, 'provider');
    const copy = target.signature(one).body;
    const exchanged = append(one, {
      [nextNumber(one)]: copy,
      [number]: body.replace(/\/V \d+/, `/V ${nextNumber(one)}`),
    });
    await check(exchanged, 'altered', [...later, 'signature-removed error', 'provider geometry no']);
  });

  test('a change hidden in a revision and taken back in the next', async () => {
    const number = refIn(page(one).body, 'Contents');
    const [, rest = ''] = latin1(one).split(`\n${number} 0 obj\n`);
    const changed = append(one, { [number]: DRAWING });
    const back = append(changed, { [number]: rest.slice(0, rest.indexOf('\nendobj')) });
    await check(back, 'altered', later);
  });

  test('a change together with a genuine second signature', async () => {
    const changed = append(one, { [refIn(page(one).body, 'Contents')]: DRAWING });
    const signed = await signSlot(changed, 'client', signerOf(client));
    const report = await check(signed, 'altered', later);
    expect(report.signatures[1]?.changesAfter).toEqual([]);
  });
});

function stamp(pdf: PDF): void {
  const note = PdfDict.of({
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Stamp'),
    Rect: new PdfArray([100, 100, 300, 300].map((side) => PdfNumber.of(side))),
    Contents: PdfString.fromString('通过'),
  });
  annotationsOf(pdf, 0).push(pdf.context.registry.register(note));
}

function swapPicture(bytes: Uint8Array, slot: string): Uint8Array {
  const { number, body } = field(bytes, slot);
  const next = nextNumber(bytes);
  return append(bytes, { [next]: PICTURE, [number]: body.replace(/\/N \d+ 0 R/, `/N ${next} 0 R`) });
}

function move(bytes: Uint8Array, slot: string): Record<number, string> {
  const { number, body } = field(bytes, slot);
  return { [number]: body.replace(/\/Rect \[[^\]]*\]/, '/Rect [0 0 600 800]') };
}

function exchange(pdf: PDF): void {
  pdf.addAttachment('operation-log-2024-09.yaml', new TextEncoder().encode('kind: operation-log\n'), {
    overwrite: true,
    createdAt: SIGNED_AT,
    modifiedAt: SIGNED_AT,
  });
}

function rewriteAttachment(bytes: Uint8Array): Uint8Array {
  const spec = findObject(bytes, /\/F \(operation-log-2024-09.yaml\)/);
  return append(bytes, { [refIn(spec.body, 'F')]: DRAWING.replace('<<', '<< /Type /EmbeddedFile') });
}
