import type { Badge, HeatTable, Run, Shell } from '../pages.ts';
import type { Tone } from '../volume-model.ts';

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
  /** What a filter finds it by: a grid says the word of every status. */
  words?: string;
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
