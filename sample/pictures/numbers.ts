/**
 * Arithmetic that is the same on every machine: additions, products, quotients and square roots of doubles only.
 * `Math.sin` and its kin may differ in the last bit from one processor to the next, and a picture has one hash.
 */
export const { PI } = Math;

/** Sine of an angle in radians by its series, after taking away whole turns. */
export function sine(angle: number): number {
  let x = angle - Math.round(angle / (2 * PI)) * 2 * PI;
  if (x > PI / 2) x = PI - x;
  if (x < -PI / 2) x = -PI - x;
  const s = x * x;
  return x * (1 - (s / 6) * (1 - (s / 20) * (1 - (s / 42) * (1 - (s / 72) * (1 - (s / 110) * (1 - s / 156))))));
}

export function cosine(angle: number): number {
  return sine(angle + PI / 2);
}

/** Chance for pixels, quicker than the stories' own: numbers from 0 to below 1. */
export interface Dice {
  (): number;
  between(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
}

export function diceOf(seed: string): Dice {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1)
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193) >>> 0;
  const roll = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
  return Object.assign(roll, {
    between: (low: number, high: number): number => low + roll() * (high - low),
    pick: <T>(items: readonly T[]): T => items[Math.floor(roll() * items.length)] as T,
  });
}

/** A number from 0 to below 1 that belongs to a place. */
export function speck(x: number, y: number, seed: number): number {
  let mixed = Math.imul(x | 0, 0x27d4eb2d) ^ Math.imul(y | 0, 0x165667b1) ^ Math.imul(seed | 0, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

/** Specks blended smoothly: clouds of one unit across, 0 to 1. */
export function cloud(x: number, y: number, seed: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [smooth(x - left), smooth(y - top)];
  const upper = speck(left, top, seed) * (1 - fx) + speck(left + 1, top, seed) * fx;
  const lower = speck(left, top + 1, seed) * (1 - fx) + speck(left + 1, top + 1, seed) * fx;
  return upper * (1 - fy) + lower * fy;
}

function smooth(t: number): number {
  return t * t * (3 - 2 * t);
}

export function clamp(value: number, low = 0, high = 1): number {
  return value < low ? low : value > high ? high : value;
}
