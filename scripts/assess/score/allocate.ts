import type { Fact, FactState } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { Candidate } from './candidates.ts';

/** A fact with the candidate that is charged for it, and the rows where it might have been charged instead. */
export interface Allocation {
  candidate: Candidate;
  fact: Fact;
  otherRows: string[];
}

/** Which states of a fact cost points; a disputed one does until it is decided, and is shown with both totals. */
const CHARGED: readonly FactState[] = ['computed', 'recorded', 'disputed'];

/** How one fact that fits several rows is charged. */
export type Policy = 'most-specific' | 'reviewer' | 'all';

/**
 * One fact, one charge: candidates that share a fact's key meet here. Under `most-specific` the fact goes to the row
 * whose `specificity` is highest; under `reviewer` to the rows that findings name as well; under `all` to every row once.
 * Findings and computed facts on one key become one fact.
 */
export function allocate(
  candidates: readonly Candidate[],
  policy: Policy,
): { facts: Fact[]; allocations: Allocation[] } {
  const byKey = Map.groupBy(candidates, sharedKeys(candidates));
  const facts: Fact[] = [];
  const allocations: Allocation[] = [];
  for (const key of [...byKey.keys()].sort(compareText)) {
    const list = byKey.get(key) as Candidate[];
    const fact = merge(standing(list.map((candidate) => candidate.fact)));
    facts.push(fact);
    if (!CHARGED.includes(fact.state)) continue;
    const perRow = bestPerRow(list.filter((candidate) => CHARGED.includes(candidate.fact.state)));
    const rows = perRow.map((candidate) => candidate.row.id);
    const named = new Set(list.flatMap(({ fact: one, row }) => (one.source === 'finding' ? [row.id] : [])));
    const charged = perRow.filter(
      ({ row }, index) => index === 0 || policy === 'all' || (policy === 'reviewer' && named.has(row.id)),
    );
    for (const candidate of charged) {
      allocations.push({ candidate, fact, otherRows: rows.filter((row) => row !== candidate.row.id) });
    }
  }
  return { facts, allocations };
}

/** The key under which a candidate's fact goes: of facts that meet, that of the one which says so. */
export function sharedKeys(candidates: readonly Candidate[]): (candidate: Candidate) => string {
  const shared = new Map<string, string>();
  for (const { fact, meets } of candidates) for (const key of meets) shared.set(key, fact.key);
  return ({ fact }) => shared.get(fact.key) ?? fact.key;
}

const WEIGHT = { none: 0, row: 1, 'row-all': 2, group: 3, period: 4, total: 5 } as const;

/** The dearest candidate of each row, most specific row first; ties go by row order in the text. */
function bestPerRow(list: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of list) {
    const known = best.get(candidate.row.id);
    if (!known || dearer(candidate, known)) best.set(candidate.row.id, candidate);
  }
  return [...best.values()].sort((a, b) => b.row.specificity - a.row.specificity || compareText(a.row.id, b.row.id));
}

function dearer(a: Candidate, b: Candidate): boolean {
  const [mine, theirs] = [WEIGHT[a.measure.knockout ?? 'none'], WEIGHT[b.measure.knockout ?? 'none']];
  if (mine !== theirs) return mine > theirs;
  const order = a.measure.points.compare(b.measure.points);
  return order > 0 || (order === 0 && compareText(a.rule.id, b.rule.id) < 0);
}

/** What nobody with the role stands behind changes nothing about a fact that others establish. */
function standing(facts: readonly Fact[]): readonly Fact[] {
  const stand = facts.filter((fact) => fact.state !== 'unconfirmed' && fact.state !== 'outside');
  return stand.length > 0 ? stand : facts;
}

/** Reply, appeal and decision hang on the fact: a decision outweighs a dispute, a dispute what the machine computed. */
function merge(facts: readonly Fact[]): Fact {
  const order: readonly FactState[] = ['dismissed', 'disputed', 'recorded', 'computed', 'outside', 'unconfirmed'];
  const state = order.find((word) => facts.some((fact) => fact.state === word)) ?? 'computed';
  const first = facts.find((fact) => fact.source !== 'finding') ?? (facts[0] as Fact);
  const unique = (list: string[]) => [...new Set(list)].sort(compareText);
  return {
    ...first,
    state,
    records: unique(facts.flatMap((fact) => fact.records)),
    findings: unique(facts.flatMap((fact) => fact.findings)),
  };
}
