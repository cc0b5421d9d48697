import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url));

interface Kind {
  validate: (data: unknown) => boolean;
  /** The field that says when it happened. */
  instant: string;
  errors: () => unknown;
  role: string | undefined;
  subtypes: { readonly [subtype: string]: { required: readonly string[] } };
}

/** Schemas of the project by kind, as validators; the two formats are the project's own. */
function validators(): Map<string, Kind> {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('instant', /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/);
  ajv.addFormat('date', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const names = ['header.schema.json', 'values.schema.json'];
  for (const name of readdirSync(join(folder, 'mixins'))) names.push(`mixins/${name}`);
  for (const name of names) ajv.addSchema(read(name));
  const kinds = readdirSync(join(folder, 'kinds')).map((name) => read(`kinds/${name}`));
  return new Map(
    kinds.map((schema) => {
      const validate = ajv.compile(schema);
      return [
        schema['x-kind'],
        {
          validate: (data: unknown) => validate(data) as boolean,
          instant: schema['x-instant'],
          errors: () => validate.errors,
          role: schema['x-effective-role'],
          subtypes: schema['x-subtypes'] ?? {},
        },
      ];
    }),
  );
}

export const schemas = validators();
