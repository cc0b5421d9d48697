import fs from 'node:fs';
import path from 'node:path';
import type { PageModel, PortalModel } from '../view/site-model.ts';

/** Any page that Astro lays out: those of a contract's site, and the front page over all contracts. */
export type AnyPage = PageModel | ({ page: 'portal' } & PortalModel);

/** Where one page's model lies in `pages.ndjson`; `start` and `length` in bytes. */
export interface PageEntry {
  path: string;
  start: number;
  length: number;
}

const PAGES = 'pages.ndjson';
const INDEX = 'index.json';
const BATCH_BYTES = 1 << 20;

/**
 * Letters, digits, `-` and `_` only: a dot would be taken for a file extension, and other names break on a USB stick
 * or in a zip made on another system.
 */
const SAFE_PATH = /^[A-Za-z0-9][A-Za-z0-9_-]*(\/[A-Za-z0-9][A-Za-z0-9_-]*)*$/;

/** Throws on an address that could not be a file on every system; such an address is a bug of the view floor. */
function assertPath(path: string, seen: Set<string>): void {
  if (!SAFE_PATH.test(path)) throw new Error(`页面地址只能由英文字母、数字、“-”“_”“/”组成：${path}`);
  const folded = path.toLowerCase();
  if (seen.has(folded)) throw new Error(`页面地址重复（不分大小写）：${path}`);
  seen.add(folded);
}

/** Writes the models one JSON per line, with an index of their places, so that each page reads only its own. */
export function writeModels(folder: string, pages: Iterable<{ path: string; model: AnyPage }>): number {
  const entries: PageEntry[] = [];
  const seen = new Set<string>();
  const file = fs.openSync(path.join(folder, PAGES), 'w');
  let batch: Buffer[] = [];
  let batched = 0;
  let start = 0;
  const flush = () => {
    fs.appendFileSync(file, Buffer.concat(batch));
    batch = [];
    batched = 0;
  };
  try {
    for (const page of pages) {
      assertPath(page.path, seen);
      const line = Buffer.from(`${JSON.stringify(page.model)}\n`);
      entries.push({ path: page.path, start, length: line.length });
      start += line.length;
      batched += line.length;
      batch.push(line);
      if (batched >= BATCH_BYTES) flush();
    }
    if (batched > 0) flush();
  } finally {
    fs.closeSync(file);
  }
  fs.writeFileSync(path.join(folder, INDEX), JSON.stringify(entries));
  return entries.length;
}

export function readEntries(folder: string): PageEntry[] {
  return JSON.parse(fs.readFileSync(path.join(folder, INDEX), 'utf8')) as PageEntry[];
}

let open: { folder: string; file: number } | null = null;

/** Reads one page's model; the file stays open for the next one. */
export function readModel(folder: string, entry: PageEntry): AnyPage {
  if (open?.folder !== folder) {
    if (open) fs.closeSync(open.file);
    open = { folder, file: fs.openSync(path.join(folder, PAGES), 'r') };
  }
  const bytes = Buffer.alloc(entry.length);
  fs.readSync(open.file, bytes, 0, entry.length, entry.start);
  return JSON.parse(bytes.toString('utf8')) as AnyPage;
}
