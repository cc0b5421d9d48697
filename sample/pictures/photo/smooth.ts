/** How far light is evened out to either side, in pixels. */
const REACH = 3;

/** Each pixel's light becomes the mean of its neighbours along the row, then the column, as far as the same board goes. */
export function smooth(lit: Float32Array, which: Int16Array, width: number, height: number): void {
  evened(lit, which, height, width, width, 1);
  evened(lit, which, width, height, 1, width);
}

function evened(
  lit: Float32Array,
  which: Int16Array,
  lines: number,
  long: number,
  lineStep: number,
  step: number,
): void {
  const sums = new Float64Array((long + 1) * 3);
  const [first, last] = [new Int32Array(long), new Int32Array(long)];
  for (let line = 0; line < lines; line += 1) {
    const base = line * lineStep;
    for (let at = 0; at < long; at += 1) {
      const same = at > 0 && which[base + at * step] === which[base + (at - 1) * step];
      first[at] = same ? (first[at - 1] ?? 0) : at;
      const from = (base + at * step) * 3;
      for (let part = 0; part < 3; part += 1)
        sums[(at + 1) * 3 + part] = (sums[at * 3 + part] ?? 0) + (lit[from + part] ?? 0);
    }
    for (let at = long - 1; at >= 0; at -= 1)
      last[at] = at + 1 < long && first[at + 1] === first[at] ? (last[at + 1] ?? 0) : at;
    for (let at = 0; at < long; at += 1) {
      const low = Math.max(first[at] ?? 0, at - REACH);
      const high = Math.min(last[at] ?? 0, at + REACH) + 1;
      const to = (base + at * step) * 3;
      for (let part = 0; part < 3; part += 1)
        lit[to + part] = ((sums[high * 3 + part] ?? 0) - (sums[low * 3 + part] ?? 0)) / (high - low);
    }
  }
}

/** Where two boards meet in a pixel, its light is a mean by how much of each is seen: no steps along edges. */
export function rimmed(
  light: Float32Array,
  which: Int16Array,
  width: number,
  height: number,
  boardAt: (x: number, y: number) => number,
): void {
  const before = light.slice();
  for (let y = 1; y + 1 < height; y += 1)
    for (let x = 1; x + 1 < width; x += 1) {
      const at = y * width + x;
      const own = which[at];
      if (which[at - 1] === own && which[at + 1] === own && which[at - width] === own && which[at + width] === own)
        continue;
      let [red, green, blue] = [0, 0, 0];
      for (const [dx, dy] of CORNERS) {
        const board = boardAt(x + 0.5 + dx * 0.25, y + 0.5 + dy * 0.25);
        // The neighbour on that side that shows the same board lends its light.
        const near = [at + dx, at + dy * width, at + dy * width + dx, at - dx, at - dy * width].find(
          (place) => which[place] === board,
        );
        const from = (board === own ? at : (near ?? at)) * 3;
        red += before[from] ?? 0;
        green += before[from + 1] ?? 0;
        blue += before[from + 2] ?? 0;
      }
      light[at * 3] = red / 4;
      light[at * 3 + 1] = green / 4;
      light[at * 3 + 2] = blue / 4;
    }
}

const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;
