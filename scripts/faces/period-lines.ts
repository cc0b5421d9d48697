import type { PeriodTable } from '../view/period-table.ts';
import { columnsOf, type Paint, pad, type TextOptions } from './terminal.ts';

const TITLE_MAX = 26;
/** Where nobody says how wide the terminal is. */
const WIDTH = 120;

/** The table of periods for a terminal: as many periods side by side as there is room, the sum below each. */
export function tableLines(table: PeriodTable, { width }: TextOptions, paint: Paint): string[] {
  const titles = table.lines.map(({ title, note }) => [title, note].filter(Boolean).join(' '));
  const first = Math.min(TITLE_MAX, Math.max(...titles.map(columnsOf)) + 2);
  const cells = table.lines.map(({ cells: all }) =>
    all.map(({ value, own }) => (own === '' ? value : `${value}(${own})`)),
  );
  const widest = (texts: readonly string[]) => Math.max(...texts.map(columnsOf)) + 2;
  const widths = table.columns.map((title, at) => widest([title, ...cells.map((all) => all[at] ?? '')]));
  const column = widest([table.combined, ...table.lines.map(({ total }) => total)]);
  const room = (width ?? WIDTH) - first - 2;
  const lines = [paint(table.title, 'strong')];
  for (let from = 0; from < table.columns.length; ) {
    const to = endOf(widths, from, room, column);
    const isLast = to >= table.columns.length;
    const row = (title: string, values: readonly string[], total: string) => {
      const shown = values.slice(from, to).map((text, at) => atRight(text, widths[from + at] ?? 0));
      return `  ${pad(title, first)}${shown.join('')}${isLast ? atRight(total, column) : ''}`;
    };
    lines.push(paint(row('', table.columns, table.combined), 'faint'));
    for (const [at, line] of table.lines.entries()) {
      const text = row(titles[at] ?? '', cells[at] ?? [], line.total);
      lines.push(line.sort === 'sum' ? paint(text, 'strong') : text);
    }
    if (isLast) {
      const at = widths.slice(from).reduce((sum, one) => sum + one, first);
      for (const { title, points } of table.after) lines.push(`  ${atRight(title, at)}${atRight(points, column)}`);
      lines.push(paint(`  ${atRight(table.total.title, at)}${atRight(table.total.value, column)}`, 'strong'));
    }
    from = to;
  }
  return [...lines, ...table.notes.map((note) => paint(`  ${note}`, 'faint'))];
}

/** Up to which period one stretch of the table goes; the last stretch has the sum beside it. */
function endOf(widths: readonly number[], from: number, room: number, column: number): number {
  let used = 0;
  for (let at = from; at < widths.length; at++) {
    used += widths[at] ?? 0;
    if (used + (at === widths.length - 1 ? column : 0) > room) return Math.max(at, from + 1);
  }
  return widths.length;
}

/** Set against the right edge of its column. */
function atRight(text: string, width: number): string {
  return ' '.repeat(Math.max(1, width - columnsOf(text))) + text;
}
