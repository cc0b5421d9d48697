import Fraction from 'fraction.js';
import type { Observation } from '../../model/assessment.ts';
import type { Row } from '../../model/contract.ts';
import type { EvidenceRecord, Fields, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';
import { amountOf, ZERO } from '../score/amounts.ts';
import { sheetPeriods } from '../score/grid.ts';
import { decimal } from '../score/numbers.ts';
import { aggregate, isPlain, type SignedSheets } from '../score/rated.ts';
import { roundingOf, roundTo } from '../score/rounding.ts';
import { type Sheet, workSheet } from '../score/sheet.ts';

/** The client's sheet has each row once, within what the row can come to, and its total is what its rows and reports say. */
export const scorecardTotal: Rule = {
  id: 'scorecard-total',
  title: '考核表应逐行评分，合计与所引的得分应一致',
  about: ['scorecard', 'acceptance-report'],
  checks: ['Q'],
  check(context) {
    const sheets = latest(context, 'scorecard');
    if (sheets.length === 0) return [];
    // What the sheet makes of the ratings is worked out only where adding them up does not tell.
    let made: Sheet | undefined;
    const worked = () => {
      made ??= workSheet(context);
      return made;
    };
    const last = sheets.findLast(({ fields }) => fields.period === undefined);
    return [
      ...sheets.flatMap((sheet) => [
        ...rated(context, sheet),
        ...missing(context, sheet, worked),
        ...ofPeriod(context, sheet),
      ]),
      ...compared(context, sheets, last, worked),
      ...(last ? quoted(context, last) : []),
    ];
  },
};

function ratingsOf({ fields }: EvidenceRecord): Fields[] {
  return Array.isArray(fields.ratings) ? (fields.ratings as Fields[]) : [];
}

/** What a row can come to; an open side is null. */
function limitsOf(context: Context, row: Row): { low: Fraction | null; high: Fraction | null } {
  const cap = amountOf(context, row.cap);
  if (row.bonus) return { low: ZERO, high: cap };
  if (context.contract.scorecard.base === null) {
    const most = amountOf(context, row.period?.cap) ?? (row.period ? null : cap);
    return { low: most?.neg() ?? null, high: ZERO };
  }
  return { low: ZERO, high: row.max === undefined ? null : new Fraction(row.max) };
}

/** Points within the row, and no row twice; a row that the sheet does not have is an unresolved reference. */
function rated(context: Context, sheet: EvidenceRecord): Observation[] {
  const { rows: list, unit, base } = context.contract.scorecard;
  const rows = new Map(list.map((row) => [row.id, row]));
  const seen = new Set<string>();
  return ratingsOf(sheet).flatMap((rating, index): Observation[] => {
    const row = rows.get(String(rating.row));
    const points = numberOf(rating.points);
    if (!row || points === null) return [];
    const again = seen.has(row.id);
    seen.add(row.id);
    if (again) return [observe(sheet, ['ratings', index, 'row'], `“${row.criterion}”评了两次`, '每行一次', row.id)];
    const { low, high } = limitsOf(context, row);
    if (!(low && points.lt(low)) && !(high && points.gt(high))) return [];
    const range = `${low ? decimal(low) : '不限'} 至 ${high ? decimal(high) : '不限'}`;
    const full =
      base === null
        ? points.gt(0)
          ? '只扣款的表写负数'
          : `最多扣 ${decimal((low as Fraction).neg())} ${unit}`
        : row.bonus
          ? `最多加 ${high ? decimal(high) : '不限'} ${unit}`
          : `分值是 ${row.max} ${unit}`;
    const words = `“${row.criterion}”评 ${String(rating.points)} ${unit}，${full}`;
    return [observe(sheet, ['ratings', index, 'points'], words, range, String(rating.points))];
  });
}

/** Every row that had something to be judged, in the period that the sheet is of. */
function missing(context: Context, sheet: EvidenceRecord, worked: () => Sheet): Observation[] {
  const rated = new Set(ratingsOf(sheet).map(({ row }) => row));
  const { rows } = context.contract.scorecard;
  const unrated = rows.filter(({ id }) => !rated.has(id));
  const left =
    unrated.length === 0 || isPlain(context) ? unrated : unrated.filter((row) => isJudged(row, sheet, worked()));
  if (left.length === 0) return [];
  const names = left.map(({ criterion }) => `“${criterion}”`).join('、');
  const said = `缺 ${left.length} 行的评分：${names}`;
  return [observe(sheet, ['ratings'], said, `${rows.length} 行`, `${rated.size} 行`)];
}

function isJudged(row: Row, { fields }: EvidenceRecord, { rows }: Sheet): boolean {
  const result = rows.find((one) => one.row === row);
  if (fields.period === undefined) return result?.applicable !== false;
  const part = result?.periods.find(({ period }) => period.id === fields.period);
  return part === undefined || part.value !== null;
}

/** A period that the sheet does not have cannot be rated. */
function ofPeriod(context: Context, sheet: EvidenceRecord): Observation[] {
  const { period } = sheet.fields;
  if (period === undefined) return [];
  const ids = context.contract.scorecard.period ? sheetPeriods(context).map(({ id }) => id) : [];
  if (ids.includes(String(period))) return [];
  const said =
    ids.length === 0 ? `考核表不分周期，写了考核周期 ${String(period)}` : `考核表没有考核周期 ${String(period)}`;
  return [observe(sheet, ['period'], said, ids.join('、') || '不写', String(period))];
}

/** The total that was signed beside what the sheet makes of the ratings. It stays as it was signed. */
function compared(
  context: Context,
  sheets: readonly EvidenceRecord[],
  last: EvidenceRecord | undefined,
  worked: () => Sheet,
): Observation[] {
  const plain = isPlain(context);
  const signed: SignedSheets = {
    whole: last ?? null,
    byPeriod: new Map(
      sheets.flatMap((one) => (one.fields.period === undefined ? [] : [[String(one.fields.period), one]])),
    ),
  };
  const dated = [...signed.byPeriod.values(), ...(last ? [last] : [])];
  if (plain && dated.every(({ fields }) => fields.total === undefined)) return [];
  const { total, periods } = aggregate(context, worked().evaluation, signed);
  const rounding = roundingOf(context);
  return dated.flatMap((sheet): Observation[] => {
    const { period } = sheet.fields;
    const own = numberOf(sheet.fields.total);
    if (own === null) {
      if (plain || sheet.fields.total !== undefined || period !== undefined) return [];
      const said = '没有写合计；考核表分权重或分周期，逐行评分相加不是合计';
      return [
        { ...observe(sheet, ['ratings'], said, '签署的合计', '没有写'), hint: '请照签字的考核表补上合计（total）' },
      ];
    }
    const raw = period === undefined ? total : (periods.get(String(period)) ?? null);
    const made = raw && (period === undefined ? roundTo(raw, rounding) : raw);
    // What was signed to so many digits is compared to so many.
    const digits = (String(sheet.fields.total).split('.')[1] ?? '').length;
    const shown = made && roundTo(made, { digits: Math.min(digits, 4), mode: rounding.mode });
    if (shown === null || shown === undefined || shown.equals(own)) return [];
    const { unit } = context.contract.scorecard;
    const way = plain ? '逐行评分相加' : '逐行评分按考核表的权重、周期与界限合成';
    const difference = decimal(own.sub(shown).abs());
    const said = `合计写 ${String(sheet.fields.total)} ${unit}，${way}为 ${decimal(shown)} ${unit}，相差 ${difference}`;
    return [
      {
        ...observe(sheet, ['total'], said, decimal(shown), String(sheet.fields.total)),
        hint: '合计以签署的为准，程序不改；请核对逐行评分与合计，是抄录的差错照实更正，另有理由的写在评分说明里',
      },
    ];
  });
}

/** What a report says the score was. */
function quoted(context: Context, sheet: EvidenceRecord): Observation[] {
  const points = ratingsOf(sheet).map((rating) => numberOf(rating.points) ?? new Fraction(0));
  const own = numberOf(sheet.fields.total);
  if (own === null && !isPlain(context)) return [];
  const sum = own ?? points.reduce((total, one) => total.add(one), new Fraction(0));
  const { unit } = context.contract.scorecard;
  return latest(context, 'acceptance-report').flatMap((report): Observation[] => {
    const score = numberOf(report.fields.score);
    if (score === null || score.equals(sum)) return [];
    const what = own === null ? '各行合计' : '签署的合计';
    const said = `${titleOf(report.kind, 'score')} ${String(report.fields.score)} ${unit}，${sheet.id} ${what} ${decimal(sum)} ${unit}`;
    const found = observe(report, ['score'], said, decimal(sum), String(report.fields.score));
    return [{ ...found, related: [{ message: '考核表各行评分', at: at(sheet, 'ratings') }] }];
  });
}

function numberOf(value: Value | undefined): Fraction | null {
  return /^-?\d{1,12}(?:\.\d{1,4})?$/.test(String(value)) ? new Fraction(String(value)) : null;
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
