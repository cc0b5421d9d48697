import type { GateState, PassMark } from '../../model/assessment.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters.ts';
import { decimal, fraction } from './numbers.ts';
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
  const reaches = (word: 'trial' | 'trialIfDismissed') =>
    mark === null
      ? sheet.rows.every((row) => row.row.bonus || !row.applicable || row[word].gt(0))
      : (word === 'trial' ? sheet.total : sheet.totalIfDismissed).gte(mark);
  const said = { mark: mark === null ? NO_ZERO_ROW : decimal(mark), conditions, open };
  if (withheld !== null) return { ...said, state: 'withheld', reason: withheld };
  const [now, later] = [reaches('trial'), reaches('trialIfDismissed')];
  if (now !== later) return { ...said, state: 'withheld', reason: '有异议未决，成立与否结论不同' };
  if (isInsufficient(context, sheet)) return { ...said, state: 'withheld', reason: '材料不足' };
  return { ...said, state: now ? 'reached' : 'not-reached', reason: null };
}
