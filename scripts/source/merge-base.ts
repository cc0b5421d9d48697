import { GitError, git } from './git.ts';
import { findPlace, realFolder } from './place.ts';

/**
 * The commit from which two revisions went their own ways; the best one where there are several. Throws `GitError`,
 * also when they have none in common.
 */
export async function mergeBase(directory: string, one: string, other: string): Promise<string> {
  const folder = realFolder(directory);
  const places = [await findPlace(folder, one), await findPlace(folder, other)];
  const heads = places.map(({ head }) => head ?? '');
  if (heads.includes('')) throw new GitError('unknown-revision', '仓库中还没有提交');
  const out = await git(folder, ['merge-base', ...heads], { exits: [1] });
  const found = out.toString('latin1').trim().split('\n')[0] ?? '';
  if (found !== '') return found;
  throw new GitError(
    'unknown-revision',
    `${one} 与 ${other} 没有共同的起点${places.some(({ shallow }) => shallow) ? '：这是浅克隆，请取完整历史（CI 中设 fetch-depth: 0）' : '，不是同一段历史。请核对两个版本；要直接比较，去掉 --merge-base'}`,
  );
}
