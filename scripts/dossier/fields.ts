import { type PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfString } from '@libpdf/core';
import type { SignatureSlot } from '../view/volume-model.ts';
import { type LinkPlace, linksTo, resolveIn } from './places.ts';

/** Prefix of the anchors by which the templates mark a slot: the link inside it covers exactly its box. */
const slotPrefix = 'slot-';

/** Print, and locked in place (PDF 32000-1 §12.5.3, table 165). */
const widgetFlags = 4 + 128;
/** Signatures exist; later changes only as increments (§12.7.2, table 219). */
const signatureFlags = 3;

/**
 * Turns the links that mark slots into empty signature fields: the annotation stays where it is on its page and in the
 * tag tree, and becomes a widget merged with its field (§12.7.4.5), named by the slot's id.
 *
 * @throws when a slot has no box in the document, or a box no slot.
 */
export function addSignatureFields(pdf: PDF, slots: SignatureSlot[]): void {
  const places = linksTo(pdf, slotPrefix);
  const wrong = [
    ...slots.filter((slot) => !places.has(slot.id)).map((slot) => slot.id),
    ...[...places.keys()].filter((id) => !slots.some((slot) => slot.id === id)),
  ];
  if (wrong.length > 0) throw new Error(`slots and boxes differ: ${wrong.join(', ')}`);
  if (slots.length === 0) return;
  for (const slot of slots) {
    const place = places.get(slot.id);
    if (place) becomeField(pdf, place, slot);
  }
  const fields = new PdfArray(slots.map((slot) => places.get(slot.id)?.ref).filter((ref) => ref !== undefined));
  const form = pdf.register(PdfDict.of({ Fields: fields, SigFlags: PdfNumber.of(signatureFlags) }));
  pdf.getCatalog().set('AcroForm', form);
}

function becomeField(pdf: PDF, { annotation, page, rectangle }: LinkPlace, slot: SignatureSlot): void {
  const [x1, y1, x2, y2] = rectangle;
  for (const key of ['Dest', 'A', 'Border', 'Contents', 'PA']) annotation.delete(key);
  const box = new PdfArray([0, 0, x2 - x1, y2 - y1].map((value) => PdfNumber.of(value)));
  const appearance = pdf.createStream(
    { Type: PdfName.of('XObject'), Subtype: PdfName.of('Form'), BBox: box },
    new Uint8Array(0),
  );
  const entries: Record<string, PdfObject> = {
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    FT: PdfName.of('Sig'),
    T: PdfString.fromString(slot.id),
    TU: PdfString.fromString(slot.title),
    F: PdfNumber.of(widgetFlags),
    AP: PdfDict.of({ N: appearance }),
  };
  const pageRef = pdf.getPages()[page]?.ref;
  if (pageRef) entries.P = pageRef;
  for (const [key, value] of Object.entries(entries)) annotation.set(key, value);
  const element = structureElement(pdf, annotation);
  element?.set('S', PdfName.of('Form'));
  element?.set('Alt', PdfString.fromString(slot.title));
}

/** The structure element an annotation belongs to, found through the parent tree (§14.7.4.4). */
function structureElement(pdf: PDF, annotation: PdfDict): PdfDict | null {
  const resolve = resolveIn(pdf);
  const key = resolve(annotation.get('StructParent'));
  const root = resolve(pdf.getCatalog().get('StructTreeRoot'));
  if (!(key instanceof PdfNumber) || !(root instanceof PdfDict)) return null;
  const search = (node: PdfObject | null): PdfObject | null => {
    if (!(node instanceof PdfDict)) return null;
    const [numbers, kids] = [resolve(node.get('Nums')), resolve(node.get('Kids'))];
    if (numbers instanceof PdfArray) {
      for (let index = 0; index < numbers.length; index += 2) {
        const number = resolve(numbers.at(index));
        if (number instanceof PdfNumber && number.value === key.value) return resolve(numbers.at(index + 1));
      }
    }
    for (const kid of kids instanceof PdfArray ? kids : []) {
      const found = search(resolve(kid));
      if (found) return found;
    }
    return null;
  };
  const element = search(resolve(root.get('ParentTree')));
  return element instanceof PdfDict && !(element instanceof PdfRef) ? element : null;
}
