import Fraction from 'fraction.js';
import type { Charge, Fact, ReadingEffect, ScoreRow } from '../../model/assessment.ts';
import type { Row } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import { makeSuggester } from '../../model/similar.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { clauseLabels, clauseNo } from '../clauses.ts';
import { durationText } from '../durations.ts';
import { periodTable } from '../period-table.ts';
import { recordPlaces } from '../score-view.ts';
import {
  adjustedLines,
  capLines,
  chargePoints,
  isAward,
  isVeto,
  numberLines,
  readingText,
  rowNotes,
  rowReadingText,
  trialOutOf,
} from '../score-words.ts';
import { CHARGE_STATE, grouped, STATUS, signed } from '../words.ts';
import { conditionText } from './condition-text.ts';
import { countedRecords } from './counted.ts';
import { inForce } from './parameters.ts';

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

type Rule = Row['rules'][number];

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

/** What the rule goes through, in words, with figures: an empty result is worth what was looked at. */
function lookedAt(snapshot: Snapshot, row: ScoreRow, rule: Rule): { text: string; count: number } {
  const from = rule.from as { records?: string[]; occurrences?: unknown };
  if (from.records) {
    const counts = from.records.map((kind) => ({ kind, count: countedRecords(snapshot, kind).length }));
    const words = counts.map(({ kind, count }) => `${kindTitle(snapshot, kind)} ${grouped(count)} 条`);
    return { text: words.join('、'), count: counts.reduce((sum, one) => sum + one.count, 0) };
  }
  if (from.occurrences !== undefined) {
    const ids = inForce(snapshot, from.occurrences);
    const asked = new Set(Array.isArray(ids) ? ids.map(String) : []);
    const found = snapshot.occurrences.filter(({ requirement }) => asked.has(requirement));
    const statuses = Object.keys(STATUS) as (keyof typeof STATUS)[];
    const words = statuses.flatMap((status) => {
      const count = found.filter((one) => one.status === status).length;
      return count === 0 ? [] : [`${STATUS[status].word} ${grouped(count)}`];
    });
    const titles = snapshot.contract.checklist.requirements.filter(({ id }) => asked.has(id)).map(({ title }) => title);
    const what = titles.length > 4 ? `${titles.slice(0, 3).join('、')}等 ${titles.length} 项要求` : titles.join('、');
    const text = `${what || '没有哪项要求'} ${grouped(found.length)} 份${words.length > 0 ? `：${words.join('、')}` : ''}`;
    return { text, count: found.length };
  }
  const count = snapshot.findings.filter(({ row: of, adjustment }) => of === row.id && !adjustment).length;
  return { text: `归到本行的甲方认定 ${grouped(count)} 条`, count };
}

function kindTitle({ contract }: Snapshot, kind: string): string {
  return contract.kinds.kinds.find((one) => one.kind === kind)?.title ?? KINDS[kind]?.title ?? kind;
}

const CONDITION_WORDS = { where: '只看', unless: '不看' } as const;

function conditionsOf(snapshot: Snapshot, rule: Rule): string[] {
  return (['where', 'unless'] as const).flatMap((word) => {
    const value = rule[word] === undefined ? undefined : inForce(snapshot, rule[word]);
    if (value === undefined) return [];
    // A reading that switches the rule off says so with a condition that nothing meets.
    if (word === 'where' && String(value).trim() === 'false') return ['按现行读法，这条规则不用'];
    const from = rule.from as { records?: string[]; findings?: unknown };
    const kinds = from.records ?? (from.findings === undefined ? [] : ['finding']);
    return [`${CONDITION_WORDS[word]} ${conditionText(snapshot, kinds, String(value)) ?? String(value)}`];
  });
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

/** `10 − 2 − 0.5 = 7.5`, where the row is a plain sum; else what was asked and what is left. */
function rowArithmetic(row: ScoreRow): string {
  const left = trialOutOf(row);
  if (isVeto(row)) return left;
  if (row.knocked_out) return `本项不得分：${left}`;
  const points = row.charges.map((charge) => new Fraction(charge.points));
  const sum = points.reduce((total, one) => total.add(one), new Fraction(0));
  const whole = row.max === null ? new Fraction(0) : new Fraction(row.max);
  // Weights, periods, numbers and points that are added are told in the notes, in their own words.
  if (row.charges.length === 0 || row.charges.some(({ charge }) => charge === 'award')) return left;
  const capped = row.capped_from === null ? '' : `应扣合计 ${signed(row.capped_from)}，扣满为止：`;
  if (!whole.sub(sum).equals(new Fraction(row.trial))) return `${capped}${left}`;
  const parts =
    points.length > TERMS_MAX
      ? `共 ${points.length} 件，${signed(sum.toString())}`
      : row.charges.map(({ points: one }) => signed(one)).join(' − ');
  const first = row.max === null ? '− ' : `${row.max} − `;
  return points.length > TERMS_MAX
    ? `${first}（${parts}）= ${signed(row.trial)}`
    : `${first}${parts} = ${signed(row.trial)}`;
}

/** More charges than this are added up before they are taken off. */
const TERMS_MAX = 8;

function notesOf(row: ScoreRow, hasTable: boolean): string[] {
  return [
    ...rowNotes(row, hasTable),
    ...numberLines(row),
    // What the row's own line says is not said again.
    ...capLines(row).filter((line) => !line.startsWith('应扣合计')),
    ...(row.trial_if_dismissed === row.trial
      ? []
      : [`有异议待处理：认定成立得 ${signed(row.trial)}，异议成立得 ${signed(row.trial_if_dismissed)}`]),
    ...(row.basis === 'findings-only' ? ['本行只据甲方认定'] : []),
  ];
}
