import { createHash } from 'node:crypto';
import { compareText } from '../model/diagnostic.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { claims, escaped, shortPath } from '../view/safe-names.ts';

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
  const claim = claims();
  for (const chunk of ledgers) {
    const path = claim(shortPath(`ledgers/${chunk.kind}/${nameOf(chunk.file)}`));
    files.set(`${path}.json`, json({ version: 1, ...chunk }));
  }
  const paths = [...files.keys()].sort(compareText);
  const index = json({ version: 1, files: paths.map((path) => ({ path, sha256: sha256(files.get(path) ?? '') })) });
  files.set('index.json', index);
  return { id: sha256(index), files };
}

/** `evidence__incident__2024-07` of the contract's `evidence/incident/2024-07.yaml`. */
function nameOf(file: string): string {
  const local = file.split('/').slice(1).join('__');
  return local.replace(/\.(ya?ml|md)$/, '').replace(/[^\w.-]/gu, escaped);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
