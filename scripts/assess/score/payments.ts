import Fraction from 'fraction.js';
import type { ScorecardFile } from '../../model/contract.ts';
import type { PaymentResult } from '../../model/score.ts';
import type { Context } from '../context.ts';
import { payOf } from '../primitives/money.ts';
import { inPeriod, sumOf, ZERO } from './amounts.ts';
import { combine } from './cells.ts';
import { exact } from './numbers.ts';
import { amountFor, paymentOf } from './payment-ways.ts';
import { type Period, periodAt, periodsOf } from './periods.ts';
import { printed, type Rounding, readRounding, roundTo } from './rounding.ts';
import { conclude, type Evaluation } from './rows.ts';
import type { Triggered } from './triggers.ts';

type Given = NonNullable<ScorecardFile['payment']>[number];
type GivenPeriod = NonNullable<Given['period']>;

const FEN: Rounding = { digits: 2, mode: 'half-up' };

/** What one way of judging the charges makes of total and periods: the trial, or another that stands beside it. */
interface Figures {
  /** Null where there is none. */
  total: Fraction | null;
  periods: readonly { period: Period; total: Fraction | null }[];
  /** Null where it cannot be said. */
  triggered: readonly Triggered[] | null;
  isLost: boolean;
}

/** What one payment is for: the whole, a period of the sheet, or a period of its own with those of the sheet in it. */
interface Place {
  title: string | null;
  id?: string;
  mine: readonly Period[];
  own?: { given: GivenPeriod; stretch: Period; stretches: readonly Period[] };
}

interface Scored {
  score: Fraction;
  /** How the score came about, where periods were put together for this payment; else empty. */
  told: string;
}

/** What payments are worked from beside the trial. */
export interface Beside {
  /** With what the client's reviewer set for single charges. */
  adjusted: Evaluation | null;
  /** The client's signed total, and his signed totals by period: what decides. */
  rating: Fraction | null;
  ratings: ReadonlyMap<string, Fraction>;
}

const ALONE: Beside = { adjusted: null, rating: null, ratings: new Map() };

/**
 * Every payment that hangs on the score. One for the whole is worked from the total as it is printed: what the parties read
 * is what is paid. One for a period is worked from that period's figure, which is rounded only where the sheet says so.
 */
export function paymentsOf(
  context: Context,
  evaluation: Evaluation,
  rounding: Rounding,
  beside: Beside = ALONE,
): PaymentResult[] {
  const { scorecard } = context.contract;
  if (evaluation.nothing !== null) return [];
  const printedTotal = (value: Fraction) => new Fraction(printed(value, rounding));
  const figures = (one: Evaluation): Figures => ({ ...one, total: printedTotal(one.total) });
  const trial = figures(evaluation);
  const dismissed: Figures = {
    total: printedTotal(evaluation.totalIfDismissed),
    periods: evaluation.periods.map(({ period, total }, index) => ({
      period,
      total: evaluation.periodsIfDismissed[index]?.total ?? total,
    })),
    triggered: evaluation.triggeredIfDismissed,
    isLost: evaluation.isLostIfDismissed,
  };
  const adjusted = beside.adjusted && figures(beside.adjusted);
  const signed = signedFigures(context, evaluation, beside);
  return (scorecard.payment ?? []).flatMap((given) => {
    const payment = paymentOf(context, given);
    if (!payment) return [];
    const fen = { ...(readRounding(given.round as never) ?? FEN) };
    const print = (value: Fraction) => printed(new Fraction(printed(value, fen)), FEN);
    return placesOf(context, given, evaluation).flatMap((place): PaymentResult[] => {
      const amount = amountFor(context, given, place.id);
      if (!amount) return [];
      const cap = inPeriod(context, given.cap, place.id);
      const worked = (from: Figures | null) => from && scoreOf(context, from, place);
      const paidBy = (from: Figures | null) => {
        const scored = worked(from);
        if (!scored) return null;
        const { payable, arithmetic } = payOf(amount, scored.score, payment, cap);
        return { payable: print(payable), arithmetic: [scored.told, arithmetic].filter(Boolean).join('；') };
      };
      const paid = paidBy(trial);
      if (!paid) return [];
      const payable = new Fraction(paid.payable);
      const ifDismissed = paidBy(dismissed) ?? paid;
      const [asAdjusted, byRating] = [paidBy(adjusted), paidBy(signed)];
      /** Where it is the trial's own nothing is told twice. */
      const differs = (one: typeof paid) => one.arithmetic !== paid.arithmetic;
      return [
        {
          id: given.id,
          title: given.title,
          clause: given.clause ?? null,
          period: place.title,
          amount: print(amount),
          // What is paid is rounded; what is taken off is the rest, so that both always make the amount.
          deducted: printed(amount.sub(payable), FEN),
          payable: paid.payable,
          payable_if_dismissed: ifDismissed.payable,
          ...(differs(ifDismissed) ? { arithmetic_if_dismissed: ifDismissed.arithmetic } : {}),
          ...(asAdjusted === null ? {} : { payable_as_adjusted: asAdjusted.payable }),
          ...(asAdjusted && differs(asAdjusted) ? { arithmetic_as_adjusted: asAdjusted.arithmetic } : {}),
          ...(byRating === null ? {} : { payable_by_rating: byRating.payable }),
          ...(byRating && differs(byRating) ? { arithmetic_by_rating: byRating.arithmetic } : {}),
          arithmetic: paid.arithmetic,
        },
      ];
    });
  });
}

