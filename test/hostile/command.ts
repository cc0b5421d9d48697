import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import { CONTENT, ID } from './corpus.ts';

const MEASURED = path.join(import.meta.dirname, 'measured.ts');
/** Waiting is a hang, but not on a busy machine: what is held to five seconds is the time of the processor. */
const HANG_MS = 30_000;

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

const NOBODY = 65_534;
const asNobody = { uid: NOBODY, gid: NOBODY };

/** Only root may change over to nobody, who must be able to read the tool. */
export function hasNobody(): boolean {
  if (process.getuid?.() !== 0) return false;
  const stdio = ['ignore', 'ignore', 'ignore', 'ignore'] as const;
  return (
    spawnSync(process.execPath, [MEASURED, '--version'], { ...asNobody, cwd: os.tmpdir(), stdio: [...stdio] })
      .status === 0
  );
}

/** Runs the command line, as somebody without rights if so wanted, and holds it to its limits. */
export function run(args: readonly string[], { nobody = false, cwd = os.tmpdir() } = {}): Run {
  const done = spawnSync(process.execPath, [MEASURED, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...(nobody ? { YANSHOU_CACHE: '/nonexistent', HOME: '/nonexistent' } : {}) },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: HANG_MS,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    ...(nobody ? asNobody : {}),
  });
  expect(done.signal, 'it hangs').toBeNull();
  const { seconds, megabytes } = JSON.parse(done.output[3] ?? '{}') as { seconds: number; megabytes: number };
  expect(seconds).toBeLessThan(5);
  expect(megabytes).toBeLessThan(500);
  expect(done.stderr, 'a stack trace').not.toMatch(/^\s+at .*:\d+/m);
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** What `check` says of each file below the contract's folder, by its name: `rule message`. */
export function saidOf(content: string, options: { nobody?: boolean } = {}): Map<string, string[]> {
  const { out, err, code } = run(['check', '--content', content, '--format', 'json', '--as-of', '2025-06-30'], options);
  expect([code, err]).toEqual([1, '']);
  const { diagnostics } = JSON.parse(out).contracts[0] as { diagnostics: Diagnostic[] };
  const said = new Map<string, string[]>();
  for (const { file, rule, message } of diagnostics) {
    const local = file.slice(file.indexOf(`${ID}/`) + ID.length + 1);
    said.set(local, [...(said.get(local) ?? []), `${rule} ${message}`]);
  }
  return said;
}

/** A copy of the contract in a folder of its own; `dispose` removes it, whatever rights it has lost. */
export function folder(): { content: string; at: (local: string) => string; dispose: () => void } {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-hostile-'));
  fs.chmodSync(root, 0o755);
  const content = path.join(root, 'content');
  fs.cpSync(CONTENT, content, { recursive: true });
  return {
    content,
    at: (local) => path.join(content, ID, local),
    dispose: () => fs.rmSync(root, { recursive: true, force: true }),
  };
}
