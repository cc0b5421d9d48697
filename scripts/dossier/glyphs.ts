import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { type FontFace, type FontSet, fontStacks } from './fonts.ts';
import { coveredCodePoints } from './sfnt.ts';

type Stack = keyof typeof fontStacks;

/**
 * Characters of the page that none of the embedded fonts of their family list covers, sorted by code point. On paper they
 * would be empty boxes, or be taken from the system's fonts, differently on each machine.
 *
 * The font files themselves are asked: a browser without a fallback font reports the empty box as its own glyph.
 */
export async function charactersWithoutFont(page: Page, marginText: string, fonts: FontSet): Promise<string[]> {
  const used = await charactersByStack(page);
  const coverage = new Map<FontFace, Set<number>>();
  const lacking = new Set<string>();
  for (const stack of Object.keys(fontStacks) as Stack[]) {
    const faces = fontStacks[stack].flatMap((family) => fonts.faces.filter((face) => face.family === family));
    for (const character of new Set([...used[stack], ...marginText])) {
      const code = character.codePointAt(0) ?? 0;
      if (!isInvisible(character) && !(await covered(code, faces, coverage))) lacking.add(character);
    }
  }
  return [...lacking].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

async function covered(code: number, faces: FontFace[], coverage: Map<FontFace, Set<number>>): Promise<boolean> {
  for (const face of faces) {
    if (face.ranges && !face.ranges.some(([first, last]) => first <= code && code <= last)) continue;
    const known =
      coverage.get(face) ?? coveredCodePoints(typeof face.file === 'string' ? await readFile(face.file) : face.file);
    coverage.set(face, known);
    if (known.has(code)) return true;
  }
  return false;
}

/** Spaces, line ends, joiners and variation selectors have no ink and need no glyph. */
function isInvisible(character: string): boolean {
  return /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]$/u.test(character);
}

/** Every distinct character of the page by the family list it is set in, the signs before status words included. */
async function charactersByStack(page: Page): Promise<Record<Stack, string>> {
  return page.evaluate(() => {
    const sets = { serif: new Set<string>(), sans: new Set<string>() };
    const add = (style: CSSStyleDeclaration, text: string) => {
      const set = style.fontFamily.includes('Own Sans') ? sets.sans : sets.serif;
      for (const character of text) set.add(character);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent) add(getComputedStyle(parent), walker.currentNode.nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('.state')) {
      const before = getComputedStyle(element, '::before');
      add(before, before.content.replaceAll('"', ''));
    }
    return { serif: [...sets.serif].join(''), sans: [...sets.sans].join('') };
  });
}
