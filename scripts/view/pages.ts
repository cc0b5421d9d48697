import type { PeriodTable } from './period-table.ts';
import type { BarAside, BarSegment, Tone } from './volume-model.ts';

/**
 * Page models: everything a page shows, already worded, ordered, masked and linked.
 * Components lay these out and compute nothing. Links are root-relative within the contract's site (`/score.html#row`).
 */

/** A run of text; `strong` and `href` are mutually independent. */
export interface Run {
  text: string;
  strong?: boolean;
  href?: string;
}

/** Status as word + sign + colour: components add the sign by tone, never colour alone. */
export interface Badge {
  word: string;
  tone: Tone;
  /** Stands instead of the tone's own sign, where two words share a tone. */
  sign?: string;
}

export interface NavItem {
  title: string;
  href: string;
  current: boolean;
  count: string | null;
}

/** The frame around every page. */
export interface Shell {
  lang: 'zh-CN';
  pageTitle: string;
  contractTitle: string;
  contractId: string;
  asOf: string;
  version: string;
  /** "示例数据" when the material is synthetic. */
  sampleBadge: string | null;
  nav: { title: string; items: NavItem[] }[];
  /** Sentences about history, coverage or audience that must be seen on every page. */
  notices: { tone: Tone; text: string }[];
  footer: string[];
  /** The front page over all contracts, relative to this site's folder ("../../index.html"). */
  portal?: Run | null;
}

export interface ScoreHead {
  value: string;
  outOf: string | null;
  /** Said behind the figure where there is no whole: 元. */
  unit?: string;
  state: string;
  /** Second total when disputed facts are open: "异议成立则 84.0". */
  second: string | null;
}

export interface ListRow {
  badge: Badge;
  text: Run[];
  aside: string;
}

export interface HeatTable {
  caption: string;
  columns: string[];
  rows: {
    label: string;
    cells: { tone: Tone; sign: string; title: string; href: string | null }[];
    /** Where the label leads; absent when it leads nowhere. */
    href?: string;
    /** Heading of the group that begins with this row. */
    group?: string;
  }[];
  /** What the signs mean, printed under the table. */
  legend?: Badge[];
}

export interface OverviewPage {
  page: 'overview';
  shell: Shell;
  heading: string;
  score: ScoreHead;
  lead: Run[];
  bar: BarSegment[];
  barAsides?: BarAside[];
  todo: { title: string; more: Run | null; rows: ListRow[]; empty: string };
  conditions: { title: string; rows: ListRow[] };
  heat: HeatTable;
}

/** One requirement with its occurrences, the incomplete ones spelled out. */
export interface ChecklistGroup {
  id: string;
  title: string;
  clauseNo: string;
  clauseTitle: string;
  owner: string;
  badge: Badge;
  fraction: string;
  /** Why nothing is counted here: not in this contract, not yet, or records that the panel looks at. */
  aside: { text: string; records: Run[] } | null;
  /** Gaps and late ones, each with where it should go. */
  gaps: {
    id: string;
    badge: Badge;
    subject: string;
    period: string;
    due: string;
    /** What to do: hand in (with the path) or explain. */
    action: string;
    path: string | null;
    records: Run[];
  }[];
  /** All occurrences in compressed form for the month grid; null when it has none. */
  grid: HeatTable | null;
}

export interface ChecklistPage {
  page: 'checklist';
  shell: Shell;
  heading: string;
  lead: Run[];
  summary: { label: string; value: string; tone: Tone }[];
  /** By acceptance condition; `id` is the section's anchor, to which the conditions of the overview lead. */
  sections: { id?: string; title: string; groups: ChecklistGroup[] }[];
}

