import type { LetterModel } from '../../view/letters/letter-model.ts';
import { xmlText } from '../places.ts';

/** `docProps/core.xml` with the letter's own date: the library would write the moment at which it runs. */
export function corePropertiesXml({ title, subtitle, dated }: LetterModel): string {
  const at = `${new Date(dated).toISOString().slice(0, 19)}Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subtitle)}</dc:subject><dc:creator>yanshou</dc:creator>`,
    '<cp:lastModifiedBy>yanshou</cp:lastModifiedBy><cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
