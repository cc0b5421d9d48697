import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Every run has its own caches and keys: nothing of the developer's machine decides a test, and nothing is left behind. */
export default function setup(): () => void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-test-'));
  process.env.YANSHOU_CACHE = folder;
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
