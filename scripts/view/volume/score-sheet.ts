import type { Snapshot } from '../../model/snapshot.ts';
import { barAsides, barSegments } from '../bar.ts';
import { conditionTitle } from '../clauses.ts';
import { durationText } from '../durations.ts';
import type { Audience } from '../mask.ts';
import { parametersHash, parametersHashText } from '../parameters-hash.ts';
import { type PeriodTable, periodTable } from '../period-table.ts';
import { capLines, isAward, numberLines, paymentLines, rowNotes, totalLines, trialText } from '../score-words.ts';
import { formGroups } from '../sheet-form.ts';
import { makeMask } from '../site/mask.ts';
import type { ScoreSheetSection, SectionBase } from '../volume-model.ts';
import { NO_TOTAL, passText, SCORE_STATE, secondTotal, signed, totalAlone } from '../words.ts';
import { annexNumber } from './fact-annex.ts';

/** The contract's own form, its six columns; 评分 stays blank until signed, the trial stands below each standard. */
export function scoreSheet(snapshot: Snapshot, base: SectionBase, audience: Audience): ScoreSheetSection {
  const { scorecard } = snapshot.contract;
  const { score } = snapshot;
  const annex = annexNumber(snapshot);
  const mask = makeMask(snapshot, audience);
  const table = periodTable(snapshot);
  return {
    ...base,
    template: 'score-sheet',
    formTitle: scorecard.title,
    columns: [...scorecard.columns],
    lead: '六栏为合同原表；评分由甲方签署后填入。每行下方小字为试算，逐条指向附件。',
    groups: formGroups(snapshot, (row, form) => ({
      id: row.id,
      ...form,
      caps: capLines(row),
      reasons: row.charges.map((charge) => ({
        text: mask.text(
          charge.period === undefined || charge.explanation.includes(charge.period)
            ? charge.explanation
            : `${charge.explanation}（${charge.period}）`,
        ),
        arithmetic: [charge.arithmetic, durationText(snapshot, charge)].filter(Boolean).join('；'),
        award: isAward(charge),
        ...annex(charge.id),
      })),
    })),
    totals: {
      max: score.max ?? '',
      rating: signed(score.rating_total ?? ''),
      trial: totalAlone(score, score.total),
      trialIfDismissed: secondTotal(score) === null ? null : totalAlone(score, score.total_if_dismissed),
    },
    bar: barSegments(snapshot, () => null),
    barAsides: barAsides(snapshot),
    figureUnits: figureUnits(snapshot),
    tables: table === null ? [] : pieces(table),
    notes: [
      ...totalLines(score).map((line) => `${line}。`),
      ...score.rows.flatMap((row) => {
        // Under a table of periods a row has its weight and its part of the total in its line.
        const notes = table === null ? rowNotes(row).join('；') : '';
        return notes === '' ? [] : [`${row.criterion}：${notes}。`];
      }),
      ...score.rows.flatMap((row) => numberLines(row).map((line) => `${row.criterion} ${line}。`)),
      ...paymentLines(score).map((line) => `${line}。`),
      ...(score.withheld === undefined ? [] : [`${NO_TOTAL}：${score.withheld}。`]),
      `${SCORE_STATE[score.state]}：${score.trial_reasons.join('；') || '参数均已确认'}。`,
      `${passText(score.pass, conditionTitle(snapshot.contract))}。`,
      ...agreedLate(snapshot),
      `${parametersHashText(parametersHash(snapshot))}。`,
    ],
  };
}

/** Columns of a table that a page has room for beside titles and the last column. */
const COLUMNS_MAX = 8;

/** The table in pieces of so many periods; what it comes to stands in the last one. */
function pieces(table: PeriodTable): PeriodTable[] {
  const count = Math.max(1, Math.ceil(table.columns.length / COLUMNS_MAX));
  const size = Math.ceil(table.columns.length / count);
  return Array.from({ length: count }, (_, index): PeriodTable => {
    const [from, to] = [index * size, (index + 1) * size];
    const isLast = index === count - 1;
    return {
      ...table,
      columns: table.columns.slice(from, to),
      combined: isLast ? table.combined : '',
      lines: table.lines.map((one) => ({ ...one, cells: one.cells.slice(from, to), total: isLast ? one.total : '' })),
      after: isLast ? table.after : [],
      notes: isLast ? table.notes : [],
    };
  });
}

/** Half-width letters of the longest figure in the column of the trial. */
function figureUnits({ score }: Snapshot): number {
  const totals = [score.total, score.total_if_dismissed].map((total) => totalAlone(score, total));
  const lengths = [...totals, ...score.rows.map(trialText)].map((text) =>
    [...text].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0),
  );
  return Math.max(...lengths);
}

/** Points that were agreed after what they judge are printed with both dates; the agreement does not alter the contract. */
function agreedLate({ parameters }: Snapshot): string[] {
  const late = parameters.filter((one) => one.agreed_after_fact);
  if (late.length === 0) return [];
  const named = late.map(
    ({ no, title, agreed_on, first_fact_on }) => `${no} ${title}（约定 ${agreed_on}，最早一件 ${first_fact_on}）`,
  );
  return [`事后确认：${named.join('；')}。确认书不变更合同。`];
}
