import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Identity } from '../../scripts/model/provenance.ts';

export const ENGINEER: Identity = { name: '运维工程师甲', email: 'engineer-a@provider.example' };
export const REVIEWER: Identity = { name: '信息科', email: 'it@client.example' };

/**
 * One commit, told whole. The tree is the one of `from` (the commit before it in the list unless given; null for a root)
 * with `files` laid over it; null removes a file. A merge brings in nothing by itself: `takes` names commits whose own
 * `files` are applied once more, so that a wrong merge is written as easily as a right one.
 */
export interface CommitSpec {
  name: string;
  from?: string | null;
  merge?: string[];
  takes?: string[];
  files?: FileChanges;
  /** ISO instant; by default one hour after the commit before. */
  at?: string;
  author?: Identity;
  committer?: Identity;
  message?: string | Buffer;
}

export type FileChanges = Record<string, string | Buffer | { link: string } | null>;

export interface Repository {
  root: string;
  /** Hash of a commit by the name it was told with. */
  hash(name: string): string;
  /** Adds commits and checks out the last, as branch `main`. */
  commit(...specs: CommitSpec[]): void;
  /** Writes a file of the work tree, uncommitted. */
  write(path: string, data: string | Buffer): void;
  git(...args: string[]): string;
}

const START = Date.parse('2024-07-01T09:00:00+08:00') / 1000;

const made: string[] = [];

/** A real path in the system's temporary folder, removed by `removeTemporaryFolders`. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'yanshou-test-')));
  made.push(folder);
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new repository whose commits have fixed dates and therefore fixed hashes. */
export function createRepository(options: { format?: 'sha1' | 'sha256' } = {}): Repository {
  const root = temporaryFolder();
  const hashes = new Map<string, string>();
  const told = new Map<string, CommitSpec>();
  const run = (...args: string[]) => runGit(root, args);
  run('init', '-q', '-b', 'main', `--object-format=${options.format ?? 'sha1'}`);
  let previous: string | null = null;
  let clock = START - 3600;
  return {
    root,
    git: run,
    hash: (name) => hashes.get(name) ?? '',
    write(path, data) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), data);
    },
    commit(...specs) {
      const marks = new Map<string, number>();
      const reference = (name: string) => (marks.has(name) ? `:${marks.get(name)}` : (hashes.get(name) ?? name));
      const stream = specs.map((spec, position) => {
        const from: string | null = spec.from === undefined ? previous : spec.from;
        clock = spec.at ? Date.parse(spec.at) / 1000 : clock + 3600;
        const text = importCommit(spec, position + 1, clock, from && reference(from), told, reference);
        told.set(spec.name, spec);
        marks.set(spec.name, position + 1);
        previous = spec.name;
        return text;
      });
      const marksFile = join(root, '.git', 'told-marks');
      importStream(root, Buffer.concat([...stream, Buffer.from('done\n')]), ['--done', `--export-marks=${marksFile}`]);
      const written = new Map(
        readFileSync(marksFile, 'utf8')
          .split('\n')
          .map((line) => line.split(' ') as [string, string]),
      );
      for (const [name, mark] of marks) hashes.set(name, written.get(`:${mark}`) ?? '');
      run('symbolic-ref', 'HEAD', 'refs/heads/main');
      run('update-ref', 'refs/heads/main', hashes.get(previous ?? '') ?? '');
      run('reset', '-q', '--hard');
    },
  };
}

function importCommit(
  spec: CommitSpec,
  mark: number,
  at: number,
  from: string | null,
  told: ReadonlyMap<string, CommitSpec>,
  reference: (name: string) => string,
): Buffer {
  const author = spec.author ?? ENGINEER;
  const committer = spec.committer ?? author;
  const message = Buffer.from(spec.message ?? spec.name);
  const changes = Object.assign({}, ...(spec.takes ?? []).map((name) => told.get(name)?.files ?? {}), spec.files);
  return Buffer.concat([
    // A root commit must not find the branch there already: every commit gets a reference of its own.
    Buffer.from(`commit refs/told/${told.size}\nmark :${mark}\n`),
    Buffer.from(`author ${author.name} <${author.email}> ${at} +0800\n`),
    Buffer.from(`committer ${committer.name} <${committer.email}> ${at} +0800\n`),
    Buffer.from(`data ${message.length}\n`),
    message,
    Buffer.from(
      `\n${from ? `from ${from}\n` : ''}${(spec.merge ?? []).map((name) => `merge ${reference(name)}\n`).join('')}`,
    ),
    ...Object.entries(changes as FileChanges).map(([path, data]) => importFile(path, data)),
    Buffer.from('\n'),
  ]);
}

function importFile(path: string, data: FileChanges[string]): Buffer {
  const quoted = `"${path.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
  if (data === null) return Buffer.from(`D ${quoted}\n`);
  const isLink = typeof data === 'object' && !Buffer.isBuffer(data);
  const bytes = Buffer.from(isLink ? data.link : (data as string | Buffer));
  return Buffer.concat([
    Buffer.from(`M ${isLink ? '120000' : '100644'} inline ${quoted}\ndata ${bytes.length}\n`),
    bytes,
    Buffer.from('\n'),
  ]);
}

function importStream(root: string, stream: Buffer, args: string[]): void {
  const done = spawnSync('git', ['fast-import', '--quiet', ...args], { cwd: root, input: stream, env: cleanEnv() });
  if (done.status !== 0) throw new Error(`fast-import: ${done.stderr}`);
}

/** The file of one object, every one having a file of its own from now on: there it can be lost or spoilt. */
export function looseObject({ root, git }: Repository, name: string): string {
  const packs = join(root, '.git/objects/pack');
  for (const pack of readdirSync(packs).filter((one) => one.endsWith('.pack'))) {
    const input = readFileSync(join(packs, pack));
    rmSync(packs, { recursive: true, force: true });
    execFileSync('git', ['unpack-objects', '-q'], { cwd: root, env: cleanEnv(), input });
  }
  const oid = git('rev-parse', name).trim();
  const file = join(root, '.git/objects', oid.slice(0, 2), oid.slice(2));
  chmodSync(file, 0o644);
  return file;
}

/** Runs git as nobody in particular: no configuration of the machine's, fixed dates. */
export function runGit(root: string, args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    env: cleanEnv(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
}

function cleanEnv(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: ENGINEER.name,
    GIT_AUTHOR_EMAIL: ENGINEER.email,
    GIT_AUTHOR_DATE: `${START} +0800`,
    GIT_COMMITTER_NAME: ENGINEER.name,
    GIT_COMMITTER_EMAIL: ENGINEER.email,
    GIT_COMMITTER_DATE: `${START} +0800`,
  };
}
