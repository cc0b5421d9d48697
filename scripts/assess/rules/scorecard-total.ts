import Fraction from 'fraction.js';
import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Fields, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { at, latest, nameOf, type Rule, titleOf } from './rule.ts';

/** The client's sheet has each row once, between nothing and its full points, and its sum is what others say it is. */
export const scorecardTotal: Rule = {
  id: 'scorecard-total',
  title: '考核表应逐行评分，合计与所引的得分应一致',
  about: ['scorecard', 'acceptance-report'],
  checks: ['Q'],
  check(context) {
    const sheets = latest(context, 'scorecard');
    const last = sheets.at(-1);
    return [
      ...sheets.flatMap((sheet) => [...rated(context, sheet), ...missing(context, sheet)]),
      ...(last ? quoted(context, last) : []),
    ];
  },
};

function ratingsOf({ fields }: EvidenceRecord): Fields[] {
  return Array.isArray(fields.ratings) ? (fields.ratings as Fields[]) : [];
}

/** Points within the row, and no row twice; a row that the sheet does not have is an unresolved reference. */
function rated(context: Context, sheet: EvidenceRecord): Observation[] {
  const rows = new Map(context.contract.scorecard.rows.map((row) => [row.id, row]));
  const seen = new Set<string>();
  return ratingsOf(sheet).flatMap((rating, index): Observation[] => {
    const row = rows.get(String(rating.row));
    const points = numberOf(rating.points);
    if (!row || points === null) return [];
    const again = seen.has(row.id);
    seen.add(row.id);
    if (again) return [observe(sheet, ['ratings', index, 'row'], `“${row.criterion}”评了两次`, '每行一次', row.id)];
    // A row may be open at the top; none goes below nothing.
    if (points.gte(0) && (row.max === undefined || points.lte(new Fraction(row.max)))) return [];
    const full = row.max === undefined ? '不设上限' : `是 ${row.max} 分`;
    const words = `“${row.criterion}”评 ${String(rating.points)} 分，分值${full}`;
    return [observe(sheet, ['ratings', index, 'points'], words, `0 至 ${row.max ?? '不限'}`, String(rating.points))];
  });
}

function missing(context: Context, sheet: EvidenceRecord): Observation[] {
  const rated = new Set(ratingsOf(sheet).map(({ row }) => row));
  const left = context.contract.scorecard.rows.filter(({ id }) => !rated.has(id));
  if (left.length === 0) return [];
  const names = left.map(({ criterion }) => `“${criterion}”`).join('、');
  const said = `缺 ${left.length} 行的评分：${names}`;
  return [observe(sheet, ['ratings'], said, `${context.contract.scorecard.rows.length} 行`, `${rated.size} 行`)];
}

/** What a report says the score was. */
function quoted(context: Context, sheet: EvidenceRecord): Observation[] {
  const points = ratingsOf(sheet).map((rating) => numberOf(rating.points) ?? new Fraction(0));
  const sum = points.reduce((total, one) => total.add(one), new Fraction(0));
  return latest(context, 'acceptance-report').flatMap((report): Observation[] => {
    const score = numberOf(report.fields.score);
    if (score === null || score.equals(sum)) return [];
    const said = `${titleOf(report.kind, 'score')} ${String(report.fields.score)} 分，${sheet.id} 各行合计 ${text(sum)} 分`;
    const found = observe(report, ['score'], said, text(sum), String(report.fields.score));
    return [{ ...found, related: [{ message: '考核表各行评分', at: at(sheet, 'ratings') }] }];
  });
}

function numberOf(value: Value | undefined): Fraction | null {
  return /^-?\d{1,6}(?:\.\d{1,4})?$/.test(String(value)) ? new Fraction(String(value)) : null;
}

/** Exactly: ratings are decimals, and so is their sum. */
function text(sum: Fraction): string {
  return sum.toString();
}

function observe(
  record: EvidenceRecord,
  path: (string | number)[],
  words: string,
  expected: string,
  actual: string,
): Observation {
  return {
    rule: 'scorecard-total',
    at: at(record, ...path),
    message: `${nameOf(record)}：${words}`,
    hint: '请对照签字的考核表核对，照实更正；原件如此的，请甲方说明',
    expected,
    actual,
  };
}
