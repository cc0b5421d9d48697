import type { Badge, FieldLine, Run, Shell } from '../pages.ts';

/** A ledger: one table over all files of a kind. Details are one click down: on a `record` or a `ledger-file` page. */
export interface LedgerPage {
  page: 'ledger';
  shell: Shell;
  kind: string;
  heading: string;
  lead: Run[];
  columns: { title: string; align: 'left' | 'right' }[];
  /** `months` group long ledgers; a row's first cell links to the record's own page or to its line on a file's page. */
  months: { title: string; id: string; rows: { href: string; cells: string[]; badge: Badge | null }[] }[];
}

/** A note in the margin of a record: what the checks ask about it. */
export interface DiagnosticNote {
  badge: Badge;
  message: string;
  hint: string;
  place: string;
}

/** A charge that rests on a record, linked to its line on the score page. */
export interface ChargeNote {
  text: string;
  href: string;
}

/**
 * An evidence file of many records: one page per file, one table row per record, so that pages stay about as many as
 * files. Each row is an anchor (`id`), and carries below its cells what the columns leave out.
 */
export interface LedgerFilePage {
  page: 'ledger-file';
  shell: Shell;
  kind: string;
  heading: string;
  lead: Run[];
  /** Back to the ledger of the kind. */
  ledger: Run;
  /** The file, relative to the content folder. */
  place: string;
  guide?: Run | null;
  columns: { title: string; align: 'left' | 'right' }[];
  rows: {
    /** Anchor, unique on the page: the record's id. */
    id: string;
    cells: string[];
    badges: Badge[];
    /** Where the record starts: "第 412 行". */
    place: string;
    /** All filled fields that are no column, in full. */
    fields: FieldLine[];
    diagnostics: DiagnosticNote[];
    charges: ChargeNote[];
    related: Run[];
  }[];
  /** The file's narrative, when it has one. */
  body: { title: string; paragraphs: string[] }[];
}

export interface LedgerIndexPage {
  page: 'ledger-index';
  shell: Shell;
  heading: string;
  lead: Run[];
  ledgers: { title: string; href: string; count: string; range: string; note: string }[];
}

/** A record that is a file of its own. */
export interface RecordPage {
  page: 'record';
  shell: Shell;
  heading: string;
  kindTitle: string;
  guide?: Run | null;
  /** Late, not in form, not in effect …; absent when nothing is to be said. */
  badges?: Badge[];
  ledger: Run;
  /** Where it lies: file and line. */
  place: string;
  dates: { label: string; value: string }[];
  fields: FieldLine[];
  /** Lists of groups (readings, tasks, attachments …) as small tables below the fields; absent when there are none. */
  tables?: { title: string; columns: string[]; rows: string[][] }[];
  body: { title: string; paragraphs: string[] }[];
  diagnostics: DiagnosticNote[];
  charges: ChargeNote[];
  related: Run[];
}

export interface DiagnosticsPage {
  page: 'diagnostics';
  shell: Shell;
  heading: string;
  lead: Run[];
  groups: {
    file: string;
    rows: {
      badge: Badge;
      place: string;
      message: string;
      hint: string;
      rule: string;
      /** What the rule is called; without it its id is shown, and nothing where the message says it. */
      ruleTitle?: string | null;
      clause: string | null;
      expected: string | null;
      actual: string | null;
      record: Run | null;
      /** How a record of this kind is written. */
      guide?: Run | null;
      related: Run[];
    }[];
  }[];
}
