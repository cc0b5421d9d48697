import type { Fact, Occurrence, Summary } from './assessment.ts';
import type { BulkTotals } from './bulk.ts';
import type { ContractFiles } from './contract.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { CommitSignature } from './provenance.ts';
import type { BodySection, Fields } from './record.ts';
import type { Charge, Score } from './score.ts';
import type { Clock, FindingState, GateState, ParameterState, Penalty } from './standing.ts';

/** Everything two runs must share to give the same bytes. */
export interface SnapshotIdentity {
  contract: string;
  /** YYYY-MM-DD: the state at 24:00 of that day in the contract's zone. */
  as_of: string;
  tool: string;
  /** sha256 over the sorted list of `path  sha256(bytes)` of the content read. */
  content: string;
  /** Short commit of the content's repository; null without history. */
  version: string | null;
  dirty: boolean;
  parameters: string;
  calendar: string;
  /** sha256 of the list of signers, when one was given. */
  signers?: string;
  history: { reader: 'git' | 'package' | 'none'; reason: string | null; note: string | null };
}

/** Three dates of a record and by whom; ISO instants in the contract's zone, null where unknown. */
export interface RecordProvenance {
  committed_at: string | null;
  commit: string | null;
  author: string | null;
  merged_at: string | null;
  changed_at: string | null;
  confirmed: boolean | null;
  /** The version in effect, where the file holds another, or no such record: the fields shown are those of this version. */
  standing?: RecordStanding;
  /** Of the commit last written by, where signatures were asked for and mattered. */
  signature?: CommitSignature;
}

/** `commit` is by whom and when the version was confirmed last; `changed` are the fields in which the file now differs. */
export interface RecordStanding {
  commit: string;
  confirmed_at: string;
  by: string;
  /** gone: the file does not hold the record any more, or cannot be read. */
  now: 'changed' | 'gone';
  changed: string[];
}

/** One record as the ledgers carry it. */
export interface LedgerRecord {
  id: string;
  file: string;
  line: number;
  valid: boolean;
  recorded_at: string | null;
  provenance: RecordProvenance;
  fields: Fields;
  sections: BodySection[];
  /** Of a bulk log that was looked through. */
  totals?: BulkTotals;
}

export interface LedgerChunk {
  kind: string;
  file: string;
  records: LedgerRecord[];
}

/** One file of the content, for manifests: what was read, and its hash. */
export interface ContentFile {
  path: string;
  size: number;
  sha256: string;
}

/**
 * One result; every face is a projection of it through `view`.
 * On disk: `snapshot.json` (all but ledgers and contract files), `ledgers/<kind>/<file>.json`, `index.json`; the id is the index's hash (`snapshotFiles`).
 */
export interface Snapshot {
  identity: SnapshotIdentity;
  contract: ContractFiles;
  summary: Summary;
  occurrences: Occurrence[];
  diagnostics: Diagnostic[];
  facts: Fact[];
  charges: Charge[];
  score: Score;
  parameters: ParameterState[];
  gates: GateState[];
  clocks: Clock[];
  findings: FindingState[];
  penalties: Penalty[];
  ledgers: LedgerChunk[];
  files: ContentFile[];
  /** Records dated after the as-of day: counted, not used. */
  later_records: number;
}
