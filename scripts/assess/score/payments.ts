import Fraction from 'fraction.js';
import type { PaymentResult } from '../../model/assessment.ts';
import type { ScorecardFile } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import { type Bounds, rangeOf } from '../primitives/bounds.ts';
import { type Payment, type PerPoint, payOf } from '../primitives/money.ts';
import { amountOf, shareOf, sumOf, ZERO } from './amounts.ts';
import { combine } from './cells.ts';
import { exact, fraction } from './numbers.ts';
import { type Period, periodAt, periodsOf } from './periods.ts';
import { printed, type Rounding, readRounding, roundTo } from './rounding.ts';
import type { Evaluation } from './rows.ts';
import type { Triggered } from './triggers.ts';

type Given = NonNullable<ScorecardFile['payment']>[number];
type GivenPeriod = NonNullable<Given['period']>;

const FEN: Rounding = { digits: 2, mode: 'half-up' };

interface Scored {
  period: string | null;
  score: Fraction;
  ifDismissed: Fraction;
  /** How the score came about, where periods were put together for this payment; else empty. */
  told: string;
}

/**
 * Every payment that hangs on the score. One for the whole is worked from the total as it is printed: what the parties read
 * is what is paid. One for a period is worked from that period's figure, which is rounded only where the sheet says so.
 */
export function paymentsOf(context: Context, evaluation: Evaluation, rounding: Rounding): PaymentResult[] {
  const { scorecard } = context.contract;
  if (evaluation.nothing !== null) return [];
  return (scorecard.payment ?? []).flatMap((given) => {
    const amount = amountFor(context, given);
    const payment = paymentOf(context, given);
    if (!amount || !payment) return [];
    const cap = amountOf(context, given.cap);
    const fen = { ...(readRounding(given.round as never) ?? FEN) };
    const print = (value: Fraction) => printed(new Fraction(printed(value, fen)), FEN);
    return scoresOf(context, given, evaluation, rounding).map(({ period, score, ifDismissed, told }): PaymentResult => {
      const paid = payOf(amount, score, payment, cap);
      const payable = new Fraction(print(paid.payable));
      return {
        id: given.id,
        title: given.title,
        clause: given.clause ?? null,
        period,
        amount: print(amount),
        // What is paid is rounded; what is taken off is the rest, so that both always make the amount.
        deducted: printed(amount.sub(payable), FEN),
        payable: printed(payable, FEN),
        payable_if_dismissed: print(payOf(amount, ifDismissed, payment, cap).payable),
        arithmetic: [told, paid.arithmetic].filter(Boolean).join('；'),
      };
    });
  });
}

/** The figures that a payment is worked from: the total, every period, or every period of its own. */
function scoresOf(context: Context, given: Given, evaluation: Evaluation, rounding: Rounding): Scored[] {
  const { periods, periodsIfDismissed } = evaluation;
  if (given.from !== 'period') {
    const total = (value: Fraction) => new Fraction(printed(value, rounding));
    const [score, ifDismissed] = [total(evaluation.total), total(evaluation.totalIfDismissed)];
    return [{ period: null, score, ifDismissed, told: '' }];
  }
  const { base } = context.contract.scorecard;
  // Who loses the whole sheet loses it in every period; a sheet without full marks cannot say how much of it in which.
  const lost = (isLost: boolean, score: Fraction) => (isLost && base !== null ? ZERO : score);
  const note = evaluation.isLost && base !== null ? '全表不得分' : '';
  const judged = periods.flatMap(({ period, total }, index) =>
    period.counted && total !== null ? [{ period, total, other: periodsIfDismissed[index]?.total ?? total }] : [],
  );
  const own = given.period;
  if (!own) {
    return judged.map(({ period, total, other }) => ({
      period: period.title,
      score: lost(evaluation.isLost, total),
      ifDismissed: lost(evaluation.isLostIfDismissed, other),
      told: note,
    }));
  }
  const stretches = payPeriods(context, own);
  const rounded = readRounding(own.round as never);
  return stretches.flatMap((stretch): Scored[] => {
    const mine = judged.filter(({ period }) => periodAt(stretches, period.from) === stretch);
    if (!stretch.counted || mine.length === 0 || own.only?.includes(stretch.id) === false) return [];
    const work = (values: Fraction[], triggered: readonly Triggered[]) => {
      const raw = combine(values, own.combine as string) as Fraction;
      const off = own.triggers ? sumOf(triggered.flatMap((one) => pointsIn(one, stretches, stretch))) : ZERO;
      return { off, score: roundTo(raw.sub(off), rounded) };
    };
    const here = work(
      mine.map(({ total }) => total),
      evaluation.triggered,
    );
    const there = work(
      mine.map(({ other }) => other),
      evaluation.triggeredIfDismissed,
    );
    const told = [toldOf(mine, own.combine as string, here.off, here.score), note].filter(Boolean).join('；');
    return [
      {
        period: stretch.title,
        score: lost(evaluation.isLost, here.score),
        ifDismissed: lost(evaluation.isLostIfDismissed, there.score),
        told,
      },
    ];
  });
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
function toldOf(mine: readonly { total: Fraction }[], how: string, off: Fraction, score: Fraction): string {
  const values = mine.map(({ total }) => near(total));
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

function amountFor(context: Context, { amount }: Given): Fraction | null {
  if (typeof amount === 'string') return fraction(amount);
  if ('payment' in amount) return shareOf(context, { share: '1', of: amount.payment });
  return shareOf(context, amount);
}

function paymentOf(context: Context, given: Given): Payment | null {
  const read = (value: unknown) => amountOf(context, value);
  if (given.tiers) {
    const tiers = given.tiers.map((tier) => ({
      range: rangeOf(tier as Bounds, read),
      pay: fraction(tier.pay),
      deduct: read(tier.deduct),
      coefficient: positive(read(tier.coefficient?.of)),
      perPoint: tier.per_point ? perPointOf(tier.per_point, read) : null,
    }));
    return { by: 'tiers', tiers };
  }
  if (given.coefficient) {
    const of = positive(read(given.coefficient.of));
    return of && { by: 'coefficient', of };
  }
  if (given.per_point) {
    const perPoint = perPointOf(given.per_point, read);
    return perPoint && { by: 'per-point', ...perPoint };
  }
  return given.deduction ? { by: 'deduction' } : null;
}

function positive(value: Fraction | null): Fraction | null {
  return value?.gt(0) ? value : null;
}

function perPointOf(
  { below, each, deduct, partial }: NonNullable<Given['per_point']>,
  read: (value: unknown) => Fraction | null,
): PerPoint | null {
  const size = each === undefined ? new Fraction(1) : (read(each) ?? ZERO);
  if (size.lte(0)) return null;
  return { below: read(below) ?? ZERO, each: size, deduct: read(deduct) ?? ZERO, partial: partial ?? 'prorate' };
}
