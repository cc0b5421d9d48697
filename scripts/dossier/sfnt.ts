import { brotliDecompressSync, inflateSync } from 'node:zlib';

/**
 * Reading of font files as far as printing needs it: which characters they cover, and a plain TrueType file out of a WOFF.
 * Sources: ISO/IEC 14496-22 (OpenType), WOFF 1.0 and WOFF 2.0 (W3C).
 */

interface Table {
  tag: string;
  bytes: Buffer;
}

/** Code points with a glyph in a TrueType, OpenType, WOFF or WOFF2 file. */
export function coveredCodePoints(file: Uint8Array): Set<number> {
  const table = tablesOf(Buffer.from(file), (tag) => tag === 'cmap').find(({ tag }) => tag === 'cmap');
  return table ? cmapCodePoints(table.bytes) : new Set();
}

/** The TrueType or OpenType file inside a WOFF 1.0 file. */
export function unpackWoff(file: Uint8Array): Uint8Array {
  const woff = Buffer.from(file);
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const tables = tablesOf(woff, () => true);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const header = Buffer.alloc(12 + 16 * tables.length);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((tables.length - power) * 16, 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  tables.forEach(({ tag, bytes }, index) => {
    const entry = 12 + 16 * index;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(woff.readUInt32BE(44 + 20 * index + 16), entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(bytes.length, entry + 12);
    parts.push(bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4));
    offset += bytes.length + ((4 - (bytes.length % 4)) % 4);
  });
  return Buffer.concat(parts);
}

/** The wanted tables of a font file, unpacked. */
function tablesOf(file: Buffer, wanted: (tag: string) => boolean): Table[] {
  switch (file.toString('latin1', 0, 4)) {
    case 'wOFF':
      return entries(file, 44, 20, file.readUInt16BE(12), wanted).map(({ tag, at }) => {
        const [offset, packed, length] = [
          file.readUInt32BE(at + 4),
          file.readUInt32BE(at + 8),
          file.readUInt32BE(at + 12),
        ];
        const bytes = file.subarray(offset, offset + packed);
        return { tag, bytes: packed < length ? inflateSync(bytes) : bytes };
      });
    case 'wOF2':
      return woff2Tables(file).filter(({ tag }) => wanted(tag));
    default:
      return entries(file, 12, 16, file.readUInt16BE(4), wanted).map(({ tag, at }) => {
        const offset = file.readUInt32BE(at + 8);
        return { tag, bytes: file.subarray(offset, offset + file.readUInt32BE(at + 12)) };
      });
  }
}

function entries(file: Buffer, from: number, size: number, count: number, wanted: (tag: string) => boolean) {
  return Array.from({ length: count }, (_, index) => from + index * size)
    .map((at) => ({ tag: file.toString('latin1', at, at + 4), at }))
    .filter(({ tag }) => wanted(tag));
}

/** Known table tags in the order of WOFF 2.0 §4.1; glyf and loca (and only they) are transformed unless the version is 3. */
const knownTags =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';

function woff2Tables(file: Buffer): Table[] {
  let at = 48;
  const number = () => {
    for (let value = 0; ; ) {
      const byte = file[at++] ?? 0;
      value = value * 128 + (byte & 127);
      if ((byte & 128) === 0) return value;
    }
  };
  const directory = Array.from({ length: file.readUInt16BE(12) }, () => {
    const flags = file[at++] ?? 0;
    const index = flags & 63;
    const known = index !== 63;
    const tag = known ? knownTags.slice(index * 5, index * 5 + 4) : file.toString('latin1', at, at + 4);
    if (!known) at += 4;
    const length = number();
    const transformed = tag === 'glyf' || tag === 'loca' ? flags >> 6 !== 3 : flags >> 6 !== 0;
    return { tag, length: transformed ? number() : length };
  });
  const bytes = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  let offset = 0;
  return directory.map(({ tag, length }) => {
    offset += length;
    return { tag, bytes: bytes.subarray(offset - length, offset) };
  });
}

/** Code points of the Unicode subtables of formats 4 and 12, which are the ones in use. */
function cmapCodePoints(cmap: Buffer): Set<number> {
  const covered = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 4) addFormat4(cmap, at, covered);
    if (format === 12) addFormat12(cmap, at, covered);
  }
  return covered;
}

function addFormat4(cmap: Buffer, at: number, covered: Set<number>): void {
  const segments = cmap.readUInt16BE(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + segments * 2];
  const [deltas, ranges] = [starts + segments * 2, starts + segments * 4];
  for (let segment = 0; segment < segments; segment += 1) {
    const place = segment * 2;
    const [first, last] = [cmap.readUInt16BE(starts + place), cmap.readUInt16BE(ends + place)];
    const [delta, range] = [cmap.readUInt16BE(deltas + place), cmap.readUInt16BE(ranges + place)];
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.readUInt16BE(ranges + place + range + (code - first) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) covered.add(code);
    }
  }
}

function addFormat12(cmap: Buffer, at: number, covered: Set<number>): void {
  for (let group = 0; group < cmap.readUInt32BE(at + 12); group += 1) {
    const from = at + 16 + group * 12;
    for (let code = cmap.readUInt32BE(from); code <= cmap.readUInt32BE(from + 4); code += 1) covered.add(code);
  }
}
