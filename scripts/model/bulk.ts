import type { Range } from './diagnostic.ts';
import type { EvidenceRecord, FieldRef } from './record.ts';

/** The kind of record that declares a bulk log, and the kind whose records its rows stand for. */
export const BULK_KIND = 'operation-log-bulk';
export const ROW_KIND = 'operation-log';

/**
 * A month's log of operations, declared by one record and held in an attachment of up to millions of rows, as it was
 * looked through. Plain values: what rules need of the rows, never the rows themselves.
 *
 * `rows` are those that some rule may have something to say of, as operations with their place in the attachment; at
 * most `ROWS_SHOWN` of each tally. Everything here is true under every reading of the parameters.
 */
export interface BulkLog {
  /** Id of the record that declares it. */
  record: string;
  /** Path of the attachment in the content. */
  file: string;
  problems: readonly BulkProblem[];
  /** Null when the log could not be looked through; `problems` says why. */
  totals: BulkTotals | null;
  rows: readonly EvidenceRecord[];
  tallies: readonly BulkTally[];
  /** Rows whose id was in use already: in the log, or by a record. */
  duplicates: readonly { row: EvidenceRecord; first: EvidenceRecord }[];
  /** Stretches of the running number without a break, in its order; empty when the log carries none. */
  runs: readonly BulkRun[];
  /** Breaks of the running number beyond those between `runs`. */
  further_breaks: number;
  /** Ids of the approvals that some row cites. */
  cited: readonly string[];
  /** What was taken out or brought in under each approval, where rows are told: how often, in all, and at most at once. */
  taken: readonly BulkTaken[];
  /** Moments at which each system was worked on, epoch seconds: the first and last of the month and of all. */
  moments: readonly { system: string; times: readonly number[] }[];
}

export interface BulkTaken {
  approval: string;
  times: number;
  rows: number;
  most: number;
}

/** Something wrong with the log as a file, or with one of its rows. */
export interface BulkProblem {
  at: FieldRef;
  message: string;
  hint: string;
  expected?: string;
  actual?: string;
}

/** Rows of one sort, counted: those in `rows`, the first of them, are looked at one by one. */
export interface BulkTally {
  rule: string;
  /** The field that the rule's observation stands at. */
  field: string;
  count: number;
  /** Places of the first rows, one more than are shown. */
  places: readonly Range[];
  /** The reading under which these rows are spoken of; always when absent. */
  when?: { simultaneous: boolean } | { from: string; to: string };
}

/** Rows numbered without a break from `first` to `last`. */
export interface BulkRun {
  first: number;
  last: number;
  from: EvidenceRecord;
  to: EvidenceRecord;
}

/** What the log amounts to: what pages show of it. Instants are epoch seconds. */
export interface BulkTotals {
  /** Rows that could be read, and those that could not. */
  rows: number;
  refused: number;
  first: number | null;
  last: number | null;
  operators: number;
  /** Exports and imports, and those of them that cite an approval. */
  transfers: number;
  cited: number;
  systems: readonly { system: string; rows: number }[];
  actions: readonly { action: string; rows: number }[];
  /** By civil date in the log's zone. */
  days: readonly { day: string; rows: number }[];
}

/** As many rows of each sort are looked at and told of one by one; the rest is counted. */
export const ROWS_SHOWN = 10;
