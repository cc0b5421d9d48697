import type { Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import type { ScoreRule } from './facts.ts';
import { sightOf } from './sheet-conditions.ts';

/** A rule's own conditions, looked up once for all that they filter. */
export function filterOf(context: Context, rule: ScoreRule): (fields: Fields) => boolean {
  const sight = sightOf(rule);
  let tests: ((fields: Fields) => boolean)[] | undefined;
  const make = () =>
    (['where', 'unless'] as const).flatMap((word) => {
      if (rule[word] === undefined) return [];
      const holds = context.conditions.of(sight, String(resolve(rule[word], context.parameters)));
      // One that cannot be compiled has been reported, and holds for nothing.
      return [(fields: Fields) => (holds?.(fields) ?? false) === (word === 'where')];
    });
  return (fields) => {
    tests ??= make();
    return tests.every((test) => test(fields));
  };
}
