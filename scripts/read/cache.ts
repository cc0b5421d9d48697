import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMapping } from './file.ts';
import { codeDigest, keep } from './kept.ts';
import type { CachedBlob, ReadCache } from './read.ts';

/** A cache that can be written back; only blobs asked for in this run are kept, so it never grows without end. */
export interface DiskCache extends ReadCache {
  text: { get(key: string): string | undefined; set(key: string, value: string): void };
  save(): void;
}

/**
 * The cache of one content folder. Its key holds the reader's own source and schemas, so a changed tool starts afresh;
 * a damaged or foreign file counts as empty. Written aside and renamed: a killed run leaves the old one.
 */
export function openCache(folder: string, contentRoot: string): DiskCache {
  const key = createHash('sha256').update(toolDigest()).update('\0').update(contentRoot).digest('hex').slice(0, 24);
  const file = path.join(folder, `read-${key}.json`);
  const known = load(file);
  const used: { blobs: { [oid: string]: CachedBlob }; texts: { [key: string]: string } } = { blobs: {}, texts: {} };
  let changed = false;
  return {
    get(oid) {
      const blob = known.blobs[oid];
      if (blob) used.blobs[oid] = blob;
      return blob;
    },
    set(oid, value) {
      used.blobs[oid] = value;
      known.blobs[oid] = value;
      changed = true;
    },
    text: {
      get(name) {
        const value = known.texts[name];
        if (value !== undefined) used.texts[name] = value;
        return value;
      },
      set(name, value) {
        used.texts[name] = value;
        changed = true;
      },
    },
    save() {
      if (changed) keep(file, JSON.stringify(used));
    },
  };
}

function load(file: string): { blobs: { [oid: string]: CachedBlob }; texts: { [key: string]: string } } {
  try {
    const value = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (isMapping(value?.blobs) && isMapping(value?.texts)) return value;
  } catch {
    // Absent or damaged: start empty.
  }
  return { blobs: {}, texts: {} };
}

/** Hash over all that decides a verdict: the code of reader, history and formats, and the schemas as compiled. */
function toolDigest(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return codeDigest([here, ...['history', 'model', 'bulk'].map((folder) => path.join(here, '..', folder))]);
}
