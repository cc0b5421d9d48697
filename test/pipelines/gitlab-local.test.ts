import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { change, smallRepository, without } from '../support/diff-repository.ts';
import { removeTemporaryFolders, runGit, temporaryFolder } from '../support/git-repo.ts';

/**
 * The pipeline for GitLab as GitLab reads it: its file unchanged, carried out by a local runner with the shell executor,
 * in a clone with a remote, up to the artifacts it leaves.
 */

const TOOL = path.resolve(import.meta.dirname, '../..');
const RUNNER = path.join(
  path.dirname(createRequire(import.meta.url).resolve('gitlab-ci-local/package.json')),
  'dist/index.js',
);

/** The runner copies the tracked files with it; a machine without it cannot run this file, `.ci/run` installs it. */
const RSYNC = spawnSync('rsync', ['--version']).status === 0;

let origin: string;
beforeAll(() => {
  const repository = smallRepository();
  change(repository, 'worse', without('evidence/backup-report/2025-04.yaml'));
  repository.git('branch', 'worse', repository.hash('worse'));
  repository.git('checkout', '-q', 'worse');
  repository.git('branch', '-f', 'main', repository.hash('base'));
  origin = repository.root;
});
afterAll(removeTemporaryFolders);

/** A project that has the tool beside its content, as one that began from it; the install finds nothing to fetch. */
function project(): string {
  const folder = path.join(temporaryFolder(), 'project');
  runGit(path.dirname(folder), ['clone', '-q', '-b', 'worse', `file://${origin}`, folder]);
  const lock = { name: 'evidence', version: '1.0.0', lockfileVersion: 3, requires: true };
  const root = { name: 'evidence', version: '1.0.0' };
  const files = {
    'package.json': JSON.stringify(root),
    'package-lock.json': JSON.stringify({ ...lock, packages: { '': root } }),
    '.gitlab-ci.yml': fs.readFileSync(path.join(TOOL, 'pipelines/gitlab-ci.yml'), 'utf8'),
    '.gitignore': '.gitlab-ci-local/\nyanshou-report/\n.yanshou-cache/\n',
  };
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  fs.symlinkSync(path.join(TOOL, 'pipelines'), path.join(folder, 'pipelines'));
  const author = ['-c', 'user.name=服务经理', '-c', 'user.email=lead@hengyuan.example'];
  runGit(folder, ['add', '-A']);
  runGit(folder, [...author, 'commit', '-qm', '接入流水线']);
  return folder;
}

/** Variables of a pipeline that these tests may themselves run in. */
const OUTSIDE = /^(?:CI|CI_.*|GITLAB_.*|GITHUB_.*|GITEA_.*|FORGEJO_.*|YANSHOU_(?!CACHE$).*)$/;

async function pipeline(
  folder: string,
  variables: { [name: string]: string },
): Promise<{ code: number | null; log: string }> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OUTSIDE.test(name)));
  const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
  const options = [
    '--force-shell-executor',
    '--no-shell-isolation',
    '--no-color',
    '--ignore-predefined-vars',
    'CI_PIPELINE_SOURCE',
  ];
  const child = spawn(process.execPath, [RUNNER, ...options, ...given], {
    cwd: folder,
    env: {
      ...inherited,
      NO_COLOR: '1',
      HOME: path.dirname(folder),
      PATH: `${path.dirname(process.execPath)}:${process.env.PATH}`,
    },
  });
  let log = '';
  child.stdout.on('data', (text) => (log += text));
  child.stderr.on('data', (text) => (log += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, log };
}

test.runIf(RSYNC)(
  'a merge request that takes a document away fails, with the reports among its artifacts',
  async () => {
    const folder = project();
    const { code, log } = await pipeline(folder, {
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      YANSHOU_BUILD: 'no',
      YANSHOU_AS_OF: '2025-06-30',
    });
    expect(log).toContain('运行于 GitLab CI');
    expect(log).toContain('2025-04 月报，期限 2025-05-08');
    expect([code, log]).toEqual([1, expect.stringContaining('未通过：请按上面的提示处理')]);
    const report = (name: string) => fs.readFileSync(path.join(folder, 'yanshou-report', name), 'utf8');
    expect(report('comment.md').replaceAll('\\', '')).toContain('2025-04 月报：已交 → 未交');
    expect(report('junit.xml')).toMatch(/^<\?xml[^>]*\?>\s*<testsuites/);
  },
  120_000,
);

test.runIf(RSYNC)(
  'a branch that is not the default one runs no pipeline by itself',
  async () => {
    const { code, log } = await pipeline(project(), { CI_PIPELINE_SOURCE: 'push', CI_DEFAULT_BRANCH: 'main' });
    expect(log).not.toContain('运行于');
    expect(code).not.toBe(1);
  },
  60_000,
);
