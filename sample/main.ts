import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSample } from './build.ts';
import { KEPT_LIST, notedPictures } from './pictures/kept.ts';
import { CONTRACT } from './world.ts';

/** Folders that belong to the generator alone; what stands there is replaced as a whole. */
const GENERATED = ['evidence', 'attachments', 'findings', 'waivers', 'panel'];

const folder = fileURLToPath(new URL(`../content/${CONTRACT}/`, import.meta.url));
// With --draw every picture is drawn anew; otherwise only when what it shows, or the drawing code, has changed.
const drawing = notedPictures({ anew: process.argv.includes('--draw') });
const { files, commits } = buildSample({ pictures: drawing.pictures });
for (const name of GENERATED) rmSync(join(folder, name), { recursive: true, force: true });
for (const [path, bytes] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
writeFileSync(KEPT_LIST, `${JSON.stringify(drawing.list(), null, 2)}\n`);
console.log(`样例已写入 content/${CONTRACT}：${files.size} 个文件；演示仓库共 ${commits.length} 个版本`);
