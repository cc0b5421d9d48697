import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, type DiffOptions } from '../../scripts/commands/diff.ts';
import type { DiffReport } from '../../scripts/faces/diff-sections.ts';
import type { Identity } from '../../scripts/model/provenance.ts';
import type { DiffView } from '../../scripts/view/diff/types.ts';
import { createRepository, type FileChanges, type Repository } from './git-repo.ts';

/** A small contract with a short history of its own, to change one thing at a time. */

export const ID = 'HT-2025-018';
export const LEAD: Identity = { name: '服务经理', email: 'lead@hengyuan.example' };
export const OFFICE: Identity = { name: '技术科', email: 'office@dangan.example' };

const ROOT = fileURLToPath(new URL('../fixtures/second/content/', import.meta.url));

/** Every file of the fixture by its path in the repository. */
const FILES: FileChanges = Object.fromEntries(
  readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`content/${path.slice(ROOT.length).replaceAll('\\', '/')}`, readFileSync(path, 'utf8')]),
);

export const at = (path: string): string => `content/${ID}/${path}`;

/** A file of the fixture, with one text in it replaced, which must be there. */
export function edited(path: string, ...changes: [from: string, to: string][]): FileChanges {
  let text = textOf(path);
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    text = text.replace(from, to);
  }
  return { [at(path)]: text };
}

export function textOf(path: string): string {
  const text = FILES[at(path)];
  if (typeof text !== 'string') throw new Error(`no fixture ${path}`);
  return text;
}

export const without = (...paths: string[]): FileChanges => Object.fromEntries(paths.map((path) => [at(path), null]));

const BY_CLIENT = /\/(?:findings|waivers|evidence\/parameter-sheet)\//;

// The whole year comes in at once, before most of it happened: what that says about its dates is no matter here.
const SEVERITIES = `content/${ID}/severities.yaml`;
FILES[SEVERITIES] = String(FILES[SEVERITIES]).replace('rules:\n', 'rules:\n  - {rule: early-entry, severity: off}\n');

/** The provider's papers and the client's, each committed by whom they bind, as commit `base`. */
export function smallRepository(): Repository {
  const repository = createRepository();
  const part = (client: boolean) =>
    Object.fromEntries(Object.entries(FILES).filter(([path]) => BY_CLIENT.test(path) === client));
  repository.commit(
    { name: 'provider', at: '2025-02-27T10:00:00+08:00', author: LEAD, files: part(false) },
    { name: 'base', at: '2025-02-28T10:00:00+08:00', author: OFFICE, files: part(true) },
  );
  return repository;
}

/** One more commit on top of the base. */
export function change(repository: Repository, name: string, files: FileChanges, author: Identity = LEAD): void {
  repository.commit({ name, from: 'base', at: '2025-06-29T10:00:00+08:00', author, files });
}

export async function compared(
  repository: Repository,
  base: string,
  head: string | undefined,
  options: Partial<DiffOptions> = {},
): Promise<DiffReport> {
  const revision = (name: string) => repository.hash(name) || name;
  return compare(revision(base), head === undefined ? undefined : revision(head), {
    ...{ content: `${repository.root}/content`, cache: false, format: 'text', all: true, quiet: true },
    ...{ audience: 'owner', worktree: false, mergeBase: false, ...options },
  });
}

/** The comparison of the repository's only contract. */
export async function viewOf(...given: Parameters<typeof compared>): Promise<DiffView> {
  const [view] = (await compared(...given)).contracts;
  if (!view) throw new Error('no contract');
  return view;
}
