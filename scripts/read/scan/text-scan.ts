import { findPasswordColumns } from './columns.ts';
import { findCredentials } from './credentials.ts';
import { findNumbers } from './digits.ts';
import { type Found, halfWidth, maskedForm, withoutOverlaps } from './finding.ts';
import { findPasswords } from './passwords.ts';

/** Four in a row: fewer are a list's numbering, and the pattern may leap. */
const FULL_WIDTH = /[０-９]{4}/;

/** Everything in a text that this tool tells by itself, in order, without overlaps. Linear in the text's length. */
export function scanText(text: string): Found[] {
  const plain = FULL_WIDTH.test(text) ? halfWidth(text) : text;
  const found = [...findCredentials(text), ...findPasswords(text), ...findPasswordColumns(text), ...findNumbers(plain)];
  return found.length > 1 ? withoutOverlaps(found) : found;
}

/** A text with every value in it in its masked form: for short texts that come from outside any file. */
export function maskText(text: string): string {
  let out = '';
  let copied = 0;
  for (const { kind, from, to } of scanText(text)) {
    out += text.slice(copied, from) + maskedForm(kind, text.slice(from, to));
    copied = to;
  }
  return copied === 0 ? text : out + text.slice(copied);
}
