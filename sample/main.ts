import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSample } from './build.ts';
import { CONTRACT } from './world.ts';

/** Folders that belong to the generator alone; what stands there is replaced as a whole. */
const GENERATED = ['evidence', 'attachments', 'findings', 'waivers', 'panel'];

const folder = fileURLToPath(new URL(`../content/${CONTRACT}/`, import.meta.url));
const { files, commits } = buildSample();
for (const name of GENERATED) rmSync(join(folder, name), { recursive: true, force: true });
for (const [path, bytes] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
console.log(`样例已写入 content/${CONTRACT}：${files.size} 个文件；演示仓库共 ${commits.length} 个版本`);
