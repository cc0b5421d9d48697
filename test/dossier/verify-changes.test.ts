import type { PDF } from '@libpdf/core';
import { PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString } from '@libpdf/core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { VerifyReport } from '../../scripts/dossier/verify/report.ts';
import { expectVerdict } from './expect-report.ts';
import { anchors, client, provider, stamper } from './parties.ts';
import { SIGNED_AT, signerOf, timestampAuthority } from './pki.ts';
import {
  addEntry,
  addSlot,
  annotationsOf,
  append,
  DRAWING,
  edit,
  findObject,
  latin1,
  makeDossier,
  nextNumber,
  PICTURE,
  refIn,
  replaceText,
  signSlot,
  target,
  withEntry,
} from './tamper.ts';

const options = { anchors };
const { page, catalog, form, field } = target;

let base: Uint8Array;
let one: Uint8Array;

beforeAll(async () => {
  base = await makeDossier();
  one = await signSlot(base, 'provider', signerOf(provider));
});

/** What every change after the signature is reported as, at least. */
const later = ['provider changes no'];

const check = (bytes: Uint8Array, verdict: VerifyReport['verdict'], expected: string[]) =>
  expectVerdict(bytes, verdict, expected, options);

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
    ['another set of information', (b) => append(b, {}, { info: catalog(b).number }), '文档信息'],
    [
      'object of another generation',
      (b) => append(b, { [page(b).number]: page(b).body }, { generation: 1 }),
      '第 3 次修订改动了第 3 页',
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

describe('what signing may touch', () => {
  const picture = (pdf: PDF, slot: PdfDict) => {
    const ref = slot.getDict('AP')?.getRef('N');
    return ref ? pdf.getObject(ref) : null;
  };
  const redraw = (slot: PdfDict, pdf: PDF) => {
    const drawn = picture(pdf, slot);
    if (!(drawn instanceof PdfStream)) throw new Error('no picture');
    drawn.setData(new TextEncoder().encode('0 0 m 9 9 l S'));
  };

  test('the placeholder picture redrawn in place, the state and the date of the widget', async () => {
    const touch = (slot: PdfDict, pdf: PDF) => {
      redraw(slot, pdf);
      slot.set('AS', PdfName.of('N'));
      slot.set('M', PdfString.fromString('D:20250704160000Z'));
    };
    await check(await signSlot(one, 'client', signerOf(client), { touch, keepPicture: true }), 'intact', []);
  });

  test('not a placeholder picture that a page shows too', async () => {
    const shared = await makeDossier({
      prepare: (pdf) => {
        const ref = pdf.getForm()?.getSignatureField('client')?.getDict().getDict('AP')?.getRef('N');
        if (ref) pdf.getPages()[0]?.dict.set('Extra', ref);
      },
    });
    const first = await signSlot(shared, 'provider', signerOf(provider));
    await check(
      await signSlot(first, 'client', signerOf(client), { touch: redraw, keepPicture: true }),
      'altered',
      later,
    );
  });

  test.each<[string, (slot: PdfDict) => void, string]>([
    ['hidden', (slot) => slot.set('F', PdfNumber.of(4 + 128 + 2)), '签名位“client”的 F'],
    ['renamed', (slot) => slot.set('TU', PdfString.fromString('x')), '签名位“client”的 TU'],
    ['given an action', (slot) => slot.set('AA', new PdfDict()), '签名位“client”的 AA'],
    [
      'moved',
      (slot) => slot.set('Rect', new PdfArray([0, 0, 600, 800].map((side) => PdfNumber.of(side)))),
      '签名位“client”的 Rect',
    ],
    ['put on another page', (slot) => slot.delete('P'), '签名位“client”的 P'],
  ])('a slot %s while it is signed', async (_, touch, words) => {
    const report = await check(await signSlot(one, 'client', signerOf(client), { touch }), 'altered', later);
    expect(report.signatures[0]?.checks.find(({ id }) => id === 'changes')?.text).toContain(words);
  });

  test('a slot without a place on any page', async () => {
    const bare = await makeDossier({ prepare: (pdf) => void pdf.getOrCreateForm().createSignatureField('later') });
    const first = await signSlot(bare, 'provider', signerOf(provider));
    const plain = await edit(first, async (pdf) => {
      await pdf.sign({ signer: signerOf(client), fieldName: 'later', signingTime: SIGNED_AT });
    });
    await check(plain, 'intact', []);
    await check(replaceText(plain, '/Rect [0 0 0 0]', '/Rect [0 0 9 9]'), 'altered', [...later, 'later digest no']);
  });

  test('a visible slot signed by a program that makes it vanish', async () => {
    const vanished = await edit(one, async (pdf) => {
      await pdf.sign({ signer: signerOf(client), fieldName: 'client', signingTime: SIGNED_AT });
    });
    const report = await check(vanished, 'altered', later);
    expect(report.signatures[0]?.changesAfter.map(({ text }) => text)).toContain(
      '第 3 次修订改动了签名位“client”的 Rect',
    );
  });

  test('validation data extended in place, unless something else shares it', async () => {
    const store = nextNumber(one);
    const added = append(one, {
      [catalog(one).number]: withEntry(catalog(one).body, `/DSS ${store} 0 R`),
      [store]: '<< /Type /DSS >>',
    });
    await check(added, 'intact', []);
    await check(append(added, { [store]: '<< /Type /DSS /Certs [] >>' }), 'intact', []);
    const shared = append(base, {
      [store]: '<< /Type /DSS >>',
      [page(base).number]: withEntry(page(base).body, `/Extra ${store} 0 R`),
    });
    const listed = append(shared, { [catalog(base).number]: withEntry(catalog(base).body, `/DSS ${store} 0 R`) });
    const first = await signSlot(listed, 'provider', signerOf(provider));
    await check(append(first, { [store]: '<< /Type /DSS /Certs [] >>' }), 'altered', later);
  });

  test('the widget of a timestamp listed on a page, and nothing else with it', async () => {
    const stamped = (extra: (pdf: PDF) => void) =>
      edit(one, async (pdf) => {
        const { registry } = pdf.context;
        const register = registry.register.bind(registry);
        registry.register = (object) => {
          const ref = register(object);
          if (object instanceof PdfDict && object.getString('T')?.asString() === 'Timestamp_1') {
            annotationsOf(pdf, 2).push(ref);
            extra(pdf);
          }
          return ref;
        };
        await pdf.addTimestamp({ timestampAuthority: timestampAuthority(stamper, SIGNED_AT) });
      });
    await check(await stamped(() => {}), 'intact', []);
    await check(await stamped(stamp), 'altered', later);
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
