import type { Tone } from './volume-model.ts';

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

/** A value with its label; `masked` ones say only that something is hidden from this audience. */
export interface FieldLine {
  label: string;
  value: string;
  masked: boolean;
}
