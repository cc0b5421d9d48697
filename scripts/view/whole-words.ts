/** A piece of a text; `whole` where a line may not end inside it. */
export interface Piece {
  text: string;
  whole: boolean;
}

const WHOLE = /((?<![\w-])[A-Z0-9]{1,12}(?:-[A-Za-z0-9]{1,8}){1,4}(?![\w-]))/;

/** Dates and record numbers taken apart from the words around them: browsers would break them at their hyphens. */
export function wholeWords(text: string): Piece[] {
  if (!text.includes('-')) return [{ text, whole: false }];
  return text
    .split(WHOLE)
    .map((piece, index) => ({ text: piece, whole: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
