import fs from 'node:fs';
import path from 'node:path';

/**
 * A private folder beside `out`, in which something is built before it takes its place: a sibling, so that the last
 * step is a rename on one disk.
 */
export function asideFolder(out: string): string {
  const parent = path.dirname(path.resolve(out));
  fs.mkdirSync(parent, { recursive: true });
  sweep(parent, path.basename(out));
  return fs.mkdtempSync(path.join(parent, `.${path.basename(out)}-${process.pid}-`));
}

/** Puts the finished folder in the place of the old one; the old one goes only when the new one stands. */
export function placeFolder(built: string, out: string): void {
  const target = path.resolve(out);
  if (!fs.existsSync(target)) {
    fs.renameSync(built, target);
    return;
  }
  const retired = `${built}-old`;
  fs.renameSync(target, retired);
  try {
    fs.renameSync(built, target);
  } catch (error) {
    fs.renameSync(retired, target);
    throw error;
  }
  fs.rmSync(retired, { recursive: true, force: true });
}

/** Puts the named entries of a finished folder into one that also holds other things, in this order: the page last. */
export function placeEntries(built: string, out: string, names: readonly string[]): void {
  fs.mkdirSync(out, { recursive: true });
  for (const name of names) {
    const entry = path.join(built, name);
    if (fs.statSync(entry).isDirectory()) placeFolder(entry, path.join(out, name));
    else fs.renameSync(entry, path.join(out, name));
  }
}

/** Removes what builds that were killed left beside `name`. */
function sweep(parent: string, name: string): void {
  const left = new RegExp(`^\\.${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}-(\\d+)-`);
  for (const entry of fs.readdirSync(parent)) {
    const pid = left.exec(entry)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      fs.rmSync(path.join(parent, entry), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
