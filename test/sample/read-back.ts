import { load } from 'js-yaml';
import type { PlannedCommit } from '../../sample/commits.ts';
import type { Value } from '../../scripts/model/record.ts';

export interface ReadRecord {
  id: string;
  kind: string;
  file: string;
  fields: { readonly [key: string]: Value };
  /** Text below the front matter of a Markdown file; empty elsewhere. */
  body: string;
}

/** Every record of the files, in the three forms that evidence files have. */
export function readRecords(files: ReadonlyMap<string, Uint8Array>): ReadRecord[] {
  return [...files].flatMap(([file, bytes]) => (file.startsWith('attachments/') ? [] : readFile(file, textOf(bytes))));
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function readFile(file: string, text: string): ReadRecord[] {
  const [, front = '', body = ''] = file.endsWith('.md') ? text.split(/^---\n/m) : ['', text, ''];
  const { kind, ...rest } = load(front) as { kind: string; records?: ReadRecord['fields'][] };
  const records = rest.records ?? [rest as ReadRecord['fields']];
  return records.map((fields) => ({ id: String(fields.id), kind, file, fields, body }));
}

export interface Committed {
  at: number;
  email: string;
  branch: string;
}

/** When and by whom each record id was first committed, on any branch. */
export function firstCommits(commits: readonly PlannedCommit[]): Map<string, Committed> {
  const first = new Map<string, Committed>();
  for (const { changes, at, author, branch, merges } of commits) {
    if (merges !== null) continue;
    for (const [path, bytes] of changes) {
      if (path.startsWith('attachments/')) continue;
      for (const [, id = ''] of textOf(bytes).matchAll(/^(?: {2}- )?id: (\S+)$/gm)) {
        if (!first.has(id)) first.set(id, { at, email: author.email, branch });
      }
    }
  }
  return first;
}
