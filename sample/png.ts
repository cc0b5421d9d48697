import { crc32 } from 'node:zlib';
import { randomOf } from './random.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEIGHT = 100;
const BAR = 16;

/**
 * Percentages as black bars on white, one pixel per percent (PNG, one bit per pixel).
 * The deflate stream is left uncompressed, so that every zlib gives the same bytes.
 */
export function barChart(values: readonly number[]): Uint8Array {
  const canvas = newCanvas(values.length * BAR, HEIGHT);
  values.forEach((value, index) => {
    // The bar takes the left half of its width, the right one stays white as the gap.
    canvas.fill(index * BAR, HEIGHT - Math.round(value), BAR / 2, Math.round(value));
  });
  return canvas.png();
}

/** A picture without people or screens: a rack from the front, its units and lamps placed by the seed. */
export function picture(seed: string): Uint8Array {
  const random = randomOf(seed);
  const canvas = newCanvas(192, 256);
  for (const [x, width] of [
    [8, 6],
    [178, 6],
  ] as const)
    canvas.fill(x, 4, width, 248);
  for (let y = 8; y < 240; ) {
    const height = random.pick([8, 8, 16, 24]);
    canvas.frame(20, y, 152, height - 2);
    for (let x = 26; x < 166; x += random.int(5, 14)) canvas.fill(x, y + random.int(2, 4), random.int(1, 4), 2);
    y += height;
  }
  return canvas.png();
}

/** A form as the scanner sees it: ruled lines, lines of writing by the seed, and a seal where it was sealed. */
export function form(seed: string, sealed: boolean): Uint8Array {
  const random = randomOf(seed);
  const canvas = newCanvas(240, 336);
  canvas.fill(60, 16, 120, 8);
  for (let y = 44; y < 250; y += 16) {
    canvas.fill(20, y + 11, 200, 1);
    for (let x = 22; x < random.int(90, 214); x += 8) if (random.chance(86)) canvas.fill(x, y + random.int(2, 3), 6, 6);
  }
  canvas.frame(18, 40, 204, 216);
  for (let x = 132; x < 204; x += random.int(3, 9)) canvas.fill(x, 284 + random.int(0, 14), random.int(2, 8), 2);
  if (sealed) canvas.ring(90, 290, 26);
  return canvas.png();
}

interface Canvas {
  fill(x: number, y: number, width: number, height: number): void;
  frame(x: number, y: number, width: number, height: number): void;
  ring(x: number, y: number, radius: number): void;
  png(): Uint8Array;
}

/** Black on white; the width is a multiple of eight. */
function newCanvas(width: number, height: number): Canvas {
  const stride = width / 8;
  const pixels = new Uint8Array(height * (stride + 1)).fill(0xff);
  for (let y = 0; y < height; y += 1) pixels[y * (stride + 1)] = 0;
  const dot = (x: number, y: number): void => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    const at = y * (stride + 1) + 1 + (x >> 3);
    pixels[at] = (pixels[at] ?? 0) & ~(0x80 >> (x & 7));
  };
  const fill = (x: number, y: number, across: number, down: number): void => {
    for (let row = y; row < y + down; row += 1) for (let column = x; column < x + across; column += 1) dot(column, row);
  };
  return {
    fill,
    frame(x, y, across, down) {
      fill(x, y, across, 1);
      fill(x, y + down, across, 1);
      fill(x, y, 1, down);
      fill(x + across, y, 1, down + 1);
    },
    ring(x, y, radius) {
      for (let row = -radius; row <= radius; row += 1) {
        for (let column = -radius; column <= radius; column += 1) {
          const square = row * row + column * column;
          if (square <= radius * radius && square >= (radius - 3) * (radius - 3)) dot(x + column, y + row);
        }
      }
    },
    png() {
      const header = new Uint8Array(13);
      const view = new DataView(header.buffer);
      view.setUint32(0, width);
      view.setUint32(4, height);
      header.set([1, 0, 0, 0, 0], 8);
      return join([
        new Uint8Array(SIGNATURE),
        chunk('IHDR', header),
        chunk('IDAT', stored(pixels)),
        chunk('IEND', new Uint8Array()),
      ]);
    },
  };
}

/** RFC 1950 around one stored block of RFC 1951. */
function stored(data: Uint8Array): Uint8Array {
  if (data.length > 0xffff) throw new Error('a stored block holds 65,535 bytes');
  const size = [data.length & 0xff, data.length >> 8];
  const head = [0x78, 0x01, 0x01, ...size, ...size.map((byte) => byte ^ 0xff)];
  const tail = new Uint8Array(4);
  new DataView(tail.buffer).setUint32(0, adler32(data));
  return join([new Uint8Array(head), data, tail]);
}

function adler32(data: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of data) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = join([new TextEncoder().encode(type), data]);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, data.length);
  const check = new Uint8Array(4);
  new DataView(check.buffer).setUint32(0, crc32(named));
  return join([length, named, check]);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
