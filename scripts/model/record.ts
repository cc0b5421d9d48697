import type { Range } from './diagnostic.ts';

/** One value inside a record, as YAML's core schema gives it (dates and long digits stay text). */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export type Fields = Readonly<{ [key: string]: Value }>;

/** A heading of a Markdown body with the text below it, up to the next heading of any depth. */
export interface BodySection {
  depth: number;
  title: string;
  line: number;
  text: string;
}

/**
 * What someone wrote: one record of one kind, exactly as read.
 * `file` is relative to the content root; `index` counts within the file; `line` is where the record starts.
 * `valid` is false when its schema refused it: it then counts as present but unusable.
 */
export interface EvidenceRecord {
  id: string;
  kind: string;
  file: string;
  index: number;
  line: number;
  fields: Fields;
  valid: boolean;
  /** Markdown body by heading; empty for YAML records. */
  sections: readonly BodySection[];
  /** Short hash of the record's own text: tells whether a later version changed it. */
  digest: string;
  /** Set on a row of a bulk log, whose place is known beforehand: its fields' cells, the row itself under ''. */
  cells?: { readonly [field: string]: Range };
}

/** In a `FieldRef`, the narrative of a Markdown record: no field bears this name. */
export const BODY = '#body';

/** Asks for the place of a field: resolved only when a diagnostic needs it, since positions cost a second parse. */
export interface FieldRef {
  file: string;
  /** Of the record in its file; -1 for the file itself. */
  index: number;
  /** Path inside the record, e.g. `['exclusions', 0, 'from']`; empty for the record itself. */
  path: (string | number)[];
  /** The place itself, where it is known already. */
  range?: Range;
}

/** Turns a field reference into a range of its file. */
export type Locate = (ref: FieldRef) => Range;
