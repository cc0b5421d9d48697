import Fraction from 'fraction.js';
import type { PartialUnit } from '../../calendar/deadline.ts';
import { exact } from '../score/numbers.ts';
import { contains, type Range, rangeText } from './bounds.ts';

/** A tier pays a share of the amount, or takes so many yuan off. */
export interface PayTier {
  range: Range;
  pay: Fraction | null;
  deduct: Fraction | null;
}

/** How a score becomes money: by tier, by coefficient, per point below a mark, or the score is itself in yuan. */
export type Payment =
  | { by: 'tiers'; tiers: readonly PayTier[] }
  | { by: 'coefficient'; of: Fraction }
  | { by: 'per-point'; below: Fraction; each: Fraction; deduct: Fraction; partial: PartialUnit }
  | { by: 'deduction' };

export interface Paid {
  /** What is taken off the amount, never less than nothing nor more than the amount. */
  deducted: Fraction;
  payable: Fraction;
  arithmetic: string;
}

const ZERO = new Fraction(0);

/** What an amount comes to under a score. `cap` is the most that is taken off. Exact; rounding to the fen is the caller's. */
export function payOf(amount: Fraction, score: Fraction, payment: Payment, cap: Fraction | null): Paid {
  const { deducted, arithmetic } = deduction(amount, score, payment);
  const limit = cap?.lt(amount) ? cap : amount;
  const taken = deducted.lt(0) ? ZERO : deducted.gt(limit) ? limit : deducted;
  const note = deducted.gt(limit) ? `，最多扣 ${exact(limit)}` : '';
  return { deducted: taken, payable: amount.sub(taken), arithmetic: `${arithmetic}${note}` };
}

function deduction(amount: Fraction, score: Fraction, payment: Payment): { deducted: Fraction; arithmetic: string } {
  switch (payment.by) {
    case 'tiers': {
      const tier = payment.tiers.find(({ range }) => contains(range, score));
      if (!tier) return { deducted: ZERO, arithmetic: `${exact(score)} 没有对应的档` };
      const place = `${exact(score)}，档位 ${rangeText(tier.range)}`;
      if (tier.deduct) return { deducted: tier.deduct, arithmetic: `${place}：扣 ${exact(tier.deduct)}` };
      const share = tier.pay ?? new Fraction(1);
      const paid = amount.mul(share);
      return {
        deducted: amount.sub(paid),
        arithmetic: `${place}：${exact(amount)} × ${exact(share)} = ${exact(paid)}`,
      };
    }
    case 'coefficient': {
      const paid = amount.mul(score).div(payment.of);
      const arithmetic = `${exact(amount)} × ${exact(score)} ÷ ${exact(payment.of)} = ${exact(paid)}`;
      return { deducted: amount.sub(paid), arithmetic };
    }
    case 'per-point': {
      const short = payment.below.sub(score);
      if (short.lte(0)) return { deducted: ZERO, arithmetic: `${exact(score)} 不低于 ${exact(payment.below)}` };
      const inside = `(${exact(payment.below)} − ${exact(score)}) ÷ ${exact(payment.each)}`;
      const units = short.div(payment.each);
      const [counted, shown] =
        payment.partial === 'floor'
          ? [units.floor(), `⌊${inside}⌋`]
          : payment.partial === 'ceil'
            ? [units.ceil(), `⌈${inside}⌉`]
            : [units, inside];
      const deducted = counted.mul(payment.deduct);
      return { deducted, arithmetic: `${shown} × ${exact(payment.deduct)} = ${exact(deducted)}` };
    }
    case 'deduction':
      return { deducted: score.neg(), arithmetic: `扣款合计 ${exact(score.neg())}` };
  }
}
