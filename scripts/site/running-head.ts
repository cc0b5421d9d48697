import type { Shell } from '../view/pages.ts';
import type { SiteFile } from './search-files.ts';

/**
 * What the head of every printed page says, as a style sheet: only there can a page's margin take a text from, and the
 * content security policy lets none stand inside the page.
 */
export function runningHead({ contractTitle, contractId, asOf, version, sampleBadge }: Shell): SiteFile {
  const words = [contractTitle, contractId, `截至 ${asOf}`, `版本 ${version}`, sampleBadge ?? ''].filter(Boolean);
  return { path: 'look/running.css', text: `:root {\n  --running: ${cssString(words.join('　'))};\n}\n` };
}

/** CSS Syntax 4.3.5: a quote, a backslash and whatever would end the line are written as their code points. */
function cssString(text: string): string {
  const written = text.replace(/["\\<\p{Control}]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
  return `"${written}"`;
}
