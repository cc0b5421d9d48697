import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AnchorError } from './limits.ts';
import { ANCHORS_FOLDER } from './listing.ts';

/**
 * Keeps an anchor and the authority's answer under a name that is still free, and returns where. Each file is written
 * aside and renamed; the answer first, so that an anchor is never without.
 */
export function storeAnchor(
  folder: string,
  contract: string,
  name: string,
  json: string,
  response: Uint8Array,
): string {
  const anchors = path.join(folder, contract, ANCHORS_FOLDER);
  const stat = lstatSync(anchors, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) throw new AnchorError(`${anchors} 不是文件夹，没有保存`);
  mkdirSync(anchors, { recursive: true });
  const stem = path.join(anchors, freeName(anchors, name));
  place(`${stem}.tsr`, response);
  try {
    place(`${stem}.json`, json);
  } catch (error) {
    rmSync(`${stem}.tsr`, { force: true });
    throw error;
  }
  return `${stem}.json`;
}

function freeName(anchors: string, name: string): string {
  const taken = (stem: string) =>
    ['.json', '.tsr'].some((end) => lstatSync(path.join(anchors, stem + end), { throwIfNoEntry: false }));
  for (let number = 1; ; number += 1) {
    const stem = number === 1 ? name : `${name}-${number}`;
    if (!taken(stem)) return stem;
  }
}

function place(target: string, bytes: string | Uint8Array): void {
  const aside = `${target}.${process.pid}.tmp`;
  rmSync(aside, { force: true });
  try {
    writeFileSync(aside, bytes, { flag: 'wx' });
    renameSync(aside, target);
  } finally {
    rmSync(aside, { force: true });
  }
}
