import Fraction from 'fraction.js';
import { compareText } from '../../model/diagnostic.ts';
import type {
  Charge,
  PaymentResult,
  PeriodScore,
  ReadingEffect,
  Score,
  ScoreNumber,
  ScoreRow,
  ScoreState,
} from '../../model/score.ts';
import type { Context } from '../context.ts';
import type { Outcome } from '../outcome.ts';
import { chargeKey } from './adjustments.ts';
import type { Allocation } from './allocate.ts';
import { nameOf } from './gauges.ts';
import { decimal, exact, fraction } from './numbers.ts';
import { type Period, periodAt } from './periods.ts';
import { aggregate, isPlain, ratingOf, ratingTotal, type SignedSheets, signedSheets, signedTotal } from './rated.ts';
import type { OtherReading } from './readings.ts';
import { printed } from './rounding.ts';
import type { PeriodResult, RowResult } from './rows.ts';
import { isInsufficient, type Sheet } from './sheet.ts';

/** The sheet as printed: rows with their charges, each explained down to records and other readings. */
export function makeScore(
  context: Context,
  outcome: Outcome,
  others: readonly OtherReading[],
  trialReasons: string[],
): Score {
  const { scorecard } = context.contract;
  const { sheet } = outcome;
  const signed = signedSheets(context);
  const rating = signed.whole;
  const open = others.filter((other) => !context.parameters.agreement(other.key));
  const rows = sheet.rows.map((row, index) => makeRow(context, sheet, row, index, open, signed));
  const rounding = outcome.rounding.value;
  const print = (value: Fraction) => printed(value, rounding);
  const total = ratingTotal(context, rating, rounding);
  const complete =
    rating !== null && total !== null && rows.every((row) => row.rating !== null || row.applicable === false);
  const isSigned = rating !== null || signed.byPeriod.size > 0;
  const isCompared = isSigned && (!isPlain(context) || signedTotal(rating) !== null);
  const bySheet = isCompared ? aggregate(context, sheet.evaluation, signed).total : null;
  return {
    total: print(sheet.total),
    total_if_dismissed: print(sheet.totalIfDismissed),
    ...(sheet.adjusted ? { total_as_adjusted: print(sheet.adjusted.evaluation.total) } : {}),
    max: scorecard.base === null ? null : String(scorecard.base),
    unit: scorecard.unit,
    state: stateOf(context, sheet, complete && trialReasons.length === 0),
    trial_reasons: trialReasons,
    ...(outcome.withheld === null ? {} : { withheld: outcome.withheld }),
    rating_total: total,
    ...(bySheet === null ? {} : { rating_by_sheet: print(bySheet) }),
    pass: outcome.pass.value,
    rows,
    ...beyondRows(context, outcome, signed, open),
  };
}

const COMBINED: { readonly [how: string]: string } = {
  mean: '各周期平均',
  sum: '各周期相加',
  min: '取最低的周期',
  max: '取最高的周期',
  last: '取最后一个周期',
};

