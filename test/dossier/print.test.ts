import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BrowserUnavailable, launchBrowser, type PrintBrowser } from '../../scripts/dossier/browser.ts';
import { writeVolume } from '../../scripts/dossier/dossier.ts';
import { loadFonts } from '../../scripts/dossier/fonts.ts';
import type { DossierManifest } from '../../scripts/dossier/manifest.ts';
import { resolveIn } from '../../scripts/dossier/places.ts';
import { PrintError, renderVolume } from '../../scripts/dossier/render.ts';
import { coveredCodePoints } from '../../scripts/dossier/sfnt.ts';
import { signCharacters } from '../../scripts/dossier/signs-font.ts';
import { runningCss } from '../../scripts/dossier/template.ts';
import type { VolumeModel } from '../../scripts/view/volume-model.ts';
import { fixtureBytes, fixtureVolume } from './fixtures/volume.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'yanshou-print-test-'));
const minutes = 60_000;
let chromium: PrintBrowser;
let file: string;
let pageTexts: string[];

const utc = { ...process.env, TZ: 'UTC' };
const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8', env: utc });
const squeezed = (text: string) => text.replace(/\s+/g, '');

beforeAll(async () => {
  chromium = await launchBrowser();
  const written = await writeVolume({
    model: fixtureVolume(),
    bytes: fixtureBytes,
    out: folder,
    browser: chromium.browser,
  });
  expect(written.warnings).toEqual([]);
  file = written.file;
  pageTexts = run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
  expect(pageTexts).toHaveLength(written.pages);
}, 3 * minutes);

afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('pages', () => {
  test('the contents give the page on which each title really stands', () => {
    const contents = pageTexts[1] ?? '';
    for (const { number, title } of fixtureVolume().sections) {
      const line = contents.split('\n').find((text) => text.includes(title)) ?? '';
      const page = Number(/(\d+)\s*$/.exec(line)?.[1]);
      expect(squeezed(pageTexts[page - 1] ?? ''), `${title} on page ${page}`).toContain(
        squeezed(`${title}第${number}件`),
      );
    }
  });

  test('each loss on the sheet gives the page of its annex', () => {
    const model = fixtureVolume();
    const sheet = pageTexts.slice(0, 8).join('\n');
    const annex = model.sections.find((section) => section.template === 'fact-annex');
    for (const entry of annex?.entries ?? []) {
      const page = Number(new RegExp(`${entry.annex} [^第]*第 ?(\\d+) ?页`).exec(sheet)?.[1]);
      expect(squeezed(pageTexts[page - 1] ?? ''), `${entry.annex} on page ${page}`).toContain(
        squeezed(`${entry.annex}${entry.row}${entry.title}${entry.arithmetic}`),
      );
    }
  });

  test('head and foot run on every page but the cover, which counts the pages itself', () => {
    const { running, sections } = fixtureVolume();
    const [cover = '', ...rest] = pageTexts.map(squeezed);
    expect(cover).toContain(`件数页数${sections.length}件${pageTexts.length}页`);
    expect(cover).not.toContain('—1—');
    rest.forEach((text, index) => {
      expect(text).toContain(squeezed(running.left));
      expect(text).toContain(squeezed(running.right ?? ''));
      expect(text).toContain(`—${index + 2}—`);
      expect(text).toContain(squeezed(running.foot));
    });
    expect(rest[2]).toContain('2验收条件与完整性—4—');
  });

  test('nothing is wider than the page: Chromium would print all of them smaller to make room', () => {
    const words = run('pdftotext', '-f', '2', '-l', '2', '-bbox', file, '-');
    const [, left, right] = /xMin="([\d.]+)".* xMax="([\d.]+)".*>卷内目录</.exec(words) ?? [];
    expect(Number(right) - Number(left)).toBeCloseTo(68.99, 1);
  });

  test('the heads of a table repeat on its later pages', () => {
    const pages = pageTexts.filter((text) => text.includes('OCC-00'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(squeezed(page)).toContain('编号应有材料');
  });

  test('the form keeps its columns and a blank rating; the figure of the tool is called 试算', () => {
    const sheet = squeezed(pageTexts.slice(5, 8).join(''));
    expect(sheet).toContain('考核项目考核内容考核标准分值评分备注试算');
    expect(sheet).toContain('合计10088.0');
    expect(sheet).toContain('⌊(40−24)÷12⌋×3=3');
  });
});

describe('file', () => {
  test('every font is embedded, and none is of Type 3', () => {
    const lines = run('pdffonts', file).split('\n').slice(2).filter(Boolean);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  test('has a clean syntax, an outline, tags and a language', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines', file)) as { outlines: Outline[] };
    const titles = (entries: Outline[]): string[] => entries.flatMap((entry) => [entry.title, ...titles(entry.kids)]);
    for (const section of fixtureVolume().sections) expect(titles(outlines)).toContain(section.title);
    expect(run('pdfinfo', file)).toMatch(/Tagged: +yes/);
    expect(readFileSync(file, 'latin1')).toContain('/Lang (zh-CN)');
  });

  test('Info and XMP agree and take their date from the model', () => {
    const info = run('pdfinfo', '-isodates', file);
    expect(info).toMatch(/Title: +卷十五 考核与验收结论卷/);
    expect(info).toMatch(/CreationDate: +2025-07-04T16:00:00Z\nModDate: +2025-07-04T16:00:00Z/);
    const xmp = run('pdfinfo', '-meta', file);
    expect(xmp).toContain('<xmp:CreateDate>2025-07-04T16:00:00Z</xmp:CreateDate>');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">卷十五 考核与验收结论卷</rdf:li>');
  });

  test('the attachments are the files, byte for byte, and the manifest lists them', () => {
    const out = mkdtempSync(path.join(folder, 'detached-'));
    run('pdfdetach', '-saveall', '-o', out, file);
    const model = fixtureVolume();
    const hash = (name: string) =>
      createHash('sha256')
        .update(readFileSync(path.join(out, name)))
        .digest('hex');
    expect(readdirSync(out).sort()).toEqual([...model.embedded.map(({ name }) => name), 'manifest.json'].sort());
    for (const { name, sha256 } of model.embedded) expect(hash(name)).toBe(sha256);
    const manifest: DossierManifest = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8'));
    expect(manifest.files.map((entry) => [entry.path, entry.content_path, entry.sha256])).toEqual(
      model.embedded.map((embedded) => [embedded.name, embedded.path, embedded.sha256]),
    );
    expect(manifest.omitted).toEqual(model.omitted);
  });

  test('each attachment says what it is to the document', async () => {
    const pdf = await PDF.load(readFileSync(file));
    const resolve = resolveIn(pdf);
    const associated = resolve(pdf.getCatalog().get('AF'));
    const relations = [...(associated instanceof PdfArray ? associated : [])].map((ref) => {
      const specification = resolve(ref);
      const relation = specification instanceof PdfDict ? specification.get('AFRelationship') : null;
      return relation instanceof PdfName ? relation.value : null;
    });
    expect(relations.sort()).toEqual(['Data', 'Supplement', 'Supplement', 'Supplement', 'Supplement']);
  });

  test('each slot is an empty signature field over its box', async () => {
    const pdf = await PDF.load(readFileSync(file));
    const fields = pdf.getForm()?.getSignatureFields() ?? [];
    expect(fields.map(({ name }) => name)).toEqual(fixtureVolume().slots.map(({ id }) => id));
    for (const slot of fixtureVolume().slots) {
      const dict = fields.find(({ name }) => name === slot.id)?.getDict();
      const page = pdf.getPages().findIndex(({ ref }) => String(ref) === String(dict?.get('P'))) + 1;
      const rectangle = dict?.get('Rect');
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] =
        rectangle instanceof PdfArray
          ? [...rectangle].map((item) => (item instanceof PdfNumber ? Math.round(item.value) : 0))
          : [];
      const box = ['-x', x1, '-y', 842 - y2, '-W', x2 - x1, '-H', y2 - y1].map(String);
      expect(squeezed(run('pdftotext', '-f', `${page}`, '-l', `${page}`, ...box, file, '-'))).toBe(
        squeezed(slot.title + slot.detail),
      );
    }
  });

  test(
    'equal models give equal bytes, in another time zone and another browser too',
    async () => {
      const zone = process.env.TZ;
      process.env.TZ = 'America/Los_Angeles';
      try {
        const out = path.join(folder, 'again');
        const again = await writeVolume({ model: fixtureVolume(), bytes: fixtureBytes, out });
        expect(Buffer.compare(readFileSync(again.file), readFileSync(file))).toBe(0);
      } finally {
        if (zone === undefined) delete process.env.TZ;
        else process.env.TZ = zone;
      }
    },
    minutes,
  );
});

describe('what may go wrong', () => {
  const small = (over: Partial<VolumeModel> = {}) =>
    fixtureVolume({
      sections: fixtureVolume().sections.filter(({ template }) => template === 'letter'),
      slots: [],
      ...over,
    });

  test(
    'markup in the data stays text, in pages and in margin boxes',
    async () => {
      const hostile =
        '</style><script src="http://example.org/x.js"></script><img src="file:///etc/passwd">"}\\ body{display:none}';
      const model = small({ title: hostile, running: { left: hostile, right: null, foot: hostile } });
      const rendered = await renderVolume(model, chromium.browser);
      expect(rendered.warnings).toEqual([]);
      const printed = path.join(folder, 'hostile.pdf');
      writeFileSync(printed, rendered.pdf);
      const text = squeezed(run('pdftotext', '-f', '2', '-l', '3', printed, '-'));
      expect(text).toContain('<scriptsrc="http://example.org/x.js">');
      expect(text).toContain('验收申请书');
      expect(runningCss(model)).not.toContain('<');
    },
    minutes,
  );

  test(
    'characters without a font are named',
    async () => {
      const rendered = await renderVolume(small({ subtitle: '罕用字：\u{10fffd}\u{e000}与常用字' }), chromium.browser);
      expect(rendered.warnings).toEqual([
        '以下字符没有可嵌入的字体，纸面上可能缺失：\u{e000} (U+E000)、\u{10fffd} (U+10FFFD)',
      ]);
    },
    minutes,
  );

  test(
    'rare characters come from the full font, in pages and in margin boxes',
    async () => {
      const { running } = fixtureVolume();
      const model = small({ subtitle: '龑䶮Ⅻ', running: { ...running, foot: 'ⅷ版' } });
      const rendered = await renderVolume(model, chromium.browser);
      expect(rendered.warnings).toEqual([]);
      const printed = path.join(folder, 'rare.pdf');
      writeFileSync(printed, rendered.pdf);
      expect(run('pdffonts', printed)).toContain('LXGWWenKai');
      const text = squeezed(run('pdftotext', printed, '-'));
      expect(text).toContain('龑䶮Ⅻ');
      expect(text).toContain('ⅷ版');
    },
    minutes,
  );

  test(
    'a doubled anchor is refused',
    async () => {
      const [letter] = small().sections;
      const sections = letter ? [letter, { ...letter, number: 2 }] : [];
      await expect(renderVolume(small({ sections }), chromium.browser)).rejects.toThrow(
        new PrintError('以下锚点重复、缺失或含有不能用的字符：section-letter'),
      );
    },
    minutes,
  );

  test(
    'bytes that differ from the manifest stop the volume, and nothing is written',
    async () => {
      const out = path.join(folder, 'refused');
      const order = { model: small(), bytes: () => Buffer.from('other'), out, browser: chromium.browser };
      await expect(writeVolume(order)).rejects.toThrow('bytes differ from the manifest');
      expect(() => readdirSync(out)).toThrow();
    },
    minutes,
  );

  test('a browser that does not exist is said in Chinese', async () => {
    await expect(launchBrowser({ env: { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' } })).rejects.toThrow(
      new BrowserUnavailable(
        'PUPPETEER_EXECUTABLE_PATH 指向的文件不存在：/nowhere/chrome。请改为浏览器程序的完整路径。',
      ),
    );
  });
});

test('the fonts cover the signs of statuses and arithmetic, and common and rare Chinese', async () => {
  const { faces } = await loadFonts();
  const covered = new Set<number>();
  const wanted = [...'✓△×○·⌊⌋⌈⌉☐☑Ⅻα①℃≤≥䶮𫖯验收', ...signCharacters];
  for (const { file: font, ranges } of faces) {
    const near = ranges === null || wanted.some((sign) => ranges.some(([a, b]) => a <= code(sign) && code(sign) <= b));
    if (near)
      for (const point of coveredCodePoints(typeof font === 'string' ? readFileSync(font) : font)) covered.add(point);
  }
  expect(wanted.filter((sign) => !covered.has(code(sign)))).toEqual([]);
});

const code = (character: string) => character.codePointAt(0) ?? 0;

interface Outline {
  title: string;
  kids: Outline[];
}
