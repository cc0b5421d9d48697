import type Fraction from 'fraction.js';
import type { Row } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import type { Allocation } from './allocate.ts';
import { sumOf, ZERO } from './amounts.ts';
import type { RuleResult } from './candidates.ts';
import { type CappedRules, combine, limitsOf } from './cells.ts';
import { isPeriodic, sheetPeriods } from './grid.ts';
import { type Period, periodAt } from './periods.ts';
import { readRounding, roundTo } from './rounding.ts';
import { type Carried, type FigurePart, figureOf, planRow, type RowFigure, type RowPlan } from './row-figures.ts';
import { inStreaks } from './streaks.ts';
import { bounded, lostTotal, type PeriodFigure, totalOfPeriod } from './totals.ts';
import { type Triggered, triggersOf } from './triggers.ts';

/** A row's result in exact numbers. `trial` is what is left of the full marks, or minus what was deducted without base. */
export interface RowResult {
  row: Row;
  allocations: Allocation[];
  trial: Fraction;
  trialIfDismissed: Fraction;
  /** What the charges come to before any cap. */
  sum: Fraction;
  /** Whether a cap, a rule's or the row's, took something off the sum. */
  capped: boolean;
  knockedOut: boolean;
  /** Sentences of the standard whose own cap took something off, by the titles of their rules. */
  cappedRules: CappedRules[];
  /** Whether there was anything to judge. */
  applicable: boolean;
  /** What the row adds to the total, after weights and redistribution. */
  share: Fraction;
  /** Its figure in every period that has begun; empty for what is worked out over the whole term. */
  periods: FigurePart[];
  /** Where a cap took something off: in one period, of one part where it is split, or of its own periods `together`. */
  beyond: { period: Period; key: string | null; together: boolean; sum: Fraction; cap: Fraction }[];
  /** What each system, or value of a field, came to in every period, where the row goes by it. */
  split: { period: Period; values: FigurePart['split'] }[];
  /** Its figure in every period of the sheet, where its own are others; empty where they are the same. */
  ofSheet: { period: Period; value: Fraction | null }[];
  /** What the last period left over and no other takes up; null where nothing was, or there is one to come. */
  lapsed: Fraction | null;
}

/** The sheet in one period, as worked out and before any limit of the total. */
export interface PeriodResult {
  period: Period;
  total: Fraction | null;
  notes: string[];
}

/** Everything above the single charges. */
export interface Evaluation {
  rows: RowResult[];
  total: Fraction;
  totalIfDismissed: Fraction;
  /** Empty for a sheet without periods. */
  periods: PeriodResult[];
  periodsIfDismissed: PeriodResult[];
  triggered: Triggered[];
  triggeredIfDismissed: Triggered[];
  /** Whether a fact or a trigger took the whole sheet. */
  isLost: boolean;
  isLostIfDismissed: boolean;
  notes: string[];
  /** Why there is nothing to make a total of, in Chinese; null where there is. */
  nothing: string | null;
  plans: readonly RowPlan[];
  stages: readonly Stage[];
}

/** Works the sheet out twice: with every charge that stands, and as if every disputed fact fell away. */
export function evaluate(
  context: Context,
  allocations: readonly Allocation[],
  results: readonly RuleResult[],
): Evaluation {
  const periods = sheetPeriods(context);
  const plans = context.contract.scorecard.rows.map((row) => planRow(context, row, results, periods));
  const standing = allocations.filter(({ fact }) => fact.state !== 'disputed');
  const full = workOnce(context, plans, periods, allocations);
  const kept = standing.length === allocations.length ? full : workOnce(context, plans, periods, standing);
  return {
    ...full,
    rows: full.rows.map((row, index) => ({ ...row, trialIfDismissed: (kept.rows[index] as RowResult).trial })),
    totalIfDismissed: kept.total,
    periodsIfDismissed: kept.periods,
    triggeredIfDismissed: kept.triggered,
    isLostIfDismissed: kept.isLost,
  };
}

