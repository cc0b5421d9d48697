import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { type Glyph, glyphOf, type Tables } from './glyphs.ts';

/** Faces of the papers: print in Song and Hei, and the pen. */
export type Face = 'song' | 'song-bold' | 'hei' | 'hei-bold' | 'pen';

const FACES: Readonly<Record<Face, readonly [name: string, weight: number]>> = {
  song: ['noto-serif-sc', 400],
  'song-bold': ['noto-serif-sc', 700],
  hei: ['noto-sans-sc', 400],
  'hei-bold': ['noto-sans-sc', 700],
  pen: ['lxgw-wenkai', 500],
};

/** Packages of the project that the faces come from. */
export const FONT_PACKAGES: readonly string[] = [
  ...new Set(Object.values(FACES).map(([name]) => `@fontsource/${name}`)),
];

/** Slices of a face that hold Latin letters first: the Chinese ones repeat some of them with other widths. */
const LATIN = ['latin', 'latin-ext'];

const require = createRequire(import.meta.url);
const faces = new Map<Face, (character: string) => Glyph | null>();

/** Outline of one character in a face; null when the face has none. The fonts are files of this project, never the system's. */
export function glyph(face: Face, character: string): Glyph | null {
  let find = faces.get(face);
  if (find === undefined) {
    find = newFace(...FACES[face]);
    faces.set(face, find);
  }
  return find(character);
}

function newFace(name: string, weight: number): (character: string) => Glyph | null {
  const slices = slicesOf(name);
  const tables = new Map<string, Tables>();
  const glyphs = new Map<string, Glyph | null>();
  const open = (slice: string): Tables => {
    let found = tables.get(slice);
    if (found === undefined) {
      found = unpack(readFileSync(require.resolve(`@fontsource/${name}/files/${name}-${slice}-${weight}-normal.woff`)));
      tables.set(slice, found);
    }
    return found;
  };
  const look = (character: string): Glyph | null => {
    const code = character.codePointAt(0) ?? 0;
    for (const { slice, ranges } of slices) {
      if (!ranges.some(([first, last]) => code >= first && code <= last)) continue;
      const found = glyphOf(open(slice), code);
      if (found !== null) return found;
    }
    return null;
  };
  return (character) => {
    let found = glyphs.get(character);
    if (found === undefined) {
      found = look(character);
      glyphs.set(character, found);
    }
    return found;
  };
}

interface Slice {
  slice: string;
  ranges: readonly (readonly [first: number, last: number])[];
}

/** Which file of a face holds which characters; a face in one piece holds whatever it holds. */
function slicesOf(name: string): Slice[] {
  const listed = require(`@fontsource/${name}/unicode.json`) as Record<string, string>;
  const slices = Object.entries(listed).map(([key, text]): Slice => {
    const ranges = text.split(',').map((range): readonly [number, number] => {
      const [first = '', last] = range.trim().replace('U+', '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last ?? first, 16)];
    });
    return { slice: key.replace(/[[\]]/g, ''), ranges };
  });
  if (slices.length === 0) return [{ slice: 'latin', ranges: [[0, 0x10ffff]] }];
  const isLatin = ({ slice }: Slice): boolean => LATIN.includes(slice);
  return [...slices.filter(isLatin), ...slices.filter((slice) => !isLatin(slice))];
}

/** The tables of a WOFF file (W3C WOFF 1.0, §4 and §5), each unpacked when it is first asked for. */
function unpack(woff: Buffer): Tables {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  const packed = new Map<string, () => Buffer>();
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const at = 44 + index * 20;
    const [offset, length, whole] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(offset, offset + length);
    packed.set(woff.toString('latin1', at, at + 4), () => (length < whole ? inflateSync(bytes) : bytes));
  }
  const unpacked = new Map<string, Buffer>();
  return (tag) => {
    let table = unpacked.get(tag);
    if (table === undefined) {
      table = packed.get(tag)?.() ?? Buffer.alloc(0);
      unpacked.set(tag, table);
    }
    return table;
  };
}
