import { KINDS } from './kind-catalogue.ts';
import type { CommitSignature } from './provenance.ts';

/** Anyone may bring these in; what they move or cost counts only as far as the client stands behind them. */
const BACKED = ['contract-event'];
const CONFIRMABLE: ReadonlySet<string | null> = new Set([
  ...BACKED,
  ...Object.values(KINDS).flatMap(({ kind, effectiveRole }) => (effectiveRole === null ? [] : [kind])),
]);

/** Whether it matters of records of a kind who stands behind them. */
export function isConfirmable(kind: string | null): boolean {
  return CONFIRMABLE.has(kind);
}

/** The role that has to stand behind records of a kind. */
export function roleBehind(kind: string | null): string {
  return KINDS[kind ?? '']?.effectiveRole ?? 'client';
}

/** A signature that fails, or lacks where the identity is known to have a key, proves nobody's hand. */
export function isUnproven(signature: CommitSignature | undefined): boolean {
  return signature?.status === 'bad' || (signature?.status === 'none' && signature.listed);
}
