import { deflateSync } from 'node:zlib';
import { PDF, PdfDict, PdfName, PdfString } from '@libpdf/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../scripts/dossier/verify/limits.ts';
import { verifyDossier } from '../../scripts/dossier/verify/verify-dossier.ts';
import { expectChinese, expectVerdict } from './expect-report.ts';
import { anchors, client, root } from './parties.ts';
import { issue, signerOf } from './pki.ts';
import type { DossierOptions } from './tamper.ts';
import {
  append,
  DRAWING,
  flip,
  lastRange,
  latin1,
  makeDossier,
  nextNumber,
  refIn,
  replaceText,
  signSlot,
  target,
  withEntry,
} from './tamper.ts';

const options = { anchors };
const signed = async (dossier: DossierOptions) => signSlot(await makeDossier(dossier), 'client', signerOf(client));

let base: Uint8Array;
let one: Uint8Array;

beforeAll(async () => {
  base = await makeDossier();
  one = await signSlot(base, 'client', signerOf(client));
});

const changed = 'client changes no';

describe('files that cannot be judged', () => {
  test('not a PDF, an empty file, a file without any signature', async () => {
    await expectVerdict(Buffer.from('这不是 PDF'), 'undecided', ['not-pdf undecided'], options);
    await expectVerdict(new Uint8Array(), 'undecided', ['not-pdf undecided'], options);
    await expectVerdict(base, 'undecided', ['unsigned undecided'], options);
  });

  test('cut short', async () => {
    await expectVerdict(base.subarray(0, base.length - 200), 'undecided', ['structure undecided'], options);
    const half = one.subarray(0, one.length - 200);
    await expectVerdict(half, 'undecided', ['structure undecided', 'unsigned undecided'], options);
  });

  test('cut short in the second signature: the first one stands, and bytes follow it', async () => {
    const provider = issue(root, { subject: { CN: '项目经理' } });
    const two = await signSlot(one, 'provider', signerOf(provider));
    await expectVerdict(two.subarray(0, two.length - 200), 'altered', ['appended-bytes error', changed], options);
  });

  test('encrypted', async () => {
    const pdf = await PDF.load(base);
    pdf.setProtection({ userPassword: '', ownerPassword: 'x' });
    const report = await expectVerdict(await pdf.save(), 'undecided', ['encrypted undecided'], options);
    expect(report.findings[0]?.text).toBe('文件已加密，请提供未加密的原件');
  });
});

