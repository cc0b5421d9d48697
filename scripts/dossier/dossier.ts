import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { VolumeModel } from '../view/volume-model.ts';
import { assembleVolume } from './assemble.ts';
import { launchBrowser } from './browser.ts';
import { renderVolume } from './render.ts';
import { signSlot } from './sign.ts';
import type { Signer } from './signer.ts';

export interface VolumeOrder {
  model: VolumeModel;
  /** Bytes of an embedded file by its path, as a source gives them. */
  bytes: (path: string) => Uint8Array;
  /** Folder the volume is written to; its name there is `<model.file>.pdf`. */
  out: string;
  /** A browser to print several volumes with; without one, one is started and ended. */
  browser?: Browser;
  /** Folder with the client's own fonts (see `loadFonts`). */
  fonts?: string;
  /** Fill this slot with the grey rectangle of a development key. */
  trial?: { slot: string; signer: Signer };
}

export interface WrittenVolume {
  file: string;
  pages: number;
  /** Chinese sentences. */
  warnings: string[];
}

/** Prints, assembles and (on trial) signs one volume; the file appears only when it is whole. */
export async function writeVolume(order: VolumeOrder): Promise<WrittenVolume> {
  const { model, out } = order;
  const printed = await withBrowser(order.browser, (browser) => renderVolume(model, browser, { fonts: order.fonts }));
  const assembled = await assembleVolume(printed.pdf, model, order.bytes);
  const pdf = order.trial
    ? await signSlot({ ...order.trial, pdf: assembled, appearance: { kind: 'trial' }, at: model.dated })
    : assembled;
  const file = path.join(out, `${model.file}.pdf`);
  await writeWhole(file, pdf);
  return { file, pages: printed.pages, warnings: printed.warnings };
}

export async function withBrowser<T>(given: Browser | undefined, use: (browser: Browser) => Promise<T>): Promise<T> {
  if (given) return use(given);
  const own = await launchBrowser();
  try {
    return await use(own.browser);
  } finally {
    await own.close();
  }
}

export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  const aside = await mkdtemp(path.join(folder, '.writing-'));
  try {
    const written = path.join(aside, path.basename(file));
    await writeFile(written, bytes);
    await rename(written, file);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