export interface ScorePage {
  page: 'score';
  shell: Shell;
  heading: string;
  lead: Run[];
  score: ScoreHead;
  bar: BarSegment[];
  barAsides?: BarAside[];
  columns: string[];
  trialColumn: string;
  groups: {
    title: string;
    rows: {
      id: string;
      criterion: string;
      standard: string;
      max: string;
      rating: string;
      note: string;
      trial: string;
      trialNote: string;
      charges: {
        id: string;
        points: string;
        title: string;
        arithmetic: string;
        explanation: string;
        badge: Badge | null;
        records: Run[];
        readings: string[];
        otherRows: string | null;
        /** Points that are added; left out for what is taken off. */
        award?: true;
        /** Times in the arithmetic as people say them. */
        duration?: string;
      }[];
      /** Whether anything takes points off the row. */
      reduced: boolean;
      /** The numbers that the row rests on, with how each came about. */
      numbers?: string[];
      /** What the sheet proposes to look at; never charged. */
      hints: { text: string; records: Run[] }[];
      /** What other readings would give for the whole row. */
      readings: string[];
    }[];
  }[];
  totals: { label: string; max: string; rating: string; trial: string; second: string | null; pass: string };
  /** Periods × rows, adding up to the total. */
  table?: PeriodTable;
  /** How the total came about where it is more than the sum of rows, and what it comes to in money. */
  sums?: string[];
  reasons: string[];
  trend?: Trend;
  parameters: {
    title: string;
    /** The hash of the file of open points and of the readings in force. */
    hash: string;
    rows: { no: string; title: string; reading: string; badge: Badge; effects: string[] }[];
  };
}

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

/** A value with its label; `masked` ones say only that something is hidden from this audience. */
export interface FieldLine {
  label: string;
  value: string;
  masked: boolean;
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
      clause: string | null;
      expected: string | null;
      actual: string | null;
      record: Run | null;
      related: Run[];
    }[];
  }[];
}

export interface DossierPage {
  page: 'dossiers';
  shell: Shell;
  heading: string;
  lead: Run[];
  volumes: {
    number: string;
    title: string;
    badge: Badge;
    /** Link to the PDF when it was rendered. */
    href: string | null;
    detail: string;
    sections: { title: string; count: string }[];
    slots: { title: string; state: string }[];
  }[];
  /** Letters to sign, where there are any and the reader is the owner. */
  letters: {
    title: string;
    lead: string;
    rows: { title: string; about: string; purpose: string; files: { text: string; href: string }[] }[];
  } | null;
  verify: string[];
}

/** What there is of one kind for one row of service in one month; the first few records, then how many more. */
export interface ServiceMaterial {
  title: string;
  count: string;
  records: Run[];
  more: Run | null;
}

/** Rows of service × months of the term: material, a signed declaration that nothing happened, or a gap. */
export interface ServicePage {
  page: 'service';
  shell: Shell;
  heading: string;
  lead: Run[];
  heat: HeatTable;
  items: {
    title: string;
    /** Number and title of the clause; linked where a page shows what rests on it. */
    clause: Run;
    rows: {
      id: string;
      title: string;
      badge: Badge;
      /** Months in order over months due: "11 / 12". */
      fraction: string;
      clause: Run;
      system: string;
      module: string;
      months: { id: string; month: string; badge: Badge; note: string; materials: ServiceMaterial[] }[];
      /** Months that are not due yet, in one line; '' when there are none. */
      ahead: string;
    }[];
  }[];
}

/** What the panel votes on: each item with what it rests on, how that stands, and what members have said of it. */
export interface PanelPage {
  page: 'panel';
  shell: Shell;
  heading: string;
  lead: Run[];
  /** Empty while there is no panel, and for an audience that may not know it. */
  members: { name: string; detail: string; opinion: Run; overall: string; dissent: string }[];
  groups: {
    title: string;
    items: {
      id: string;
      title: string;
      /** How the material stands; never whether it conforms. */
      badge: Badge;
      fraction: string;
      clause: Run;
      basis: { link: Run; badge: Badge; fraction: string }[];
      /** Verdicts given, counted by word. */
      verdicts: Badge[];
      remarks: { text: string; by: Run }[];
    }[];
  }[];
}

