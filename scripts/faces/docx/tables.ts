import type * as Docx from 'docx';
import {
  type LetterBlock,
  type LetterLine,
  type LetterTable,
  type PlacedCell,
  placed,
  TEXT_WIDTH_MM,
} from '../../view/letters/letter-model.ts';
import type { SignatureSlot } from '../../view/volume-model.ts';
import { COLOURS, FONTS, type RunLook, run, twips } from './style.ts';

/** Text of tables, half points. */
const SIZE = 21;
const SMALL = 17;

const LOOKS: { readonly [look in LetterLine['look']]: RunLook } = {
  plain: { size: SIZE },
  strong: { size: SIZE, bold: true },
  soft: { size: 19, font: FONTS.quote, color: COLOURS.soft },
  mark: { size: 19, color: COLOURS.mark },
};

interface CellOptions {
  width: number;
  align?: 'left' | 'center' | 'right';
  shaded?: boolean;
  /** Keeps the row on the page of the next one. */
  keep?: boolean;
  small?: boolean;
}

/** Rows of a group stay together, none is split over two pages, and the head repeats. */
export function rowsTable(docx: typeof Docx, table: LetterTable): Docx.Table {
  const head = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ title, width, align }) =>
      cell(docx, [run(docx, title, { size: SIZE, bold: true, font: FONTS.heading })], {
        width,
        align,
        shaded: true,
        keep: true,
      }),
    ),
  });
  const rows = table.groups.map(
    (group) => new docx.TableRow({ cantSplit: true, children: groupCells(docx, placed(table, group)) }),
  );
  return framed(
    docx,
    table.columns.map(({ width }) => width),
    [head, ...rows],
  );
}

/**
 * A group is one row, so that no reader of the document splits it: what reaches down stands beside a table of the rest.
 * Merged cells would be split over pages by some.
 */
function groupCells(docx: typeof Docx, rows: readonly PlacedCell[][]): Docx.TableCell[] {
  const [first = [], ...others] = rows;
  if (others.length === 0) return first.map((one) => textCell(docx, one));
  const beside = first.filter((one) => one.rows === rows.length);
  const inner = rows.map((row) => row.filter((one) => !beside.includes(one)));
  const widths = (inner[0] ?? []).map(({ column }) => column.width);
  const width = widths.reduce((sum, one) => sum + one, 0);
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: COLOURS.line };
  const none = { style: docx.BorderStyle.NIL };
  const nested = new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: twips(width), type: docx.WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: inner.map((row) => new docx.TableRow({ cantSplit: true, children: row.map((one) => textCell(docx, one)) })),
  });
  return [
    ...beside.map((one) => textCell(docx, one)),
    new docx.TableCell({
      width: { size: twips(width), type: docx.WidthType.DXA },
      columnSpan: widths.length,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      // A cell ends in a paragraph: the smallest that there can be.
      children: [
        nested,
        new docx.Paragraph({ spacing: { line: 20, lineRule: docx.LineRuleType.EXACT }, children: [] }),
      ],
    }),
  ];
}

function textCell(docx: typeof Docx, { lines, column }: PlacedCell): Docx.TableCell {
  const runs = lines.map((one) => run(docx, one.text, LOOKS[one.look]));
  return cell(docx, runs, { width: column.width, align: column.align });
}

const LABEL_MM = 31;

export function factsTable(docx: typeof Docx, { rows, small }: Extract<LetterBlock, { type: 'facts' }>): Docx.Table {
  const label: RunLook = { size: small ? SMALL : SIZE, color: COLOURS.soft };
  const look: RunLook = small ? label : { size: SIZE };
  const made = rows.map(
    ({ label: name, lines }, index) =>
      new docx.TableRow({
        cantSplit: true,
        children: [
          cell(docx, [run(docx, name, label)], {
            width: LABEL_MM,
            small,
            keep: small ? index < rows.length - 1 : index < 3 || index === rows.length - 2,
          }),
          cell(
            docx,
            lines.map((text) => run(docx, text, look)),
            { width: TEXT_WIDTH_MM - LABEL_MM, small },
          ),
        ],
      }),
  );
  return framed(docx, [LABEL_MM, TEXT_WIDTH_MM - LABEL_MM], made);
}

/** Lines to write on below their label: one cell without a frame, which no reader of the document splits. */
export function blankTable(docx: typeof Docx, { label, lines }: Extract<LetterBlock, { type: 'blank' }>): Docx.Table {
  const none = { style: docx.BorderStyle.NIL };
  const rule = { style: docx.BorderStyle.SINGLE, size: 4, color: COLOURS.line, space: 0 };
  const ruled = () =>
    new docx.Paragraph({
      spacing: { line: 560, lineRule: docx.LineRuleType.AT_LEAST },
      border: { bottom: rule, between: rule },
      children: [],
    });
  const children = [
    new docx.Paragraph({ children: [run(docx, label, { size: 24, color: COLOURS.soft })] }),
    ...Array.from({ length: lines }, ruled),
  ];
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: twips(TEXT_WIDTH_MM), type: docx.WidthType.DXA },
    columnWidths: [twips(TEXT_WIDTH_MM)],
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [new docx.TableRow({ cantSplit: true, children: [new docx.TableCell({ children })] })],
  });
}

/** Boxes to sign and seal in, side by side. */
export function slotsTable(docx: typeof Docx, slots: readonly SignatureSlot[]): Docx.Table {
  const width = TEXT_WIDTH_MM / slots.length;
  const row = new docx.TableRow({
    cantSplit: true,
    height: { value: twips(48), rule: docx.HeightRule.ATLEAST },
    children: slots.map(({ title, detail }) =>
      cell(
        docx,
        [
          run(docx, title, { size: 28, bold: true }),
          ...detail.split('\n').map((text) => run(docx, text, { size: SIZE, color: COLOURS.soft })),
        ],
        {
          width,
        },
      ),
    ),
  });
  return framed(
    docx,
    slots.map(() => width),
    [row],
  );
}

function framed(docx: typeof Docx, widths: readonly number[], rows: Docx.TableRow[]): Docx.Table {
  const edge = { style: docx.BorderStyle.SINGLE, size: 8, color: COLOURS.ink };
  const inside = { style: docx.BorderStyle.SINGLE, size: 4, color: COLOURS.line };
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    width: { size: twips(TEXT_WIDTH_MM), type: docx.WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: inside, insideVertical: inside },
    rows,
  });
}

/** One paragraph per line of text. */
function cell(
  docx: typeof Docx,
  runs: Docx.TextRun[],
  { width, align = 'left', shaded = false, keep = false, small = false }: CellOptions,
) {
  const alignment = {
    left: docx.AlignmentType.LEFT,
    center: docx.AlignmentType.CENTER,
    right: docx.AlignmentType.RIGHT,
  }[align];
  return new docx.TableCell({
    width: { size: twips(width), type: docx.WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 100, right: 100 },
    ...(shaded ? { shading: { fill: COLOURS.head, type: docx.ShadingType.CLEAR, color: 'auto' } } : {}),
    children: runs.map(
      (one) =>
        new docx.Paragraph({
          alignment,
          keepNext: keep,
          spacing: { line: small ? 250 : 300, lineRule: docx.LineRuleType.AT_LEAST },
          children: [one],
        }),
    ),
  });
}
