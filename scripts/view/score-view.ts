import type {
  Adjustment,
  Charge,
  PassMark,
  PaymentResult,
  PeriodScore,
  ReadingEffect,
  ScoreRow,
  TriggeredEffect,
} from '../model/score.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { FindingState, GateState } from '../model/standing.ts';
import { clauseLabels, clauseNo, conditionTitle } from './clauses.ts';
import { durationText } from './durations.ts';
import { listedFacts, originOf } from './findings-list.ts';
import { type Audience, MASKED } from './mask.ts';
import { type ParametersHash, parametersHash } from './parameters-hash.ts';
import { type PeriodTable, periodTable } from './period-table.ts';
import {
  adjustedLines,
  capLines,
  numberLines,
  paymentLines,
  readingText,
  rowNotes,
  totalLines,
  trialOutOf,
} from './score-words.ts';
import { makeMask } from './site/mask.ts';
import { passText } from './words.ts';

/** What `score` says of one contract; points are decimal strings. */
export interface ScoreView {
  contract: string;
  asOf: string;
  total: string;
  totalIfDismissed: string;
  /** With what the client's reviewer set for single charges; left out where there is nothing of the sort. */
  totalAsAdjusted?: string;
  /** Why no total may be claimed; left out where one may. */
  withheld?: string;
  max: string | null;
  unit: string;
  state: string;
  trialReasons: string[];
  /** How the trial stands to the pass mark. */
  pass: PassMark & { text: string };
  /** SHA-256 over every open point with its reading in force; the file's own hash is in `parametersHash`. */
  parameters: string;
  parametersHash: ParametersHash;
  rows: {
    id: string;
    group: string;
    criterion: string;
    max: string | null;
    trial: string;
    trialIfDismissed: string;
    trialAsAdjusted?: string;
    rating: string | null;
    basis: string;
    /** The trial as printed, with the full marks: `7.5/10`; a veto says whether it was met with. */
    figure: string;
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
      /** The same in sentences. */
      readingLines: string[];
      otherRows: string[];
      /** `award` where the points are added. */
      charge?: 'award';
      /** The period of assessment in which it counts. */
      period?: string;
      /** Times in the arithmetic as people say them. */
      duration?: string;
      knockout: boolean;
      /** What the client's reviewer set for it. */
      adjustment?: Adjustment;
    }[];
    hints: { text: string; records: { id: string; file: string; line: number }[] }[];
    cappedRules: ScoreRow['capped_rules'];
    /** Caps that took something off, in sentences. */
    caps: string[];
    readings: ReadingEffect[];
    /** What a row of a sheet with weights, periods or numbers has beside its charges. */
    beside: Beside;
    /** The same in sentences. */
    notes: string[];
  }[];
  /** Computed facts and the client's findings in one list, each with its reply, deadline and decision. */
  facts: {
    key: string;
    state: string;
    origin: string;
    title: string;
    charges: { row: string; rule: string; points: string; otherRows: string[] }[];
    records: { id: string; file: string; line: number }[];
    findings: FindingState[];
  }[];
  gates: GateState[];
  /** Periods, triggers and payments of the sheet; left out where there are none. */
  periods?: PeriodScore[];
  triggered?: TriggeredEffect[];
  payments?: PaymentResult[];
  /** Periods × rows with what adds up to the total; left out for a sheet without periods. */
  table?: PeriodTable;
  /** How the total and the payments came about, in sentences. */
  notes: string[];
}

type Beside = Pick<ScoreRow, 'applicable' | 'bonus' | 'weight' | 'share' | 'periods' | 'numbers'>;

/** How a number came about names systems, and is kept from the public as explanations are. */
function besideOf(
  { applicable, bonus, weight, share, periods, numbers }: ScoreRow,
  told: (text: string) => string,
): Beside {
  return {
    ...(applicable === undefined ? {} : { applicable }),
    ...(bonus === undefined ? {} : { bonus }),
    ...(weight === undefined ? {} : { weight }),
    ...(share === undefined ? {} : { share }),
    ...(periods === undefined ? {} : { periods }),
    ...(numbers === undefined ? {} : { numbers: numbers.map((one) => ({ ...one, arithmetic: told(one.arithmetic) })) }),
  };
}

