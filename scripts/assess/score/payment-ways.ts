import Fraction from 'fraction.js';
import type { ScorecardFile } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import { isParamRef } from '../parameters/parameters.ts';
import { type Bounds, rangeOf } from '../primitives/bounds.ts';
import type { PayLine, Payment, PerPoint } from '../primitives/money.ts';
import { amountOf, inPeriod, shareOf, ZERO } from './amounts.ts';
import { fraction } from './numbers.ts';

type Given = NonNullable<ScorecardFile['payment']>[number];

/** The whole of a payment; `period` where it differs from period to period. */
export function amountFor(context: Context, { amount }: Given, period: string | undefined): Fraction | null {
  if (typeof amount === 'string') return fraction(amount);
  if ('payment' in amount) return shareOf(context, { share: '1', of: amount.payment });
  if (isParamRef(amount) || 'by' in amount) return inPeriod(context, amount, period);
  return shareOf(context, amount);
}

/** How the score makes this payment; null where it does not say. */
export function paymentOf(context: Context, given: Given): Payment | null {
  const read = (value: unknown) => amountOf(context, value);
  if (given.tiers) {
    const tiers = given.tiers.map((tier) => ({
      range: rangeOf(tier as Bounds, read),
      pay: read(tier.pay),
      deduct: read(tier.deduct),
      coefficient: positive(read(tier.coefficient?.of)),
      line: tier.linear ? lineOf(tier.linear, read) : null,
      perPoint: tier.per_point ? perPointOf(tier.per_point, read) : null,
      notice: tier.notice ?? null,
    }));
    return { by: 'tiers', tiers };
  }
  if (given.coefficient) {
    const of = positive(read(given.coefficient.of));
    return of && { by: 'coefficient', of };
  }
  if (given.linear) {
    const line = lineOf(given.linear, read);
    return line && { by: 'line', ...line };
  }
  if (given.per_point) {
    const perPoint = perPointOf(given.per_point, read);
    return perPoint && { by: 'per-point', ...perPoint };
  }
  return given.deduction ? { by: 'deduction' } : null;
}

/** Null where an end is not known, or both are at one score. */
function lineOf({ from, to }: NonNullable<Given['linear']>, read: (value: unknown) => Fraction | null): PayLine | null {
  const [low, high] = [read(from.value), read(to.value)];
  const [least, most] = [read(from.pay), read(to.pay)];
  if (!low || !high || !least || !most || low.equals(high)) return null;
  return { from: { value: low, pay: least }, to: { value: high, pay: most } };
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
