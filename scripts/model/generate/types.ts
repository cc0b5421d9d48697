import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { flattenKind, mergeParts, type Schema, type SchemaSet } from './schemas.ts';

const BANNER = '// Generated from schemas/FOLDER by `npm run generate`. Do not edit.';

/** `scripts/model/kinds.ts`: one interface per kind, `KindFields`, `Kind`, and the header that all share. */
export async function kindTypes(set: SchemaSet): Promise<string> {
  const names = new Names();
  const header = [...set.byId.values()].find((schema) => schema.$id?.endsWith('/schemas/header.schema.json'));
  if (!header) throw new Error('schemas/header.schema.json is missing');
  const parts = mergeParts(header, set);
  const headerFields = parts.properties;
  names.hoist('Header', { ...header, ...parts, allOf: undefined, additionalProperties: false });
  const kinds = [...set.kinds].map(([kind, schema]) => {
    const { properties, ...flat } = flattenKind(schema, set);
    const own = Object.entries(properties ?? {}).filter(([name]) => !(name in headerFields));
    const fields = { ...flat, properties: Object.fromEntries(own), extends: { $ref: '#/definitions/Header' } };
    return [kind, names.hoist(pascal(kind), fields)];
  });
  const text = await interfaces('KindFields', Object.fromEntries(kinds), names);
  return `${BANNER.replace('FOLDER', 'kinds')}\n\n${text}\n/** Name of a kind. */\nexport type Kind = keyof KindFields;\n`;
}

/** `scripts/model/contract.ts`: one interface per contract file (`ChecklistFile`), `ContractFiles` of those that must be there, and the others. */
export async function contractTypes(set: SchemaSet): Promise<string> {
  const names = new Names();
  names.nameListItems(set.contract);
  const files = [...set.contract].map(([file, schema]) => [file, names.hoist(`${pascal(file)}File`, schema)] as const);
  const some = (isOptional: boolean) =>
    Object.fromEntries(files.filter(([file]) => (set.contract.get(file)?.['x-optional'] === true) === isOptional));
  const text = await interfaces('ContractFiles', some(false), names);
  const optional = await interfaces('OptionalContractFiles', some(true), names);
  return `${BANNER.replace('FOLDER', 'contract')}\n\n${text}\n${optional}`;
}

const DESCRIPTIONS: { readonly [root: string]: string } = {
  KindFields: 'The fields of every kind, by kind.',
  ContractFiles: "The contract's own files, by name.",
  OptionalContractFiles: 'Files that a contract may do without, by name.',
};

async function interfaces(root: string, properties: { [name: string]: Schema }, names: Names) {
  const description = DESCRIPTIONS[root];
  const schema = {
    title: root,
    description,
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    definitions: Object.fromEntries(names.definitions),
  };
  const text = await compile(schema as JSONSchema, root, {
    bannerComment: '',
    format: true,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
    $refOptions: { resolve: { file: false, http: false } } as never,
  });
  return text.replace(/ *\* This interface was referenced by .*\n *\* via the `definition` .*\n/g, '').trimStart();
}

/** Named interfaces on their way into one file: nested objects that carry a name become definitions of their own. */
class Names {
  definitions = new Map<string, Schema>();
  #listNames = new Map<Schema, string>();

  /** Puts a schema among the definitions and returns the reference to use for it. */
  hoist(name: string, schema: Schema): Schema {
    const { $defs, ...rest } = schema;
    for (const [key, value] of Object.entries($defs ?? {})) this.#define(pascal(key), this.#prepare(value, true));
    this.#define(name, this.#prepare(rest, true));
    return { $ref: `#/definitions/${name}` };
  }

  /** Names the objects in lists after the list (`clauses` → `Clause`); of two different ones, after the file too. */
  nameListItems(schemas: ReadonlyMap<string, Schema>): void {
    const found = new Map<string, { file: string; item: Schema }[]>();
    for (const [file, schema] of schemas) {
      for (const [list, item] of listItems(schema)) {
        const name = pascal(singular(list));
        found.set(name, [...(found.get(name) ?? []), { file, item }]);
      }
    }
    for (const [name, places] of found) {
      const same = new Set(places.map(({ item }) => JSON.stringify(item))).size === 1;
      for (const { file, item } of places) {
        const own = same ? name : `${pascal(singular(file))}${name}`;
        if (own !== 'Kind') this.#listNames.set(item, own);
      }
    }
  }

  #define(name: string, schema: Schema): void {
    const before = this.definitions.get(name);
    if (before && JSON.stringify(before) !== JSON.stringify(schema))
      throw new Error(`two different things are named ${name}`);
    this.definitions.set(name, schema);
  }

  /** Moves titles into descriptions (they would become type names) and named objects among the definitions. */
  #prepare(schema: Schema, top = false): Schema {
    const name = (schema['x-type'] as string | undefined) ?? this.#listNames.get(schema);
    if (name && !top) return this.hoist(name, schema);
    const out: Schema = { ...note(schema) };
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === 'title' || keyword === 'description' || (keyword.startsWith('$') && keyword !== '$ref')) continue;
      if (keyword.startsWith('x-') || keyword === 'default' || value === undefined) continue;
      out[keyword] = this.#below(keyword, value);
    }
    if (out.$ref) out.$ref = `#/definitions/${pascal(String(schema.$ref).split('/').at(-1) ?? '')}`;
    return out;
  }

  #below(keyword: string, value: unknown): unknown {
    if (keyword === 'properties') {
      const fields = Object.entries(value as { [name: string]: Schema });
      return Object.fromEntries(fields.map(([field, schema]) => [field, this.#prepare(schema)]));
    }
    if (Array.isArray(value) && (keyword === 'oneOf' || keyword === 'anyOf')) {
      return (value as Schema[]).map((branch) => this.#prepare(branch));
    }
    const inner = (keyword === 'items' || keyword === 'additionalProperties') && typeof value === 'object';
    return inner ? this.#prepare(value as Schema) : value;
  }
}

function note({ title, description }: Schema): Schema {
  const text = [title, description].filter(Boolean).join('：');
  return text ? { description: text } : {};
}

function* listItems(schema: Schema): Generator<[string, Schema]> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (field.items?.properties && !field.items['x-type']) yield [name, field.items];
    yield* listItems(field.items ?? field);
  }
  for (const branch of [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...Object.values(schema.$defs ?? {})]) {
    yield* listItems(branch);
  }
}

function singular(word: string): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

function pascal(name: string): string {
  return name.replace(/(?:^|[-_])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
