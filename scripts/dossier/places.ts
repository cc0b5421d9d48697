import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfString } from '@libpdf/core';

/** A rectangle in PDF points, lower left corner first: [x1, y1, x2, y2]. */
type Rectangle = [number, number, number, number];

/** Where the link to an anchor lies: page index from 0 and its rectangle. */
export interface LinkPlace {
  page: number;
  rectangle: Rectangle;
  annotation: PdfDict;
  ref: PdfRef;
}

export function resolveIn(pdf: PDF) {
  return (object: PdfObject | null | undefined): PdfObject | null =>
    object instanceof PdfRef ? pdf.getObject(object) : (object ?? null);
}

/** Page number, from 1, of every named destination (PDF 32000-1 §12.3.2.3); Chromium writes one per linked anchor. */
export async function anchorPages(bytes: Uint8Array): Promise<{ pages: number; anchors: Map<string, number> }> {
  const pdf = await PDF.load(bytes);
  const resolve = resolveIn(pdf);
  const pages = pdf.getPages();
  const numbers = new Map(pages.map((page, index) => [page.ref.toString(), index + 1]));
  const anchors = new Map<string, number>();
  const dests = resolve(pdf.getCatalog().get('Dests'));
  if (dests instanceof PdfDict) {
    for (const [name, value] of dests) {
      const target = resolve(value);
      const page = target instanceof PdfArray ? numbers.get(String(target.at(0))) : undefined;
      if (page !== undefined) anchors.set(name.value, page);
    }
  }
  return { pages: pages.length, anchors };
}

/** Links to anchors that start with `prefix`, by the rest of their name. */
export function linksTo(pdf: PDF, prefix: string): Map<string, LinkPlace> {
  const resolve = resolveIn(pdf);
  const found = new Map<string, LinkPlace>();
  pdf.getPages().forEach((page, index) => {
    const annotations = resolve(page.dict.get('Annots'));
    if (!(annotations instanceof PdfArray)) return;
    for (const ref of annotations) {
      const annotation = resolve(ref);
      if (!(ref instanceof PdfRef) || !(annotation instanceof PdfDict)) continue;
      const name = destinationName(annotation, resolve);
      const rectangle = numbersOf(resolve(annotation.get('Rect')), resolve);
      if (name?.startsWith(prefix) && rectangle)
        found.set(name.slice(prefix.length), { page: index, rectangle, annotation, ref });
    }
  });
  return found;
}

function destinationName(annotation: PdfDict, resolve: ReturnType<typeof resolveIn>): string | null {
  const action = resolve(annotation.get('A'));
  const target = resolve(annotation.get('Dest') ?? (action instanceof PdfDict ? action.get('D') : undefined));
  if (target instanceof PdfName) return target.value;
  return target instanceof PdfString ? target.asString() : null;
}

function numbersOf(object: PdfObject | null, resolve: ReturnType<typeof resolveIn>): Rectangle | null {
  if (!(object instanceof PdfArray)) return null;
  const numbers = [...object]
    .map((item) => resolve(item))
    .map((item) => (item instanceof PdfNumber ? item.value : Number.NaN));
  return numbers.length === 4 && numbers.every(Number.isFinite) ? (numbers as Rectangle) : null;
}
