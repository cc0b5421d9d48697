import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from './git.ts';

/**
 * Environment that switches off the content filters a repository's own configuration names: `git status` would run
 * their programs on changed files. Filters of the user's and the system's configuration (git-lfs) are the user's own.
 */
export async function withoutFilters(directory: string): Promise<Record<string, string>> {
  if (!mayNameFilters(directory)) return {};
  const pattern = '^filter\\..*\\.(clean|smudge|process|required)$';
  const out = await git(directory, ['config', '--local', '--includes', '-z', '--name-only', '--get-regexp', pattern], {
    exits: [1],
  });
  const names = out.toString('utf8').split('\0').filter(Boolean);
  if (!names.length) return {};
  const start = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
  const settings = names.flatMap((name, index): [string, string][] => [
    [`GIT_CONFIG_KEY_${start + index}`, name],
    [`GIT_CONFIG_VALUE_${start + index}`, name.endsWith('.required') ? 'false' : ''],
  ]);
  return Object.fromEntries([['GIT_CONFIG_COUNT', String(start + names.length)], ...settings]);
}

/**
 * Whether git has to be asked. It takes its configuration from one of the folders above; when none of them can name a
 * filter, the question, a process that everything else would wait for, is saved. Anything unusual means yes.
 */
function mayNameFilters(directory: string): boolean {
  try {
    return someFolderMayNameFilters(directory);
  } catch {
    return true;
  }
}

function someFolderMayNameFilters(directory: string): boolean {
  for (let folder = directory; ; folder = dirname(folder)) {
    const place = join(folder, '.git');
    const stat = lstatSync(place, { throwIfNoEntry: false });
    if (existsSync(join(folder, 'HEAD'))) return true;
    if (stat && (!stat.isDirectory() || existsSync(join(place, 'commondir')))) return true;
    if (stat && /filter|include|worktreeconfig/i.test(readFileSync(join(place, 'config'), 'latin1'))) return true;
    if (folder === dirname(folder)) return false;
  }
}
