import { GitError, git } from '../source/git.ts';
import { type Source, SourceError } from '../source/source.ts';
import type { BlobHashes } from './blob-hashes.ts';
import { differingPaths, type Listing, listCommit } from './listing.ts';
import type { AnchorCheck } from './report.ts';

/** The content to compare with: its folder, and one contract as it lies there now. */
export interface Present {
  folder: string;
  source: Source;
  listing: Listing;
  hashes: BlobHashes;
  /** Commits the head descends from; null without git. */
  history: ReadonlySet<string> | null;
}

/** Every commit behind a source's head. */
export async function commitsBehind(source: Source): Promise<Set<string> | null> {
  if (!source.git?.head) return null;
  try {
    const out = await git(source.git.root, ['rev-list', source.git.head, '--']);
    return new Set(out.toString('latin1').split('\n').filter(Boolean));
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** Whether the commit an anchor names holds what its listing says; where it cannot be had, whether the work tree does. */
export async function recompute(commit: string, listing: Listing, present: Present): Promise<AnchorCheck> {
  const check = (ok: boolean | null, text: string): AnchorCheck => ({ id: 'commit', ok, text });
  const short = commit.slice(0, 10);
  const missing = whyMissing(commit, present);
  if (missing) {
    if (differingPaths(listing, present.listing).length === 0)
      return check(true, `${missing}；现有材料与清单逐字节一致`);
    return check(null, `${missing}，清单无从重新计算`);
  }
  try {
    const { folder, hashes } = present;
    const found = await listCommit(folder, commit, present.listing.contract, hashes);
    const different = differingPaths(listing, found.listing);
    if (different.length === 0) return check(true, `提交 ${short} 中的材料与清单一致`);
    const [first = ''] = different;
    return check(false, `提交 ${short} 中的材料与清单不一致：共 ${different.length} 处，例如 ${first}`);
  } catch (error) {
    if (error instanceof GitError || error instanceof SourceError) {
      return check(null, `清单无从按提交 ${short} 重新计算：${error.message}`);
    }
    throw error;
  }
}

function whyMissing(commit: string, { source, history }: Present): string | null {
  if (history === null) return source.withoutGit ?? '没有提交历史';
  if (history.has(commit)) return null;
  const short = commit.slice(0, 10);
  return source.git?.shallow
    ? `这是浅克隆，取不到提交 ${short}（请执行 git fetch --unshallow）`
    : `提交 ${short} 不在当前历史中，历史可能被改写过`;
}
