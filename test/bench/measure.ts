import { execFileSync } from 'node:child_process';

export interface Timing {
  /** Median of the runs, milliseconds of wall time of the whole process. */
  ms: number;
  output: string;
}

/** Runs a command so many times, warmed once, and takes the median; `before` runs ahead of each, untimed. */
export function timeProcess(
  command: string,
  args: string[],
  options: { runs: number; cwd?: string; env?: NodeJS.ProcessEnv; before?: (run: number) => void },
): Timing {
  const times: number[] = [];
  let output = '';
  for (let run = 0; run <= options.runs; run += 1) {
    options.before?.(run);
    const started = performance.now();
    output = execute(command, args, options);
    if (run > 0) times.push(performance.now() - started);
  }
  return { ms: median(times), output };
}

function execute(command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv }): string {
  try {
    return execFileSync(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
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

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

export interface Row {
  what: string;
  subject_ms: number;
  floor_ms: number | null;
  ratio: string;
  limit: string;
}

export function printTable(rows: readonly Row[]): void {
  const cells = [
    ['', 'subject ms', 'floor ms', 'ratio', 'aim'],
    ...rows.map((row) => [
      row.what,
      row.subject_ms.toFixed(0),
      row.floor_ms === null ? '' : row.floor_ms.toFixed(0),
      row.ratio,
      row.limit,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  for (const row of cells) {
    process.stdout.write(
      `${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}\n`,
    );
  }
}
