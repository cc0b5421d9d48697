import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CheckOptions, check } from '../../scripts/commands/check.ts';
import { createRepository, type Repository, removeTemporaryFolders, temporaryFolder } from '../support/git-repo.ts';

/** A finished check is told again only while nothing that it depends on has changed. */

const FIXTURE = resolve(import.meta.dirname, '../fixtures/second/content');
const REPORT = 'content/HT-2025-018/evidence/inspection-report/reading-room-2025-03-04.md';
const KEPT = '上回说的话\n';

let repository: Repository;
let folder: string;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2025-06-10T12:00:00+08:00') });
  folder = temporaryFolder();
  vi.stubEnv('YANSHOU_CACHE', join(folder, 'cache'));
  repository = createRepository();
  cpSync(FIXTURE, join(repository.root, 'content'), { recursive: true });
  writeFileSync(join(repository.root, '.gitignore'), '*.bak\n');
  commitAll('2025-06-01T09:00:00+08:00');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
afterAll(removeTemporaryFolders);

function commitAll(at: string): void {
  repository.git('add', '-A');
  const who = ['-c', 'user.name=某人', '-c', 'user.email=lead@hengyuan.example'];
  repository.git(...who, 'commit', '-q', '--allow-empty', `--date=${at}`, '-m', '登记');
}

const at = (path: string) => join(repository.root, path);

type Asked = Partial<Omit<CheckOptions, 'asOf'>> & { asOf?: string | undefined };

async function run(more: Asked = {}): Promise<{ text: string; code: number }> {
  const out = join(folder, 'out');
  const { asOf, ...rest } = { asOf: '2025-06-10', ...more };
  const options: CheckOptions = {
    ...{ content: at('content'), cache: true, format: 'text', all: false, quiet: true },
    ...{ gate: 'running', audience: 'owner', out },
    ...rest,
  };
  const code = await check(asOf === undefined ? options : { ...options, asOf });
  return { text: readFileSync(out, 'utf8'), code };
}

const keptFiles = () => readdirSync(join(folder, 'cache/yanshou')).filter((name) => name.startsWith('told-'));

/** Puts other words and another exit code into what was kept: whoever prints them has worked nothing out. */
function mark(change: (kept: { [key: string]: unknown }) => void = () => {}): void {
  for (const name of keptFiles()) {
    const file = join(folder, 'cache/yanshou', name);
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    Object.assign(kept, { text: KEPT, code: 0 });
    change(kept);
    writeFileSync(file, JSON.stringify(kept));
  }
}

test('nothing changed: told again, the exit code too', async () => {
  const first = await run();
  expect(first.text).toContain('完整性');
  expect(first.code).toBe(1);
  expect(await run()).toEqual(first);
  mark();
  expect(await run()).toEqual({ text: KEPT, code: 0 });
});

test('also over uncommitted edits that stay as they are', async () => {
  appendFileSync(at(REPORT), '\n又记一句。\n');
  await run();
  mark();
  expect((await run()).text).toBe(KEPT);
  // The same length at another time: git alone may not tell.
  writeFileSync(at(REPORT), readFileSync(at(REPORT), 'utf8').replace('又记一句', '又记两句'));
  expect((await run()).text).not.toBe(KEPT);
});

const CHANGES: [what: string, change: () => unknown][] = [
  ['a file edited', () => appendFileSync(at(REPORT), '\n又记一句。\n')],
  ['a file deleted', () => rmSync(at(REPORT))],
  ['a new file', () => writeFileSync(at('content/HT-2025-018/new.txt'), '一')],
  ['a new file that git ignores', () => writeFileSync(at('content/HT-2025-018/new.bak'), '一')],
  ['a new commit of nothing', () => commitAll('2025-06-02T09:00:00+08:00')],
  [
    'an edit that git was told not to look for',
    () => {
      repository.git('update-index', '--assume-unchanged', REPORT);
      appendFileSync(at(REPORT), '\n又记一句。\n');
    },
  ],
  ['a change only in the index', () => repository.git('rm', '-q', '--cached', REPORT)],
  [
    'history amended',
    () => repository.git('-c', 'user.name=乙', '-c', 'user.email=b@c.example', 'commit', '-q', '--amend', '-m', '又'),
  ],
];
describe('worked out anew after', () => {
  test.each(CHANGES)('%s', async (_what, change) => {
    await run();
    mark();
    change();
    const fresh = await run();
    expect(fresh.text).not.toBe(KEPT);
    expect(fresh).toEqual(await run({ cache: false }));
  });

  test.each<[what: string, more: Asked]>([
    ['another day', { asOf: '2025-06-09' }],
    ['another format', { format: 'json' }],
    ['one contract', { contract: 'HT-2025-018' }],
    ['everything', { all: true }],
    ['another audience', { audience: 'public' }],
    ['acceptance', { gate: 'acceptance' }],
    ['no cache', { cache: false }],
  ])('another question: %s', async (_what, more) => {
    await run();
    mark();
    expect((await run(more)).text).not.toBe(KEPT);
  });

  test('midnight where the contract is performed, when nobody said the day', async () => {
    // A sample says its day itself; what is performed now does not.
    const own = at('content/HT-2025-018/contract.yaml');
    writeFileSync(own, readFileSync(own, 'utf8').replace(/^sample:\n(?: {2}.*\n)+/m, ''));
    const runToday = () => run({ asOf: undefined });
    vi.setSystemTime(Date.parse('2025-06-10T23:59:00+08:00'));
    expect((await runToday()).text).toContain('2025-06-10');
    mark();
    expect((await runToday()).text).toBe(KEPT);
    vi.setSystemTime(Date.parse('2025-06-11T00:01:00+08:00'));
    expect((await runToday()).text).toContain('2025-06-11');
  });
});

test.each(['{', '{"key":1}', ''])('a damaged file counts as none: %j', async (damage) => {
  const first = await run();
  for (const name of keptFiles()) writeFileSync(join(folder, 'cache/yanshou', name), damage);
  expect(await run()).toEqual(first);
});

test.each<[what: string, before: () => void]>([
  ['without a repository', () => rmSync(at('.git'), { recursive: true })],
  ['before acceptance', () => {}],
])('nothing is kept %s', async (what, before) => {
  before();
  await run(what === 'before acceptance' ? { gate: 'acceptance' } : {});
  const kept = what === 'before acceptance' ? readdirSync(folder).includes('cache') : keptFiles().length > 0;
  expect(kept).toBe(false);
});
