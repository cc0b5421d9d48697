import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { load } from 'js-yaml';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { change, edited, ID, smallRepository, without } from '../support/diff-repository.ts';
import { removeTemporaryFolders, runGit, temporaryFolder } from '../support/git-repo.ts';

/** The script that every pipeline runs, in clones as a platform makes them, against a platform that only listens. */

const PIPELINES = path.resolve(import.meta.dirname, '../../pipelines');
let origin: string;
const revisions: { [branch: string]: string } = {};

beforeAll(() => {
  const repository = smallRepository();
  change(repository, 'worse', without('evidence/backup-report/2025-04.yaml'));
  change(
    repository,
    'better',
    edited('evidence/backup-report/2025-05.yaml', [
      'total: 三十一次',
      'total: 31\nremarks: 更正总次数的写法，次数未变',
    ]),
  );
  change(
    repository,
    'neutral',
    edited('evidence/incident/GZ-2025-03.yaml', ['title: 入库队列积压', 'title: 队列 @all']),
  );
  for (const name of ['worse', 'better', 'neutral']) {
    repository.git('branch', name, repository.hash(name));
    revisions[name] = repository.hash(name);
  }
  repository.git('checkout', '-q', 'better');
  repository.git('branch', '-f', 'main', repository.hash('base'));
  revisions.main = repository.hash('base');
  origin = repository.root;
});
afterAll(removeTemporaryFolders);

function clone(branch: string, ...args: string[]): string {
  const folder = path.join(temporaryFolder(), 'clone');
  runGit(path.dirname(folder), ['clone', '-q', ...args, '-b', branch, `file://${origin}`, folder]);
  return folder;
}

/** The variables of no platform, so that a test run inside a pipeline stays its own. */
const OUTSIDE = /^(?:CI|CI_.*|GITLAB_.*|GITHUB_.*|GITEA_.*|FORGEJO_.*|YANSHOU_(?!CACHE$).*)$/;

async function run(folder: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; log: string }> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OUTSIDE.test(name)));
  const child = spawn(process.execPath, [path.join(PIPELINES, 'check.mjs')], {
    cwd: folder,
    env: { ...inherited, NO_COLOR: '1', YANSHOU_BUILD: 'no', ...env },
  });
  let log = '';
  child.stdout.on('data', (text) => (log += text));
  child.stderr.on('data', (text) => (log += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, log };
}

const report = (folder: string, name: string) => fs.readFileSync(path.join(folder, 'yanshou-report', name), 'utf8');
/** A comment's words without what keeps a platform from reading more into them. */
const words = (text: string) => text.replaceAll('\\', '').replaceAll('\u2060', '');

interface Asked {
  method: string;
  url: string;
  token: string;
  body: string;
}

