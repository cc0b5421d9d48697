import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDF } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type PrintBrowser } from '../../scripts/dossier/browser.ts';
import { writeLetterPdf } from '../../scripts/dossier/letter.ts';
import { letterDocx } from '../../scripts/faces/docx/letter.ts';
import type { LetterBlock, LetterKind, LetterModel } from '../../scripts/view/letters/letter-model.ts';
import { lettersOf } from '../../scripts/view/letters/letters.ts';
import { sampleTaken } from '../view/snapshots.ts';
import { zipEntries } from './zip-entries.ts';

const content = path.resolve(import.meta.dirname, '../../content');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-letters-'));
const minutes = 60_000;
const utc = { ...process.env, TZ: 'UTC' };
const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8', env: utc });
const bytes = (file: string) => fs.readFileSync(path.join(content, file));
const office = spawnSync('soffice', ['--version']).status === 0;

const ASKED: [LetterKind, string | null][] = [
  ['parameter-confirmation', null],
  ['deduction-notice', 'FND-2025-001'],
  ['reply', 'INC-2024-0031'],
  ['decision', 'FND-2024-002'],
];

let chromium: PrintBrowser;
const models: LetterModel[] = [];
const documents = new Map<string, Uint8Array>();

beforeAll(async () => {
  const { snapshot, proceedings } = await sampleTaken('2025-07-04');
  const sm3 = (file: string) => createHash('sm3').update(bytes(file)).digest('hex');
  for (const [kind, id] of ASKED) {
    const made = lettersOf(snapshot, kind, id, { proceedings, checkCode: 'c0de'.repeat(16), sm3 });
    if ('unknown' in made) throw new Error(made.unknown);
    models.push(...made.letters);
  }
  chromium = await launchBrowser();
  for (const model of models) {
    const { warnings } = await writeLetterPdf({ model, bytes, out: folder, browser: chromium.browser });
    expect(warnings).toEqual([]);
    documents.set(model.file, await letterDocx(model));
    fs.writeFileSync(path.join(folder, `${model.file}.docx`), documents.get(model.file) as Uint8Array);
  }
}, 4 * minutes);

afterAll(async () => {
  await chromium?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const pdfOf = (model: LetterModel) => path.join(folder, `${model.file}.pdf`);
/** Spaces are the printer's; a hyphen that does not break is a hyphen. */
const squeezed = (text: string) => text.replace(/\s+/g, '').replaceAll('\u2011', '-').replaceAll('\u200B', '');

/** Every text of a letter, in the order of the page. */
function textsOf({ title, subtitle, blocks }: LetterModel): string[] {
  return [title, subtitle, ...blocks.flatMap(blockTexts)].filter((text) => text !== '');
}

function blockTexts(block: LetterBlock): string[] {
  if (block.type === 'facts') return block.rows.flatMap(({ label, lines }) => [label, ...lines]);
  if (block.type === 'table')
    return [
      ...block.columns.map(({ title }) => title),
      ...block.groups.flat(2).flatMap(({ lines }) => lines.map(({ text }) => text)),
    ];
  if (block.type === 'ticks') return block.boxes.map(({ ticked, text }) => `${ticked ? '☑' : '☐'} ${text}`);
  if (block.type === 'blank') return [block.label];
  if (block.type === 'signatures') return block.slots.flatMap(({ title, detail }) => [title, ...detail.split('\n')]);
  return [block.text];
}

/** All texts stand in `found`, one after the other. */
function expectInOrder(found: string, texts: readonly string[]): void {
  let at = 0;
  for (const text of texts) {
    const next = found.indexOf(squeezed(text), at);
    expect(next, `“${text}” after “${found.slice(Math.max(0, at - 30), at)}”`).toBeGreaterThanOrEqual(at);
    at = next + squeezed(text).length;
  }
}

/** The text of a printed file without what runs at head and foot. */
function printedText(file: string, { notice, foot }: LetterModel): string {
  const pages = run('pdftotext', '-raw', file, '-').split('\f').slice(0, -1);
  return pages
    .map((page, index) =>
      squeezed(page)
        .replace(squeezed(notice ?? ''), '')
        .replace(squeezed(foot), '')
        .replace(`—${index + 1}—`, ''),
    )
    .join('');
}

describe('one letter, two faces', () => {
  test('the PDF prints every word, in order', () => {
    for (const model of models) {
      const found = printedText(pdfOf(model), model);
      // Boxes to sign in are drawn last, over what stands below them.
      expectInOrder(found, textsOf({ ...model, blocks: model.blocks.filter(({ type }) => type !== 'signatures') }));
      for (const text of textsOf(model)) expect(found).toContain(squeezed(text));
    }
  });

  test('the document holds every word, in order', () => {
    for (const model of models) {
      const xml = zipEntries(documents.get(model.file) as Uint8Array).get('word/document.xml')?.text ?? '';
      const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:noBreakHyphen\/>/g)];
      expectInOrder(
        squeezed(
          texts
            .map(([, text = '-']) => unescapeXml(text))
            .join('')
            .replaceAll('\u200B', ''),
        ),
        textsOf(model),
      );
      // No line ends inside a date or an id.
      expect(texts.filter(([, text = '']) => /[A-Z0-9]-[A-Z0-9]/.test(text.replace(/\S*[/.]\S*/g, '')))).toEqual([]);
    }
  });

  test.skipIf(!office)(
    `LibreOffice opens the document and prints every word${office ? '' : ' (soffice is not installed: apt-get install libreoffice-writer-nogui)'}`,
    () => {
      const out = path.join(folder, 'office');
      const files = models.map(({ file }) => path.join(folder, `${file}.docx`));
      const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
      run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files);
      for (const model of models) {
        const file = path.join(out, `${model.file}.pdf`);
        expect(run('pdfinfo', file)).toMatch(/Page size: +59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/);
        const text = withoutBoxes(printedText(file, model)).replaceAll('\u2011', '-').replaceAll('\u200B', '');
        for (const line of textsOf(model)) expect(text, model.file).toContain(withoutBoxes(squeezed(line)));
        for (const page of run('pdftotext', '-raw', file, '-').split('\f').slice(0, -1))
          expect(page).toContain(model.notice);
      }
    },
    3 * minutes,
  );
});

