import jpeg from 'jpeg-js';
import { clamp, type Dice, speck } from '../numbers.ts';
import { type Canvas, newCanvas, rect, shadow, words } from './canvas.ts';
import type { Exposure } from './scene.ts';

/** Three values of 0 to 255 a pixel. */
export interface Shot {
  width: number;
  height: number;
  rgb: Uint8ClampedArray;
}

export interface Development {
  /** Brightness, 1 as it is. */
  gain: number;
  /** Warm above 0, cold below. */
  warmth: number;
  /** Noise of the sensor, 0 to about 1. */
  noise: number;
  /** Lines printed into the picture by the camera, lowest first to be read last. */
  marks: readonly string[];
}

/** From light to a phone's picture: halos, falling off to the corners, the sensor's noise, the tone curve, the marks. */
export function developed(exposure: Exposure, { gain, warmth, noise, marks }: Development, dice: Dice): Shot {
  const { width, height } = exposure;
  const light = halos(exposure);
  const seed = Math.floor(dice() * 1e9);
  const canvas = newCanvas(width, height, [0, 0, 0]);
  const reach = (width * width + height * height) / 4;
  const coarseOf = clouds(width, height, seed);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const off = ((x - width / 2) * (x - width / 2) + (y - height / 2) * (y - height / 2)) / reach;
      const fall = gain * (1 - 0.34 * off);
      const coarse = coarseOf[(y >> 1) * width + (x >> 1)] ?? 0;
      for (let part = 0; part < 3; part += 1) {
        const balance = part === 0 ? 1 + warmth : part === 2 ? 1 - warmth : 1;
        const value = tone((light[at + part] ?? 0) * fall * balance);
        const grain = (speck(x, y, seed + 1) - 0.5) * 0.6 + (speck(x, y, seed + 2 + part) - 0.5) * 0.5 + coarse * 0.5;
        canvas.rgb[at + part] = clamp(value + grain * noise * (0.035 + 0.05 * (1 - value)));
      }
    }
  mark(canvas, marks);
  const rgb = new Uint8ClampedArray(width * height * 3);
  for (let at = 0; at < rgb.length; at += 1) rgb[at] = Math.round((canvas.rgb[at] ?? 0) * 255);
  return { width, height, rgb };
}

/** The sensor's coarse noise, one value for two by two pixels. */
function clouds(width: number, height: number, seed: number): Float32Array {
  const values = new Float32Array(width * height);
  for (let y = 0; y * 2 < height; y += 1)
    for (let x = 0; x * 2 < width; x += 1) values[y * width + x] = speck(x, y, seed) * 0.7 - 0.35;
  return values;
}

/** Linear light to screen values: bright places run out softly. */
function tone(value: number): number {
  const lit = Math.max(0, value);
  return Math.sqrt((lit * (1 + lit * 0.12)) / (1 + lit * 0.55));
}

/** What is very bright spills over its neighbours. */
function halos({ width, height, light }: Exposure): Float32Array {
  const spill = new Float32Array(light.length);
  for (let at = 0; at < light.length; at += 1) spill[at] = Math.max(0, Math.min(6, light[at] ?? 0) - 0.9);
  let soft: Float32Array = spill;
  for (const reach of [2, 5]) soft = blurred(soft, width, height, reach);
  const whole = new Float32Array(light.length);
  for (let at = 0; at < light.length; at += 1) whole[at] = (light[at] ?? 0) + (soft[at] ?? 0) * 0.8;
  return whole;
}

function blurred(from: Float32Array, width: number, height: number, reach: number): Float32Array {
  let now = from;
  for (const [step, lines, long, line] of [
    [3, height, width, width * 3],
    [width * 3, width, height, 3],
  ] as const) {
    const next = new Float32Array(now.length);
    for (let row = 0; row < lines; row += 1)
      for (let part = 0; part < 3; part += 1) {
        const base = row * line + part;
        let sum = 0;
        for (let at = -reach; at < long; at += 1) {
          if (at + reach < long) sum += now[base + (at + reach) * step] ?? 0;
          if (at - reach - 1 >= 0) sum -= now[base + (at - reach - 1) * step] ?? 0;
          if (at >= 0) next[base + at * step] = sum / (2 * reach + 1);
        }
      }
    now = next;
  }
  return now;
}

/** The camera's own print in the lower left corner, as watermark cameras leave it. */
function mark(canvas: Canvas, marks: readonly string[]): void {
  const step = 19;
  const top = canvas.height - 14 - (marks.length - 1) * step;
  shadow(canvas, 18, top - 10, 150, marks.length * step - 8, 60, 0.45);
  rect(canvas, 10, top - 15, 3, marks.length * step, [0.98, 0.75, 0.18], 0.9);
  marks.forEach((text, index) => {
    const size = index === 0 ? 16 : 13;
    words(canvas, text, 20.8, top + index * step + 0.8, size, [0, 0, 0], 'hei-bold');
    words(canvas, text, 20, top + index * step, size, [1, 1, 1], 'hei-bold');
  });
}

/** The picture as a JPEG of a quality from 1 to 100. */
export function asJpeg({ width, height, rgb }: Shot, quality: number): Uint8Array {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0, to = 0; at < rgb.length; at += 3, to += 4) {
    data[to] = rgb[at] ?? 0;
    data[to + 1] = rgb[at + 1] ?? 0;
    data[to + 2] = rgb[at + 2] ?? 0;
  }
  return new Uint8Array(jpeg.encode({ width, height, data }, quality).data);
}

/** A JPEG as somebody saves it again: opened, made smaller by a share of its sides, and written at another quality. */
export function savedAgain(bytes: Uint8Array, share: number, quality: number): Uint8Array {
  const { width, height, data } = jpeg.decode(bytes, { useTArray: true });
  const [wide, high] = [Math.round(width * share), Math.round(height * share)];
  const rgb = new Uint8ClampedArray(wide * high * 3);
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1)
      for (let part = 0; part < 3; part += 1)
        rgb[(y * wide + x) * 3 + part] = Math.round(
          between(data, width, height, ((x + 0.5) * width) / wide - 0.5, ((y + 0.5) * height) / high - 0.5, part),
        );
  return asJpeg({ width: wide, height: high, rgb }, quality);
}

function between(data: Uint8Array, width: number, height: number, x: number, y: number, part: number): number {
  const [left, top] = [clamp(Math.floor(x), 0, width - 2), clamp(Math.floor(y), 0, height - 2)];
  const [fx, fy] = [clamp(x - left), clamp(y - top)];
  const value = (dx: number, dy: number): number => data[((top + dy) * width + left + dx) * 4 + part] ?? 0;
  const upper = value(0, 0) * (1 - fx) + value(1, 0) * fx;
  return upper * (1 - fy) + (value(0, 1) * (1 - fx) + value(1, 1) * fx) * fy;
}
