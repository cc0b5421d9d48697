import type { BarSegment } from '../../scripts/view/volume-model.ts';

/** Below this share of the bar's width (percent) a segment has no room for its label, only for its loss. */
const LABEL_MIN_PERCENT = 4;
/** The narrowest bar with labels, its letters, and how many lines a label may take: what does not fit stands below. */
const BAR_WIDTH = 640;
const LETTER_WIDTH = 12;
const DIGIT_WIDTH = 6.8;
const LABEL_LINES_MAX = 3;

/** A segment with its left edges; all lengths are percent texts for SVG attributes. */
export interface PlacedSegment {
  segment: BarSegment;
  x: string;
  width: string;
  lostX: string;
  lostWidth: string;
  /** No room for the label, and none for what was lost. */
  narrow: boolean;
  tight: boolean;
}

/** Lays the bar's segments side by side, each loss at the right end of its segment. */
export function placeSegments(segments: readonly BarSegment[]): PlacedSegment[] {
  let left = 0;
  return segments.map((segment) => {
    const width = Number.parseFloat(segment.width);
    const lost = Math.min(Number.parseFloat(segment.lost), width);
    const placed = {
      segment,
      x: percent(left),
      width: percent(width),
      lostX: percent(left + width - lost),
      lostWidth: percent(lost),
      narrow: width < LABEL_MIN_PERCENT || !fits(segment.label, width),
      tight: (segment.lostPoints ?? '').length * DIGIT_WIDTH > (width / 100) * BAR_WIDTH,
    };
    left += width;
    return placed;
  });
}

/** Whether a label has room in a few lines of at least two letters each. */
function fits(label: string, width: number): boolean {
  const letters = Math.floor(((width / 100) * BAR_WIDTH - 3) / LETTER_WIDTH);
  return letters >= 2 && Math.ceil(unitsOf(label) / 2 / letters) <= LABEL_LINES_MAX;
}

function percent(value: number): string {
  return `${Math.round(value * 1e4) / 1e4}%`;
}

/** Half-width units up to which a table cell stays on one line: an id, a short name, a person with a number. */
const ONE_LINE_UNITS = 22;

/** Whether a cell is long enough to be wrapped; shorter ones are kept whole, so that no column breaks into single characters. */
function isLong(text: string): boolean {
  if (text.length > ONE_LINE_UNITS) return true;
  if (text.length <= ONE_LINE_UNITS / 2) return false;
  return unitsOf(text) > ONE_LINE_UNITS;
}

/** From so many columns on a table is wider than a usual screen. */
const DENSE_COLUMNS_MIN = 10;

export function isDense(columns: number): boolean {
  return columns >= DENSE_COLUMNS_MIN;
}

/** The class of a table cell: long texts are wrapped, an instant or a person with a number may take two lines, others one. */
export function cellClass(text: string, column: string | undefined): string | undefined {
  if (/^\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/.test(text)) return 'at';
  if (text.length <= ONE_LINE_UNITS && /^[^（、]+（[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+）$/.test(text)) return 'who';
  return isLong(text) ? 't' : column;
}

/** Half-width units: two for a Chinese character. */
function unitsOf(text: string): number {
  let units = 0;
  for (const character of text) units += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return units;
}

/** Whether a column holds figures and nothing else, apart from empty cells: they stand at the right. */
export function isFigures(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => /^[-−]?[\d,]+(\.\d+)?$/.test(cell));
}