/** All guides: the first page for whoever starts on Monday, then one per kind that the contract takes. */
export interface GuideIndexPage {
  page: 'guide-index';
  shell: Shell;
  heading: string;
  lead: Run[];
  first: { title: string; href: string; text: string };
  rows: { title: string; href: string; kind: string; what: string; clauses: string; records: Run | null }[];
}

/** One line of a table of fields; those of a group follow it, `depth` deeper. */
export interface GuideField {
  name: string;
  title: string;
  depth: number;
  /** "必填", "选填", or that a subtype asks for it. */
  need: string;
  what: string;
  words: { value: string; title: string }[];
}

/** How to write one kind of record. */
export interface GuidePage {
  page: 'guide';
  shell: Shell;
  heading: string;
  crumb: Run;
  description: string;
  facts: { label: string; value: string; code: boolean }[];
  /** Requirements of the checklist that this kind answers. */
  when: { title: Run; clause: string; due: string; owner: string }[];
  whenElse: string;
  fields: GuideField[];
  /** Fields that any record may carry. */
  common: GuideField[];
  subtypes: { value: string; title: string; needs: { name: string; title: string }[] }[];
  headings: string[];
  good: { lead: string; text: string } | null;
  bad: {
    lead: string;
    /** The file, cut at the line that the message is about. */
    before: string;
    line: string;
    after: string;
    why: string;
    badge: Badge;
    place: string;
    message: string;
    hint: string;
    rule: string;
  } | null;
}

/** A guide written by hand. */
export interface GuideTextPage {
  page: 'guide-text';
  shell: Shell;
  heading: string;
  crumb: Run;
  lead: Run[];
  sections: {
    id: string;
    title: string;
    paragraphs: Run[][];
    /** Numbered when the order matters. */
    ordered: boolean;
    points: { title: string; href: string | null; text: Run[]; code: string | null }[];
    code: string | null;
    /** Whether the points stand beside the code instead of below it. */
    beside: boolean;
    after: Run[][];
  }[];
}

/** The trial month by month. Lengths are texts for SVG attributes: x in percent of the width, y in pixels. */
export interface Trend {
  title: string;
  /** What the line says, in a sentence; also for those who do not see it. */
  text: string;
  height: string;
  grid: { y: string; label: string }[];
  /** Pass mark, where one is agreed. */
  mark: { y: string; label: string } | null;
  segments: { x1: string; y1: string; x2: string; y2: string; tone: 'whole' | 'second' }[];
  dots: { x: string; y: string; label: string; title: string; month: string; last: boolean }[];
  rows: { day: string; total: string; second: string; note: string }[];
}

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
      records: { text: string; record: Run }[];
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

export type PageModel =
  | OverviewPage
  | TodoPage
  | FindingsPage
  | PaymentPage
  | ChecklistPage
  | ScorePage
  | LedgerIndexPage
  | LedgerPage
  | LedgerFilePage
  | RecordPage
  | DiagnosticsPage
  | DossierPage
  | ServicePage
  | PanelPage
  | GuideIndexPage
  | GuidePage
  | GuideTextPage;

/** One entry of the search file: `t` title, `k` kind or page, `u` address, `x` the text searched. */
export interface SearchEntry {
  t: string;
  k: string;
  u: string;
  x: string;
}

/** A whole site for one contract: path (without `.html`) to model, plus the search texts. */
export interface SiteModel {
  contract: string;
  pages: { path: string; model: PageModel }[];
  search: SearchEntry[];
}

/** The front page over all contracts. */
export interface PortalModel {
  title: string;
  contracts: { id: string; title: string; href: string; score: ScoreHead; line: string; sampleBadge: string | null }[];
  /** Contracts whose own files cannot be used: no site, only the reason. Absent when there are none. */
  broken?: { id: string; line: string }[];
}
