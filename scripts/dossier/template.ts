import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { type LetterTable, placed } from '../view/letters/letter-model.ts';
import type { BarSegment, LedgerSection, VolumeModel } from '../view/volume-model.ts';
import { wholeWords } from '../view/whole-words.ts';

/** Templates and their style sheets are the tool's own files, found from the tool's folder. */
const reports = fileURLToPath(new URL('../../reports/', import.meta.url));

let handlebars: typeof Handlebars | undefined;
const compiled = new Map<string, Handlebars.TemplateDelegate>();

/** The volume as one HTML document. Every value is escaped; a template that names a missing field throws. */
export function volumeHtml(model: VolumeModel): string {
  return fill('volume', model);
}

/** A document of the templates in `reports/`, by the name of its outermost one. */
export function fill(template: string, model: unknown): string {
  handlebars ??= withTemplates();
  const made = compiled.get(template) ?? handlebars.compile(`{{> ${template}}}`, { strict: true });
  compiled.set(template, made);
  return made(model, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
}

/** The style sheets beside the templates, by file name; a template links those that it and its parts need. */
export function styleSheets(): Record<string, string> {
  const files = readdirSync(reports).filter((file) => file.endsWith('.css'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(reports, file), 'utf8')]));
}

/**
 * The texts of the margin boxes: generated, because they are data and CSS has no other way to receive them.
 * Each section has a named page of its own, so that its title stands at the foot.
 */
export function runningCss(model: VolumeModel): string {
  const { left, right, foot } = model.running;
  const box = (name: string, content: string) => `@${name} { content: ${content} }`;
  const empty = ['top-left', 'top-right', 'bottom-left', 'bottom-center', 'bottom-right'].map((name) =>
    box(name, 'none'),
  );
  const pages = model.sections.map((section) => {
    const page = `section-${section.number}`;
    return `.${page} { page: ${page} }\n@page ${page} { ${box('bottom-left', cssString(`${section.number}　${section.title}`))} }`;
  });
  return [
    `@page { ${box('top-left', cssString(left))} ${right === null ? '' : box('top-right', cssString(right))}`,
    `${box('bottom-center', '"— " counter(page) " —"')} ${box('bottom-right', cssString(foot))} }`,
    `@page cover { ${empty.join(' ')} }`,
    ...pages,
    '',
  ].join('\n');
}

/** All text that stands in margin boxes: fonts for it must be asked for, since margin boxes do not load any. */
export function runningText(model: VolumeModel): string {
  const titles = model.sections.map((section) => section.title);
  return [model.running.left, model.running.right, model.running.foot, ...titles, '—　0123456789'].join(' ');
}

/** A CSS string (CSS Syntax 3 §4.3.5): everything but letters, digits and non-ASCII is written as a code point. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N}\u{3000}-\u{ffef}·—]/gu,
    (char) => `\\${char.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}

function withTemplates(): typeof Handlebars {
  const handlebars = Handlebars.create();
  for (const file of readdirSync(reports)) {
    if (file.endsWith('.hbs'))
      handlebars.registerPartial(file.slice(0, -'.hbs'.length), readFileSync(path.join(reports, file), 'utf8'));
  }
  handlebars.registerHelper('sectionAnchor', (id: string) => `section-${id}`);
  handlebars.registerHelper('ordinal', (index: number) => index + 1);
  handlebars.registerHelper(
    'columnLook',
    (columns: LedgerSection['columns'], index: number) =>
      `${columns[index]?.align ?? 'left'}${columns[index]?.short ? ' short' : ''}`,
  );
  handlebars.registerHelper('barGeometry', barGeometry);
  handlebars.registerHelper('isLongFigure', (length: number) => length > FIGURE_UNITS);
  handlebars.registerHelper('figureColumn', (length: number) =>
    units(Math.min(length * FIGURE_MM + FIGURE_PADDING_MM, 48)),
  );
  handlebars.registerHelper('barRest', (segments: BarSegment[]) =>
    segments.filter((one) => !labelFits(one)).map((one) => ({ ...one, gained: one.gained ?? false })),
  );
  // Every period and the column of titles.
  handlebars.registerHelper('spanOf', (columns: readonly string[]) => columns.length + 1);
  handlebars.registerHelper('letterGroups', (table: LetterTable) =>
    table.groups.map((group) =>
      placed(table, group).map((row) => row.map(({ lines, rows, column }) => ({ lines, rows, align: column.align }))),
    ),
  );
  handlebars.registerHelper('columnShare', (width: number, columns: LetterTable['columns']) =>
    units((width / columns.reduce((sum, column) => sum + column.width, 0)) * 100),
  );
  handlebars.registerHelper('wholeIds', wholeIds);
  handlebars.registerHelper('repeated', (count: number) => Array.from({ length: count }, (_, index) => index));
  handlebars.registerHelper('letterPart', ({ type }: { type: string }) => `letter-${type}`);
  return handlebars;
}

/** Escaped text in which dates and record numbers stay whole. */
function wholeIds(text: string): Handlebars.SafeString {
  const escaped = wholeWords(text).map((piece) => {
    const safe = Handlebars.escapeExpression(piece.text);
    return piece.whole ? `<span class="unbroken">${safe}</span>` : safe;
  });
  return new Handlebars.SafeString(escaped.join(''));
}

/** Places of the hundred bar's segments on a strip 1000 units long. `lost` counts from the segment's right end. */
function barGeometry(segments: BarSegment[]) {
  const gap = 2;
  let x = 0;
  return segments.map((given) => {
    const { width, lost, label, lostPoints } = given;
    const span = percent(width) * 10;
    const lostSpan = Math.min(percent(lost) * 10, span);
    const segment = {
      x: units(x),
      width: units(span - gap),
      share: units(span),
      lost:
        lostSpan > 0
          ? { x: units(Math.max(x, x + span - gap - lostSpan)), width: units(Math.min(lostSpan, span - gap)) }
          : null,
      label,
      lostPoints,
      gained: given.gained ?? false,
      fits: labelFits(given),
    };
    x += span;
    return segment;
  });
}

/** Figures of the trial: so many half-width letters fit the usual column; what one of them and the cell's edges take. */
const FIGURE_UNITS = 6;
const FIGURE_MM = 1.85;
const FIGURE_PADDING_MM = 4.5;

/** The bar on paper in millimetres, a Chinese letter and a digit of its labels. */
const BAR_MM = 164;
const LETTER_MM = 2.4;
const DIGIT_MM = 1.35;
const LABEL_LINES_MAX = 3;

/** Whether a segment has room for its label in a few lines, and for what was lost in one; the others stand below. */
function labelFits({ width, label, lostPoints }: BarSegment): boolean {
  const room = (percent(width) / 100) * BAR_MM;
  const letters = Math.floor(room / LETTER_MM);
  const wanted = [...label].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.5), 0);
  return letters >= 2 && Math.ceil(wanted / letters) <= LABEL_LINES_MAX && (lostPoints ?? '').length * DIGIT_MM <= room;
}

function percent(text: string): number {
  const match = /^(\d+(?:\.\d+)?)%$/.exec(text);
  if (!match) throw new Error(`not a percentage: ${text}`);
  return Number(match[1]);
}

function units(value: number): string {
  return String(Math.round(value * 100) / 100);
}
