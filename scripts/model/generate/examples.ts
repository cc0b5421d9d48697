import type { KindExamples } from '../kind-entry.ts';
import type { SchemaSet } from './schemas.ts';

/** `scripts/model/kind-examples.ts`: the examples that the schemas carry, for guides; nothing on the way of a check imports it. */
export function examplesText(set: SchemaSet): string {
  const kinds = [...set.kinds].flatMap(([kind, schema]) => {
    const [good, bad] = [schema['x-good'], schema['x-bad']];
    return good && bad ? [[kind, { good, bad } as KindExamples] as const] : [];
  });
  return [
    '// Generated from schemas/kinds by `npm run generate`. Do not edit.',
    "import type { KindExamples } from './kind-entry.ts';",
    '',
    '/** For each kind a record as it should stand, and one with a single mistake. */',
    'export const KIND_EXAMPLES: { readonly [kind: string]: KindExamples } = {',
    ...kinds.flatMap(([kind, { good, bad }]) => [
      `  ${JSON.stringify(kind)}: {`,
      `    good: ${JSON.stringify(good)},`,
      `    bad: { record: ${JSON.stringify(bad.record)}, why: ${JSON.stringify(bad.why)} },`,
      '  },',
    ]),
    '};',
    '',
  ].join('\n');
}
