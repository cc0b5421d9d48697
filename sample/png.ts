import { crc32 } from 'node:zlib';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEIGHT = 100;
const BAR = 16;

/**
 * Percentages as black bars on white, one pixel per percent (PNG, one bit per pixel).
 * The deflate stream is left uncompressed, so that every zlib gives the same bytes.
 */
export function barChart(values: readonly number[]): Uint8Array {
  const width = values.length * BAR;
  const stride = width / 8;
  const pixels = new Uint8Array(HEIGHT * (stride + 1)).fill(0xff);
  for (let y = 0; y < HEIGHT; y += 1) {
    pixels[y * (stride + 1)] = 0;
    values.forEach((value, index) => {
      if (HEIGHT - y > Math.round(value)) return;
      // The bar takes the left byte of its two, the right one stays white as the gap.
      pixels[y * (stride + 1) + 1 + index * (BAR / 8)] = 0x00;
    });
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, HEIGHT);
  header.set([1, 0, 0, 0, 0], 8);
  return join([
    new Uint8Array(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', stored(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
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
