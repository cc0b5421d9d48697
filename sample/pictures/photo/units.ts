import type { Dice } from '../numbers.ts';
import { bevel, type Canvas, lamp, mixed, rect, scaled, shadow, slope, type Tint, words } from './canvas.ts';

/** One rack unit in painted pixels; a 19-inch front is `FRONT` wide. */
export const UNIT = 56;
export const FRONT = 600;

const GREEN: Tint = [0.25, 1, 0.35];
const AMBER: Tint = [1, 0.62, 0.12];
const BLUE: Tint = [0.25, 0.55, 1];

/** Somewhere a cable can be plugged in. */
export type Port = readonly [x: number, y: number];

/** A machine's front: how many units high, and how it is painted. Painting gives its ports. */
export interface Machine {
  high: number;
  paint: (on: Canvas, y: number, dice: Dice, name: string) => Port[];
}

/** A plate of sheet metal across the rack, with ears and screws, and the gap that the next one leaves. */
function plate(on: Canvas, y: number, high: number, tint: Tint, dice: Dice): void {
  const whole = high * UNIT;
  rect(on, 0, y, FRONT, whole, [0.02, 0.02, 0.022]);
  slope(on, 0, y + 2, FRONT, whole - 4, scaled(tint, 1.12), scaled(tint, 0.86));
  bevel(on, 0, y + 2, FRONT, whole - 4, 0.22);
  for (const x of [14, FRONT - 14])
    for (const at of high > 1 ? [y + 22, y + whole - 22] : [y + whole / 2]) {
      lamp(on, x, at, 5, scaled([0.62, 0.62, 0.6], dice.between(0.7, 1)), 0);
      rect(on, x - 3, at, 7, 1, [0.1, 0.1, 0.1], 0.7);
    }
}

function sticker(on: Canvas, x: number, y: number, text: string, dice: Dice): void {
  const wide = 14 + text.length * 9.2;
  const yellow = dice() < 0.25;
  shadow(on, x, y, wide, 19, 3, 0.4);
  rect(on, x, y, wide, 19, yellow ? [0.95, 0.85, 0.35] : [0.93, 0.93, 0.9]);
  words(on, text, x + 7, y + 14.5, 15, [0.08, 0.08, 0.1], 'hei-bold');
}

function leds(on: Canvas, x: number, y: number, count: number, dice: Dice, step = 9): void {
  for (let index = 0; index < count; index += 1) {
    if (dice() < 0.12) continue;
    lamp(on, x + index * step, y, 2.6, dice() < 0.9 ? GREEN : AMBER, dice.between(1.2, 3.4));
  }
}

function vents(on: Canvas, x: number, y: number, width: number, height: number): void {
  for (let row = 0; row * 6 < height - 4; row += 1)
    for (let column = 0; column * 7 < width - 6; column += 1)
      rect(on, x + column * 7 + (row % 2) * 3, y + row * 6, 4, 4, [0.015, 0.015, 0.018], 0.85);
}

/** Disks in caddies, `rows` by `columns`. */
function disks(
  on: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  rows: number,
  columns: number,
  dice: Dice,
): void {
  const [wide, high] = [width / columns, height / rows];
  const latch = dice.pick<Tint>([
    [0.45, 0.46, 0.48],
    [0.62, 0.3, 0.12],
    [0.2, 0.32, 0.5],
    [0.16, 0.16, 0.17],
  ]);
  const upright = high > wide;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [left, top] = [x + column * wide, y + row * high];
      const empty = dice() < 0.07;
      slope(on, left + 1, top + 1, wide - 2, high - 2, [0.2, 0.2, 0.21], [0.11, 0.11, 0.12]);
      bevel(on, left + 1, top + 1, wide - 2, high - 2, 0.3);
      vents(on, left + 5, top + (upright ? 12 : 5), wide - (upright ? 8 : 34), high - (upright ? 26 : 8));
      if (empty) {
        rect(on, left + 3, top + 3, wide - 6, high - 6, [0.08, 0.08, 0.085]);
        continue;
      }
      if (upright) rect(on, left + 3, top + high - 13, wide - 6, 9, latch);
      else rect(on, left + wide - 26, top + 4, 20, high - 8, latch);
      const [lx, ly] = upright ? [left + wide / 2 - 3, top + 6] : [left + wide - 9, top + 7];
      lamp(on, lx, ly, 2.4, GREEN, dice.between(0.8, 2.6));
      if (dice() < 0.55)
        lamp(on, lx + (upright ? 6 : 0), ly + (upright ? 0 : 8), 2.2, dice() < 0.05 ? AMBER : BLUE, 1.6);
    }
}

