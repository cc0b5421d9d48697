import type { EmbeddedFile, ManifestEntry, SignatureSlot } from '../volume-model.ts';

/** The letters that the parties exchange about the sheet. */
export type LetterKind = 'parameter-confirmation' | 'deduction-notice' | 'reply' | 'decision';

/**
 * A letter as every printer receives it: words, order, numbers and ticks are decided. The PDF and the editable document
 * lay out the same blocks and compute nothing.
 */
export interface LetterModel {
  contract: string;
  kind: LetterKind;
  /** File name without extension, ASCII. */
  file: string;
  title: string;
  /** What it is about, below the title; '' when the title says it all. */
  subtitle: string;
  /** In a sample, that the data are invented; printed on every page. */
  notice: string | null;
  /** Version, day and check sum at the foot of every page. */
  foot: string;
  blocks: LetterBlock[];
  slots: SignatureSlot[];
  embedded: EmbeddedFile[];
  manifest: ManifestEntry[];
  /** ISO instant used for every date inside a file, since there is no clock inside. */
  dated: string;
}

export type LetterBlock =
  | { type: 'heading'; text: string; level: 1 | 2 }
  | { type: 'paragraph'; text: string; look: 'body' | 'addressee' | 'note' | 'strong' }
  /** `small` is what only helps to check, below the letter itself. */
  | { type: 'facts'; small: boolean; rows: { label: string; lines: string[] }[] }
  | LetterTable
  /** Boxes to tick, one line. */
  | { type: 'ticks'; boxes: { ticked: boolean; text: string }[] }
  /** Lines to write on, for a pen. */
  | { type: 'blank'; label: string; lines: number }
  | { type: 'signatures'; slots: SignatureSlot[] };

/** A table whose groups of rows stay on one page. Widths are millimetres and add up to the width of the text. */
export interface LetterTable {
  type: 'table';
  columns: { title: string; width: number; align: 'left' | 'center' | 'right' }[];
  groups: LetterRow[][];
}

/** The cells of a row; columns that a cell of an earlier row reaches down into are left out. */
export type LetterRow = LetterCell[];

export interface LetterCell {
  lines: LetterLine[];
  /** How many rows it reaches down; 1 when it is not given. */
  rows?: number;
}

/** `soft` is what is quoted or said beside the matter; `mark` what must not be overlooked. */
export interface LetterLine {
  text: string;
  look: 'plain' | 'strong' | 'soft' | 'mark';
}

/** Width of the text in millimetres, as GB/T 9704-2012 sets it. */
export const TEXT_WIDTH_MM = 156;

/** Boxes of forms. */
export const BOX = { empty: '☐', ticked: '☑' } as const;

export function line(text: string, look: LetterLine['look'] = 'plain'): LetterLine {
  return { text, look };
}

export function body(text: string): LetterBlock {
  return { type: 'paragraph', text, look: 'body' };
}

export function heading(text: string, level: 1 | 2 = 1): LetterBlock {
  return { type: 'heading', text, level };
}

/** A label and the lines beside it. */
export type Labelled = readonly [label: string, ...lines: string[]];

/** Labelled lines; those without a word are left out. */
export function facts(rows: readonly Labelled[], small = false): LetterBlock {
  return {
    type: 'facts',
    small,
    rows: rows.flatMap(([label, ...lines]) => {
      const filled = lines.filter((text) => text !== '');
      return filled.length === 0 ? [] : [{ label, lines: filled }];
    }),
  };
}

export interface PlacedCell {
  lines: LetterLine[];
  rows: number;
  column: LetterTable['columns'][number];
}

/** A group's cells with the columns they stand in: one that reaches down takes its column in the rows below. */
export function placed({ columns }: LetterTable, group: readonly LetterRow[]): PlacedCell[][] {
  const taken = columns.map(() => 0);
  return group.map((row) => {
    const free = columns.flatMap((column, at) => (taken[at] === 0 ? [{ column, at }] : []));
    const cells = row.flatMap(({ lines, rows = 1 }, index): PlacedCell[] => {
      const place = free[index];
      if (!place) return [];
      taken[place.at] = rows;
      return [{ lines, rows, column: place.column }];
    });
    for (const [at, left] of taken.entries()) taken[at] = Math.max(0, left - 1);
    return cells;
  });
}
