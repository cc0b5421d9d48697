import { clamp, cloud, type Dice, speck } from './numbers.ts';
import { type Page, SCAN } from './page.ts';
import { type Colour, png } from './png.ts';

/** Papers as they come out of the tray. */
const PAPERS: readonly Colour[] = [
  [250, 249, 243],
  [247, 247, 245],
  [248, 246, 238],
  [245, 247, 248],
];

const BLACK = [0.3, 0.66, 1] as const;
const PEN = [0.34, 0.72, 1] as const;
const RED = [0.26, 0.62, 1] as const;

/** Places in the palette: three shades of paper, then the inks from faint to full, then ink under the seal. */
const AT = { paper: 0, black: 3, pen: 6, red: 9, both: 12 } as const;

/** The page as an office scanner saw it: sixteen colours, the paper's grain, its edges, holes and folds. */
export function scanned(page: Page): Uint8Array {
  const { width, height } = SCAN;
  const { black, pen, red } = page.plates;
  const seed = Math.floor(page.dice() * 1e9);
  const marks = marksOf(page.dice);
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const [k, b, r] = [black.ink[at] ?? 0, pen.ink[at] ?? 0, red.ink[at] ?? 0];
      const bare = k === 0 && b === 0 && r === 0;
      pixels[at] = (bare ? null : inkAt(...laid(k, b, r, x, y, seed))) ?? AT.paper + marks(x, y, speck(x, y, seed));
    }
  }
  return png(width, height, paletteOf(page.dice.pick(PAPERS)), pixels);
}

/** Toner, pen and stamp pad are uneven, each in its way. */
function laid(k: number, b: number, r: number, x: number, y: number, seed: number): [number, number, number] {
  const dry = speck(x, y, seed + 2) < 0.03 ? 0.4 : 1;
  return [
    clamp(k * 1.12 - 0.05),
    b > 0 ? b * (0.78 + 0.3 * cloud(x / 11, y / 5, seed + 3)) : 0,
    r > 0 ? r * (0.5 + 0.6 * cloud(x / 7, y / 7, seed + 1)) * dry : 0,
  ];
}

/** The palette's place of the strongest ink; null where the paper shows. */
function inkAt(k: number, b: number, r: number): number | null {
  if (k > 0.45 && r > 0.3) return AT.both;
  if (k >= b && k >= r) return k < 0.16 ? null : AT.black + step(k, BLACK);
  if (b >= r) return b < 0.18 ? null : AT.pen + step(b, PEN);
  return r < 0.16 ? null : AT.red + step(r, RED);
}

function step(value: number, levels: readonly number[]): number {
  const found = levels.findIndex((level, index) => value <= (level + (levels[index + 1] ?? 9)) / 2);
  return found === -1 ? levels.length - 1 : found;
}

/** How dark the bare paper is at a place: 0 clean, 1 a grain, 2 a shadow. */
function marksOf(dice: Dice): (x: number, y: number, grain: number) => number {
  const { width, height } = SCAN;
  const [side, foot] = [dice.between(3, 9), dice.between(0, 6)];
  const fold = dice() < 0.4 ? height / 2 + dice.between(-20, 20) : -9;
  const punched = dice() < 0.6;
  const holes = [height / 2 - 158, height / 2 + 158].map((y) => [34 + dice.between(-4, 4), y] as const);
  const dirt = dice.between(0.001, 0.003);
  return (x, y, grain) => {
    if (width - x < side || height - y < foot) return 2;
    if (width - x < side * 2.2 && grain < 0.3) return 1;
    if (y - fold < 1.5 && y > fold && grain < 0.55) return 1;
    if (punched && x < 60) {
      for (const [hx, hy] of holes) {
        const far = (x - hx) * (x - hx) + (y - hy) * (y - hy);
        if (far < 120) return 2;
        if (far < 175 && grain < 0.4) return 1;
      }
    }
    return grain < 0.0001 ? 2 : grain < dirt ? 1 : 0;
  };
}

function paletteOf(paper: Colour): Colour[] {
  const toward = (colour: Colour, share: number): Colour =>
    [0, 1, 2].map((part) =>
      Math.round((paper[part] ?? 0) * (1 - share) + (colour[part] ?? 0) * share),
    ) as unknown as Colour;
  const [black, pen, red]: Colour[] = [
    [34, 33, 36],
    [38, 52, 132],
    [198, 36, 34],
  ];
  return [
    paper,
    toward([120, 118, 112], 0.07),
    toward([120, 118, 112], 0.3),
    ...BLACK.map((share) => toward(black as Colour, share)),
    ...PEN.map((share) => toward(pen as Colour, share)),
    ...RED.map((share) => toward(red as Colour, share)),
    [92, 22, 26],
  ];
}