/** Periods, triggers and payments; nothing at all for a sheet that has none. */
function beyondRows(
  context: Context,
  outcome: Outcome,
  signed: SignedSheets,
  open: readonly OtherReading[],
): Partial<Score> {
  const { evaluation } = outcome.sheet;
  const { periods, notes } = evaluation;
  const triggered = evaluation.triggered.map(({ each, ends, ...told }) => told);
  const payments = outcome.payments.value.map((one) => withReadings(one, open));
  const how = context.contract.scorecard.period?.combine;
  return {
    ...(periods.length > 0
      ? { periods: periods.map((one) => periodScore(one, signed)), combined: COMBINED[how as string] ?? '' }
      : {}),
    ...(triggered.length > 0 ? { triggered: triggered.map((one) => ({ ...one, points: decimal(one.points) })) } : {}),
    ...(payments.length > 0 ? { payments } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** What every other reading would make of a payment; those that change nothing are left out. */
function withReadings(payment: PaymentResult, open: readonly OtherReading[]): PaymentResult {
  const readings = open.flatMap(({ key, reading, title, outcome }) => {
    const there = outcome.payments.value.find(({ id, period }) => id === payment.id && period === payment.period);
    return there && there.payable !== payment.payable ? [{ key, reading, title, payable: there.payable }] : [];
  });
  return readings.length === 0 ? payment : { ...payment, readings };
}

function periodScore({ period, total, notes }: PeriodResult, signed: SignedSheets): PeriodScore {
  const rating = signedTotal(signed.byPeriod.get(period.id));
  return { ...periodOf(period), value: total && decimal(total), notes, ...(rating === null ? {} : { rating }) };
}

function periodOf({ id, title, from, to, state, counted }: Period) {
  return { id, title, from, to, state: !counted ? 'left-out' : state === 'running' ? 'running' : 'counted' } as const;
}

function makeRow(
  context: Context,
  sheet: Sheet,
  result: RowResult,
  index: number,
  open: readonly OtherReading[],
  signed: SignedSheets,
): ScoreRow {
  const { row } = result;
  const charges = result.allocations
    .map((allocation): Charge => {
      const charge = makeCharge(context, allocation, open, index, result.trial, placeOf(result, allocation));
      const adjustment = sheet.adjusted?.byCharge.get(chargeKey(charge.row, charge.fact));
      return adjustment ? { ...charge, adjustment } : charge;
    })
    .sort((a, b) => Number(b.knockout) - Number(a.knockout) || compareText(a.id, b.id));
  const computed = row.rules.some((rule) => !('findings' in (rule.from as object)));
  return {
    id: row.id,
    group: row.group,
    criterion: row.criterion,
    clause: row.clause,
    max: fraction(row.max) ? decimal(fraction(row.max) as Fraction) : null,
    trial: decimal(result.trial),
    trial_if_dismissed: decimal(result.trialIfDismissed),
    ...asAdjusted(sheet, result, index),
    rating: ratingOf(signed.whole, row.id),
    basis: computed ? 'computed' : 'findings-only',
    capped_from: result.capped && !result.knockedOut ? decimal(result.sum) : null,
    knocked_out: result.knockedOut,
    capped_rules: result.cappedRules.map(({ rules, sum, cap }) => ({ rules, sum: decimal(sum), cap: decimal(cap) })),
    hints: hintsOf(sheet, result),
    charges,
    readings: rowReadings(result, index, open),
    ...beyondCharges(context, sheet, result, signed),
  };
}

/** The row with what the client's reviewer set for single charges, where that changes it. */
function asAdjusted({ adjusted }: Sheet, { trial }: RowResult, index: number): Partial<ScoreRow> {
  const other = adjusted?.evaluation.rows[index]?.trial;
  return other && !other.equals(trial) ? { trial_as_adjusted: decimal(other) } : {};
}

/** What a row has beside its charges: left out where it has none of it. */
function beyondCharges(context: Context, sheet: Sheet, result: RowResult, signed: SignedSheets): Partial<ScoreRow> {
  const { row, applicable, share, periods, ofSheet, lapsed } = result;
  const carried = periods.filter(({ into, out }) => row.carry && (into.gt(0) || out.gt(0)));
  const numbers = sheet.results.filter((one) => one.row === row).flatMap((one) => numbersOf(context, one));
  const split = result.split.map(({ period, values }) => ({
    period: period.id === 'term' ? null : period.title,
    values: values.map(({ key, value }) => ({
      subject: nameOf(context, { per: row.split?.by as string }, key),
      value: decimal(value),
    })),
  }));
  // What is worked out at one go says so by `capped_from`.
  const isOneGo = periods.length === 0 && split.length === 0;
  const beyond = (isOneGo ? [] : result.beyond).map(({ period, key, together, sum, cap }) => ({
    period: period.id === 'term' ? null : period.title,
    subject: key === null ? null : nameOf(context, { per: row.split?.by as string }, key),
    ...(together ? { together: true as const } : {}),
    ...{ sum: decimal(sum), cap: decimal(cap) },
  }));
  const isShared =
    row.weight !== undefined || (applicable && !share.equals(result.trial) && !row.bonus && fraction(row.max) !== null);
  return {
    ...(applicable ? {} : { applicable: false as const }),
    ...(row.bonus ? { bonus: true as const } : {}),
    ...(row.weight === undefined ? {} : { weight: String(row.weight) }),
    ...(isShared ? { share: decimal(share) } : {}),
    ...(periods.length > 0
      ? {
          periods: periods.map((part, at): PeriodScore => {
            const rating = ratingOf(signed.byPeriod.get(part.period.id), row.id);
            const notes = row.carry ? carryNotes(part, lapsed !== null && at === periods.length - 1) : [];
            const value = part.value && decimal(part.value);
            return { ...periodOf(part.period), value, notes, ...(rating === null ? {} : { rating }) };
          }),
        }
      : {}),
    ...(ofSheet.length > 0
      ? { in_periods: ofSheet.map(({ period: { id }, value }) => ({ id, value: value && decimal(value) })) }
      : {}),
    ...(numbers.length > 0 ? { numbers } : {}),
    ...(beyond.length > 0 ? { beyond } : {}),
    ...(split.length > 0 ? { split: { combine: row.split?.combine ?? 'min', periods: split } } : {}),
    ...(carried.length > 0
      ? {
          carried: carried.map(({ period: { id, title }, into, out }) => ({
            ...{ id, title },
            ...{ into: decimal(into), out: decimal(out) },
          })),
        }
      : {}),
    ...(lapsed === null ? {} : { lapsed: decimal(lapsed) }),
  };
}

function carryNotes({ into, out }: RowResult['periods'][number], isLast: boolean): string[] {
  return [
    ...(into.gt(0) ? [`上一周期结转 ${decimal(into)}`] : []),
    ...(out.gt(0) ? [isLast ? `余 ${decimal(out)} 没有下一周期，作废` : `余 ${decimal(out)} 结转下一周期`] : []),
  ];
}

const ABSENT = { na: '没有可考核的数据', best: '没有数据，按最好计', worst: '没有数据，按最差计', value: '' } as const;

function numbersOf(context: Context, { rule, gauges }: Sheet['results'][number]): ScoreNumber[] {
  return gauges.map(({ period, key, state, gauged }) => ({
    rule: rule.id,
    title: rule.title,
    period: period.id === 'term' ? null : period.title,
    subject: key === null ? null : nameOf(context, rule.measure ?? {}, key),
    value: gauged && exact(gauged.value),
    unit: gauged?.unit ?? '',
    arithmetic: gauged?.arithmetic ?? ABSENT[state],
  }));
}

function makeCharge(
  context: Context,
  allocation: Allocation,
  open: readonly OtherReading[],
  index: number,
  here: Fraction,
  period: string | null,
): Charge {
  const { candidate, fact, otherRows } = allocation;
  const { row, rule, measure } = candidate;
  return {
    id: `${row.id}/${rule.id}/${fact.key}`,
    row: row.id,
    rule: rule.id,
    fact: fact.key,
    clause: rule.clause ?? row.clause,
    points: decimal(measure.points),
    arithmetic: measure.arithmetic,
    explanation: [rule.title, fact.title, measure.explanation].filter(Boolean).join('：'),
    records: [...fact.findings, ...fact.records],
    parameters: [...candidate.keys].filter((key) => context.parameters.reading(key)).sort(compareText),
    knockout: measure.knockout !== null,
    other_rows: otherRows,
    readings: chargeReadings(allocation, open, index, here),
    state: fact.state,
    ...(rule.charge === 'award' ? { charge: 'award' as const } : {}),
    ...(period === null ? {} : { period }),
  };
}

/** The title of the period in which a charge counts; null in a row without periods. */
function placeOf({ periods }: RowResult, { candidate }: Allocation): string | null {
  if (periods.length === 0) return null;
  return periodAt(
    periods.map(({ period }) => period),
    candidate.day,
  ).title;
}

/** What the sheet proposes to look at; a fact that is charged already needs no hint. */
function hintsOf(sheet: Sheet, { row, allocations }: RowResult): ScoreRow['hints'] {
  const charged = new Set(allocations.map(({ fact }) => fact.key));
  return sheet.results
    .flatMap(({ hints }) => hints)
    .filter((hint) => hint.row.id === row.id && !charged.has(hint.fact.key))
    .map(({ rule, fact, story }) => ({
      rule: rule.id,
      text: [rule.title, fact.title, story].filter(Boolean).join('：'),
      records: fact.records,
    }));
}

/** What each other reading would make of this very charge; only those that differ. */
function chargeReadings(
  allocation: Allocation,
  open: readonly OtherReading[],
  index: number,
  here: Fraction,
): ReadingEffect[] {
  const { candidate, fact } = allocation;
  const effects: ReadingEffect[] = [];
  for (const other of open) {
    if (!candidate.keys.has(other.key)) continue;
    // The row's own list: what comes in a series has its place and price there.
    const there = other.outcome.sheet.rows[index]?.allocations.find(
      (one) => one.fact.key === fact.key && one.candidate.row.id === candidate.row.id,
    );
    const points = there?.candidate.measure.points ?? new Fraction(0);
    if (
      points.equals(candidate.measure.points) &&
      (there?.candidate.measure.knockout ?? null) === candidate.measure.knockout
    )
      continue;
    const trial = other.outcome.sheet.rows[index]?.trial ?? new Fraction(0);
    // A fact that another cadence would not even raise says nothing about this charge; the row tells what changes.
    if (!there && trial.equals(here)) continue;
    effects.push({
      key: other.key,
      reading: other.reading,
      title: other.title,
      points: decimal(points),
      trial: decimal(trial),
    });
  }
  return effects;
}

function rowReadings(result: RowResult, index: number, open: readonly OtherReading[]): ReadingEffect[] {
  return open.flatMap((other) => {
    const there = other.outcome.sheet.rows[index];
    if (!there || there.trial.equals(result.trial)) return [];
    return [
      {
        key: other.key,
        reading: other.reading,
        title: other.title,
        points: decimal(there.sum),
        trial: decimal(there.trial),
      },
    ];
  });
}

function stateOf(context: Context, sheet: Sheet, rated: boolean): ScoreState {
  if (isInsufficient(context, sheet)) return 'trial-insufficient-evidence';
  return rated ? 'rated' : 'trial';
}