type Worked = Omit<
  Evaluation,
  'totalIfDismissed' | 'periodsIfDismissed' | 'triggeredIfDismissed' | 'isLostIfDismissed'
>;

/** One period of the sheet with the figures of its rows. */
export interface Stage {
  period: Period;
  figures: RowFigure[];
  result: PeriodFigure;
}

function workOnce(
  context: Context,
  plans: readonly RowPlan[],
  periods: readonly Period[],
  allocations: readonly Allocation[],
): Worked {
  const carried: Carried = new Map();
  const begun = periods.filter(({ state, counted }) => state !== 'ahead' || counted);
  const byRow = Map.groupBy(inStreaks(context, allocations), ({ candidate }) => candidate.row.id);
  const taken = new Set(
    allocations.flatMap(({ candidate: { row, measure, day } }) => {
      if (measure.knockout !== 'row-all') return [];
      const own = plans.find((plan) => plan.row === row)?.periods ?? periods;
      return periodAt(periods, day).counted && periodAt(own, day).counted ? [row.id] : [];
    }),
  );
  const stages = begun.map((period): Stage => {
    const figures = plans.map((plan) => {
      const mine = (byRow.get(plan.row.id) ?? []).filter(
        ({ candidate }) => periodAt(periods, candidate.day) === period,
      );
      const own = plan.row.period ? plan.periods.filter((one) => within(one, periods, period)) : [period];
      return figureOf(context, plan, mine, own, carried, taken.has(plan.row.id));
    });
    return stageOf(context, plans, period, figures);
  });
  const { chosen, how, ...concluded } = conclude(context, plans, stages);
  return {
    rows: plans.map((plan, index) => rowResult(context, plan, index, stages, chosen, how)),
    ...concluded,
    plans,
    stages,
  };
}

/** One period's total from the figures of its rows, under the limits and the rounding of a period. */
export function stageOf(context: Context, plans: readonly RowPlan[], period: Period, figures: RowFigure[]): Stage {
  const rounding = readRounding(context.contract.scorecard.period?.round as never);
  const result = totalOfPeriod(context, plans, figures, period.id);
  return { period, figures, result: { ...result, total: result.total && roundTo(result.total, rounding) } };
}

/** Puts the periods together: triggers, knock-outs of the whole sheet, its limits. */
export function conclude(context: Context, plans: readonly RowPlan[], stages: readonly Stage[]) {
  const { scorecard } = context.contract;
  const counted = stages.filter(({ period, result }) => period.counted && result.total !== null);
  const how = String(scorecard.period?.combine ?? 'sum');
  const notes: string[] = scorecard.period ? [] : stages.flatMap(({ result }) => result.notes);
  const chosen = choose(counted, how);
  const triggered = triggersOf(
    context,
    stages.filter(({ period }) => period.counted).map((one) => watch(plans, one)),
  );
  const combined =
    combine(
      counted.map(({ result }) => result.total as Fraction),
      how,
    ) ?? ZERO;
  const after = combined.sub(sumOf(triggered.map(({ points }) => points)));
  const isLost =
    triggered.some(({ knockout }) => knockout) ||
    stages.some(({ period, figures }) => period.counted && figures.some(({ knockouts }) => knockouts.has('total')));
  const isAhead = stages.every(({ period }) => !period.counted) || plans.every((plan) => !isDue(plan));
  return {
    total: isLost ? lostTotal(context, after, scorecard.total?.cap) : bounded(context, after, notes),
    nothing: counted.length > 0 ? null : isAhead ? '尚无可考核周期' : '各行都没有可考核的内容',
    isLost,
    chosen,
    how,
    periods: scorecard.period
      ? stages.map(({ period, result }) => ({ period, total: result.total, notes: result.notes }))
      : [],
    triggered,
    notes,
  };
}

