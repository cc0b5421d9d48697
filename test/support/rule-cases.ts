import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { ContractFiles } from '../../scripts/model/contract.ts';

/**
 * Fixtures of rules: `test/fixtures/rules/<rule>/<failing|near-miss>[-word]/` holds files as they stand in a contract's
 * folder, laid over those of `base/`. What is to be reported is written where it is to be reported:
 *
 *     approved_at: 2024-07-02T15:30+08:00
 *     #            ^ 预期 approval-after-execution：the whole message
 *
 * A line of its own speaks of the line above: its caret of the column, without one of where that line's text begins. At
 * a line's end (`# 预期 …`, in a Markdown body `<!-- 预期 … -->`) it speaks of that line alone. The message may be left
 * out. What no comment can say is in `case.yaml`.
 */
export const FIXTURES = fileURLToPath(new URL('../fixtures/rules/', import.meta.url));

/** What no comment can say. Every key may be left out. */
interface CaseFile {
  /** By default the day of the base's sample. */
  as_of?: string;
  /** `<path>:<line>[:<column>] <rule>[：<message>]`, for files that take no comment. */
  expected?: string[];
  /** Files of the base that this one goes without. */
  without?: string[];
  /** A text added to a file's end so many times: no one keeps megabytes in a repository. */
  padded?: { [path: string]: { text: string; times: number } };
  /** With it, the files lie in a git repository. */
  history?: Step[];
  /** People whose keys are on the list of signers. */
  signers?: string[];
}

/**
 * One commit: the files named (all of the case that no commit named yet, if none is). What no commit named lies in the
 * work tree.
 */
export interface Step {
  at: string;
  /** Id of the person whose identity commits. */
  by: string;
  files?: string[];
  /** Of those files, the text up to the record with this id. */
  until?: string;
  /** Files as they were: from this folder of the case. */
  from?: string;
  /** Commits on a branch of its own, which somebody merges. */
  merged?: { at: string; by: string };
  /** Signed with the person's own key; only the last commit can be. */
  signed?: boolean;
}

const KEYS = ['as_of', 'expected', 'without', 'padded', 'history', 'signers'];
const STEP_KEYS = ['at', 'by', 'files', 'until', 'from', 'merged', 'signed'];

export interface RuleCase {
  rule: string;
  /** `failing`, `near-miss`, or either with a word behind it. */
  name: string;
  folder: string;
}

/** Every case there is, in code-unit order. */
export function ruleCases(): RuleCase[] {
  return ruleFolders().flatMap((rule) =>
    readdirSync(join(FIXTURES, rule))
      .sort()
      .map((name) => ({ rule, name, folder: join(FIXTURES, rule, name) })),
  );
}

export function ruleFolders(): string[] {
  return readdirSync(FIXTURES)
    .filter((name) => name !== 'base')
    .sort();
}

export interface LoadedCase {
  /** By path below the contract's folder. */
  files: Map<string, Buffer>;
  told: CaseFile;
  id: string;
  identities: ContractFiles['contract']['identities'];
}

/** The files of a case over those of the base, and what its `case.yaml` says. */
export function loadCase({ folder }: RuleCase): LoadedCase {
  const place = join(folder, 'case.yaml');
  const told = (existsSync(place) ? load(readFileSync(place, 'utf8'), { schema: CORE_SCHEMA }) : {}) as CaseFile;
  const strange = [
    ...Object.keys(told).filter((key) => !KEYS.includes(key)),
    ...(told.history ?? []).flatMap((step) => Object.keys(step).filter((key) => !STEP_KEYS.includes(key))),
  ];
  if (strange.length > 0) throw new Error(`${place}: unknown ${strange.join(', ')}`);
  const base = filesIn(join(FIXTURES, 'base'));
  const earlier = (told.history ?? []).flatMap(({ from }) => from ?? []);
  const own = [...filesIn(folder)].filter(
    ([path]) => path !== 'case.yaml' && !earlier.some((name) => path.startsWith(`${name}/`)),
  );
  const files = new Map([...base, ...own]);
  for (const path of told.without ?? []) {
    if (!files.delete(path)) throw new Error(`${place}: there is no ${path} to go without`);
  }
  for (const [path, { text, times }] of Object.entries(told.padded ?? {})) {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`${place}: there is no ${path} to add to`);
    files.set(path, Buffer.concat([bytes, Buffer.from(text.repeat(times))]));
  }
  const contract = load(base.get('contract.yaml')?.toString('utf8') ?? '', { schema: CORE_SCHEMA });
  const { id, identities } = contract as ContractFiles['contract'];
  return { files, told, id, identities };
}

/** Every file below a folder by its path in it, in code-unit order. */
export function filesIn(root: string): Map<string, Buffer> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length).split(sep).filter(Boolean).join('/'), readFileSync(path)]),
  );
}
