/** How a reader should take a diagnostic: errors close the gate, warnings ask for a look, info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a text file; both one-based, columns in UTF-16 units (as editors and SARIF count). */
export interface Position {
  line: number;
  column: number;
}

export interface Range {
  start: Position;
  end: Position;
}

/** A second place that takes part in the story ("approved here"). */
export interface Related {
  message: string;
  file: string;
  range: Range;
}

/**
 * What is wrong or contradictory, as data. A diagnostic never carries points.
 * `file` is relative to the content root and uses `/`. Texts are Chinese and complete:
 * `message` says what was seen, `hint` what to do about it.
 */
export interface Diagnostic {
  rule: string;
  severity: Severity;
  message: string;
  file: string;
  range: Range;
  expected: string | null;
  actual: string | null;
  hint: string;
  clause: string | null;
  related: Related[];
}

export const FILE_START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

type Placed = Pick<Diagnostic, 'file' | 'range' | 'rule' | 'message'>;

/** Order for reports: by file, then place, then rule, then text; code units, never locale. */
export function compareDiagnostics(a: Placed, b: Placed): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit comparison: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
