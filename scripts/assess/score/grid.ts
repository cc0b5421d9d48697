import type { Row } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import { type Period, periodsOf } from './periods.ts';

/** The periods of the whole sheet; one, the term, where the sheet has none. */
export function sheetPeriods(context: Context): Period[] {
  return periodsOf(context.term, context.asOf, context.contract.scorecard.period ?? null);
}

/** The periods in which a row is worked out: its own, else those of the sheet. */
export function rowPeriods(context: Context, row: Row): Period[] {
  return row.period ? periodsOf(context.term, context.asOf, row.period) : sheetPeriods(context);
}

/** Whether the sheet or the row is worked out in more than the whole term at once. */
export function isPeriodic(context: Context, row?: Row): boolean {
  return context.contract.scorecard.period !== undefined || row?.period !== undefined;
}
