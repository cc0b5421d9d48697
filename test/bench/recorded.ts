import fs from 'node:fs';
import type { Row } from './measure.ts';

const FILE = new URL('../../BENCH.json', import.meta.url);
/** Ratios move with the machine: worse by this much is worth a look. */
const WORSE = 1.3;
const BETTER = 0.8;

/** Ratios by the name of the figure, as they were when someone last recorded them. */
interface Recorded {
  node: string;
  ratios: { [key: string]: number };
}

function recorded(): Recorded | null {
  return fs.existsSync(FILE) ? (JSON.parse(fs.readFileSync(FILE, 'utf8')) as Recorded) : null;
}

/** Notes beside every figure how it stands to the recorded one. Only ratios are compared: they outlive a machine. */
export function compareRecorded(rows: readonly Row[]): void {
  const { ratios = {} } = recorded() ?? {};
  for (const row of rows) {
    const before = row.key === undefined ? undefined : ratios[row.key];
    if (before === undefined || row.figure === undefined) continue;
    const change = row.figure / before;
    const word = change > WORSE ? ', slower' : change < BETTER ? ', faster' : '';
    row.note = `${before.toFixed(2)}${word}`;
  }
}

/** Keeps the figures of this run; those that it did not measure stay as they were. */
export function recordFigures(rows: readonly Row[]): void {
  const figures = rows.flatMap(({ key, figure }): [string, number][] =>
    key === undefined || figure === undefined ? [] : [[key, Number(figure.toFixed(3))]],
  );
  const ratios = { ...recorded()?.ratios, ...Object.fromEntries(figures) };
  const value: Recorded = { node: process.versions.node, ratios };
  fs.writeFileSync(FILE, `${JSON.stringify(value, null, 2)}\n`);
}
