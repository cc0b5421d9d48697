import type { Snapshot } from '../../model/snapshot.ts';
import { barSegments } from '../bar.ts';
import { conditionTitle } from '../clauses.ts';
import type { Audience } from '../mask.ts';
import { parametersHash, parametersHashText } from '../parameters-hash.ts';
import { numberLines, paymentLines, rowNotes, totalLines, trialText } from '../score-words.ts';
import { makeMask } from '../site/mask.ts';
import type { ScoreSheetSection, SectionBase } from '../volume-model.ts';
import { passText, SCORE_STATE } from '../words.ts';
import { annexNumber } from './fact-annex.ts';

/** The contract's own form, its six columns; 评分 stays blank until signed, the trial stands below each standard. */
export function scoreSheet(snapshot: Snapshot, base: SectionBase, audience: Audience): ScoreSheetSection {
  const { scorecard } = snapshot.contract;
  const { score } = snapshot;
  const annex = annexNumber(snapshot);
  const mask = makeMask(snapshot, audience);
  const definitions = new Map(scorecard.rows.map((row) => [row.id, row]));
  return {
    ...base,
    template: 'score-sheet',
    formTitle: scorecard.title,
    columns: [...scorecard.columns],
    lead: '六栏为合同原表；评分由甲方签署后填入。每行下方小字为试算，逐条指向附件。',
    groups: scorecard.groups.map((group) => ({
      title: group.max === undefined ? group.title : `${group.title}（${group.max} ${scorecard.unit}）`,
      rows: score.rows
        .filter((row) => row.group === group.id)
        .map((row) => {
          const definition = definitions.get(row.id);
          return {
            id: row.id,
            criterion: row.criterion,
            standard: definition?.text ?? definition?.standard ?? '',
            max: row.max ?? '',
            rating: row.rating ?? '',
            note: definition?.note ?? '',
            trial: row.applicable === false ? trialText(row) : row.trial,
            reasons: row.charges.map((charge) => ({
              text: mask.text(
                charge.period === undefined || charge.explanation.includes(charge.period)
                  ? charge.explanation
                  : `${charge.explanation}（${charge.period}）`,
              ),
              arithmetic: charge.arithmetic,
              ...annex(charge.id),
            })),
          };
        }),
    })),
    totals: {
      max: score.max ?? '',
      rating: score.rating_total ?? '',
      trial: score.max === null ? `${score.total} ${score.unit}` : score.total,
      trialIfDismissed: score.total_if_dismissed === score.total ? null : score.total_if_dismissed,
    },
    bar: barSegments(snapshot, () => null),
    notes: [
      ...totalLines(score).map((line) => `${line}。`),
      ...score.rows.flatMap((row) => {
        const notes = rowNotes(row).join('；');
        return notes === '' ? [] : [`${row.criterion}：${notes}。`];
      }),
      ...score.rows.flatMap((row) => numberLines(row).map((line) => `${row.criterion} ${line}。`)),
      ...paymentLines(score).map((line) => `${line}。`),
      `${SCORE_STATE[score.state]}：${score.trial_reasons.join('；') || '参数均已确认'}。`,
      `${passText(score.pass, conditionTitle(snapshot.contract))}。`,
      ...agreedLate(snapshot),
      `${parametersHashText(parametersHash(snapshot))}。`,
    ],
  };
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
