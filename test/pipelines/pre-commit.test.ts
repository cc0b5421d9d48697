import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { at, LEAD, smallRepository, textOf } from '../support/diff-repository.ts';
import { type Repository, removeTemporaryFolders } from '../support/git-repo.ts';

/** The hook, installed as its first lines say, with real commits. */

const TOOL = path.resolve(import.meta.dirname, '../..');
const REPORT = 'evidence/backup-report/2025-05.yaml';
// What is put right long after says so.
const RIGHT = textOf(REPORT).replace('total: 三十一次', 'total: 31\nremarks: 更正总次数的写法，次数未变');
let repository: Repository;

beforeEach(() => {
  repository = smallRepository();
  const hooks = path.join(repository.root, '.git/hooks');
  fs.mkdirSync(hooks, { recursive: true });
  fs.copyFileSync(path.join(TOOL, 'pipelines/pre-commit-hook'), path.join(hooks, 'pre-commit'));
  fs.chmodSync(path.join(hooks, 'pre-commit'), 0o755);
  repository.git('config', 'yanshou.tool', TOOL);
  repository.git('config', 'user.name', LEAD.name);
  repository.git('config', 'user.email', LEAD.email);
});
afterAll(removeTemporaryFolders);

function commit(...args: string[]): { code: number | null; said: string } {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const done = spawnSync('git', ['commit', '-q', '-m', '改动', ...args], {
    cwd: repository.root,
    env: { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { code: done.status, said: done.stderr };
}

const subject = () => repository.git('log', '-1', '--format=%s').trim();

test('a correction is committed, and its effect is said', () => {
  repository.write(at(REPORT), RIGHT);
  const { code, said } = commit('-a');
  expect([code, subject()]).toEqual([0, '改动']);
  expect(said).toContain('改动 1 条');
  expect(said).toContain('核查提示 新 0 已消 1');
  // Old gaps of the contract are none of this commit's business.
  expect(said).not.toContain('rounds');
});

test('a new error is not committed, and the branch and the staged content stay as they were', () => {
  const head = repository.hash('base');
  repository.write(
    at('evidence/incident/GZ-2025-03.yaml'),
    textOf('evidence/incident/GZ-2025-03.yaml').replace('二级', '四级'),
  );
  repository.git('add', '-A');
  const { code, said } = commit();
  expect([code, said]).toEqual([1, expect.stringContaining('“四级”不在本合同的用词之内')]);
  expect(said).toContain('没有提交：上面列出了这次改动新增的错误或缺项。');
  expect(repository.git('rev-parse', 'HEAD').trim()).toBe(head);
  expect(repository.git('status', '--porcelain').trim()).toBe(`M  ${at('evidence/incident/GZ-2025-03.yaml')}`);
  expect(commit('--no-verify').code).toBe(0);
});

test('a document that was there may not go missing', () => {
  repository.git('rm', '-q', at('evidence/backup-report/2025-04.yaml'));
  const { code, said } = commit();
  expect([code, said]).toEqual([1, expect.stringContaining('2025-04 月报：已交 → 未交')]);
});

test('only what is staged is looked at', () => {
  repository.write(at(REPORT), RIGHT);
  repository.git('add', '-A');
  repository.write(at(REPORT), 'kind: nonsense\n');
  repository.write(at('evidence/incident/GZ-2025-03.yaml'), 'kind: nonsense\n');
  expect(commit().code).toBe(0);
  // Named paths are committed from a temporary index.
  expect(commit(at(REPORT)).code).toBe(1);
});

test('a commit that touches no material starts nothing', () => {
  repository.git('config', 'yanshou.tool', '/nowhere');
  repository.write('README.md', '说明\n');
  repository.git('add', '-A');
  expect(commit()).toEqual({ code: 0, said: '' });
});
