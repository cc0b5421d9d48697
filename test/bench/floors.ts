/**
 * What a cold check cannot do without, as one process: read and hash every file, parse the YAML with js-yaml, the bodies
 * with remark, validate with the compiled schemas, one `git log`. Prints the milliseconds of each part.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const content = path.resolve(process.argv[2] ?? 'sample-repo/content');
const require = createRequire(import.meta.url);
const times: { [part: string]: number } = {};
let mark = performance.now();
const lap = (part: string) => {
  const now = performance.now();
  times[part] = now - mark;
  mark = now;
};

const files = fs
  .readdirSync(content, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name));
const bytes = new Map(files.map((file) => [file, fs.readFileSync(file)]));
for (const one of bytes.values()) createHash('sha256').update(one).digest('hex');
lap('read and hash');

const evidence = [...bytes].filter(
  ([file]) => /\/(evidence|findings|waivers|panel)\//.test(file) && /\.(ya?ml|md)$/.test(file),
);
const bodies: string[] = [];
const values = evidence.map(([file, one]) => {
  const text = one.toString('utf8');
  if (!file.endsWith('.md')) return load(text, { schema: CORE_SCHEMA });
  const end = text.indexOf('\n---', 4);
  bodies.push(text.slice(end + 4));
  return load(text.slice(4, end), { schema: CORE_SCHEMA });
}) as { kind: string; records?: unknown[] }[];
lap('js-yaml');

const parser = unified().use(remarkParse).use(remarkGfm);
for (const body of bodies) parser.parse(body);
lap('remark');

let records = 0;
for (const { kind, ...rest } of values) {
  const validate = require(`../../scripts/read/validators/kinds/${kind}.cjs`) as (value: unknown) => boolean;
  for (const record of rest.records ?? [rest]) {
    validate(record);
    records += 1;
  }
}
lap('ajv');

execFileSync('git', ['log', '-z', '--raw', '--no-abbrev', '--no-renames', '--format=%H%x00%an%x00%ae%x00%at%x00%ct'], {
  cwd: content,
  maxBuffer: 1 << 28,
});
lap('git log');
process.stdout.write(JSON.stringify({ files: files.length, records, times }));
