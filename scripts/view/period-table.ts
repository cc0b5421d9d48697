import Fraction from 'fraction.js';
import type { PeriodScore, ScoreRow } from '../model/score.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { inForce } from './foresight/parameters.ts';
import { isVeto, ownPeriods } from './score-words.ts';
import { minus, signed } from './words.ts';

/** A line of the table: `row` and `bonus` are rows of the sheet, `veto` and `other` what came off whole periods. */
export interface PeriodLine {
  sort: 'row' | 'bonus' | 'veto' | 'other' | 'sum' | 'rating';
  title: string;
  /** Weight of the row; empty where it has none. */
  note: string;
  /** What the row adds to each period's total, and under it its own score where the two differ. */
  cells: { value: string; own: string }[];
  /** What it adds to the total. */
  total: string;
}

/** Periods × rows, so that every column adds up to its last line, and the last column to the sheet's total. */
export interface PeriodTable {
  title: string;
  columns: string[];
  combined: string;
  lines: PeriodLine[];
  /** Between the combination and the total: triggers, limits, rounding. */
  after: { title: string; points: string }[];
  total: { title: string; value: string };
  notes: string[];
}

const ZERO = new Fraction(0);
const NOTHING = '—';
/** Digits after the point; what is finer is rounding. */
const DIGITS = 4;

interface Worked {
  row: ScoreRow;
  cells: (Fraction | null)[];
  own: (Fraction | null)[];
  total: Fraction;
}

/** Null for a sheet that is not worked out by periods, or of which none counts yet. */
export function periodTable(snapshot: Snapshot): PeriodTable | null {
  const { score, contract } = snapshot;
  const periods = (score.periods ?? []).filter(({ state }) => state !== 'left-out');
  if (periods.length === 0 || score.withheld !== undefined) return null;
  const how = String(contract.scorecard.period?.combine ?? 'sum');
  const values = periods.map(({ value }) => (value === null ? null : new Fraction(value)));
  const combined = combine(values, how, values) ?? ZERO;
  const rows = score.rows.filter((row) => !isVeto(row));
  const factors = factorsOf(snapshot, rows, periods);
  const worked = rows.map((row) => workRow(snapshot, row, periods, values, factors, how));
  const rests = periods.map((_, at) => restOf(values[at] ?? null, worked, at));
  const vetoed = vetoes(snapshot, periods);
  const share = (wanted: boolean) => {
    const mine = rests.map((rest, at) => (vetoed.at.has(at) === wanted ? rest : ZERO));
    return { mine, total: combine(mine, how, values) ?? ZERO };
  };
  const [veto, other] = [share(true), share(false)];
  return {
    title: '逐周期得分',
    columns: titlesOf(periods),
    combined: score.combined || '合计',
    lines: [
      ...worked.map(lineOf),
      ...(vetoed.at.size === 0 ? [] : [restLine('veto', vetoed.title, veto.mine, veto.total)]),
      ...(other.mine.every((rest) => isNear(rest)) ? [] : [restLine('other', '其他增减', other.mine, other.total)]),
      {
        sort: 'sum',
        title: '周期得分',
        note: '',
        cells: values.map((value) => ({ value: value === null ? NOTHING : figure(value), own: '' })),
        total: figure(combined),
      },
      ...ratingLine(periods),
    ],
    after: afterOf(snapshot, combined),
    total: { title: '总分', value: signed(score.total) },
    notes: notesOf(worked, periods),
  };
}

function workRow(
  { contract: { scorecard } }: Snapshot,
  row: ScoreRow,
  periods: readonly PeriodScore[],
  values: readonly (Fraction | null)[],
  factors: readonly ReadonlyMap<string, Fraction>[],
  how: string,
): Worked {
  const by = new Map((row.in_periods ?? row.periods ?? []).map((one) => [one.id, one.value]));
  const full = scorecard.not_applicable?.as;
  const group = scorecard.groups.find(({ id }) => id === row.group);
  const whole = numberOf(scorecard.weights) ?? new Fraction(1);
  const weight = row.bonus ? new Fraction(1) : partOf(row.weight, whole).mul(partOf(group?.weight, whole));
  const own = periods.map(({ id }) => {
    const value = by.get(id);
    if (value !== undefined && value !== null) return new Fraction(value);
    if (row.max === null || value === undefined) return null;
    return full === 'full' ? new Fraction(row.max) : full === 'zero' ? ZERO : null;
  });
  const cells = own.map((value, at) =>
    value === null ? null : value.mul(weight).mul(row.max === null ? 1 : (factors[at]?.get(row.group) ?? 1)),
  );
  const exact = row.share !== undefined && row.max !== null ? new Fraction(row.share) : null;
  const counted = cells.map((cell) => cell ?? ZERO);
  return { row, own, cells, total: (exact ?? combine(counted, how, values) ?? ZERO).round(DIGITS) };
}

