/** `npm run bench`: every figure beside its floor in the same run, and the ratio. Never part of the tests. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureBulk } from './bulk.ts';
import { printTable, type Row, timeProcess } from './measure.ts';

const project = path.resolve(import.meta.dirname, '../..');
const bin = path.join(project, 'bin/yanshou.js');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-bench-'));
const env = { ...process.env, YANSHOU_CACHE: path.join(work, 'cache'), NODE_COMPILE_CACHE: path.join(work, 'compile') };
const repository = path.join(work, 'sample-repo');
const content = path.join(repository, 'content');
const node = process.execPath;
const runs = Number(process.env.BENCH_RUNS ?? 7);
const rows: Row[] = [];
const add = (what: string, subject_ms: number, floor_ms: number | null, limit: string) =>
  rows.push({ what, subject_ms, floor_ms, ratio: floor_ms === null ? '' : (subject_ms / floor_ms).toFixed(2), limit });

try {
  timeProcess(node, [bin, 'sample', '--out', repository, '--quiet'], { runs: 0, env });

  const floors = timeProcess(node, [path.join(project, 'test/bench/floors.ts'), content], { runs, env });
  const parts = JSON.parse(floors.output) as { files: number; records: number; times: { [part: string]: number } };
  const cold = timeProcess(node, [bin, 'check', '--content', content, '--no-cache', '--quiet'], { runs, env });
  process.stdout.write(`${parts.files} files, ${parts.records} records\n`);
  for (const [part, ms] of Object.entries(parts.times)) process.stdout.write(`  floor ${part}: ${ms.toFixed(0)} ms\n`);
  add('cold check', cold.ms, floors.ms, '≤ 1.5 × floors');

  const scanned = timeProcess(node, [path.join(project, 'test/bench/scan.ts'), content], { runs: 1, env });
  const scan = JSON.parse(scanned.output) as { bytes: number; floor: number; scan: number };
  const speed = (scan.bytes / scan.scan / 1000).toFixed(0);
  add(`scan beside reading and decoding, ${speed} MB/s`, scan.scan, scan.floor, '≥ 200 MB/s');

  const diff = timeProcess(node, [bin, 'diff', 'HEAD~1', '--content', content, '--no-cache', '--quiet'], { runs, env });
  add('diff HEAD~1', diff.ms, 2 * cold.ms, '≤ 1 × two cold checks');

  const empty = timeProcess(node, ['-e', '0'], { runs, env });
  const status = timeProcess('git', ['--no-optional-locks', 'status', '--porcelain', '-z', '-uall'], {
    runs,
    cwd: repository,
    env,
  });
  const warm = timeProcess(node, [bin, 'check', '--content', content, '--quiet'], { runs, env });
  add('nothing changed', warm.ms, status.ms + empty.ms, '≤ 3 × (git status + empty node)');

  const file = fs
    .readdirSync(path.join(content), { recursive: true })
    .map(String)
    .filter((name) => name.includes('evidence/operation-log'))
    .sort()
    .find((name) => name.endsWith('.yaml'));
  if (!file) throw new Error('no operation log in the sample');
  const touched = path.join(content, file);
  const original = fs.readFileSync(touched);
  const changed = timeProcess(node, [bin, 'check', '--content', content, '--quiet'], {
    runs,
    env,
    before: (run) => fs.writeFileSync(touched, Buffer.concat([original, Buffer.from(`# run ${run}\n`)])),
  });
  fs.writeFileSync(touched, original);
  add('one file changed, beyond nothing changed', changed.ms - warm.ms, cold.ms, '≤ 0.10 × cold');

  const out = path.join(work, 'dist');
  const site = timeProcess(node, [bin, 'site', '--content', content, '--out', out], { runs: 1, env });
  const pages = fs
    .readdirSync(out, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html')).length;
  add(`site, ${pages} pages, ${(site.ms / pages).toFixed(1)} ms a page`, site.ms, null, '');

  const dossier = timeProcess(node, [bin, 'dossier', '--content', content, '--out', out], { runs: 1, env });
  const printed = fs
    .readdirSync(out, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.pdf'));
  const count = printed.reduce((sum, name) => sum + pdfPages(path.join(out, name)), 0);
  add(`dossier, ${count} pages, ${((count * 1000) / dossier.ms).toFixed(1)} pages a second`, dossier.ms, null, '');
  rows.push(...measureBulk(Number(process.env.BENCH_BULK ?? 1_000_000)).rows);
  printTable(rows);
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}

/** Pages by the page tree's own count, as every reader sees it. */
function pdfPages(file: string): number {
  const counts = [...fs.readFileSync(file, 'latin1').matchAll(/\/Count (\d+)/g)].map((match) => Number(match[1]));
  return Math.max(0, ...counts);
}
