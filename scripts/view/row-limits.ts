import Fraction from 'fraction.js';
import type { Row } from '../model/contract.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { inForce } from './foresight/parameters.ts';
import { signed } from './words.ts';

const EACH: { readonly [each: string]: string } = { month: '每月', quarter: '每季', half: '每半年', year: '每年' };

/** What a row can lose, or a bonus row can gain, at the most, as the sheet says it; null where it says nothing. */
export function rowCap(snapshot: Snapshot, row: Row): Fraction | null {
  const own = amountOf(snapshot, row.cap);
  if (own) return own;
  const caps = row.rules.map(({ cap }) => amountOf(snapshot, cap));
  const [first] = caps;
  // A cap of the only rule there is holds for the row.
  return caps.length === 1 && first ? first : null;
}

/** The cell of full marks: the full marks; in a sheet that has none the row's cap and for how long it holds. */
export function maxText(snapshot: Snapshot, row: Row, max: string | null): string {
  if (max !== null || snapshot.score.max !== null) return max ?? '';
  // One that differs from period to period stands in the standard, not in a cell.
  if (typeof row.cap === 'object' && row.cap !== null && 'table' in row.cap) return '逐期';
  const cap = rowCap(snapshot, row);
  if (cap === null) return '';
  const each = EACH[row.period?.each ?? snapshot.contract.scorecard.period?.each ?? ''] ?? '';
  return `${each === '' || row.cap === undefined ? '' : `${each} `}${signed(cap.round(4).toString())}`;
}

/** A figure of the sheet as a number: itself, the value of an open point, or a share of an amount of the contract. */
export function amountOf(snapshot: Snapshot, given: unknown): Fraction | null {
  const value = inForce(snapshot, given);
  if (typeof value === 'object' && value !== null && 'share' in value) {
    const { amount, payments } = snapshot.contract.contract;
    const { share, of } = value as { share?: unknown; of?: unknown };
    const whole = of === undefined ? amount?.total : payments?.find(({ id }) => id === of)?.amount;
    return isDecimal(share) && isDecimal(whole) ? new Fraction(String(share)).mul(String(whole)) : null;
  }
  return isDecimal(value) ? new Fraction(String(value)) : null;
}

function isDecimal(value: unknown): boolean {
  return /^\d{1,12}(\.\d{1,8})?$/.test(String(value ?? ''));
}
