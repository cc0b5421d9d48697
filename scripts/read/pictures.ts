import { createRequire } from 'node:module';
import { LOOK_DIGITS } from '../model/looks.ts';
import type { Source } from '../source/source.ts';
import { viewsOf } from './picture-views.ts';
import type { LooksAhead } from './pictures-aside.ts';
import type { ContractReading, ReadCache } from './read.ts';

/** Attachments that are photographs by their name; what they really are their bytes tell. */
export const PHOTOGRAPH_NAME = /^attachments\/.*\.(jpe?g|webp)$/i;
/** Larger files and pictures are left alone: a hint is not worth what they could cost. */
export const PICTURE_BYTES_MAX = 20_000_000;
const PIXELS_MAX = 60_000_000;
const SECONDS_MAX = 5;
/** Decoded side by side, outside of this thread. */
const AT_ONCE = 2;
/** Looked at in this size, in grey. */
const SIDE = 64;
/** A page or a drawing is mostly paper; pages of one form look alike and say nothing by that. */
const PAPER = { grey: 215, share: 0.7 } as const;
/** Where a PNG says of what sort its colours are, and the sorts of drawings and scans: grey, with a palette, grey and clear. */
const PNG = { start: [0x89, 0x50, 0x4e, 0x47], sortAt: 25, drawn: [0, 3, 4] } as const;
/** Below this spread of grey there is nothing to see: a covered lens, an empty frame. */
const SPREAD_MIN = 12;

/**
 * How photographs look, by their paths: 64 bits as 16 hexadecimal digits, alike where the pictures are (perceptual hash
 * over the low frequencies); behind them as many for each way of being turned, then for parts of the picture. Without two pictures nothing is opened; what is known of a blob is not asked twice, nor what
 * another thread was asked `ahead`.
 */
export async function looksOf(
  reading: ContractReading,
  source: Source,
  cache?: ReadCache,
  ahead?: LooksAhead,
): Promise<ReadonlyMap<string, string>> {
  const looks = new Map<string, string>();
  const pictures = reading.pictures ?? [];
  if (pictures.length < 2) return looks;
  const unknown = pictures.filter(({ blob }) => blob.look === undefined);
  for (let first = 0; first < unknown.length; first += AT_ONCE) {
    const some = unknown.slice(first, first + AT_ONCE);
    await Promise.all(
      some.map(async ({ path, oid, blob }) => {
        blob.look = await (ahead?.get(path) ?? lookOf(source, path));
        if (oid !== null) cache?.set(oid, { ...(cache.get(oid) ?? blob), look: blob.look });
      }),
    );
  }
  for (const { path, blob } of pictures) if (blob.look) looks.set(path, blob.look);
  return looks;
}

async function lookOf(source: Source, path: string): Promise<string | null> {
  const bytes = source.bytes(path);
  return bytes.length > PICTURE_BYTES_MAX || isDrawing(bytes) ? null : lookOfBytes(bytes);
}

/** Told by the head of the file, so that pages and charts, the most of what is there, need not be decoded. */
function isDrawing(bytes: Uint8Array): boolean {
  const isPng = PNG.start.every((byte, index) => bytes[index] === byte);
  return isPng && (PNG.drawn as readonly number[]).includes(bytes[PNG.sortAt] ?? -1);
}

/** The look of one picture; null for what is no picture, cannot be decoded in bounds, or is no photograph. */
export async function lookOfBytes(bytes: Uint8Array): Promise<string | null> {
  const { sharp, phash } = decoders();
  try {
    const grey = await sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error', sequentialRead: true })
      .timeout({ seconds: SECONDS_MAX })
      .greyscale()
      .resize(SIDE, SIDE, { fit: 'fill' })
      .raw()
      .toBuffer();
    if (grey.length !== SIDE * SIDE || !isPhotograph(grey)) return null;
    const bits = await phash(grey, { raw: { width: SIDE, height: SIDE, channels: 1 } });
    const { turned, parts } = viewsOf(grey, SIDE);
    return [BigInt(`0b${bits}`), ...turned, ...parts]
      .map((one) => one.toString(16).padStart(LOOK_DIGITS, '0'))
      .join('');
  } catch {
    // Damaged or foreign bytes are no matter of looks: the attachment's hash is checked elsewhere.
    return null;
  }
}

const require = createRequire(import.meta.url);

/** They load slowly, and most runs need none: everything is in the cache. The second requires the first: one copy serves both. */
function decoders() {
  // The package's types speak of another module form than the one that it has.
  const phash = require('sharp-phash') as typeof import('sharp-phash')['default'];
  return { sharp: require('sharp') as typeof import('sharp')['default'], phash };
}

function isPhotograph(grey: Uint8Array): boolean {
  let paper = 0;
  let sum = 0;
  let squares = 0;
  for (const value of grey) {
    if (value >= PAPER.grey) paper += 1;
    sum += value;
    squares += value * value;
  }
  const mean = sum / grey.length;
  return paper / grey.length < PAPER.share && squares / grey.length - mean * mean >= SPREAD_MIN * SPREAD_MIN;
}
