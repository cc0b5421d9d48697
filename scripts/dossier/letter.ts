import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { LetterModel } from '../view/letters/letter-model.ts';
import { assembleVolume } from './assemble.ts';
import { type WrittenVolume, withBrowser, writeWhole } from './dossier.ts';
import { renderPage } from './render.ts';
import { cssString, fill, styleSheets } from './template.ts';

export interface LetterOrder {
  model: LetterModel;
  /** Bytes of an embedded file by its path, as a source gives them. */
  bytes: (path: string) => Uint8Array;
  /** Folder the letter is written to; its name there is `<model.file>.pdf`. */
  out: string;
  browser?: Browser;
  /** Folder with the client's own fonts (see `loadFonts`). */
  fonts?: string;
}

/** Prints one letter with empty signature fields on its slots; the file appears only when it is whole. */
export async function writeLetterPdf({ model, bytes, out, browser, fonts }: LetterOrder): Promise<WrittenVolume> {
  const page = {
    html: fill('letter-page', model),
    styles: { ...styleSheets(), 'running.css': letterRunningCss(model) },
    marginText: [model.notice, model.foot, '—　0123456789'].join(' '),
    dated: model.dated,
  };
  const printed = await withBrowser(browser, (own) => renderPage(page, own, fonts === undefined ? {} : { fonts }));
  const { contract, kind, title, subtitle, embedded, manifest, slots, dated } = model;
  const pdf = await assembleVolume(
    printed.pdf,
    { contract, id: kind, number: '', title, subtitle, embedded, omitted: [], manifest, slots, dated },
    bytes,
  );
  const file = path.join(out, `${model.file}.pdf`);
  await writeWhole(file, pdf);
  return { file, pages: printed.pages, warnings: printed.warnings };
}

/** Page numbers stand at the outer side, as GB/T 9704-2012 has it; the version at the inner one. */
function letterRunningCss({ notice, foot }: LetterModel): string {
  const number = '"— " counter(page) " —"';
  const top = notice === null ? 'none' : cssString(notice);
  return [
    `@page { @top-right { content: ${top} } }`,
    `@page :right { @bottom-left { content: ${cssString(foot)} } @bottom-right { content: ${number} } }`,
    `@page :left { @bottom-left { content: ${number} } @bottom-right { content: ${cssString(foot)} } }`,
    '',
  ].join('\n');
}