/** By how much what applies counts for more where something does not; by group. */
function factorsOf(
  { contract: { scorecard } }: Snapshot,
  rows: readonly ScoreRow[],
  periods: readonly PeriodScore[],
): ReadonlyMap<string, Fraction>[] {
  const { not_applicable: rule, groups } = scorecard;
  const isOpen = (rule?.as ?? 'redistribute') === 'redistribute';
  const whole = numberOf(scorecard.weights) ?? new Fraction(1);
  const worth = (list: readonly ScoreRow[], weighted: boolean) =>
    sumOf(
      list.map(({ max, weight, group }) =>
        new Fraction(max ?? 0)
          .mul(partOf(weight, whole))
          .mul(weighted ? partOf(groups.find(({ id }) => id === group)?.weight, whole) : 1),
      ),
    );
  return periods.map(({ id }) => {
    const based = rows.filter(({ max }) => max !== null);
    const applied = based.filter((row) => (row.in_periods ?? row.periods)?.find((one) => one.id === id)?.value != null);
    const factor = (all: readonly ScoreRow[], some: readonly ScoreRow[], weighted: boolean) => {
      const [total, part] = [worth(all, weighted), worth(some, weighted)];
      return isOpen && part.gt(0) ? total.div(part) : new Fraction(1);
    };
    const inside = (group: string) =>
      rule?.within === 'group'
        ? factor(
            based.filter((row) => row.group === group),
            applied.filter((row) => row.group === group),
            false,
          )
        : factor(based, applied, true);
    return new Map(groups.map((group) => [group.id, inside(group.id)]));
  });
}

/** What is left between a period's total and its rows. */
function restOf(value: Fraction | null, worked: readonly Worked[], at: number): Fraction {
  const cells = worked.map(({ cells: all }) => (all[at] ?? ZERO).round(DIGITS));
  return (value ?? ZERO).sub(sumOf(cells));
}

/** Periods that are lost whole, and by which rows. */
function vetoes({ contract: { scorecard }, ...snapshot }: Snapshot, periods: readonly PeriodScore[]) {
  const at = new Set<number>();
  const titles = new Set<string>();
  for (const row of snapshot.score.rows) {
    const rules = scorecard.rows.find(({ id }) => id === row.id)?.rules ?? [];
    for (const charge of row.charges) {
      const rule = rules.find(({ id }) => id === charge.rule);
      const index = periods.findIndex(({ title }) => title === charge.period);
      const effect = rule && inForce({ contract: { scorecard }, ...snapshot } as Snapshot, rule.knockout);
      if (!charge.knockout || index < 0 || effect !== 'period') continue;
      at.add(index);
      titles.add(row.criterion);
    }
  }
  return { at, title: `${[...titles].join('、')}（当期不得分）` };
}

function lineOf({ row, own, cells, total }: Worked): PeriodLine {
  return {
    sort: row.bonus ? 'bonus' : 'row',
    title: row.criterion,
    note: row.bonus ? '加分' : row.weight === undefined ? '' : `权重 ${row.weight}`,
    cells: cells.map((cell, at) => {
      const score = own[at];
      if (cell === null || !score) return { value: NOTHING, own: '' };
      if (row.bonus && cell.equals(0)) return { value: '', own: '' };
      const value = row.bonus ? plus(cell) : figure(cell);
      return { value, own: score.equals(cell) ? '' : figure(score) };
    }),
    total: row.bonus ? plus(total) : figure(total),
  };
}

function restLine(sort: 'veto' | 'other', title: string, rests: readonly Fraction[], total: Fraction): PeriodLine {
  return {
    sort,
    title,
    note: '',
    cells: rests.map((rest) => ({ value: isNear(rest) ? '' : plus(rest), own: '' })),
    total: plus(total),
  };
}

/** The client's own figures, where sheets of single periods were signed; the total of them is signed apart. */
function ratingLine(periods: readonly PeriodScore[]): PeriodLine[] {
  if (periods.every(({ rating }) => rating === undefined)) return [];
  const cells = periods.map(({ rating }) => ({ value: rating === undefined ? '' : signed(rating), own: '' }));
  return [{ sort: 'rating', title: '甲方评分', note: '', cells, total: '' }];
}

