/**
 * A small TrueType font (ISO/IEC 14496-22) with the few signs that no Chinese font package has: the floor and ceiling
 * brackets of the score's arithmetic, and the two check boxes of forms. All of them are straight strokes.
 */

type Point = [x: number, y: number];

interface Sign {
  character: string;
  advance: number;
  /** Closed polygons; clockwise ones are filled, counter-clockwise ones cut out. Units: thousandths of an em. */
  contours: Point[][];
}

const unitsPerEm = 1000;
const ascent = 880;
const descent = -120;

const box = (x1: number, y1: number, x2: number, y2: number): Point[] => [
  [x1, y1],
  [x1, y2],
  [x2, y2],
  [x2, y1],
];
const hole = (x1: number, y1: number, x2: number, y2: number): Point[] => box(x1, y1, x2, y2).reverse();

const bracket = (stem: number, bar: number) => [box(stem, -120, stem + 60, 800), box(120, bar, 300, bar + 60)];
const square = [box(120, 0, 880, 760), hole(180, 60, 820, 700)];
const check: Point[] = [
  [260, 390],
  [320, 440],
  [450, 300],
  [690, 610],
  [750, 560],
  [455, 185],
];

const signs: Sign[] = [
  { character: '⌈', advance: 340, contours: bracket(120, 740) },
  { character: '⌉', advance: 420, contours: bracket(240, 740) },
  { character: '⌊', advance: 340, contours: bracket(120, -120) },
  { character: '⌋', advance: 420, contours: bracket(240, -120) },
  { character: '☐', advance: 1000, contours: square },
  { character: '☑', advance: 1000, contours: [...square, check] },
];

/** The characters of the font, in the order of their glyphs (glyph 0 is the empty `.notdef`). */
export const signCharacters: readonly string[] = signs.map((sign) => sign.character);

/** The font file's bytes; always the same. */
export function signsFont(): Uint8Array {
  const glyphs = signs.map(glyph);
  const offsets = [0, 0];
  for (const bytes of glyphs) offsets.push((offsets.at(-1) ?? 0) + bytes.length);
  const advances = [500, ...signs.map((sign) => sign.advance)];
  return fontFile({
    'OS/2': os2(),
    cmap: cmap(),
    glyf: Buffer.concat(glyphs),
    head: head(),
    hhea: u16(
      1,
      0,
      ascent,
      descent,
      0,
      Math.max(...advances),
      0,
      0,
      unitsPerEm,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      advances.length,
    ),
    hmtx: u16(...advances.flatMap((advance, index) => [advance, index === 0 ? 0 : leftOf(signs[index - 1])])),
    loca: u32(...offsets),
    maxp: u16(1, 0, signs.length + 1, 32, 4, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
    name: name('Dossier Signs', 'DossierSigns-Regular'),
    post: Buffer.concat([u32(0x00030000, 0), u16(-100, 50), u32(1, 0, 0, 0, 0)]),
  });
}

const leftOf = (sign?: Sign) => Math.min(...(sign?.contours.flat().map(([x]) => x) ?? [0]));

function glyph({ contours }: Sign): Buffer {
  const points = contours.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  let end = -1;
  const ends = contours.map((contour) => (end += contour.length));
  const steps = (values: number[]) => values.map((value, index) => value - (values[index - 1] ?? 0));
  const bytes = Buffer.concat([
    u16(contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), ...ends, 0),
    Buffer.alloc(points.length, 1),
    u16(...steps(xs), ...steps(ys)),
  ]);
  return padded(bytes);
}

/** Format 4, one segment for each character and the closing one. */
function cmap(): Buffer {
  const codes = signs.map((sign) => sign.character.charCodeAt(0));
  const count = codes.length + 1;
  const power = 2 ** Math.floor(Math.log2(count));
  const table = u16(
    ...[4, 16 + 8 * count, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2],
    ...[...codes, 0xffff, 0, ...codes, 0xffff],
    ...[...codes.map((code, index) => index + 1 - code), 1, ...codes.map(() => 0), 0],
  );
  return Buffer.concat([u16(0, 1, 3, 1), u32(12), table]);
}

function head(): Buffer {
  const dates = Buffer.alloc(16);
  return Buffer.concat([
    ...[u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5), u16(0, unitsPerEm), dates],
    u16(0, descent, unitsPerEm, ascent, 0, 8, 2, 1, 0),
  ]);
}

function os2(): Buffer {
  return Buffer.concat([
    u16(4, 600, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 300, 0),
    ...[Buffer.alloc(10), u32(0, 0, 0, 0), Buffer.from('NONE'), u16(0x40, 0x2308, 0x2611)],
    ...[u16(ascent, descent, 0, ascent, -descent), u32(0, 0), u16(500, 700, 0, 32, 0)],
  ]);
}

/** Family, subfamily, unique name, full name, version and PostScript name, for Windows in English. */
function name(family: string, postScript: string): Buffer {
  const texts = new Map([
    [1, family],
    [2, 'Regular'],
    [3, postScript],
    [4, family],
    [5, 'Version 1.0'],
    [6, postScript],
  ]);
  const strings = [...texts.values()].map((text) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  const records = [...texts.keys()].map((id, index) => {
    const length = strings[index]?.length ?? 0;
    offset += length;
    return u16(3, 1, 0x409, id, length, offset - length);
  });
  return Buffer.concat([u16(0, texts.size, 6 + 12 * texts.size), ...records, ...strings]);
}

function fontFile(tables: Record<string, Buffer>): Buffer {
  const names = Object.keys(tables);
  const power = 2 ** Math.floor(Math.log2(names.length));
  const parts = [u32(0x00010000), u16(names.length, power * 16, Math.log2(power), (names.length - power) * 16)];
  const bodies: Buffer[] = [];
  let offset = 12 + 16 * names.length;
  for (const tag of names) {
    const body = tables[tag] ?? Buffer.alloc(0);
    parts.push(Buffer.from(tag.padEnd(4)), u32(checksum(body), offset, body.length));
    bodies.push(padded(body));
    offset += padded(body).length;
  }
  const file = Buffer.concat([...parts, ...bodies]);
  const headAt = 12 + 16 * names.indexOf('head');
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, file.readUInt32BE(headAt + 8) + 8);
  return file;
}

function checksum(bytes: Buffer): number {
  const whole = padded(bytes);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** Big-endian 16-bit numbers; negative ones as two's complement. */
function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, index * 2);
  return bytes;
}

function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, index * 4);
  return bytes;
}
