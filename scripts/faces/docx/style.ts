import type * as Docx from 'docx';
import { wholeWords } from '../../view/whole-words.ts';

/** Twentieths of a point, the unit of Office Open XML. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

const western = 'Times New Roman';
const font = (eastAsia: string) => ({ ascii: western, hAnsi: western, cs: western, eastAsia });

/** The faces that GB/T 9704-2012 names, by the names that Chinese offices have them under. */
export const FONTS = { body: font('仿宋'), title: font('宋体'), heading: font('黑体'), quote: font('楷体') } as const;

export const COLOURS = {
  ink: '1D1D1B',
  soft: '55534E',
  faint: '767676',
  mark: 'B3261E',
  line: '8D897F',
  head: 'F1EEE6',
};

/** A4 with a text area of 156 × 225 mm. */
export const PAGE = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(37),
    right: twips(26),
    bottom: twips(35),
    left: twips(28),
    header: twips(26),
    footer: twips(25),
  },
  textWidth: twips(156),
} as const;

/** Text in one look; sizes are half points. Line breaks cannot come in: texts are one line each. */
export function run(
  docx: typeof Docx,
  text: string,
  { size, bold = false, font: face = FONTS.body, color = COLOURS.ink }: RunLook = {},
): Docx.TextRun {
  const look = { bold, font: face, color, ...(size === undefined ? {} : { size }) };
  const pieces = wholeWords(text);
  if (!pieces.some(({ whole }) => whole)) return new docx.TextRun({ text, ...look });
  return new docx.TextRun({
    ...look,
    children: pieces.flatMap(({ whole, text }, index) =>
      whole ? unbroken(docx, text) : [pieces[index - 1]?.whole && text.startsWith('（') ? `${MAY_BREAK}${text}` : text],
    ),
  });
}

/** Word processors end no line between a figure and a bracket of their own accord. */
const MAY_BREAK = '\u200B';

/** A date or an id: word processors would end a line after its hyphens. */
function unbroken(docx: typeof Docx, text: string): (string | Docx.NoBreakHyphen)[] {
  return text.split('-').flatMap((part, index) => (index === 0 ? [part] : [new docx.NoBreakHyphen(), part]));
}

export interface RunLook {
  size?: number;
  bold?: boolean;
  font?: (typeof FONTS)[keyof typeof FONTS];
  color?: string;
}
