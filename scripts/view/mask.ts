import type { FieldClass } from '../model/kind-entry.ts';

/** For whom a face is made. The owner's is the default build; the others see less (invariant 8). */
export type Audience = 'owner' | 'panel' | 'public';

/** Printed instead of a value that this audience may not see. */
export const MASKED = '（已隐去）';

const VISIBLE: { readonly [audience in Audience]: readonly FieldClass[] } = {
  owner: ['public', 'panel', 'owner', 'sensitive'],
  panel: ['public', 'panel'],
  public: ['public'],
};

export function maySee(audience: Audience, fieldClass: FieldClass): boolean {
  return VISIBLE[audience].includes(fieldClass);
}
