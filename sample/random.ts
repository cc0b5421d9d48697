/** Chance with a memory: the same seed tells the same story on every machine. Integers only, so no rounding differs. */
export interface Random {
  /** Whole number, both ends included. */
  int(min: number, max: number): number;
  /** Number with one decimal, both ends included. */
  tenth(min: number, max: number): number;
  pick<T>(items: readonly T[]): T;
  chance(percent: number): boolean;
}

/** A stream of its own for each seed text, so that a change in one story leaves the others as they were. */
export function randomOf(seed: string): Random {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193) >>> 0;
  }
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const int = (min: number, max: number): number => min + (next() % (max - min + 1));
  return {
    int,
    tenth: (min, max) => int(Math.round(min * 10), Math.round(max * 10)) / 10,
    pick: (items) => items[int(0, items.length - 1)] as (typeof items)[number],
    chance: (percent) => int(1, 100) <= percent,
  };
}
