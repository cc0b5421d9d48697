import { type Face, glyph } from './fonts.ts';
import { cloud, cosine, type Dice, diceOf, sine } from './numbers.ts';
import { after, bar, inkContours, newPlate, type Placing, type Plate } from './raster.ts';

/** A4 upright in the units that a page is laid out in; a page with much on it has more of them, and smaller ones. */
const PAGE = { width: 900, height: 1273 } as const;

/** The same in pixels, at about 100 dots an inch. */
export const SCAN = { width: 828, height: 1171 } as const;

export type Ink = 'black' | 'pen' | 'red';

/** A sheet of paper while it is printed and written on; all places in its own units from the upper left corner. */
export interface Page {
  width: number;
  height: number;
  plates: Readonly<Record<Ink, Plate>>;
  /** Where the upright page lies on the scanner's glass. */
  lying: Placing;
  dice: Dice;
  /** Inks one line of text from `x`, its baseline at `y`; gives where it ended. */
  print(text: string, x: number, y: number, size: number, face?: Face, ink?: Ink): number;
  /** The same by hand: no two characters alike. */
  write(text: string, x: number, y: number, size: number): number;
  line(x0: number, y0: number, x1: number, y1: number, thick?: number, ink?: Ink): void;
  box(x: number, y: number, width: number, height: number, thick?: number): void;
  shape(contours: readonly Float64Array[], placing: Placing, ink: Ink, strength?: number): void;
}

/** A page that lies on the glass up to half a degree askew, everything on it smaller by `closer`. */
export function newPage(seed: string, closer = 1): Page {
  const dice = diceOf(`page ${seed}`);
  const plates = {
    black: newPlate(SCAN.width, SCAN.height),
    pen: newPlate(SCAN.width, SCAN.height),
    red: newPlate(SCAN.width, SCAN.height),
  };
  const askew = dice.between(-0.0075, 0.0075);
  const [across, down] = [PAGE.width * closer, PAGE.height * closer];
  const scale = SCAN.width / across;
  const [s, c] = [scale * sine(askew), scale * cosine(askew)];
  const [cx, cy] = [across / 2, down / 2];
  const [dx, dy] = [SCAN.width / 2 + dice.between(-2, 3), SCAN.height / 2 + dice.between(-2, 2)];
  const lying: Placing = [c, s, -s, c, dx - c * cx + s * cy, dy - s * cx - c * cy];
  const shape: Page['shape'] = (contours, placing, ink, strength = 1) =>
    inkContours(plates[ink], contours, after(lying, placing), strength);
  const line: Page['line'] = (x0, y0, x1, y1, thick = 1.3, ink = 'black') =>
    shape([bar(x0, y0, x1, y1, thick)], UPRIGHT, ink);
  return {
    width: across,
    height: down,
    plates,
    lying,
    dice,
    shape,
    line,
    box(x, y, width, height, thick = 1.3) {
      line(x - thick / 2, y, x + width + thick / 2, y, thick);
      line(x - thick / 2, y + height, x + width + thick / 2, y + height, thick);
      line(x, y, x, y + height, thick);
      line(x + width, y, x + width, y + height, thick);
    },
    print(text, x, y, size, face = 'song', ink = 'black') {
      let at = x;
      for (const character of text) {
        const { advance, contours } = known(face, character);
        shape(contours, [size, 0, 0, size, at, y], ink);
        at += advance * size;
      }
      return at;
    },
    write(text, x, y, size) {
      let at = x;
      const [slant, rise] = [dice.between(-0.22, -0.06), dice.between(-0.05, 0.01)];
      for (const character of text) {
        const { advance, contours } = known('pen', character);
        const own = size * dice.between(0.92, 1.14);
        const turn = dice.between(-0.07, 0.07);
        const high = y + rise * (at - x) + dice.between(-0.05, 0.05) * size;
        const seed = Math.floor(dice() * 1e6);
        shape(shaken(contours, seed), [own, own * turn, own * (slant - turn), own, at, high], 'pen', 0.94);
        at += advance * own * dice.between(0.88, 0.98);
      }
      return at;
    },
  };
}

const UPRIGHT: Placing = [1, 0, 0, 1, 0, 0];

/** A hand is never as even as print: the outline gives way a little, smoothly. */
function shaken(contours: readonly Float64Array[], seed: number): Float64Array[] {
  return contours.map((path) =>
    path.map((value, index) => {
      const [x, y] = [path[index & ~1] ?? 0, path[index | 1] ?? 0];
      return value + (cloud(x * 3, y * 3, seed + (index & 1)) - 0.5) * 0.075;
    }),
  );
}

function known(face: Face, character: string): { advance: number; contours: readonly Float64Array[] } {
  const found = glyph(face, character);
  // A paper with a hole in its words would be no evidence: better no paper.
  if (found === null)
    throw new Error(`no ${face} glyph for ${character} (U+${character.codePointAt(0)?.toString(16)})`);
  return found;
}

export function widthOf(text: string, size: number, face: Face = 'song'): number {
  let width = 0;
  for (const character of text) width += known(face, character).advance * size;
  return width;
}

const NO_START = '，。、；：！？）》】」”’,.;:)%';

/** Text in lines no wider than `width`: words and figures stay whole, closing marks stay with what they close. */
export function linesOf(text: string, size: number, width: number, face: Face = 'song', indent = 0): string[] {
  const lines: string[] = [];
  let [line, room] = ['', width - indent];
  for (const token of text.match(/[A-Za-z0-9#%./:_+-]+|[\s\S]/gu) ?? []) {
    const wide = widthOf(token, size, face);
    const hangs = NO_START.includes(token);
    if (line !== '' && !hangs && widthOf(line, size, face) + wide > room) {
      lines.push(line);
      [line, room] = ['', width];
    }
    for (const piece of wide > width ? [...token] : [token]) {
      if (widthOf(line + piece, size, face) > width + size) {
        lines.push(line);
        line = '';
      }
      line = line === '' && piece === ' ' ? '' : line + piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}
