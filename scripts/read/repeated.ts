import type { ReadProblem } from './file.ts';

/** As often as this the same may be said of a file place by place; a slip in every record of it is said once. */
const APART_MAX = 3;
/** As many lines are named. */
const LINES_MAX = 10;

/**
 * One slip made in every record of a file, by a template or an export, is one thing to mend: it is told where it stands
 * first, with the lines on which it stands again.
 */
export function gathered(problems: readonly ReadProblem[]): ReadProblem[] {
  const groups = Map.groupBy(problems, causeOf);
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group as [ReadProblem, ...ReadProblem[]];
    if (group.length <= APART_MAX || group.every(({ range }) => range.start.line === first.range.start.line))
      return group;
    return [{ ...first, hint: `${withoutStop(first.hint)}。${linesOf(others)}` }];
  });
}

/** What is wrong, without where in its list and without the very value. */
function causeOf({ rule, message, expected, actual }: ReadProblem): string {
  const words = message.replace(/第 \d+ 项/g, '第 项').replace(/，实际为.*$/s, '');
  // A field that nobody knows is another slip than the next one; so is a value of a closed list.
  return JSON.stringify([rule, words, expected, message.includes('只能写') ? actual : null]);
}

function linesOf(others: readonly ReadProblem[]): string {
  const lines = [...new Set(others.map(({ range }) => range.start.line))];
  const named = lines.slice(0, LINES_MAX).join('、');
  return `同样的还有 ${others.length} 处，在第 ${named} ${lines.length > LINES_MAX ? '等行' : '行'}`;
}

function withoutStop(hint: string): string {
  return hint.replace(/[。；]$/, '');
}
