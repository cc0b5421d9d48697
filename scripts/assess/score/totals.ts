import Fraction from 'fraction.js';
import type { Group } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import { amountOf, inPeriod, sumOf, ZERO } from './amounts.ts';
import { limitsOf } from './cells.ts';
import { exact, fraction } from './numbers.ts';
import type { RowFigure, RowPlan } from './row-figures.ts';

/** The sheet in one of its periods. */
export interface PeriodFigure {
  /** Null where no row had anything to be judged. */
  total: Fraction | null;
  /** By row: what it adds to the total, after weights, redistribution and the caps of its group. */
  shares: ReadonlyMap<string, Fraction>;
  /** Sentences for people about what weights, redistribution and caps did. */
  notes: string[];
}

interface Share {
  row: string;
  group: string;
  /** What the row could add; null for rows that stand outside the base. */
  full: Fraction | null;
  value: Fraction | null;
  weight: Fraction;
}

/** Rows under weights, groups under caps, what is not applicable handed on, knock-outs last. */
export function totalOfPeriod(
  context: Context,
  plans: readonly RowPlan[],
  figures: readonly RowFigure[],
  period: string,
): PeriodFigure {
  const { scorecard } = context.contract;
  const whole = fraction(scorecard.weights) ?? new Fraction(1);
  const notes: string[] = [];
  const shares = plans.map(({ row }, index): Share => {
    const weight = row.weight === undefined ? new Fraction(1) : (fraction(row.weight) ?? ZERO).div(whole);
    const { max } = limitsOf(context, row);
    const value = (figures[index] as RowFigure).value;
    return { row: row.id, group: row.group, full: max?.mul(weight) ?? null, value: value?.mul(weight) ?? null, weight };
  });
  const groups = scorecard.groups.map((group) => groupOf(context, group, shares, figures, plans, notes, whole));
  const known = groups.filter((group) => group.value !== null || group.full.equals(0));
  const [applied, all] = [known, groups].map((list) => sumOf(list.map(({ full }) => full))) as [Fraction, Fraction];
  const open = sumOf(groups.map(({ open }) => open));
  const factor = factorOf(all, applied.sub(open), notes, '全表');
  const total = sumOf(groups.map((one) => (one.value ?? ZERO).mul(one.full.equals(0) ? 1 : factor).add(one.extra)));
  const byRow = new Map(
    groups.flatMap((group) =>
      group.shares.map(([row, value, based]) => [row, based ? value.mul(factor) : value] as const),
    ),
  );
  const isLost = figures.some(({ knockouts }, index) => knockouts.has('period') && !plans[index]?.row.period);
  if (isLost) notes.push('本周期不得分');
  const isEmpty = all.gt(0)
    ? groups.every(({ value }) => value === null)
    : figures.every(({ value }) => value === null);
  if (isEmpty) notes.push('各行都不适用，没有得分');
  const cap = scorecard.total?.period_cap ?? scorecard.total?.cap;
  const kept = isLost ? lostTotal(context, total, cap, period) : boundedPeriod(context, total, notes, period);
  return { total: isEmpty ? null : kept, shares: byRow, notes };
}

/** What is left when the whole of a sheet, or of one of its periods, is lost; `given` is the most that it may cost. */
export function lostTotal(context: Context, value: Fraction, given: unknown, period?: string): Fraction {
  if (context.contract.scorecard.base !== null) return ZERO;
  const cap = inPeriod(context, given, period);
  return cap ? cap.neg() : value;
}

interface GroupFigure {
  /** Full marks of its rows, under its weight. */
  full: Fraction;
  /** Full marks of rows whose part the rest of the sheet takes over. */
  open: Fraction;
  /** What it adds by its rows with full marks; null where none of them applies. */
  value: Fraction | null;
  /** What its rows outside the base add or take. */
  extra: Fraction;
  /** Row, what it adds, whether that stands within the base. */
  shares: [string, Fraction, boolean][];
}

