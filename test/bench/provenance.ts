/**
 * Provenance, as one process. `whole` reads the history of a repository; `floor` does what that cannot do without: the
 * bare log, every distinct version of an evidence file from git, each parsed by js-yaml; `later` reads all but the last
 * twenty commits, then the twenty by themselves, and prints the milliseconds of that.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { openHistory } from '../../scripts/history/history.ts';
import { extractRecords } from '../../scripts/read/file.ts';
import { openCommit } from '../../scripts/source/commit.ts';

const [mode = 'whole', folder = 'sample-repo/content'] = process.argv.slice(2);
const content = path.resolve(folder);
const git = (args: string[], input?: string) =>
  execFileSync('git', args, { cwd: content, maxBuffer: 1 << 30, ...(input === undefined ? {} : { input }) });
const EVIDENCE = /\/(?:evidence|findings|waivers|panel)\/.*\.(?:yaml|md)$/;

function floor(): number {
  const log = git(['log', '-z', '--raw', '--no-abbrev', '--no-renames', '-m', '--format=%H']).toString('utf8');
  const blobs = new Set<string>();
  for (const [, oid = '', file = ''] of log.matchAll(/ ([0-9a-f]{40}) [AM]\0([^\0]*)/g))
    if (EVIDENCE.test(file)) blobs.add(oid);
  const out = git(['cat-file', '--batch', '--buffer'], `${[...blobs].join('\n')}\n`);
  for (let at = 0; at < out.length; ) {
    const line = out.indexOf(10, at);
    const size = Number(out.toString('latin1', at, line).split(' ')[2]);
    const text = out.toString('utf8', line + 1, line + 1 + size);
    const front = text.startsWith('---\n') ? text.slice(4, text.indexOf('\n---', 4)) : text;
    load(front, { schema: CORE_SCHEMA });
    at = line + size + 2;
  }
  return blobs.size;
}

async function read(revision: string, cache?: Map<string, string>): Promise<number> {
  const source = await openCommit(content, revision);
  const texts = cache && {
    get: (key: string) => cache.get(key),
    set: (key: string, text: string) => void cache.set(key, text),
  };
  const started = performance.now();
  await openHistory(source, { extractRecords, version: 'bench', ...(texts ? { cache: texts } : {}) });
  return performance.now() - started;
}

if (mode === 'floor') process.stdout.write(JSON.stringify({ blobs: floor() }));
else if (mode === 'whole') process.stdout.write(JSON.stringify({ ms: await read('HEAD') }));
else {
  const cache = new Map<string, string>();
  const commits = git(['rev-list', '--first-parent', 'HEAD']).toString('utf8').trim().split('\n');
  const before = commits.find((commit) => Number(git(['rev-list', '--count', `${commit}..HEAD`]).toString()) >= 20);
  await read(before ?? 'HEAD', cache);
  process.stdout.write(JSON.stringify({ ms: await read('HEAD', cache) }));
}
