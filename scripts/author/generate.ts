/**
 * The part of `npm run generate` that needs the real reader: the guides' examples as files, with what a check says of
 * the wrong ones. A developer's tool: nothing at run time imports it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFilesText } from './example-text.ts';

const path = 'scripts/model/kind-files.ts';
const place = join(import.meta.dirname, '../..', path);
const text = exampleFilesText();
if (!existsSync(place) || readFileSync(place, 'utf8') !== text) {
  writeFileSync(place, text);
  console.log(`已生成 ${path}`);
}
