import type { Dice } from '../numbers.ts';
import { bevel, blend, type Canvas, each, newCanvas, rect, scaled, slope, type Tint, wear, words } from './canvas.ts';
import type { Board, Vector } from './scene.ts';
import { UNIT } from './units.ts';

export const UNITS = 30;
export const PLINTH = 0.22;
/** Metres of one painted pixel. */
export const SCALE = 0.0445 / UNIT;

/** Posts with their rows of square holes, the inner sides, roof and plinth. */
export function frame(wide: number, high: number, dice: Dice): Board[] {
  const tint = dice.pick<Tint>([
    [0.1, 0.1, 0.105],
    [0.17, 0.17, 0.175],
    [0.55, 0.56, 0.56],
  ]);
  const post = newCanvas(60, UNITS * UNIT, tint);
  for (let y = 8; y < post.height; y += UNIT / 3) {
    rect(post, 38, y, 9, 9, [0.01, 0.01, 0.01]);
    bevel(post, 37, y - 1, 11, 11, -0.3);
  }
  for (let unit = 1; unit <= UNITS; unit += 1)
    if (unit % 2 === 0) words(post, String(UNITS + 10 - unit), 14, unit * UNIT, 13, [0.75, 0.75, 0.75]);
  wear(post, 60, 0.2, 0.06, 3);
  const other = { ...post, rgb: post.rgb.slice() };
  for (let unit = 1; unit <= UNITS; unit += 1) rect(other, 10, unit * UNIT - 14, 26, 17, tint);
  const bare = newCanvas(64, 64, tint);
  wear(bare, 20, 0.2, 0.08, 5);
  const label = newCanvas(640, 100, tint);
  wear(label, 80, 0.15, 0.05, 9);
  rect(label, 250, 26, 140, 48, [0.72, 0.72, 0.7]);
  words(
    label,
    `${dice.pick(['A', 'B', 'C', 'D'])}-0${Math.floor(dice.between(1, 9))}`,
    276,
    63,
    36,
    [0.05, 0.05, 0.07],
    'hei-bold',
  );
  const top = PLINTH + high;
  return [
    { corner: [-0.06, top, 0], across: [0.06, 0, 0], down: [0, -high, 0], canvas: post, gloss: 0.2 },
    { corner: [wide + 0.06, top, 0], across: [-0.06, 0, 0], down: [0, -high, 0], canvas: other, gloss: 0.2 },
    { corner: [0, top, 0], across: [0, 0, -0.05], down: [0, -high, 0], canvas: bare },
    { corner: [wide, top, -0.05], across: [0, 0, 0.05], down: [0, -high, 0], canvas: bare },
    { corner: [-0.06, top + 0.1, 0.01], across: [wide + 0.12, 0, 0], down: [0, -0.1, 0], canvas: label, gloss: 0.25 },
    { corner: [-0.06, PLINTH, 0.01], across: [wide + 0.12, 0, 0], down: [0, -PLINTH, 0], canvas: bare, gloss: 0.2 },
  ];
}

/** A perforated door that stands open. */
export function openDoor(hinge: number, way: 1 | -1, high: number, dice: Dice): Board[] {
  const door = newCanvas(300, 900, [0.09, 0.09, 0.095]);
  const alpha = new Float32Array(door.width * door.height).fill(1);
  for (let y = 0; y < door.height; y += 1)
    for (let x = 0; x < door.width; x += 1) {
      const inside = x > 26 && x < 274 && y > 26 && y < 874;
      if (inside && (x + (Math.floor(y / 6) % 2) * 3) % 6 < 3 && y % 6 < 4) alpha[y * door.width + x] = 0;
    }
  bevel(door, 0, 0, 300, 900, 0.5);
  wear(door, 60, 0.2, 0.05, 4);
  door.alpha = alpha;
  const swing = dice.between(0.1, 0.32);
  const out = Math.sqrt(0.36 - swing * swing);
  return [
    {
      corner: [hinge, PLINTH + high, 0.02],
      across: [way * swing, 0, out],
      down: [0, -high, 0],
      canvas: door,
      gloss: 0.2,
    },
  ];
}

