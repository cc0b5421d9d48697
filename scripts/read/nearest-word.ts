import { editDistance } from '../model/similar.ts';

/** The candidate a misspelt word most likely means: at most two slips, and fewer than half its letters; else null. */
export function nearestWord(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let isTied = false;
  let least = Math.min(3, Math.ceil(word.length / 2));
  if (word.length > LENGTH_MAX) return null;
  for (const candidate of candidates) {
    const slips = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (slips === least && best !== candidate) isTied = true;
    if (slips >= least) continue;
    least = slips;
    best = candidate;
    isTied = false;
  }
  // Of short words that are equally near none is meant more than the other.
  return isTied && word.length <= SHORT ? null : best;
}

/** So short a word is mostly the letter that differs. */
const SHORT = 4;
/** Longer words are no misspelt field names, and comparing them would cost an untrusted file's author nothing and us much. */
const LENGTH_MAX = 60;
