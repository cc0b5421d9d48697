import type { Range } from '../model/diagnostic.ts';
import type { FileProblem } from '../read/contract-files.ts';
import type { Baseline } from '../read/scan/baseline.ts';
import { wordsOf } from '../read/scan/tell.ts';
import { scanTextOf } from '../read/scan/verdict.ts';
import { literal } from './engine.ts';
import type { OpenLog } from './open-log.ts';

/** What may be a number of a person or a secret: a filter that lets through too much, for the scan to judge. */
const SUSPECT =
  '(^|[^0-9])(1[3-9][0-9]{9}|[1-9][0-9]{16}[0-9Xx]|[3-6][0-9]{13,18}|1[3-9][0-9][- ][0-9]{4}[- ][0-9]{4})([^0-9]|$)|[０-９]{4}' +
  '|口令|密码|身份证|证件号|(?i:passw|pwd|BEGIN [A-Z ]*PRIVATE|://[^/ ]*:[^ ]*@)';
const LOOKED_AT_MAX = 2000;
const SHOWN_MAX = 50;

/** Whether any of some columns holds a suspect. */
export function personalSql(columns: readonly string[]): string | null {
  return columns.length === 0 ? null : `regexp_matches(concat_ws(chr(9), ${columns.join(', ')}), ${literal(SUSPECT)})`;
}

/** Personal data and secrets in a log that was too large, or no text, for the scan that every attachment goes through. */
export async function personalData(
  log: OpenLog,
  contract: string,
  file: string,
  baseline: Baseline,
): Promise<FileProblem[]> {
  if (log.isScanned) return [];
  const [answer] = await log.engine.ask(
    `select count(*) as n, min(rowid, ${LOOKED_AT_MAX}) as first from ops where personal`,
  );
  const count = Number(answer?.n ?? 0);
  if (count === 0) return [];
  const rows = new Set(listOf(answer?.first).map(Number));
  const local = file.slice(contract.length + 1);
  const problems: FileProblem[] = [];
  let further = 0;
  for (const { line, text } of (await log.placesOf(rows)).values()) {
    for (const finding of scanTextOf(text)) {
      if (baseline.waives(local, finding)) continue;
      const range = movedTo(line, finding.range);
      if (problems.length < SHOWN_MAX) problems.push({ ...wordsOf({ ...finding, range }), file, expected: null });
      else further += 1;
    }
  }
  const [first] = problems;
  if (first && (further > 0 || count > LOOKED_AT_MAX)) {
    const message = `这份日志里${count > LOOKED_AT_MAX ? '至少' : ''}还有 ${further} 处个人信息或口令，没有逐一列出`;
    const hint = '整份名单、整批账号不应作为材料提交；请换成脱敏后的文件';
    problems.push({ ...first, message, hint, actual: null });
  }
  return problems;
}

/** Lists that DuckDB answers with. */
export function listOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null && 'items' in value ? (value.items as readonly unknown[]) : [];
}

function movedTo(line: number, { start, end }: Range): Range {
  const move = (at: Range['start']) => ({ line: line + at.line - 1, column: at.column });
  return { start: move(start), end: move(end) };
}
