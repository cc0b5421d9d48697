import { flattenKind, type Schema, type SchemaSet } from './schemas.ts';

/** `scripts/model/kind-guides.ts`: what the schemas tell a writer of each kind and field; nothing on the way of a check imports it. */
export function guidesText(set: SchemaSet): string {
  const kinds = [...set.kinds].map(([kind, source]) => {
    const schema = flattenKind(source, set);
    return { kind, description: schema.description ?? '', texts: fieldTexts(schema, '') };
  });
  const [first, ...others] = kinds;
  const common = Object.entries(first?.texts ?? {}).filter(([path, text]) =>
    others.every(({ texts }) => texts[path] === text),
  );
  const shared = new Set(common.map(([path]) => path));
  return [
    '// Generated from schemas/kinds by `npm run generate`. Do not edit.',
    '',
    '/** What to write in the fields that every kind has, by path. */',
    'export const COMMON_FIELDS: { readonly [path: string]: string } = {',
    ...textLines(common, '  '),
    '};',
    '',
    '/** For each kind when it is written, and for each field of its own, by its path, what to write. */',
    'export const KIND_GUIDES: {',
    '  readonly [kind: string]: { readonly description: string; readonly fields: { readonly [path: string]: string } };',
    '} = {',
    ...kinds.flatMap(({ kind, description, texts }) => [
      `  ${JSON.stringify(kind)}: {`,
      `    description: ${JSON.stringify(description)},`,
      '    fields: {',
      ...textLines(
        Object.entries(texts).filter(([path]) => !shared.has(path)),
        '      ',
      ),
      '    },',
      '  },',
    ]),
    '};',
    '',
  ].join('\n');
}

function textLines(texts: readonly (readonly [string, string])[], pad: string): string[] {
  return texts.map(([path, text]) => `${pad}${JSON.stringify(path)}: ${JSON.stringify(text)},`);
}

/** Descriptions by path: `tasks.title` for a field of the items of a list. */
function fieldTexts(schema: Schema, prefix: string): { [path: string]: string } {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      const path = prefix + name;
      const inner = field.items ?? field;
      return [[path, field.description ?? ''], ...Object.entries(fieldTexts(inner, `${path}.`))];
    }),
  );
}
