import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../dossier/browser.ts';
import { writeLetterPdf } from '../dossier/letter.ts';
import { letterDocx } from '../faces/docx/letter.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Source } from '../source/source.ts';
import type { LetterOptions } from '../view/letters/frame.ts';
import type { LetterModel } from '../view/letters/letter-model.ts';
import { lettersDue } from '../view/letters/letters.ts';
import type { WrittenLetter } from '../view/site/dossiers-page.ts';
import { report } from './output.ts';
import { replaceFile } from './place.ts';

export interface LetterFileOptions {
  format: 'pdf' | 'docx' | 'both';
  /** Folder with the client's own fonts. */
  fonts?: string;
}

/** Writes letters into a folder, the documents to edit first, and gives their paths. */
export async function writeLetters(
  letters: readonly LetterModel[],
  source: Source,
  folder: string,
  options: LetterFileOptions,
): Promise<string[]> {
  const files: string[] = [];
  if (options.format !== 'pdf') {
    for (const model of letters) {
      const file = path.join(folder, `${model.file}.docx`);
      replaceFile(file, await letterDocx(model));
      files.push(file);
    }
  }
  if (options.format === 'docx' || letters.length === 0) return files;
  const browser = await launchBrowser();
  try {
    for (const model of letters) {
      const bytes = (file: string) => source.bytes(file);
      const fonts = options.fonts === undefined ? {} : { fonts: path.resolve(options.fonts) };
      const written = await writeLetterPdf({ model, bytes, out: folder, browser: browser.browser, ...fonts });
      for (const warning of written.warnings) report(`${model.file}：${warning}\n`);
      files.push(written.file);
    }
  } finally {
    await browser.close();
  }
  return files;
}

/** Names of what a build wrote, so that the next one takes away what is no longer due, and nothing that anybody else put there. */
const WRITTEN = '.letters-of-build.txt';

/** The letters that are due take the place of those of the last build. */
export async function replaceLetters(due: readonly LetterModel[], source: Source, folder: string): Promise<void> {
  const list = path.join(path.dirname(folder), WRITTEN);
  const before = fs.existsSync(list) ? fs.readFileSync(list, 'utf8').split('\n') : [];
  const files = await writeLetters(due, source, folder, { format: 'both' });
  const names = files.map((file) => path.basename(file));
  for (const name of before)
    if (/^[\w.-]+\.(?:pdf|docx)$/.test(name) && !names.includes(name))
      fs.rmSync(path.join(folder, name), { force: true });
  if (names.length > 0 || before.length > 0) replaceFile(list, `${names.join('\n')}\n`);
}

/** The letters that are due, with those of their files that lie in the folder, by an address from the site's. */
export function presentLetters(snapshot: Snapshot, options: LetterOptions, folder: string): WrittenLetter[] {
  return lettersDue(snapshot, options).flatMap(({ kind, title, subtitle, file }) => {
    const files = (['pdf', 'docx'] as const).flatMap((format) =>
      fs.existsSync(path.join(folder, `${file}.${format}`)) ? [{ format, href: `../letters/${file}.${format}` }] : [],
    );
    return files.length === 0 ? [] : [{ kind, title, about: subtitle, files }];
  });
}
