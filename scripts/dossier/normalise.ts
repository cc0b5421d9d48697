/**
 * The bytes of a Chromium PDF with what differs from run to run made equal, in place and at equal width:
 * the two dates of the Info dictionary, and the ids of the structure tree's nodes, numbered by rank.
 * @param dated instant written for both dates.
 */
export function normalisePrinted(printed: Uint8Array, dated: Date): Uint8Array {
  const bytes = Buffer.from(printed);
  const text = bytes.toString('latin1');
  const when = dated.toISOString().replace(/\D/g, '').slice(0, 14);
  for (const match of text.matchAll(/\/(?:CreationDate|ModDate) \(D:\d{14}/g)) {
    bytes.write(when, match.index + match[0].length - when.length, 'latin1');
  }
  const node = /\(node(\d{8})\)/g;
  const ids = [...new Set(text.match(node) ?? [])].sort();
  const renumbered = new Map(ids.map((id, index) => [id, `(node${String(index + 1).padStart(8, '0')})`]));
  for (const match of text.matchAll(node)) bytes.write(renumbered.get(match[0]) ?? match[0], match.index, 'latin1');
  return bytes;
}
