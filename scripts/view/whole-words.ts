/** A piece of a text; `whole` where a line may not end inside it. */
export interface Piece {
  text: string;
  whole: boolean;
}

/** A date or a record number. */
const ID = /(?<![\w-])[A-Z0-9]{1,12}(?:-[A-Za-z0-9]{1,8}){1,4}(?![\w-])/;
const WHOLE = new RegExp(`(${ID.source})`);

/** Dates and record numbers taken apart from the words around them: browsers would break them at their hyphens. */
export function wholeWords(text: string): Piece[] {
  if (!text.includes('-')) return [{ text, whole: false }];
  return text
    .split(WHOLE)
    .map((piece, index) => ({ text: piece, whole: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** Words of paths, an id among them; clause numbers where they are cited; a middle dot, which ends a line and begins none. */
const SCREEN = new RegExp(
  [
    /(?<![\w-])(?=[\w.-]*[A-Za-z])[\w.-]{1,40}\//,
    /(?<![\w-])[\w.-]{1,40}\.[a-z]{2,4}(?::\d+){0,2}(?!\w)/,
    /(?<=合同 |、)[\p{Script=Han}\d.]{1,6}-[\p{Script=Han}\w.()-]{1,16}(?![\p{Script=Han}\w(-])/u,
    /[^\s·，、；]{1,12} ·(?= )/,
    ID,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** As `wholeWords`, with what a screen breaks besides; a piece that ends with a slash may be followed by a new line. */
export function screenWords(text: string): Piece[] {
  if (!/[-/·.]/.test(text)) return [{ text, whole: false }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(SCREEN)) {
    pieces.push({ text: text.slice(at, found.index), whole: false }, { text: found[0], whole: true });
    at = found.index + found[0].length;
  }
  return [...pieces, { text: text.slice(at), whole: false }].filter((piece) => piece.text !== '');
}
