import type { Badge, Run, Shell } from '../pages.ts';

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
