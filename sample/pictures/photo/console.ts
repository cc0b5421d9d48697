import type { Dice } from '../numbers.ts';
import { bevel, type Canvas, mixed, newCanvas, rect, slope, type Tint, words } from './canvas.ts';
import type { Board, Scene, Vector } from './scene.ts';
import { keyboard, lead, panel, pen, printed, tableTop } from './table.ts';

/** A screen with what it said: a window's title, and lines of label and value. */
export interface ConsoleShot {
  scene: 'console';
  seed: string;
  title: string;
  lines: readonly (readonly [label: string, value: string])[];
}

const DESK = 0.74;

export function consoleScene({ seed, title, lines }: ConsoleShot, dice: Dice): Scene {
  const night = dice() < 0.5;
  const screen = night ? terminal(title, lines) : window(title, lines, dice);
  const turn = dice.between(-0.12, 0.12);
  const wall = dice.pick<Tint>([
    [0.82, 0.82, 0.8],
    [0.7, 0.76, 0.8],
    [0.78, 0.74, 0.66],
  ]);
  const boards: Board[] = [
    tableTop([0, DESK, 0.2], 2, 1.2, dice, (on, metre) => {
      lead(on, 0.9 * metre, 0.3 * metre, dice);
      pen(on, dice.between(1.25, 1.45) * metre, 0.75 * metre, 60, 70, 5, [0.1, 0.15, 0.4]);
    }),
    { corner: [-2, 2.4, -0.4], across: [4, 0, 0], down: [0, -2.4, 0], canvas: panel(600, 360, wall, dice), flat: true },
    ...monitor([0, DESK + 0.13, 0], 0.6, turn, screen, night ? 1.5 : 0.3),
    ...box(keyboard(dice() < 0.3, seed), [-0.24 + dice.between(-0.06, 0.06), DESK + 0.018, 0.34], 0.44, 0.15, 0.018),
    {
      corner: [0.3 + dice.between(-0.04, 0.1), DESK + 0.002, 0.24],
      across: [0.19, 0, 0.03],
      down: [-0.04, 0, 0.27],
      canvas: printed([title, ...lines.map(([label, value]) => `${label}：${value}`)], 420, 594),
      flat: true,
    },
  ];
  if (dice() < 0.5)
    boards.push(...monitor([dice() < 0.5 ? -0.66 : 0.66, DESK + 0.12, 0.08], 0.55, turn * -2, dashboard(dice), 0.9));
  return {
    boards,
    lamps: [
      {
        middle: [dice.between(-1, 1), 2.4, dice.between(0.3, 1)],
        width: 1.2,
        depth: 0.4,
        power: night ? 1.1 : dice.between(2.4, 4),
        tint: [1, 0.97, 0.9],
      },
    ],
    ambient: night ? [0.1, 0.11, 0.13] : [0.26, 0.26, 0.26],
    camera: {
      from: [dice.between(-0.28, 0.28), DESK + dice.between(0.42, 0.58), dice.between(0.62, 0.82)],
      to: [dice.between(-0.05, 0.07), DESK + dice.between(0.2, 0.28), 0],
      view: dice.between(0.78, 0.95),
      roll: dice.between(-0.05, 0.05),
    },
  };
}

/** A screen in its frame on a foot, turned about the upright by a slope. */
export function monitor([x, y, z]: Vector, wide: number, turn: number, canvas: Canvas, power: number): Board[] {
  const high = (wide * 9) / 16;
  const [cos, sin] = [Math.sqrt(1 - turn * turn), turn];
  const edge = 0.014;
  const frame = newCanvas(64, 40, [0.05, 0.05, 0.055]);
  bevel(frame, 0, 0, 64, 40, 0.3);
  const at = (off: number, rise: number, back: number): Vector => [
    x + off * cos - back * sin,
    rise,
    z + off * sin + back * cos,
  ];
  return [
    {
      corner: at(-wide / 2, y + high, 0),
      across: [wide * cos, 0, wide * sin],
      down: [0, -high, 0],
      canvas,
      shining: power,
    },
    {
      corner: at(-wide / 2 - edge, y + high + edge, -0.006),
      across: [(wide + 2 * edge) * cos, 0, (wide + 2 * edge) * sin],
      down: [0, -high - 2.4 * edge, 0],
      canvas: frame,
      gloss: 0.3,
    },
    { corner: at(-0.03, y, -0.02), across: [0.06, 0, 0], down: [0, -(y - DESK), 0], canvas: frame },
    { corner: [x - 0.13, DESK + 0.008, z - 0.09], across: [0.26, 0, 0], down: [0, 0, 0.18], canvas: frame, gloss: 0.2 },
    { corner: [x - 0.13, DESK + 0.008, z + 0.09], across: [0.26, 0, 0], down: [0, -0.008, 0], canvas: frame },
  ];
}

