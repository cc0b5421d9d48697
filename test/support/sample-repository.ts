import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SAMPLE_CONTRACT, writeSampleRepository } from '../../sample/repository.ts';
import { openWorkspace } from '../../scripts/commands/workspace.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../content', SAMPLE_CONTRACT);

/** A fresh sample repository in a folder of its own; `dispose` removes it. */
export async function freshSample(): Promise<{ folder: string; content: string; dispose: () => void }> {
  const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-sample-'));
  const folder = path.join(parent, 'repo');
  const names = fs.readdirSync(CONTENT).filter((name) => name.endsWith('.yaml'));
  const contractFiles = new Map(names.sort().map((name) => [name, fs.readFileSync(path.join(CONTENT, name))]));
  await writeSampleRepository({ contractFiles, out: folder });
  return {
    folder,
    content: path.join(folder, 'content'),
    dispose: () => fs.rmSync(parent, { recursive: true, force: true }),
  };
}

/** The snapshot of the only contract in a content folder. */
export async function snapshotOfFolder(content: string, asOf?: string): Promise<Snapshot> {
  const { results } = await openWorkspace({ content, cache: false, ...(asOf ? { asOf } : {}) });
  const first = results[0];
  if (!first || !('snapshot' in first)) throw new Error(JSON.stringify(first));
  return first.snapshot;
}

/** Runs the command line as a user would; never throws for an exit code. */
export async function yanshou(args: string[], env: NodeJS.ProcessEnv = {}, cwd = process.cwd()) {
  const { spawnSync } = await import('node:child_process');
  const bin = path.resolve(import.meta.dirname, '../../bin/yanshou.js');
  const run = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
