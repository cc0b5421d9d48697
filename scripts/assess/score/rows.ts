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
import { type Carried, figureOf, planRow, type RowFigure, type RowPlan } from './row-figures.ts';
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
  periods: { period: Period; value: Fraction | null }[];
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
  notes: string[];
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
  };
}

type Worked = Omit<Evaluation, 'totalIfDismissed' | 'periodsIfDismissed'>;

interface Stage {
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
  const { scorecard } = context.contract;
  const carried: Carried = new Map();
  const begun = periods.filter(({ state, counted }) => state !== 'ahead' || counted);
  const rounding = readRounding(scorecard.period?.round as never);
  const byRow = Map.groupBy(allocations, ({ candidate }) => candidate.row.id);
  const stages = begun.map((period): Stage => {
    const figures = plans.map((plan) => {
      const mine = (byRow.get(plan.row.id) ?? []).filter(
        ({ candidate }) => periodAt(periods, candidate.day) === period,
      );
      const own = plan.row.period ? plan.periods.filter((one) => within(one, periods, period)) : [period];
      return figureOf(context, plan, mine, own, carried);
    });
    const result = totalOfPeriod(context, plans, figures);
    return { period, figures, result: { ...result, total: result.total && roundTo(result.total, rounding) } };
  });
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
  return {
    rows: plans.map((plan, index) => rowResult(context, plan, index, stages, chosen, how)),
    total: isLost ? lostTotal(context, after) : bounded(context, after, notes),
    periods: scorecard.period
      ? stages.map(({ period, result }) => ({ period, total: result.total, notes: result.notes }))
      : [],
    triggered,
    notes,
  };
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
  { row }: RowPlan,
  index: number,
  stages: readonly Stage[],
  chosen: readonly Stage[],
  how: string,
): RowResult {
  const figures = stages.map(({ figures: all }) => all[index] as RowFigure);
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
    sum: sumOf(figures.map(({ sum }) => sum)),
    capped: figures.some(({ capped }) => capped),
    knockedOut: figures.some(({ knockouts }) => knockouts.size > 0),
    cappedRules: figures.flatMap(({ cappedRules }) => cappedRules),
    applicable: value !== null,
    share: combine(shares, how) ?? ZERO,
    periods: isPeriodic(context, row) ? figures.flatMap(({ parts }) => parts) : [],
  };
}