/** From the combination to the total: what was triggered, then a limit of the sheet or the rounding. */
function afterOf({ score }: Snapshot, combined: Fraction): PeriodTable['after'] {
  const triggered = (score.triggered ?? []).filter(({ notice }) => notice === null);
  const points = triggered.map(({ points: one, knockout }) => (knockout ? ZERO : new Fraction(one)));
  const before = combined.sub(sumOf(points));
  const digits = score.total.split('.')[1]?.length ?? 0;
  const rest = new Fraction(score.total).sub(before);
  const isRounding = rest.abs().lt(new Fraction(1).div(new Fraction(10).pow(digits) ?? 1));
  const limits = [...(score.notes ?? []), ...triggered.filter(({ knockout }) => knockout).map(({ title }) => title)];
  return [
    ...triggered.flatMap(({ title, knockout, points: one }) => (knockout ? [] : [{ title, points: minus(one) }])),
    ...(rest.equals(0)
      ? []
      : isRounding
        ? [{ title: digits === 0 ? '取整' : `取 ${digits} 位小数`, points: '' }]
        : [{ title: limits.join('、') || lostBy(score.rows) || '其他增减', points: plus(rest) }]),
  ];
}

/** The rows by which the whole sheet is lost. */
function lostBy(rows: readonly ScoreRow[]): string {
  const titles = rows.filter(({ charges }) =>
    charges.some(({ knockout, arithmetic }) => knockout && arithmetic.endsWith('全表不得分')),
  );
  return titles.length === 0 ? '' : `${titles.map(({ criterion }) => criterion).join('、')}（全表不得分）`;
}

function notesOf(worked: readonly Worked[], periods: readonly PeriodScore[]): string[] {
  const isOpen = worked.some(({ cells }) => cells.some((cell) => cell === null));
  const isScaled = worked.some(({ own, cells }) =>
    own.some((score, at) => score && cells[at] && !score.equals(cells[at])),
  );
  const running = periods.filter(({ state }) => state === 'running').map(({ title }) => title);
  return [
    isScaled ? '格中为计入当期得分的数，括号内为该行当期得分' : '',
    isOpen ? `${NOTHING} 为当期不适用` : '',
    ...worked.flatMap(({ row }) =>
      row.in_periods === undefined ? [] : [`${row.criterion}另有自己的周期，${ownPeriods(row)}`],
    ),
    running.length > 0 ? `${running.join('、')}${/\d$/.test(running.at(-1) ?? '') ? ' ' : ''}尚在进行` : '',
    '各格取四位小数，末位可有出入',
  ].filter(Boolean);
}

/** Months of one year as `4 月`; of several with the year. */
function titlesOf(periods: readonly PeriodScore[]): string[] {
  const years = new Set(periods.map(({ from }) => from.slice(0, 4)));
  const bare = (title: string) =>
    years.size === 1 ? title.replace(/^\d{4} 年\s*/, '') : title.replace(/ 年\s*/, '-').replace(/ 月$/, '');
  return periods.map(({ title }) => bare(title) || title);
}

/** As the sheet combines its periods; those without a total take no part. */
function combine(
  parts: readonly (Fraction | null)[],
  how: string,
  values: readonly (Fraction | null)[],
): Fraction | null {
  const counted = parts.flatMap((part, at) => (values[at] == null ? [] : [{ part: part ?? ZERO, of: values[at] }]));
  if (counted.length === 0) return null;
  if (how === 'sum') return sumOf(counted.map(({ part }) => part));
  if (how === 'mean') return sumOf(counted.map(({ part }) => part)).div(counted.length);
  if (how === 'last') return counted.at(-1)?.part ?? null;
  const best = counted.reduce((one, other) =>
    (how === 'min' ? other.of.lt(one.of) : other.of.gt(one.of)) ? other : one,
  );
  return best.part;
}

function numberOf(value: unknown): Fraction | null {
  return /^\d{1,12}(\.\d{1,8})?$/.test(String(value ?? '')) ? new Fraction(String(value)) : null;
}

function partOf(weight: unknown, whole: Fraction): Fraction {
  const own = numberOf(weight);
  return own === null ? new Fraction(1) : own.div(whole);
}

function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.add(value), ZERO);
}

/** No more than rounding leaves. */
function isNear(rest: Fraction): boolean {
  return rest.abs().lt(new Fraction(1, 200));
}

function figure(value: Fraction): string {
  return signed(value.round(DIGITS).toString());
}

function plus(value: Fraction): string {
  const text = figure(value);
  return value.gt(0) ? `+${text}` : text;
}
