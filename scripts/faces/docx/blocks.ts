import type * as Docx from 'docx';
import { BOX, type LetterBlock } from '../../view/letters/letter-model.ts';
import { COLOURS, FONTS, run } from './style.ts';
import { blankTable, factsTable, rowsTable, slotsTable } from './tables.ts';

/** Size three, 28 points apart: 22 lines of 28 characters on a page. */
const BODY = { size: 32, line: 560 };

/** Two characters; readers that do not count characters take the other figure. */
const INDENT = { firstLineChars: 200, firstLine: 640 };

/** One block of a letter as paragraphs and tables. */
export function blockParts(docx: typeof Docx, block: LetterBlock): Docx.FileChild[] {
  switch (block.type) {
    case 'heading':
      return [
        new docx.Paragraph({
          heading: block.level === 1 ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2,
          keepNext: true,
          spacing: { before: 280, after: 0, ...apart(docx, BODY.line) },
          indent: INDENT,
          children: [run(docx, block.text, { size: BODY.size, font: block.level === 1 ? FONTS.heading : FONTS.quote })],
        }),
      ];
    case 'paragraph':
      return [paragraph(docx, block)];
    case 'facts':
      return block.rows.length === 0 ? [] : [factsTable(docx, block)];
    case 'table':
      return [rowsTable(docx, block)];
    case 'ticks':
      return [
        new docx.Paragraph({
          keepNext: true,
          spacing: apart(docx, BODY.line),
          indent: INDENT,
          children: block.boxes.map(({ ticked, text }) =>
            run(docx, `${ticked ? BOX.ticked : BOX.empty} ${text}　　　　`, { size: BODY.size }),
          ),
        }),
      ];
    case 'blank':
      return [blankTable(docx, block)];
    case 'signatures':
      return [slotsTable(docx, block.slots)];
  }
}

function paragraph(docx: typeof Docx, { text, look }: Extract<LetterBlock, { type: 'paragraph' }>): Docx.Paragraph {
  const isNote = look === 'note';
  return new docx.Paragraph({
    alignment: docx.AlignmentType.BOTH,
    keepNext: isNote,
    spacing: isNote ? { after: 80, ...apart(docx, 400) } : apart(docx, BODY.line),
    ...(look === 'addressee' ? {} : { indent: INDENT }),
    children: [
      run(docx, text, isNote ? { size: 24, color: COLOURS.soft } : { size: BODY.size, bold: look === 'strong' }),
    ],
  });
}

/** At least so far apart: some readers do not keep paragraphs together whose lines are of an exact height. */
function apart(docx: typeof Docx, line: number) {
  return { line, lineRule: docx.LineRuleType.AT_LEAST };
}
