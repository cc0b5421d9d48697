import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { signCharacters, signsFont } from './signs-font.ts';

/** One `@font-face`: where its file is (or the file itself), and which code points it is asked for; null means all. */
export interface FontFace {
  family: string;
  weight: string;
  ranges: [first: number, last: number][] | null;
  address: string;
  file: string | Uint8Array;
}

/** Fonts as the printed page asks for them. Only the files of its faces are ever served. */
export interface FontSet {
  css: string;
  faces: FontFace[];
}

/** The families of the print style sheets, in the order of its lists; the last two fill what the others lack. */
const serif = ['Own Serif', 'Noto Serif SC', 'Dossier Signs', 'LXGW WenKai'];
const sans = ['Own Sans', 'Noto Sans SC', 'Dossier Signs', 'LXGW WenKai'];
export const fontStacks = { serif, sans } as const;

/** Family and weights taken from each package. The slices carry a unicode-range, so only those a page needs are read. */
const packages = [
  { name: '@fontsource/noto-serif-sc', sheets: ['400.css', '700.css'] },
  { name: '@fontsource/noto-sans-sc', sheets: ['400.css', '700.css'] },
  // One full font, for what the slices lack: Roman and circled numerals, Greek, rare names.
  { name: '@fontsource/lxgw-wenkai', sheets: ['500.css', '700.css'] },
] as const;

const ownFamilies = { serif: 'Own Serif', sans: 'Own Sans' } as const;
const fontFormats: Record<string, string> = {
  '.ttf': 'truetype',
  '.otf': 'opentype',
  '.woff': 'woff',
  '.woff2': 'woff2',
};

/**
 * The fonts of the npm packages, preceded by the client's own when a folder is given.
 * That folder holds files named `serif-400`, `serif-700`, `sans-400`, `sans-700` with a font's ending.
 */
export async function loadFonts(ownFolder?: string): Promise<FontSet> {
  const faces = ownFolder ? await ownFonts(ownFolder) : [];
  for (const { name, sheets } of packages) {
    const folder = packageFolder(name);
    for (const sheet of sheets) faces.push(...packagedFaces(await readFile(path.join(folder, sheet), 'utf8'), folder));
  }
  const signs = signCharacters.map((character) => character.charCodeAt(0));
  faces.push({
    family: 'Dossier Signs',
    weight: '400 700',
    ranges: signs.map((code) => [code, code]),
    address: 'fonts/signs.ttf',
    file: signsFont(),
  });
  return { css: faces.map(faceRule).join('\n'), faces };
}

/** A font of the rare-glyph family as WOFF, for drawings made without a browser. */
export function rareFontFile(): string {
  return path.join(packageFolder('@fontsource/lxgw-wenkai'), 'files', 'lxgw-wenkai-latin-500-normal.woff');
}

function packageFolder(name: string): string {
  return path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

function packagedFaces(css: string, folder: string): FontFace[] {
  return [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => {
    const property = (pattern: RegExp) => pattern.exec(body)?.[1];
    const [family, weight, file] = [
      property(/font-family: '([^']*)'/),
      property(/font-weight: (\d+)/),
      property(/url\(\.\/files\/([\w.[\]-]+\.woff2)\)/),
    ];
    if (!family || !weight || !file) throw new Error(`unexpected @font-face in ${folder}`);
    const ranges =
      property(/unicode-range: ([^;]+)/)
        ?.split(',')
        .map(rangeOf) ?? null;
    return { family, weight, ranges, address: `fonts/${file}`, file: path.join(folder, 'files', file) };
  });
}

function rangeOf(text: string): [number, number] {
  const [first = '', last = first] = text.trim().slice('U+'.length).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

async function ownFonts(folder: string): Promise<FontFace[]> {
  const faces: FontFace[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const match = /^(serif|sans)-(400|700)\.(?:ttf|otf|woff2?)$/.exec(name);
    if (!match) continue;
    const [, family, weight = ''] = match;
    faces.push({
      family: ownFamilies[family as keyof typeof ownFamilies],
      weight,
      ranges: null,
      address: `fonts/own/${name}`,
      file: path.join(folder, name),
    });
  }
  return faces;
}

function faceRule({ family, weight, ranges, address }: FontFace): string {
  const hex = (code: number) => code.toString(16);
  const range = ranges
    ?.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
  return [
    `@font-face { font-family: '${family}'; font-weight: ${weight};`,
    `src: url(${address}) format('${fontFormats[path.extname(address)]}');${range ? ` unicode-range: ${range};` : ''} }`,
  ].join(' ');
}
