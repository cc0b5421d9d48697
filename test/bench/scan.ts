/**
 * The scan for personal data and secrets over every file of a folder, beside reading and decoding the same bytes. One
 * process; the median of several passes, since a single one mostly measures the compiler. Prints both in milliseconds.
 */
import fs from 'node:fs';
import path from 'node:path';
import { scanText } from '../../scripts/read/scan/text-scan.ts';
import { tokenStretches } from '../../scripts/read/scan/tokens.ts';
import { scannedText } from '../../scripts/read/scan/verdict.ts';

const folder = path.resolve(process.argv[2] ?? 'sample-repo/content');
const passes = Number(process.env.BENCH_RUNS ?? 7);
const files = fs
  .readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(png|jpe?g|pdf|xlsx)$/.test(entry.name))
  .map((entry) => path.join(entry.parentPath, entry.name));

const floor: number[] = [];
const scan: number[] = [];
let bytes = 0;
let found = 0;
for (let pass = 0; pass < passes; pass += 1) {
  const start = performance.now();
  const read = files.map((file) => fs.readFileSync(file));
  const texts = read.map((one) => scannedText(one) ?? '');
  const decoded = performance.now();
  found = texts.reduce((sum, text) => sum + scanText(text).length + tokenStretches(text).stretches.length, 0);
  floor.push(decoded - start);
  scan.push(performance.now() - decoded);
  bytes = read.reduce((sum, one) => sum + one.length, 0);
}
const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
process.stdout.write(JSON.stringify({ bytes, found, floor: median(floor), scan: median(scan) }));
