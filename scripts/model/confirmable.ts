import { KINDS } from './kind-catalogue.ts';
import type { CommitSignature } from './provenance.ts';

/** Anyone may bring these in; what they move or cost counts only as far as the client stands behind them. */
const BACKED: readonly (string | null)[] = ['contract-event'];

/** Whether it matters of records of a kind who stands behind them. */
export function isConfirmable(kind: string | null): boolean {
  return BACKED.includes(kind) || (KINDS[kind ?? '']?.effectiveRole ?? null) !== null;
}

/** A signature that fails, or lacks where the identity is known to have a key, proves nobody's hand. */
export function isUnproven(signature: CommitSignature | undefined): boolean {
  return signature?.status === 'bad' || (signature?.status === 'none' && signature.listed);
}
