import type Fraction from 'fraction.js';
import type { Fact } from '../../model/assessment.ts';
import { type Context, type Ground, makeContext } from '../context.ts';
import { type Expansion, expandAll } from '../occurrences/expand.ts';
import { resolve } from '../parameters.ts';
import { type Allocation, allocate } from './allocate.ts';
import { measureAll, type RuleResult } from './candidates.ts';
import { type RowResult, sumRows, totalOf } from './rows.ts';

/** The sheet worked through under one set of readings. */
export interface Sheet {
  expansions: Expansion[];
  results: RuleResult[];
  facts: Fact[];
  allocations: Allocation[];
  rows: RowResult[];
  total: Fraction;
}

/** Works the sheet through; with `before`, only what depends on the changed parameter is computed again. */
export function workSheet(context: Context, before?: { sheet: Sheet; changed: string }): Sheet {
  const reuse = before && { expansions: before.sheet.expansions, changed: before.changed };
  const expansions = expandAll(context, reuse);
  const results = measureAll(context, expansions, before && { results: before.sheet.results, changed: before.changed });
  const policy = resolve(context.contract.scorecard.policy, context.parameters) === 'all' ? 'all' : 'most-specific';
  const { facts, allocations } = allocate(
    results.flatMap((result) => result.candidates),
    policy,
  );
  const rows = sumRows(context, allocations);
  return { expansions, results, facts, allocations, rows, total: totalOf(rows, (row) => row.trial) };
}

/** One other reading of one open point, and the sheet it would give. */
export interface OtherReading {
  key: string;
  reading: string;
  title: string;
  sheet: Sheet;
}

/** Every reading not in force of every point that was asked for, each with the sheet under it: computed, never guessed. */
export function otherReadings(
  ground: Ground,
  context: Context,
  sheet: Sheet,
  asked: ReadonlySet<string>,
): OtherReading[] {
  const others: OtherReading[] = [];
  for (const parameter of context.parameters.declared) {
    if (!asked.has(parameter.key)) continue;
    if (ground.input.openReadingsOnly && context.parameters.agreement(parameter.key)) continue;
    const current = context.parameters.reading(parameter.key)?.id;
    for (const reading of parameter.readings) {
      if (reading.id === current) continue;
      const under = makeContext(ground, { ...context.overrides, [parameter.key]: reading.id });
      const worked = workSheet(under, { sheet, changed: parameter.key });
      others.push({ key: parameter.key, reading: reading.id, title: reading.title, sheet: worked });
    }
  }
  return others;
}
