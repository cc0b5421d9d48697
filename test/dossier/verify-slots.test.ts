import { PdfArray, PdfName, PdfNumber, PdfString } from '@libpdf/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectVerdict } from './expect-report.ts';
import { anchors, client, provider, stamper } from './parties.ts';
import { SIGNED_AT, signerOf, timestampAuthority } from './pki.ts';
import { addSlot, edit, makeDossier, replaceText, restriction, signSlot } from './tamper.ts';

let base: Uint8Array;
let one: Uint8Array;

beforeAll(async () => {
  base = await makeDossier();
  one = await signSlot(base, 'client', signerOf(client));
});

describe('restrictions a signature sets', () => {
  const names = (...fields: string[]) => new PdfArray(fields.map((field) => PdfString.fromString(field)));
  const sign = async (method: string, params: Parameters<typeof restriction>[1]) => {
    const first = await signSlot(base, 'provider', signerOf(provider), { entries: () => restriction(method, params) });
    return signSlot(first, 'client', signerOf(client));
  };

  test.each<[string, string, Parameters<typeof restriction>[1], string[]]>([
    ['certified, nothing may follow', 'DocMDP', { P: PdfNumber.of(1) }, ['provider changes no']],
    ['certified, signatures may follow', 'DocMDP', { P: PdfNumber.of(2) }, []],
    ['all fields locked', 'FieldMDP', { Action: PdfName.of('All') }, ['provider changes no']],
    [
      'this field locked',
      'FieldMDP',
      { Action: PdfName.of('Include'), Fields: names('client') },
      ['provider changes no'],
    ],
    ['another field locked', 'FieldMDP', { Action: PdfName.of('Include'), Fields: names('expert-1') }, []],
    ['all but this field locked', 'FieldMDP', { Action: PdfName.of('Exclude'), Fields: names('client') }, []],
    [
      'all but another field locked',
      'FieldMDP',
      { Action: PdfName.of('Exclude'), Fields: names('expert-1') },
      ['provider changes no'],
    ],
  ])('%s', async (_, method, params, expected) => {
    await expectVerdict(await sign(method, params), expected.length > 0 ? 'altered' : 'intact', expected, { anchors });
  });

  test('a closed certification still takes an archive timestamp', async () => {
    const closed = await signSlot(base, 'provider', signerOf(provider), {
      certify: true,
      entries: () => restriction('DocMDP', { P: PdfNumber.of(1) }),
    });
    const stamped = await edit(closed, async (pdf) => {
      await pdf.addTimestamp({ timestampAuthority: timestampAuthority(stamper, SIGNED_AT) });
    });
    await expectVerdict(stamped, 'intact', [], { anchors });
  });

  test('a restriction that is not known', async () => {
    await expectVerdict(await sign('Other', {}), 'undecided', ['provider changes open'], { anchors });
  });
});

describe('slots', () => {
  const slots = ['provider', 'client', 'expert-1'];

  test('empty slots are told, missing and unexpected ones are troubles', async () => {
    const report = await expectVerdict(one, 'intact', [], { anchors, expected: { slots } });
    expect(report.emptySlots).toEqual(['provider', 'expert-1']);
    expect(report.findings.filter(({ severity }) => severity === 'info')).toEqual([
      { id: 'revocation', severity: 'info', text: '离线核验：卷内没有吊销信息的证书，未查询其吊销状态' },
      { id: 'slot-empty', severity: 'info', text: '签名位“provider”空白' },
      { id: 'slot-empty', severity: 'info', text: '签名位“expert-1”空白' },
    ]);
    await expectVerdict(one, 'altered', ['slot-missing error'], {
      anchors,
      expected: { slots: [...slots, 'expert-2'] },
    });
    await expectVerdict(one, 'undecided', ['slot-unexpected undecided'], {
      anchors,
      expected: { slots: slots.slice(0, 2) },
    });
  });

  test('two slots of the same name', async () => {
    const doubled = await makeDossier({ prepare: (pdf) => addSlot(pdf, 'clienX', [0, 0, 9, 9]) });
    const renamed = replaceText(doubled, '/T (clienX)', '/T (client)');
    const signed = await signSlot(renamed, 'provider', signerOf(provider));
    await expectVerdict(signed, 'undecided', ['duplicate-field undecided'], { anchors });
  });
});
