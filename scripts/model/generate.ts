/**
 * `npm run generate`: writes from `schemas/` the types, the catalogue of kinds and the standalone validators.
 * A developer's tool: nothing at run time imports it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles, VALIDATORS } from './generate/outputs.ts';

const project = join(import.meta.dirname, '../..');
const files = await generatedFiles(join(project, 'schemas'));

for (const [path, text] of files) {
  const place = join(project, path);
  if (existsSync(place) && readFileSync(place, 'utf8') === text) continue;
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
  console.log(`已生成 ${path}`);
}

/** Validators of schemas that are gone must go too, or they would still be loaded. */
const folder = join(project, VALIDATORS);
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const place = join(entry.parentPath, entry.name);
  if (entry.isFile() && !files.has(place.slice(project.length + 1).replaceAll('\\', '/'))) rmSync(place);
}
