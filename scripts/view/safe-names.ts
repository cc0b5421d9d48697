import { createHash } from 'node:crypto';

/** Names that Windows keeps for devices, whatever ending they have. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Below the output folder: with a folder of the usual depth before it and an ending behind, Windows can open the path. */
const PATH_MAX = 150;

/** One folder or file name that every system can store: letters, digits and `-`, the rest escaped. */
export function safeSegment(name: string): string {
  const safe = name.replace(/[^A-Za-z0-9-]/gu, escaped);
  if (DEVICE.test(safe)) return `${safe}_x`;
  return /^[A-Za-z0-9]/.test(safe) ? safe : `x_x${safe}`;
}

const utf8 = new TextEncoder();

/** Each UTF-8 byte as `_xx`, so that two names never become one. */
export function escaped(text: string): string {
  return Array.from(utf8.encode(text), (byte) => `_${byte.toString(16).padStart(2, '0')}`).join('');
}

/** A path that is no longer than Windows can open: of a longer one its beginning, and what tells it from others. */
export function shortPath(path: string): string {
  if (path.length <= PATH_MAX) return path;
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 16);
  const folder = path.split('/', 2).join('/');
  return `${folder.length <= PATH_MAX / 2 ? folder : 'long'}/x_x${digest}`;
}

/** Gives out each path once, also where capitals tell nothing apart. */
export function claims(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    let path = wanted;
    for (let turn = 2; taken.has(path.toLowerCase()); turn++) path = `${wanted}_n${turn}`;
    taken.add(path.toLowerCase());
    return path;
  };
}
