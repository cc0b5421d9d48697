import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compareText } from '../diagnostic.ts';
import { date, instant } from '../formats.ts';
import { flattenKind, resolve, type Schema, type SchemaSet } from './schemas.ts';

/** An ajv for these schemas: all errors, with the schemas that gave them, and the two custom formats. */
export function validatorCompiler(set: SchemaSet): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, lines: true, formats: _`require("../../../model/formats.ts")` },
  });
  ajv.addFormat('instant', instant);
  ajv.addFormat('date', date);
  ajv.addVocabulary(annotations([...set.byId.values()]));
  return ajv;
}

/** Standalone validators by path below `scripts/read/validators/`: `kinds/<kind>.cjs` and `contract/<file>.cjs`. */
export function validatorTexts(set: SchemaSet): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (path: string, schema: Schema): void => {
    const ajv = validatorCompiler(set);
    texts.set(
      `${path}.cjs`,
      `// Generated from schemas by \`npm run generate\`. Do not edit.\n${compiledAtOnce(standaloneCode(ajv, ajv.compile(schema)))}\n`,
    );
  };
  for (const [kind, schema] of set.kinds) add(`kinds/${kind}`, flattenKind(schema, set));
  for (const [file, schema] of set.contract) add(`contract/${file}`, resolve(schema, schema, set));
  return texts;
}

const standaloneCode = standalone.default;

/**
 * The same module with each function in brackets, which V8 takes as a word to compile it with the module: only then do
 * the functions, long as they are, lie in the compile cache, and a run need not compile them again (half of what
 * loading them costs). A bracketed function has no name before its line, so what names it comes last.
 */
function compiledAtOnce(code: string): string {
  const last: string[] = [];
  const rest = code.replace(/^(?:module\.exports(?:\.default)? = |const wrapper\d+ = ).*\n/gm, (line) => {
    last.push(line.trimEnd());
    return '';
  });
  const ends = /^function (validate\d+)\(([\s\S]*?)\n\1\.evaluated = /gm;
  const bracketed = shortened(rest).replace(
    ends,
    (_whole, name: string, body: string) => `const ${name} = (function ${name}(${body});\n${name}.evaluated = `,
  );
  if (/^function validate/m.test(bracketed)) throw new Error('a validator of another shape than expected');
  return `${bracketed}\n${last.sort((a, b) => Number(a.startsWith('module')) - Number(b.startsWith('module'))).join('\n')}`;
}

/**
 * Where ajv writes an error down in eight lines, one says the same, and what a schema's address tells is looked up when
 * somebody asks: these made up most of each module, and a run loads more of them than it meets errors.
 */
function shortened(code: string): string {
  const noted =
    /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;
  const short = code.replace(
    noted,
    (_whole, _name, error: string) => `(vErrors ??= []).push(${refusal(error)});\nerrors++;`,
  );
  if (short.includes('vErrors.push(err')) throw new Error('an error noted in another way than expected');
  return short.replace('"use strict";\n', '"use strict";\nconst { Refusal } = require("../../refusal.cjs");\n');
}

/** The same error by its schema's address alone, where that leads from the module's schema to the one it names. */
function refusal(error: string): string {
  const [, place, address = '', keyword = '', params, parent, data = ':data'] =
    /^\{instancePath(:.*?)?,schemaPath:"#\/(.*?)",keyword:"(.*?)",params:(\{.*?\}),schema:.*?,parentSchema:(.*?),data(:\w+)?\}$/.exec(
      error,
    ) ?? [];
  const steps = address.split('/');
  const [root = ''] = /^schema\d+/.exec(parent ?? '') ?? [];
  if (root === '' || steps.pop() !== keyword || expression(root, steps) !== parent) return error;
  const where = place?.slice(1) ?? 'instancePath';
  return `new Refusal(${root},${where},"#/${address}","${keyword}",${params},${data.slice(1)})`;
}

/** As ajv writes the way to a part of a schema. */
function expression(root: string, steps: readonly string[]): string {
  const step = (name: string) =>
    /^\d+$/.test(name) ? `[${name}]` : /^[a-z$_][a-z$_0-9]*$/i.test(name) ? `.${name}` : `["${name}"]`;
  return root + steps.map((name) => step(name.replaceAll('~1', '/').replaceAll('~0', '~'))).join('');
}

/** Every `x-…` keyword in use: ajv's strict mode wants them declared. */
function annotations(schemas: readonly Schema[]): string[] {
  const found = new Set<string>(['x-value']);
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [keyword, inner] of Object.entries(value)) {
      if (keyword.startsWith('x-')) found.add(keyword);
      else walk(inner);
    }
  };
  for (const schema of schemas) walk(schema);
  return [...found].sort(compareText);
}
