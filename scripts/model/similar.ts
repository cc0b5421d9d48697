/** More than two edits away is another word. */
const EDITS_MAX = 2;
/** So short a word is mostly the letter that differs. */
const SHORT = 4;
/** Each question reads every candidate, so a file full of slips is answered for its first few only. */
const QUESTIONS_MAX = 20;

/**
 * Answers "did you mean …?" over one list of names: the candidate fewest edits (Levenshtein) away, at most two; of equals
 * the first by code units. A short word has one letter wrong at most, and of equals none is meant: 貳级 may be any of 一级,
 * 二级, 三级. A word in other case is that word. Names that differ in digits alone are no answer: of numbered records there is always a
 * neighbour, and citing it by guess would be worse than citing nothing.
 */
export function makeSuggester(candidates: Iterable<string>): (word: string) => string | undefined {
  const answers = new Map<string, string | undefined>();
  return (word) => {
    if (!answers.has(word) && answers.size < QUESTIONS_MAX) answers.set(word, nearest(word, candidates));
    return answers.get(word);
  };
}

function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const shape = shapeOf(word);
  const isShort = word.length <= SHORT;
  let best: string | undefined;
  let isTied = false;
  let fewest = isShort ? 1 : EDITS_MAX;
  for (const candidate of candidates) {
    if (candidate.toLowerCase() === word.toLowerCase() && candidate !== word) return candidate;
    if (Math.abs(candidate.length - word.length) > fewest || shapeOf(candidate) === shape) continue;
    const edits = editDistance(word, candidate);
    isTied = edits < fewest ? false : isTied || (edits === fewest && best !== undefined && best !== candidate);
    if (edits > fewest || (edits === fewest && best !== undefined && best < candidate)) continue;
    best = candidate;
    fewest = edits;
  }
  return isShort && isTied ? undefined : best;
}

function shapeOf(word: string): string {
  return word.replace(/\d/g, '0');
}

/** Levenshtein distance in UTF-16 units, row by row. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const kept = (above[column - 1] ?? 0) + same;
      line.push(Math.min(kept, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
