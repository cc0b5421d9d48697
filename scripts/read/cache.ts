import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMapping } from './file.ts';
import type { CachedBlob, ReadCache } from './read.ts';

/** A cache that can be written back; only blobs asked for in this run are kept, so it never grows without end. */
export interface DiskCache extends ReadCache {
  text: { get(key: string): string | undefined; set(key: string, value: string): void };
  save(): void;
}

/** Where caches live: outside the tool's folder and outside the content. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const base = env.YANSHOU_CACHE ?? env.XDG_CACHE_HOME ?? env.LOCALAPPDATA ?? path.join(os.homedir(), '.cache');
  return path.join(base, 'yanshou');
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
      if (!changed) return;
      try {
        fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
        const aside = `${file}.${process.pid}.tmp`;
        fs.writeFileSync(aside, JSON.stringify(used), { mode: 0o600 });
        fs.renameSync(aside, file);
      } catch {
        // A cache that cannot be written costs time, never the result.
      }
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
  const hash = createHash('sha256');
  for (const folder of [here, path.join(here, '../history'), path.join(here, '../model'), path.join(here, '../bulk')]) {
    for (const name of fs.readdirSync(folder, { recursive: true }).map(String).sort()) {
      const file = path.join(folder, name);
      const { size, mtimeMs } = fs.statSync(file);
      hash.update(`${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
