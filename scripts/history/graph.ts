import type { Commit, Identity } from '../model/provenance.ts';

/** A commit with its parents as positions in a list where parents come before children. */
export interface CommitNode extends Commit {
  parents: number[];
  reviewers: Identity[];
}

/** Questions about the order of commits. Commits are positions in the list the graph was made of. */
export interface Graph {
  /** First-parent chain from the head, oldest first. */
  mainLine: readonly number[];
  /** The commit of the main line that brought this one in; itself when it lies on the main line. */
  broughtBy(commit: number): number;
  /** Whether `young` was built upon `old`, through whichever parents; no commit upon itself. */
  isBefore(old: number, young: number): boolean;
  /** Of these, one that has none of the others before it; among several the one dated first. Null for none. */
  earliest(commits: readonly number[]): number | null;
  /** Of these, one that has none of the others after it; among several the one dated last. Null for none. */
  latest(commits: readonly number[]): number | null;
  /** The same, but among several the one dated first. */
  firstOfLatest(commits: readonly number[]): number | null;
}

/** The graph of all commits, the last of the main line being `head`. Dates are claims, so descent decides before them. */
export function graphOf(nodes: readonly CommitNode[], head: number): Graph {
  const parentsOf = (commit: number) => nodes[commit]?.parents ?? [];
  const mainLine: number[] = [];
  for (let commit: number | undefined = head; commit !== undefined; commit = parentsOf(commit)[0])
    mainLine.push(commit);
  mainLine.reverse();

  const brought = new Int32Array(nodes.length).fill(-1);
  for (const commit of mainLine) brought[commit] = commit;
  for (const commit of mainLine) {
    const open = parentsOf(commit).slice(1);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (brought[next] !== -1) continue;
      brought[next] = commit;
      open.push(...parentsOf(next));
    }
  }
  const broughtBy = (commit: number) => brought[commit] ?? commit;

  /** Whether `old` can be reached from `young`. The main line answers at once, so only side branches are walked. */
  function isAncestor(old: number, young: number): boolean {
    const seen = new Set<number>();
    const open = [young];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === old) return true;
      if (next < old || seen.has(next)) continue;
      seen.add(next);
      if (broughtBy(next) !== next) open.push(...parentsOf(next));
      else if (broughtBy(old) <= next) return true;
    }
    return false;
  }

  const byDate = (a: number, b: number) => {
    const [one, two] = [nodes[a], nodes[b]];
    return (one?.committed_at ?? 0) - (two?.committed_at ?? 0) || ((one?.hash ?? '') < (two?.hash ?? '') ? -1 : 1);
  };

  /** Those that have none of the others after them, by date. */
  function withoutYounger(commits: readonly number[]): number[] {
    const kept: number[] = [];
    for (const commit of [...commits].sort((a, b) => b - a)) {
      if (!kept.some((young) => isAncestor(commit, young))) kept.push(commit);
    }
    return kept.sort(byDate);
  }

  return {
    mainLine,
    broughtBy,
    isBefore: (old, young) => old !== young && isAncestor(old, young),
    earliest(commits) {
      if (commits.length < 2) return commits[0] ?? null;
      const kept: number[] = [];
      for (const commit of [...commits].sort((a, b) => a - b)) {
        if (!kept.some((old) => isAncestor(old, commit))) kept.push(commit);
      }
      return kept.sort(byDate)[0] ?? null;
    },
    latest(commits) {
      return (commits.length < 2 ? commits[0] : withoutYounger(commits).at(-1)) ?? null;
    },
    firstOfLatest(commits) {
      return (commits.length < 2 ? commits[0] : withoutYounger(commits)[0]) ?? null;
    },
  };
}
