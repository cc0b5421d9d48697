import type { Dice } from '../numbers.ts';
import { around, frame, openDoor, PLINTH, SCALE, UNITS } from './cabinet.ts';
import { bundle, LEADS, leads } from './cabling.ts';
import { type Canvas, newCanvas, wear } from './canvas.ts';
import type { Board, Lamp, Scene, Vector } from './scene.ts';
import { FRONT, MACHINES, type MachineName, type Port, UNIT } from './units.ts';

/** A cabinet from the front with its door open: which machines carry which labels. */
export interface RackShot {
  scene: 'rack';
  seed: string;
  hosts: readonly string[];
}

/** How cabinets are filled, from the top. */
const FILLS: readonly (readonly MachineName[])[] = [
  [
    'patch',
    'organiser',
    'dark',
    'dark',
    'organiser',
    'patch',
    'blank',
    'gateway',
    'server',
    'server',
    'blank',
    'big',
    'big',
    'storage',
    'server',
    'blank',
    'storage',
    'power',
  ],
  [
    'blank',
    'big',
    'big',
    'big',
    'blank',
    'server',
    'server',
    'pale',
    'organiser',
    'patch',
    'organiser',
    'pale',
    'server',
    'server',
    'server',
    'storage',
    'blank',
    'power',
  ],
  [
    'gateway',
    'gateway',
    'organiser',
    'pale',
    'organiser',
    'patch',
    'patch',
    'organiser',
    'dark',
    'blank',
    'server',
    'big',
    'blank',
    'storage',
    'storage',
    'blank',
    'power',
  ],
  [
    'server',
    'server',
    'server',
    'server',
    'blank',
    'blank',
    'storage',
    'storage',
    'big',
    'blank',
    'dark',
    'organiser',
    'patch',
    'dark',
    'organiser',
    'server',
    'power',
  ],
];

export function rackScene({ hosts }: RackShot, dice: Dice): Scene {
  const front = newCanvas(FRONT, UNITS * UNIT, [0.02, 0.02, 0.022], true);
  fill(front, hosts, dice);
  wear(front, 90, 0.16, 0.05, Math.floor(dice() * 1e6));
  const [wide, high] = [FRONT * SCALE, UNITS * UNIT * SCALE];
  const boards: Board[] = [
    { corner: [0, PLINTH + high, -0.05], across: [wide, 0, 0], down: [0, -high, 0], canvas: front, gloss: 0.16 },
    ...frame(wide, high, dice),
    ...around(dice),
  ];
  const door = dice();
  if (door < 0.4) boards.push(...openDoor(0 - 0.07, -1, high, dice));
  else if (door < 0.8) boards.push(...openDoor(wide + 0.07, 1, high, dice));
  return { boards, lamps: lampsOf(dice), ambient: ambientOf(dice), camera: cameraOf(wide, high, dice) };
}

function fill(on: Canvas, hosts: readonly string[], dice: Dice): void {
  const names = [...hosts];
  const ports: { y: number; ports: Port[] }[] = [];
  let y = 0;
  for (const kind of dice.pick(FILLS)) {
    const machine = MACHINES[kind];
    if (y + machine.high * UNIT > on.height) break;
    const named = kind === 'server' || kind === 'big' || kind === 'storage' || kind === 'gateway';
    const name = named && names.length > 0 && dice() < 0.8 ? (names.shift() ?? '') : '';
    const found = machine.paint(on, y, dice, name);
    if (found.length > 0) ports.push({ y, ports: found });
    y += machine.high * UNIT;
  }
  for (; y < on.height; y += UNIT) MACHINES.blank.paint(on, y, dice, '');
  const tints = [dice.pick(LEADS), dice.pick(LEADS), dice.pick(LEADS)];
  for (const [index, group] of ports.entries()) leads(on, group.ports, ports[index + 1]?.ports ?? [], tints, dice);
  bundle(on, 16, dice.pick(LEADS), dice);
  bundle(on, FRONT - 18, dice.pick(LEADS), dice);
}

function lampsOf(dice: Dice): Lamp[] {
  const tint = dice.pick<Vector>([
    [1, 0.98, 0.94],
    [0.94, 0.98, 1],
    [1, 0.95, 0.86],
  ]);
  const lamps: Lamp[] = [
    {
      middle: [dice.between(-0.9, 1.4), 2.8, dice.between(0.7, 1.5)],
      width: 1.2,
      depth: 0.3,
      power: dice.between(5, 9),
      tint,
    },
  ];
  if (dice() < 0.6)
    lamps.push({ middle: [dice.between(-2, 2.4), 2.8, 1.8], width: 0.3, depth: 1.2, power: dice.between(2, 4), tint });
  return lamps;
}

function ambientOf(dice: Dice): Vector {
  const level = dice.between(0.22, 0.5);
  return [level, level, level * 1.06];
}

/** Where the engineer stands with the phone: near or far, left or right, high or low. */
function cameraOf(wide: number, high: number, dice: Dice): Scene['camera'] {
  const near = dice();
  const away = near < 0.35 ? dice.between(0.6, 0.85) : dice.between(1.0, 1.75);
  const [x, y] = [wide / 2 + dice.between(-0.62, 0.62), dice.between(1.05, 1.65)];
  const aim = near < 0.35 ? dice.between(0.5, high) : dice.between(0.75, 1.15);
  return {
    from: [x, y, away],
    to: [wide / 2 + dice.between(-0.1, 0.1), aim + (near < 0.35 ? PLINTH : 0), -0.05],
    view: dice.between(0.9, 1.15),
    roll: dice.between(-0.035, 0.035),
  };
}
