import { glyph } from '../fonts.ts';
import { cloud, type Dice } from '../numbers.ts';
import { type Inkable, stamp } from '../seal.ts';
import { blend, type Canvas, each, newCanvas, path, rect, shadow, type Tint, wear, words } from './canvas.ts';
import { box } from './console.ts';
import type { Board, Scene } from './scene.ts';
import { keyboard, pen, printed, tableTop } from './table.ts';

/** A sealed envelope on a table: its printed label, and whose seal lies across the flap. */
export interface EnvelopeShot {
  scene: 'envelope';
  seed: string;
  label: readonly string[];
  /** Names written across the seam. */
  signed: readonly string[];
  party: string;
}

export function envelopeScene(shot: EnvelopeShot, dice: Dice): Scene {
  const turn = dice.between(-0.5, 0.5);
  const [cos, sin] = [Math.sqrt(1 - turn * turn), turn];
  const [wide, deep] = [0.23, 0.16];
  const [x, z] = [dice.between(-0.03, 0.03), dice.between(-0.03, 0.02)];
  const lift = 0.006;
  const corner = [x - (wide / 2) * cos + (deep / 2) * sin, lift, z - (wide / 2) * sin - (deep / 2) * cos] as const;
  const boards: Board[] = [
    tableTop([0, 0, 0], 1.1, 0.9, dice, (on, metre) => {
      const tint = dice.pick<Tint>([
        [0.09, 0.09, 0.1],
        [0.1, 0.16, 0.45],
        [0.6, 0.1, 0.1],
      ]);
      if (dice() < 0.75)
        pen(
          on,
          (0.55 + dice.between(-0.22, 0.2)) * metre,
          dice.between(0.26, 0.3) * metre,
          150,
          dice.between(-60, 60),
          8,
          tint,
        );
    }),
    {
      corner,
      across: [wide * cos, 0, wide * sin],
      down: [-deep * sin, 0, deep * cos],
      canvas: envelope(shot, dice),
      gloss: 0.05,
    },
  ];
  const beside = dice();
  if (beside < 0.4)
    boards.push(
      ...box(keyboard(dice() < 0.5, shot.seed), [-0.3 + dice.between(0, 0.2), 0.02, -0.32], 0.44, 0.15, 0.02),
    );
  else if (beside < 0.8) {
    const lines = ['交接签字单', ...shot.label];
    boards.push({
      corner: [0.11, 0.002, -0.24],
      across: [0.2, 0, 0.03],
      down: [-0.04, 0, 0.28],
      canvas: printed(lines, 420, 594),
      flat: true,
    });
  }
  return {
    boards,
    lamps: [
      {
        middle: [dice.between(-0.8, 0.8), 1.3, dice.between(-0.9, 0.1)],
        width: 0.5,
        depth: 0.3,
        power: dice.between(1, 1.7),
        tint: [1, 0.95, 0.86],
      },
    ],
    ambient: [0.24, 0.245, 0.26],
    camera: {
      from: [dice.between(-0.12, 0.12), dice.between(0.34, 0.44), dice.between(0.14, 0.28)],
      to: [x * 0.6, 0, z * 0.6 + dice.between(-0.015, 0.015)],
      view: dice.between(0.62, 0.78),
      roll: dice.between(-0.09, 0.09),
    },
  };
}

function envelope({ label, signed, party }: EnvelopeShot, dice: Dice): Canvas {
  const [wide, high] = [920, 640];
  const canvas = newCanvas(
    wide,
    high,
    dice.pick<Tint>([
      [0.74, 0.57, 0.36],
      [0.8, 0.66, 0.46],
      [0.9, 0.89, 0.85],
    ]),
  );
  const seed = Math.floor(dice() * 1e6);
  each(canvas, 0, 0, wide, high, (at, x, y) => {
    const fibre = cloud(x / 14, y / 1.7, seed) + cloud(x / 1.9, y / 11, seed + 1) - 1;
    blend(canvas, at, fibre > 0 ? [1, 0.9, 0.7] : [0.3, 0.18, 0.06], Math.abs(fibre) * 0.11);
  });
  // The flap along the upper edge, its seam sealed with a strip.
  const seam = 150 + dice.between(-10, 14);
  shadow(canvas, 0, 0, wide, seam, 9, 0.28);
  rect(canvas, 0, seam, wide, 2, [0.25, 0.15, 0.06], 0.5);
  rect(canvas, 0, seam - 3, wide, 2, [1, 0.9, 0.7], 0.3);
  const strip = 300 + dice.between(-60, 60);
  shadow(canvas, strip, seam - 70, 320, 130, 4, 0.3);
  rect(canvas, strip, seam - 70, 320, 130, [0.95, 0.945, 0.92]);
  words(canvas, '密 封', strip + 84, seam + 18, 62, [0.7, 0.1, 0.1], 'song-bold');
  words(canvas, '启封须双方在场', strip + 92, seam + 48, 19, [0.2, 0.2, 0.22]);
  const [left, top] = [70, 270];
  shadow(canvas, left, top, 600, 60 + label.length * 52, 4, 0.3);
  rect(canvas, left, top, 600, 60 + label.length * 52, [0.96, 0.96, 0.94]);
  label.forEach((text, index) => {
    const size = index === 0 ? 42 : 31;
    words(canvas, text, left + 26, top + 62 + index * 54, size, [0.07, 0.07, 0.09], index === 0 ? 'hei-bold' : 'hei');
  });
  wear(canvas, 150, 0.08, 0.04, seed + 5);
  signed.forEach((name, index) =>
    byHand(canvas, name, (index === 0 ? 40 : strip + 350) + dice.between(0, 20), seam + dice.between(4, 22), 44, dice),
  );
  const ink: Inkable = {
    dice,
    shape: (contours, placing, _ink, strength = 1) => path(canvas, contours, placing, [0.74, 0.1, 0.1], strength * 0.8),
  };
  for (const x of [strip + dice.between(-6, 10), strip + 320 + dice.between(-14, 8)])
    stamp(ink, party, x, seam + dice.between(-10, 20));
  return canvas;
}

function byHand(on: Canvas, text: string, x: number, y: number, size: number, dice: Dice): void {
  let at = x;
  for (const character of text) {
    const shape = glyph('pen', character);
    if (shape === null) throw new Error(`no pen glyph for ${character}`);
    const turn = dice.between(-0.08, 0.08);
    const own = size * dice.between(0.92, 1.1);
    path(on, shape.contours, [own, own * turn, -own * 0.16, own, at, y + dice.between(-4, 4)], [0.1, 0.13, 0.42]);
    at += shape.advance * own * 0.92;
  }
}