function server(high: 1 | 2): Machine {
  return {
    high,
    paint(on, y, dice, name) {
      const whole = high * UNIT;
      plate(
        on,
        y,
        high,
        dice.pick<Tint>([
          [0.13, 0.13, 0.14],
          [0.19, 0.195, 0.2],
          [0.1, 0.1, 0.12],
        ]),
        dice,
      );
      if (high === 1) disks(on, 62, y + 9, 350, whole - 18, 1, dice.pick([4, 8, 10]), dice);
      else if (dice() < 0.5) disks(on, 62, y + 8, 476, whole - 16, 3, 4, dice);
      else disks(on, 62, y + 8, 476, whole - 16, 1, 24, dice);
      if (high === 1) vents(on, 424, y + 10, 74, whole - 22);
      lamp(on, 40, y + 18, 7, [0.3, 0.31, 0.33], 0);
      lamp(on, 40, y + 18, 3, GREEN, 2.6);
      leds(on, 36, y + 34, 2, dice);
      rect(on, 552, y + 12, 16, 9, [0.03, 0.03, 0.03]);
      rect(on, 552, y + 25, 16, 9, [0.03, 0.03, 0.03]);
      lamp(on, 560, y + 42, 3, BLUE, dice() < 0.7 ? 2.4 : 0);
      if (name !== '') sticker(on, high === 1 ? 428 : 70, y + whole - (high === 1 ? 37 : 30), name, dice);
      return [];
    },
  };
}

const storage: Machine = {
  high: 4,
  paint(on, y, dice, name) {
    plate(on, y, 4, [0.3, 0.31, 0.33], dice);
    disks(on, 40, y + 10, 520, 4 * UNIT - 46, 6, 4, dice);
    slope(on, 40, y + 4 * UNIT - 32, 520, 24, [0.42, 0.43, 0.45], [0.3, 0.31, 0.33]);
    leds(on, 60, y + 4 * UNIT - 20, 4, dice, 12);
    if (name !== '') sticker(on, 420, y + 4 * UNIT - 30, name, dice);
    return [];
  },
};

function network(rows: 1 | 2, tint: Tint, lit: boolean): Machine {
  return {
    high: 1,
    paint(on, y, dice, name) {
      plate(on, y, 1, tint, dice);
      const ports: Port[] = [];
      for (let column = 0; column < 24; column += 1)
        for (let row = 0; row < rows; row += 1) {
          const x = 46 + column * 18 + Math.floor(column / 6) * 7;
          const top = y + (rows === 2 ? 10 + row * 19 : 18);
          rect(on, x, top, 15, 14, [0.42, 0.42, 0.41]);
          rect(on, x + 1, top + 1, 13, 12, [0.02, 0.02, 0.025]);
          rect(on, x + 4, top + (row === 0 ? 9 : 1), 7, 3, [0.2, 0.19, 0.14]);
          if (lit && dice() < 0.72)
            lamp(
              on,
              x + dice.pick([3, 12]),
              row === 0 ? top - 3 : top + 17,
              1.9,
              dice() < 0.86 ? GREEN : AMBER,
              dice.between(1, 3),
            );
          ports.push([x + 7, top + 7]);
        }
      if (lit) {
        for (let index = 0; index < 4; index += 1) rect(on, 510 + index * 17, y + 17, 14, 18, [0.05, 0.05, 0.05]);
        leds(on, 512, y + 43, 6, dice, 10);
      } else
        for (let index = 0; index < 24; index += 6)
          words(on, `${index + 1}-${index + 6}`, 60 + index * 19, y + 50, 10, [0.85, 0.85, 0.85]);
      if (name !== '') sticker(on, lit ? 506 : 500, y + (lit ? 1 : 22), name, dice);
      return ports;
    },
  };
}

