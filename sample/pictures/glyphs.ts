/** An unpacked font: its tables by tag, an empty one where there is none. */
export type Tables = (tag: string) => Buffer;

/** A character's shape in units of the em, y down from the baseline: closed contours as x, y, x, y … */
export interface Glyph {
  advance: number;
  contours: readonly Float64Array[];
}

/** Straight pieces that stand for one curve. */
const PIECES = 4;
const MAX_DEPTH = 4;

interface Point {
  x: number;
  y: number;
  on: boolean;
}

/** Outline of a code point from a TrueType font (OpenType 1.9: cmap 4 and 12, loca, glyf, hmtx); null when it has none. */
export function glyphOf(tables: Tables, code: number): Glyph | null {
  const id = glyphId(tables('cmap'), code);
  if (id === 0) return null;
  const units = tables('head').readUInt16BE(18);
  const contours = contoursOf(tables, id, 0).map((points) => flattened(points, units));
  return { advance: advanceOf(tables, id) / units, contours };
}

function glyphId(cmap: Buffer, code: number): number {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    const format = table.readUInt16BE(0);
    const found = format === 12 ? fromGroups(table, code) : format === 4 ? fromSegments(table, code) : 0;
    if (found !== 0) return found;
  }
  return 0;
}

function fromGroups(table: Buffer, code: number): number {
  for (let index = 0; index < table.readUInt32BE(12); index += 1) {
    const at = 16 + index * 12;
    const first = table.readUInt32BE(at);
    if (code >= first && code <= table.readUInt32BE(at + 4)) return table.readUInt32BE(at + 8) + code - first;
  }
  return 0;
}

function fromSegments(table: Buffer, code: number): number {
  const doubled = table.readUInt16BE(6);
  for (let at = 0; at < doubled; at += 2) {
    if (code > table.readUInt16BE(14 + at)) continue;
    const first = table.readUInt16BE(16 + doubled + at);
    if (code < first) return 0;
    const delta = table.readUInt16BE(16 + doubled * 2 + at);
    const place = 16 + doubled * 3 + at;
    const offset = table.readUInt16BE(place);
    if (offset === 0) return (code + delta) & 0xffff;
    const id = table.readUInt16BE(place + offset + (code - first) * 2);
    return id === 0 ? 0 : (id + delta) & 0xffff;
  }
  return 0;
}

function advanceOf(tables: Tables, id: number): number {
  const count = tables('hhea').readUInt16BE(34);
  return tables('hmtx').readUInt16BE(Math.min(id, count - 1) * 4);
}

function contoursOf(tables: Tables, id: number, depth: number): Point[][] {
  const loca = tables('loca');
  const long = tables('head').readUInt16BE(50) === 1;
  const place = (index: number): number => (long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2);
  const data = tables('glyf').subarray(place(id), place(id + 1));
  if (data.length === 0) return [];
  const count = data.readInt16BE(0);
  return count >= 0 ? simple(data, count) : composite(tables, data, depth);
}

function simple(data: Buffer, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => data.readUInt16BE(10 + index * 2));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  at += 2 + data.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = data.readUInt8(at++);
    const times = flag & 8 ? data.readUInt8(at++) + 1 : 1;
    for (let index = 0; index < times; index += 1) flags.push(flag);
  }
  const axis = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? data.readUInt8(at++) : -data.readUInt8(at++);
      else if (!(flag & same)) {
        value += data.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  return ends.map((end, index) => {
    const first = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    return Array.from({ length: end - first + 1 }, (_, offset) => {
      const point = first + offset;
      return { x: xs[point] ?? 0, y: ys[point] ?? 0, on: ((flags[point] ?? 0) & 1) === 1 };
    });
  });
}

function composite(tables: Tables, data: Buffer, depth: number): Point[][] {
  if (depth > MAX_DEPTH) throw new Error('a glyph made of itself');
  const contours: Point[][] = [];
  for (let at = 10, more = true; more; ) {
    const flags = data.readUInt16BE(at);
    const id = data.readUInt16BE(at + 2);
    const words = (flags & 1) !== 0;
    const [dx, dy] = words
      ? [data.readInt16BE(at + 4), data.readInt16BE(at + 6)]
      : [data.readInt8(at + 4), data.readInt8(at + 5)];
    at += words ? 8 : 6;
    const part = (): number => {
      at += 2;
      return data.readInt16BE(at - 2) / 16384;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 0x8) a = d = part();
    else if (flags & 0x40) [a, d] = [part(), part()];
    else if (flags & 0x80) [a, b, c, d] = [part(), part(), part(), part()];
    for (const points of contoursOf(tables, id, depth + 1))
      contours.push(points.map(({ x, y, on }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, on })));
    more = (flags & 0x20) !== 0;
  }
  return contours;
}

/** Quadratic curves as straight pieces; two control points in a row have a point of the outline halfway. */
function flattened(points: readonly Point[], units: number): Float64Array {
  const path: number[] = [];
  const start = points.findIndex(({ on }) => on);
  const turned = start > 0 ? [...points.slice(start), ...points.slice(0, start)] : [...points];
  const [head] = turned;
  if (head === undefined) return new Float64Array();
  let last = start === -1 ? middle(turned.at(-1) ?? head, head) : head;
  const push = ({ x, y }: Pick<Point, 'x' | 'y'>): void => void path.push(x / units, -y / units);
  push(last);
  const queue = start === -1 ? turned : [...turned.slice(1), head];
  for (let index = 0; index < queue.length; index += 1) {
    const point = queue[index] as Point;
    if (point.on) {
      push(point);
      last = point;
      continue;
    }
    const next = queue[index + 1] ?? (start === -1 ? middle(turned.at(-1) ?? head, head) : head);
    const end = next.on ? next : middle(point, next);
    for (let piece = 1; piece <= PIECES; piece += 1) {
      const t = piece / PIECES;
      const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
      push({ x: p * last.x + q * point.x + r * end.x, y: p * last.y + q * point.y + r * end.y });
    }
    if (next.on) index += 1;
    last = end;
  }
  return Float64Array.from(path);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true };
}
