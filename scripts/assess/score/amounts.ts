import Fraction from 'fraction.js';
import type { Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import { fraction } from './numbers.ts';

/** A share of an amount of the contract: of its total, or of one payment by its short name. */
export interface ShareRef {
  share: string;
  of?: string;
}

export function isShareRef(value: unknown): value is ShareRef {
  return typeof value === 'object' && value !== null && 'share' in value;
}

/**
 * A number of the sheet in exact form: itself, the value of a point, an entry of a table, or a share of an amount in yuan.
 * Null when it is not given, or says nothing for this record.
 */
export function amountOf(context: Context, value: unknown, fields?: Fields): Fraction | null {
  const resolved = resolve(value, context.parameters, fields);
  return isShareRef(resolved) ? shareOf(context, resolved) : fraction(resolved);
}

/** The same where it may differ from period to period: `{by: period, table: …}`. */
export function inPeriod(context: Context, value: unknown, period: string | undefined): Fraction | null {
  return amountOf(context, value, period === undefined ? undefined : { period });
}

/** Null where the contract names no such amount; that is reported when the sheet is loaded. */
export function shareOf({ contract }: Context, { share, of }: ShareRef): Fraction | null {
  const { amount, payments } = contract.contract;
  const whole = fraction(of === undefined ? amount?.total : payments?.find(({ id }) => id === of)?.amount);
  const part = fraction(share);
  return whole && part ? whole.mul(part) : null;
}

export const ZERO = new Fraction(0);

export function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.add(value), ZERO);
}