describe('tricks with the structure', () => {
  const contents = (bytes: Uint8Array) => refIn(target.page(bytes).body, 'Contents');

  const offsetOf = (bytes: Uint8Array, number: number) => latin1(bytes).indexOf(`\n${number} 0 obj\n`) + 1;

  test('bytes between revisions', async () => {
    const expected = [changed, 'hidden-object undecided'];
    await expectVerdict(append(one, {}, { before: `9 0 obj\n${DRAWING}\nendobj\n` }), 'altered', expected, options);
    await expectVerdict(append(one, {}, { before: '% remark\n' }), 'altered', expected, options);
  });

  test('a second version of a page prepared before the signature and brought to light after it', async () => {
    const number = contents(base);
    const copy = `${number} 0 obj\n${DRAWING}\nendobj\n`;
    const at = latin1(base).indexOf('xref\n');
    const dossier = latin1(base)
      .replace('xref\n', `${copy}xref\n`)
      .replace(/startxref\n\d+/, `startxref\n${at + copy.length}`);
    const first = await signSlot(Buffer.from(dossier, 'latin1'), 'client', signerOf(client));
    await expectVerdict(first, 'undecided', ['hidden-object undecided'], options);
    const shown = append(first, { [nextNumber(first)]: '(x)' }, { point: { [number]: at } });
    await expectVerdict(shown, 'altered', [changed, 'hidden-object undecided', 'hidden-object undecided'], options);
  });

  test('a page made to point at an object of another number', async () => {
    const hidden = nextNumber(base);
    const first = await signSlot(append(base, { [hidden]: DRAWING }), 'client', signerOf(client));
    await expectVerdict(first, 'intact', [], options);
    const shown = append(first, {}, { point: { [contents(first)]: latin1(first).indexOf(`${hidden} 0 obj`) } });
    await expectVerdict(shown, 'undecided', ['client changes open', 'hidden-object undecided'], options);
  });

  test('an object that was referred to but missing, supplied after the signature', async () => {
    const missing = nextNumber(base) + 7;
    const page = target.page(base);
    const prepared = append(base, { [page.number]: page.body.replace(/\/Contents \[/, `/Contents [${missing} 0 R `) });
    const first = await signSlot(prepared, 'client', signerOf(client));
    await expectVerdict(first, 'intact', [], options);
    // With something that may be added, so that the supplied object alone is what is wrong.
    const { number, body } = target.catalog(first);
    const supplied = { [missing]: DRAWING, [number]: withEntry(body, '/DSS << /Type /DSS >>') };
    await expectVerdict(append(first, supplied), 'altered', [changed], options);
    await expectVerdict(append(first, { ...supplied, [missing]: '(x)' }), 'altered', [changed], options);
    const { [missing]: _, ...rest } = supplied;
    await expectVerdict(append(first, rest), 'intact', [], options);
  });

  test('a cross-reference that leads into the gap of the signature', async () => {
    const gap = append(one, {}, { point: { [nextNumber(one)]: lastRange(one).gapStart + 10 } });
    await expectVerdict(gap, 'altered', [changed, 'hidden-object undecided', 'offset-in-gap error'], options);
  });

  test('a chain of revisions that is broken', async () => {
    const bad = ['appended-bytes error', changed];
    await expectVerdict(append(one, {}, { prev: 0 }), 'altered', bad, options);
    await expectVerdict(append(one, {}, { prev: one.length + 50 }), 'altered', bad, options);
    const skipped = /startxref\s+(\d+)/.exec(latin1(one))?.[1];
    // The signed revision itself left out of the chain: what it holds belongs to no revision any more.
    await expectVerdict(
      append(one, {}, { prev: Number(skipped) }),
      'undecided',
      ['hidden-object undecided', 'unsigned undecided'],
      options,
    );
    await expectVerdict(replaceText(append(one, {}), 'startxref\n', 'startxref\n1'), 'altered', bad, options);
  });

  test('an update that lists again where everything is', async () => {
    const { number, body } = target.catalog(one);
    const points = Object.fromEntries([contents(one), target.page(one).number].map((at) => [at, offsetOf(one, at)]));
    const again = append(one, { [number]: withEntry(body, '/DSS << /Type /DSS >>') }, { point: points });
    await expectVerdict(again, 'intact', [], options);
  });

  test('an earlier revision that states another place for its cross-reference', async () => {
    const at = Number(/startxref\n(\d+)/.exec(latin1(base))?.[1]);
    const misstated = replaceText(base, `startxref\n${at}`, `startxref\n${at - 1}`);
    const whole = append(misstated, {}, { prev: at });
    await expectVerdict(whole, 'undecided', ['structure undecided'], options);
  });

  test('a container of objects exchanged for another one', async () => {
    const packed = (body: string) =>
      `<< /Type /ObjStm /N 1 /First 4 /Length ${body.length + 4} >>\nstream\n1 0 ${body}\nendstream`;
    const head = '%PDF-1.7\n';
    const container = `3 0 obj\n${packed('<< /Type /Catalog >>')}\nendobj\n`;
    const at = head.length + container.length;
    const rows = Buffer.from([2, 0, 3, 0, 1, 0, head.length, 0, 1, at >> 8, at & 255, 0]);
    const dict = `<< /Type /XRef /Size 5 /Index [1 1 3 2] /W [1 2 1] /Root 1 0 R /Length ${rows.length} >>`;
    const table = `4 0 obj\n${dict}\nstream\n${rows.toString('latin1')}\nendstream\nendobj\n`;
    const file = Buffer.from(`${head}${container}${table}startxref\n${at}\n%%EOF\n`, 'latin1');
    await expectVerdict(file, 'undecided', ['unsigned undecided'], options);
    const exchanged = append(file, { 3: packed('<< /Type /Catalog /Lang (en) >>') });
    await expectVerdict(exchanged, 'undecided', ['structure undecided'], options);
  });

  test('the same key twice in a dictionary', async () => {
    const page = target.page(one);
    const twice = append(one, { [page.number]: withEntry(page.body, '/MediaBox [0 0 1 1]') });
    await expectVerdict(twice, 'undecided', ['client changes open', 'structure undecided'], options);
  });

  test('signature data outside every slot', async () => {
    const dict = PdfDict.of({ Type: PdfName.of('Sig'), Contents: PdfString.fromString('x') });
    const dossier = { prepare: (pdf: PDF) => pdf.getCatalog().set('Extra', pdf.context.registry.register(dict)) };
    await expectVerdict(await signed(dossier), 'undecided', ['stray-signature undecided'], options);
  });

  test('a script that was there when it was signed', async () => {
    const action = PdfDict.of({ S: PdfName.of('JavaScript'), JS: PdfString.fromString('app.alert(1)') });
    const dossier = { prepare: (pdf: PDF) => pdf.getCatalog().set('OpenAction', action) };
    const report = await expectVerdict(await signed(dossier), 'undecided', ['active-content undecided'], options);
    expect(report.findings.map(({ text }) => text)).toContain(
      '文件含有会自行改变显示或对外动作的内容（脚本），显示的未必是所签的',
    );
  });
});

describe('files made to exhaust the reader', () => {
  const nested = (open: string, close: string, count: number) => open.repeat(count) + close.repeat(count);
  const head = '%PDF-1.7\n';
  const whole = (objects: string[]) => {
    let out = head;
    const rows = objects.map((body, i) => {
      const row = `${String(out.length).padStart(10, '0')} 00000 n\r\n`;
      out += `${i + 1} 0 obj\n${body}\nendobj\n`;
      return row;
    });
    const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${rows.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n`;
    return Buffer.from(`${out}${table}startxref\n${out.length}\n%%EOF\n`, 'latin1');
  };
  const catalog = (rest: string) => `<< /Type /Catalog ${rest} >>`;

  test.each<[string, () => Uint8Array]>([
    ['deep nesting of arrays', () => whole([catalog('/Pages 2 0 R'), nested('[', ']', 200_000)])],
    ['deep nesting of dictionaries', () => whole([catalog(`/X ${nested('<</A ', '>>', 100_000)}`)])],
    [
      'fields in a circle',
      () =>
        whole([catalog('/AcroForm << /Fields [2 0 R] >>'), '<< /T (a) /Kids [3 0 R] >>', '<< /T (b) /Kids [2 0 R] >>']),
    ],
    ['names in a circle', () => whole([catalog('/Names << /EmbeddedFiles 2 0 R >>'), '<< /Kids [2 0 R] >>'])],
    ['a length that is its own stream', () => whole([catalog('/X 2 0 R'), '<< /Length 2 0 R >>\nstream\n\nendstream'])],
    ['references in a circle', () => whole([catalog('/AcroForm 2 0 R'), '3 0 R', '2 0 R'])],
    ['a million revisions in name', () => Buffer.from(`${head}${'startxref\n0\n%%EOF\n'.repeat(100_000)}`)],
    [
      'a table that claims endless rows',
      () => Buffer.from(`${head}xref\n0 999999999999\n0000000000 65535 f\r\nstartxref\n9\n%%EOF\n`),
    ],
    ['a cross-reference stream that unfolds without end', () => xrefBomb()],
    ['a table that sends every number to one large object', () => crowded()],
    ['a thousand streams that share one large length', () => shared()],
    ['objects nested in the strings of each other', () => nestedStrings()],
    ['a string without end', () => Buffer.from(`${head}1 0 obj\n(${'('.repeat(1_000_000)}\nstartxref\n9\n%%EOF\n`)],
  ])('%s', async (_, make) => {
    const started = performance.now();
    const report = await verifyDossier(make(), options);
    expectChinese(report);
    expect(report.verdict).toBe('undecided');
    expect(report.findings.map(({ id }) => id)).not.toContain('internal');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  /** One object of a megabyte, and a table of 200,000 rows that all lead to it. */
  function crowded(): Uint8Array {
    const big = `1 0 obj\n[${'0 '.repeat(400_000)}]\nendobj\n`;
    const row = `${String(head.length).padStart(10, '0')} 00000 n\r\n`;
    const trailer = 'trailer\n<< /Size 200001 /Root 1 0 R >>\n';
    const table = `xref\n0 200001\n0000000000 65535 f\r\n${row.repeat(200_000)}${trailer}`;
    return Buffer.from(`${head}${big}${table}startxref\n${head.length + big.length}\n%%EOF\n`, 'latin1');
  }

  /** Each object is a string that holds all the following ones and never ends. */
  function nestedStrings(): Uint8Array {
    let out = head;
    let rows = '';
    for (let number = 1; number <= 50_000; number++) {
      rows += `${String(out.length).padStart(10, '0')} 00000 n\r\n`;
      out += `${number} 0 obj ((\n`;
    }
    const table = `xref\n0 50001\n0000000000 65535 f\r\n${rows}trailer\n<< /Size 50001 /Root 1 0 R >>\n`;
    return Buffer.from(`${out}${' '.repeat(500_000)}${table}startxref\n${out.length + 500_000}\n%%EOF\n`, 'latin1');
  }

  function shared(): Uint8Array {
    const streams = Array.from({ length: 20_000 }, () => '<< /Length 2 0 R >>\nstream\n\nendstream');
    return whole([catalog(''), `[${'0 '.repeat(400_000)}]`, ...streams]);
  }

  function xrefBomb(): Uint8Array {
    const data = deflateSync(Buffer.alloc(LIMITS.structureBytes + 1));
    const dict = `<< /Type /XRef /W [0 1 0] /Size ${LIMITS.structureBytes + 1} /Root 1 0 R /Filter /FlateDecode /Length ${data.length} >>`;
    const body = `${head}1 0 obj\n${dict}\nstream\n${data.toString('latin1')}\nendstream\nendobj\nstartxref\n9\n%%EOF\n`;
    return Buffer.from(body, 'latin1');
  }

  test('any byte altered, any stretch cut out: never intact, never a breakdown', async () => {
    const { gapStart, gapEnd } = lastRange(one);
    const outside = fc.nat(one.length - 1).filter((at) => at < gapStart || at >= gapEnd);
    await fc.assert(
      fc.asyncProperty(outside, fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        const report = await verifyDossier(flip(one, at, bits), options);
        expectChinese(report);
        expect(report.verdict).not.toBe('intact');
        expect(report.findings.map(({ id }) => id)).not.toContain('internal');
      }),
      { numRuns: 150, seed: 20250704 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(one.length - 2), fc.integer({ min: 1, max: 4000 }), async (at, length) => {
        const report = await verifyDossier(Buffer.concat([one.subarray(0, at), one.subarray(at + length)]), options);
        expectChinese(report);
        expect(report.verdict).not.toBe('intact');
        expect(report.findings.map(({ id }) => id)).not.toContain('internal');
      }),
      { numRuns: 100, seed: 20250704 },
    );
  });

  test('any byte altered inside the signature: never a breakdown', async () => {
    const { gapStart } = lastRange(one);
    const length = latin1(one)
      .slice(gapStart)
      .search(/(00){100}/);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: length }), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        const report = await verifyDossier(flip(one, gapStart + at, bits), options);
        expectChinese(report);
        expect(report.findings.map(({ id }) => id)).not.toContain('internal');
      }),
      { numRuns: 150, seed: 20250704 },
    );
  });
});
