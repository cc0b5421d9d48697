/** How much of each pixel is covered by one ink: 0 none, 1 all. */
export interface Plate {
  width: number;
  height: number;
  ink: Float32Array;
}

/** Where a point of a shape comes to lie: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Placing = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export function newPlate(width: number, height: number): Plate {
  return { width, height, ink: new Float32Array(width * height) };
}

/** First `inner`, then `outer`. */
export function after(outer: Placing, inner: Placing): Placing {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/**
 * Inks closed contours (x, y, x, y …) with the exact share of every pixel they cover. Only additions, products and
 * square roots of doubles: the same plate on every machine.
 */
export function inkContours(plate: Plate, contours: readonly Float64Array[], placing: Placing, strength = 1): void {
  const [a, b, c, d, e, f] = placing;
  const placed = contours.map((path) => {
    const moved = new Float64Array(path.length);
    for (let index = 0; index < path.length; index += 2) {
      const [x, y] = [path[index] ?? 0, path[index + 1] ?? 0];
      moved[index] = a * x + c * y + e;
      moved[index + 1] = b * x + d * y + f;
    }
    return moved;
  });
  const box = boxOf(placed);
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top));
  const width = Math.min(plate.width, Math.ceil(box.right) + 1) - left;
  const height = Math.min(plate.height, Math.ceil(box.bottom) + 1) - top;
  if (width <= 0 || height <= 0) return;
  const stride = width + 2;
  const sums = scratch(stride * height);
  for (const path of placed) {
    const { length } = path;
    for (let index = 0; index < length; index += 2) {
      const next = (index + 2) % length;
      edge(
        sums,
        stride,
        height,
        (path[index] ?? 0) - left,
        (path[index + 1] ?? 0) - top,
        (path[next] ?? 0) - left,
        (path[next + 1] ?? 0) - top,
      );
    }
  }
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += sums[y * stride + x] ?? 0;
      const covered = Math.min(1, Math.abs(sum)) * strength;
      if (covered < 0.004) continue;
      const at = (top + y) * plate.width + left + x;
      const before = plate.ink[at] ?? 0;
      plate.ink[at] = before + covered - before * covered;
    }
  }
}

let spare = new Float64Array(1 << 16);

/** Zeroes to add up in: one piece of memory for all shapes, as there are a hundred thousand of them. */
function scratch(size: number): Float64Array {
  if (spare.length < size) spare = new Float64Array(size * 2);
  return spare.fill(0, 0, size);
}

function boxOf(paths: readonly Float64Array[]): { left: number; top: number; right: number; bottom: number } {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const path of paths) {
    for (let index = 0; index < path.length; index += 2) {
      const [x, y] = [path[index] ?? 0, path[index + 1] ?? 0];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return { left, top, right, bottom };
}

/** Adds an edge's signed area to the running sums of each row it crosses; what lies beyond a side counts at that side. */
function edge(
  sums: Float64Array,
  stride: number,
  height: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): void {
  if (ay === by) return;
  const direction = ay < by ? 1 : -1;
  const [x0, y0, x1, y1] = ay < by ? [ax, ay, bx, by] : [bx, by, ax, ay];
  const slope = (x1 - x0) / (y1 - y0);
  const limit = stride - 2;
  const clamp = (x: number): number => (x < 0 ? 0 : x > limit ? limit : x);
  for (let row = Math.max(0, Math.floor(y0)); row < Math.min(height, Math.ceil(y1)); row += 1) {
    const from = Math.max(row, y0);
    const to = Math.min(row + 1, y1);
    if (to <= from) continue;
    const tall = (to - from) * direction;
    const p = clamp(x0 + (from - y0) * slope);
    const q = clamp(x0 + (to - y0) * slope);
    span(sums, row * stride, Math.min(p, q), Math.max(p, q), tall);
  }
}

function span(sums: Float64Array, base: number, left: number, right: number, tall: number): void {
  const first = Math.floor(left);
  const last = Math.ceil(right);
  const add = (x: number, value: number): void => {
    sums[base + x] = (sums[base + x] ?? 0) + value;
  };
  if (last <= first + 1) {
    const inside = (left + right) / 2 - first;
    add(first, tall - tall * inside);
    add(first + 1, tall * inside);
    return;
  }
  // Area to the right of the edge in each pixel it passes; its differences go into the sums.
  const wide = right - left;
  let before = 0;
  for (let x = first; x < last; x += 1) {
    const from = Math.max(left, x);
    const to = Math.min(right, x + 1);
    const share = (to - from) / wide;
    const done = (from - left) / wide;
    const area = done + share * (x + 1 - (from + to) / 2);
    add(x, tall * (area - before));
    before = area;
  }
  add(last, tall * (1 - before));
}

/** A straight bar from one point to another, `thick` across, with square ends. */
export function bar(x0: number, y0: number, x1: number, y1: number, thick: number): Float64Array {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const long = Math.sqrt(dx * dx + dy * dy) || 1;
  const [nx, ny] = [(-dy / long) * (thick / 2), (dx / long) * (thick / 2)];
  return Float64Array.of(x0 + nx, y0 + ny, x1 + nx, y1 + ny, x1 - nx, y1 - ny, x0 - nx, y0 - ny);
}

export function rectangle(x: number, y: number, width: number, height: number): Float64Array {
  return Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height);
}
