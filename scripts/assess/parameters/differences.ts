import type { Day } from '../../calendar/day.ts';
import type { Observation } from '../../model/assessment.ts';
import type { Context } from '../context.ts';
import type { Outcome } from '../outcome.ts';
import { fraction } from '../score/numbers.ts';
import type { OtherReading } from '../score/readings.ts';
import { printed } from '../score/rounding.ts';
import type { RowResult } from '../score/rows.ts';

/** Whether two readings come to different results: points, totals, money, what is due and how it stands, findings, dates. */
export function isDifferent(here: Outcome, there: Outcome): boolean {
  return (
    here.sheet.rows.some((row, index) => !isSameRow(row, there.sheet.rows[index])) ||
    total(here) !== total(there) ||
    JSON.stringify(here.pass.value) !== JSON.stringify(there.pass.value) ||
    isOtherList(here.clocks.value, there.clocks.value) ||
    isOtherList(here.payments.value, there.payments.value) ||
    changedOccurrences(here, there).length > 0 ||
    here.found.some(({ value }, index) => isOtherList(value, there.found[index]?.value ?? []))
  );
}

/** Total as printed, its trailing zeros left out: 80.5 and 80.50 are the same result. */
function total({ sheet, rounding }: Outcome): string {
  return String(fraction(printed(sheet.total, rounding.value)));
}

function isSameRow(row: RowResult, there: RowResult | undefined): boolean {
  return there !== undefined && row.trial.equals(there.trial) && row.trialIfDismissed.equals(there.trialIfDismissed);
}

function isOtherList(here: readonly unknown[], there: readonly unknown[]): boolean {
  return here !== there && JSON.stringify(here) !== JSON.stringify(there);
}

interface Change {
  due: number | null;
}

/** Occurrences that are there under one reading only, or stand otherwise under the other. */
function changedOccurrences(here: Outcome, there: Outcome): Change[] {
  return here.sheet.expansions.flatMap((expansion, index): Change[] => {
    const other = there.sheet.expansions[index];
    if (!other || other === expansion) return [];
    const known = new Map(other.occurrences.map((one) => [one.id, one]));
    const changed = expansion.occurrences.filter((one) => known.get(one.id)?.status !== one.status);
    const mine = new Set(expansion.occurrences.map(({ id }) => id));
    return [...changed, ...other.occurrences.filter(({ id }) => !mine.has(id))];
  });
}

/**
 * Day of the first thing that a point judges: a fact under any reading, for the agreement that makes a charge go away is
 * the one that a reader must see dated; what was due and stands otherwise; a record on which rules then differ.
 */
export function firstJudged(
  context: Context,
  outcome: Outcome,
  others: readonly OtherReading[],
  key: string,
): Day | null {
  const outcomes = [outcome, ...others.map((other) => other.outcome)];
  const facts = outcomes.flatMap(({ sheet }) =>
    sheet.results.flatMap(({ keys, candidates }) => (keys.has(key) ? candidates.map(({ fact }) => fact.at) : [])),
  );
  const due = others.flatMap((other) => changedOccurrences(outcome, other.outcome).map((one) => one.due));
  const observed = others.flatMap((other) => changedObservations(outcome, other.outcome));
  const first = [facts, due, observed.length > 0 ? eventsOf(context, observed) : []]
    .flat()
    .reduce<number | null>((least, at) => (at !== null && (least === null || at < least) ? at : least), null);
  return first === null ? null : context.zone.dayOf(first);
}

function changedObservations(here: Outcome, there: Outcome): Observation[] {
  return here.found.flatMap(({ value }, index) => {
    const other = there.found[index]?.value ?? [];
    if (other === value) return [];
    const [mine, theirs] = [new Set(value.map(textOf)), new Set(other.map(textOf))];
    return [...value.filter((one) => !theirs.has(textOf(one))), ...other.filter((one) => !mine.has(textOf(one)))];
  });
}

function textOf({ rule, at, message }: Observation): string {
  return JSON.stringify([rule, at, message]);
}

/** When what some observations are about happened. The book is gone through once for all of them. */
function eventsOf(context: Context, observations: readonly Observation[]): (number | null)[] {
  const wanted = new Set(observations.map(({ at }) => placeOf(at)));
  const files = new Set(observations.map(({ at }) => at.file));
  return context.book.all
    .filter((record) => files.has(record.file) && wanted.has(placeOf(record)))
    .map((record) => context.book.eventAt(record));
}

function placeOf({ file, index }: { file: string; index: number }): string {
  return `${index} ${file}`;
}
