import type { ContractFiles, OptionalContractFiles } from '../../model/contract.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import type { Snapshot } from '../../model/snapshot.ts';

/**
 * One contract in one version: its snapshot, why there is none, or null where that version has no such contract. `written`
 * are its own files where they say something else than what counts; null where they cannot be used. `reviewed` is what the
 * scan's baseline says. `gone`: its folder is, and the client, who had acted upon it, never took it out.
 */
export type Version =
  | { snapshot: Snapshot; written?: ContractFiles | null; reviewed?: Reviewed }
  | { contract: string; diagnostics: Diagnostic[]; gone?: true }
  | null;

export type Reviewed = readonly OptionalContractFiles['scan-baseline']['entries'][number][];

/** A record as a list of changes names it. `notes` are the words that must be seen with it: 未生效, 迟交, 请核对. */
export interface RecordSight {
  id: string;
  kind: string;
  kindTitle: string;
  title: string;
  file: string;
  line: number;
  notes: string[];
}

/**
 * What became of one field. `filled` and `cleared` are whole fields, `item-added` and `item-removed` entries of a list;
 * `hidden` is a change whose values this audience may not see. `sentence` says it all.
 */
export interface FieldChange {
  field: string;
  label: string;
  change: 'edited' | 'filled' | 'cleared' | 'item-added' | 'item-removed' | 'reordered' | 'rewritten' | 'hidden';
  before: string | null;
  after: string | null;
  sentence: string;
}

export interface RecordChange extends RecordSight {
  fields: FieldChange[];
}

export interface GapChange {
  occurrence: string;
  requirement: string;
  /** Words of the two statuses; null where that version does not ask for it. */
  before: string | null;
  after: string | null;
  owner: string;
  due: string | null;
  suggestedPath: string;
  /** Whether the running gate counts it as owed by the provider. */
  gated: boolean;
  sentence: string;
}

export interface DiagnosticSight {
  rule: string;
  severity: Severity;
  message: string;
  hint: string;
  record: string | null;
  file: string;
  line: number;
  clause: string | null;
}

export interface ChargeChange {
  charge: string;
  change: 'added' | 'gone' | 'changed';
  sentence: string;
  arithmetic: string;
  records: string[];
}

export interface RowChange {
  row: string;
  title: string;
  before: string | null;
  after: string | null;
  /** `+1` or `−1.5`; null when one side has no such row or nothing but its charges changed. */
  delta: string | null;
  charges: ChargeChange[];
}

export interface ScoreChange {
  before: string | null;
  after: string | null;
  unit: string;
  sentence: string;
  /** What else changed: the second total, the state, the signed rating. */
  notes: string[];
  rows: RowChange[];
}

/** A change that one sentence tells in full. */
export interface Told {
  id: string;
  sentence: string;
}

export interface ContractFileChange {
  file: string;
  /** Places that changed, the first ones in words; empty when only the writing changed. */
  changes: { path: string; sentence: string }[];
  more: number;
}

/** What differs between two versions of one contract, both assessed as of the same day. */
export interface DiffView {
  contract: string;
  title: string;
  asOf: string | null;
  presence: 'both' | 'new' | 'gone';
  headline: string;
  same: boolean;
  notices: string[];
  records: { added: RecordSight[]; changed: RecordChange[]; removed: RecordSight[]; moved: number };
  gaps: { opened: GapChange[]; closed: GapChange[]; other: GapChange[] };
  diagnostics: { new: DiagnosticSight[]; gone: DiagnosticSight[] };
  score: ScoreChange | null;
  conditions: Told[];
  parameters: Told[];
  files: { contract: ContractFileChange[]; attachments: { added: string[]; changed: string[]; removed: string[] } };
  /** What the running gate would refuse: errors and gaps of the provider's that the base did not have. */
  gate: { errors: number; gaps: number };
}
