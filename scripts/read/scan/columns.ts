import { COUNT_MAX, type Found } from './finding.ts';
import { isPassword } from './passwords.ts';

/** A heading that names a column of passwords, and nothing else. */
const HEADING = /^["']?(?:[\u4e00-\u9fff]{0,6}(?:口令|密码)|[\w ]{0,16}(?:password|passwd|pwd))["']?$/i;
const HEAD_MAX = 2000;

/** Finds passwords in tables of separated values, where only the first line says what a column holds. */
export function findPasswordColumns(text: string): Found[] {
  const end = text.indexOf('\n');
  if (end < 0 || end > HEAD_MAX) return [];
  const head = text.slice(0, end).trimEnd();
  const separator = head.includes('\t') ? '\t' : head.includes(',') ? ',' : head.includes(';') ? ';' : null;
  if (separator === null || !/口令|密码|passw|pwd/i.test(head)) return [];
  const columns = head.split(separator).flatMap((title, column) => (HEADING.test(title.trim()) ? [column] : []));
  if (columns.length === 0) return [];
  const found: Found[] = [];
  for (let from = end + 1; from < text.length && found.length < COUNT_MAX; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    for (const cell of cellsOf(text, from, to, separator, columns)) found.push(cell);
    from = to + 1;
  }
  return found;
}

function cellsOf(text: string, from: number, to: number, separator: string, columns: readonly number[]): Found[] {
  const found: Found[] = [];
  let column = 0;
  for (let at = from; at <= to; column += 1) {
    const isQuoted = text[at] === '"';
    const close = isQuoted ? text.indexOf('"', at + 1) : -1;
    const next = text.indexOf(separator, close > 0 && close < to ? close : at);
    const end = next < 0 || next > to ? to : next;
    if (columns.includes(column)) {
      const value = text.slice(at, end).trim().replace(/^"|"$/g, '');
      const start = text.indexOf(value, at);
      if (isPassword(value)) found.push({ kind: 'password', from: start, to: start + value.length });
    }
    at = end + 1;
  }
  return found;
}
