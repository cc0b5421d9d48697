import { filesIn, loadCase, type RuleCase } from './rule-cases.ts';

/** One diagnostic that is to be reported; null where the mark leaves it open. */
export interface Mark {
  file: string;
  line: number;
  column: number | null;
  rule: string;
  message: string | null;
}

/** Files that a mark can be written in. */
const WITH_COMMENTS = /\.(ya?ml|md)$/;
/** A mark that has a line to itself. */
const OWN_LINE = /^\s*(?:#|<!--)\s*(?:\^+\s*)?预期 /;
const MARK = /预期 (?<rule>[a-z][a-z0-9-]*)(?:：(?<message>.+))?$/;
const EXPECTED = /^(?<file>[^:]+):(?<line>\d+)(?::(?<column>\d+))? (?<rule>[a-z][a-z0-9-]*)(?:：(?<message>.+))?$/;

/** What a case says is to be reported. */
export function marksOf(one: RuleCase): Mark[] {
  const { files, told } = loadCase(one);
  const written = [...files].flatMap(([file, bytes]) => (WITH_COMMENTS.test(file) ? marksIn(file, bytes) : []));
  const listed = (told.expected ?? []).map((text): Mark => {
    const { file = '', line, column, rule = '', message } = EXPECTED.exec(text)?.groups ?? {};
    if (!rule) throw new Error(`${one.folder}: cannot read what is expected: ${text}`);
    return { file, line: Number(line), column: column ? Number(column) : null, rule, message: message ?? null };
  });
  return [...written, ...listed];
}

function marksIn(file: string, bytes: Buffer): Mark[] {
  const lines = bytes.toString('utf8').split(/\r?\n/);
  let above = 0;
  return lines.flatMap((text, index): Mark[] => {
    const comment = text.replace(/\s*-->\s*$/, '');
    const own = OWN_LINE.test(text);
    if (!own) above = index;
    if (!text.includes('预期 ')) return [];
    const { rule = '', message } = MARK.exec(comment)?.groups ?? {};
    if (!rule) throw new Error(`${file}:${index + 1}: cannot read this mark`);
    const caret = text.includes('^') ? text.indexOf('^') : Math.max(0, (lines[above] ?? '').search(/\S/));
    return [{ file, line: above + 1, column: own ? caret + 1 : null, rule, message: message ?? null }];
  });
}

/**
 * How many lines, marks left out, stand in one of two cases only; a file that goes by another name is one line more, and
 * an attachment one line altogether.
 */
export function changedLines(one: RuleCase, other: RuleCase): number {
  const counts = new Map<string, number>();
  for (const [{ folder }, step] of [[one, 1] as const, [other, -1] as const]) {
    for (const [path, bytes] of filesIn(folder)) {
      for (const line of [path, ...linesOf(path, bytes)]) counts.set(line, (counts.get(line) ?? 0) + step);
    }
  }
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

function linesOf(path: string, bytes: Buffer): string[] {
  if (!WITH_COMMENTS.test(path)) return [bytes.toString('base64')];
  const lines = bytes.toString('utf8').split(/\r?\n/);
  return lines.filter((line) => !OWN_LINE.test(line)).map((line) => line.replace(/\s*(?:#|<!--) 预期 .*$/, ''));
}
