import Fraction from 'fraction.js';
import type { PassMark } from '../../model/score.ts';
import type { GateState } from '../../model/standing.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import { decimal, fraction } from './numbers.ts';
import { ratingTotal, signedSheets } from './rated.ts';
import { printed, roundingOf } from './rounding.ts';
import type { RowResult } from './rows.ts';
import { isInsufficient, type Sheet } from './sheet.ts';

/** A mark that is no number: the sheet is passed while no row is at nothing. */
const NO_ZERO_ROW = 'no-zero-row';

/** How the trial stands to what the parties agreed; withheld where a dispute or missing material could turn it. */
export function passOf(
  context: Context,
  sheet: Sheet,
  gates: readonly GateState[],
  withheld: string | null = null,
): PassMark {
  const { rating } = context.contract.scorecard;
  const agreed = resolve(rating?.pass_mark, context.parameters);
  const asked = resolve(rating?.conditions, context.parameters);
  const conditions = Array.isArray(asked) ? asked.map(String) : [];
  const open = conditions.filter((id) => gates.find((gate) => gate.id === id)?.state !== 'complete');
  const mark = fraction(agreed);
  if (mark === null && agreed !== NO_ZERO_ROW) return { mark: null, state: 'no-mark', reason: null, conditions, open };
  const rounding = roundingOf(context);
  // The total as it is printed: what the parties read is what is held against the mark, as it is what is paid by.
  const reaches = ({
    total,
    rows,
  }: {
    total: Fraction;
    rows: readonly Pick<RowResult, 'row' | 'applicable' | 'trial'>[];
  }) =>
    mark === null
      ? rows.every(({ row, applicable, trial }) => row.bonus || !applicable || trial.gt(0))
      : new Fraction(printed(total, rounding)).gte(mark);
  const signed = mark && fraction(ratingTotal(context, signedSheets(context).whole, rounding));
  const rated = mark && signed ? { rated: signed.gte(mark) ? ('reached' as const) : ('not-reached' as const) } : {};
  const said = { mark: mark === null ? NO_ZERO_ROW : decimal(mark), conditions, open, ...rated };
  if (withheld !== null) return { ...said, state: 'withheld', reason: withheld };
  const now = reaches(sheet);
  const dismissed = (one: { totalIfDismissed: Fraction; rows: readonly RowResult[] }) => ({
    total: one.totalIfDismissed,
    rows: one.rows.map((row) => ({ ...row, trial: row.trialIfDismissed })),
  });
  if (now !== reaches(dismissed(sheet))) return { ...said, state: 'withheld', reason: DISPUTED };
  // What the client's reviewer set for single charges is no signed score; where it decides, only the signed one can.
  const other = sheet.adjusted?.evaluation;
  if (other && (now !== reaches(other) || now !== reaches(dismissed(other))))
    return { ...said, state: 'withheld', reason: '按试算与按甲方改判在合格线两边，以甲方签署的评分为准' };
  if (isInsufficient(context, sheet)) return { ...said, state: 'withheld', reason: '材料不足' };
  return { ...said, state: now ? 'reached' : 'not-reached', reason: null };
}

const DISPUTED = '有异议未决，成立与否结论不同';
