import { type Face, glyph } from '../fonts.ts';
import { clamp, cloud, speck } from '../numbers.ts';
import { inkContours, newPlate, type Placing } from '../raster.ts';

/** Red, green and blue from 0 to 1, as a screen shows them. */
export type Tint = readonly [red: number, green: number, blue: number];

/** A painted surface: three colour values a pixel, what shines by itself, and what is cut out of it (alpha 0). */
export interface Canvas {
  width: number;
  height: number;
  rgb: Float32Array;
  glow: Float32Array | null;
  alpha: Float32Array | null;
}

export function newCanvas(width: number, height: number, tint: Tint, glowing = false): Canvas {
  const rgb = new Float32Array(width * height * 3);
  const [red, green, blue] = tint;
  for (let at = 0; at < rgb.length; at += 3) {
    rgb[at] = red;
    rgb[at + 1] = green;
    rgb[at + 2] = blue;
  }
  return { width, height, rgb, glow: glowing ? new Float32Array(width * height * 3) : null, alpha: null };
}

export function rect(on: Canvas, x: number, y: number, width: number, height: number, tint: Tint, share = 1): void {
  each(on, x, y, width, height, (at) => blend(on, at, tint, share));
}

/** A rectangle whose tint goes from one to another downwards. */
export function slope(on: Canvas, x: number, y: number, width: number, height: number, from: Tint, to: Tint): void {
  each(on, x, y, width, height, (at, _, row) => {
    const share = (row - y) / Math.max(1, height - 1);
    blend(on, at, mixed(from, to, share), 1);
  });
}

/** A raised plate: light on its upper and left edges, dark on the others; `depth` may be negative for a hollow. */
export function bevel(on: Canvas, x: number, y: number, width: number, height: number, depth: number): void {
  const lit: Tint = depth > 0 ? [1, 1, 1] : [0, 0, 0];
  const dark: Tint = depth > 0 ? [0, 0, 0] : [1, 1, 1];
  const strong = Math.abs(depth);
  rect(on, x, y, width, 1, lit, strong * 0.5);
  rect(on, x, y, 1, height, lit, strong * 0.28);
  rect(on, x, y + height - 1, width, 1, dark, strong * 0.8);
  rect(on, x + width - 1, y, 1, height, dark, strong * 0.5);
}

/** A soft shadow round a rectangle, as something in front of the surface throws it. */
export function shadow(
  on: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  far: number,
  share: number,
): void {
  each(on, x - far, y - far, width + 2 * far, height + 2 * far, (at, column, row) => {
    const dx = Math.max(x - column, column - (x + width), 0);
    const dy = Math.max(y - row, row - (y + height), 0);
    const off = Math.sqrt(dx * dx + dy * dy) / far;
    if (off < 1) blend(on, at, [0, 0, 0], share * (1 - off) * (1 - off));
  });
}

/** A lamp: bright where it is, and shining. */
export function lamp(on: Canvas, x: number, y: number, size: number, tint: Tint, power: number): void {
  each(on, x - size, y - size, size * 2 + 1, size * 2 + 1, (at, column, row) => {
    const off = ((column - x) * (column - x) + (row - y) * (row - y)) / (size * size);
    if (off > 1) return;
    blend(on, at, mixed([1, 1, 1], tint, 0.5 + 0.5 * off), 1 - off * 0.3);
    if (on.glow !== null)
      for (let part = 0; part < 3; part += 1)
        on.glow[at + part] = (on.glow[at + part] ?? 0) + power * (tint[part] ?? 0) * (1 - off);
  });
}

export function path(on: Canvas, contours: readonly Float64Array[], placing: Placing, tint: Tint, share = 1): void {
  let [left, top, right, bottom] = [on.width, on.height, 0, 0];
  const [a, b, c, d, e, f] = placing;
  for (const one of contours) {
    for (let index = 0; index < one.length; index += 2) {
      const [x, y] = [one[index] ?? 0, one[index + 1] ?? 0];
      const [px, py] = [a * x + c * y + e, b * x + d * y + f];
      left = Math.min(left, px);
      right = Math.max(right, px);
      top = Math.min(top, py);
      bottom = Math.max(bottom, py);
    }
  }
  left = Math.max(0, Math.floor(left));
  top = Math.max(0, Math.floor(top));
  const [width, height] = [
    Math.min(on.width, Math.ceil(right) + 1) - left,
    Math.min(on.height, Math.ceil(bottom) + 1) - top,
  ];
  if (width <= 0 || height <= 0) return;
  const plate = newPlate(width, height);
  inkContours(plate, contours, [a, b, c, d, e - left, f - top]);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const covered = plate.ink[y * width + x] ?? 0;
      if (covered > 0) blend(on, ((top + y) * on.width + left + x) * 3, tint, covered * share);
    }
}

/** Print on a surface; gives where it ended. */
export function words(
  on: Canvas,
  text: string,
  x: number,
  y: number,
  size: number,
  tint: Tint,
  face: Face = 'hei',
): number {
  let at = x;
  for (const character of text) {
    const found = glyph(face, character);
    if (found === null) throw new Error(`no ${face} glyph for ${character}`);
    path(on, found.contours, [size, 0, 0, size, at, y], tint);
    at += found.advance * size;
  }
  return at;
}

/** Pixels that share one value of a cloud: clouds are far wider. */
const PATCH = 4;

/** Uneven wear: clouds of `size` pixels and fine grain, each up to a share of the brightness. */
export function wear(on: Canvas, size: number, clouds: number, grain: number, seed: number): void {
  const { width, height, rgb } = on;
  const row = new Float32Array(Math.ceil(width / PATCH));
  for (let y = 0; y < height; y += 1) {
    if (y % PATCH === 0)
      for (let x = 0; x < row.length; x += 1) row[x] = 1 + clouds * (cloud((x * PATCH) / size, y / size, seed) - 0.5);
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const factor = (row[x >> 2] ?? 1) + grain * (speck(x, y, seed + 7) - 0.5);
      for (let part = 0; part < 3; part += 1) rgb[at + part] = clamp((rgb[at + part] ?? 0) * factor);
    }
  }
}

export function mixed(a: Tint, b: Tint, share: number): Tint {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

export function scaled([red, green, blue]: Tint, factor: number): Tint {
  return [clamp(red * factor), clamp(green * factor), clamp(blue * factor)];
}

export function blend({ rgb }: Canvas, at: number, tint: Tint, share: number): void {
  const [red, green, blue] = [rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0];
  rgb[at] = red + (tint[0] - red) * share;
  rgb[at + 1] = green + (tint[1] - green) * share;
  rgb[at + 2] = blue + (tint[2] - blue) * share;
}

/** Visits the pixels of a rectangle that lie on the canvas; `at` is the place of a pixel's red. */
export function each(
  on: Canvas,
  x: number,
  y: number,
  width: number,
  height: number,
  visit: (at: number, column: number, row: number) => void,
): void {
  const [left, top] = [Math.max(0, Math.round(x)), Math.max(0, Math.round(y))];
  const [right, bottom] = [Math.min(on.width, Math.round(x + width)), Math.min(on.height, Math.round(y + height))];
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1) visit((row * on.width + column) * 3, column, row);
}
