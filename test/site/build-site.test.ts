import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, expect, test } from 'vitest';
import { buildPortal, buildSite, SiteError } from '../../scripts/site/build-site.ts';
import type { SiteModel } from '../../scripts/view/site-model.ts';
import { fixtureSite, OUTSIDE, PORTAL } from './fixture-model.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'build-site-'));
const tool = fileURLToPath(new URL('../..', import.meta.url));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const environment = { ...process.env };
afterEach(() => {
  process.env = { ...environment };
});

/** Every file below a folder with the hash of its bytes. */
function hashes(root: string): Record<string, string> {
  const files = fs.readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(root, file), createHash('sha256').update(fs.readFileSync(file)).digest('hex')] as const;
  });
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function failureOf(models: SiteModel, out: string): Promise<SiteError> {
  const error = await buildSite({ models, out, outside: OUTSIDE }).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(error instanceof SiteError)) throw error ?? new Error('the build did not fail');
  return error;
}

/** The fixture with one more link, or whatever `change` does to its front page. */
function withLead(text: string, href: string): SiteModel {
  const site = fixtureSite();
  const [front, ...rest] = site.pages;
  if (front?.model.page !== 'overview') throw new Error('the first page is not the overview');
  return { ...site, pages: [{ ...front, model: { ...front.model, lead: [{ text, href }] } }, ...rest] };
}

