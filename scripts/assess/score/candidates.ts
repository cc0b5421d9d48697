import type { Day } from '../../calendar/day.ts';
import type { Fact, Occurrence } from '../../model/assessment.ts';
import type { Row } from '../../model/contract.ts';
import type { Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { fieldAt } from '../evidence/book.ts';
import type { Expansion } from '../occurrences/expand.ts';
import { contractSubject } from '../occurrences/slot.ts';
import { resolve } from '../parameters/parameters.ts';
import { count } from '../primitives/count.ts';
import { knockout } from '../primitives/knockout.ts';
import { type Late, late } from '../primitives/late.ts';
import { type Measure, scored } from '../primitives/measure.ts';
import { keyOf } from '../primitives/within.ts';
import { amountOf, inPeriod } from './amounts.ts';
import { type Finding, factsOf, type ScoreRule } from './facts.ts';
import { type Gauge, gaugesOf, nameOf } from './gauges.ts';
import { isPeriodic } from './grid.ts';
import { exact, fraction } from './numbers.ts';
import { most, priceNumber, priceOfRule, settle } from './pricing.ts';
import { itemSight } from './sheet-conditions.ts';

/** A fact measured by one rule: what it would cost there, before policy and caps. */
export interface Candidate {
  row: Row;
  rule: ScoreRule;
  fact: Fact;
  meets: readonly string[];
  measure: Measure;
  keys: ReadonlySet<string>;
  /** The day that says into which period it falls. */
  day: Day | null;
  /** By what the row is split: a system, or the value of a field; null for what is about all of them. */
  part: string | null;
  /** What the fields that tell one problem from another say; null where one of them is empty. */
  alike: string | null;
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
  /** What each period's facts come to, for a rule that prices a number; empty for others. */
  gauges: Gauge[];
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
    const { candidates, hints, gauges } = value;
    return { row, rule, candidates: candidates.map((one) => ({ ...one, keys: all })), hints, gauges, keys: all };
  });
}

function requirementsOf(context: Context, { from }: ScoreRule): string[] {
  if (!('occurrences' in from)) return [];
  const ids = resolve(from.occurrences, context.parameters);
  return Array.isArray(ids) ? ids.map(String) : [];
}

interface Measured {
  candidates: Omit<Candidate, 'keys'>[];
  hints: Hint[];
  gauges: Gauge[];
}

function measureRule(
  context: Context,
  row: Row,
  rule: ScoreRule,
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
): Measured {
  if (rule.measure) return measureNumbers(context, row, rule, gaugesOf(context, row, rule, occurrences));
  const found = factsOf(context, row, rule, occurrences);
  if (rule.hint)
    return { candidates: [], hints: found.map(({ fact, story = '' }) => ({ row, rule, fact, story })), gauges: [] };
  const scope = resolve(rule.knockout, context.parameters);
  const candidates = found.flatMap((finding) => {
    const measure = measureOne(context, rule, scope, finding);
    if (!measure) return [];
    const { fact, fields, meets = [], day } = finding;
    const explanation = [finding.story, measure.explanation].filter(Boolean).join('；');
    return [
      {
        row,
        rule,
        fact,
        meets,
        measure: { ...measure, explanation },
        day,
        part: partOf(row, fact, fields),
        alike: rule.same ? keyOf(fields, rule.same) : null,
      },
    ];
  });
  return { candidates, hints: [], gauges: [] };
}

function measureOne(context: Context, rule: ScoreRule, scope: unknown, { fields }: Finding): Measure | null {
  if (scope !== undefined && scope !== false) return knockout(scope);
  const conditionOf = ({ field }: { field: string }, text: string) =>
    context.conditions.of(itemSight(rule, field), text);
  // A table that says nothing for this record prices nothing.
  if (rule.points !== undefined && amountOf(context, rule.points, fields) === null) return null;
  const price = priceOfRule(context, rule, fields);
  const measure = rule.late
    ? late(context, rule.late as Late, price, fields, conditionOf)
    : count(context, rule.count ?? 1, price, fields, conditionOf);
  return measure && settled(context, rule, measure, fields);
}

function settled(context: Context, rule: ScoreRule, measure: Measure, fields?: Fields): Measure {
  const { points, arithmetic } = measure;
  return settle(context, rule, rule.streak ? { ...measure, raw: { points, arithmetic, fields } } : measure, fields);
}

/** One fact per period and system whose number costs or earns something. */
function measureNumbers(context: Context, row: Row, rule: ScoreRule, gauges: Gauge[]): Measured {
  const periodic = isPeriodic(context, row);
  const candidates = gauges.flatMap((gauge) => {
    const measure = measureGauge(context, row, rule, gauge);
    if (!measure) return [];
    const { period, key, gauged } = gauge;
    const system = rule.measure?.per === 'system' && key !== null ? context.systems.get(key) : undefined;
    const fact: Fact = {
      key: `measure:${row.id}/${rule.id}/${period.id}${key === null ? '' : `/${key}`}#${rule.event}`,
      event: rule.event,
      source: 'occurrences' in (rule.from as object) ? 'occurrence' : 'record',
      state: 'computed',
      title: [periodic ? period.title : '', nameOf(context, rule.measure ?? {}, key)].filter(Boolean).join(' '),
      subject: system ? { type: 'system', id: system.id, title: system.short } : contractSubject(context),
      period: periodic ? period.id : null,
      at: Math.min(context.zone.endOf(period.to), context.end) - 1,
      records: (gauged?.records ?? []).slice(0, RECORDS_MAX),
      findings: [],
    };
    return [{ row, rule, fact, meets: [], measure, day: period.to, part: row.split ? key : null, alike: null }];
  });
  return { candidates, hints: [], gauges };
}

/** A month may rest on thousands of records; so many are named, the ledger holds them all. */
const RECORDS_MAX = 200;

function measureGauge(context: Context, row: Row, rule: ScoreRule, { state, gauged, period, key }: Gauge) {
  const per = rule.measure?.per;
  const fields: Fields = { period: period.id, ...(per !== undefined && key !== null ? { [per]: key } : {}) };
  if (gauged) {
    const measure = priceNumber(context, rule, gauged.value, gauged.unit, fields);
    // A band of nothing is no charge; it is told among the row's numbers.
    if (!measure || (measure.points.equals(0) && measure.knockout === null)) return null;
    return settled(context, rule, { ...measure, explanation: gauged.arithmetic }, fields);
  }
  const isDue = state === (rule.charge === 'award' ? 'best' : 'worst');
  if (!isDue) return null;
  const points = most(context, rule, inPeriod(context, row.cap, period.id) ?? fraction(row.max), fields);
  const word = state === 'best' ? '按最好计' : '按最差计';
  return points.equals(0) ? null : scored(points, `没有数据，${word}：${exact(points)}`);
}

function partOf(row: Row, { subject }: Fact, fields: Fields): string | null {
  if (!row.split) return null;
  if (row.split.by === 'system') return subject.type === 'system' ? subject.id : null;
  const value = fieldAt(fields, row.split.by);
  return typeof value === 'string' && value !== '' ? value : null;
}
