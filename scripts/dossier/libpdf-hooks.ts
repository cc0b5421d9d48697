import { PDF, PdfArray, PdfDict, PdfString, type Signer } from '@libpdf/core';

/**
 * Everything here leans on how @libpdf/core 0.4.2 works inside; the version is pinned and a test fails when it changes.
 */

/** Sets the trailer's `/ID` (PDF 32000-1 §14.4); the library would draw it at random. */
export function setFileId(pdf: PDF, id: Uint8Array): void {
  const value = PdfString.fromBytes(id);
  pdf.context.info.trailer.set('ID', new PdfArray([value, value]));
}

export interface SigningRequest {
  signer: Signer;
  /** Name of an empty signature field whose widget is merged with it. */
  field: string;
  /** The signing time as claimed; nothing here reads a clock. */
  at: Date;
  name: string;
  reason: string;
  /** A one-page PDF of the field's size. */
  appearance: Uint8Array;
}

/**
 * Signs a field as an incremental update (PAdES B-B, ETSI EN 319 142-1) with a visible appearance.
 *
 * Two things the library does not offer are hooked in: it would move the field to an empty rectangle on the first page,
 * and it writes no signer's name (and escapes the reason twice).
 */
export async function signVisibly(bytes: Uint8Array, request: SigningRequest): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  const blocker = pdf.canSaveIncrementally();
  if (blocker) throw new Error(`cannot be signed as an increment: ${blocker}`);
  const field = pdf
    .getForm()
    ?.getSignatureFields()
    .find(({ name }) => name === request.field);
  if (!field) throw new Error(`no signature field ${request.field}`);
  const widget = field.getDict();
  const drawing = await pdf.embedPage(await PDF.load(request.appearance), 0);
  widget.set('AP', PdfDict.of({ N: drawing.ref }));

  const set = widget.set.bind(widget);
  widget.set = (key, value) => {
    if (!['Rect', 'P', 'F'].includes(typeof key === 'string' ? key : key.value)) set(key, value);
  };
  const registry = pdf.context.registry;
  const register = registry.register.bind(registry);
  registry.register = (object) => {
    if (object instanceof PdfDict && object.getName('Type')?.value === 'Sig' && object.has('ByteRange')) {
      object.set('Name', PdfString.fromString(request.name));
      object.set('Reason', PdfString.fromString(request.reason));
    }
    return register(object);
  };
  const signed = await pdf.sign({
    signer: request.signer,
    fieldName: request.field,
    signingTime: request.at,
    level: 'B-B',
  });
  return signed.bytes;
}
