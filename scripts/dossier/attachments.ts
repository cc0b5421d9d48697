import { type PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfStream, PdfString } from '@libpdf/core';
import { compareText } from '../model/diagnostic.ts';
import { pdfDate } from './metadata.ts';

export interface Attachment {
  /** Unique within the document. */
  name: string;
  description: string;
  mediaType: string;
  bytes: Uint8Array;
  /** What the file is to the document (ISO 32000-2 §7.11.3, table 43). */
  relationship: 'Data' | 'Supplement';
}

/**
 * Embeds files (PDF 32000-1 §7.11.4) and names them in the document's `/AF` list (ISO 19005-3 §6.8).
 * Written here and not by the library's own call, which knows no relationship and reads the clock.
 */
export function embedFiles(pdf: PDF, attachments: Attachment[], dated: Date): void {
  const sorted = [...attachments].sort((a, b) => compareText(a.name, b.name));
  const names: PdfObject[] = [];
  const associated: PdfObject[] = [];
  for (const { name, description, mediaType, bytes, relationship } of sorted) {
    const params = { Size: PdfNumber.of(bytes.length), CreationDate: pdfDate(dated), ModDate: pdfDate(dated) };
    const file = pdf.register(
      new PdfStream(
        Object.entries({
          Type: PdfName.of('EmbeddedFile'),
          Subtype: PdfName.of(mediaType),
          Params: PdfDict.of(params),
        }),
        bytes,
      ),
    );
    const text = PdfString.fromString(name);
    const specification = pdf.register(
      PdfDict.of({
        Type: PdfName.of('Filespec'),
        F: text,
        UF: text,
        Desc: PdfString.fromString(description),
        AFRelationship: PdfName.of(relationship),
        EF: PdfDict.of({ F: file, UF: file }),
      }),
    );
    names.push(text, specification);
    associated.push(specification);
  }
  const catalog = pdf.getCatalog();
  const tree = pdf.register(PdfDict.of({ Names: new PdfArray(names) }));
  catalog.set('Names', pdf.register(PdfDict.of({ EmbeddedFiles: tree })));
  catalog.set('AF', new PdfArray(associated));
}
