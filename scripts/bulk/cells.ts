import type { Range } from '../model/diagnostic.ts';

/** One field of a record of separated values: its text without quotes, and where it stands in the record's text. */
export interface Cell {
  text: string;
  from: number;
  to: number;
}

/** Takes one record apart, leniently: what DuckDB refused is shown by it too. */
export function cellsOf(record: string, delimiter: string): Cell[] {
  const cells: Cell[] = [];
  for (let from = 0; from <= record.length; ) {
    const close = record[from] === '"' ? closingQuote(record, from) : -1;
    const next = record.indexOf(delimiter, close < 0 ? from : close);
    const to = next < 0 ? record.length : next;
    const raw = close < 0 ? record.slice(from, to) : record.slice(from + 1, close).replaceAll('""', '"');
    cells.push({ text: raw, from, to });
    from = to + delimiter.length;
  }
  return cells;
}

/** Offset of the quote that ends the one at `from`; -1 when there is none. */
function closingQuote(record: string, from: number): number {
  for (let at = record.indexOf('"', from + 1); at >= 0; at = record.indexOf('"', at + 2)) {
    if (record[at + 1] !== '"') return at;
  }
  return -1;
}

/** Place of a stretch of a record that starts at a line, columns in UTF-16 units. */
export function rangeIn(record: string, line: number, { from, to }: { from: number; to: number }): Range {
  const position = (offset: number) => {
    const before = record.slice(0, offset);
    const newline = before.lastIndexOf('\n');
    const lines = newline < 0 ? 0 : before.split('\n').length - 1;
    return { line: line + lines, column: offset - newline };
  };
  return { start: position(from), end: position(Math.max(from, to)) };
}
