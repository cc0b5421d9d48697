import type { Fact, Observation, Occurrence } from '../model/assessment.ts';
import type { Proceedings } from '../model/proceedings.ts';
import type { Charge, Score } from '../model/score.ts';
import type { Clock, FindingState, GateState, ParameterState, Penalty } from '../model/standing.ts';
import { conditionsOf } from './conditions/conditions.ts';
import { narrow } from './conditions/narrow.ts';
import { type AssessInput, type Context, calendarsByReading, type Ground, makeContext } from './context.ts';
import { makeBook } from './evidence/book.ts';
import type { Pending } from './evidence/in-effect.ts';
import { findingStates } from './finding-states.ts';
import { unknownRules } from './forms/rule-names.ts';
import { sheetProblems } from './forms/sheet-problems.ts';
import { workOut } from './outcome.ts';
import type { Overrides } from './parameters/parameters.ts';
import { readingProblems } from './parameters/reading-values.ts';
import { parameterStates } from './parameters/states.ts';
import { penaltiesOf } from './penalties.ts';
import { RULES } from './rules.ts';
import { scheduleProblems } from './schedules.ts';
import { proceedingsOf } from './score/proceedings.ts';
import { signedSheets } from './score/rated.ts';
import { otherReadings } from './score/readings.ts';
import { makeScore } from './score/score.ts';
import { type Sheet, workSheet } from './score/sheet.ts';

/** All that can be said of a contract as of a day. */
export interface Assessment {
  occurrences: Occurrence[];
  observations: Observation[];
  facts: Fact[];
  charges: Charge[];
  score: Score;
  parameters: ParameterState[];
  gates: GateState[];
  clocks: Clock[];
  findings: FindingState[];
  penalties: Penalty[];
  /** Words of the contract and what is printed for them. */
  aliases: { readonly [word: string]: string };
  laterRecords: number;
  /** Chinese sentence when history cannot say when records came in. */
  silence: string | null;
  confirmed(recordId: string): boolean | null;
  /** Records that the content holds otherwise than in the version in effect. */
  pending: readonly Pending[];
  proceedings: Proceedings;
}

/**
 * Records + provenance + parameters + as-of → occurrences, observations, facts, charges. Pure and re-entrant:
 * trend, readings and what-if are further calls.
 */
export function assess(input: AssessInput, overrides: Overrides = {}): Assessment {
  return beginAssessment(input, overrides)();
}

/**
 * The same in two halves: first what is due and what it costs, then, by the function returned, what the rules say and all
 * that rests on it. Only the second asks how photographs look, so that they may be looked at meanwhile.
 */
export function beginAssessment(input: AssessInput, overrides: Overrides = {}): () => Assessment {
  const ground = prepare(input);
  const context = makeContext(ground, overrides);
  const standing = [
    ...standingProblems(context),
    ...unknownRules(
      context.contract,
      RULES.map(({ id }) => id),
    ),
  ];
  const sheet = workSheet(context);
  return () => finish(ground, context, standing, sheet);
}

function finish(ground: Ground, context: Context, standing: readonly Observation[], sheet: Sheet): Assessment {
  const outcome = workOut(context, standing, { sheet });
  const others = otherReadings(ground, context, outcome, standing);
  const parameters = parameterStates(context, outcome, others);
  const score = makeScore(context, outcome, others, trialReasons(context, parameters));
  return {
    occurrences: sheet.expansions.flatMap((expansion) => expansion.occurrences),
    observations: [...standing, ...outcome.found.flatMap(({ value }) => value)],
    facts: sheet.facts,
    charges: score.rows.flatMap((row) => row.charges),
    score,
    parameters,
    gates: outcome.gates,
    clocks: outcome.clocks.value,
    findings: findingStates(context, outcome),
    penalties: penaltiesOf(context),
    aliases: outcome.aliases.value,
    laterRecords: ground.book.later,
    silence: ground.book.silence,
    confirmed: (id) => {
      const record = ground.book.find(id);
      return record ? ground.book.confirmed(record) : null;
    },
    pending: ground.book.pending,
    proceedings: proceedingsOf(context, outcome),
  };
}

/** What no reading changes: made once per assessment. */
export function prepare(input: AssessInput): Ground {
  return { ...prepareRecords(input), conditions: conditionsOf(input.contract) };
}

/** The same without the contract's conditions, for whoever only looks things up. */
export function prepareRecords(input: AssessInput): Omit<Ground, 'conditions'> {
  const { contract, holidays } = input;
  const calendars = calendarsByReading(holidays, contract.contract.zone);
  const zone = calendars['state-council'] as Context['zone'];
  const book = makeBook({ contract, records: input.records, history: input.history, calendar: zone, asOf: input.asOf });
  return {
    input,
    zone,
    book,
    narrowing: narrow(contract, book),
    calendars,
    systems: new Map(contract.systems.systems.map((system) => [system.id, system])),
    clauses: clauseIndex(contract.contract.clauses),
  };
}

type Clauses = AssessInput['contract']['contract']['clauses'];

function clauseIndex(clauses: Clauses, into = new Map<string, { no: string; title: string }>()) {
  for (const clause of clauses) {
    into.set(clause.slug, { no: clause.no, title: clause.title });
    clauseIndex((clause.children ?? []) as Clauses, into);
  }
  return into;
}

/** What no reading changes: conditions, schedules and readings that cannot be used, and records narrowed by contract. */
function standingProblems(context: Context): Observation[] {
  const { contract, conditions } = context;
  const placeIn = (file: string, path: (string | number)[]) => ({
    file: `${contract.contract.id}/${file}.yaml`,
    index: 0,
    path,
  });
  const problems = [
    ...conditions.problems,
    ...scheduleProblems(contract),
    ...sheetProblems(contract),
    ...readingProblems(contract),
  ];
  const unusable = problems.map(
    ({ file, path, message, hint, related }): Observation => ({
      rule: 'expression',
      at: placeIn(file, path),
      message,
      hint: `${hint ?? '请照上面说的改正'}；改正之前不出总分`,
      ...(related
        ? { related: related.map((one) => ({ message: one.message, at: placeIn(one.file, one.path) })) }
        : {}),
      breaks: true,
    }),
  );
  return [...unusable, ...context.narrowing.observations];
}

/** Why the score is only a trial, in the order in which people can do something about it. */
function trialReasons(context: Context, parameters: readonly ParameterState[]): string[] {
  const reasons: string[] = [];
  const starred = parameters.filter((parameter) => parameter.starred).map(({ no }) => no);
  if (starred.length > 0) reasons.push(`${starred.length} 项参数未确认（${starred.join('、')}）`);
  if (context.book.silence) reasons.push(`${context.book.silence}，身份与迟交无从核对`);
  const signed = signedSheets(context);
  if (!signed.whole) reasons.push(signed.byPeriod.size > 0 ? '甲方只签署了部分周期的评分' : '甲方尚未签署评分');
  return reasons;
}
