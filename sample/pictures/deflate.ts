import { codeLengths, codes } from './huffman.ts';

/** Matches reach back this far, and are this long at most (RFC 1951). */
const WINDOW = 32_768;
const LONGEST = 258;
const SHORTEST = 3;
/** How many earlier places are tried for a match. */
const TRIES = 48;
/** Symbols of one block, which has Huffman codes of its own. */
const BLOCK = 24_000;
const END = 256;

const LENGTHS = starts([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5], 3);
const DISTANCES = starts(
  Array.from({ length: 30 }, (_, index) => Math.max(0, (index >> 1) - 1)),
  1,
);
const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

interface Range {
  first: number;
  bits: number;
}

function starts(bits: readonly number[], first: number): Range[] {
  let next = first;
  return bits.map((extra) => {
    const range = { first: next, bits: extra };
    next += 1 << extra;
    return range;
  });
}

/**
 * RFC 1950 around blocks of RFC 1951 with codes of their own. Written here because the zlib that comes with Node gives
 * other bytes on other processors, and the sample must have one hash.
 */
export function compressed(data: Uint8Array): Uint8Array {
  const out = newBits();
  out.put(0x78, 8);
  out.put(0x9c, 8);
  const symbols = matches(data);
  for (let at = 0; at === 0 || at < symbols.length; at += BLOCK) {
    writeBlock(out, symbols.subarray(at, at + BLOCK), at + BLOCK >= symbols.length);
  }
  out.align();
  const sum = adler32(data);
  for (const shift of [24, 16, 8, 0]) out.put((sum >>> shift) & 0xff, 8);
  return out.bytes();
}

/** A literal as its byte; a match as length and distance: bit 31 set, length << 16, distance less one. */
function matches(data: Uint8Array): Uint32Array {
  const symbols = new Uint32Array(data.length);
  const heads = new Int32Array(1 << 15).fill(-1);
  const earlier = new Int32Array(data.length);
  let count = 0;
  const keyAt = (at: number): number =>
    (((data[at] ?? 0) << 10) ^ ((data[at + 1] ?? 0) << 5) ^ (data[at + 2] ?? 0)) & 0x7fff;
  const enter = (at: number): void => {
    const key = keyAt(at);
    earlier[at] = heads[key] ?? -1;
    heads[key] = at;
  };
  const best = (at: number): number => {
    let [long, from] = [0, 0];
    const most = Math.min(LONGEST, data.length - at);
    if (most < SHORTEST) return 0;
    let place = heads[keyAt(at)] ?? -1;
    for (let tries = 0; tries < TRIES && place >= 0 && at - place <= WINDOW; tries += 1) {
      if (data[place + long] === data[at + long]) {
        let same = 0;
        while (same < most && data[place + same] === data[at + same]) same += 1;
        if (same > long) [long, from] = [same, at - place];
        if (long === most) break;
      }
      place = earlier[place] ?? -1;
    }
    // Three bytes from far away cost more than they save.
    return long < SHORTEST || (long === SHORTEST && from > 2048) ? 0 : (0x80000000 | (long << 16) | (from - 1)) >>> 0;
  };
  const lengthOf = (match: number): number => (match >>> 16) & 0x7fff;
  for (let at = 0, found = best(0); at < data.length; count += 1) {
    const own = at;
    enter(at);
    at += 1;
    // A longer match one byte later is worth a literal.
    const next = lengthOf(found) >= 32 ? 0 : best(at);
    if (found === 0 || lengthOf(next) > lengthOf(found)) {
      symbols[count] = data[own] ?? 0;
      found = next;
      continue;
    }
    symbols[count] = found;
    for (const end = own + lengthOf(found); at < end; at += 1) enter(at);
    found = best(at);
  }
  return symbols.subarray(0, count);
}

