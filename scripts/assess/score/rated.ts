import Fraction from 'fraction.js';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord, Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { fraction } from './numbers.ts';
import { printed, type Rounding } from './rounding.ts';
import { conclude, type Evaluation, type Stage, stageOf } from './rows.ts';

/** The client's signed sheets, the last one of each by its date: of the whole term, and of single periods. */
export interface SignedSheets {
  whole: EvidenceRecord | null;
  byPeriod: ReadonlyMap<string, EvidenceRecord>;
}

export function signedSheets(context: Context): SignedSheets {
  const sheets = context.book
    .of('scorecard')
    .filter((record) => context.usable(record) && context.book.confirmed(record) === true)
    .sort((a, b) => compareText(String(a.fields.scored_at), String(b.fields.scored_at)) || compareText(a.id, b.id));
  const byPeriod = new Map<string, EvidenceRecord>();
  for (const sheet of sheets) if (typeof sheet.fields.period === 'string') byPeriod.set(sheet.fields.period, sheet);
  return { whole: sheets.findLast(({ fields }) => fields.period === undefined) ?? null, byPeriod };
}

/** What a signed sheet gives a row; null where it says nothing of it. */
export function ratingOf(sheet: EvidenceRecord | null | undefined, row: string): string | null {
  const ratings = sheet?.fields.ratings;
  if (!Array.isArray(ratings)) return null;
  const found = (ratings as Fields[]).find((rating) => rating.row === row);
  return typeof found?.points === 'string' ? found.points : null;
}

/** The total that the client signed; null where the sheet names none. */
export function signedTotal(sheet: EvidenceRecord | null | undefined): string | null {
  const total = sheet?.fields.total;
  return fraction(total) ? String(total) : null;
}

/** Whether the ratings of such a sheet just add up: without weights and periods nothing else is done to them. */
export function isPlain({ contract: { scorecard } }: Context): boolean {
  return scorecard.weights === undefined && scorecard.period === undefined;
}

/** What the sheet's own words make of the client's ratings: weights, redistribution, knock-outs, limits, triggers. */
export interface Aggregated {
  /** Null where a rating is lacking, or the ratings are of a whole that is made of periods. */
  total: Fraction | null;
  periods: ReadonlyMap<string, Fraction>;
}

/**
 * Puts the client's ratings together as the trial puts its own: for comparison only. A period whose total the client signed
 * goes into the whole with that total.
 */
export function aggregate(context: Context, evaluation: Evaluation, signed: SignedSheets): Aggregated {
  const { plans, stages } = evaluation;
  const periods = new Map<string, Fraction>();
  const isWhole = context.contract.scorecard.period === undefined;
  const rated = stages.map((stage): Stage | null => {
    const sheet = isWhole ? signed.whole : signed.byPeriod.get(stage.period.id);
    const made = sheet ? ratedStage(context, evaluation, stage, sheet) : null;
    if (made?.result.total) periods.set(stage.period.id, made.result.total);
    const own = isWhole ? null : fraction(signedTotal(sheet));
    return own ? { ...stage, result: { ...stage.result, total: own } } : made;
  });
  const isComplete = stages.every(
    ({ period, result }, index) => !period.counted || result.total === null || rated[index] !== null,
  );
  if (!isComplete || evaluation.nothing !== null) return { total: null, periods };
  const all = stages.map((stage, index) => rated[index] ?? stage);
  return { total: conclude(context, plans, all).total, periods };
}

/** Null where a row that had something to be judged is not rated. */
function ratedStage(context: Context, { plans }: Evaluation, stage: Stage, sheet: EvidenceRecord): Stage | null {
  const figures = stage.figures.map((figure, index) => {
    const given = fraction(ratingOf(sheet, plans[index]?.row.id ?? ''));
    return given === null && figure.value !== null ? null : { ...figure, value: given ?? figure.value };
  });
  const isComplete = (list: typeof figures): list is Stage['figures'] => list.every((one) => one !== null);
  return isComplete(figures) ? stageOf(context, plans, stage.period, figures) : null;
}

/** The client's total: as it was signed, or of a sheet without weights and periods the sum of its rows. */
export function ratingTotal(context: Context, sheet: EvidenceRecord | null, rounding: Rounding): string | null {
  const sum = isPlain(context) ? sumOfRatings(context, sheet) : null;
  return signedTotal(sheet) ?? (sum && printed(sum, rounding));
}

/** Adds the ratings of a sheet up; null where it has not all of the rows. */
function sumOfRatings(context: Context, sheet: EvidenceRecord | null): Fraction | null {
  if (!sheet) return null;
  const given = context.contract.scorecard.rows.map(({ id }) => fraction(ratingOf(sheet, id)));
  if (given.length === 0 || given.some((one) => one === null)) return null;
  return given.reduce<Fraction>((sum, one) => sum.add(one as Fraction), new Fraction(0));
}
