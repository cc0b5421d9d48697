import { KINDS } from '../../model/kind-catalogue.ts';
import type { SiteContext } from './context.ts';

type Declared = SiteContext['snapshot']['contract']['kinds']['kinds'][number];

/** The kinds a contract takes, in its order; one that does not exist, or is listed again, has been reported and has no page. */
export function declaredKinds({ snapshot }: SiteContext): Declared[] {
  const { kinds } = snapshot.contract.kinds;
  const first = new Map(kinds.map(({ kind }, index) => [kind, index] as const).toReversed());
  return kinds.filter(({ kind }, index) => KINDS[kind] !== undefined && first.get(kind) === index);
}
