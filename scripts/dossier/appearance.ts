import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Color, type EmbeddedFont, PDF, type PDFPage, rgb } from '@libpdf/core';
import { rareFontFile } from './fonts.ts';
import { setFileId } from './libpdf-hooks.ts';
import { unpackWoff } from './sfnt.ts';

/** What a filled slot shows. Never the picture of a seal: a seal is applied by whoever owns it. */
export type Appearance =
  | { kind: 'trial' }
  /** `date` as it shall be read, zone included; the signature itself carries the instant. */
  | { kind: 'person'; name: string; date: string; reason: string };

/** What the grey rectangle of a development key says. */
export const trialWords = ['试用签名', '不具效力'] as const;

const millimetre = 72 / 25.4;
const ink = rgb(0.11, 0.11, 0.1);
const grey = rgb(0.45, 0.45, 0.45);

/**
 * The drawing as a one-page PDF of the slot's size (points), with its font embedded; equal inputs give equal bytes.
 * It leaves the upper part free, where the slot's printed title stands.
 * @throws when a character has no glyph in the font.
 */
export async function drawAppearance(
  appearance: Appearance,
  size: { width: number; height: number },
): Promise<Uint8Array> {
  const pdf = PDF.create();
  const page = pdf.addPage(size);
  const font = pdf.embedFont(unpackWoff(await readFile(rareFontFile())));
  const texts = appearance.kind === 'trial' ? trialWords : [appearance.name, appearance.reason, appearance.date];
  const lacking = texts.flatMap((text) => [...text]).filter((character) => !font.canEncode(character));
  if (lacking.length > 0) throw new Error(`签名外观中的字符没有可嵌入的字形：${lacking.join(' ')}`);
  if (appearance.kind === 'trial') drawTrial(page, font, size.width);
  else drawPerson(page, font, appearance, size.width);
  pdf.setCreationDate(new Date(0));
  pdf.setModificationDate(new Date(0));
  const identity = createHash('sha256').update(JSON.stringify(appearance)).digest().subarray(0, 16);
  setFileId(pdf, identity);
  return withFixedSubsetTag(await pdf.save({ subsetFonts: true }), identity);
}

function drawTrial(page: PDFPage, font: EmbeddedFont, slotWidth: number): void {
  const [width, height, inset] = [26 * millimetre, 14 * millimetre, 3 * millimetre];
  const x = slotWidth - width - inset;
  page.drawRectangle({ x, y: inset, width, height, borderColor: grey, borderWidth: 0.9 });
  trialWords.forEach((words, line) => {
    const size = 9.5;
    const left = x + (width - font.getTextWidth(words, size)) / 2;
    page.drawText(words, { x: left, y: inset + height / 2 + 3 - line * 13, font, size, color: grey });
  });
}

function drawPerson(
  page: PDFPage,
  font: EmbeddedFont,
  { name, date, reason }: Extract<Appearance, { kind: 'person' }>,
  slotWidth: number,
): void {
  const inset = 3 * millimetre;
  const line = (text: string, y: number, sizeMax: number, color: Color) => {
    const fitting = ((slotWidth - 2 * inset) / font.getTextWidth(text, 1)) * 0.999;
    page.drawText(text, { x: inset, y, font, size: Math.min(sizeMax, fitting), color });
  };
  line(name, 11.5 * millimetre, 16, ink);
  line(reason, 7 * millimetre, 8, ink);
  line(date, 3 * millimetre, 8, grey);
}

/** The library draws the six letters before a subset font's name (PDF 32000-1 §9.6.4) at random: derive them from what is drawn. */
function withFixedSubsetTag(bytes: Uint8Array, identity: Uint8Array): Uint8Array {
  const tag = [...identity.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
  const pdf = Buffer.from(bytes);
  for (const match of pdf.toString('latin1').matchAll(/\/[A-Z]{6}(?=\+|#2B)/g))
    pdf.write(tag, match.index + 1, 'latin1');
  return pdf;
}