/** What the client signed, as he signed it. Triggers are his own where he signed every period that counts. */
function signedFigures(context: Context, { plans, stages }: Evaluation, { rating, ratings }: Beside): Figures {
  const own = (id: string) => ratings.get(id) ?? null;
  const judged = stages.filter(({ period, result }) => period.counted && result.total !== null);
  const isWhole = judged.every(({ period }) => own(period.id) !== null);
  const signed = stages.map((stage) => ({
    ...stage,
    result: { ...stage.result, total: own(stage.period.id) ?? stage.result.total },
  }));
  return {
    total: rating,
    periods: stages.map(({ period }) => ({ period, total: own(period.id) })),
    triggered: isWhole && judged.length > 0 ? conclude(context, plans, signed).triggered : null,
    // A figure that was signed has everything in it.
    isLost: false,
  };
}

/** What there is to pay for, by the periods that the trial has a figure of. */
function placesOf(context: Context, given: Given, { periods }: Evaluation): Place[] {
  if (given.from !== 'period') return [{ title: null, mine: [] }];
  const judged = periods.flatMap(({ period, total }) => (period.counted && total !== null ? [period] : []));
  const own = given.period;
  if (!own) return judged.map((period) => ({ title: period.title, id: period.id, mine: [period] }));
  const stretches = payPeriods(context, own);
  return stretches.flatMap((stretch): Place[] => {
    const mine = judged.filter(({ from }) => periodAt(stretches, from) === stretch);
    if (!stretch.counted || mine.length === 0 || own.only?.includes(stretch.id) === false) return [];
    return [{ title: stretch.title, id: stretch.id, mine, own: { given: own, stretch, stretches } }];
  });
}

/** The figure that a payment is worked from; null where there is none. */
function scoreOf(context: Context, { total, periods, triggered, isLost }: Figures, place: Place): Scored | null {
  if (place.title === null) return total && { score: total, told: '' };
  const values = place.mine.flatMap(({ id }) => periods.find(({ period }) => period.id === id)?.total ?? []);
  const [first] = values;
  if (first === undefined || values.length < place.mine.length) return null;
  // Who loses the whole sheet loses it in every period; a sheet without full marks cannot say how much of it in which.
  const isNothing = isLost && context.contract.scorecard.base !== null;
  const note = isNothing ? '全表不得分' : '';
  if (!place.own) return { score: isNothing ? ZERO : first, told: note };
  const { given, stretch, stretches } = place.own;
  if (given.triggers && triggered === null) return null;
  const raw = combine(values, given.combine as string) as Fraction;
  const off = given.triggers ? sumOf((triggered ?? []).flatMap((one) => pointsIn(one, stretches, stretch))) : ZERO;
  const score = roundTo(raw.sub(off), readRounding(given.round as never));
  const told = [toldOf(values, given.combine as string, off, score), note].filter(Boolean).join('；');
  return { score: isNothing ? ZERO : score, told };
}

/** The periods of a payment: those of the sheet put together, so that none of them is cut. */
export function payPeriods(context: Context, { each, align, running }: GivenPeriod): Period[] {
  const spec = { each, ...(align ? { align } : {}), ...(running ? { running } : {}) } as Parameters<
    typeof periodsOf
  >[2];
  return periodsOf(context.term, context.asOf, spec);
}

/** A run counts where it was completed. */
function pointsIn({ each, ends }: Triggered, stretches: readonly Period[], stretch: Period): Fraction[] {
  return ends.filter(({ from }) => periodAt(stretches, from) === stretch).map(() => each);
}

const HOW: { readonly [how: string]: string } = { min: '取最低', max: '取最高', last: '取最后一个' };

/** `(92 + 64.1176… + 59.5) ÷ 3 − 5 = 66.8725…` */
function toldOf(mine: readonly Fraction[], how: string, off: Fraction, score: Fraction): string {
  const values = mine.map(near);
  const list =
    how === 'mean'
      ? `(${values.join(' + ')}) ÷ ${values.length}`
      : how === 'sum'
        ? values.join(' + ')
        : `${values.join('、')} ${HOW[how] ?? ''}`;
  return `得分 ${list}${off.equals(ZERO) ? '' : ` − ${exact(off)}`} = ${near(score)}`;
}

function near(value: Fraction): string {
  const text = value.toString();
  return text.includes('(') ? `${value.round(4).toString()}…` : text;
}
