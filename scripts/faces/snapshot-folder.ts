import { createHash } from 'node:crypto';
import { compareText } from '../model/diagnostic.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** A snapshot as files: path to text. `id` is the sha256 of `index.json`, which lists every other file with its hash. */
export interface SnapshotFiles {
  id: string;
  files: ReadonlyMap<string, string>;
}

/** `snapshot.json`, `ledgers/<kind>/<file>.json` and `index.json`; the same snapshot gives the same bytes. */
export function snapshotFiles(snapshot: Snapshot): SnapshotFiles {
  const { ledgers, contract, ...rest } = snapshot;
  const files = new Map<string, string>();
  files.set('snapshot.json', json({ version: 1, ...rest }));
  files.set('contract.json', json({ version: 1, ...contract }));
  for (const chunk of ledgers) {
    const name = chunk.file
      .split('/')
      .slice(1)
      .join('__')
      .replace(/\.(ya?ml|md)$/, '');
    files.set(`ledgers/${chunk.kind}/${name}.json`, json({ version: 1, ...chunk }));
  }
  const paths = [...files.keys()].sort(compareText);
  const index = json({ version: 1, files: paths.map((path) => ({ path, sha256: sha256(files.get(path) ?? '') })) });
  files.set('index.json', index);
  return { id: sha256(index), files };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
