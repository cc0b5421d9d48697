import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { LAWS } from './laws/laws.ts';
import { MUTANTS } from './laws/mutants.ts';

/** Laws that hold of any sheet, each with at least one one-line mistake that it notices. */

interface Line {
  law: string;
  mutant?: string;
  broken: string | null;
}

let lines: Line[] = [];

beforeAll(() => {
  const script = fileURLToPath(new URL('./laws/run.ts', import.meta.url));
  const out = execFileSync(process.execPath, [script], { encoding: 'utf8', maxBuffer: 1 << 24 });
  lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}, 600_000);

test('every law has a mistake to notice', () => {
  expect(Object.keys(LAWS).filter((law) => !MUTANTS.some((mutant) => mutant.law === law))).toEqual([]);
});

describe('holds', () => {
  test.each(Object.keys(LAWS))('%s', (law) => {
    expect(lines.find((line) => line.law === law && line.mutant === undefined)?.broken).toBeNull();
  });
});

describe('notices', () => {
  test.each(MUTANTS.map(({ name, law }) => [name, law]))('%s — %s', (name, law) => {
    // A law is noticed broken by its own property, not by a program that no longer runs.
    expect(lines.find((line) => line.mutant === name && line.law === law)?.broken).toBe('failed');
  });
});
