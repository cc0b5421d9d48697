import { clamp } from '../numbers.ts';
import { blend, type Canvas, each, scaled, type Tint } from './canvas.ts';

const BLACK: Tint = [0, 0, 0];

type Place = readonly [x: number, y: number];

/** A curve through four control points in even steps. */
export function curve([ax, ay]: Place, [bx, by]: Place, [cx, cy]: Place, [dx, dy]: Place, steps = 28): Place[] {
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps;
    const u = 1 - t;
    const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [p * ax + q * bx + r * cx + s * dx, p * ay + q * by + r * cy + s * dy] as const;
  });
}

/** A round cable along some points: its shadow on what lies behind, then its own light and dark side. */
export function cable(on: Canvas, points: readonly Place[], radius: number, tint: Tint): void {
  const drop = radius * 1.1;
  // A shadow is soft: every second point will do.
  follow(
    on,
    points.filter((_, index) => index % 2 === 0 || index + 1 === points.length),
    radius * 2.4,
    (at, off) => {
      const share = 1 - off / (radius * 2.4);
      blend(on, at, BLACK, 0.1 * share);
    },
    drop,
  );
  follow(on, points, radius + 0.7, (at, off, side) => {
    const across = clamp(off / radius);
    const facing = Math.sqrt(1 - across * across);
    const light = 0.3 + 0.62 * facing + 0.32 * (side < 0 ? across : -across);
    const shine = facing > 0.86 && side < 0 ? 0.16 : 0;
    const own = scaled(tint, light);
    blend(on, at, [own[0] + shine, own[1] + shine, own[2] + shine], clamp(radius + 0.6 - off));
  });
}

/** Visits what lies within `reach` of a line through points: how far off, and on which side (left or upper is negative). */
function follow(
  on: Canvas,
  points: readonly Place[],
  reach: number,
  visit: (at: number, off: number, side: number) => void,
  moved = 0,
): void {
  for (let index = 0; index + 1 < points.length; index += 1) {
    const [ax, ay] = points[index] as Place;
    const [bx, by] = points[index + 1] as Place;
    const [dx, dy] = [bx - ax, by - ay];
    const square = dx * dx + dy * dy || 1;
    const long = Math.sqrt(square);
    const left = Math.min(ax, bx) - reach + moved * 0.6;
    const top = Math.min(ay, by) - reach + moved;
    each(on, left, top, Math.abs(dx) + 2 * reach + 1, Math.abs(dy) + 2 * reach + 1, (at, column, row) => {
      const [px, py] = [column - moved * 0.6 - ax, row - moved - ay];
      const along = (px * dx + py * dy) / square;
      // Each piece takes its own stretch, so that neighbours do not paint twice; ends are round.
      if (along < (index === 0 ? -9 : 0) || along >= (index + 2 === points.length ? 9 : 1)) return;
      const t = clamp(along);
      const [ox, oy] = [px - t * dx, py - t * dy];
      const off = Math.sqrt(ox * ox + oy * oy);
      if (off < reach) visit(at, off, ox * (dy / long) * (dy < 0 ? -1 : 1) + oy * Math.abs(dx / long));
    });
  }
}
