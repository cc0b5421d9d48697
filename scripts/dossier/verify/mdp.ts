import type { Signature } from './fields.ts';
import { Undecidable } from './limits.ts';
import { dictOf, integerOf, isArray, nameOf, textOf } from './pdf-values.ts';
import type { View } from './pdf-view.ts';

/** What a signature itself forbids for later (ISO 32000-1 §12.8.2). */
export interface Restrictions {
  /** DocMDP with P = 1: nothing may follow but validation data and timestamps. */
  closed: boolean;
  /** FieldMDP: whether this field may no longer be signed. */
  locks(field: string): boolean;
}

/** @throws Undecidable for transform methods that are not known */
export function restrictionsOf(view: View, signature: Signature): Restrictions {
  const references = view.get(signature.dict, 'Reference');
  let closed = false;
  const locks: ((field: string) => boolean)[] = [];
  for (const item of isArray(references) ? references.items : []) {
    const reference = dictOf(view.resolve(item));
    const method = nameOf(view.get(reference, 'TransformMethod'));
    const params = view.dict(reference, 'TransformParams');
    if (method === 'DocMDP') {
      closed ||= (integerOf(view.get(params, 'P')) ?? 2) === 1;
    } else if (method === 'FieldMDP') {
      const listed = view.get(params, 'Fields');
      const names = isArray(listed) ? listed.items.map((name) => textOf(view.resolve(name))) : [];
      const inList = (field: string) => names.some((name) => name === field || field.startsWith(`${name}.`));
      const action = nameOf(view.get(params, 'Action'));
      if (action === 'Include') locks.push(inList);
      else if (action === 'Exclude') locks.push((field) => !inList(field));
      else locks.push(() => true);
    } else throw new Undecidable('签名带有本工具不认识的修改限制');
  }
  return { closed, locks: (field) => locks.some((lock) => lock(field)) };
}
