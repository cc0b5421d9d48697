import { spawnSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import { runGit } from '../support/git-repo.ts';
import { freshSample, snapshotOfFolder } from '../support/sample-repository.ts';

/** What people do to a history at 23:00, done to the sample's: each is told by its cause, in few lines. */
let sample: Awaited<ReturnType<typeof freshSample>>;
let head: string;
let before: readonly Diagnostic[];

const DAY = '2025-09-01T10:00:00+08:00';
const PROVIDER = 'pm@provider.example.invalid';
const RULES = [
  'after-meeting',
  'burst-entry',
  'changed-later',
  'early-entry',
  'late-entry',
  'unconfirmed',
  'vanished-record',
];

beforeAll(async () => {
  sample = await freshSample();
  head = git('rev-parse', 'HEAD').trim();
  before = await look();
});
afterAll(() => sample.dispose());

function git(...args: string[]): string {
  return runGit(sample.folder, args);
}

/** As of the end of September, after whatever was done to the history. */
async function look(): Promise<Diagnostic[]> {
  return (await snapshotOfFolder(sample.content, '2025-09-30')).diagnostics.filter(({ rule }) => RULES.includes(rule));
}

/** What is said that was not said before, by its beginning. */
async function more(): Promise<string[]> {
  const said = new Set(before.map(({ rule, message }) => `${rule} ${message}`));
  const found = (await look()).map(({ rule, message }) => `${rule} ${message}`);
  // Figures are the sample's and change with it.
  return found
    .filter((line) => !said.has(line))
    .map((line) => line.replace(/[0-9a-f]{7}(?= |（)/g, 'V').replace(/\d+ (?=[个条处])/g, 'N '));
}

/** The history once more, each commit's committer line as told: the trees stay what they are. */
function replay(committer: (line: string, at: number) => string): void {
  const told = git('fast-export', '--no-data', 'main').replace(/^committer .*? (\d+) \+\d{4}$/gm, (line, at) =>
    committer(line, Number(at)),
  );
  const done = spawnSync('git', ['fast-import', '--quiet', '--force'], { cwd: sample.folder, input: told });
  expect(done.status).toBe(0);
  git('reset', '-q', '--hard', 'main');
}

/** One commit with a tree and a parent, by the provider on the day of the deed. */
function commit(tree: string, ...args: string[]): string {
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => [
      [`GIT_${role}_NAME`, '项目经理'],
      [`GIT_${role}_EMAIL`, PROVIDER],
      [`GIT_${role}_DATE`, DAY],
    ]),
  );
  const made = spawnSync('git', ['commit-tree', tree, ...args], {
    cwd: sample.folder,
    env: { ...process.env, ...env },
  });
  expect(made.status).toBe(0);
  return made.stdout.toString().trim();
}

const again = `committer 项目经理 <${PROVIDER}> ${Date.parse(DAY) / 1000} +0800`;
const day = (text: string) => Date.parse(`${text}T00:00:00+08:00`) / 1000;

afterEach(() => {
  git('update-ref', 'refs/heads/main', head);
  git('reset', '-q', '--hard', head);
});

test('rebased as a whole', async () => {
  replay(() => again);
  expect(await more()).toEqual([
    expect.stringMatching(
      /^changed-later 2025-09-01 重新提交的各个版本改动了 N 条早已入库的记录里已写下的内容，涉及 N 个文件；/,
    ),
    // The same record, last seen in a version of another name and date.
    expect.stringMatching(/^vanished-record 故障 INC-2024-0011 /),
    expect.stringMatching(/^burst-entry 从.*；2025-09-01 重新提交的各个版本里这样的共 N 处$/),
    expect.stringMatching(/^late-entry 2025-09-01 重新提交的 N 个版本里，有 N 条记录没有在 N 个工作日内入库；/),
    expect.stringMatching(/^after-meeting .*；2025-09-01 重新提交的各个版本里这样的共 \d+ 种、N 条$/),
  ]);
});

