import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KINDS } from '../../scripts/model/kind-catalogue.ts';
import { KIND_FILES } from '../../scripts/model/kind-files.ts';
import type { SnapshotResult } from '../../scripts/snapshot.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import { snapshotOf } from '../support/contract.ts';

/**
 * A small contract and what is done to it. Everything hostile is made here, while a test runs: committed, such files and
 * names would break other people's clones.
 */
export const ID = 'HT-2025-018';
export const AS_OF = '2025-06-30';
export const CONTENT = fileURLToPath(new URL('../fixtures/second/content/', import.meta.url));

export type Files = { readonly [path: string]: string | Uint8Array };

/** The contract's files, by path below its folder. */
export const FILES: Files = Object.fromEntries(
  readdirSync(CONTENT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(CONTENT.length + ID.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
);

export function textOf(file: string): string {
  const bytes = FILES[file];
  if (bytes === undefined) throw new Error(`no fixture ${file}`);
  return Buffer.from(bytes).toString('utf8');
}

/** A sound incident in a file of its own, 22 lines; `more` begins line 23. */
export function incident(more = ''): string {
  // No copy of the one that it is made from: that would be told.
  const text = textOf('evidence/incident/GZ-2025-04.yaml').replace('GZ-2025-04', 'GZ-2025-99');
  return text.replace(/^title: (.*)$/m, 'title: $1，又一次') + more;
}

/** Another one each time. */
export function numbered(number: number): string {
  return incident().replace('GZ-2025-99', `GZ-2025-${number}`).replace('又一次', `第 ${number} 次`);
}

/** A sound report with a body of one's own, which begins at line 22. */
export function report(body: string): string {
  const text = textOf('evidence/inspection-report/digital-store-2025-06-03.md');
  const head = text.slice(0, text.indexOf('\n---\n') + 5);
  return head.replace(/\nid: .*/, '\nid: XC-2025-99') + body;
}

/** The same contract with a file of every kind there is. */
export const EVERY_KIND: Files = {
  ...FILES,
  'kinds.yaml': everyKind(),
  ...Object.fromEntries(
    Object.entries(KIND_FILES).map(([kind, { good }]) => [
      `evidence/${kind}/example.${KINDS[kind]?.narrative ? 'md' : 'yaml'}`,
      good,
    ]),
  ),
};

function everyKind(): string {
  const listed = textOf('kinds.yaml');
  const rest = Object.keys(KINDS).filter((kind) => !new RegExp(`kind: ${kind}\\b(?!-)`).test(listed));
  return listed + rest.map((kind) => `  - kind: ${kind}\n`).join('');
}

/** The contract with some files laid over it; null leaves one out. */
export function withFiles(
  changes: { readonly [path: string]: string | Uint8Array | null },
  base: Files = FILES,
): Files {
  const kept = Object.entries({ ...base, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(kept);
}

/** The whole pipeline over files in memory. */
export function pipeline(files: Files, asOf = AS_OF): Promise<SnapshotResult> {
  const paths = Object.entries(files).map(([path, bytes]) => [`${ID}/${path}`, bytes]);
  return snapshotOf(memorySource(Object.fromEntries(paths)), ID, asOf);
}

/** `line:column rule message` of all that is said about one file. */
export function about(result: SnapshotResult, file: string): string[] {
  const diagnostics = 'snapshot' in result ? result.snapshot.diagnostics : result.diagnostics;
  return diagnostics
    .filter((one) => one.file === `${ID}/${file}`)
    .map(({ range, rule, message }) => `${range.start.line}:${range.start.column} ${rule} ${message}`);
}

/** What is said about one file laid over the contract. */
export async function said(file: string, bytes: string | Uint8Array): Promise<string[]> {
  return about(await pipeline(withFiles({ [file]: bytes })), file);
}
