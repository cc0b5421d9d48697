import type { Badge, ListRow, Run, ScoreHead, Shell } from '../pages.ts';
import type { Tone } from '../volume-model.ts';

/** What may still lawfully be done, and where the term ends at the rate so far. Only in the owner's build. */
export interface TodoPage {
  page: 'todo';
  shell: Shell;
  heading: string;
  lead: Run[];
  groups: {
    id: string;
    title: string;
    lead: string;
    rows: {
      badge: Badge;
      what: Run[];
      action: string;
      who: string;
      deadline: string;
      overdue: boolean;
      effect: string;
      clause: string;
      path: string | null;
    }[];
  }[];
  empty: string;
  forecast: {
    title: string;
    sentence: string;
    rows: { title: string; href: string; now: string; later: string; basis: string }[];
    assumption: string[];
  };
}

/** Facts that were computed and those that the client recorded, in one list, each with its steps. */
export interface FindingsPage {
  page: 'findings';
  shell: Shell;
  heading: string;
  lead: Run[];
  score: ScoreHead;
  /** How the totals stand to the pass mark; `withheld` where a dispute decides it. */
  verdict: { text: string; withheld: boolean };
  groups: {
    title: string;
    rows: {
      id: string;
      badge: Badge;
      title: string;
      /** Row of the sheet; without an address where none is charged. */
      row: Run;
      points: string;
      /** 由记录算出, 甲方认定, or both. */
      origin: string;
      steps: { label: string; value: string; tone: Tone }[];
      /** Other rows, reviewer's changes and why. */
      notes: string[];
      records: Run[];
    }[];
  }[];
}

/** Payments, the clocks that run on the contract, what moved them, and what a decided penalty comes to. */
export interface PaymentPage {
  page: 'payment';
  shell: Shell;
  heading: string;
  lead: Run[];
  amount: { figure: string; capital: string; note: string } | null;
  clocks: {
    title: string;
    rows: {
      id: string;
      title: string;
      badge: Badge;
      clause: string;
      amount: { figure: string; capital: string; share: string } | null;
      facts: { label: string; value: string; note: string }[];
      shifts: { text: string; record: Run }[];
      /** Invoices and transfers; what must be seen of each at once. */
      records: { text: string; record: Run; badges?: Badge[] }[];
    }[];
  }[];
  /** What the sheet makes of the payments, where the contract ties them to the score. */
  scored: string[];
  events: { title: string; rows: ListRow[] } | null;
  penalties: {
    title: string;
    lead: string;
    rows: { title: string; clause: string; rate: string; decisions: ListRow[]; empty: string }[];
  } | null;
}