/** A flat thing on the table: its top and the edge towards the camera. */
export function box(canvas: Canvas, [x, y, z]: Vector, wide: number, deep: number, high: number): Board[] {
  const side = newCanvas(8, 8, mixed([canvas.rgb[0] ?? 0, canvas.rgb[1] ?? 0, canvas.rgb[2] ?? 0], [0, 0, 0], 0.2));
  return [
    { corner: [x, y, z], across: [wide, 0, 0], down: [0, 0, deep], canvas, gloss: 0.1 },
    { corner: [x, y, z + deep], across: [wide, 0, 0], down: [0, -high, 0], canvas: side },
  ];
}

function terminal(title: string, lines: ConsoleShot['lines']): Canvas {
  const canvas = newCanvas(960, 540, [0.035, 0.045, 0.06]);
  rect(canvas, 0, 0, 960, 34, [0.2, 0.21, 0.23]);
  words(canvas, title, 18, 24, 18, [0.92, 0.92, 0.92]);
  lines.forEach(([label, value], index) => {
    const y = 84 + index * 42;
    words(canvas, '>', 24, y, 23, [0.3, 0.85, 0.4]);
    words(canvas, `${label}：`, 48, y, 23, [0.6, 0.75, 0.9]);
    words(canvas, value, 300, y, 23, [0.86, 0.92, 0.86]);
  });
  rect(canvas, 24, 92 + lines.length * 42 - 20, 13, 24, [0.8, 0.9, 0.8]);
  return canvas;
}

function window(title: string, lines: ConsoleShot['lines'], dice: Dice): Canvas {
  const canvas = newCanvas(960, 540, [0.9, 0.92, 0.94]);
  const head = dice.pick<Tint>([
    [0.12, 0.36, 0.66],
    [0.1, 0.45, 0.42],
    [0.24, 0.28, 0.36],
  ]);
  rect(canvas, 0, 0, 960, 46, head);
  words(canvas, title, 24, 32, 22, [1, 1, 1], 'hei-bold');
  rect(canvas, 0, 46, 150, 494, mixed(head, [0, 0, 0], 0.55));
  ['总览', '备份', '恢复', '日志', '设置'].forEach((text, index) =>
    words(canvas, text, 34, 92 + index * 46, 19, [0.8, 0.85, 0.9]),
  );
  rect(canvas, 174, 68, 762, 448, [1, 1, 1]);
  lines.forEach(([label, value], index) => {
    const y = 110 + index * 46;
    rect(canvas, 190, y + 14, 730, 1, [0.8, 0.82, 0.84]);
    words(canvas, label, 200, y, 24, [0.1, 0.11, 0.13]);
    words(canvas, value, 390, y, 24, [0, 0, 0], 'hei-bold');
  });
  return canvas;
}

/** Curves and gauges that nobody reads from here. */
export function dashboard(dice: Dice): Canvas {
  const canvas = newCanvas(640, 360, [0.05, 0.08, 0.13]);
  rect(canvas, 0, 0, 640, 30, [0.1, 0.18, 0.3]);
  words(canvas, '运行监控', 14, 22, 17, [0.85, 0.93, 1]);
  for (let row = 0; row < 2; row += 1)
    for (let column = 0; column < 3; column += 1) {
      const [x, y] = [14 + column * 208, 44 + row * 156];
      slope(canvas, x, y, 196, 144, [0.09, 0.14, 0.22], [0.07, 0.11, 0.18]);
      let level = dice.between(30, 90);
      const tint = dice.pick<Tint>([
        [0.25, 0.8, 0.9],
        [0.4, 0.85, 0.4],
        [0.95, 0.7, 0.2],
      ]);
      for (let at = 8; at < 188; at += 3) {
        level = Math.max(12, Math.min(120, level + dice.between(-9, 9)));
        rect(canvas, x + at, y + 136 - level, 2, level, tint, 0.35);
        rect(canvas, x + at, y + 135 - level, 3, 3, tint);
      }
    }
  return canvas;
}
