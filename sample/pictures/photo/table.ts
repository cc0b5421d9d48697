import { cloud, type Dice, diceOf } from '../numbers.ts';
import { cable, curve } from './cable.ts';
import {
  bevel,
  blend,
  type Canvas,
  each,
  newCanvas,
  rect,
  scaled,
  shadow,
  slope,
  type Tint,
  wear,
  words,
} from './canvas.ts';
import type { Board, Vector } from './scene.ts';

/** A table's top in wood or laminate, `wide` by `deep` metres about a middle, with things lying on it painted by `lay`. */
export function tableTop(
  middle: Vector,
  wide: number,
  deep: number,
  dice: Dice,
  lay: (on: Canvas, metre: number) => void = () => {},
): Board {
  const metre = Math.round(Math.min(1600, 1500 / wide));
  const canvas = newCanvas(Math.round(wide * metre), Math.round(deep * metre), dice.pick(TOPS));
  grained(canvas, Math.floor(dice() * 1e6), dice() < 0.75);
  lay(canvas, metre);
  return {
    corner: [middle[0] - wide / 2, middle[1], middle[2] - deep / 2],
    across: [wide, 0, 0],
    down: [0, 0, deep],
    canvas,
    gloss: dice.between(0.06, 0.3),
  };
}

const TOPS: readonly Tint[] = [
  [0.66, 0.5, 0.34],
  [0.78, 0.68, 0.53],
  [0.45, 0.31, 0.21],
  [0.8, 0.8, 0.78],
  [0.33, 0.34, 0.36],
];

function grained(canvas: Canvas, seed: number, wooden: boolean): void {
  each(canvas, 0, 0, canvas.width, canvas.height, (at, x, y) => {
    const wave = cloud(x / 260, y / 60, seed) * 5;
    const line = cloud(x / 420, y / 3.2 + wave * 6, seed + 1);
    const share = wooden ? 0.26 * (line - 0.5) + 0.12 * (cloud(x / 90, y / 1.4, seed + 2) - 0.5) : 0.03 * (line - 0.5);
    blend(canvas, at, share > 0 ? [1, 0.95, 0.85] : [0.1, 0.05, 0], Math.abs(share));
  });
  wear(canvas, 200, 0.06, wooden ? 0.05 : 0.1, seed + 3);
}

/** A pen that lies on something, from its cap to its tip. */
export function pen(on: Canvas, x: number, y: number, dx: number, dy: number, radius: number, tint: Tint): void {
  const at = (share: number): readonly [number, number] => [x + dx * share, y + dy * share];
  cable(on, [at(0), at(0.94)], radius, tint);
  cable(on, [at(0.9), at(0.97)], radius * 0.7, scaled(tint, 0.8));
  cable(on, [at(0.96), at(1)], radius * 0.35, [0.8, 0.8, 0.75]);
  cable(on, [at(0.03), at(0.3)], radius * 0.32, [0.82, 0.83, 0.84]);
}

/** A keyboard from above. */
export function keyboard(pale: boolean, seed: string): Canvas {
  const dice = diceOf(`keys ${seed}`);
  const [body, key]: [Tint, Tint] = pale
    ? [
        [0.72, 0.72, 0.7],
        [0.86, 0.86, 0.84],
      ]
    : [
        [0.06, 0.06, 0.065],
        [0.13, 0.13, 0.135],
      ];
  const canvas = newCanvas(660, 220, body);
  bevel(canvas, 0, 0, 660, 220, 0.4);
  for (let row = 0; row < 6; row += 1) {
    let x = 12;
    while (x < 470) {
      const wide = row === 5 && x > 120 && x < 200 ? 190 : 30;
      if (x + wide > 480) break;
      cap(canvas, x, 14 + row * 33, wide - 3, 29, key, dice);
      x += wide;
    }
    for (let column = 0; column < 3 && row !== 3; column += 1)
      cap(canvas, 496 + column * 30, 14 + row * 33, 27, 29, key, dice);
  }
  for (let row = 1; row < 6; row += 1)
    for (let column = 0; column < 2; column += 1) cap(canvas, 594 + column * 30, 14 + row * 33, 27, 29, key, dice);
  wear(canvas, 50, 0.08, 0.05, 4);
  return canvas;
}

function cap(on: Canvas, x: number, y: number, width: number, height: number, tint: Tint, dice: Dice): void {
  shadow(on, x, y + 1, width, height, 3, 0.5);
  slope(on, x, y, width, height, scaled(tint, 1.15), scaled(tint, 0.92));
  bevel(on, x, y, width, height, 0.3);
  const mark: Tint = tint[0] > 0.5 ? [0.25, 0.25, 0.26] : [0.75, 0.75, 0.76];
  words(on, dice.pick([...'QWERTYUIOPASDFGHJKLZXCVBNM0123456789']), x + 6, y + 16, 11, mark);
}

/** A sheet of paper with lines of print, too small to read from the chair. */
export function printed(lines: readonly string[], wide: number, high: number): Canvas {
  const canvas = newCanvas(wide, high, [0.95, 0.95, 0.93]);
  lines.forEach((text, index) => words(canvas, text, 24, 40 + index * 26, index === 0 ? 21 : 16, [0.12, 0.12, 0.14]));
  wear(canvas, 120, 0.05, 0.02, 8);
  return canvas;
}

/** A cable that leaves over the table's edge. */
export function lead(on: Canvas, x: number, y: number, dice: Dice): void {
  cable(
    on,
    curve(
      [x, y],
      [x + dice.between(-160, 160), y - 120],
      [x + dice.between(-300, 300), y - 160],
      [x + dice.between(-300, 300), 0],
      40,
    ),
    4.5,
    [0.1, 0.1, 0.105],
  );
}

export function panel(wide: number, high: number, tint: Tint, dice: Dice): Canvas {
  const canvas = newCanvas(wide, high, tint);
  wear(canvas, 80, 0.07, 0.03, Math.floor(dice() * 1e6));
  rect(canvas, 0, high - 26, wide, 26, scaled(tint, 0.8));
  return canvas;
}
