import type { Canvas } from './canvas.ts';

export type Vector = readonly [x: number, y: number, z: number];

/** A painted board in the room: its upper left corner, and the ways along its upper edge and down its left one, in metres. */
export interface Board {
  corner: Vector;
  across: Vector;
  down: Vector;
  canvas: Canvas;
  /** How mirror-like it is, 0 to 1. */
  gloss?: number;
  /** Shines by itself with this power: a lamp or a screen. */
  shining?: number;
  /** Keeps no light from others: what lies flat on another board, or stands far behind. */
  flat?: true;
}

/** A lamp that lights the others: a rectangle about a middle, in metres. */
export interface Lamp {
  middle: Vector;
  width: number;
  depth: number;
  power: number;
  tint: Vector;
}

export interface Camera {
  from: Vector;
  to: Vector;
  /** Height of the picture at a distance of one metre. */
  view: number;
  /** Turned about its own axis, in radians, as a hand holds it. */
  roll: number;
}

export interface Scene {
  boards: readonly Board[];
  lamps: readonly Lamp[];
  /** Light from everywhere. */
  ambient: Vector;
  camera: Camera;
}

/** Linear light, three values a pixel. */
export interface Exposure {
  width: number;
  height: number;
  light: Float32Array;
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function unit([x, y, z]: Vector): Vector {
  const long = Math.sqrt(x * x + y * y + z * z) || 1;
  return [x / long, y / long, z / long];
}
