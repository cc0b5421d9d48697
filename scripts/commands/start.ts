import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.ts';
import { check } from './check.ts';
import { print } from './output.ts';
import { sample } from './sample.ts';

const REPOSITORY = 'sample-repo';
const OUT = 'dist';

/** `start`: the main job on the sample, end to end; says what was found and where to look. */
export async function start(options: { quiet: boolean }): Promise<number> {
  const content = `${REPOSITORY}/content`;
  const shared = { content, cache: true, quiet: options.quiet };
  await sample({ out: REPOSITORY, quiet: options.quiet });
  const found = await check({ ...shared, format: 'text', all: false, gate: 'running', audience: 'owner', limit: 12 });
  if (found > 1) return found;
  const built = await build({ ...shared, out: OUT, audience: 'owner' }, ['snapshot', 'dossiers', 'letters', 'site']);
  if (built > 0) return built;
  const page = pathToFileURL(path.resolve(OUT, 'index.html')).href;
  const lines = [
    '',
    '都已生成：',
    `  网站      ${OUT}/index.html    用浏览器直接打开，或运行 npm run -s yanshou -- serve`,
    `            ${page}`,
    `  验收档案  ${OUT}/<合同编号>/dossiers/    核验：npm run -s yanshou -- verify 文件.pdf`,
    `  文书      ${OUT}/<合同编号>/letters/    参数确认书、扣分告知单等，供双方签署`,
    `  材料      ${content}/    示例仓库，改动后再核查：npm run -s yanshou -- check --content ${content}`,
    '',
  ];
  print(lines.join('\n'));
  return 0;
}
