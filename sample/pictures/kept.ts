import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTRACT } from '../world.ts';
import { newDrawing } from './draw.ts';
import { FONT_PACKAGES } from './fonts.ts';
import { type Pictures, recipeOf } from './pictures.ts';

/** Which picture lies at a path of the generated contract folder: what it shows, and its bytes' hash. */
export interface KeptList {
  /** Hash of everything that draws: were it another one, the same picture might have other bytes. */
  drawn_by: string;
  pictures: Readonly<Record<string, { recipe: string; sha256: string }>>;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FOLDER = fileURLToPath(new URL(`../../content/${CONTRACT}/`, import.meta.url));

/** Where the list of kept pictures is written. */
export const KEPT_LIST = join(HERE, 'kept.json');

export function keptList(): KeptList {
  return JSON.parse(readFileSync(KEPT_LIST, 'utf8')) as KeptList;
}

/**
 * Takes pictures from the generated contract folder, where they were drawn once, so that a demonstration repository costs
 * no drawing. A picture that is told otherwise by now, is missing or has other bytes than the list says is drawn anew.
 */
export function keptPictures(): Pictures {
  const { pictures } = keptList();
  const drawing = newDrawing();
  return (path, picture) => {
    const kept = pictures[path];
    const bytes = kept?.recipe === recipeOf(picture) ? bytesAt(path) : null;
    return bytes !== null && sha256(bytes) === kept?.sha256 ? bytes : drawing(path, picture);
  };
}

/** Hash of the drawing code and of the versions of what it uses. */
export function drawnBy(): string {
  const require = createRequire(import.meta.url);
  const hash = createHash('sha256');
  const sources = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of sources.map((source) => source.replaceAll('\\', '/')).sort())
    hash.update(`${name}\n`).update(readFileSync(join(HERE, name)));
  for (const name of [...FONT_PACKAGES, 'jpeg-js'])
    hash.update(`${name} ${(require(`${name}/package.json`) as { version: string }).version}\n`);
  return hash.digest('hex');
}

/** Pictures with a list of what was given for which path: all drawn anew, or taken where the drawing code is the same. */
export function notedPictures({ anew }: { anew: boolean }): { pictures: Pictures; list: () => KeptList } {
  const by = drawnBy();
  const source = anew || keptList().drawn_by !== by ? newDrawing() : keptPictures();
  const noted = new Map<string, { recipe: string; sha256: string }>();
  return {
    pictures(path, picture) {
      const bytes = source(path, picture);
      noted.set(path, { recipe: recipeOf(picture), sha256: sha256(bytes) });
      return bytes;
    },
    list: () => ({ drawn_by: by, pictures: Object.fromEntries([...noted].sort(([a], [b]) => (a < b ? -1 : 1))) }),
  };
}

function bytesAt(path: string): Uint8Array | null {
  try {
    return readFileSync(join(FOLDER, path));
  } catch {
    return null;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
