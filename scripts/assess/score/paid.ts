import type Fraction from 'fraction.js';
import type { PaymentResult } from '../../model/score.ts';
import type { Context } from '../context.ts';
import { fraction } from './numbers.ts';
import { paymentsOf } from './payments.ts';
import { ratingTotal, signedSheets, signedTotal } from './rated.ts';
import type { Rounding } from './rounding.ts';
import type { Sheet } from './sheet.ts';

/** Every payment that hangs on the sheet: under the trial, and under what the client's reviewer set and the client signed. */
export function paymentsUnder(context: Context, sheet: Sheet, rounding: Rounding): PaymentResult[] {
  if ((context.contract.scorecard.payment ?? []).length === 0) return [];
  const signed = signedSheets(context);
  const ratings = new Map(
    [...signed.byPeriod].flatMap(([id, one]): [string, Fraction][] => {
      const own = fraction(signedTotal(one));
      return own ? [[id, own]] : [];
    }),
  );
  const rating = fraction(ratingTotal(context, signed.whole, rounding));
  return paymentsOf(context, sheet.evaluation, rounding, {
    adjusted: sheet.adjusted?.evaluation ?? null,
    rating,
    ratings,
  });
}
