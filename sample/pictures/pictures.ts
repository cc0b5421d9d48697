import { createHash } from 'node:crypto';
import type { AttachedFile } from '../entry.ts';
import type { Chart } from './chart.ts';
import type { Photo } from './photo.ts';
import type { Sheet } from './sheet.ts';

/** What is to be seen, as data: the same picture has the same bytes wherever and whenever it is drawn. */
export type Picture = Sheet | Chart | Photo;

/** Gives a picture's bytes; `path` is the attachment's, relative to the contract folder. */
export type Pictures = (path: string, picture: Picture) => Uint8Array;

/** Hash of what is to be seen (not of the bytes). */
export function recipeOf(picture: Picture): string {
  return createHash('sha256').update(JSON.stringify(picture)).digest('hex');
}

/** A picture beside a record: scans and charts are PNG, photographs JPEG. `path` comes without its ending. */
export function pictured(pictures: Pictures, path: string, title: string, picture: Picture): AttachedFile {
  const [ending, type] = picture.kind === 'photo' ? ['jpg', 'image/jpeg'] : ['png', 'image/png'];
  const whole = `${path}.${ending}`;
  return { path: whole, title, type, bytes: pictures(whole, picture) };
}
