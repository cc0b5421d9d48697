import type { Badge, Run, ScoreHead, Shell } from '../pages.ts';
import type { PeriodTable } from '../period-table.ts';
import type { FormRow } from '../sheet-form.ts';
import type { BarAside, BarSegment } from '../volume-model.ts';

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
    rows: (FormRow & {
      id: string;
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
    })[];
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
