/** Half-widths that fit beside a label in either printing of a letter, with a little to spare. */
const WIDTH = 60;

/** After these a line is begun; where that is not enough, a sentence goes on in another after the second sort. */
const STOP = /(?<=[；。])/;
const PAUSE = /(?<=[，：、])/;

/** An id, a date or a path: what some readers of the document would break after its hyphen. */
const HYPHENATED = /[A-Za-z0-9]-[A-Za-z0-9]/;

/**
 * A text as lines that each fit on one, broken after a pause only, so that no id or date is broken after a hyphen; hyphens
 * stay what they are, for an id that is copied has to be found again. Texts without any are left to the reader.
 */
export function kept(text: string): string[] {
  return HYPHENATED.test(text) ? filled(text, STOP).flatMap((sentence) => filled(sentence, PAUSE)) : [text];
}

function filled(text: string, pause: RegExp): string[] {
  if (width(text) <= WIDTH) return [text];
  const lines: string[] = [];
  for (const piece of text.split(pause)) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + width(piece) <= WIDTH) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

function width(text: string): number {
  let sum = 0;
  for (const char of text) sum += (char.codePointAt(0) ?? 0) < 0x2000 ? 1 : 2;
  return sum;
}
