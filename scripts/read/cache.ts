import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMapping } from './file.ts';
import { codeDigest, keep, letGo } from './kept.ts';
import type { CachedBlob, ReadCache } from './read.ts';

/** A cache that can be written back; only blobs asked for in this run are kept, so it never grows without end. */
export interface DiskCache extends ReadCache {
  text: { get(key: string): string | undefined; set(key: string, value: string): void };
  save(): void;
}

/** Entries of one sort, as a file holds them. */
type Entries<Value> = { readonly [name: string]: Value };

interface Kept {
  blobs: Entries<CachedBlob>;
  texts: Entries<string>;
}

/** As many of a cache's entries may have come since it was last written whole, or lie in it unused. */
const REST_MAX = 0.2;

/**
 * The cache of one content folder. Its key holds the reader's own source and schemas, so a changed tool starts afresh;
 * a damaged or foreign file counts as empty. Written aside and renamed: a killed run leaves the old one. In two files,
 * so that one changed record file does not have all others written again: what was kept as a whole, and the few entries
 * that came since. Each entry tells of a content alone, so that any two such files go together.
 */
export function openCache(folder: string, contentRoot: string): DiskCache {
  const key = createHash('sha256').update(toolDigest()).update('\0').update(contentRoot).digest('hex').slice(0, 24);
  const file = path.join(folder, `read-${key}.json`);
  const since = path.join(folder, `read-${key}-since.json`);
  const [whole, recent] = [load(file), load(since)];
  const blobs = shelf(whole.blobs, recent.blobs);
  const texts = shelf(whole.texts, recent.texts);
  return {
    get: blobs.get,
    set: blobs.set,
    text: { get: texts.get, set: texts.set },
    save() {
      if (!blobs.changed() && !texts.changed()) return;
      const [all, late] = [blobs.used.size, blobs.fresh.size];
      const kept = Object.keys(whole.blobs).length;
      const idle = kept - (all - late);
      if (kept > 0 && late <= all * REST_MAX && idle <= all * REST_MAX) keep(since, written(blobs.fresh, texts.fresh));
      else {
        keep(file, written(blobs.used, texts.used));
        letGo(since);
      }
    },
  };
}

/** What two files hold, the later one first; `used` is what was asked for or set, `fresh` what of it is not in the first. */
function shelf<Value>(whole: Entries<Value>, recent: Entries<Value>) {
  const used = new Map<string, Value>();
  const fresh = new Map<string, Value>();
  let changed = false;
  const own = (entries: Entries<Value>, name: string) => (Object.hasOwn(entries, name) ? entries[name] : undefined);
  return {
    used,
    fresh,
    changed: () => changed,
    get(name: string): Value | undefined {
      const late = fresh.get(name) ?? own(recent, name);
      const value = late ?? own(whole, name);
      if (value !== undefined) used.set(name, value);
      if (late !== undefined) fresh.set(name, late);
      return value;
    },
    set(name: string, value: Value): void {
      used.set(name, value);
      fresh.set(name, value);
      changed = true;
    },
  };
}

function written(blobs: ReadonlyMap<string, CachedBlob>, texts: ReadonlyMap<string, string>): string {
  return JSON.stringify({ blobs: Object.fromEntries(blobs), texts: Object.fromEntries(texts) });
}

function load(file: string): Kept {
  try {
    const value = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (isMapping(value?.blobs) && isMapping(value?.texts)) return value;
  } catch {
    // Absent or damaged: start empty.
  }
  return { blobs: {}, texts: {} };
}

/** Hash over all that decides what is kept: the code of reader, history, formats and bulk logs, and the schemas as compiled. */
function toolDigest(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const rooms = ['history', 'model', 'bulk', 'source', 'assess', 'calendar'];
  return codeDigest([here, ...rooms.map((room) => path.join(here, '..', room))]);
}
