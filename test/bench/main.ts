/**
 * `npm run bench`: every figure beside its floor in the same run, and the ratio; `-- --large` adds 160,000 records and a
 * hundred contracts, `-- --record` keeps the ratios in BENCH.json. Ends with 1 when one is much worse than recorded. Never
 * part of the tests.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BULK_KIND } from '../../scripts/model/bulk.ts';
import { measureBulk } from './bulk.ts';
import { type Command, printTable, type Row, type Timing, timeProcess, timeTogether } from './measure.ts';
import { compareRecorded, recordFigures } from './recorded.ts';

const project = path.resolve(import.meta.dirname, '../..');
const bin = path.join(project, 'bin/yanshou.js');
const bench = (name: string) => path.join(import.meta.dirname, `${name}.ts`);
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-bench-'));
const env = { ...process.env, YANSHOU_CACHE: path.join(work, 'cache'), NODE_COMPILE_CACHE: path.join(work, 'compile') };
const repository = path.join(work, 'sample-repo');
const content = path.join(repository, 'content');
const node = process.execPath;
const runs = Number(process.env.BENCH_RUNS ?? 7);
const isLarge = process.argv.includes('--large');
const rows: Row[] = [];
const ratioOf = (subject_ms: number, floor_ms: number) => subject_ms / floor_ms;
const add = (what: string, subject_ms: number, floor_ms: number | null, limit: string, key?: string) =>
  rows.push({
    what,
    subject_ms,
    floor_ms,
    ratio: floor_ms === null ? '' : ratioOf(subject_ms, floor_ms).toFixed(2),
    limit,
    // Two runs may differ by less than the machine does: next to nothing is no figure to compare with.
    ...(key !== undefined && floor_ms !== null ? { key, figure: Math.max(0.02, ratioOf(subject_ms, floor_ms)) } : {}),
  });
const script = (file: string, ...args: string[]): Command => ({ command: node, args: [file, ...args], env });
const check = (...args: string[]) => script(bin, 'check', '--quiet', '--content', ...args);

try {
  timeProcess(node, [bin, 'sample', '--out', repository, '--quiet'], { runs: 0, env });
  leaveOutBulkLogs();
  measureCheck();
  measureHistory();
  measureOthers();
  rows.push(...measureBulk(Number(process.env.BENCH_BULK ?? 1_000_000)).rows);
  if (isLarge) measureLarge();
  compareRecorded(rows);
  printTable(rows);
  if (process.argv.includes('--record')) recordFigures(rows);
  if (rows.some(({ note }) => note?.includes('slower'))) process.exitCode = 1;
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}

/** The floors read records. Logs of rows have a table of their own (`bulk.ts`), with a floor that reads rows. */
function leaveOutBulkLogs(): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', ...args], {
      cwd: repository,
      stdio: 'ignore',
    });
  git('rm', '-rq', '--', `:(glob)**/evidence/${BULK_KIND}/**`);
  git('commit', '-qm', 'without bulk logs');
}

function measureCheck(): void {
  const touched = someLog();
  const original = fs.readFileSync(touched);
  const [floors, cold] = timeTogether([script(bench('floors'), content), check(content, '--no-cache')], runs) as [
    Timing,
    Timing,
  ];
  const parts = JSON.parse(floors.output) as { files: number; records: number; times: { [part: string]: number } };
  process.stdout.write(`${parts.files} files, ${parts.records} records\n`);
  for (const [part, ms] of Object.entries(parts.times)) process.stdout.write(`  floor ${part}: ${ms.toFixed(0)} ms\n`);
  add('cold check', cold.ms, floors.ms, '≤ 1.5 × floors', 'cold');
  add('cold check, processor time of all threads', cold.cpu_ms, floors.cpu_ms, '', 'cold-cpu');

  const [empty, status, warm] = timeTogether(
    [
      { command: node, args: ['-e', '0'], env },
      { command: 'git', args: ['--no-optional-locks', 'status', '--porcelain', '-z', '-uall'], cwd: repository, env },
      check(content),
    ],
    runs,
  ) as [Timing, Timing, Timing];
  // In a group of its own: between two runs of it, something changes.
  const [changed] = timeTogether(
    [
      {
        ...check(content),
        before: (run) => fs.writeFileSync(touched, Buffer.concat([original, Buffer.from(`# run ${run}\n`)])),
      },
    ],
    runs,
  ) as [Timing];
  fs.writeFileSync(touched, original);
  add('nothing changed', warm.ms, status.ms + empty.ms, '≤ 3 × (git status + empty node)', 'unchanged');
  add('one file changed', changed.ms, cold.ms, '≤ 0.10 × cold', 'one-file');

  const stages = stagesOf(content);
  add('assess, of reading', stages.stages.assess ?? 0, stages.stages.read ?? 1, '', 'assess');
  add(`${stages.others} other readings`, stages.readings, stages.once, '≤ 5 × one assessment', 'readings');
}

interface Stages {
  records: number;
  stages: { [stage: string]: number };
  snapshot: number;
  once: number;
  readings: number;
  others: number;
}

