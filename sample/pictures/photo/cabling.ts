import type { Dice } from '../numbers.ts';
import { cable, curve } from './cable.ts';
import { type Canvas, rect, shadow, slope, type Tint } from './canvas.ts';
import { FRONT, type Port, UNIT } from './units.ts';

export const LEADS: readonly Tint[] = [
  [0.16, 0.34, 0.72],
  [0.86, 0.68, 0.14],
  [0.58, 0.6, 0.62],
  [0.82, 0.36, 0.1],
  [0.12, 0.52, 0.32],
  [0.9, 0.9, 0.88],
  [0.62, 0.12, 0.14],
];

/** Patch leads: some to the next panel below, the others in an arc to the side and down. */
export function leads(
  on: Canvas,
  from: readonly Port[],
  to: readonly Port[],
  tints: readonly Tint[],
  dice: Dice,
): void {
  for (const [x, y] of from) {
    if (dice() < 0.45) continue;
    const tint = dice() < 0.7 ? (tints[0] as Tint) : dice.pick(tints);
    rect(on, x - 5, y - 5, 11, 13, [0.75, 0.77, 0.78], 0.75);
    const target = to.length > 0 && dice() < 0.5 ? dice.pick(to) : null;
    if (target !== null && target[1] - y < 5 * UNIT) {
      const bow = dice.between(-46, 46);
      const sag = dice.between(14, 46);
      cable(
        on,
        curve([x, y + 5], [x + bow, y + 40 + sag], [target[0] + bow, target[1] + sag], [target[0], target[1] + 3]),
        4.4,
        tint,
      );
      continue;
    }
    const left = x < FRONT / 2;
    const side = left ? dice.between(6, 26) : FRONT - dice.between(8, 28);
    const drop = dice.between(30, 74);
    cable(
      on,
      curve([x, y + 5], [x, y + drop], [side, y + drop * 0.4], [side, y + drop + dice.between(90, 420)], 40),
      4.4,
      tint,
    );
  }
}

/** Many cables side by side along a post, held by straps. */
export function bundle(on: Canvas, x: number, tint: Tint, dice: Dice): void {
  const count = Math.floor(dice.between(2, 6));
  const [top, bottom] = [dice.between(0, 300), on.height - dice.between(0, 300)];
  for (let strand = 0; strand < count; strand += 1) {
    const at = x + (strand - count / 2) * 5.2;
    const own = dice() < 0.75 ? tint : dice.pick(LEADS);
    const points = Array.from({ length: 30 }, (_, index) => {
      const y = top + ((bottom - top) * index) / 29;
      return [at + dice.between(-2.4, 2.4), y] as const;
    });
    cable(on, points, 4.2, own);
  }
  for (let y = top + 60; y < bottom; y += dice.between(170, 260)) {
    shadow(on, x - count * 2.8 - 4, y, count * 5.6 + 6, 12, 4, 0.5);
    slope(on, x - count * 2.8 - 4, y, count * 5.6 + 6, 12, [0.13, 0.13, 0.14], [0.05, 0.05, 0.05]);
  }
}