/** A platform's comments. */
async function platform(comments: { id: number; body: string }[], status = 200) {
  const asked: Asked[] = [];
  const server = http.createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const { method = '', url = '', headers } = request;
    const token = String(headers.authorization ?? headers['private-token'] ?? '');
    asked.push({ method, url, token, body: body && JSON.parse(body).body });
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(method === 'GET' ? comments : { id: 9 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api` };
}
const open: http.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

function gitHub(folder: string, event: object, rest: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const file = path.join(folder, '..', 'event.json');
  fs.writeFileSync(file, JSON.stringify(event));
  return { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'owner/repo', ...rest };
}

describe('the script', () => {
  test('GitLab: fails on a missing document, writes its reports, leaves a comment on the merge request', async () => {
    const { asked, url } = await platform([{ id: 5, body: '别人的评论' }]);
    const folder = clone('worse');
    const { code, log } = await run(folder, {
      ...{ GITLAB_CI: 'true', CI_MERGE_REQUEST_IID: '7', CI_PROJECT_ID: '42', CI_API_V4_URL: url },
      ...{ CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main', YANSHOU_TOKEN: 'secret' },
    });
    expect([code, log]).toEqual([1, expect.stringContaining('2025-04 月报，期限 2025-05-08')]);
    expect(log).toContain('已发表评论');
    expect(log).not.toContain('secret');

    const notes = '/api/projects/42/merge_requests/7/notes';
    expect(asked.map((one) => [one.method, one.url, one.token])).toEqual([
      ['GET', `${notes}?per_page=100&page=1`, 'secret'],
      ['POST', notes, 'secret'],
    ]);
    const comment = words(asked[1]?.body ?? '');
    expect(comment).toMatch(/^<!-- yanshou -->\n\*\*验收核查的变化\*\*/);
    expect(comment).toContain('新增 0 条、改动 0 条、撤去 1 条；补齐 0 项、新缺 1 项；核查提示 新 1 已消 0');
    expect(comment).toContain('试算 −5,200.00 → −6,200.00 元（月报 −1,000）');
    expect(comment).toContain('2025-04 月报：已交 → 未交，应于 2025-05-08 前');
    expect(words(report(folder, 'comment.md'))).toBe(comment.slice('<!-- yanshou -->\n'.length));
    expect(runGit(folder, ['status', '--porcelain'])).toBe('?? yanshou-report/\n');
  });

  test('its reports are what their readers expect', async () => {
    const folder = clone('worse');
    await run(folder, { YANSHOU_BASE: 'origin/main' });
    const sarif = JSON.parse(report(folder, 'check.sarif'));
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0].results.length).toBeGreaterThan(0);
    expect(report(folder, 'junit.xml')).toMatch(/^<\?xml[^>]*\?>\s*<testsuites/);
    expect(words(report(folder, 'summary.md'))).toContain('2025-04');
  });

  test('GitHub: updates its own comment, and shows the summary', async () => {
    const { asked, url } = await platform([
      { id: 5, body: '别人的评论' },
      { id: 6, body: '<!-- yanshou -->\n旧的' },
    ]);
    const folder = clone('better');
    const summary = path.join(folder, '..', 'summary.md');
    const event = { pull_request: { number: 3, base: { sha: revisions.main } } };
    const { code, log } = await run(
      folder,
      gitHub(folder, event, {
        ...{ GITHUB_API_URL: url, GITHUB_BASE_REF: 'main', GITHUB_STEP_SUMMARY: summary },
        ...{ YANSHOU_TOKEN: 'secret', YANSHOU_FAIL: 'new' },
      }),
    );
    // The small contract has gaps of old; this change adds none.
    expect([code, log]).toEqual([0, expect.stringContaining('已更新评论')]);
    expect(asked.map((one) => [one.method, one.url, one.token])).toEqual([
      ['GET', '/api/repos/owner/repo/issues/3/comments?per_page=100&page=1', 'token secret'],
      ['PATCH', '/api/repos/owner/repo/issues/comments/6', 'token secret'],
    ]);
    expect(words(asked[1]?.body ?? '')).toContain('核查提示 新 0 已消 1');
    expect(words(fs.readFileSync(summary, 'utf8'))).toContain('核查提示 新 0 已消 1');
  });

  test('Gitea: the same requests; a platform that refuses does not fail the run', async () => {
    const { asked, url } = await platform([], 403);
    const folder = clone('neutral');
    const event = { pull_request: { number: 4, base: { sha: revisions.main } } };
    const { code, log } = await run(
      folder,
      gitHub(folder, event, {
        ...{ GITEA_ACTIONS: 'true', GITHUB_API_URL: url, YANSHOU_TOKEN: 'secret', YANSHOU_FAIL: 'new' },
      }),
    );
    expect(asked).toHaveLength(1);
    expect([code, log]).toEqual([0, expect.stringContaining('评论没有发出：平台答复 403')]);
    expect(log).toContain('运行于 Gitea/Forgejo Actions');
    // What records say never speaks to the people or the commands of the platform.
    expect(words(report(folder, 'comment.md'))).toContain('→ 队列 @all');
    expect(report(folder, 'comment.md')).not.toContain('@all');
  });

  test('a change that makes it worse does not pass, whatever was there before', async () => {
    const folder = clone('worse');
    const event = { before: revisions.main };
    expect((await run(folder, gitHub(folder, event, { YANSHOU_FAIL: 'new' }))).code).toBe(1);
    expect(words(report(folder, 'comment.md'))).toContain('新缺 1 项');
  });

  test('a push to a new branch has nothing to compare with; a shallow clone is told what it needs', async () => {
    const folder = clone('better', '--depth', '1');
    const fresh = await run(folder, gitHub(folder, { before: '0'.repeat(40) }));
    expect(fresh.log).toContain('没有比较：没有基准');
    const shallow = await run(folder, gitHub(folder, { before: revisions.main }));
    expect(shallow.log).toContain('fetch-depth: 0');
    expect(shallow.code).toBe(1);
    expect(fs.existsSync(path.join(folder, 'yanshou-report', 'comment.md'))).toBe(false);
  });

  test('a folder without contracts is a failure of the set-up, not a finding', async () => {
    const { code, log } = await run(clone('better'), { YANSHOU_CONTENT: 'nowhere' });
    expect([code, log]).toEqual([2, expect.stringContaining('nowhere')]);
  });

  test('builds site and volumes beside the reports', async () => {
    const folder = clone('better');
    const { code, log } = await run(folder, { YANSHOU_BASE: 'origin/main', YANSHOU_BUILD: 'yes' });
    expect([code, log]).toEqual([1, expect.stringContaining('生成网站与档案')]);
    const site = path.join(folder, 'yanshou-report', 'site');
    expect(fs.existsSync(path.join(site, 'index.html'))).toBe(true);
    expect(fs.readdirSync(path.join(site, ID, 'dossiers')).some((name) => name.endsWith('.pdf'))).toBe(true);
  }, 300_000);
});

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: { [name: string]: unknown };
  env?: { [name: string]: string };
}

describe('the pipelines', () => {
  const read = (name: string) => load(fs.readFileSync(path.join(PIPELINES, name), 'utf8')) as never;
  const stepsOf = (name: string) => (read(name) as { jobs: { check: { steps: Step[] } } }).jobs.check.steps;

  test('GitLab: whole history, one script, reports kept whatever the result', () => {
    const { yanshou } = read('gitlab-ci.yml') as {
      yanshou: {
        script: string[];
        variables: { [name: string]: string };
        artifacts: { when: string; paths: string[]; reports: { junit: string } };
      };
    };
    expect(yanshou.script).toEqual(['node pipelines/check.mjs']);
    expect(yanshou.variables.GIT_DEPTH).toBe('0');
    expect(yanshou.artifacts).toMatchObject({
      ...{ when: 'always', paths: ['yanshou-report/'], reports: { junit: 'yanshou-report/junit.xml' } },
    });
  });

  test.each(['github-actions.yml', 'gitea-actions.yml'])('%s: the same, with a token for the comment', (name) => {
    const steps = stepsOf(name);
    const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toMatchObject({ 'fetch-depth': 0, ref: expect.stringContaining('head.sha') });
    expect(steps.flatMap(({ run: command }) => command ?? [])).toEqual(['npm ci', 'node pipelines/check.mjs']);
    expect(steps.find(({ run: command }) => command?.includes('check.mjs'))?.env?.YANSHOU_TOKEN).toMatch(/token/i);
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(upload).toMatchObject({ if: 'always()', with: { path: 'yanshou-report/' } });
    expect((read(name) as { on: object }).on).toHaveProperty('pull_request');
    expect((read(name) as { on: object }).on).not.toHaveProperty('pull_request_target');
  });

  test('GitHub takes the SARIF too, with no right that it does not need', () => {
    const upload = stepsOf('github-actions.yml').find(({ uses }) => uses?.includes('upload-sarif'));
    expect(upload).toMatchObject({ 'continue-on-error': true, with: { sarif_file: 'yanshou-report/check.sarif' } });
    expect((read('github-actions.yml') as { permissions: object }).permissions).toEqual({
      ...{ contents: 'read', 'pull-requests': 'write', 'security-events': 'write' },
    });
  });

  test('nothing names an address or a token', () => {
    for (const name of fs.readdirSync(PIPELINES)) {
      const text = fs.readFileSync(path.join(PIPELINES, name), 'utf8');
      expect(text, name).not.toMatch(/https?:|ghp_|glpat-|registry/);
    }
  });
});