/** A table of its own: what one check spends where, on the thread that all waits for. */
function stagesOf(folder: string): Stages {
  const { output } = timeProcess(node, [bench('stages'), folder], { runs: 1, env });
  const stages = JSON.parse(output) as Stages;
  process.stdout.write(`\nstages of a cold check, ${stages.records} records, processor time of the main thread\n`);
  for (const [stage, ms] of Object.entries(stages.stages)) {
    const each = (ms * 1000) / stages.records;
    process.stdout.write(
      `  ${stage.padEnd(24)} ${ms.toFixed(0).padStart(7)} ms  ${each.toFixed(1).padStart(6)} µs a record\n`,
    );
  }
  process.stdout.write('\n');
  return stages;
}

function measureHistory(): void {
  const provenance = (mode: string) => script(bench('provenance'), mode, content);
  const [floor, whole, later] = timeTogether(['floor', 'whole', 'later'].map(provenance), Math.min(runs, 3)) as [
    Timing,
    Timing,
    Timing,
  ];
  const { blobs } = JSON.parse(floor.output) as { blobs: number };
  add(`provenance, ${blobs} versions of files`, whole.ms, floor.ms, '≤ 1.5 × (log + js-yaml of them)', 'provenance');
  const { ms } = JSON.parse(later.output) as { ms: number };
  rows.push({ what: 'provenance of 20 new commits', subject_ms: ms, floor_ms: null, ratio: '', limit: '≤ 50 ms' });
}

function measureOthers(): void {
  const scanned = timeProcess(node, [bench('scan'), content], { runs: 1, env });
  const scan = JSON.parse(scanned.output) as { bytes: number; floor: number; scan: number };
  const speed = (scan.bytes / scan.scan / 1000).toFixed(0);
  add(`scan beside reading and decoding, ${speed} MB/s`, scan.scan, scan.floor, '≥ 200 MB/s', 'scan');

  const diff = script(bin, 'diff', 'HEAD~1', '--content', content, '--no-cache', '--quiet');
  const [compared, cold] = timeTogether([diff, check(content, '--no-cache')], Math.min(runs, 3)) as [Timing, Timing];
  add('diff HEAD~1', compared.ms, 2 * cold.ms, '≤ 1 × two cold checks', 'diff');

  const out = path.join(work, 'dist');
  const site = timeProcess(node, [bin, 'site', '--content', content, '--out', out], { runs: 1, env });
  const pages = filesIn(out, '.html').length;
  add(`site, ${pages} pages, ${(site.ms / pages).toFixed(1)} ms a page`, site.ms, null, '');

  const dossier = timeProcess(node, [bin, 'dossier', '--content', content, '--out', out], { runs: 1, env });
  const count = filesIn(out, '.pdf').reduce((sum, name) => sum + pdfPages(path.join(out, name)), 0);
  add(`dossier, ${count} pages, ${((count * 1000) / dossier.ms).toFixed(1)} pages a second`, dossier.ms, null, '');
}

/** 160,000 records of one contract; a hundred contracts of 16,000. */
function measureLarge(): void {
  const ten = path.join(work, 'ten');
  timeProcess(node, [bin, 'sample', '--out', ten, '--years', '10', '--quiet'], { runs: 0, env });
  const folder = path.join(ten, 'content');
  const [floor, cold] = timeTogether([script(bench('yaml-floor'), folder), check(folder, '--no-cache')], 2) as [
    Timing,
    Timing,
  ];
  const { records, stages } = stagesOf(folder);
  add(`cold check, ${records} records`, cold.ms, floor.ms, '≤ 1.6 × js-yaml', 'large-cold');
  add(
    `assess ${records} records, of reading`,
    stages.assess ?? 0,
    stages.read ?? 1,
    '≤ 0.10 × reading',
    'large-assess',
  );
  fs.rmSync(ten, { recursive: true, force: true });

  const many = path.join(work, 'many');
  timeProcess(node, [bin, 'sample', '--out', many, '--contracts', '100', '--quiet'], { runs: 0, env });
  const [hundred, one] = timeTogether(
    [check(path.join(many, 'content'), '--no-cache'), check(content, '--no-cache')],
    1,
  ) as [Timing, Timing];
  const what = `100 contracts, processor time of each, ${hundred.peak_mb.toFixed(0)} MB at the peak`;
  add(what, hundred.cpu_ms / 100, one.cpu_ms, '≤ 1.1 × one, ≤ 1,000 MB', 'hundred');
}

function someLog(): string {
  const name = filesIn(content, '.yaml')
    .filter((file) => file.includes('evidence/operation-log'))
    .sort()[0];
  if (!name) throw new Error('no operation log in the sample');
  return path.join(content, name);
}

function filesIn(folder: string, ending: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending));
}

/** Pages by the page tree's own count, as every reader sees it. */
function pdfPages(file: string): number {
  const counts = [...fs.readFileSync(file, 'latin1').matchAll(/\/Count (\d+)/g)].map((match) => Number(match[1]));
  return Math.max(0, ...counts);
}
