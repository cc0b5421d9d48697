import { deflateSync } from 'node:zlib';
import type { PDF } from '@libpdf/core';
import { PdfArray, PdfDict, PdfName, PdfStream, PdfString } from '@libpdf/core';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../scripts/dossier/verify/limits.ts';
import { expectVerdict } from './expect-report.ts';
import { issue, pem, signerOf } from './pki.ts';
import type { DossierOptions } from './tamper.ts';
import { ATTACHMENTS, flip, makeDossier, manifestOf, signSlot } from './tamper.ts';

const root = issue(null, { subject: { O: '示例认证机构', CN: '根证书' }, authority: true });
const client = issue(root, { subject: { O: '甲方（示例）', CN: '经办人' } });
const options = { anchors: [pem(root)] };
const signed = async (dossier: DossierOptions) => signSlot(await makeDossier(dossier), 'client', signerOf(client));

describe('attachments against the manifest', () => {
  const [[first = '', bytes = new Uint8Array()] = []] = Object.entries(ATTACHMENTS);
  const longer = { ...ATTACHMENTS, [first]: Buffer.concat([bytes, Buffer.from('\n')]) };
  const sameSize = { ...ATTACHMENTS, [first]: flip(bytes, 3) };
  const json = (edit: (entries: Record<string, unknown>[]) => unknown) =>
    Buffer.from(JSON.stringify(edit(JSON.parse(Buffer.from(manifestOf(ATTACHMENTS)).toString()).files)));

  test.each<[string, DossierOptions, 'altered' | 'undecided' | 'intact', string[], string?]>([
    [
      'of another size',
      { attachments: longer, manifest: manifestOf(ATTACHMENTS) },
      'altered',
      [`attachment ${first} no`],
      '大小为 1281 字节，清单所列为 1280 字节',
    ],
    [
      'of another content',
      { attachments: sameSize, manifest: manifestOf(ATTACHMENTS) },
      'altered',
      [`attachment ${first} no`],
      'SHA-256 与清单所列不一致',
    ],
    [
      'of another SM3',
      { manifest: json(([a, b]) => [{ ...a, sm3: '0'.repeat(64) }, b]) },
      'altered',
      [`attachment ${first} no`],
      'SM3 与清单所列不一致',
    ],
    ['without SM3', { manifest: json((list) => list.map(({ sm3: _, ...rest }) => rest)) }, 'intact', []],
    ['a plain list', { manifest: json((list) => list) }, 'intact', []],
    [
      'missing',
      { attachments: {}, manifest: manifestOf({ [first]: bytes }) },
      'altered',
      [`attachment ${first} no`],
      '清单中列出，卷内没有此附件',
    ],
    [
      'not listed',
      { manifest: manifestOf({}) },
      'altered',
      Object.keys(ATTACHMENTS).map((path) => `attachment ${path} no`),
      '卷内有此附件，清单中没有列出',
    ],
    ['no manifest', { manifest: null }, 'undecided', ['manifest undecided']],
    ['no attachments at all', { attachments: {}, manifest: null }, 'intact', []],
    ['a manifest that is not JSON', { manifest: Buffer.from('{') }, 'undecided', ['manifest undecided']],
    [
      'a manifest of another form',
      { manifest: Buffer.from('{"files":[{"path":"a"}]}') },
      'undecided',
      ['manifest undecided'],
    ],
    ['a path listed twice', { manifest: json(([a]) => [a, a]) }, 'undecided', ['manifest undecided']],
    ['an attachment that is a decompression bomb', { prepare: bomb }, 'undecided', [`attachment ${first} open`]],
    [
      'an attachment with more behind its compressed data',
      { prepare: trail },
      'undecided',
      [`attachment ${first} open`],
    ],
    ['an attachment under two names', { prepare: rename }, 'undecided', ['attachment undecided']],
    ['an attachment outside the list of names', { prepare: loose }, 'altered', ['attachment error']],
  ])('%s', async (_, dossier, verdict, expected, text) => {
    const report = await expectVerdict(await signed(dossier), verdict, expected, options);
    if (text) expect(report.attachments.map((attachment) => attachment.text)).toContain(text);
  });

  function spec(pdf: PDF): PdfDict {
    const tree = pdf.context.catalog.getEmbeddedFilesTree();
    const found = tree?.get(first);
    if (!(found instanceof PdfDict)) throw new Error('no attachment');
    return found;
  }

  function bomb(pdf: PDF): void {
    const layer = deflateSync(Buffer.alloc(LIMITS.attachmentBytes + 1));
    const dict = new PdfDict([
      ['Type', PdfName.of('EmbeddedFile')],
      ['Filter', PdfName.of('FlateDecode')],
    ]);
    spec(pdf).set('EF', PdfDict.of({ F: pdf.context.registry.register(new PdfStream(dict, layer)) }));
  }

  function trail(pdf: PDF): void {
    const data = Buffer.concat([deflateSync(bytes), Buffer.from('more')]);
    const dict = new PdfDict([['Filter', PdfName.of('FlateDecode')]]);
    spec(pdf).set('EF', PdfDict.of({ F: pdf.context.registry.register(new PdfStream(dict, data)) }));
  }

  function rename(pdf: PDF): void {
    spec(pdf).set('UF', PdfString.fromString('other.yaml'));
  }

  function loose(pdf: PDF): void {
    const stream = pdf.context.registry.register(
      new PdfStream([['Type', PdfName.of('EmbeddedFile')]], new Uint8Array(3)),
    );
    const file = PdfDict.of({
      Type: PdfName.of('Filespec'),
      F: PdfString.fromString('x'),
      EF: PdfDict.of({ F: stream }),
    });
    pdf.getCatalog().set('AF', new PdfArray([pdf.context.registry.register(file)]));
  }
});
