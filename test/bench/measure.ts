import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Timing {
  /** Wall time of the whole process, milliseconds: the least of the runs, since others on the machine only ever add. */
  ms: number;
  /** Of a Node process: processor time of all its threads, milliseconds, the least of the runs; and its peak in MB. */
  cpu_ms: number;
  peak_mb: number;
  output: string;
}

export interface Command {
  command: string;
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Runs ahead of each run, untimed. */
  before?: (run: number) => void;
}

/** Runs a command so many times, warmed once; the least is taken. */
export function timeProcess(
  command: string,
  args: string[],
  options: Omit<Command, 'command' | 'args'> & { runs: number },
) {
  const { runs, ...rest } = options;
  return timeTogether([{ command, args, ...rest }], runs)[0] as Timing;
}

/** Several commands in turn, again and again: what else the machine does then weighs on all of them alike. */
export function timeTogether(commands: readonly Command[], runs: number): Timing[] {
  const timings = commands.map((): Timing => {
    return { ms: Number.POSITIVE_INFINITY, cpu_ms: Number.POSITIVE_INFINITY, peak_mb: 0, output: '' };
  });
  for (let run = 0; run <= runs; run += 1) {
    commands.forEach((command, index) => {
      command.before?.(run);
      const timing = timings[index] as Timing;
      const once = execute(command);
      timing.output = once.output;
      if (run === 0 && runs > 0) return;
      timing.ms = Math.min(timing.ms, once.ms);
      timing.cpu_ms = Math.min(timing.cpu_ms, once.cpu_ms);
      timing.peak_mb = Math.max(timing.peak_mb, once.peak_mb);
    });
  }
  return timings;
}

const USAGE = path.join(import.meta.dirname, 'usage.ts');

function execute({ command, args, cwd, env }: Command): Timing {
  const report = path.join(os.tmpdir(), `yanshou-usage-${process.pid}.json`);
  const isNode = command === process.execPath;
  const started = performance.now();
  const output = outputOf(command, isNode ? ['--import', USAGE, ...args] : args, {
    cwd,
    env: { ...(env ?? process.env), ...(isNode ? { BENCH_USAGE: report } : {}) },
  });
  const ms = performance.now() - started;
  if (!isNode) return { ms, cpu_ms: Number.NaN, peak_mb: 0, output };
  const { cpu_ms, peak_mb } = JSON.parse(fs.readFileSync(report, 'utf8')) as Timing;
  fs.rmSync(report);
  return { ms, cpu_ms, peak_mb, output };
}

function outputOf(
  command: string,
  args: string[],
  options: { cwd: string | undefined; env: NodeJS.ProcessEnv },
): string {
  try {
    return execFileSync(command, args, {
      ...options,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    const failed = error as { status?: number; stdout?: string };
    // `check` answers 1 when it found something: that is its job here.
    if (failed.status === 1) return failed.stdout ?? '';
    throw error;
  }
}

export interface Row {
  what: string;
  subject_ms: number;
  floor_ms: number | null;
  ratio: string;
  limit: string;
  /** Name of the figure in BENCH.json, and what is kept and compared there; most are ratios. */
  key?: string;
  figure?: number;
  /** Beside the figure: how it stands to the recorded one. */
  note?: string;
}

export function printTable(rows: readonly Row[]): void {
  const cells = [
    ['', 'subject ms', 'floor ms', 'ratio', 'aim', 'recorded'],
    ...rows.map((row) => [
      row.what,
      row.subject_ms.toFixed(0),
      row.floor_ms === null ? '' : row.floor_ms.toFixed(0),
      row.ratio,
      row.limit,
      row.note ?? '',
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  for (const row of cells) {
    const line = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 || column > 3 ? cell.padEnd(width) : cell.padStart(width);
    });
    process.stdout.write(`${line.join('  ').trimEnd()}\n`);
  }
}
