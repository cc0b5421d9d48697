import { type Dice, diceOf } from './numbers.ts';
import { type ConsoleShot, consoleScene } from './photo/console.ts';
import { type DeskShot, deskScene } from './photo/desk.ts';
import { asJpeg, developed, savedAgain } from './photo/develop.ts';
import { type EnvelopeShot, envelopeScene } from './photo/envelope.ts';
import { type RackShot, rackScene } from './photo/rack.ts';
import { exposed } from './photo/render.ts';
import { type RoomShot, roomScene } from './photo/room.ts';
import type { Scene } from './photo/scene.ts';
import { FOOT } from './sheet.ts';

/** A photograph taken on the spot: what stands before the camera, and what the camera printed into the picture. */
export interface Photo {
  kind: 'photo';
  shot: Shot;
  marks: readonly string[];
  /** Saved again by somebody: smaller by a share of the sides, in percent, and at another quality. */
  again?: { percent: number; quality: number };
}

type Shot = RackShot | RoomShot | ConsoleShot | EnvelopeShot | DeskShot;

const QUALITY = 60;

export function photoTexts({ marks }: Photo): string[] {
  return [...marks, FOOT];
}

export function drawnPhoto(photo: Photo): Uint8Array {
  const { shot, marks, again } = photo;
  const dice = diceOf(`photo ${shot.scene} ${shot.seed}`);
  const upright = dice() < 0.4 && shot.scene === 'rack';
  const [width, height] = upright ? [432, 576] : [576, 432];
  const light = exposed(sceneOf(shot, dice), width, height, dice);
  const look = {
    gain: dice.between(1.2, 1.7),
    warmth: dice.between(-0.05, 0.07),
    noise: dice.between(0.35, 0.8),
    marks: [...marks, FOOT],
  };
  const bytes = asJpeg(developed(light, look, dice), QUALITY);
  return again === undefined ? bytes : savedAgain(bytes, again.percent / 100, again.quality);
}

function sceneOf(shot: Shot, dice: Dice): Scene {
  switch (shot.scene) {
    case 'rack':
      return rackScene(shot, dice);
    case 'room':
      return roomScene(shot, dice);
    case 'console':
      return consoleScene(shot, dice);
    case 'envelope':
      return envelopeScene(shot, dice);
    case 'desk':
      return deskScene(shot, dice);
  }
}
