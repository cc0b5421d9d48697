import type { Fact } from '../../model/assessment.ts';
import type { Row } from '../../model/contract.ts';
import type { Charge, ReadingEffect, ScoreRow } from '../../model/score.ts';
import { makeSuggester } from '../../model/similar.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { clauseLabels, clauseNo } from '../clauses.ts';
import { durationText } from '../durations.ts';
import { periodTable } from '../period-table.ts';
import { recordPlaces } from '../score-view.ts';
import { adjustedLines, chargePoints, isAward, readingText, rowReadingText, trialOutOf } from '../score-words.ts';
import { CHARGE_STATE } from '../words.ts';
import { conditionsOf, lookedAt, notesOf, type Rule, rowArithmetic } from './explain-words.ts';

export interface Place {
  id: string;
  file: string;
  line: number;
}

/** Another reading of an open point, with the point's number in the contract's list. */
export interface ExplainedReading extends ReadingEffect {
  no: string;
  /** In a sentence. */
  says: string;
}

export interface ExplainedCharge {
  points: string;
  what: string;
  arithmetic: string;
  /** Times in the arithmetic as people say them; empty where there are none. */
  duration: string;
  /** Whether the points are added. */
  award: boolean;
  /** Id of the number that it prices, for a finding that sets other points; null for what is no number. */
  measure: string | null;
  /** What the client's reviewer set for it, in sentences. */
  adjusted: string[];
  /** 甲方认定, 有异议，待处理; null for what is computed from records. */
  state: string | null;
  clause: string | null;
  records: Place[];
  /** Titles of the other rows in which the fact could have been charged. */
  otherRows: string[];
  readings: ExplainedReading[];
}

export interface ExplainedRule {
  id: string;
  title: string;
  clause: string | null;
  /** What it went through, and how much of it there was. */
  looked: string;
  /** How many records, pieces due or findings that was. */
  count: number;
  /** Its conditions under the readings in force, as people say them where that can be said; else as the sheet has them. */
  conditions: string[];
  /** Points each time, where the sheet says one figure. */
  points: string | null;
  charges: ExplainedCharge[];
  /** Facts that fit and are not charged here, each with its reason. */
  aside: { what: string; why: string; records: Place[] }[];
  hints: { text: string; records: Place[] }[];
}

/** One row of the sheet, all the way down. Points are decimal strings. */
export interface ExplainView {
  contract: string;
  asOf: string;
  state: string;
  row: {
    id: string;
    group: string;
    criterion: string;
    standard: string;
    clause: string | null;
    max: string | null;
    trial: string;
    trialIfDismissed: string;
    /** The trial as printed, with the full marks. */
    figure: string;
    rating: string | null;
    basis: string;
  };
  rules: ExplainedRule[];
  /** How the row's figure comes from its charges. */
  arithmetic: string;
  /** Caps that took something off, the knock-out, the second total. */
  notes: string[];
  readings: ExplainedReading[];
}

/** The row by its id, its title or its short name. */
export function findRow({ contract }: Snapshot, word: string): Row | undefined {
  return contract.scorecard.rows.find(({ id, criterion, short }) => [id, criterion, short].includes(word));
}

/** What a misspelt row may have meant, and all there are. */
export function unknownRow(snapshots: readonly Snapshot[], word: string): string {
  const rows = snapshots.flatMap(({ contract }) => contract.scorecard.rows);
  const names = rows.flatMap(({ id, criterion, short }) => [id, criterion, ...(short ? [short] : [])]);
  const suggest = makeSuggester(new Set(names));
  const meant =
    suggest(word) ?? rows.find(({ id, criterion }) => criterion.includes(word) || id.endsWith(`.${word}`))?.id;
  const list = [...new Set(rows.map(({ id, criterion }) => `${id}（${criterion}）`))].join('、');
  return `考核表没有“${word}”这一行${meant ? `，是否指“${meant}”` : ''}；现有：${list}`;
}

export function explainView(snapshot: Snapshot, definition: Row): ExplainView {
  const { score, contract, identity } = snapshot;
  const row = score.rows.find(({ id }) => id === definition.id) as ScoreRow;
  const labels = clauseLabels(contract.contract);
  const shared = { ...makeShared(snapshot), clause: (slug: string | null) => clauseNo(labels, slug) };
  const group = contract.scorecard.groups.find(({ id }) => id === row.group);
  return {
    contract: contract.contract.id,
    asOf: identity.as_of,
    state: score.state,
    row: {
      id: row.id,
      group: group?.title ?? row.group,
      criterion: row.criterion,
      standard: definition.text ?? definition.standard ?? '',
      clause: shared.clause(row.clause),
      max: row.max,
      trial: row.trial,
      trialIfDismissed: row.trial_if_dismissed,
      figure: trialOutOf(row),
      rating: row.rating,
      basis: row.basis,
    },
    rules: definition.rules.map((rule) => explainRule(snapshot, shared, row, rule)),
    arithmetic: rowArithmetic(row),
    notes: notesOf(row, periodTable(snapshot) !== null),
    readings: row.readings.map((one) => shared.numbered(one, rowReadingText(one, row, '本行'))),
  };
}

