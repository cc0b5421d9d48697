import type { Severity } from './diagnostic.ts';
import type { FieldRef } from './record.ts';

/** `due` statuses of one occurrence (expected = met + late + missing + invalid + waived). */
export type OccurrenceStatus =
  | 'met'
  | 'late'
  | 'missing'
  | 'invalid'
  | 'waived'
  | 'not-due'
  | 'not-applicable'
  | 'no-finding';

/** material: may still be handed in, shown late. prior-step: a step that should have come first; explain and rectify only. */
export type GapSort = 'material' | 'prior-step';

export type Owner = 'provider' | 'client' | 'panel' | 'both';

/** Whether the provider has to do something about it. */
export function owedByProvider({ owner }: { owner: Owner }): boolean {
  return owner === 'provider' || owner === 'both';
}

/** Who or what an occurrence is about. */
export interface Subject {
  type: 'system' | 'person' | 'module' | 'record' | 'item' | 'contract';
  id: string;
  title: string;
  /** The same without the name of a person, where the title has one and not everybody may see names. */
  coded?: string;
  /** The title says on which day it is. */
  dated?: true;
}

/** What was due: one expected piece of evidence and how it stands as of the date. `due` and `window` are epoch seconds. */
export interface Occurrence {
  id: string;
  requirement: string;
  title: string;
  subject: Subject;
  /** The day (YYYY-MM-DD), month (YYYY-MM) or quarter it belongs to; null for one that is due once. */
  period: string | null;
  /** The last second in time, epoch seconds; after what moved it. */
  due: number | null;
  /** What was agreed before stoppages moved or ended it, by which records; absent where none did. */
  moved?: { agreed: number | null; shifts: Omit<ClockShift, 'title'>[]; records: string[] };
  status: OccurrenceStatus;
  sort: GapSort;
  owner: Owner;
  clause: string;
  /** Ids of the records that answer it. */
  records: string[];
  /** Working days over the due date when late. */
  late_by_workdays: number | null;
  /** The same in calendar days; absent where it is not late. */
  late_by_days?: number;
  waiver: string | null;
  suggested_path: string;
  /** Why the status is what it is, in Chinese, where the status alone does not say. */
  note: string | null;
}

/** A diagnostic as a rule gives it: places are references, and severity and clause come from the contract's files. */
export interface Observation {
  rule: string;
  at: FieldRef;
  message: string;
  hint: string;
  expected?: string;
  actual?: string;
  related?: { message: string; at: FieldRef }[];
  severity?: Severity;
  /** It leaves the assessment sheet without meaning: an error whatever the contract's severities say, and no total stands. */
  breaks?: true;
}

/**
 * Whether a fact stands: computed ones and accepted findings do; a disputed one gives two totals; one outside the readings
 * in force is shown and not charged.
 */
export type FactState = 'computed' | 'recorded' | 'disputed' | 'dismissed' | 'outside' | 'unconfirmed';

/**
 * One event that may cost points. `key` is `<record:ID|occurrence:ID>#<event>`: computed facts and the client's findings
 * meet on it. From three places only: a filter over records, an occurrence's status, a recorded finding.
 */
export interface Fact {
  key: string;
  event: string;
  source: 'record' | 'occurrence' | 'finding';
  state: FactState;
  title: string;
  subject: Subject;
  period: string | null;
  /** When it happened, epoch seconds. */
  at: number | null;
  records: string[];
  findings: string[];
}

/** Days that do not count on a clock, by an event of the contract that the client stands behind. */
export interface ClockShift {
  record: string;
  title: string;
  clause: string;
  from: string;
  /** Null while it lasts. */
  to: string | null;
  counted: number;
  unit: 'days' | 'workdays';
}

/** How many pieces were expected and how they stand: expected = met + late + missing + invalid + waived. */
export interface Completeness {
  expected: number;
  met: number;
  late: number;
  missing: number;
  invalid: number;
  waived: number;
  notDue: number;
}

/** What the provider owes, alone or with the client; what only the client or the panel owes is counted apart. */
export interface Summary extends Completeness {
  notApplicable: number;
  noFinding: number;
  errors: number;
  warnings: number;
  others: Completeness;
}
