import type { Charge, ParameterState, ReadingEffect, ScoreRow } from '../../model/assessment.ts';
import type { Row } from '../../model/contract.ts';
import { barSegments } from '../bar.ts';
import { MASKED } from '../mask.ts';
import type { Badge, Run, ScorePage } from '../pages.ts';
import { CHARGE_STATE, pointsText, SCORE_STATE, signed } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import { chargeAnchor, gapAnchor, rowAnchor, rowLink, type SiteContext } from './context.ts';
import { isGap } from './gaps.ts';
import { scoreHead } from './overview.ts';
import { recordName } from './record-view.ts';
import { makeShell } from './shell.ts';

type PageRow = ScorePage['groups'][number]['rows'][number];
type PageCharge = PageRow['charges'][number];

/** The contract's own form, its columns and titles; the trial stands beside it and goes down to every record. */
export function scorePage(context: SiteContext): ScorePage {
  const { score, contract } = context.snapshot;
  const { scorecard } = contract;
  const charge = chargeMaker(context);
  const definitions = new Map(scorecard.rows.map((row) => [row.id, row]));
  return {
    page: 'score',
    shell: makeShell(context, '考核表', PAGE.score),
    heading: scorecard.title,
    lead: lead(context),
    score: scoreHead(context.snapshot),
    bar: barSegments(context.snapshot, rowLink),
    columns: [...scorecard.columns],
    trialColumn: '试算',
    groups: scorecard.groups.map((group) => ({
      title: group.max === undefined ? group.title : `${group.title}（${group.max} ${scorecard.unit}）`,
      rows: score.rows
        .filter((row) => row.group === group.id)
        .map((row) => rowOf(row, definitions.get(row.id), charge)),
    })),
    totals: {
      label: '合计',
      max: score.max ?? '',
      rating: score.rating_total ?? '',
      trial: signed(score.total),
      second: score.total_if_dismissed === score.total ? null : `异议成立则 ${signed(score.total_if_dismissed)}`,
    },
    reasons: reasons(context),
    parameters: {
      title: '试算所用参数',
      rows: parametersInUse(context).map((one) => parameterRow(context, one)),
    },
  };
}

function lead({ snapshot: { score } }: SiteContext): Run[] {
  const charges = score.rows.reduce((sum, row) => sum + row.charges.length, 0);
  const reduced = score.rows.filter((row) => row.charges.length > 0).length;
  const found =
    charges === 0
      ? `${score.rows.length} 行均未发现扣分事实。`
      : `${score.rows.length} 行中 ${reduced} 行有扣分，共 ${charges} 条扣分事实。`;
  return [
    { text: found, strong: true },
    { text: '左六栏是合同原表，评分由甲方签署后填入；右栏是试算，每条扣分都写明算式，可点到所依据的记录。' },
  ];
}

function rowOf(row: ScoreRow, definition: Row | undefined, charge: (charge: Charge) => PageCharge): PageRow {
  return {
    id: rowAnchor(row.id),
    criterion: row.criterion,
    standard: definition?.text ?? definition?.standard ?? '',
    max: row.max ?? '',
    rating: row.rating ?? '',
    note: definition?.note ?? '',
    trial: signed(row.trial),
    trialNote: trialNote(row),
    charges: row.charges.map(charge),
    readings: row.readings.map(
      (reading) => `另一读法“${reading.title}”：本项共扣 ${reading.points}，得 ${signed(reading.trial)}`,
    ),
  };
}

function trialNote(row: ScoreRow): string {
  if (row.knocked_out) return '本项不得分';
  const second = row.trial_if_dismissed === row.trial ? '' : `异议成立则 ${signed(row.trial_if_dismissed)}`;
  const capped = row.capped_from === null ? '' : `应扣合计 ${row.capped_from}，扣满为止`;
  const none =
    row.charges.length > 0 ? '' : row.basis === 'findings-only' ? '未见甲方认定；本项只据甲方认定' : '未发现扣分事实';
  return [none, capped, second].filter(Boolean).join('；');
}

