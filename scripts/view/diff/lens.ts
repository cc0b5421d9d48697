import { makeZone } from '../../calendar/zone.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Audience } from '../mask.ts';
import { makeValues } from '../record-values.ts';
import { makeContext, type SiteContext } from '../site/context.ts';

/** The two versions as an audience sees them; what either of them hides is hidden in what is said of both. */
export function lensesOf(base: Snapshot | null, head: Snapshot | null, audience: Audience) {
  const [own, other] = [base && makeContext(base, audience), head && makeContext(head, audience)];
  return { base: own && hiding(own, other), head: other && hiding(other, own) };
}

function hiding(context: SiteContext, other: SiteContext | null): SiteContext {
  if (other === null) return context;
  const { snapshot, names } = context;
  const mask = { ...context.mask, text: (text: string) => other.mask.text(context.mask.text(text)) };
  const values = makeValues(snapshot, makeZone(snapshot.contract.contract.zone), names, mask);
  return { ...context, mask, values };
}
