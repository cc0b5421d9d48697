import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { buildSample } from './build.ts';
import type { PlannedCommit } from './commits.ts';
import { CONTRACT } from './world.ts';

export { CONTRACT as SAMPLE_CONTRACT } from './world.ts';

/** What the sample's repository is marked with, so that nothing else is ever overwritten. */
const MARKER = 'yanshou.sample';

/** A repository's config and a caller's environment must not reach into the build. */
const ISOLATED = [
  '-c',
  'core.autocrlf=false',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'gc.auto=0',
  '-c',
  'safe.directory=*',
];

/** Why no repository was written; the message is for people. */
export class SampleRepositoryError extends Error {}

export interface SampleRepository {
  /** Absolute path. */
  path: string;
  /** Commit id of main's head: the same on every machine for the same input. */
  head: string;
  commits: number;
}

/**
 * Writes the demonstration repository: the contract's own files (by path relative to the contract folder) with the
 * generated evidence under `content/`, its history told by fixed dates and roles. Built aside and renamed in
 * place; an earlier sample at `out` is replaced, anything else there is left alone and refused.
 * @throws {SampleRepositoryError} when `out` holds something else, or git is missing or fails.
 */
export async function writeSampleRepository(input: {
  contractFiles: ReadonlyMap<string, Uint8Array>;
  out: string;
  /** How many times the year is lived within the term, and in how many contracts: more than one is for measuring. */
  years?: number;
  contracts?: number;
}): Promise<SampleRepository> {
  const out = resolve(input.out);
  await refuseForeign(out);
  const { commits } = buildSample({ years: input.years ?? 1 });
  const folders = foldersOf(input.contracts ?? 1);
  const building = `${out}.building-${process.pid}`;
  const old = `${out}.old-${process.pid}`;
  try {
    rmSync(building, { recursive: true, force: true });
    await mkdir(dirname(out), { recursive: true });
    await git(['init', '--quiet', '--template=', building], dirname(out));
    await git(['symbolic-ref', 'HEAD', 'refs/heads/main'], building);
    await git(['config', MARKER, 'true'], building);
    await git(['config', 'core.autocrlf', 'false'], building);
    await git(['fast-import', '--quiet', '--date-format=raw'], building, stream(commits, input.contractFiles, folders));
    await git(['update-ref', '-d', TOPIC_REF], building);
    await git(['reset', '--quiet', '--hard', 'main'], building);
    const head = (await git(['rev-parse', 'main'], building)).trim();
    moveInPlace(building, out, old);
    return { path: out, head, commits: commits.length };
  } finally {
    rmSync(building, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** The earlier sample steps aside and comes back if the new one cannot take its place. */
function moveInPlace(building: string, out: string, old: string): void {
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(building, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
}

async function refuseForeign(out: string): Promise<void> {
  if (!existsSync(out)) return;
  const refused = new SampleRepositoryError(
    `${out} 已有内容，且不是本工具生成的演示仓库，没有改动它。请换一个位置，或先移走原有内容`,
  );
  let names: string[];
  try {
    names = readdirSync(out);
  } catch {
    throw refused;
  }
  if (names.length === 0) return;
  if (!names.includes('.git')) throw refused;
  const marked = await git(['config', '--local', '--get', MARKER], out).catch(() => '');
  if (marked.trim() !== 'true') throw refused;
}

/** Topic branches share one name while the history is written: afterwards only main remains, as after merged requests. */
const TOPIC_REF = 'refs/sample/topic';

/** The history as input for git's fast-import: blobs inline, commits with explicit parents by mark. */
function* stream(
  commits: readonly PlannedCommit[],
  contractFiles: ReadonlyMap<string, Uint8Array>,
  folders: readonly string[],
): Generator<Uint8Array> {
  const heads = new Map<string, number>();
  const text = new TextEncoder();
  for (const [index, commit] of commits.entries()) {
    const mark = index + 1;
    const own = heads.get(commit.branch);
    const parent = own ?? heads.get('main');
    const merged = commit.merges === null ? undefined : heads.get(commit.merges);
    const who = `${commit.author.name} <${commit.author.email}> ${commit.at} +0800`;
    const message = text.encode(commit.message);
    yield text.encode(
      [
        `commit ${commit.branch === 'main' ? 'refs/heads/main' : TOPIC_REF}`,
        `mark :${mark}`,
        `author ${who}`,
        `committer ${who}`,
        `data ${message.length}`,
        '',
      ].join('\n'),
    );
    yield message;
    yield text.encode(
      `${parent === undefined ? '' : `from :${parent}\n`}${merged === undefined ? '' : `merge :${merged}\n`}`,
    );
    const changes = index === 0 ? new Map([...contractFiles, ...commit.changes]) : commit.changes;
    for (const folder of folders) {
      for (const [path, original] of changes) {
        const bytes = path === 'contract.yaml' ? ownId(original, folder) : original;
        yield text.encode(`M 100644 inline ${quotedPath(folder, path)}\ndata ${bytes.length}\n`);
        yield bytes;
        yield text.encode('\n');
      }
    }
    yield text.encode('\n');
    heads.set(commit.branch, mark);
  }
  yield text.encode('done\n');
}

function quotedPath(folder: string, path: string): string {
  return `"${`content/${folder}/${path}`.replace(/["\\]/g, '\\$&')}"`;
}

/** Folders of the contracts: the sample's own, and as many of the same contents under other numbers. */
function foldersOf(contracts: number): string[] {
  return Array.from({ length: contracts }, (_, index) => (index === 0 ? CONTRACT : `${CONTRACT}-${index + 1}`));
}

function ownId(contractFile: Uint8Array, folder: string): Uint8Array {
  if (folder === CONTRACT) return contractFile;
  const text = new TextDecoder().decode(contractFile).replace(`id: ${CONTRACT}\n`, `id: ${folder}\n`);
  return new TextEncoder().encode(text);
}

/** Runs git without a shell; gives its output, or fails with what it said. */
async function git(args: readonly string[], cwd: string, input: Iterable<Uint8Array> = []): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const child = spawn('git', [...ISOLATED, ...args], {
    cwd,
    env: {
      ...env,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
      LC_ALL: 'C',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  // A git that stops early closes its end; its exit code tells the story, not the broken pipe.
  child.stdin.on('error', () => {});
  Readable.from(input, { objectMode: true }).pipe(child.stdin);
  const [code] = (await once(child, 'close').catch((error: NodeJS.ErrnoException) => {
    throw new SampleRepositoryError(
      error.code === 'ENOENT' ? '没有找到 git，请先安装 git 再生成演示仓库' : `git 未能运行：${error.message}`,
    );
  })) as [number | null];
  if (code !== 0)
    throw new SampleRepositoryError(`git ${args[0]} 未完成：${Buffer.concat(errors).toString('utf8').trim()}`);
  return Buffer.concat(output).toString('utf8');
}
