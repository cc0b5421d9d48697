import type { Fact, Occurrence } from '../../model/assessment.ts';
import type { Row } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import type { Expansion } from '../occurrences/expand.ts';
import { count } from '../primitives/count.ts';
import { knockout } from '../primitives/knockout.ts';
import { type Late, late } from '../primitives/late.ts';
import type { Measure } from '../primitives/measure.ts';
import { type Finding, factsOf, type ScoreRule } from './facts.ts';

/** A fact measured by one rule: what it would cost there, before policy and caps. */
export interface Candidate {
  row: Row;
  rule: ScoreRule;
  fact: Fact;
  measure: Measure;
  keys: ReadonlySet<string>;
}

/** What one rule of the sheet found, with the parameters and requirements it depended on. */
export interface RuleResult {
  row: Row;
  rule: ScoreRule;
  candidates: Candidate[];
  keys: ReadonlySet<string>;
}

/** Measures every rule of the sheet; those untouched by a changed parameter are taken over as they were. */
export function measureAll(
  context: Context,
  expansions: readonly Expansion[],
  reuse?: { results: readonly RuleResult[]; changed: string },
): RuleResult[] {
  const occurrences = new Map<string, readonly Occurrence[]>();
  const keysOf = new Map<string, ReadonlySet<string>>();
  for (const { requirement, occurrences: list, keys } of expansions) {
    occurrences.set(requirement.id, list);
    keysOf.set(requirement.id, keys);
  }
  const pairs = context.contract.scorecard.rows.flatMap((row) => row.rules.map((rule) => ({ row, rule })));
  return pairs.map(({ row, rule }, index) => {
    const before = reuse?.results[index];
    if (before && reuse && !before.keys.has(reuse.changed)) return before;
    const { value, keys } = context.parameters.track(() => measureRule(context, row, rule, occurrences));
    const needed = (rule.from as { occurrences?: string[] }).occurrences ?? [];
    const all = new Set([...keys, ...needed.flatMap((id) => [...(keysOf.get(id) ?? [])])]);
    return { row, rule, candidates: value.map((candidate) => ({ ...candidate, keys: all })), keys: all };
  });
}

function measureRule(
  context: Context,
  row: Row,
  rule: ScoreRule,
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
): Omit<Candidate, 'keys'>[] {
  return factsOf(context, row, rule, occurrences).flatMap((finding) => {
    const measure = measureOne(context, row, rule, finding);
    return measure ? [{ row, rule, fact: finding.fact, measure }] : [];
  });
}

function measureOne(context: Context, row: Row, rule: ScoreRule, finding: Finding): Measure | null {
  if (rule.knockout) return knockout();
  if (rule.late) {
    const accepts = context.conditions.item(row.id, rule.id);
    return late(context, rule.late as Late, rule.points, finding.fields, accepts);
  }
  return count(context, rule.count ?? 1, rule.points, finding.fields);
}
