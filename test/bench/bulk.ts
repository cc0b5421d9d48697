/**
 * A bulk log of operations against 60,000 approvals: CSV in UTF-8 and GB18030, and Parquet, each as one process, beside one
 * that streams the CSV in plain JavaScript and counts the same (`bulk-baseline.ts`). Prints time, peak memory and
 * the ratio. `node test/bench/bulk.ts [--rows N]`, by default 1 million rows; `BENCH_BULK=10000000` for 10 million.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { printTable, type Row } from './measure.ts';

interface Measured {
  ms: number;
  rss: number;
  /** Of the whole process, on all cores. */
  cpu: number;
  found: number;
}

const FORMS = ['utf-8', 'gb18030', 'parquet'] as const;

/** Rows for the bench's table: each form beside the baseline. */
export function measureBulk(
  rows: number,
  runs = Number(process.env.BENCH_RUNS ?? 3),
): { rows: Row[]; lines: string[] } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-bench-bulk-'));
  try {
    const run = (script: string, ...args: string[]): string =>
      execFileSync(process.execPath, [path.join(import.meta.dirname, script), ...args], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    // The run in the middle by its time.
    const measure = (script: string, ...args: string[]): Measured => {
      const all = Array.from({ length: runs }, () => JSON.parse(run(script, folder, ...args)) as Measured);
      return all.sort((a, b) => a.ms - b.ms)[runs >> 1] as Measured;
    };
    run('bulk-data.ts', folder, String(rows));
    const baseline = measure('bulk-baseline.ts');
    const lines = [told(`streaming JavaScript, ${rows} rows`, baseline)];
    const table = FORMS.map((form): Row => {
      const one = measure('bulk-subject.ts', form);
      const what = `bulk log, ${form}, ${rows} rows`;
      lines.push(told(what, one));
      const ratio = (one.ms / baseline.ms).toFixed(2);
      return { what, subject_ms: one.ms, floor_ms: baseline.ms, ratio, limit: '≤ 1 × streaming JavaScript' };
    });
    return { rows: table, lines };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function told(what: string, { ms, cpu, rss, found }: Measured): string {
  return `  ${what}: ${ms.toFixed(0)} ms (${cpu.toFixed(0)} ms of processor time), peak ${rss.toFixed(0)} MB, ${found} rows without approval`;
}

if (import.meta.main) {
  const at = process.argv.indexOf('--rows');
  const { rows, lines } = measureBulk(Number(at > 0 ? process.argv[at + 1] : (process.env.BENCH_BULK ?? 1_000_000)));
  process.stdout.write(`${lines.join('\n')}\n`);
  printTable(rows);
}
