import type { Value } from '../scripts/model/record.ts';
import type { Instant } from './time.ts';

export type RecordFields = { [key: string]: Value };

/** A topic branch of one week, or the main line itself. */
export type Branch =
  | 'logs'
  | 'tickets'
  | 'inspections'
  | 'documents'
  | 'changes'
  | 'tasks'
  | 'duty'
  | 'monthly'
  | 'papers'
  | 'acceptance'
  | 'self-report'
  | 'main';

/** One state of a record as somebody committed it; `record` null means the commit took the record away. */
export interface Version {
  at: Instant;
  by: string;
  branch: Branch;
  record: RecordFields | null;
  /** What the commit says it does. */
  subject: string;
}

/** A record's life in the repository. `file` is relative to the contract folder; `body` is a Markdown file's text. */
export interface Entry {
  kind: string;
  id: string;
  file: string;
  /** The file's form: many records, one record, or Markdown with front matter. */
  form: 'many' | 'one' | 'markdown';
  body?: string;
  versions: Version[];
  /** Files that come with the record's first version. */
  attachments?: readonly AttachedFile[];
}

/** A file beside a record; `path` is relative to the contract folder. */
export interface AttachedFile {
  path: string;
  title: string;
  type: string;
  bytes: Uint8Array;
}