/** Floor, ceiling and the closed cabinets on either side. */
export function around(dice: Dice): Board[] {
  const closed = closedDoors(dice);
  return [
    { corner: [-1.91, 1.9, 0.02], across: [1.83, 0, 0], down: [0, -1.9, 0], canvas: closed, gloss: 0.25 },
    { corner: [0.57, 1.9, 0.02], across: [1.83, 0, 0], down: [0, -1.9, 0], canvas: closed, gloss: 0.25 },
    floorBoard([-4, 0, -1], 8, 6, dice),
    {
      corner: [-4, 2.9, -0.1],
      across: [8, 0, 0],
      down: [0, -3, 0],
      canvas: newCanvas(8, 8, [0.32, 0.33, 0.34]),
      flat: true,
    },
  ];
}

/** Raised floor of speckled tiles, `wide` by `deep` metres from a far left corner. */
export function floorBoard(corner: Vector, wide: number, deep: number, dice: Dice): Board {
  const tile = 90;
  const canvas = newCanvas(Math.round((wide / 0.6) * tile), Math.round((deep / 0.6) * tile), [0.66, 0.665, 0.66]);
  wear(canvas, 140, 0.14, 0.16, Math.floor(dice() * 1e6));
  for (let x = 0; x < canvas.width; x += tile) rect(canvas, x, 0, 2, canvas.height, [0.12, 0.12, 0.12], 0.8);
  for (let y = 0; y < canvas.height; y += tile) rect(canvas, 0, y, canvas.width, 2, [0.12, 0.12, 0.12], 0.8);
  return { corner, across: [wide, 0, 0], down: [0, 0, deep], canvas, gloss: 0.55 };
}

/** Cabinets' paint: black, dark grey, light grey. */
export const STEEL: readonly Tint[] = [
  [0.13, 0.13, 0.135],
  [0.22, 0.22, 0.23],
  [0.62, 0.63, 0.63],
];

/** Three closed cabinets side by side, lamps glimmering behind their meshed doors. */
export function closedDoors(dice: Dice, steel: Tint = dice.pick(STEEL)): Canvas {
  const canvas = newCanvas(540, 570, [0.07, 0.07, 0.075], true);
  for (let door = 0; door < 3; door += 1) {
    const x = door * 180;
    slope(canvas, x + 3, 3, 174, 564, steel, scaled(steel, 0.75));
    bevel(canvas, x + 3, 3, 174, 564, 0.4);
    rect(canvas, x + 16, 22, 148, 520, [0.045, 0.045, 0.05]);
    each(canvas, x + 17, 24, 146, 516, (at, column, y) => {
      if ((column - x) % 3 < 2 && y % 3 < 2) blend(canvas, at, [0.1, 0.1, 0.108], 0.7);
    });
    rect(canvas, x + 158, 250, 8, 56, [0.45, 0.46, 0.47]);
    rect(canvas, x + 60, 7, 60, 13, [0.85, 0.85, 0.83]);
    words(
      canvas,
      `${dice.pick(['A', 'B', 'C'])}-${Math.floor(dice.between(10, 30))}`,
      x + 68,
      18,
      12,
      [0.1, 0.1, 0.1],
      'hei-bold',
    );
    for (let y = 46; y < 520; y += dice.between(14, 60)) {
      const first = x + dice.between(24, 110);
      for (let light = 0; light < dice.between(1, 7) && canvas.glow !== null; light += 1) {
        const at = (Math.floor(y) * canvas.width + Math.floor(first + light * 6)) * 3;
        canvas.glow[at + 1] = dice.between(0.3, 1.5);
        canvas.glow[at + (dice() < 0.4 ? 2 : 0)] = dice.between(0, 0.7);
      }
    }
  }
  return canvas;
}
