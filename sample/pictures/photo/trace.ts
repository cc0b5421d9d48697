import type { Canvas } from './canvas.ts';
import { type Board, dot, unit, type Vector } from './scene.ts';

export interface Ready {
  board: Board;
  normal: Vector;
  offset: number;
  u: Vector;
  v: Vector;
  u0: number;
  v0: number;
  blocks: boolean;
}

export interface Hit {
  index: number;
  far: number;
  s: number;
  t: number;
  place: [number, number, number];
  cosine: number;
}

export function newHit(): Hit {
  return { index: -1, far: 0, s: 0, t: 0, place: [0, 0, 0], cosine: 1 };
}

export function ready(board: Board): Ready {
  const { corner, across, down } = board;
  const cross: Vector = [
    across[1] * down[2] - across[2] * down[1],
    across[2] * down[0] - across[0] * down[2],
    across[0] * down[1] - across[1] * down[0],
  ];
  const normal = unit(cross);
  const [aa, dd] = [dot(across, across), dot(down, down)];
  const u: Vector = [across[0] / aa, across[1] / aa, across[2] / aa];
  const v: Vector = [down[0] / dd, down[1] / dd, down[2] / dd];
  return {
    board,
    normal,
    offset: dot(normal, corner),
    u,
    v,
    u0: dot(corner, u),
    v0: dot(corner, v),
    blocks: board.flat !== true && board.shining === undefined,
  };
}

export function trace(boards: readonly Ready[], from: Vector, ray: Vector, hit: Hit): void {
  hit.index = -1;
  hit.far = 1e9;
  const ox = from[0];
  const oy = from[1];
  const oz = from[2];
  for (let index = 0; index < boards.length; index += 1) {
    const one = boards[index] as Ready;
    const facing = one.normal[0] * ray[0] + one.normal[1] * ray[1] + one.normal[2] * ray[2];
    if (facing > -1e-6 && facing < 1e-6) continue;
    const far = (one.offset - (one.normal[0] * ox + one.normal[1] * oy + one.normal[2] * oz)) / facing;
    if (far < 1e-4 || far >= hit.far) continue;
    const px = ox + ray[0] * far;
    const py = oy + ray[1] * far;
    const pz = oz + ray[2] * far;
    const s = px * one.u[0] + py * one.u[1] + pz * one.u[2] - one.u0;
    if (s < 0 || s >= 1) continue;
    const t = px * one.v[0] + py * one.v[1] + pz * one.v[2] - one.v0;
    if (t < 0 || t >= 1 || isHole(one.board.canvas, s, t)) continue;
    hit.index = index;
    hit.far = far;
    hit.s = s;
    hit.t = t;
    hit.place[0] = px;
    hit.place[1] = py;
    hit.place[2] = pz;
    hit.cosine = facing;
  }
}

function isHole({ alpha, width, height }: Canvas, s: number, t: number): boolean {
  return alpha !== null && (alpha[Math.floor(t * height) * width + Math.floor(s * width)] ?? 1) < 0.5;
}

export function isShaded(
  boards: readonly Ready[],
  from: Vector,
  dx: number,
  dy: number,
  dz: number,
  self: number,
): boolean {
  for (let index = 0; index < boards.length; index += 1) {
    const one = boards[index] as Ready;
    if (!one.blocks || index === self) continue;
    const facing = one.normal[0] * dx + one.normal[1] * dy + one.normal[2] * dz;
    if (facing > -1e-9 && facing < 1e-9) continue;
    const far = (one.offset - (one.normal[0] * from[0] + one.normal[1] * from[1] + one.normal[2] * from[2])) / facing;
    if (far < 1e-3 || far > 0.999) continue;
    const px = from[0] + dx * far;
    const py = from[1] + dy * far;
    const pz = from[2] + dz * far;
    const s = px * one.u[0] + py * one.u[1] + pz * one.u[2] - one.u0;
    if (s < 0 || s >= 1) continue;
    const t = px * one.v[0] + py * one.v[1] + pz * one.v[2] - one.v0;
    if (t >= 0 && t < 1 && !isHole(one.board.canvas, s, t)) return true;
  }
  return false;
}
