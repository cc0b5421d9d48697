#!/usr/bin/env node
// Plain JavaScript on purpose: it must still run, and explain itself, under an old Node.
import module from 'node:module';

const major = Number(process.versions.node.split('.')[0]);
if (major < 26) {
  process.stderr.write(
    `yanshou 需要 Node.js 26，当前是 ${process.versions.node}。\n` +
      '项目自带合适的版本：请先在项目目录运行 npm ci，再用 npm run -s yanshou -- 加命令，例如\n' +
      '  npm run -s yanshou -- check\n',
  );
  process.exit(2);
}
module.enableCompileCache?.();
const { main } = await import('../scripts/cli.ts');
await main(process.argv.slice(2));
