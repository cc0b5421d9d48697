import type * as Docx from 'docx';
import type { LetterBlock, LetterModel } from '../../view/letters/letter-model.ts';
import { blockParts } from './blocks.ts';
import { corePropertiesXml } from './core-properties.ts';
import { COLOURS, FONTS, PAGE, run } from './style.ts';
import { withoutClock } from './zip-times.ts';

/**
 * A letter as an editable document (Office Open XML, ISO/IEC 29500): the same blocks as the PDF, in the fonts that Chinese
 * offices have. No clock and no chance inside: equal models give equal bytes, in any time zone.
 */
export async function letterDocx(model: LetterModel): Promise<Uint8Array> {
  // Loaded when a letter is asked for: half a second that no other command should pay.
  const docx = await import('docx');
  const document = new docx.Document({
    title: model.title,
    subject: model.subtitle,
    creator: 'yanshou',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: FONTS.body, size: 32, color: COLOURS.ink } } } },
    sections: [
      {
        properties: { page: { size: PAGE.size, margin: PAGE.margin } },
        headers: { default: header(docx, model), even: header(docx, model) },
        footers: { default: footer(docx, model, 'right'), even: footer(docx, model, 'left') },
        children: [...heading(docx, model), ...parts(docx, model.blocks)],
      },
    ],
  });
  const overrides = [{ path: 'docProps/core.xml', data: corePropertiesXml(model) }];
  return withoutClock(await docx.Packer.toBuffer(document, undefined, overrides));
}

/** Two tables in a row would become one. */
function parts(docx: typeof Docx, blocks: readonly LetterBlock[]): Docx.FileChild[] {
  const gap = () => new docx.Paragraph({ spacing: { line: 160, lineRule: docx.LineRuleType.EXACT }, children: [] });
  return blocks.flatMap((block) => {
    const made = blockParts(docx, block);
    return made.at(-1) instanceof docx.Table ? [...made, gap()] : made;
  });
}

function heading(docx: typeof Docx, { title, subtitle }: LetterModel): Docx.FileChild[] {
  const centred = (text: string, size: number, rest: Partial<Docx.IParagraphOptions> = {}, bold = false) =>
    new docx.Paragraph({
      alignment: docx.AlignmentType.CENTER,
      keepNext: true,
      ...rest,
      children: [run(docx, text, { size, font: FONTS.title, bold })],
    });
  return [
    centred(title, 44, { heading: docx.HeadingLevel.TITLE, spacing: { before: 0, after: 60 } }, true),
    ...(subtitle === '' ? [] : [centred(subtitle, 28)]),
    new docx.Paragraph({ children: [] }),
  ];
}

function header(docx: typeof Docx, { notice }: LetterModel): Docx.Header {
  return new docx.Header({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.RIGHT,
        children: notice === null ? [] : [run(docx, notice, { size: 20, color: COLOURS.mark })],
      }),
    ],
  });
}

/** The page number at the outer side in size four, the version at the inner one. */
function footer(docx: typeof Docx, { foot }: LetterModel, side: 'left' | 'right'): Docx.Footer {
  const number = new docx.TextRun({
    font: FONTS.title,
    size: 28,
    children: ['— ', docx.PageNumber.CURRENT, ' —'],
  });
  const version = run(docx, foot, { size: 15, color: COLOURS.faint });
  const tab = new docx.TextRun({ children: [new docx.Tab()] });
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        tabStops: [{ type: docx.TabStopType.RIGHT, position: PAGE.textWidth }],
        children: side === 'right' ? [version, tab, number] : [number, tab, version],
      }),
    ],
  });
}
