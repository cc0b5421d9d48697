/** Longest piece of a value in a list of changes, in characters. */
const PIECE_MAX = 80;
/** How much of what stayed is shown around what changed. */
const AROUND = 12;
const SHORT_MAX = 60;

/** One line of text, cut where it is too long. */
export function clip(text: string, max = PIECE_MAX): string {
  const characters = [...oneLine(text)];
  return characters.length > max ? `${characters.slice(0, max).join('')}…` : characters.join('');
}

/** Two versions of a value: short ones as they are, of long ones only where they differ, with a little around it. */
export function excerpts(before: string, after: string): { before: string; after: string } {
  const [a, b] = [[...oneLine(before)], [...oneLine(after)]];
  if (a.length <= SHORT_MAX && b.length <= SHORT_MAX) return { before: a.join(''), after: b.join('') };
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return { before: piece(a, start, end), after: piece(b, start, end) };
}

function piece(text: readonly string[], start: number, end: number): string {
  const from = start <= AROUND + 2 ? 0 : start - AROUND;
  const to = end <= AROUND + 2 ? text.length : text.length - end + AROUND;
  const shown = text.slice(from, to);
  const cut = shown.length > PIECE_MAX + 2 * AROUND;
  const body = cut
    ? `${shown.slice(0, PIECE_MAX).join('')}…（共 ${text.length} 字）`
    : `${shown.join('')}${to < text.length ? '…' : ''}`;
  return `${from > 0 ? '…' : ''}${body}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
