import type { Value } from '../../model/record.ts';

/** Money text such as `120000.00`, in fen. */
export function fenOf(money: string): bigint {
  return BigInt(money.replace('.', ''));
}

/** The fen of a field that may be absent. */
export function readFen(value: Value | undefined): bigint | null {
  return typeof value === 'string' && /^\d{1,15}\.\d{2}$/.test(value) ? fenOf(value) : null;
}

/** Fen as money text. */
export function yuan(fen: bigint): string {
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
}
