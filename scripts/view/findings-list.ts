import type { Fact } from '../model/assessment.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Charge } from '../model/score.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { FindingState } from '../model/standing.ts';

/** A fact with what it is charged for and the client's findings that are about it. */
export interface ListedFact {
  fact: Fact;
  charges: readonly Charge[];
  findings: readonly FindingState[];
}

/** Computed facts and the client's findings in one list, by when they happened. */
export function listedFacts(snapshot: Snapshot): ListedFact[] {
  const charges = Map.groupBy(snapshot.charges, ({ fact }) => fact);
  const states = new Map(snapshot.findings.map((one) => [one.id, one]));
  const told = new Set(snapshot.facts.flatMap(({ findings }) => findings));
  const listed = snapshot.facts.map((fact) => ({
    fact,
    charges: charges.get(fact.key) ?? [],
    findings: fact.findings.flatMap((id) => states.get(id) ?? []),
  }));
  // What takes no part in the sheet is on the list all the same.
  const others = snapshot.findings
    .filter(({ id }) => !told.has(id))
    .map((one): ListedFact => ({ fact: factOf(one), charges: [], findings: [one] }));
  return [...listed, ...others].sort(
    (a, b) => (a.fact.at ?? 0) - (b.fact.at ?? 0) || compareText(a.fact.key, b.fact.key),
  );
}

function factOf({ id, text, state }: FindingState): Fact {
  return {
    ...{ key: `finding:${id}`, event: '', source: 'finding', state, title: text },
    ...{ subject: { type: 'contract', id: '', title: '' }, period: null, at: null, records: [], findings: [id] },
  };
}

/** 由记录算出, 甲方认定, or that both say so. */
export function originOf({ source, findings }: Fact): string {
  if (source === 'finding') return '甲方认定';
  return findings.length > 0 ? '由记录算出，甲方也有认定' : '由记录算出';
}
