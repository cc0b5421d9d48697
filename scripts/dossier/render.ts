import type { Browser, Page } from 'puppeteer-core';
import type { VolumeModel } from '../view/volume-model.ts';
import { fontStacks, loadFonts } from './fonts.ts';
import { charactersWithoutFont } from './glyphs.ts';
import { normalisePrinted } from './normalise.ts';
import { origin, servePage } from './page-server.ts';
import { anchorPages } from './places.ts';
import { runningCss, runningText, styleSheets, volumeHtml } from './template.ts';

/** A printed volume before attachments and fields. `anchors` gives the page, from 1, of every linked place. */
export interface RenderedVolume {
  pdf: Uint8Array;
  pages: number;
  anchors: Map<string, number>;
  /** Chinese sentences about what could not be printed as asked. */
  warnings: string[];
}

/** The volume cannot be printed as it stands; the message is Chinese. */
export class PrintError extends Error {
  readonly code = 'print-failed';
}

/** Writing the numbers may move a page break, so the numbers are checked and, if need be, written again. */
const passesMax = 3;
const timeoutMs = 600_000;

/**
 * Prints a volume: one HTML document, its page numbers filled in from a first pass, normalised so that equal models give equal bytes.
 * @throws {PrintError} when anchors are missing or doubled, or the page numbers do not settle.
 */
export async function renderVolume(
  model: VolumeModel,
  browser: Browser,
  options: { fonts?: string } = {},
): Promise<RenderedVolume> {
  const styles = { ...styleSheets(), 'running.css': runningCss(model) };
  return renderPage(
    { html: volumeHtml(model), styles, marginText: runningText(model), dated: model.dated },
    browser,
    options,
  );
}

/** One HTML document with its style sheets by name, the text of its margin boxes, and the instant that dates the file. */
export interface PrintedPage {
  html: string;
  styles: Record<string, string>;
  marginText: string;
  dated: string;
}

/** Prints any document of the tool's own templates; what is said of `renderVolume` holds. */
export async function renderPage(
  { html, styles, marginText, dated }: PrintedPage,
  browser: Browser,
  options: { fonts?: string } = {},
): Promise<RenderedVolume> {
  const fonts = await loadFonts(options.fonts);
  const page = await browser.newPage();
  page.setDefaultTimeout(timeoutMs);
  try {
    const css = (body: string) => ({ body, contentType: 'text/css; charset=utf-8' });
    const { refused } = await servePage(
      page,
      {
        'volume.html': { body: html, contentType: 'text/html; charset=utf-8' },
        'fonts.css': css(fonts.css),
        ...Object.fromEntries(Object.entries(styles).map(([name, text]) => [name, css(text)])),
      },
      fonts,
    );
    await page.goto(`${origin}volume.html`, { waitUntil: 'load', timeout: timeoutMs });
    await assertAnchors(page);
    await loadFontsOf(page, marginText);
    const lacking = await charactersWithoutFont(page, marginText, fonts);
    const printed = await printUntilSettled(page);
    return {
      ...printed,
      pdf: normalisePrinted(printed.pdf, new Date(dated)),
      warnings: [
        ...(lacking.length > 0 ? [`以下字符没有可嵌入的字体，纸面上可能缺失：${lacking.map(named).join('、')}`] : []),
        ...refused.map((address) => `已拒绝页面对外部地址的请求：${address}`),
      ],
    };
  } finally {
    await page.close();
  }
}

function named(character: string): string {
  return `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`;
}

interface Printed {
  pdf: Uint8Array;
  pages: number;
  anchors: Map<string, number>;
}

async function printUntilSettled(page: Page): Promise<Printed> {
  let written: Printed | undefined;
  for (let pass = 0; pass <= passesMax; pass += 1) {
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      timeout: timeoutMs,
    });
    const printed = { pdf, ...(await anchorPages(pdf)) };
    if (written && sameNumbers(written, printed)) return printed;
    await writeNumbers(page, printed);
    written = printed;
  }
  throw new PrintError(`页码在 ${passesMax} 次排版后仍未稳定，请检查各件的标题与附件是否过长。`);
}

function sameNumbers(before: Printed, after: Printed): boolean {
  return before.pages === after.pages && [...after.anchors].every(([name, page]) => before.anchors.get(name) === page);
}

async function writeNumbers(page: Page, { anchors, pages }: Printed): Promise<void> {
  const missing = await page.evaluate(
    (numbers, total) => {
      const unknown: string[] = [];
      for (const element of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
        const anchor = element.dataset.pageOf ?? '';
        const number = numbers[anchor];
        if (number === undefined) unknown.push(anchor);
        else element.textContent = String(number);
      }
      for (const element of document.querySelectorAll('.total')) element.textContent = String(total);
      return unknown;
    },
    Object.fromEntries(anchors),
    pages,
  );
  if (missing.length > 0) throw new PrintError(`找不到以下位置的页码：${missing.join('、')}`);
}

/** Page numbers and slots are found by anchor, so each must exist once and survive in a PDF name unchanged. */
async function assertAnchors(page: Page): Promise<void> {
  const problems = await page.evaluate(() => {
    const ids = new Set<string>();
    const wrong: string[] = [];
    for (const { id } of document.querySelectorAll('[id]')) {
      if (ids.has(id) || !/^[\w.-]+$/.test(id)) wrong.push(id);
      ids.add(id);
    }
    for (const link of document.querySelectorAll('a')) {
      const target = link.getAttribute('href')?.slice(1) ?? '';
      if (!ids.has(target)) wrong.push(target);
    }
    return wrong;
  });
  if (problems.length > 0)
    throw new PrintError(`以下锚点重复、缺失或含有不能用的字符：${[...new Set(problems)].join('、')}`);
}

/**
 * Waits until every font is there. Margin boxes do not make the browser load one, so elements with the same text do, and
 * are taken away again. A font of a list is only asked for when the one before it has come and lacks a glyph, so the
 * wait is repeated until no more arrive.
 */
async function loadFontsOf(page: Page, marginText: string): Promise<void> {
  await page.evaluate(
    async (stacks, characters) => {
      const probes = stacks.map((families) => {
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.fontFamily = families.map((family) => `"${family}"`).join(',');
        probe.textContent = characters;
        return probe;
      });
      for (let before = -1, loaded = 0; before !== loaded; ) {
        before = loaded;
        document.body.getBoundingClientRect();
        await document.fonts.ready;
        loaded = [...document.fonts].filter((face) => face.status === 'loaded').length;
      }
      for (const probe of probes) probe.remove();
    },
    Object.values(fontStacks),
    marginText,
  );
}
