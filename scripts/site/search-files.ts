import type { SearchEntry } from '../view/site-model.ts';

/** A text file of the site: path relative to the site's folder. */
export interface SiteFile {
  path: string;
  text: string;
}

/** Characters of searched text in one chunk: about a megabyte as UTF-8, read in a blink from a stick. */
const CHUNK_CHARACTERS = 350_000;

/**
 * The search texts as classic scripts (`fetch` does not work from a folder, modules neither): one or more chunks per
 * ledger or page sort, and a plan that names them. They are read only when somebody uses the search box.
 * Addresses lose their leading slash: the script puts the site's own address before them.
 */
export function searchFiles(entries: readonly SearchEntry[]): SiteFile[] {
  const bySort = new Map<string, SearchEntry[]>();
  for (const entry of entries) {
    const sort = bySort.get(entry.k);
    if (sort) sort.push(entry);
    else bySort.set(entry.k, [entry]);
  }
  const chunks: { path: string; sort: string; rows: string[] }[] = [];
  for (const [sort, list] of bySort) {
    let room = 0;
    for (const entry of list) {
      const row = JSON.stringify([entry.t, entry.u.replace(/^\//, ''), entry.x]);
      const last = chunks.at(-1);
      if (last && last.sort === sort && room >= row.length) last.rows.push(row);
      else {
        chunks.push({ path: `search/${String(chunks.length + 1).padStart(3, '0')}.js`, sort, rows: [row] });
        room = CHUNK_CHARACTERS;
      }
      room -= row.length;
    }
  }
  const plan = { entries: entries.length, chunks: chunks.map((chunk) => chunk.path) };
  return [
    { path: 'search/plan.js', text: `yanshouSearch.plan(${JSON.stringify(plan)});\n` },
    ...chunks.map((chunk) => ({
      path: chunk.path,
      text: `yanshouSearch.add(${JSON.stringify(chunk.sort)},[\n${chunk.rows.join(',\n')}\n]);\n`,
    })),
  ];
}