test('same models, same bytes, in any folder, zone and language', async () => {
  const [one, other] = [path.join(folder, 'one'), path.join(folder, 'somewhere/else entirely/other')];
  Object.assign(process.env, { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
  await buildSite({ models: fixtureSite(), out: one, outside: OUTSIDE });
  Object.assign(process.env, { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', ASTRO_ANYTHING: '1', NODE_OPTIONS: '' });
  await buildSite({ models: fixtureSite(), out: other, outside: OUTSIDE });
  expect(hashes(other)).toEqual(hashes(one));
  expect(Object.keys(hashes(one))).toHaveLength(fixtureSite().pages.length + 24);
});

test('a newer site replaces the older one whole, and what killed builds left is swept', async () => {
  const out = path.join(folder, 'replaced');
  fs.mkdirSync(path.join(folder, '.replaced-999999999-abc'));
  fs.mkdirSync(path.join(out, 'record'), { recursive: true });
  fs.writeFileSync(path.join(out, 'record/withdrawn.html'), '');
  await buildSite({ models: fixtureSite(), out, outside: OUTSIDE });
  expect(fs.existsSync(path.join(out, 'record/withdrawn.html'))).toBe(false);
  expect(fs.existsSync(path.join(out, 'index.html'))).toBe(true);
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('the front page goes beside the contracts and touches nothing of theirs', async () => {
  const out = path.join(folder, 'dist');
  fs.mkdirSync(path.join(out, 'CWSG2024-07/site'), { recursive: true });
  fs.writeFileSync(path.join(out, 'CWSG2024-07/site/index.html'), '原来的');
  expect(await buildPortal({ portal: PORTAL, out })).toMatchObject({ pages: 1 });
  expect(fs.readdirSync(out).sort()).toEqual(['CWSG2024-07', 'icon.svg', 'index.html', 'look']);
  expect(fs.readFileSync(path.join(out, 'CWSG2024-07/site/index.html'), 'utf8')).toBe('原来的');
  expect(fs.readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('href="CWSG2024-07/site/index.html"');
});

test('a dead link fails the build, says where in Chinese, keeps a log, and leaves the old site alone', async () => {
  const out = path.join(folder, 'kept');
  fs.mkdirSync(out);
  fs.writeFileSync(path.join(out, 'index.html'), '原来的');
  const error = await failureOf(withLead('去', '/gone.html'), out);
  expect(error.message.replace(error.log, 'LOG')).toBe(
    '站点未能生成：1 处链接或内容不能脱机打开。\n  index.html  链接指向不存在的页面：/gone.html\n详细记录：LOG',
  );
  expect(fs.readFileSync(error.log, 'utf8')).toContain('链接指向不存在的页面：/gone.html');
  expect(fs.readdirSync(out)).toEqual(['index.html']);
  expect(fs.readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('原来的');
  fs.rmSync(error.log);
});

test('a search result that leads nowhere fails the build', async () => {
  const site = fixtureSite();
  const error = await failureOf(
    { ...site, search: [{ t: '甲', k: '页面', u: '/gone.html', x: '' }] },
    path.join(folder, 'search'),
  );
  expect(error.problems).toEqual([{ file: '搜索', message: '链接指向不存在的页面：/gone.html' }]);
  fs.rmSync(error.log);
});

test('a failure inside Astro is told in one Chinese line, its details are in the log', async () => {
  const site = fixtureSite();
  const [front, ...rest] = site.pages;
  const broken = { ...front, model: { ...front?.model, heat: null } } as unknown as SiteModel['pages'][number];
  const error = await failureOf({ ...site, pages: [broken, ...rest] }, path.join(folder, 'broken'));
  expect(error.message).toBe(`站点未能生成。\n详细记录：${error.log}`);
  expect(fs.readFileSync(error.log, 'utf8')).toContain('TypeError');
  expect(fs.existsSync(path.join(folder, 'broken'))).toBe(false);
  fs.rmSync(error.log);
});

const BUILD = `
  import { buildSite } from '${tool}scripts/site/build-site.ts';
  import { fixtureSite, OUTSIDE } from '${tool}test/site/fixture-model.ts';
  await buildSite({ models: fixtureSite({ records: Number(process.argv[2] ?? 0) }), out: process.argv[1], outside: OUTSIDE });
`;

/** Modification times of the tool's folders a build reads from, dot folders too. */
function toolState(): string[] {
  const parts = ['site', 'scripts/site', 'scripts/view'].map((part) => path.join(tool, part));
  const files = parts.flatMap((part) =>
    fs.readdirSync(part, { recursive: true }).map((name) => path.join(part, String(name))),
  );
  return [tool, ...parts, ...files]
    .map((file) => `${file} ${fs.statSync(file).mtimeMs}`)
    .filter((line) => !line.startsWith(`${tool} `));
}

const root = process.getuid?.() === 0;

test.runIf(root)(
  'another user, to whom the tool is read-only, builds without a word, and the tool stays as it was',
  async () => {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), 'reader-'));
    fs.chownSync(home, 65534, 65534);
    const before = toolState();
    const { stdout, stderr } = await promisify(execFile)(
      'setpriv',
      [
        '--reuid=65534',
        '--regid=65534',
        '--clear-groups',
        process.execPath,
        '--input-type=module',
        '-e',
        BUILD,
        `${home}/site`,
      ],
      { cwd: home, env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', TMPDIR: home } },
    );
    expect([stdout, stderr]).toEqual(['', '']);
    expect(fs.existsSync(path.join(home, 'site/index.html'))).toBe(true);
    expect(fs.readdirSync(home)).toEqual(['site']);
    expect(toolState()).toEqual(before);
    fs.rmSync(home, { recursive: true });
  },
);

/** Processes whose parent is `pid`, from /proc. */
function childrenOf(pid: number): number[] {
  const numbers = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return numbers.map(Number).filter((child) => {
    try {
      return (
        Number(
          fs
            .readFileSync(`/proc/${child}/stat`, 'utf8')
            .replace(/^.*\) \S /s, '')
            .split(' ')[0],
        ) === pid
      );
    } catch {
      return false;
    }
  });
}

test.runIf(process.platform === 'linux')('the child does not outlive a parent that is killed', async () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'killed-'));
  const parent = spawn(process.execPath, ['--input-type=module', '-e', BUILD, `${home}/site`, '400'], {
    env: { ...process.env, TMPDIR: home },
  });
  let children: number[] = [];
  while (children.length === 0) {
    await wait(20);
    children = childrenOf(parent.pid ?? 0);
  }
  parent.kill('SIGKILL');
  while (children.some((child) => fs.existsSync(`/proc/${child}/exe`))) await wait(50);
  await wait(200);
  fs.rmSync(home, { recursive: true });
});
