import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { FontSet } from './fonts.ts';

/** The address the printed page believes to live at; the name cannot exist (RFC 2606), and no request ever leaves. */
export const origin = 'http://dossier.invalid/';

/** Files of the printed page by name, beside the fonts. */
export type PageFiles = Record<string, { body: string; contentType: string }>;

const fontTypes: Record<string, string> = {
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
};

/**
 * Answers every request of `page` from memory and from the listed font files, and refuses all others: the page can read
 * neither the disk nor the network, whatever stands in it.
 *
 * @returns the addresses refused so far.
 */
export async function servePage(page: Page, files: PageFiles, fonts: FontSet): Promise<{ refused: string[] }> {
  const refused: string[] = [];
  const fontFiles = new Map(fonts.faces.map((face) => [face.address, face.file]));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(request, files, fontFiles, refused).catch(() => request.abort('failed').catch(() => {}));
  });
  return { refused };
}

async function answer(
  request: HTTPRequest,
  files: PageFiles,
  fonts: Map<string, string | Uint8Array>,
  refused: string[],
): Promise<void> {
  const address = request.url();
  const name = address.startsWith(origin) ? (address.slice(origin.length).split('#')[0] ?? '') : '';
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (file) return request.respond({ status: 200, contentType: file.contentType, body: file.body });
  const font = fonts.get(name);
  if (font) {
    const body = typeof font === 'string' ? await readFile(font) : font;
    return request.respond({ status: 200, contentType: fontTypes[path.extname(name)] ?? '', body });
  }
  refused.push(address);
  return request.abort('blockedbyclient');
}
