import { clamp, type Dice, speck } from '../numbers.ts';
import type { Canvas } from './canvas.ts';
import { lens } from './lens.ts';
import { type Board, dot, type Exposure, type Lamp, type Scene, type Vector } from './scene.ts';
import { rimmed, smooth } from './smooth.ts';
import { type Hit, isShaded, newHit, type Ready, ready, trace } from './trace.ts';

/** What the camera sees: direct light with soft shadows, one mirror image on glossy boards. */
export function exposed(scene: Scene, width: number, height: number, dice: Dice): Exposure {
  const boards = scene.boards.map(ready);
  const look = lens(scene.camera, width, height);
  const size = width * height;
  const which = new Int16Array(size).fill(-1);
  const colour = new Float32Array(size * 3);
  const own = new Float32Array(size * 3);
  const lit = new Float32Array(size * 3);
  const mirrored = new Float32Array(size * 3);
  const seed = Math.floor(dice() * 1e9);
  const [hit, back] = [newHit(), newHit()];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const ray = look(x + 0.5, y + 0.5);
      trace(boards, scene.camera.from, ray, hit);
      if (hit.index < 0) continue;
      which[at] = hit.index;
      const { board } = boards[hit.index] as Ready;
      sample(board.canvas, hit.s, hit.t, colour, own, at * 3, footprint(hit, board, scene.camera.view / height));
      if (board.shining !== undefined)
        for (let part = 0; part < 3; part += 1) {
          own[at * 3 + part] = (own[at * 3 + part] ?? 0) + (colour[at * 3 + part] ?? 0) * board.shining;
        }
      shade(scene, boards, hit, ray, x, y, seed, lit, at * 3);
      if (board.gloss !== undefined) mirror(scene, boards, hit, back, ray, board.gloss, mirrored, at * 3, dice);
    }
  }
  for (const soft of [lit, mirrored]) smooth(soft, which, width, height);
  const light = new Float32Array(size * 3);
  for (let at = 0; at < light.length; at += 1)
    light[at] = (colour[at] ?? 0) * (lit[at] ?? 0) + (own[at] ?? 0) + (mirrored[at] ?? 0);
  rimmed(light, which, width, height, (x, y) => {
    trace(boards, scene.camera.from, look(x, y), hit);
    return hit.index;
  });
  return { width, height, light };
}

/** Light that falls on a place: what comes from everywhere, less in corners, and each lamp as far as it is seen. */
function shade(
  scene: Scene,
  boards: readonly Ready[],
  hit: Hit,
  ray: Vector,
  x: number,
  y: number,
  seed: number,
  lit: Float32Array,
  at: number,
): void {
  const { normal, board } = boards[hit.index] as Ready;
  const sign = hit.cosine > 0 ? -1 : 1;
  const nx = normal[0] * sign;
  const ny = normal[1] * sign;
  const nz = normal[2] * sign;
  // Most of the light from everywhere is lost where something stands close by.
  const near = isShaded(
    boards,
    hit.place,
    (nx * 0.6 + speck(x, y, seed) - 0.5) * 0.5,
    (ny * 0.6 + speck(x, y, seed + 1) - 0.5) * 0.5,
    (nz * 0.6 + speck(x, y, seed + 2) - 0.5) * 0.5,
    hit.index,
  );
  const open = near ? 0.25 : 1;
  let red = scene.ambient[0] * open;
  let green = scene.ambient[1] * open;
  let blue = scene.ambient[2] * open;
  for (let number = 0; number < scene.lamps.length; number += 1) {
    const { middle, width, depth, power, tint } = scene.lamps[number] as Lamp;
    // One place on each lamp for each pixel; neighbours share what they find.
    const key = seed + 11 + number * 17;
    const wx = middle[0] + (speck(x, y, key) - 0.5) * width - hit.place[0];
    const wy = middle[1] - hit.place[1];
    const wz = middle[2] + (speck(x, y, key + 1) - 0.5) * depth - hit.place[2];
    const square = wx * wx + wy * wy + wz * wz;
    const far = Math.sqrt(square);
    const share = (wx * nx + wy * ny + wz * nz) / far;
    if (share <= 0 || isShaded(boards, hit.place, wx, wy, wz, hit.index)) continue;
    let got = (power * share) / (0.4 + square);
    if (board.gloss !== undefined) {
      const hx = wx / far - ray[0];
      const hy = wy / far - ray[1];
      const hz = wz / far - ray[2];
      let shine = clamp((hx * nx + hy * ny + hz * nz) / (Math.sqrt(hx * hx + hy * hy + hz * hz) || 1));
      for (let times = 0; times < 5; times += 1) shine *= shine;
      got += shine * board.gloss * power * 0.9;
    }
    red += got * tint[0];
    green += got * tint[1];
    blue += got * tint[2];
  }
  lit[at] = red;
  lit[at + 1] = green;
  lit[at + 2] = blue;
}

