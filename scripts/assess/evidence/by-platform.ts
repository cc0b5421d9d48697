import type { Commit, Provenance } from '../../model/provenance.ts';
import type { Context } from '../context.ts';

/**
 * What to add where a version stands as nobody's act though somebody may have pressed a button: a hosting platform that
 * squashes or rebases a branch keeps its author and commits in a name of its own, so that git cannot tell who did it. Told by
 * a committer whom the contract does not know beside an author who is somebody else. '' for every other commit.
 */
export function platformWords(
  { contract, input }: Context,
  title: string,
  ...commits: (Commit | null | undefined)[]
): string {
  const known = new Set([
    ...contract.contract.identities.map(({ email }) => email),
    ...(input.history.charter?.roles.keys() ?? []),
  ]);
  const odd = commits.find((one) => one && !known.has(one.committer.email) && one.committer.email !== one.author.email);
  if (!odd) return '';
  return `。版本 ${odd.hash.slice(0, 7)} 的提交者写的是“${odd.committer.name}”，合同的 identities 里没有这个地址：在平台上选“压缩合并”（squash）或“变基合并”就是这样，看不出是谁合并的。${title}的材料请选“合并提交”（merge commit）；已经这样合并了的，由${title}在自己的身份下再提交一次`;
}

/** The commits through which a record came to say what it says. */
export function throughHands(from: Provenance | undefined): (Commit | null)[] {
  return from ? [from.last, from.last_merge ?? null] : [];
}
