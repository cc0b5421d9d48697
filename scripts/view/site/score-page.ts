import type { Charge, ScoreRow } from '../../model/score.ts';
import type { ParameterState } from '../../model/standing.ts';
import { barAsides, barSegments } from '../bar.ts';
import { conditionTitle } from '../clauses.ts';
import type { ScorePage } from '../pages/score.ts';
import type { Badge, Run } from '../pages.ts';
import { parametersHash, parametersHashText } from '../parameters-hash.ts';
import { periodTable } from '../period-table.ts';
import {
  capLines,
  countsText,
  isAward,
  isReduced,
  numberLines,
  paymentLines,
  rowNotes,
  rowReadingText,
  totalLines,
} from '../score-words.ts';
import { type FormRow, formGroups } from '../sheet-form.ts';
import { agreedText, NO_TOTAL, passText, SCORE_STATE, secondTotal, signed, totalAlone } from '../words.ts';
import { PAGE } from './addresses.ts';
import { rowAnchor, rowLink, type SiteContext } from './context.ts';
import { scoreHead } from './overview.ts';
import { chargeMaker, hintMaker, type PageCharge, type PageHint, type PageRow } from './score-charges.ts';
import { makeShell } from './shell.ts';

/** The contract's own form, its columns and titles; the trial stands beside it and goes down to every record. */
export function scorePage(context: SiteContext): ScorePage {
  const { score, contract } = context.snapshot;
  const table = periodTable(context.snapshot);
  const { scorecard } = contract;
  const charge = chargeMaker(context);
  const hint = hintMaker(context);
  return {
    page: 'score',
    shell: makeShell(context, '考核表', PAGE.score),
    heading: scorecard.title,
    lead: lead(context),
    score: scoreHead(context.snapshot),
    bar: barSegments(context.snapshot, rowLink),
    barAsides: barAsides(context.snapshot),
    columns: [...scorecard.columns],
    trialColumn: '试算',
    groups: formGroups(context.snapshot, (row, form) => rowOf(context, row, form, charge, hint)),
    totals: {
      label: '合计',
      max: score.max ?? '',
      rating: signed(score.rating_total ?? ''),
      trial: totalAlone(score, score.total),
      second: secondTotal(score),
      pass: passText(score.pass, conditionTitle(contract)),
    },
    ...(table === null ? {} : { table }),
    sums: [...totalLines(score), ...paymentLines(score)],
    reasons: reasons(context),
    parameters: {
      title: '试算所用参数',
      hash: `${parametersHashText(parametersHash(context.snapshot))}。`,
      rows: parametersInUse(context).map((one) => parameterRow(context, one)),
    },
  };
}

function lead({ snapshot: { score } }: SiteContext): Run[] {
  const each = score.rows.some(({ charges }) => charges.some(isAward)) ? '每条扣分和得分' : '每条扣分';
  return [
    { text: `${countsText(score)}。`, strong: true },
    { text: `左六栏是合同原表，评分由甲方签署后填入；右栏是试算，${each}都写明算式，可点到所依据的记录。` },
  ];
}

function rowOf(
  { mask, snapshot }: SiteContext,
  row: ScoreRow,
  form: FormRow,
  charge: (charge: Charge, row: ScoreRow) => PageCharge,
  hint: (hint: ScoreRow['hints'][number]) => PageHint,
): PageRow {
  return {
    id: rowAnchor(row.id),
    ...form,
    trialNote: trialNote(row, snapshot.score.periods !== undefined),
    charges: row.charges.map((one) => charge(one, row)),
    reduced: isReduced(row),
    numbers: mask.sees('panel') ? numberLines(row).map((line) => mask.text(line)) : [],
    hints: row.hints.map(hint),
    readings: row.readings.map((reading) => rowReadingText(reading, row)),
  };
}

function trialNote(row: ScoreRow, hasTable: boolean): string {
  if (row.knocked_out && row.periods === undefined) return '本项不得分';
  const second = row.trial_if_dismissed === row.trial ? '' : `异议成立则 ${signed(row.trial_if_dismissed)}`;
  const none =
    row.charges.length > 0 || row.applicable === false
      ? ''
      : row.basis === 'findings-only'
        ? '未见甲方认定；本项只据甲方认定'
        : '未发现扣分事实';
  return [none, ...capLines(row), second, ...rowNotes(row, hasTable)].filter(Boolean).join('；');
}

/** Open points that change the result come first: they are what the parties should settle. */
function parametersInUse({ snapshot }: SiteContext): ParameterState[] {
  const used = snapshot.parameters.filter((one) => one.asked || one.starred || one.agreed);
  return [...used.filter((one) => one.starred), ...used.filter((one) => !one.starred)];
}

/** Why this is still a trial, and which findings were left out of it. */
function reasons({ snapshot }: SiteContext): string[] {
  const { score, facts } = snapshot;
  const count = (state: string) =>
    facts.filter((fact) => fact.state === state).reduce((sum, fact) => sum + fact.findings.length, 0);
  const [unconfirmed, dismissed, outside] = [count('unconfirmed'), count('dismissed'), count('outside')];
  const list = score.state === 'rated' ? [] : score.trial_reasons.map((reason) => `${reason}。`);
  if (score.withheld !== undefined) list.unshift(`${NO_TOTAL}：${score.withheld}。`);
  if (score.state === 'trial-insufficient-evidence')
    list.unshift(`${SCORE_STATE[score.state]}：到期的材料一份也没有。`);
  if (unconfirmed > 0) list.push(`${unconfirmed} 条甲方认定不是由甲方身份提交或合并的，未生效，没有计入。`);
  if (outside > 0) list.push(`${outside} 条甲方认定按现行读法不计分，照列在台账。`);
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

function agreementBadge(parameter: ParameterState, dated: boolean): Badge {
  const { agreed, agreed_after_fact, starred } = parameter;
  if (agreed) return { word: agreedText(parameter, dated), tone: agreed_after_fact ? 'late' : 'met' };
  return starred ? { word: '未确认', tone: 'late' } : { word: '未确认，各读法结果相同', tone: 'plain' };
}
