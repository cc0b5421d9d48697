/** Frequencies of a look in each direction, the constant one left out; so many squared are its bits. */
const FREQUENCIES = 8;
/** A part is what is left after cutting away so much of the side, or a multiple of it, up to four times. */
const CUT = 0.05;
const CUTS_MAX = 4;

/** How each frequency weighs the columns, or the rows, of a stretch of the picture's side. */
type Stretch = readonly Float64Array[];

/** Every stretch of one side that is left by cutting at its ends; the whole side is the first. */
const STRETCHES = new Map<number, readonly Stretch[]>();

/**
 * Looks of a grey square under which it may be met again: turned and mirrored in the seven ways there are, then each part
 * of it that is left when edges are cut away. Bits in the order of the library that says how it looks as it is.
 */
export function viewsOf(grey: Uint8Array, side: number): { turned: bigint[]; parts: bigint[] } {
  const stretches = STRETCHES.get(side) ?? stretchesOf(side);
  STRETCHES.set(side, stretches);
  const columns = stretches.map((stretch) => stretch.map((weights) => alongRows(grey, side, weights)));
  const [whole, ...parts] = columns.flatMap((column) => stretches.map((stretch) => spectrum(column, stretch, side)));
  return { turned: whole ? turnings(whole).map(bitsOf) : [], parts: parts.map(bitsOf) };
}

function stretchesOf(side: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let cuts = 0; cuts <= CUTS_MAX; cuts += 1) {
    for (let before = 0; before <= cuts; before += 1) {
      stretches.push(stretchOf(side, before * CUT * side, (1 - cuts * CUT) * side));
    }
  }
  return stretches;
}

/** The cosines of the discrete transform over `length` pixels from `from` on; a pixel partly inside counts in part. */
function stretchOf(side: number, from: number, length: number): Stretch {
  return Array.from({ length: FREQUENCIES }, (_, frequency) =>
    Float64Array.from({ length: side }, (_, pixel) => {
      const inside = Math.max(0, Math.min(pixel + 1, from + length) - Math.max(pixel, from));
      const middle = Math.min(length, Math.max(0, pixel + 0.5 - from));
      return inside * Math.cos(((frequency + 1) * Math.PI * middle) / length);
    }),
  );
}

/** Each row of the picture, weighed. */
function alongRows(grey: Uint8Array, side: number, weights: Float64Array): Float64Array {
  return Float64Array.from({ length: side }, (_, y) => {
    let sum = 0;
    for (let x = 0; x < side; x += 1) sum += (weights[x] as number) * (grey[y * side + x] as number);
    return sum;
  });
}

/** By the frequency along x first. */
function spectrum(columns: readonly Float64Array[], stretch: Stretch, side: number): Float64Array {
  const values = new Float64Array(FREQUENCIES * FREQUENCIES);
  for (const [u, column] of columns.entries()) {
    for (const [v, weights] of stretch.entries()) {
      let sum = 0;
      for (let y = 0; y < side; y += 1) sum += (weights[y] as number) * (column[y] as number);
      values[u * FREQUENCIES + v] = sum;
    }
  }
  return values;
}

/** Mirroring changes the sign of odd frequencies, a quarter turn changes the directions for each other as well. */
function turnings(values: Float64Array): Float64Array[] {
  const ways = [false, true].flatMap((isSwapped) =>
    [0, 1].flatMap((flipX) => [0, 1].map((flipY) => ({ isSwapped, flipX, flipY }))),
  );
  return ways.slice(1).map(({ isSwapped, flipX, flipY }) =>
    values.map((_, index) => {
      const [u, v] = [Math.floor(index / FREQUENCIES), index % FREQUENCIES];
      // The first frequency is the odd one: the constant is left out.
      const sign = (flipX * (u + 1) + flipY * (v + 1)) % 2 === 0 ? 1 : -1;
      return sign * (values[isSwapped ? v * FREQUENCIES + u : index] as number);
    }),
  );
}

/** Above the mean or not, as the library has it. */
function bitsOf(values: Float64Array): bigint {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((bits, value) => (bits << 1n) | (value > mean ? 1n : 0n), 0n);
}
