/** The floor of reading: js-yaml over every YAML file of a folder, on one thread, as one process. */
import fs from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';

const content = path.resolve(process.argv[2] ?? 'sample-repo/content');
let characters = 0;
for (const entry of fs.readdirSync(content, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.yaml')) continue;
  const text = fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
  load(text, { schema: CORE_SCHEMA });
  characters += text.length;
}
process.stdout.write(JSON.stringify({ characters }));