function writeBlock(out: Bits, symbols: Uint32Array, last: boolean): void {
  const literals = new Uint32Array(286);
  const distances = new Uint32Array(30);
  literals[END] = 1;
  for (const symbol of symbols) {
    if (symbol < END) literals[symbol] = (literals[symbol] ?? 0) + 1;
    else {
      const [length, distance] = [lengthCode((symbol >>> 16) & 0x7fff), codeIn(DISTANCES, (symbol & 0xffff) + 1)];
      literals[length + 257] = (literals[length + 257] ?? 0) + 1;
      distances[distance] = (distances[distance] ?? 0) + 1;
    }
  }
  const literalBits = codeLengths(literals, 15);
  const distanceBits = codeLengths(distances, 15);
  out.put(last ? 1 : 0, 1);
  out.put(2, 2);
  writeLengths(out, literalBits, distanceBits);
  const literalCodes = codes(literalBits);
  const distanceCodes = codes(distanceBits);
  for (const symbol of symbols) {
    if (symbol < END) {
      out.put(literalCodes[symbol] ?? 0, literalBits[symbol] ?? 0);
      continue;
    }
    const [length, distance] = [(symbol >>> 16) & 0x7fff, (symbol & 0xffff) + 1];
    const code = lengthCode(length);
    out.put(literalCodes[code + 257] ?? 0, literalBits[code + 257] ?? 0);
    const wide = LENGTHS[code];
    if (wide !== undefined) out.put(length - wide.first, wide.bits);
    const back = codeIn(DISTANCES, distance);
    out.put(distanceCodes[back] ?? 0, distanceBits[back] ?? 0);
    out.put(distance - (DISTANCES[back]?.first ?? 0), DISTANCES[back]?.bits ?? 0);
  }
  out.put(literalCodes[END] ?? 0, literalBits[END] ?? 0);
}

/** The longest match has a code to itself. */
function lengthCode(length: number): number {
  return length === LONGEST ? LENGTHS.length : codeIn(LENGTHS, length);
}

function codeIn(ranges: readonly Range[], value: number): number {
  let [low, high] = [0, ranges.length - 1];
  while (low < high) {
    const half = (low + high + 1) >> 1;
    if ((ranges[half]?.first ?? 0) <= value) low = half;
    else high = half - 1;
  }
  return low;
}

function writeLengths(out: Bits, literals: Uint8Array, distances: Uint8Array): void {
  const all = [...literals, ...distances];
  // Runs of nothing are told as runs; the rest one by one.
  const told: (readonly [symbol: number, extra: number, bits: number])[] = [];
  for (let at = 0; at < all.length; ) {
    let run = 0;
    while (run < 138 && all[at + run] === 0) run += 1;
    if (run >= 11) told.push([18, run - 11, 7]);
    else if (run >= 3) told.push([17, run - 3, 3]);
    else {
      told.push([all[at] ?? 0, 0, 0]);
      run = 1;
    }
    at += run;
  }
  const counts = new Uint32Array(19);
  for (const [symbol] of told) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const bits = codeLengths(counts, 7);
  const words = codes(bits);
  out.put(literals.length - 257, 5);
  out.put(distances.length - 1, 5);
  out.put(CODE_ORDER.length - 4, 4);
  for (const symbol of CODE_ORDER) out.put(bits[symbol] ?? 0, 3);
  for (const [symbol, extra, wide] of told) {
    out.put(words[symbol] ?? 0, bits[symbol] ?? 0);
    out.put(extra, wide);
  }
}

interface Bits {
  put(value: number, count: number): void;
  align(): void;
  bytes(): Uint8Array;
}

function newBits(): Bits {
  const bytes: number[] = [];
  let [held, count] = [0, 0];
  const flush = (): void => {
    bytes.push(held & 0xff);
    held >>>= 8;
    count -= 8;
  };
  return {
    put(value, bits) {
      held |= value << count;
      count += bits;
      while (count >= 8) flush();
    },
    align() {
      if (count > 0) {
        count = 8;
        flush();
      }
    },
    bytes: () => Uint8Array.from(bytes),
  };
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