export function scoreView(snapshot: Snapshot, audience: Audience = 'owner'): ScoreView {
  const mask = makeMask(snapshot, audience);
  const told = (text: string) => (mask.audience === 'owner' ? text : mask.sees('panel') ? mask.text(text) : MASKED);
  const { score, contract } = snapshot;
  const labels = clauseLabels(contract.contract);
  const places = recordPlaces(snapshot);
  const groups = new Map(contract.scorecard.groups.map((group) => [group.id, group.title]));
  const table = periodTable(snapshot);
  const timed = (charge: Charge) => {
    const duration = durationText(snapshot, charge);
    return duration === '' ? {} : { duration };
  };
  return {
    contract: contract.contract.id,
    asOf: snapshot.identity.as_of,
    total: score.total,
    totalIfDismissed: score.total_if_dismissed,
    ...(score.total_as_adjusted === undefined ? {} : { totalAsAdjusted: score.total_as_adjusted }),
    ...(score.withheld === undefined ? {} : { withheld: score.withheld }),
    max: score.max,
    unit: score.unit,
    state: score.state,
    trialReasons: score.trial_reasons,
    pass: { ...score.pass, text: passText(score.pass, conditionTitle(contract)) },
    parameters: snapshot.identity.parameters,
    parametersHash: parametersHash(snapshot),
    rows: score.rows.map((row) => ({
      id: row.id,
      group: groups.get(row.group) ?? row.group,
      criterion: row.criterion,
      max: row.max,
      trial: row.trial,
      trialIfDismissed: row.trial_if_dismissed,
      ...(row.trial_as_adjusted === undefined ? {} : { trialAsAdjusted: row.trial_as_adjusted }),
      rating: row.rating,
      basis: row.basis,
      figure: trialOutOf(row),
      charges: row.charges.map((charge) => ({
        points: charge.points,
        rule: charge.rule,
        clause: clauseNo(labels, charge.clause),
        arithmetic: charge.arithmetic,
        explanation: told(charge.explanation),
        fact: charge.fact,
        state: charge.state,
        records: charge.records.flatMap((id) => places.get(id) ?? []),
        readings: charge.readings,
        readingLines: [...adjustedLines(charge, told), ...charge.readings.map((one) => readingText(one, charge, row))],
        otherRows: charge.other_rows,
        knockout: charge.knockout,
        ...(charge.charge === undefined ? {} : { charge: charge.charge }),
        ...(charge.period === undefined ? {} : { period: charge.period }),
        ...(charge.adjustment === undefined
          ? {}
          : { adjustment: { ...charge.adjustment, text: told(charge.adjustment.text) } }),
        ...timed(charge),
      })),
      hints: row.hints.map(({ text, records }) => ({
        text: told(text),
        records: records.flatMap((id) => places.get(id) ?? []),
      })),
      cappedRules: row.capped_rules,
      readings: row.readings,
      beside: besideOf(row, told),
      caps: capLines(row),
      notes: [...rowNotes(row, table !== null), ...numberLines(row).map(told)],
    })),
    facts: listedFacts(snapshot).map(({ fact, charges, findings }) => ({
      key: fact.key,
      state: fact.state,
      origin: originOf(fact),
      title: told(fact.title),
      charges: charges.map(({ row, rule, points, other_rows }) => ({ row, rule, points, otherRows: other_rows })),
      records: [...fact.findings, ...fact.records].flatMap((id) => places.get(id) ?? []),
      findings: findings.map((one) => ({
        ...one,
        text: told(one.text),
        reply: one.reply && { ...one.reply, text: told(one.reply.text) },
        decision: one.decision && { ...one.decision, text: told(one.decision.text) },
      })),
    })),
    gates: snapshot.gates,
    ...(score.periods === undefined ? {} : { periods: score.periods }),
    ...(score.triggered === undefined ? {} : { triggered: score.triggered }),
    ...(score.payments === undefined ? {} : { payments: score.payments }),
    ...(table === null ? {} : { table }),
    notes: [...totalLines(score), ...paymentLines(score)],
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
