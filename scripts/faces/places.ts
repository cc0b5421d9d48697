import type { Finding } from '../view/findings.ts';

/** What to do about a finding, with the path as it opens from where the reader stands. */
export function adviceOf({ handIn, hint }: Finding, prefix: string): string {
  return [handIn === null ? '' : `请提交到 ${prefix}${handIn}`, hint].filter(Boolean).join('；');
}

/** `content/合同/a.yaml:8:5`; a path alone for what is not there yet, empty for what has no place. */
export function placeText({ file, range }: Finding, prefix: string): string {
  if (file === null) return '';
  return range === null ? prefix + file : `${prefix}${file}:${range.start.line}:${range.start.column}`;
}

/** A path as a reference by RFC 3986; absolute ones, with a drive or without, as `file:` addresses. */
export function uriOf(path: string): string {
  const escaped = path
    .toWellFormed()
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replaceAll('%3A', ':');
  if (/^[a-z]:\//i.test(escaped)) return `file:///${escaped}`;
  if (escaped.startsWith('/')) return `file://${escaped}`;
  // A colon before the first slash would read as a scheme.
  return /^[^/]*:/.test(escaped) ? `./${escaped}` : escaped;
}

/** Characters that XML 1.0 cannot hold, halves of surrogate pairs included, as the mark for something lost. */
export function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be replaced
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}
