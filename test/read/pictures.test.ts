import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { randomOf } from '../../sample/random.ts';
import { alikePictures, type Likeness } from '../../scripts/assess/evidence/looks.ts';
import { lookOfBytes, looksOf } from '../../scripts/read/pictures.ts';
import { type CachedBlob, type ContractReading, type ReadCache, readContract } from '../../scripts/read/read.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import { blobOid, type Source } from '../../scripts/source/source.ts';

const [WIDTH, HEIGHT] = [480, 320];

/** A scene of its own for each seed: a few dozen boxes of grey on grey. */
function scene(seed: string): Sharp {
  const random = randomOf(seed);
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(70);
  for (let box = 0; box < 40; box += 1) {
    const [left, top] = [random.int(0, WIDTH - 60), random.int(0, HEIGHT - 60)];
    const [wide, high, grey] = [random.int(20, 160), random.int(20, 160), random.int(0, 190)];
    for (let y = top; y < Math.min(HEIGHT, top + high); y += 1) {
      for (let x = left; x < Math.min(WIDTH, left + wide); x += 1)
        pixels.fill(grey, 3 * (y * WIDTH + x), 3 * (y * WIDTH + x) + 3);
    }
  }
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

/** A page: lines of text on paper. */
function page(lines: number): Sharp {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(250);
  for (let line = 1; line <= lines; line += 1) pixels.fill(40, 3 * WIDTH * line * 12, 3 * (WIDTH * line * 12 + 300));
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

/** Between the pictures as they are; what stands behind are their other views. */
function bitsBetween(one: string | null, other: string | null): number {
  if (one === null || other === null) return 64;
  return (BigInt(`0x${one.slice(0, 16)}`) ^ BigInt(`0x${other.slice(0, 16)}`)).toString(2).replaceAll('0', '').length;
}

test('a photograph looks as it did when it is saved again, smaller or in another form', async () => {
  for (const seed of ['one', 'two', 'three']) {
    const look = await lookOfBytes(await scene(seed).jpeg({ quality: 90 }).toBuffer());
    expect(look).toMatch(/^[0-9a-f]{16}([0-9a-f]{16})+$/);
    const saved = await Promise.all([
      scene(seed).jpeg({ quality: 45 }).toBuffer(),
      scene(seed).resize(300).jpeg({ quality: 60 }).toBuffer(),
      scene(seed).png().toBuffer(),
      scene(seed).webp({ quality: 50 }).toBuffer(),
    ]);
    for (const bytes of saved) expect(bitsBetween(look, await lookOfBytes(bytes))).toBeLessThanOrEqual(6);
  }
});

test('another scene looks different', async () => {
  const looks = await Promise.all(
    ['one', 'two', 'three', 'four'].map(async (seed) => lookOfBytes(await scene(seed).jpeg().toBuffer())),
  );
  for (const [index, look] of looks.entries()) {
    for (const other of looks.slice(0, index)) expect(bitsBetween(look, other)).toBeGreaterThan(12);
  }
});

const PARTS = { left: 30, top: 20, width: 420, height: 270 };

test.each<[string, (of: Sharp) => Sharp, Likeness]>([
  ['mirrored', (of) => of.flop(), 'turned'],
  ['upside down', (of) => of.rotate(180), 'turned'],
  ['turned to the left', (of) => of.rotate(270), 'turned'],
  ['turned to the right and mirrored', (of) => of.rotate(90).flop(), 'turned'],
  ['cut at the edges', (of) => of.extract(PARTS), 'part'],
  ['cut at the top', (of) => of.extract({ ...PARTS, left: 0, width: WIDTH, top: 40, height: 280 }), 'part'],
])('a photograph %s is known again', async (_, change, likeness) => {
  for (const seed of ['one', 'two', 'three']) {
    const whole = await lookOfBytes(await scene(seed).jpeg({ quality: 90 }).toBuffer());
    const saved = await sharp(await scene(seed).png().toBuffer()).toBuffer();
    const changed = await lookOfBytes(await change(sharp(saved)).jpeg({ quality: 70 }).toBuffer());
    const other = await lookOfBytes(await scene('four').jpeg().toBuffer());
    const [, found] = alikePictures([whole, changed, other].map(String));
    expect(found?.map((one) => [one.other, one.likeness])).toContainEqual([0, likeness]);
    expect(found?.map((one) => one.other)).not.toContain(2);
  }
});

test.each<[string, () => Promise<Uint8Array>]>([
  ['a page', () => page(20).jpeg().toBuffer()],
  ['an empty page', () => page(0).png().toBuffer()],
  [
    'a covered lens',
    () =>
      sharp({ create: { width: 90, height: 60, channels: 3, background: '#101010' } })
        .jpeg()
        .toBuffer(),
  ],
  ['no picture', async () => new TextEncoder().encode('not a picture')],
  ['a picture cut short', async () => (await scene('one').jpeg().toBuffer()).subarray(0, 900)],
  ['nothing', async () => new Uint8Array()],
  [
    'more pixels than are looked at',
    () =>
      sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#808080' } })
        .png()
        .toBuffer(),
  ],
])('%s has no look', async (_, bytes) => expect(await lookOfBytes(await bytes())).toBeNull());

const ID = 'YW-2024-01';

function readingOf(files: { [path: string]: Uint8Array }, cache?: ReadCache) {
  const held = memorySource(
    Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${ID}/attachments/${path}`, bytes])),
  );
  // As from a repository, where the listing knows each blob.
  const entries = held.list().map((entry) => ({ ...entry, oid: blobOid(held.bytes(entry.path)) }));
  const source: Source = { ...held, list: () => entries };
  return { source, reading: readContract(source, ID, cache) as ContractReading };
}

test('photographs of a contract are told by their paths; drawings are not opened', async () => {
  const palette = await page(10).png({ palette: true }).toBuffer();
  const photo = await scene('one').jpeg().toBuffer();
  const { source, reading } = readingOf({
    'a/one.jpg': photo,
    'b/two.JPEG': photo,
    'form.png': palette,
    'list.csv': photo,
  });
  const looks = await looksOf(reading, source);
  expect([...looks.keys()]).toEqual([`${ID}/attachments/a/one.jpg`, `${ID}/attachments/b/two.JPEG`]);
  expect(new Set(looks.values()).size).toBe(1);
});

test('one picture alone is not looked at', async () => {
  const { source, reading } = readingOf({ 'one.jpg': await scene('one').jpeg().toBuffer() });
  expect(await looksOf(reading, source)).toEqual(new Map());
});

test('what is known of a blob is not asked twice', async () => {
  const known = new Map<string, CachedBlob>();
  const cache: ReadCache = { get: (oid) => known.get(oid), set: (oid, blob) => void known.set(oid, blob) };
  const photos = { 'one.jpg': await scene('one').jpeg().toBuffer(), 'two.jpg': await scene('two').jpeg().toBuffer() };
  const cold = readingOf(photos, cache);
  const looks = await looksOf(cold.reading, cold.source, cache);
  expect(looks.size).toBe(2);
  const warm = readingOf(photos, cache);
  const closed = {
    ...warm.source,
    bytes: () => {
      throw new Error('opened');
    },
  };
  expect(await looksOf(warm.reading, closed as typeof warm.source, cache)).toEqual(looks);
});
