import type { GateState, PassMark, ReadingEffect, ScoreRow } from '../model/assessment.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { clauseLabels, clauseNo, conditionTitle } from './clauses.ts';
import { passText } from './words.ts';

/** What `score` says of one contract; points are decimal strings. */
export interface ScoreView {
  contract: string;
  asOf: string;
  total: string;
  totalIfDismissed: string;
  max: string | null;
  unit: string;
  state: string;
  trialReasons: string[];
  /** How the trial stands to the pass mark. */
  pass: PassMark & { text: string };
  parameters: string;
  rows: {
    id: string;
    group: string;
    criterion: string;
    max: string | null;
    trial: string;
    trialIfDismissed: string;
    rating: string | null;
    basis: string;
    charges: {
      points: string;
      rule: string;
      clause: string | null;
      arithmetic: string;
      explanation: string;
      fact: string;
      state: string;
      records: { id: string; file: string; line: number }[];
      readings: ReadingEffect[];
      otherRows: string[];
    }[];
    hints: { text: string; records: { id: string; file: string; line: number }[] }[];
    cappedRules: ScoreRow['capped_rules'];
    readings: ReadingEffect[];
  }[];
  gates: GateState[];
}

export function scoreView(snapshot: Snapshot): ScoreView {
  const { score, contract } = snapshot;
  const labels = clauseLabels(contract.contract);
  const places = recordPlaces(snapshot);
  const groups = new Map(contract.scorecard.groups.map((group) => [group.id, group.title]));
  return {
    contract: contract.contract.id,
    asOf: snapshot.identity.as_of,
    total: score.total,
    totalIfDismissed: score.total_if_dismissed,
    max: score.max,
    unit: score.unit,
    state: score.state,
    trialReasons: score.trial_reasons,
    pass: { ...score.pass, text: passText(score.pass, conditionTitle(contract)) },
    parameters: snapshot.identity.parameters,
    rows: score.rows.map((row) => ({
      id: row.id,
      group: groups.get(row.group) ?? row.group,
      criterion: row.criterion,
      max: row.max,
      trial: row.trial,
      trialIfDismissed: row.trial_if_dismissed,
      rating: row.rating,
      basis: row.basis,
      charges: row.charges.map((charge) => ({
        points: charge.points,
        rule: charge.rule,
        clause: clauseNo(labels, charge.clause),
        arithmetic: charge.arithmetic,
        explanation: charge.explanation,
        fact: charge.fact,
        state: charge.state,
        records: charge.records.flatMap((id) => places.get(id) ?? []),
        readings: charge.readings,
        otherRows: charge.other_rows,
      })),
      hints: row.hints.map(({ text, records }) => ({ text, records: records.flatMap((id) => places.get(id) ?? []) })),
      cappedRules: row.capped_rules,
      readings: row.readings,
    })),
    gates: snapshot.gates,
  };
}

/** Where every record lies: the way down from a number ends at a file and a line. */
export function recordPlaces(snapshot: Snapshot): Map<string, { id: string; file: string; line: number }> {
  const places = new Map<string, { id: string; file: string; line: number }>();
  for (const chunk of snapshot.ledgers) {
    for (const { id, file, line } of chunk.records) if (!places.has(id)) places.set(id, { id, file, line });
  }
  return places;
}