/** Charges with the words of their rules; whatever quotes records is kept from the public. */
function chargeMaker(context: SiteContext): (charge: Charge) => PageCharge {
  const { mask, names, addresses, snapshot } = context;
  const rules = new Map(
    snapshot.contract.scorecard.rows.flatMap((row) => row.rules.map((rule) => [`${row.id}/${rule.id}`, rule.title])),
  );
  const kinds = new Map(snapshot.ledgers.flatMap(({ kind, records }) => records.map((record) => [record.id, kind])));
  const gaps = new Map(
    snapshot.occurrences.filter(isGap).flatMap((one) => {
      const charge = context.chargeOf(one);
      return charge ? [[charge.id, gapAnchor(one.id)]] : [];
    }),
  );
  const every = chargesEveryRow(context);
  return (charge) => {
    const title = rules.get(`${charge.row}/${charge.rule}`) ?? charge.rule;
    const told = charge.explanation.startsWith(`${title}：`)
      ? charge.explanation.slice(title.length + 1)
      : charge.explanation;
    return {
      id: chargeAnchor(charge.id),
      points: pointsText(charge),
      title,
      arithmetic: charge.arithmetic,
      explanation: told === title ? '' : mask.sees('panel') ? mask.text(told) : MASKED,
      badge: CHARGE_STATE[charge.state],
      records: [
        ...(gaps.has(charge.id) ? [{ text: '清单中的这一项', href: linkTo(PAGE.checklist, gaps.get(charge.id)) }] : []),
        ...charge.records.map((id): Run => {
          const [text, href] = [recordName(kinds.get(id) ?? '', id), addresses.record(id)];
          return href === null ? { text } : { text, href };
        }),
      ],
      readings: charge.readings.map(readingText),
      otherRows: charge.other_rows.length === 0 ? null : otherRows(charge.other_rows.map(names.row), every),
    };
  };
}

/** Open points that change the result come first: they are what the parties should settle. */
function parametersInUse({ snapshot }: SiteContext): ParameterState[] {
  const used = snapshot.parameters.filter((one) => one.asked || one.starred || one.agreed);
  return [...used.filter((one) => one.starred), ...used.filter((one) => !one.starred)];
}

/** Whether the declared policy charges one fact in every row that it fits. */
function chargesEveryRow({ snapshot }: SiteContext): boolean {
  const { policy } = snapshot.contract.scorecard;
  if (typeof policy === 'string') return policy === 'all';
  const state = snapshot.parameters.find((one) => one.key === policy.param);
  const declared = snapshot.contract.parameters.parameters.find((one) => one.key === policy.param);
  const value: unknown = declared?.readings.find((reading) => reading.id === state?.reading)?.value;
  return value === 'all';
}

function otherRows(rows: readonly string[], every: boolean): string {
  const named = rows.map((row) => `“${row}”`).join('、');
  return every ? `同一事实还计入${named}` : `同一事实也可计入${named}；一事只扣一处，计入本行`;
}

function readingText({ title, points, trial }: ReadingEffect): string {
  return `另一读法“${title}”：扣 ${points}，本项得 ${signed(trial)}`;
}

/** Why this is still a trial, and which findings were left out of it. */
function reasons({ snapshot }: SiteContext): string[] {
  const { score, facts } = snapshot;
  const count = (state: string) =>
    facts.filter((fact) => fact.state === state).reduce((sum, fact) => sum + fact.findings.length, 0);
  const [unconfirmed, dismissed] = [count('unconfirmed'), count('dismissed')];
  const list = score.state === 'rated' ? [] : score.trial_reasons.map((reason) => `${reason}。`);
  if (score.state === 'trial-insufficient-evidence')
    list.unshift(`${SCORE_STATE[score.state]}：到期的材料一份也没有。`);
  if (unconfirmed > 0) list.push(`${unconfirmed} 条甲方认定不是由甲方身份提交或合并的，未生效，没有计入。`);
  if (dismissed > 0) list.push(`${dismissed} 条甲方认定经决定不予认定，没有计入。`);
  return list;
}

function parameterRow(
  { snapshot, mask }: SiteContext,
  parameter: ParameterState,
): ScorePage['parameters']['rows'][number] {
  const { no, title, reading, value_text, default_reading, readings, starred, agreed } = parameter;
  const total = snapshot.score.total;
  return {
    no: starred ? `${no} ★` : no,
    title,
    reading: reading === default_reading ? `${value_text}（默认读法）` : value_text,
    badge: agreementBadge(parameter, mask.sees('panel')),
    // What has been agreed is settled; other readings of it are no longer open.
    effects: (agreed ? [] : readings)
      .filter((other) => other.id !== reading && other.total !== null && other.total !== total)
      .map((other) => `${other.title}：合计 ${signed(other.total ?? '')}`),
  };
}

function agreementBadge({ agreed, agreed_on, agreed_after_fact, starred }: ParameterState, dated: boolean): Badge {
  const day = dated && agreed_on !== null ? `（${agreed_on}）` : '';
  if (agreed && agreed_after_fact) return { word: `双方事后确认${day}`, tone: 'late' };
  if (agreed) return { word: `双方已确认${day}`, tone: 'met' };
  return starred ? { word: '未确认', tone: 'late' } : { word: '未确认，各读法结果相同', tone: 'plain' };
}
