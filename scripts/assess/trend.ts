import { addDays, type Day, months } from '../calendar/day.ts';
import type { TrendPoint } from '../model/score.ts';
import { prepare } from './assess.ts';
import { type AssessInput, makeContext } from './context.ts';
import { printed, roundingOf } from './score/rounding.ts';
import { isInsufficient, workSheet } from './score/sheet.ts';

/**
 * The trial month by month: at the end of every month of the term that is over, at the end of the term, and on the as-of
 * day. Each is what an assessment as of that day says; rules and other readings, which a trend does not show, are left out.
 */
export function trendOf(input: AssessInput): TrendPoint[] {
  const { term } = makeContext(prepare(input));
  return trendDays(term, input.asOf).flatMap((asOf) => trialAsOf({ ...input, asOf }));
}

/** No point where no period counts yet: there is no figure to draw. */
function trialAsOf(input: AssessInput): TrendPoint[] {
  const ground = prepare(input);
  const context = makeContext(ground);
  const sheet = workSheet(context);
  if (sheet.evaluation.nothing !== null) return [];
  const rounding = roundingOf(context);
  return [
    {
      day: input.asOf,
      total: printed(sheet.total, rounding),
      total_if_dismissed: printed(sheet.totalIfDismissed, rounding),
      insufficient: isInsufficient(context, sheet),
      silence: ground.book.silence,
    },
  ];
}

function trendDays({ from, to }: { from: Day; to: Day }, asOf: Day): Day[] {
  if (asOf < from) return [];
  const last = asOf < to ? asOf : to;
  const ends = months(from, last).map(lastOf);
  return [...new Set([...ends.filter((day) => day < last), last, asOf])];
}

function lastOf(month: string): Day {
  const next = addDays(`${month}-01` as Day, 31).slice(0, 7);
  return addDays(`${next}-01` as Day, -1);
}
