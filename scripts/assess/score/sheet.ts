import type Fraction from 'fraction.js';
import type { Fact } from '../../model/assessment.ts';
import type { Context } from '../context.ts';
import { type Expansion, expandAll } from '../occurrences/expand.ts';
import { resolve } from '../parameters/parameters.ts';
import { type Adjusted, adjusted } from './adjustments.ts';
import { type Allocation, allocate, type Policy } from './allocate.ts';
import { measureAll, type RuleResult } from './candidates.ts';
import { type Evaluation, evaluate, type RowResult } from './rows.ts';

/** The sheet worked through under one set of readings. */
export interface Sheet {
  expansions: Expansion[];
  results: RuleResult[];
  facts: Fact[];
  allocations: Allocation[];
  rows: RowResult[];
  total: Fraction;
  /** The total if every disputed fact fell away. */
  totalIfDismissed: Fraction;
  /** Rows, periods and totals with what they rest on. */
  evaluation: Evaluation;
  /** With what the client's reviewer set for single charges. */
  adjusted: Adjusted | null;
  /** Points that policy and caps asked for, beside those of the requirements and rules. */
  ofSums: ReadonlySet<string>;
}

/** Works the sheet through; with `before`, only what depends on the changed parameter is computed again. */
export function workSheet(context: Context, before?: { sheet: Sheet; changed: string }): Sheet {
  const reuse = before && { expansions: before.sheet.expansions, changed: before.changed };
  const expansions = expandAll(context, reuse);
  const results = measureAll(context, expansions, before && { results: before.sheet.results, changed: before.changed });
  if (before && isUntouched(before.sheet, expansions, results, before.changed)) return before.sheet;
  const { value: policy, keys: ofPolicy } = context.parameters.track(() => policyOf(context));
  const { facts, allocations } = allocate(
    results.flatMap((result) => result.candidates),
    policy,
  );
  const { value: worked, keys: ofRows } = context.parameters.track(() => ({
    evaluation: evaluate(context, allocations, results),
    adjusted: adjusted(context, allocations, results),
  }));
  const { evaluation } = worked;
  const ofSums = new Set([...ofPolicy, ...ofRows]);
  const { rows, total, totalIfDismissed } = evaluation;
  return { expansions, results, facts, allocations, rows, total, totalIfDismissed, ...worked, ofSums };
}

function isUntouched(
  sheet: Sheet,
  expansions: readonly Expansion[],
  results: readonly RuleResult[],
  changed: string,
): boolean {
  return (
    !sheet.ofSums.has(changed) &&
    expansions.every((one, index) => one === sheet.expansions[index]) &&
    results.every((one, index) => one === sheet.results[index])
  );
}

/** Every open point that was asked for. */
export function keysOf({ expansions, results, ofSums }: Sheet): string[] {
  return [...ofSums, ...[...expansions, ...results].flatMap(({ keys }) => [...keys])];
}

export function policyOf(context: Context): Policy {
  const policy = resolve(context.contract.scorecard.policy, context.parameters);
  return policy === 'all' || policy === 'reviewer' ? policy : 'most-specific';
}

/** Nothing due was ever handed in: the number says little, and must not be read as a score. */
export function isInsufficient(context: Context, sheet: Sheet): boolean {
  const occurrences = sheet.expansions
    .flatMap((expansion) => expansion.occurrences)
    .filter((one) => one.owner !== 'client');
  const overdue = occurrences.some((one) => one.status === 'missing');
  const present = occurrences.some((one) => one.status === 'met' || one.status === 'late');
  return context.book.all.length === 0 || sheet.evaluation.nothing !== null || (overdue && !present);
}
