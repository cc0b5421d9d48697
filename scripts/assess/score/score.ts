import Fraction from 'fraction.js';
import type { Charge, ReadingEffect, Score, ScoreRow, ScoreState } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import type { Allocation } from './allocate.ts';
import { decimal, fraction, rounded } from './numbers.ts';
import type { OtherReading, Sheet } from './readings.ts';
import { type RowResult, totalOf } from './rows.ts';

/** The sheet as printed: rows with their charges, each explained down to records and other readings. */
export function makeScore(
  context: Context,
  sheet: Sheet,
  others: readonly OtherReading[],
  trialReasons: string[],
): Score {
  const { scorecard } = context.contract;
  const rating = signedRating(context);
  const open = others.filter((other) => !context.parameters.agreement(other.key));
  const rows = sheet.rows.map((row, index) => makeRow(context, row, index, open, rating));
  const digits = scorecard.round;
  const print = (value: Fraction) => rounded(value, digits.digits, digits.mode);
  const rated = rating ? rows.map((row) => fraction(row.rating)) : [];
  const complete = rated.length > 0 && rated.every((value) => value !== null);
  return {
    total: print(sheet.total),
    total_if_dismissed: print(totalOf(sheet.rows, (row) => row.trialIfDismissed)),
    max: scorecard.base === null ? null : String(scorecard.base),
    unit: scorecard.unit,
    state: stateOf(context, sheet, complete && trialReasons.length === 0),
    trial_reasons: trialReasons,
    rating_total: complete
      ? print(rated.reduce<Fraction>((sum, value) => sum.add(value as Fraction), new Fraction(0)))
      : null,
    rows,
  };
}

function makeRow(
  context: Context,
  result: RowResult,
  index: number,
  open: readonly OtherReading[],
  rating: EvidenceRecord | null,
): ScoreRow {
  const { row } = result;
  const charges = result.allocations
    .map((allocation) => makeCharge(context, allocation, open, index, result.trial))
    .sort((a, b) => Number(b.knockout) - Number(a.knockout) || compareText(a.id, b.id));
  const ratings = (rating?.fields.ratings ?? []) as { row: string; points: string }[];
  const computed = row.rules.some((rule) => !('findings' in (rule.from as object)));
  return {
    id: row.id,
    group: row.group,
    criterion: row.criterion,
    clause: row.clause,
    max: fraction(row.max) ? decimal(fraction(row.max) as Fraction) : null,
    trial: decimal(result.trial),
    trial_if_dismissed: decimal(result.trialIfDismissed),
    rating: ratings.find((entry) => entry.row === row.id)?.points ?? null,
    basis: computed ? 'computed' : 'findings-only',
    capped_from: result.capped && !result.knockedOut ? decimal(result.sum) : null,
    knocked_out: result.knockedOut,
    charges,
    readings: rowReadings(result, index, open),
  };
}

function makeCharge(
  context: Context,
  allocation: Allocation,
  open: readonly OtherReading[],
  index: number,
  here: Fraction,
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
    knockout: measure.knockout,
    other_rows: otherRows,
    readings: chargeReadings(allocation, open, index, here),
    state: fact.state,
  };
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
    const there = other.sheet.allocations.find(
      (one) => one.fact.key === fact.key && one.candidate.row.id === candidate.row.id,
    );
    const points = there?.candidate.measure.points ?? new Fraction(0);
    if (
      points.equals(candidate.measure.points) &&
      (there?.candidate.measure.knockout ?? false) === candidate.measure.knockout
    )
      continue;
    const trial = other.sheet.rows[index]?.trial ?? new Fraction(0);
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
    const there = other.sheet.rows[index];
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

/** The client's signed sheet, the last one by its date; 评分 stays blank until there is one. */
function signedRating(context: Context): EvidenceRecord | null {
  const sheets = context.book
    .of('scorecard')
    .filter((record) => context.usable(record) && context.book.confirmed(record) === true);
  const sorted = [...sheets].sort(
    (a, b) => compareText(String(a.fields.scored_at), String(b.fields.scored_at)) || compareText(a.id, b.id),
  );
  return sorted.at(-1) ?? null;
}

/** Nothing due was ever handed in: the number says little, and must not be read as a score. */
function stateOf(context: Context, sheet: Sheet, rated: boolean): ScoreState {
  const occurrences = sheet.expansions
    .flatMap((expansion) => expansion.occurrences)
    .filter((one) => one.owner !== 'client');
  const overdue = occurrences.some((one) => one.status === 'missing');
  const present = occurrences.some((one) => one.status === 'met' || one.status === 'late');
  if (context.book.all.length === 0 || (overdue && !present)) return 'trial-insufficient-evidence';
  return rated ? 'rated' : 'trial';
}
