import fs from 'node:fs';
import path from 'node:path';

/**
 * Puts a folder in place at once: `fill` writes beside it, then one rename swaps it in. A run that is killed half-way
 * leaves the old folder; what it left aside is cleared by the next run.
 */
export async function replaceFolder(target: string, fill: (folder: string) => Promise<void> | void): Promise<void> {
  const parent = path.dirname(target);
  fs.mkdirSync(parent, { recursive: true });
  clearLeftovers(parent, path.basename(target));
  const aside = fs.mkdtempSync(path.join(parent, `.${path.basename(target)}-`));
  try {
    fs.chmodSync(aside, 0o755);
    await fill(aside);
    const old = fs.existsSync(target) ? `${aside}-old` : null;
    if (old) fs.renameSync(target, old);
    fs.renameSync(aside, target);
    if (old) fs.rmSync(old, { recursive: true, force: true });
  } catch (error) {
    fs.rmSync(aside, { recursive: true, force: true });
    throw error;
  }
}

/** Writes one file aside and renames it into place; what could not be put there is not left beside it. */
export function replaceFile(target: string, bytes: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const aside = `${target}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(aside, bytes);
    fs.renameSync(aside, target);
  } catch (error) {
    fs.rmSync(aside, { force: true });
    throw error;
  }
}

/** The path that the user asked for, of one that is written aside for it. */
export function targetOf(aside: string): string {
  return aside.replace(/\.\d+\.tmp$/, '');
}

/** Folders that a killed run left behind; younger ones may belong to a run that is still going. */
function clearLeftovers(parent: string, name: string): void {
  const hour_ms = 3_600_000;
  for (const entry of fs.readdirSync(parent)) {
    if (!entry.startsWith(`.${name}-`)) continue;
    const left = path.join(parent, entry);
    if (Date.now() - fs.statSync(left).mtimeMs > hour_ms) fs.rmSync(left, { recursive: true, force: true });
  }
}