/** A box from another font sits a little higher, and the reader puts figures of the same line before it. */
function withoutBoxes(text: string): string {
  return text.replace(/[☐☑]/g, '');
}

function unescapeXml(text: string): string {
  const names: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (whole, name: string) => names[name] ?? whole);
}

describe('PDF', () => {
  test('A4, a clean syntax, every font embedded, the notice and the page number on every page', () => {
    for (const model of models) {
      const file = pdfOf(model);
      expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
      expect(run('pdfinfo', file)).toMatch(/Page size: +59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/);
      for (const line of run('pdffonts', file).split('\n').slice(2).filter(Boolean))
        expect(line).toMatch(/yes yes yes/);
      const pages = run('pdftotext', file, '-').split('\f').slice(0, -1);
      pages.forEach((page, index) => {
        expect(page).toContain(model.notice);
        expect(squeezed(page)).toContain(`—${index + 1}—`);
        expect(squeezed(page)).toContain(squeezed(model.foot));
      });
    }
  });

  test('the slots are empty signature fields of the parties, and parameters.yaml is inside', async () => {
    for (const model of models) {
      const file = pdfOf(model);
      const fields = (await PDF.load(fs.readFileSync(file))).getForm()?.getSignatureFields() ?? [];
      expect(fields.map(({ name }) => name)).toEqual(model.slots.map(({ id }) => id));
      expect(fields.some((field) => field.isSigned())).toBe(false);
      const out = fs.mkdtempSync(path.join(folder, 'detached-'));
      run('pdfdetach', '-saveall', '-o', out, file);
      expect(fs.readFileSync(path.join(out, 'parameters.yaml')).equals(bytes('CWSG2024-07/parameters.yaml'))).toBe(
        true,
      );
    }
  });

  test('the heads of a table repeat, and no head of a part stands at the foot of a page', () => {
    const [model] = models as [LetterModel];
    const pages = run('pdftotext', '-raw', pdfOf(model), '-').split('\f').slice(0, -1);
    const withPoints = pages.filter((page) => page.includes('默认的理由'));
    expect(withPoints.length).toBeGreaterThan(5);
    for (const page of withPoints) expect(squeezed(page)).toContain('序事项与依据读法（勾选一种）试算总分');
    const heads = model.blocks.flatMap((block) => (block.type === 'heading' ? [squeezed(block.text)] : []));
    for (const page of pages) {
      const own = squeezed(page).replace(squeezed(model.foot), '').replace(/—\d+—/, '');
      for (const head of heads) expect(own.endsWith(head)).toBe(false);
    }
  });

  test('the same bytes again', async () => {
    const out = path.join(folder, 'again');
    const model = models[1] as LetterModel;
    const { file } = await writeLetterPdf({ model, bytes, out, browser: chromium.browser });
    expect(fs.readFileSync(file).equals(fs.readFileSync(pdfOf(model)))).toBe(true);
  }, 60_000);
});

describe('document', () => {
  const parts = (model: LetterModel) => zipEntries(documents.get(model.file) as Uint8Array);

  test('the same bytes again, in another time zone and at another time', async () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'America/St_Johns';
      for (const model of models)
        expect(Buffer.from(await letterDocx(model)).equals(documents.get(model.file) as Buffer)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    for (const model of models) {
      const entries = parts(model);
      expect([...new Set([...entries.values()].map(({ moment }) => moment))]).toEqual([0x00210000]);
      expect(entries.get('docProps/core.xml')?.text).toContain('>2025-07-04T15:59:59Z</dcterms:created>');
    }
  });

  test('A4 with the text area of official letters, faces that Chinese offices have, a page number that counts', () => {
    for (const model of models) {
      const entries = parts(model);
      const xml = entries.get('word/document.xml')?.text ?? '';
      expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
      const margins = /<w:pgMar [^>]*>/.exec(xml)?.[0] ?? '';
      const side = (name: string) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(margins)?.[1]);
      expect(((11_906 - side('left') - side('right')) * 25.4) / 1440).toBeCloseTo(156, 1);
      expect(((16_838 - side('top') - side('bottom')) * 25.4) / 1440).toBeCloseTo(225, 1);
      const faces = new Set([...xml.matchAll(/w:eastAsia="([^"]+)"/g)].map(([, face]) => face));
      for (const face of ['仿宋', '宋体', '黑体']) expect(faces).toContain(face);
      const feet = [...entries].filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
      expect(feet).toHaveLength(2);
      for (const [, { text }] of feet) expect(text).toContain('PAGE');
    }
  });

  test('tables are tables: heads repeat, rows are not split', () => {
    const xml = parts(models[0] as LetterModel).get('word/document.xml')?.text ?? '';
    const rows = xml.match(/<w:tr>|<w:tr /g)?.length ?? 0;
    expect(rows).toBeGreaterThan(100);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  });
});
