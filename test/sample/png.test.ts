import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { barChart } from '../../sample/png.ts';

test('柱图是一张能解开的 PNG：每个百分点一行', () => {
  const png = Buffer.from(barChart([0, 50, 100]));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const data = png.indexOf('IDAT');
  const pixels = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  const stride = 1 + (3 * 16) / 8;
  const black = [0, 1, 2].map(
    (bar) =>
      Array.from({ length: 100 }, (_, y) => pixels[y * stride + 1 + bar * 2]).filter((byte) => byte === 0).length,
  );
  expect([png.readUInt32BE(16), png.readUInt32BE(20), ...black]).toEqual([48, 100, 0, 50, 100]);
});