/** Whether a period of the row counts by now. */
function isDue({ row, periods }: RowPlan): boolean {
  return !row.period || periods.some(({ counted }) => counted);
}

/** Whether a row's own period belongs to this one of the sheet: by where it begins. */
function within(own: Period, periods: readonly Period[], period: Period): boolean {
  return own.state !== 'ahead' && periodAt(periods, own.from) === period;
}

/** The stages on which rows are shown to rest: of the lowest or the highest period only that one. */
function choose(stages: readonly Stage[], how: string): readonly Stage[] {
  if (how === 'last') return stages.slice(-1);
  if (how !== 'min' && how !== 'max') return stages;
  const total = combine(
    stages.map(({ result }) => result.total as Fraction),
    how,
  );
  return stages.filter(({ result }) => total !== null && result.total?.equals(total)).slice(0, 1);
}

function watch(plans: readonly RowPlan[], { period, figures, result }: Stage) {
  return {
    period,
    figure(name: string): Fraction | null {
      if (name === 'total') return result.total;
      const index = plans.findIndex(({ row }) => row.id === name);
      if (index >= 0) return figures[index]?.value ?? null;
      const mine = plans.flatMap(({ row }, at) => (row.group === name ? (figures[at]?.value ?? []) : []));
      return mine.length === 0 ? null : sumOf(mine);
    },
  };
}

function rowResult(
  context: Context,
  { row, periods }: RowPlan,
  index: number,
  stages: readonly Stage[],
  chosen: readonly Stage[],
  how: string,
): RowResult {
  const figures = stages.map(({ figures: all }) => all[index] as RowFigure);
  const counted = stages.filter(({ period }) => period.counted).map(({ figures: all }) => all[index] as RowFigure);
  const parts = figures.flatMap((figure) => figure.parts);
  const left = parts.at(-1)?.out ?? ZERO;
  const rested = chosen.map((stage) => ({ figure: stage.figures[index] as RowFigure, stage }));
  const values = rested.flatMap(({ figure }) => figure.value ?? []);
  const value = combine(values, how);
  const shares = rested.map(({ stage }) => stage.result.shares.get(row.id) ?? ZERO);
  const { max } = limitsOf(context, row);
  const trial = value ?? max ?? ZERO;
  return {
    row,
    allocations: figures.flatMap(({ allocations }) => allocations),
    trial,
    trialIfDismissed: trial,
    sum: sumOf(counted.map(({ sum }) => sum)),
    capped: counted.some(({ capped }) => capped),
    knockedOut: counted.some(({ knockouts }) => knockouts.size > 0),
    cappedRules: counted.flatMap(({ cappedRules }) => cappedRules),
    applicable: value !== null,
    share: combine(shares, how) ?? ZERO,
    periods: isPeriodic(context, row) ? parts : [],
    beyond: [
      ...parts.flatMap(({ period, over }) =>
        period.counted ? over.map((one) => ({ period, together: false, ...one })) : [],
      ),
      ...stages.flatMap(({ period, figures: all }) => {
        const { beyond } = all[index] as RowFigure;
        return period.counted && beyond ? [{ period, key: null, together: true, ...beyond }] : [];
      }),
    ],
    split: parts.flatMap(({ period, value, split }) =>
      period.counted && value !== null && split.length > 0 ? [{ period, values: split }] : [],
    ),
    ofSheet: hasOwn(context, row, periods, stages)
      ? figures.map(({ value }, at) => ({ period: (stages[at] as Stage).period, value }))
      : [],
    lapsed: left.gt(0) && periods.every(({ state }) => state === 'over') ? left : null,
  };
}

/** Whether the row's periods are others than those of a sheet that is itself worked out by periods. */
function hasOwn(context: Context, row: Row, own: readonly Period[], stages: readonly Stage[]): boolean {
  if (!row.period || !context.contract.scorecard.period) return false;
  const ids = new Set(own.map(({ id }) => id));
  return stages.some(({ period }) => !ids.has(period.id));
}
