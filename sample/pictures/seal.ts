import { glyph } from './fonts.ts';
import { cosine, PI, sine } from './numbers.ts';
import { type Page, widthOf } from './page.ts';
import type { Placing } from './raster.ts';

const RADIUS = 62;

/** What every seal of the sample says in its middle, where a real one has a star. */
export const SEAL_WORD = '示例';

/** The name round a seal's rim: never a name that somebody's real seal could bear. */
export function rimOf(party: string): string {
  return party.includes(SEAL_WORD) ? party : `${party}（${SEAL_WORD}）`;
}

/** What can be stamped: a paper on the scanner, or one before a camera. */
export type Inkable = Pick<Page, 'dice' | 'shape'>;

/** A round red stamp, pressed a little askew, that says in its middle that it is none. */
export function stamp(page: Inkable, party: string, x: number, y: number): void {
  const turn = page.dice.between(-0.22, 0.22);
  for (const [radius, thick] of [
    [RADIUS, 3.4],
    [RADIUS - 5.5, 0.9],
  ] as const)
    page.shape(ring(radius, thick), [1, 0, 0, 1, x, y], 'red', 0.86);
  rim(page, rimOf(party), x, y, turn);
  const [s, c] = [sine(turn), cosine(turn)];
  const word = (text: string, size: number, below: number): void => {
    let at = -widthOf(text, size, 'hei-bold') / 2;
    for (const character of text) {
      const shape = glyph('hei-bold', character);
      if (shape === null) throw new Error(`no glyph for ${character}`);
      const [px, py] = [x + c * at - s * below, y + s * at + c * below];
      page.shape(shape.contours, [size * c, size * s, -size * s, size * c, px, py], 'red', 0.86);
      at += shape.advance * size;
    }
  };
  word(SEAL_WORD, 31, 14);
  word('仅供演示', 11.5, 37);
}

/** The name along the upper part of the rim, feet inwards. */
function rim(page: Inkable, text: string, x: number, y: number, turn: number): void {
  const letters = [...text];
  const size = letters.length > 9 ? 14 : 17.5;
  const step = Math.min(0.42, (PI * 1.32) / letters.length);
  letters.forEach((character, index) => {
    const shape = glyph('song-bold', character);
    if (shape === null) throw new Error(`no glyph for ${character}`);
    const angle = turn + (index - (letters.length - 1) / 2) * step;
    const [s, c] = [sine(angle), cosine(angle)];
    const radius = RADIUS - 12 - size * 0.78;
    const half = (shape.advance * size) / 2;
    const placing: Placing = [
      size * c,
      size * s,
      -size * s,
      size * c,
      x + s * radius - c * half,
      y - c * radius - s * half,
    ];
    page.shape(shape.contours, placing, 'red', 0.86);
  });
}

function ring(radius: number, thick: number): Float64Array[] {
  const circle = (r: number, direction: number): Float64Array => {
    const path = new Float64Array(192);
    for (let index = 0; index < 96; index += 1) {
      const angle = (direction * index * 2 * PI) / 96;
      path[index * 2] = r * cosine(angle);
      path[index * 2 + 1] = r * sine(angle);
    }
    return path;
  };
  return [circle(radius, 1), circle(radius - thick, -1)];
}
