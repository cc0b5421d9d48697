import type { Dice } from '../numbers.ts';
import { closedDoors, floorBoard, STEEL } from './cabinet.ts';
import { cable } from './cable.ts';
import { bevel, type Canvas, lamp, newCanvas, rect, slope, type Tint, wear, words } from './canvas.ts';
import type { Board, Lamp, Scene } from './scene.ts';

/** The aisle between two rows of cabinets; `sign` hangs at its end. */
export interface RoomShot {
  scene: 'room';
  seed: string;
  sign: string;
}

const DEEP = 7.2;
const HIGH = 2.9;

export function roomScene({ sign }: RoomShot, dice: Dice): Scene {
  const half = dice.between(0.6, 1.05);
  const steel = dice.pick(STEEL);
  // One row may be lower, or the aisle be seen from its side.
  const rise = dice() < 0.4 ? 1.7 : 2;
  const boards: Board[] = [floorBoard([-3, 0, -DEEP], 6, DEEP + 2, dice)];
  for (let index = 0; index < 5; index += 1) {
    const z = 1.6 - index * 1.8;
    boards.push({
      corner: [-half, 2, z],
      across: [0, 0, -1.8],
      down: [0, -2, 0],
      canvas: closedDoors(dice, steel),
      gloss: 0.3,
    });
    boards.push({
      corner: [half, rise, z - 1.8],
      across: [0, 0, 1.8],
      down: [0, -rise, 0],
      canvas: closedDoors(dice, steel),
      gloss: 0.3,
    });
  }
  const roof = newCanvas(8, 8, [0.24, 0.24, 0.25]);
  boards.push({ corner: [-half - 1.1, 2.001, 2], across: [1.1, 0, 0], down: [0, 0, -9], canvas: roof });
  boards.push({ corner: [half, rise + 0.001, 2], across: [1.1, 0, 0], down: [0, 0, -9], canvas: roof });
  for (const x of [-half - 0.5, half + 0.15])
    boards.push({ corner: [x, 2.42, 2], across: [0.35, 0, 0], down: [0, 0, -9], canvas: tray(dice) });
  const ceiling = newCanvas(720, 1080, [0.72, 0.73, 0.74]);
  for (let at = 0; at < 1080; at += 72) rect(ceiling, 0, at, 720, 3, [0.45, 0.45, 0.46]);
  for (let at = 0; at < 720; at += 72) rect(ceiling, at, 0, 3, 1080, [0.45, 0.45, 0.46]);
  wear(ceiling, 40, 0.08, 0.05, 3);
  boards.push({ corner: [-3, HIGH, 2], across: [6, 0, 0], down: [0, 0, -DEEP - 2], canvas: ceiling, flat: true });
  const lamps: Lamp[] = [];
  const tube = newCanvas(4, 4, [1, 1, 1]);
  for (let z = 0.6; z > -DEEP; z -= dice.between(1.7, 2.3)) {
    boards.push({ corner: [-0.15, HIGH - 0.01, z], across: [0.3, 0, 0], down: [0, 0, -1.1], canvas: tube, shining: 5 });
    lamps.push({
      middle: [0, HIGH - 0.05, z - 0.55],
      width: 0.3,
      depth: 1.1,
      power: dice.between(0.8, 1.5),
      tint: [0.97, 1, 1],
    });
  }
  boards.push({
    corner: [-3, HIGH, -DEEP + 0.1],
    across: [6, 0, 0],
    down: [0, -HIGH, 0],
    canvas: endWall(sign, dice),
    flat: true,
  });
  const wall = newCanvas(8, 8, [0.62, 0.63, 0.62]);
  for (const x of [-3, 3])
    boards.push({ corner: [x, HIGH, 2], across: [0, 0, -DEEP - 2], down: [0, -HIGH, 0], canvas: wall, flat: true });
  const side = dice.between(-0.4, 0.4);
  const turn = dice.pick([-2.6, -1.5, -0.3, 0.4, 1.6, 2.7]);
  return {
    boards,
    lamps,
    ambient: [0.3, 0.305, 0.315],
    camera: {
      from: [side - turn * 0.12, dice.between(1.2, 1.85), dice.between(0, 1.5)],
      to: [turn, dice.between(0.7, 1.7), -5],
      view: dice.between(0.95, 1.2),
      roll: dice.between(-0.03, 0.03),
    },
  };
}

/** A tray under the ceiling, full of cables along the aisle. */
function tray(dice: Dice): Canvas {
  const canvas = newCanvas(70, 1400, [0.5, 0.51, 0.52]);
  for (let y = 0; y < 1400; y += 40) rect(canvas, 0, y, 70, 8, [0.62, 0.63, 0.64]);
  for (let strand = 0; strand < 8; strand += 1) {
    const x = 8 + strand * 7.5;
    const tint = dice.pick<Tint>([
      [0.85, 0.65, 0.12],
      [0.15, 0.32, 0.66],
      [0.6, 0.6, 0.6],
      [0.12, 0.12, 0.13],
    ]);
    cable(
      canvas,
      Array.from({ length: 40 }, (_, index) => [x + dice.between(-2, 2), (index * 1400) / 39] as const),
      3.6,
      tint,
    );
  }
  rect(canvas, 0, 0, 4, 1400, [0.75, 0.76, 0.77]);
  rect(canvas, 66, 0, 4, 1400, [0.75, 0.76, 0.77]);
  return canvas;
}

/** The wall at the end: a cooling unit with its display, a door beside it, the sign. */
function endWall(sign: string, dice: Dice): Canvas {
  const canvas = newCanvas(900, 435, [0.8, 0.8, 0.78]);
  const x = 396 + dice.between(-60, 60);
  slope(canvas, x, 120, 130, 300, [0.88, 0.88, 0.87], [0.74, 0.74, 0.73]);
  bevel(canvas, x, 120, 130, 300, 0.3);
  for (let y = 250; y < 400; y += 7) rect(canvas, x + 12, y, 106, 4, [0.25, 0.25, 0.26]);
  rect(canvas, x + 40, 150, 52, 30, [0.08, 0.1, 0.14]);
  words(
    canvas,
    `${Math.floor(dice.between(21, 25))}.${Math.floor(dice.between(0, 10))}℃`,
    x + 46,
    170,
    14,
    [0.4, 0.9, 1],
  );
  lamp(canvas, x + 104, 165, 4, [0.2, 1, 0.4], 0);
  const door = x + (dice() < 0.5 ? -150 : 170);
  slope(canvas, door, 120, 110, 315, [0.55, 0.6, 0.62], [0.45, 0.5, 0.52]);
  bevel(canvas, door, 120, 110, 315, 0.4);
  rect(canvas, door + 36, 150, 38, 90, [0.2, 0.26, 0.3]);
  const wide = sign.length * 19 + 24;
  rect(
    canvas,
    450 - wide / 2,
    62,
    wide,
    34,
    dice.pick<Tint>([
      [0.1, 0.3, 0.6],
      [0.1, 0.46, 0.26],
    ]),
  );
  words(canvas, sign, 450 - wide / 2 + 12, 86, 19, [1, 1, 1], 'hei-bold');
  wear(canvas, 60, 0.08, 0.03, 3);
  return canvas;
}
