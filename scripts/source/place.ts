import { accessSync, constants, lstatSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { GitError, git } from './git.ts';
import { type Place, SourceError } from './source.ts';

/** The folder's path without symbolic links. The folder itself may be reached through one: the user named it. */
export function realFolder(directory: string): string {
  try {
    const root = realpathSync(directory);
    if (lstatSync(root).isDirectory()) {
      accessSync(root, constants.R_OK | constants.X_OK);
      return root;
    }
  } catch {
    // Told below, the same way as a path that is no folder.
  }
  throw new SourceError('no-folder', directory, `找不到文件夹，或无权读取：${directory}`);
}

/**
 * Finds the repository around a folder (an absolute, real path) and the commit a revision names; `dirty` is left empty.
 * `head` is null where HEAD has no commit yet. Throws `GitError`, also for any other revision that names no commit.
 */
export async function findPlace(directory: string, revision = 'HEAD'): Promise<Place & { workTree: boolean }> {
  if (revision.startsWith('-')) throw unknownRevision(revision);
  const questions = ['--is-shallow-repository', '--is-inside-work-tree', '--show-object-format', '--show-prefix'];
  const out = await git(directory, ['rev-parse', ...questions, '--verify', '-q', `${revision}^{commit}`], {
    exits: [1],
  });
  // The three answers are one line each and the commit, if any, is the last; what lies between is a path.
  const lines = out.toString('utf8').replace(/\n$/, '').split('\n');
  const [shallow, workTree, format] = lines;
  const last = lines.at(-1) ?? '';
  const head = lines.length > 4 && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(last) ? last : null;
  if (head === null && revision !== 'HEAD') throw unknownRevision(revision, shallow === 'true');
  const prefix = lines.slice(3, head === null ? undefined : -1).join('\n');
  return {
    root: resolve(directory, '../'.repeat(prefix.split('/').length - 1)),
    prefix,
    head,
    shallow: shallow === 'true',
    format: format === 'sha256' ? 'sha256' : 'sha1',
    dirty: [],
    workTree: workTree === 'true',
  };
}

function unknownRevision(revision: string, shallow = false): GitError {
  if (revision === '') return new GitError('unknown-revision', '版本是空的，请写提交号、分支名或标签名');
  const [, one, other] = /^(.+?)\.{2,3}(.+)$/.exec(revision) ?? [];
  if (one && other) {
    return new GitError('unknown-revision', `版本请一个一个写，中间用空格隔开：${one} ${other}；收到“${revision}”`);
  }
  const advice = shallow
    ? '这是浅克隆，更早的版本没有取来：请先执行 git fetch --unshallow（CI 中设 fetch-depth: 0），再核对提交号、分支名或标签名'
    : '请核对提交号、分支名或标签名';
  return new GitError('unknown-revision', `仓库中没有这个版本：${revision}。${advice}`);
}