const organiser: Machine = {
  high: 1,
  paint(on, y, dice) {
    plate(on, y, 1, [0.08, 0.08, 0.085], dice);
    for (let x = 34; x < FRONT - 40; x += 44) {
      shadow(on, x, y + 6, 12, UNIT - 12, 6, 0.6);
      slope(on, x, y + 6, 12, UNIT - 12, [0.19, 0.19, 0.2], [0.08, 0.08, 0.09]);
      bevel(on, x, y + 6, 12, UNIT - 12, 0.3);
    }
    return [];
  },
};

const blank: Machine = {
  high: 1,
  paint(on, y, dice) {
    plate(
      on,
      y,
      1,
      dice.pick<Tint>([
        [0.16, 0.16, 0.17],
        [0.5, 0.5, 0.49],
        [0.1, 0.1, 0.1],
      ]),
      dice,
    );
    if (dice() < 0.5) vents(on, 60, y + 16, 480, 26);
    return [];
  },
};

const power: Machine = {
  high: 3,
  paint(on, y, dice, name) {
    plate(on, y, 3, [0.14, 0.14, 0.15], dice);
    vents(on, 44, y + 18, 190, 3 * UNIT - 36);
    rect(on, 270, y + 34, 130, 76, [0.03, 0.03, 0.03]);
    slope(on, 276, y + 40, 118, 64, [0.16, 0.36, 0.62], [0.1, 0.26, 0.5]);
    const figures = [
      `输入 ${Math.floor(dice.between(218, 229))} V`,
      `负载 ${Math.floor(dice.between(28, 61))} %`,
      `电池 ${Math.floor(dice.between(94, 101))} %`,
    ];
    figures.forEach((text, index) => words(on, text, 284, y + 58 + index * 19, 15, [0.92, 0.96, 1]));
    if (on.glow !== null)
      for (let row = y + 40; row < y + 104; row += 1)
        for (let x = 276; x < 394; x += 1) {
          const at = (row * on.width + x) * 3;
          for (let part = 0; part < 3; part += 1)
            on.glow[at + part] = (on.rgb[at + part] ?? 0) * (on.rgb[at + part] ?? 0) * 0.8;
        }
    for (let index = 0; index < 4; index += 1)
      lamp(on, 430 + index * 26, y + 72, 8, mixed([0.3, 0.3, 0.3], [0.1, 0.1, 0.1], index / 4), 0);
    leds(on, 430, y + 50, 5, dice, 22);
    if (name !== '') sticker(on, 430, y + 110, name, dice);
    return [];
  },
};

const gateway: Machine = {
  high: 1,
  paint(on, y, dice, name) {
    plate(on, y, 1, [0.62, 0.63, 0.64], dice);
    rect(on, 40, y + 8, 90, UNIT - 18, [0.12, 0.16, 0.28]);
    const ports: Port[] = [];
    for (let index = 0; index < 8; index += 1) {
      const x = 150 + index * 24;
      rect(on, x, y + 20, 18, 17, [0.03, 0.03, 0.03]);
      bevel(on, x, y + 20, 18, 17, -0.4);
      if (dice() < 0.7) lamp(on, x + 4, y + 14, 2.2, GREEN, 2);
      ports.push([x + 9, y + 29]);
    }
    leds(on, 374, y + 28, 5, dice, 11);
    vents(on, 450, y + 14, 100, 26);
    if (name !== '') sticker(on, 452, y + 18, name, dice);
    return ports;
  },
};

export const MACHINES = {
  server: server(1),
  big: server(2),
  storage,
  dark: network(2, [0.15, 0.155, 0.17], true),
  pale: network(2, [0.56, 0.58, 0.6], true),
  patch: network(1, [0.11, 0.11, 0.115], false),
  organiser,
  blank,
  power,
  gateway,
} as const satisfies Record<string, Machine>;

export type MachineName = keyof typeof MACHINES;
