import type { Row } from '../../model/contract.ts';
import type { Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { fieldAt, momentOf } from '../evidence/book.ts';
import { resolve } from '../parameters/parameters.ts';
import { kindSight } from './sheet-conditions.ts';

/** The `requires` word: whether a record that the charge rests on was there when the fact happened. */
export function makeRequires(context: Context, { requires }: Row['rules'][number]): (fields: Fields) => boolean {
  if (!requires) return () => true;
  const text = resolve(requires.where, context.parameters);
  const wanted = typeof text === 'string' ? context.conditions.of(kindSight(requires.kind), text) : undefined;
  const from = context.book
    .of(requires.kind)
    .filter((one) => context.usable(one) && (requires.where === undefined || wanted?.(one.fields) === true))
    .reduce((first, one) => Math.min(first, context.book.eventAt(one) ?? 0), Number.POSITIVE_INFINITY);
  const { before } = requires;
  return (fields) => {
    const at = before === undefined ? context.end : momentOf(fieldAt(fields, before), context.zone);
    return at !== null && from <= at;
  };
}