test('the last month picked once more', async () => {
  replay((line, at) => (at < day('2025-06-01') ? line : again));
  expect(await more()).toEqual([
    expect.stringMatching(/^after-meeting .*；2025-09-01 重新提交的各个版本里这样的共 \d+ 种、N 条$/),
    // What was said already, now with another day of merging.
    expect.stringMatching(/^late-entry 本文件有 N 条记录没有在 N 个工作日内入库；.*，合并 2025-09-01$/),
    expect.stringMatching(/^burst-entry 从.*；2025-09-01 重新提交的各个版本里这样的共 N 处$/),
    expect.stringMatching(/^late-entry 2025-09-01 重新提交的 N 个版本里，有 N 条记录没有在 N 个工作日内入库；/),
    expect.stringMatching(/^changed-later 2025-09-01 重新提交的各个版本改动了 N 条/),
  ]);
});

test('all pressed into one commit', async () => {
  git('reset', '-q', '--hard', commit(`${head}^{tree}`, '-m', '整理'));
  expect(await more()).toEqual([
    expect.stringMatching(/^unconfirmed 验收报告 \S+ 由非甲方身份提交，暂不生效；同一个版本里这样的共 N 条$/),
    expect.stringMatching(/^burst-entry 从.* N 条已过 N 个工作日$/),
    expect.stringMatching(/^late-entry 版本 V 一次入库的 N 个文件里，有 N 条记录没有在 N 个工作日内入库；/),
    expect.stringMatching(/^after-meeting .*；版本 V（2025-09-01）里这样的共 \d+ 种、N 条$/),
  ]);
  const [late] = (await look()).filter(({ rule }) => rule === 'late-entry');
  expect(late?.hint).toContain('压缩提交');
});

test('half a year pressed into one commit', async () => {
  const at = (before: string) => git('rev-list', '-1', '--first-parent', `--before=${before}`, head).trim();
  const [from, to] = [at('2024-10-01T00:00:00+08:00'), at('2025-04-01T00:00:00+08:00')];
  git('reset', '-q', '--hard', commit(`${to}^{tree}`, '-p', from, '-m', '合并半年'));
  git('reset', '-q', '--hard', commit(`${head}^{tree}`, '-p', 'HEAD', '-m', '其余'));
  // Two versions, each told once by each rule; and what the client had confirmed before stands.
  expect(await more()).toEqual([
    expect.stringMatching(/^unconfirmed 验收报告 .*；同一个版本里这样的共 N 条$/),
    expect.stringMatching(/^unconfirmed 甲方检查与考核 .*；同一个版本里这样的共 N 条$/),
    expect.stringMatching(/^changed-later 版本 V（2025-09-01）改动了 N 条/),
    expect.stringMatching(/^changed-later 版本 V（2025-09-01）改动了 N 条/),
    // Of the other two kinds the first record came in with the other version.
    expect.stringMatching(/^after-meeting 服务项完成情况 .*：2025-09-01 10:00$/),
    expect.stringMatching(/^after-meeting 批量操作日志 .*：2025-09-01 10:00$/),
    expect.stringMatching(/^burst-entry 从/),
    expect.stringMatching(/^late-entry 版本 V 一次入库的 N 个文件里，/),
    expect.stringMatching(/^late-entry 版本 V 一次入库的 N 个文件里，/),
    expect.stringMatching(/^after-meeting .*；版本 V（2025-09-01）里这样的共 \d+ 种、N 条$/),
    expect.stringMatching(
      /^unconfirmed 甲方认定 FND-2024-002 .*（处理决定），未经甲方确认；仍按甲方审核员 2024-09-20 提交的版本 V 计$/,
    ),
  ]);
});

test('the last commit amended', async () => {
  git('reset', '-q', '--hard', commit(`${head}^{tree}`, '-p', `${head}^`, '-m', '归档'));
  expect(await more()).toEqual([]);
});

test('every commit filtered, the people’s names written in another way, dates and addresses kept', async () => {
  replay((line) => line.replace(/^committer .*? </, 'committer filtered <'));
  expect(git('rev-parse', 'HEAD').trim()).not.toBe(head);
  expect(await more()).toEqual([expect.stringMatching(/^vanished-record 故障 INC-2024-0011 /)]);
});
