import type { ClockShift, FactState } from './assessment.ts';

/** An open point of the contract with its current reading. */
export interface ParameterState {
  key: string;
  no: string;
  title: string;
  clause: string | null;
  reading: string;
  value_text: string;
  default_reading: string;
  readings: { id: string; title: string; total: string | null }[];
  agreed: boolean;
  agreement: string | null;
  agreed_on: string | null;
  /** Agreed only after the first fact that it judges. */
  agreed_after_fact: boolean;
  /** Day of the first fact that it judges, where that lies before the agreement. */
  first_fact_on: string | null;
  /** Computed: readings give different results on the actual records and nobody has agreed. */
  starred: boolean;
  asked: boolean;
}

/** A condition of acceptance. 资料齐 / 缺 N / 待专家, never 通过. */
export interface GateState {
  id: string;
  title: string;
  clause: string;
  state: 'complete' | 'short' | 'unmet' | 'awaiting-panel' | 'not-yet';
  present: number;
  expected: number;
  open_diagnostics: number;
  note: string | null;
}

/** What a clock is of: the service, a payment, what outlasts both, or a requirement that the contract has timed. */
export type ClockSort = 'term' | 'payment' | 'lasting' | 'requirement';

/** A running legal or contractual clock. Instants are epoch seconds. */
export interface Clock {
  id: string;
  sort: ClockSort;
  title: string;
  clause: string;
  state: 'waiting' | 'running' | 'met' | 'over';
  started_at: number | null;
  /** As the contract words it. */
  due: number | null;
  /** After the stoppages that the contract lets move it; null where nothing does. `state` goes by it. */
  shifted_due: number | null;
  shifts: ClockShift[];
  /** A limit that holds beside the contract's own, and where it is written. */
  outer: { due: number; basis: string } | null;
  ended_at: number | null;
  workdays_left: number | null;
  amount: string | null;
  note: string | null;
}

/** A clause with a rate, and what recorded decisions make of it. Amounts in yuan; `computed` only for what is in effect. */
export interface Penalty {
  id: string;
  title: string;
  clause: string;
  rate_from: string;
  rate_to: string;
  decisions: {
    record: string;
    in_effect: boolean;
    rate: string | null;
    /** What the rate is taken of; null where neither decision nor contract says. */
    base: string | null;
    amount: string | null;
    computed: string | null;
    /** Whether the decided rate lies within the clause's; null where either cannot be read. */
    within: boolean | null;
    agrees: boolean | null;
  }[];
}

interface FindingStep {
  at: number | null;
  by: string;
  text: string;
}

/** One finding of the client as of the day: its steps, its state, and until when the provider may reply. */
export interface FindingState {
  id: string;
  row: string;
  state: FactState;
  /** Key of the fact on which it meets what was computed; null where it takes no part. */
  fact: string | null;
  about: { sort: 'record' | 'occurrence' | 'measure'; id: string } | null;
  text: string;
  raised_by: string | null;
  recorded_by: string | null;
  knockout: boolean;
  notified_at: number | null;
  reply_due: number | null;
  /** Whether a reply would still come in time. */
  may_reply: boolean;
  reply: (FindingStep & { position: string }) | null;
  reply_in_time: boolean | null;
  decision: (FindingStep & { result: string }) | null;
  /** Points that it sets for a charge; such a finding is no fact of its own. */
  adjustment?: FindingStep & { points: string };
}