/** A dull mirror image, stronger at a flat angle. */
function mirror(
  scene: Scene,
  boards: readonly Ready[],
  hit: Hit,
  seen: Hit,
  ray: Vector,
  gloss: number,
  mirrored: Float32Array,
  at: number,
  dice: Dice,
): void {
  const { normal } = boards[hit.index] as Ready;
  const rough = 0.05;
  const twice = 2 * hit.cosine;
  const back: Vector = [
    ray[0] - twice * normal[0] + (dice() - 0.5) * rough,
    ray[1] - twice * normal[1] + (dice() - 0.5) * rough,
    ray[2] - twice * normal[2] + (dice() - 0.5) * rough,
  ];
  trace(boards, hit.place, back, seen);
  if (seen.index < 0 || seen.index === hit.index) return;
  const { board } = boards[seen.index] as Ready;
  COLOUR.fill(0);
  GLOW.fill(0);
  sample(board.canvas, seen.s, seen.t, COLOUR, GLOW, 0, 2);
  const flat = 1 - Math.abs(hit.cosine);
  const share = gloss * (0.12 + 0.88 * flat * flat * flat);
  for (let part = 0; part < 3; part += 1) {
    const light = (board.shining ?? 0) * 0.6 + (scene.ambient[part] ?? 0) + 0.25;
    mirrored[at + part] = ((COLOUR[part] ?? 0) * light + (GLOW[part] ?? 0)) * share;
  }
}

/** One pixel's colour and glow, while a mirror image is looked up. */
const COLOUR = new Float32Array(3);
const GLOW = new Float32Array(3);

/** Texture pixels under one pixel of the picture. */
function footprint(hit: Hit, { canvas, across }: Board, pixel: number): number {
  const metres = hit.far * pixel;
  return (metres * canvas.width) / Math.sqrt(dot(across, across)) / Math.sqrt(Math.max(0.15, Math.abs(hit.cosine)));
}

/** Adds a surface's colour, as linear light, and its own shine at a place; a mean over `wide` texture pixels. */
function sample(
  { width, height, rgb, glow }: Canvas,
  s: number,
  t: number,
  colour: Float32Array,
  own: Float32Array,
  at: number,
  wide: number,
): void {
  const taps = wide > 5 ? 4 : wide > 2.2 ? 3 : 2;
  const step = Math.max(1, wide) / taps;
  const [x0, y0] = [s * width - (Math.max(1, wide) - step) / 2, t * height - (Math.max(1, wide) - step) / 2];
  const weight = 1 / (taps * taps);
  for (let row = 0; row < taps; row += 1) {
    const y = Math.floor(clamp(y0 + row * step, 0, height - 1));
    for (let column = 0; column < taps; column += 1) {
      const from = (y * width + Math.floor(clamp(x0 + column * step, 0, width - 1))) * 3;
      for (let part = 0; part < 3; part += 1) {
        const value = rgb[from + part] ?? 0;
        colour[at + part] = (colour[at + part] ?? 0) + value * value * weight;
        if (glow !== null) own[at + part] = (own[at + part] ?? 0) + (glow[from + part] ?? 0) * weight;
      }
    }
  }
}
