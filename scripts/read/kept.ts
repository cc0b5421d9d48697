import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where results are kept between runs: outside the tool's folder and outside the content. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const base = env.YANSHOU_CACHE ?? env.XDG_CACHE_HOME ?? env.LOCALAPPDATA ?? path.join(os.homedir(), '.cache');
  return path.join(base, 'yanshou');
}

/** Writes a kept result aside and renames it: a killed run leaves the old one. Readable by its owner alone. */
export function keep(file: string, text: string): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const aside = `${file}.${process.pid}.tmp`;
    fs.writeFileSync(aside, text, { mode: 0o600 });
    fs.renameSync(aside, file);
  } catch {
    // What cannot be kept costs time, never the result.
  }
}

/** Removes what was kept; should that fail, it is as good as before. */
export function letGo(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // The same as above.
  }
}

/** What lies in these folders and files, by name, size and time of change: what is kept ends where the tool changes. */
export function codeDigest(places: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (file: string, name: string) => {
    const { size, mtimeMs } = fs.statSync(file);
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  };
  for (const place of places) {
    if (!fs.statSync(place).isDirectory()) {
      add(place, path.basename(place));
      continue;
    }
    for (const name of fs.readdirSync(place, { recursive: true }).map(String).sort()) add(path.join(place, name), name);
  }
  return hash.digest('hex');
}
