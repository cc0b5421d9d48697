import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Identity } from '../../scripts/model/provenance.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';
import { snapshotOf } from './contract.ts';
import { createRepository } from './git-repo.ts';

/** Sheets of other contracts, written from the documentation alone: see `test/fixtures/foreign`. */

const ROOT = fileURLToPath(new URL('../fixtures/foreign/', import.meta.url));
const CLIENT: Identity = { name: '信息科负责人', email: 'it@client.example' };
export const PROVIDER: Identity = { name: '项目经理甲', email: 'pm@provider.example' };

export type Files = { [path: string]: string };

export function filesOf(folder: string, id: string): Files {
  const root = join(ROOT, folder);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== root)
    .map((entry) => join(entry.parentPath, entry.name));
  const named = (path: string) => `content/${path.slice(root.length + 1).replaceAll('\\', '/')}`;
  const all = Object.fromEntries(paths.map((path) => [named(path), readFileSync(path, 'utf8')]));
  expect(Object.keys(all)).toContain(`content/${id}/scorecard.yaml`);
  return all;
}

export const signedSheets = (folder: string) => readFileSync(join(ROOT, folder, 'signed.yaml'), 'utf8');

/** One commit of each party: what the client says takes effect because the client brings it in. */
export async function snapshotAt(id: string, files: Files, asOf: string): Promise<Snapshot> {
  const isClients = (path: string) => /findings\/all|parameter-sheet|contract-event|scorecard\//.test(path);
  const of = (wanted: boolean) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => isClients(path) === wanted));
  const repository = createRepository();
  repository.commit(
    { name: 'provider', at: '2025-01-02T10:00:00+08:00', author: PROVIDER, files: of(false) },
    { name: 'client', at: '2025-01-03T10:00:00+08:00', author: CLIENT, files: of(true) },
  );
  const result = await snapshotOf(await openWorktree(join(repository.root, 'content')), id, asOf);
  if (!('snapshot' in result)) throw new Error(JSON.stringify(result.diagnostics, null, 1));
  return result.snapshot;
}

export const paid = ({ score }: Snapshot, id: string) =>
  (score.payments ?? []).filter((one) => one.id === id).map(({ period, payable }) => [period, payable]);
export const said = ({ diagnostics }: Snapshot, ...rules: string[]) =>
  diagnostics.filter(({ rule }) => rules.includes(rule)).map(({ message }) => message);

/** The same files with one place of one of them, which is there once, written otherwise. */
export function changed(files: Files, path: string, from: string, to: string): Files {
  expect(files[path]?.split(from)).toHaveLength(2);
  return { ...files, [path]: (files[path] as string).replace(from, to) };
}
