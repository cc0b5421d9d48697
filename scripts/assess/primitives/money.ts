import Fraction from 'fraction.js';
import type { PartialUnit } from '../../calendar/deadline.ts';
import { exact } from '../score/numbers.ts';
import { contains, type Range, rangeText } from './bounds.ts';

/** So much off for every so many points below a mark. */
export interface PerPoint {
  below: Fraction;
  each: Fraction;
  deduct: Fraction;
  partial: PartialUnit;
}

/** The share of the amount that is paid at two scores: a straight line between them, and the nearer one's share beyond. */
export interface PayLine {
  from: PayEnd;
  to: PayEnd;
}

interface PayEnd {
  value: Fraction;
  pay: Fraction;
}

/**
 * What a score in a range comes to: a share of the amount, so many yuan off, the amount by a coefficient or a line, at most one
 * of them; `perPoint` stands alone, or takes its part off what they leave. Of none of them the amount is paid in full.
 */
export interface PayTier {
  range: Range;
  pay: Fraction | null;
  deduct: Fraction | null;
  coefficient?: Fraction | null;
  line?: PayLine | null;
  perPoint?: PerPoint | null;
  /** What else the sheet says of paying in this range: when, after what. */
  notice?: string | null;
}

/** How a score becomes money: by tier, each in its own way, by coefficient, per point, or the score is itself in yuan. */
export type Payment =
  | { by: 'tiers'; tiers: readonly PayTier[] }
  | { by: 'coefficient'; of: Fraction }
  | ({ by: 'line' } & PayLine)
  | ({ by: 'per-point' } & PerPoint)
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

interface Deduction {
  deducted: Fraction;
  arithmetic: string;
}

function deduction(amount: Fraction, score: Fraction, payment: Payment): Deduction {
  switch (payment.by) {
    case 'tiers': {
      const tier = payment.tiers.find(({ range }) => contains(range, score));
      if (!tier) return { deducted: ZERO, arithmetic: `${near(score)} 没有对应的档` };
      const parts = tierParts(amount, score, tier);
      const told = parts.map(({ arithmetic }) => arithmetic).join('；另 ') || '付全额';
      return {
        deducted: parts.reduce((sum, { deducted }) => sum.add(deducted), ZERO),
        arithmetic: `${near(score)}，档位 ${rangeText(tier.range)}：${told}${tier.notice ? `（${tier.notice}）` : ''}`,
      };
    }
    case 'coefficient':
      return byCoefficient(amount, score, payment.of);
    case 'line':
      return byLine(amount, score, payment);
    case 'per-point':
      return byPoint(score, payment);
    case 'deduction':
      return { deducted: score.neg(), arithmetic: `扣款合计 ${exact(score.neg())}` };
  }
}

/** What one tier takes off, part by part. */
function tierParts(
  amount: Fraction,
  score: Fraction,
  { pay, deduct, coefficient, line, perPoint }: PayTier,
): Deduction[] {
  const parts: Deduction[] = [];
  if (pay) {
    const paid = amount.mul(pay);
    parts.push({
      deducted: amount.sub(paid),
      arithmetic: `${exact(amount)} × ${exact(pay)} = ${exact(paid)}`,
    });
  }
  if (deduct) parts.push({ deducted: deduct, arithmetic: `扣 ${exact(deduct)}` });
  if (coefficient) parts.push(byCoefficient(amount, score, coefficient));
  if (line) parts.push(byLine(amount, score, line));
  if (perPoint) {
    const { deducted, arithmetic } = byPoint(score, perPoint);
    parts.push({ deducted, arithmetic: deducted.equals(ZERO) ? arithmetic : `扣 ${arithmetic}` });
  }
  return parts;
}

function byCoefficient(amount: Fraction, score: Fraction, of: Fraction): Deduction {
  const paid = amount.mul(score).div(of);
  return {
    deducted: amount.sub(paid),
    arithmetic: `${exact(amount)} × ${near(score)} ÷ ${exact(of)} = ${near(paid)}`,
  };
}

function byLine(amount: Fraction, score: Fraction, { from, to }: PayLine): Deduction {
  const [low, high] = from.value.lt(to.value) ? [from, to] : [to, from];
  const beyond = score.lte(low.value) ? low : score.gte(high.value) ? high : null;
  if (beyond) {
    const paid = amount.mul(beyond.pay);
    const side = score.equals(beyond.value) ? '' : `${beyond === low ? '不满' : '超过'} ${exact(beyond.value)}：`;
    return {
      deducted: amount.sub(paid),
      arithmetic: `${side}${exact(amount)} × ${exact(beyond.pay)} = ${near(paid)}`,
    };
  }
  const rise = high.pay.sub(low.pay);
  const width = high.value.sub(low.value);
  const share = low.pay.add(score.sub(low.value).mul(rise).div(width));
  const paid = amount.mul(share);
  const inside = `(${near(score)} − ${exact(low.value)}) ÷ ${exact(width)} × ${rise.lt(0) ? `(${exact(rise)})` : exact(rise)}`;
  return {
    deducted: amount.sub(paid),
    arithmetic: `${exact(amount)} × (${exact(low.pay)} + ${inside}) = ${exact(amount)} × ${near(share)} = ${near(paid)}`,
  };
}

function byPoint(score: Fraction, { below, each, deduct, partial }: PerPoint): Deduction {
  const short = below.sub(score);
  if (short.lte(0)) return { deducted: ZERO, arithmetic: `${near(score)} 不低于 ${exact(below)}` };
  const inside = `(${exact(below)} − ${near(score)}) ÷ ${exact(each)}`;
  const units = short.div(each);
  const [counted, shown] =
    partial === 'floor'
      ? [units.floor(), `⌊${inside}⌋`]
      : partial === 'ceil'
        ? [units.ceil(), `⌈${inside}⌉`]
        : [units, inside];
  const deducted = counted.mul(deduct);
  return { deducted, arithmetic: `${shown} × ${exact(deduct)} = ${near(deducted)}` };
}

/** A score that was not rounded may have no end: four digits and an ellipsis show it, the sum goes by all of it. */
function near(value: Fraction): string {
  const text = value.toString();
  return text.includes('(') ? `${value.round(4).toString()}…` : text;
}
