import type { FactState } from './assessment.ts';

/** What another reading of an open parameter would make of a charge or a row. Points are decimal strings. */
export interface ReadingEffect {
  key: string;
  reading: string;
  title: string;
  /** Points of this charge under that reading (of the row's deductions for a row). */
  points: string;
  /** The row's trial score under that reading. */
  trial: string;
}

/** A fact charged to a row. `points` is what it costs before caps, a decimal string; `arithmetic` shows how, exactly. */
export interface Charge {
  id: string;
  row: string;
  rule: string;
  fact: string;
  clause: string;
  points: string;
  arithmetic: string;
  /** Sentence for people: what happened, with dates. */
  explanation: string;
  records: string[];
  parameters: string[];
  knockout: boolean;
  /** Rows in which the same fact could have been charged under the declared policy. */
  other_rows: string[];
  readings: ReadingEffect[];
  state: FactState;
  /** `award` where the points are added; what only deducts does not say so. */
  charge?: 'award';
  /** The period of assessment in which it counts, where the sheet or the row has periods. */
  period?: string;
  /** What the client's reviewer set for it; `points` stay what the sheet makes of the fact. */
  adjustment?: Adjustment;
}

/** Other points that someone with the client's role set for one charge: which record says so, who, when and why. */
export interface Adjustment {
  record: string;
  points: string;
  at: number | null;
  by: string;
  text: string;
}

/** A figure in one period of assessment; points are decimal strings, null where nothing was to be judged. */
export interface PeriodScore {
  id: string;
  title: string;
  from: string;
  to: string;
  /** counted; running and counted; left out by the sheet. */
  state: 'counted' | 'running' | 'left-out';
  value: string | null;
  /** What weights, redistribution, caps and carrying did, in Chinese. */
  notes: string[];
  /** The client's own figure, where a sheet of this period alone was signed: of the row, or the total as it was written. */
  rating?: string;
}

/** What one period of a row took over and left over; decimal strings. */
export interface CarriedAmount {
  id: string;
  title: string;
  into: string;
  out: string;
}

/** What one period's facts come to, as a number, and what it costs or earns. */
export interface ScoreNumber {
  rule: string;
  title: string;
  period: string | null;
  /** Short name of the system, or the value of the field, that it is about. */
  subject: string | null;
  /** Exact; null where there were no data. */
  value: string | null;
  unit: string;
  arithmetic: string;
}

/** What several periods together brought about. */
export interface TriggeredEffect {
  id: string;
  title: string;
  clause: string | null;
  points: string;
  knockout: boolean;
  notice: string | null;
  arithmetic: string;
  periods: string[];
}

/** What a payment comes to under the trial. Amounts in yuan with two digits. */
export interface PaymentResult {
  id: string;
  title: string;
  clause: string | null;
  /** The period of assessment that it is for; null for the whole. */
  period: string | null;
  amount: string;
  deducted: string;
  payable: string;
  /** If every disputed fact fell away. */
  payable_if_dismissed: string;
  /** How the others came about, each left out where it is the trial's own arithmetic. */
  arithmetic_if_dismissed?: string;
  arithmetic_as_adjusted?: string;
  arithmetic_by_rating?: string;
  /** With what the client's reviewer set for single charges; left out where there is nothing of the sort. */
  payable_as_adjusted?: string;
  /** By the client's signed score, which decides; left out while what it hangs on is not signed. */
  payable_by_rating?: string;
  arithmetic: string;
  /** What other readings of open points would make of it; left out where none changes it. */
  readings?: { key: string; reading: string; title: string; payable: string }[];
}