function groupOf(
  context: Context,
  group: Group,
  all: readonly Share[],
  figures: readonly RowFigure[],
  plans: readonly RowPlan[],
  notes: string[],
  whole: Fraction,
): GroupFigure {
  const { not_applicable: rule } = context.contract.scorecard;
  const as = rule?.as ?? 'redistribute';
  const mine = all.filter((share) => share.group === group.id);
  const isLost = figures.some(({ knockouts }, index) => knockouts.has('group') && plans[index]?.row.group === group.id);
  const weight = group.weight === undefined ? new Fraction(1) : (fraction(group.weight) ?? ZERO).div(whole);
  const based = mine.filter((share): share is Share & { full: Fraction } => share.full !== null);
  const full = sumOf(based.map((share) => share.full));
  const valued = based.map((share) => ({
    ...share,
    value: share.value ?? (as === 'full' ? share.full : as === 'zero' ? ZERO : null),
  }));
  const present = valued.filter((share): share is typeof share & { value: Fraction } => share.value !== null);
  const applied = sumOf(present.map((share) => share.full));
  const inside = rule?.within === 'group' ? factorOf(full, applied, notes, group.title) : new Fraction(1);
  const raw = present.length === 0 ? null : sumOf(present.map(({ value }) => value)).mul(inside);
  const cap = amountOf(context, group.cap);
  const reach = rule?.within === 'group' ? full : applied;
  const extra = sumOf(mine.flatMap((share) => (share.full === null ? (share.value ?? []) : [])));
  const lowest = cap && (full.equals(0) ? cap.neg() : reach.sub(cap));
  const isCapped = lowest !== null && (full.equals(0) ? extra.lt(lowest) : raw?.lt(lowest));
  if (isCapped && cap) notes.push(`${group.title}最多扣 ${exact(cap)}`);
  const value = raw && (isLost ? ZERO : isCapped && lowest && !full.equals(0) ? lowest : raw);
  const outside = full.equals(0) && isCapped && lowest ? lowest : extra;
  const lost = isLost && full.equals(0) && cap ? cap.neg() : outside;
  if (isLost) notes.push(`${group.title}本组不得分`);
  const open = rule?.within === 'group' ? ZERO : full.sub(applied);
  // In a sheet with full marks what stands outside them is a bonus, added as it is whatever its group weighs.
  const beside = context.contract.scorecard.base === null ? weight : new Fraction(1);
  const shareOf = (share: Share): [string, Fraction, boolean] => {
    const worth = share.value ?? (share.full && as === 'full' ? share.full : ZERO);
    return [
      share.row,
      (share.full && isLost ? ZERO : worth).mul(share.full ? inside : 1).mul(share.full ? weight : beside),
      share.full !== null,
    ];
  };
  return {
    full: full.mul(weight),
    open: (present.length === 0 ? ZERO : open).mul(weight),
    value: value?.mul(weight) ?? null,
    extra: lost.mul(beside),
    shares: mine.map(shareOf),
  };
}

/** By how much the rest counts for more, so that all of them together still make the whole. */
function factorOf(all: Fraction, applied: Fraction, notes: string[], where: string): Fraction {
  if (applied.lte(0) || applied.equals(all)) return new Fraction(1);
  const factor = all.div(applied);
  notes.push(`${where}有不适用的行，其余各行乘以 ${exact(all)} ÷ ${exact(applied)}`);
  return factor;
}

/** The limits of the final figure. */
export function bounded(context: Context, value: Fraction, notes: string[]): Fraction {
  const { max, cap } = context.contract.scorecard.total ?? {};
  return between(context, value, notes, { max, cap, most: '全表最多扣', best: '总分最高' });
}

/** The limits of one period's figure, before periods are put together. */
export function boundedPeriod(context: Context, value: Fraction, notes: string[], period: string): Fraction {
  const { period_max: max, period_cap: cap } = context.contract.scorecard.total ?? {};
  return between(context, value, notes, { max, cap, period, most: '本周期最多扣', best: '本周期最高' });
}

interface Limits {
  max: unknown;
  cap: unknown;
  period?: string;
  /** Words of the two notes. */
  most: string;
  best: string;
}

function between(context: Context, value: Fraction, notes: string[], limits: Limits): Fraction {
  const { base } = context.contract.scorecard;
  const [max, cap] = [limits.max, limits.cap].map((one) => inPeriod(context, one, limits.period)) as [
    Fraction | null,
    Fraction | null,
  ];
  const lowest = cap ? new Fraction(base ?? 0).sub(cap) : null;
  if (lowest && value.lt(lowest)) {
    notes.push(`${limits.most} ${exact(cap as Fraction)}`);
    return lowest;
  }
  if (max && value.gt(max)) {
    notes.push(`${limits.best} ${exact(max)}`);
    return max;
  }
  return base !== null && value.lt(0) ? ZERO : value;
}