function makeShared(snapshot: Snapshot) {
  const places = recordPlaces(snapshot);
  const numbers = new Map(snapshot.parameters.map(({ key, no }) => [key, no]));
  const titles = new Map(snapshot.contract.scorecard.rows.map(({ id, criterion }) => [id, criterion]));
  return {
    titles,
    place: (ids: readonly string[]) => ids.flatMap((id): Place | Place[] => places.get(id) ?? []),
    title: (id: string) => titles.get(id) ?? id,
    numbered: (effect: ReadingEffect, says: string): ExplainedReading => ({
      ...effect,
      no: numbers.get(effect.key) ?? effect.key,
      says,
    }),
  };
}

type Shared = ReturnType<typeof makeShared> & { clause(slug: string | null): string | null };

function explainRule(snapshot: Snapshot, shared: Shared, row: ScoreRow, rule: Rule): ExplainedRule {
  const { text, count } = lookedAt(snapshot, row, rule);
  return {
    id: rule.id,
    title: rule.title,
    clause: shared.clause(rule.clause ?? row.clause),
    looked: text,
    count,
    conditions: conditionsOf(snapshot, rule),
    points: typeof rule.points === 'number' || typeof rule.points === 'string' ? String(rule.points) : null,
    charges: row.charges
      .filter((charge) => charge.rule === rule.id)
      .map((charge) => ({
        points: chargePoints(charge),
        what: toldOf(charge, rule),
        arithmetic: charge.arithmetic,
        duration: durationText(snapshot, charge),
        award: isAward(charge),
        measure: /^measure:(.+)#/.exec(charge.fact)?.[1] ?? null,
        adjusted: adjustedLines(charge),
        state: CHARGE_STATE[charge.state]?.word ?? null,
        clause: shared.clause(charge.clause),
        records: shared.place(charge.records),
        otherRows: charge.other_rows.map(shared.title),
        readings: charge.readings.map((one) => shared.numbered(one, readingText(one, charge, row, '本行'))),
      })),
    aside: asideOf(snapshot, shared, row, rule),
    hints: row.hints
      .filter((hint) => hint.rule === rule.id)
      .map(({ text: hint, records }) => ({ text: hint, records: shared.place(records) })),
  };
}

function toldOf({ explanation }: Charge, { title }: Rule): string {
  return explanation.startsWith(`${title}：`) ? explanation.slice(title.length + 1) : explanation;
}

const UNCHARGED: readonly Fact['state'][] = ['dismissed', 'outside', 'unconfirmed'];

/** Facts that this rule is about and that it does not charge: decided, outside the readings, not in effect, or charged elsewhere. */
function asideOf(snapshot: Snapshot, shared: Shared, row: ScoreRow, rule: Rule): ExplainedRule['aside'] {
  const isFindings = 'findings' in (rule.from as object);
  const source = 'occurrences' in (rule.from as object) ? 'occurrence' : 'record';
  const own = new Set(snapshot.findings.filter((one) => one.row === row.id).map(({ id }) => id));
  const facts = snapshot.facts.filter(
    (fact) =>
      UNCHARGED.includes(fact.state) &&
      (fact.findings.length > 0
        ? isFindings && fact.findings.some((id) => own.has(id))
        : !isFindings && fact.event === rule.event && fact.source === source),
  );
  const elsewhere = snapshot.charges.filter(
    (charge) => charge.row !== row.id && charge.other_rows.includes(row.id) && charge.fact.endsWith(`#${rule.event}`),
  );
  return [
    ...facts.map((fact) => ({
      what: fact.title,
      why: CHARGE_STATE[fact.state]?.word ?? fact.state,
      records: shared.place([...fact.findings, ...fact.records]),
    })),
    ...(isFindings ? [] : elsewhere).map((charge) => ({
      what: charge.explanation,
      why: `一事一扣，已计入“${shared.title(charge.row)}”`,
      records: shared.place(charge.records),
    })),
  ];
}
