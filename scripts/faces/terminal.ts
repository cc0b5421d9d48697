import { eastAsianWidth } from 'get-east-asian-width';
import pc from 'picocolors';
import type { Tone } from '../view/volume-model.ts';

export interface TextOptions {
  /** Put before every path, so that it can be opened from where the reader stands. */
  prefix: string;
  colour: boolean;
  /** Columns of the terminal; long lines are left to wrap when null. */
  width: number | null;
  /** At most so many gaps and diagnostics are listed; the rest is counted. */
  limit: number;
}

export type Paint = (text: string, tone: Tone | 'faint' | 'strong') => string;

export function painter(colour: boolean): Paint {
  const colours = pc.createColors(colour);
  const paints = {
    met: colours.green,
    late: colours.yellow,
    missing: colours.red,
    waived: colours.blue,
    plain: String,
    faint: colours.dim,
    strong: colours.bold,
  };
  return (text, tone) => paints[tone](text);
}

/** Chinese characters take two columns: pads by width, not by length. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** Columns that a terminal gives a text without colours: two for Chinese, none for what only modifies the letter before. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (!MODIFIER.test(character)) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return columns;
}

const MODIFIER = /^[\p{Mark}\p{Format}]$/u;
