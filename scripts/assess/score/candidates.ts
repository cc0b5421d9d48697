import type { Fact, Occurrence } from '../../model/assessment.ts';
import type { Row } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import type { Expansion } from '../occurrences/expand.ts';
import { resolve } from '../parameters.ts';
import { count } from '../primitives/count.ts';
import { knockout } from '../primitives/knockout.ts';
import { type Late, late } from '../primitives/late.ts';
import type { Measure } from '../primitives/measure.ts';
import { type Finding, factsOf, type ScoreRule } from './facts.ts';
import { itemSight } from './sheet-conditions.ts';

/** A fact measured by one rule: what it would cost there, before policy and caps. */
export interface Candidate {
  row: Row;
  rule: ScoreRule;
  fact: Fact;
  meets: readonly string[];
  measure: Measure;
  keys: ReadonlySet<string>;
}

/** A fact to look at that is never charged as it is. */
export interface Hint {
  row: Row;
  rule: ScoreRule;
  fact: Fact;
  story: string;
}

/** What one rule of the sheet found, with the parameters and requirements it depended on. */
export interface RuleResult {
  row: Row;
  rule: ScoreRule;
  candidates: Candidate[];
  hints: Hint[];
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
    const needed = requirementsOf(context, rule);
    const all = new Set([...keys, ...needed.flatMap((id) => [...(keysOf.get(id) ?? [])])]);
    const { candidates, hints } = value;
    return { row, rule, candidates: candidates.map((one) => ({ ...one, keys: all })), hints, keys: all };
  });
}

function requirementsOf(context: Context, { from }: ScoreRule): string[] {
  if (!('occurrences' in from)) return [];
  const ids = resolve(from.occurrences, context.parameters);
  return Array.isArray(ids) ? ids.map(String) : [];
}

function measureRule(
  context: Context,
  row: Row,
  rule: ScoreRule,
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
): { candidates: Omit<Candidate, 'keys'>[]; hints: Hint[] } {
  const found = factsOf(context, row, rule, occurrences);
  if (rule.hint) return { candidates: [], hints: found.map(({ fact, story = '' }) => ({ row, rule, fact, story })) };
  const scope = resolve(rule.knockout, context.parameters);
  const candidates = found.flatMap((finding) => {
    const measure = measureOne(context, rule, scope, finding);
    if (!measure) return [];
    const told = [finding.story, measure.explanation].filter(Boolean).join('；');
    return [{ row, rule, fact: finding.fact, meets: finding.meets ?? [], measure: { ...measure, explanation: told } }];
  });
  return { candidates, hints: [] };
}

function measureOne(context: Context, rule: ScoreRule, scope: unknown, { fields }: Finding): Measure | null {
  if (scope !== undefined && scope !== false) return knockout(scope);
  const conditionOf = ({ field }: { field: string }, text: string) =>
    context.conditions.of(itemSight(rule, field), text);
  if (rule.late) return late(context, rule.late as Late, rule.points, fields, conditionOf);
  return count(context, rule.count ?? 1, rule.points, fields, conditionOf);
}
