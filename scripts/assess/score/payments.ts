import Fraction from 'fraction.js';
import type { PaymentResult } from '../../model/assessment.ts';
import type { ScorecardFile } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import { type Bounds, rangeOf } from '../primitives/bounds.ts';
import { type Payment, payOf } from '../primitives/money.ts';
import { amountOf, shareOf, ZERO } from './amounts.ts';
import { fraction } from './numbers.ts';
import { printed, type Rounding, readRounding } from './rounding.ts';
import type { Evaluation } from './rows.ts';

type Given = NonNullable<ScorecardFile['payment']>[number];

const FEN: Rounding = { digits: 2, mode: 'half-up' };

interface Scored {
  period: string | null;
  score: Fraction;
  ifDismissed: Fraction;
}

/** Every payment that hangs on the score, worked from the total as it is printed: what the parties read is what is paid. */
export function paymentsOf(context: Context, evaluation: Evaluation, rounding: Rounding): PaymentResult[] {
  const { scorecard } = context.contract;
  const total = (value: Fraction) => new Fraction(printed(value, rounding));
  return (scorecard.payment ?? []).flatMap((given) => {
    const amount = amountFor(context, given);
    const payment = paymentOf(context, given);
    if (!amount || !payment) return [];
    const scores: Scored[] =
      given.from === 'period'
        ? evaluation.periods.flatMap(({ period, total: score }, index) => {
            if (!period.counted || score === null) return [];
            const other = evaluation.periodsIfDismissed[index]?.total ?? score;
            return [{ period: period.title, score: total(score), ifDismissed: total(other) }];
          })
        : [{ period: null, score: total(evaluation.total), ifDismissed: total(evaluation.totalIfDismissed) }];
    const cap = amountOf(context, given.cap);
    const fen = { ...(readRounding(given.round as never) ?? FEN) };
    const print = (value: Fraction) => printed(new Fraction(printed(value, fen)), FEN);
    return scores.map(({ period, score, ifDismissed }): PaymentResult => {
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
        arithmetic: paid.arithmetic,
      };
    });
  });
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
    }));
    return { by: 'tiers', tiers };
  }
  if (given.coefficient) {
    const of = read(given.coefficient.of);
    return of?.gt(0) ? { by: 'coefficient', of } : null;
  }
  if (given.per_point) {
    const { below, each, deduct, partial } = given.per_point;
    const size = each === undefined ? new Fraction(1) : (read(each) ?? ZERO);
    if (size.lte(0)) return null;
    return {
      by: 'per-point',
      below: read(below) ?? ZERO,
      each: size,
      deduct: read(deduct) ?? ZERO,
      partial: partial ?? 'prorate',
    };
  }
  return given.deduction ? { by: 'deduction' } : null;
}
