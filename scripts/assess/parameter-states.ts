import type { ParameterState } from '../model/assessment.ts';
import type { Context } from './context.ts';
import { rounded } from './score/numbers.ts';
import type { OtherReading, Sheet } from './score/readings.ts';
import type { RowResult } from './score/rows.ts';

/**
 * Every open point with its reading in force, and what the total would be under each other one. The star is computed:
 * readings give different results on the actual records, and nobody has agreed.
 */
export function parameterStates(
  context: Context,
  sheet: Sheet,
  others: readonly OtherReading[],
  asked: ReadonlySet<string>,
): ParameterState[] {
  const { digits, mode } = context.contract.scorecard.round;
  const now = rounded(sheet.total, digits, mode);
  return context.parameters.declared.map((parameter) => {
    const mine = others.filter((other) => other.key === parameter.key);
    const current = context.parameters.reading(parameter.key);
    const agreement = context.parameters.agreement(parameter.key);
    const differs = mine.some((other) => differsFrom(sheet, other.sheet));
    return {
      key: parameter.key,
      no: parameter.no,
      title: parameter.title,
      clause: parameter.clause ?? null,
      reading: current?.id ?? parameter.default,
      value_text: current?.title ?? '',
      default_reading: parameter.default,
      readings: parameter.readings.map((reading) => {
        const other = mine.find((one) => one.reading === reading.id);
        const total = other ? rounded(other.sheet.total, digits, mode) : reading.id === current?.id ? now : null;
        return { id: reading.id, title: reading.title, total };
      }),
      agreed: agreement !== undefined,
      agreement: agreement?.record.id ?? null,
      agreed_on: agreement?.agreedOn ?? null,
      agreed_after_fact:
        agreement !== undefined &&
        agreedLate(context, [sheet, ...mine.map((one) => one.sheet)], parameter.key, agreement.agreedOn),
      starred: agreement === undefined && differs,
      asked: asked.has(parameter.key),
    };
  });
}

function differsFrom(sheet: Sheet, other: Sheet): boolean {
  const isSame = (row: RowResult, there: RowResult | undefined) =>
    there !== undefined && row.trial.equals(there.trial) && row.trialIfDismissed.equals(there.trialIfDismissed);
  if (sheet.rows.some((row, index) => !isSame(row, other.rows[index]))) return true;
  return sheet.expansions.some((expansion, index) => {
    const there = other.expansions[index];
    if (there === expansion || !there) return false;
    if (there.occurrences.length !== expansion.occurrences.length) return true;
    return expansion.occurrences.some((one, at) => one.status !== there.occurrences[at]?.status);
  });
}

/**
 * 事后确认: the first fact that the parameter judges lies before the day of agreement. Facts under every reading count:
 * the agreement that makes a charge go away is the one that a reader must see dated.
 */
function agreedLate(context: Context, sheets: readonly Sheet[], key: string, agreedOn: string): boolean {
  const judged = sheets.flatMap((sheet) => sheet.results.filter((result) => result.keys.has(key)));
  const isBefore = (at: number | null) => at !== null && context.zone.dayOf(at) < agreedOn;
  return judged.some((result) => result.candidates.some((candidate) => isBefore(candidate.fact.at)));
}
