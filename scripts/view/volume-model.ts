import type { PeriodTable } from './period-table.ts';
import type { FormRow } from './sheet-form.ts';

/**
 * A dossier volume as the printer receives it: labels, order and numbers are decided, only page numbers are open.
 * Templates in `reports/` lay these out by `template` and compute nothing.
 */
export interface VolumeModel {
  contract: string;
  id: string;
  /** File name without extension, ASCII. */
  file: string;
  /** "卷十五" */
  number: string;
  title: string;
  subtitle: string;
  running: { left: string; right: string | null; foot: string };
  cover: { label: string; value: string }[];
  sections: VolumeSection[];
  /** Files to embed: content files and the manifest; bytes are fetched by path through the Source. */
  embedded: EmbeddedFile[];
  /** Omitted files with their reason, printed on the manifest page. */
  omitted: { path: string; reason: string }[];
  /** Lines of the machine-readable manifest (JSON), embedded as manifest.json. */
  manifest: ManifestEntry[];
  /** Slots that a signer may fill: fields with these names are created on the signature pages. */
  slots: SignatureSlot[];
  /** ISO instant used for every date inside the PDF (as-of 24:00), since there is no clock inside. */
  dated: string;
}

export interface EmbeddedFile {
  path: string;
  /** Name of the attachment, unique in the volume; `manifest.json` lists it under this name. */
  name: string;
  description: string;
  media_type: string;
  sha256: string;
}

export interface ManifestEntry {
  path: string;
  size: number;
  sha256: string;
  sm3: string;
}

export interface SignatureSlot {
  id: string;
  title: string;
  role: string;
  detail: string;
}

/** What every section carries whatever its template. */
export interface SectionBase {
  id: string;
  title: string;
  /** Item number in the contents list. */
  number: number;
  responsible: string;
  date: string | null;
}

export type VolumeSection =
  | ClauseTableSection
  | ScoreSheetSection
  | FactAnnexSection
  | LedgerSection
  | NarrativeSection
  | SignatureSection
  | EndnoteSection
  | ManifestSection;

export interface ClauseTableSection extends SectionBase {
  template: 'clause-table';
  lead: string;
  rows: { no: string; title: string; state: string; tone: Tone; detail: string }[];
}

export interface ScoreSheetSection extends SectionBase {
  template: 'score-sheet';
  formTitle: string;
  columns: string[];
  lead: string;
  groups: {
    title: string;
    rows: (FormRow & {
      id: string;
      /** One line per charge, with the anchor of its annex entry. */
      reasons: { text: string; arithmetic: string; anchor: string; annex: string; award: boolean }[];
      /** What took the row's figure to where it is, where that is no plain sum. */
      caps: string[];
    })[];
  }[];
  totals: { max: string; rating: string; trial: string; trialIfDismissed: string | null };
  bar: BarSegment[];
  barAsides: BarAside[];
  /** Half-width letters of the longest figure: what is longer than usual takes a wider column. */
  figureUnits: number;
  /** Periods × rows, in pieces as wide as the page. */
  tables: PeriodTable[];
  notes: string[];
}

export interface FactAnnexSection extends SectionBase {
  template: 'fact-annex';
  lead: string;
  /** Head of the column of facts. */
  factTitle: string;
  entries: {
    /** Id of the entry on paper and name of its destination in the PDF: letters, digits, `_`, `.`, `-`; unique in the volume. */
    anchor: string;
    /** As printed: "附件 3". */
    annex: string;
    row: string;
    title: string;
    arithmetic: string;
    explanation: string;
    clause: string;
    readings: string[];
    state: string | null;
    records: {
      id: string;
      ledger: string;
      place: string;
      dates: string;
      fields: {
        label: string;
        value: string;
        items: string[];
        table: { columns: string[]; rows: string[][] } | null;
        wide: boolean;
      }[];
    }[];
  }[];
}

export interface LedgerSection extends SectionBase {
  template: 'ledger';
  lead: string;
  /** `short`: a word or a date, kept on one line. */
  columns: { title: string; align: 'left' | 'right'; short?: boolean }[];
  rows: string[][];
  /** Said instead of an empty table. */
  empty: string;
}

export interface NarrativeSection extends SectionBase {
  template: 'narrative' | 'letter';
  paragraphs: string[];
  closing: string[];
}

export interface SignatureSection extends SectionBase {
  template: 'signature-page';
  facts: { label: string; value: string }[];
  conclusion: { rating: string; trial: string; sentence: string };
  opinion: { title: string; text: string }[];
  blocks: { title: string; wide: boolean; slots: SignatureSlot[] }[];
}

export interface EndnoteSection extends SectionBase {
  template: 'endnote';
  paragraphs: string[];
  facts: { label: string; value: string }[];
}

export interface ManifestSection extends SectionBase {
  template: 'manifest';
  lead: string;
  checkCode: string;
}

export type Tone = 'met' | 'late' | 'missing' | 'waived' | 'plain';

/** One row of the sheet in the hundred bar (百分条): width and loss as shares of the whole, in percent text. */
export interface BarSegment {
  row: string;
  label: string;
  width: string;
  lost: string;
  lostPoints: string | null;
  /** Where others' parts make it count for more than its own points. */
  gained?: true;
  title: string;
  href: string | null;
}

/** What counts in the total and is no part of a row's width: a bonus, a period lost whole, a trigger. */
export interface BarAside {
  label: string;
  points: string;
}
