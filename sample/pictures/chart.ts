import { type Face, glyph } from './fonts.ts';
import { widthOf } from './page.ts';
import { type Colour, png } from './png.ts';
import { bar, inkContours, newPlate, type Plate, rectangle } from './raster.ts';
import { FOOT } from './sheet.ts';

/** Readings of one figure in percent over some weeks, as the monitoring console exports them. */
export interface Chart {
  kind: 'chart';
  title: string;
  /** What the line across says, and where it lies. */
  limit: { words: string; value: number };
  points: readonly { date: string; value: number }[];
}

const WIDTH = 760;
const HEIGHT = 420;
const PLOT = { left: 62, right: 728, top: 66, bottom: 344 } as const;

const PAPER: Colour = [255, 255, 255];
const GRID: Colour = [214, 218, 224];
const TEXT: Colour = [51, 56, 64];
const BLUE: Colour = [42, 111, 187];
const PALE: Colour = [206, 224, 243];
const AMBER: Colour = [201, 112, 16];

export function chartTexts({ title, limit, points }: Chart): string[] {
  return [title, limit.words, ...points.flatMap(({ date, value }) => [dayOf(date), String(value)]), FOOT];
}

/** The chart as a PNG of few colours: axes, one point a week with its figure, the limit. */
export function drawnChart({ title, limit, points }: Chart): Uint8Array {
  const plates = { grid: newPlate(WIDTH, HEIGHT), pale: plate(), blue: plate(), amber: plate(), text: plate() };
  const y = (value: number): number => PLOT.bottom - (value / 100) * (PLOT.bottom - PLOT.top);
  const x = (index: number): number =>
    PLOT.left + ((index + 0.5) * (PLOT.right - PLOT.left)) / Math.max(1, points.length);
  label(plates.text, title, PLOT.left, 34, 18, 'hei-bold');
  for (let value = 0; value <= 100; value += 20) {
    draw(plates.grid, [bar(PLOT.left, y(value), PLOT.right, y(value), 1)]);
    label(plates.text, String(value), PLOT.left - 8 - widthOf(String(value), 12.5, 'hei'), y(value) + 4.5, 12.5);
  }
  const line = points.map(({ value }, index) => [x(index), y(value)] as const);
  const area = line.flat();
  draw(plates.pale, [Float64Array.from([x(0), PLOT.bottom, ...area, x(points.length - 1), PLOT.bottom])]);
  for (const [index, [px, py]] of line.entries()) {
    const next = line[index + 1];
    if (next) draw(plates.blue, [bar(px, py, next[0], next[1], 2.2)]);
    draw(plates.blue, [rectangle(px - 3, py - 3, 6, 6)]);
    const { date, value } = points[index] as Chart['points'][number];
    const words = String(value);
    // Under its point where the limit's line would run through the figure.
    const clear = limit.value > value && limit.value - value < 10;
    label(plates.text, words, px - widthOf(words, 12, 'hei') / 2, clear ? py + 18 : py - 9, 12);
    const day = dayOf(date);
    label(plates.text, day, px - widthOf(day, 12, 'hei') / 2, PLOT.bottom + 20, 12);
  }
  for (let from = PLOT.left; from < PLOT.right; from += 12)
    draw(plates.amber, [bar(from, y(limit.value), Math.min(from + 7, PLOT.right), y(limit.value), 1.6)]);
  label(plates.amber, limit.words, PLOT.right - widthOf(limit.words, 12.5, 'hei'), y(limit.value) - 6, 12.5);
  label(plates.text, FOOT, PLOT.right - widthOf(FOOT, 11.5, 'hei'), HEIGHT - 16, 11.5);
  const layers: [Plate, Colour][] = [
    [plates.pale, PALE],
    [plates.grid, GRID],
    [plates.amber, AMBER],
    [plates.blue, BLUE],
    [plates.text, TEXT],
  ];
  return flat(layers);
}

function plate(): Plate {
  return newPlate(WIDTH, HEIGHT);
}

function dayOf(date: string): string {
  return date.slice(5);
}

function draw(on: Plate, contours: readonly Float64Array[]): void {
  inkContours(on, contours, [1, 0, 0, 1, 0, 0]);
}

function label(on: Plate, text: string, x: number, y: number, size: number, face: Face = 'hei'): void {
  let at = x;
  for (const character of text) {
    const found = glyph(face, character);
    if (found === null) throw new Error(`no ${face} glyph for ${character}`);
    inkContours(on, found.contours, [size, 0, 0, size, at, y]);
    at += found.advance * size;
  }
}

/** Each layer over the ones before it: paper, and three shades of every colour. */
function flat(layers: readonly (readonly [Plate, Colour])[]): Uint8Array {
  const palette: Colour[] = [PAPER];
  for (const [, colour] of layers)
    for (const share of [0.34, 0.67, 1])
      palette.push(colour.map((part) => Math.round(255 * (1 - share) + part * share)) as unknown as Colour);
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  for (const [index, [{ ink }]] of layers.entries()) {
    for (let at = 0; at < pixels.length; at += 1) {
      const covered = ink[at] ?? 0;
      if (covered > 0.2) pixels[at] = 1 + index * 3 + (covered < 0.5 ? 0 : covered < 0.8 ? 1 : 2);
    }
  }
  return png(WIDTH, HEIGHT, palette, pixels);
}
