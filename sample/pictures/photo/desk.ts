import type { Dice } from '../numbers.ts';
import { type Canvas, newCanvas, rect, slope, type Tint, wear, words } from './canvas.ts';
import { box, dashboard, monitor } from './console.ts';
import type { Board, Scene } from './scene.ts';
import { keyboard, lead, panel, printed, tableTop } from './table.ts';

/** The place where the engineers sit: a sign on the desk, binders with their spines. */
export interface DeskShot {
  scene: 'desk';
  seed: string;
  sign: string;
  binders: readonly string[];
}

const DESK = 0.74;

export function deskScene({ seed, sign, binders }: DeskShot, dice: Dice): Scene {
  const wall = panel(800, 480, [0.86, 0.86, 0.83], dice);
  blinds(wall, 40, 30, 260, 250);
  calendar(wall, 560, 90, sign);
  const boards: Board[] = [
    tableTop([0, DESK, 0.1], 2.4, 1.1, dice, (on, metre) => {
      lead(on, 0.9 * metre, 0.35 * metre, dice);
      lead(on, 1.5 * metre, 0.35 * metre, dice);
    }),
    { corner: [-2.2, 2.6, -0.44], across: [4.4, 0, 0], down: [0, -2.6, 0], canvas: wall, flat: true },
    { corner: [-1.2, DESK, 0.65], across: [2.4, 0, 0], down: [0, -0.7, 0], canvas: newCanvas(8, 8, [0.4, 0.38, 0.36]) },
    ...monitor([-0.3, DESK + 0.13, -0.02], 0.53, 0.1, dashboard(dice), 0.95),
    ...monitor([0.3, DESK + 0.13, 0], 0.53, -0.12, dashboard(dice), 0.95),
    ...box(keyboard(false, seed), [-0.36, DESK + 0.018, 0.3], 0.44, 0.15, 0.018),
    ...box(keyboard(true, seed), [0.2, DESK + 0.018, 0.32], 0.44, 0.15, 0.018),
    {
      corner: [-0.8, DESK + 0.002, 0.2],
      across: [0.2, 0, -0.04],
      down: [0.05, 0, 0.28],
      canvas: printed([sign, ...binders], 420, 594),
      flat: true,
    },
    ...plaque(sign),
  ];
  binders.forEach((text, index) => {
    const tint = dice.pick<Tint>([
      [0.1, 0.2, 0.45],
      [0.12, 0.13, 0.14],
      [0.1, 0.35, 0.3],
    ]);
    boards.push(...binder(text, 0.74 + index * 0.062, tint));
  });
  return {
    boards,
    lamps: [
      { middle: [-1.4, 1.9, 0.5], width: 0.8, depth: 0.8, power: 2.2, tint: [0.92, 0.97, 1] },
      { middle: [0.4, 2.5, 0.6], width: 1.2, depth: 0.3, power: 2, tint: [1, 0.97, 0.9] },
    ],
    ambient: [0.27, 0.275, 0.28],
    camera: {
      from: [dice.between(-0.2, 0.4), 1.42, 1.5],
      to: [0.05, 0.94, 0],
      view: 1.02,
      roll: dice.between(-0.03, 0.03),
    },
  };
}

/** A window behind half-open blinds. */
function blinds(on: Canvas, x: number, y: number, width: number, height: number): void {
  slope(on, x, y, width, height, [1, 1, 1], [0.88, 0.93, 0.97]);
  for (let row = y; row < y + height; row += 10) rect(on, x, row, width, 6, [0.72, 0.73, 0.72]);
  rect(on, x + width / 2, y, 2, height, [0.5, 0.5, 0.5]);
}

function calendar(on: Canvas, x: number, y: number, sign: string): void {
  rect(on, x + 4, y + 5, 130, 96, [0.5, 0.5, 0.48]);
  rect(on, x, y, 130, 96, [0.97, 0.97, 0.96]);
  rect(on, x, y, 130, 24, [0.14, 0.35, 0.62]);
  words(on, `${sign}排班`, x + 10, y + 18, 14, [1, 1, 1], 'hei-bold');
  for (let row = 0; row < 4; row += 1)
    for (let column = 0; column < 7; column += 1)
      rect(on, x + 6 + column * 17, y + 32 + row * 16, 14, 12, [0.86, 0.88, 0.9]);
}

/** A sign that stands on the desk. */
function plaque(sign: string): Board[] {
  const canvas = newCanvas(420, 130, [0.13, 0.32, 0.6]);
  rect(canvas, 8, 8, 404, 114, [0.96, 0.97, 0.98]);
  words(canvas, sign, 210 - sign.length * 27, 86, 54, [0.1, 0.2, 0.4], 'hei-bold');
  return [{ corner: [-0.13, DESK + 0.08, 0.5], across: [0.26, 0, 0.02], down: [0, -0.08, 0.02], canvas, gloss: 0.15 }];
}

/** A binder on its foot, the spine towards the room. */
function binder(text: string, x: number, tint: Tint): Board[] {
  const spine = newCanvas(60, 320, tint);
  rect(spine, 10, 40, 40, 190, [0.95, 0.95, 0.93]);
  [...text].forEach((character, index) =>
    words(spine, character, 18, 70 + index * 25, 22, [0.1, 0.1, 0.12], 'hei-bold'),
  );
  rect(spine, 22, 262, 16, 16, [0.03, 0.03, 0.03]);
  wear(spine, 30, 0.1, 0.04, 6);
  const side = newCanvas(8, 8, tint);
  return [
    { corner: [x, DESK + 0.32, 0.05], across: [0.06, 0, 0], down: [0, -0.32, 0], canvas: spine, gloss: 0.1 },
    { corner: [x, DESK + 0.32, -0.23], across: [0, 0, 0.28], down: [0, -0.32, 0], canvas: side },
    { corner: [x, DESK + 0.32, -0.23], across: [0.06, 0, 0], down: [0, 0, 0.28], canvas: side },
  ];
}