export interface ScoreRow {
  id: string;
  group: string;
  criterion: string;
  clause: string;
  /** Full marks as a decimal string; null in a sheet that only deducts. */
  max: string | null;
  /** Trial score; in a sheet without base, the negative of what was deducted. */
  trial: string;
  /** Trial score if every disputed fact fell away; equal to `trial` when nothing is disputed. */
  trial_if_dismissed: string;
  /** With what the client's reviewer set for single charges; left out where that changes nothing. */
  trial_as_adjusted?: string;
  /** The client's signed rating, null until there is one. */
  rating: string | null;
  /** Whether the machine computes facts for this row, or only the client's findings feed it. */
  basis: 'computed' | 'findings-only';
  capped_from: string | null;
  knocked_out: boolean;
  /** Sentences of the standard whose own cap took something off: the titles of their rules, the sum and the cap. */
  capped_rules: { rules: string[]; sum: string; cap: string }[];
  /** Facts to look at that are never charged as they are. */
  hints: { rule: string; text: string; records: string[] }[];
  charges: Charge[];
  readings: ReadingEffect[];
  /** False where nothing was to be judged; left out where there was. */
  applicable?: false;
  /** True for a row outside the full marks, whose points are added to the total. */
  bonus?: true;
  /** Weight as the sheet writes it, and what the row then adds to the total. */
  weight?: string;
  share?: string;
  periods?: PeriodScore[];
  /** Its figure in every period of the sheet, where its own periods are others; null where nothing was to be judged. */
  in_periods?: { id: string; value: string | null }[];
  numbers?: ScoreNumber[];
  /** Where the row's cap took something off: in one of its periods or parts, or of its own periods `together`. */
  beyond?: { period: string | null; subject: string | null; together?: true; sum: string; cap: string }[];
  /** Of a row that goes system by system, or by a field: what each came to, and which of them the row takes. */
  split?: {
    combine: 'min' | 'mean' | 'max';
    periods: { period: string | null; values: { subject: string; value: string }[] }[];
  };
  /** Of a row that carries over: every period that took something over or left something over. */
  carried?: CarriedAmount[];
  /** What the last period left over and none takes up any more: it is not deducted. */
  lapsed?: string;
}

/** How the trial stands to the pass mark. The panel decides; this is arithmetic, withheld while it could go either way. */
export interface PassMark {
  /** What was agreed, as a number or the word of a reading; null while nothing is. */
  mark: string | null;
  state: 'no-mark' | 'reached' | 'not-reached' | 'withheld';
  /** Chinese reason why it is withheld. */
  reason: string | null;
  /** How the client's signed total stands to it, which decides; left out while there is none. */
  rated?: 'reached' | 'not-reached';
  /** Conditions of acceptance that must be complete beside the mark, and those of them that are not. */
  conditions: string[];
  open: string[];
}

/** final: parameters agreed and the client's signed sheet exists; trial: everything else. */
export type ScoreState = 'trial' | 'trial-insufficient-evidence' | 'rated';

export interface Score {
  total: string;
  total_if_dismissed: string;
  /** With what the client's reviewer set for single charges; left out where there is nothing of the sort. */
  total_as_adjusted?: string;
  max: string | null;
  unit: string;
  state: ScoreState;
  /** Chinese reasons why this is only a trial. */
  trial_reasons: string[];
  /**
   * Chinese reason why no total may be claimed: the sheet itself has errors, or no period counts yet. `total` is then what
   * the arithmetic came to so far, which faces do not show as a score; there are no payments, and the pass is withheld.
   */
  withheld?: string;
  /** As the client signed it; of a sheet without weights and periods that names no total, the sum of its rows. */
  rating_total: string | null;
  /** What the sheet's words make of the client's ratings, to hold beside the total that was signed. Decimal string. */
  rating_by_sheet?: string;
  pass: PassMark;
  rows: ScoreRow[];
  /** Periods of the whole sheet with their totals; left out for a sheet without. */
  periods?: PeriodScore[];
  /** How the periods make the total, in Chinese. */
  combined?: string;
  triggered?: TriggeredEffect[];
  payments?: PaymentResult[];
  /** What limits and redistribution did to the total, in Chinese. */
  notes?: string[];
}

/** The trial as of one day, without other readings. */
export interface TrendPoint {
  day: string;
  total: string;
  total_if_dismissed: string;
  /** Nothing due had been handed in: the figure says little. */
  insufficient: boolean;
  /** Why history could not testify about that day; null when it could. */
  silence: string | null;
}
