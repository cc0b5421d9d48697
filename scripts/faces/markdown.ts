/** Keeps a sign from meaning something to the platform that shows the text, without being seen. */
const JOINER = '\u2060';

/**
 * A text that others wrote, as plain words of a Markdown comment: one line, no markup, no mention of people, issues or
 * labels, no link, and no command to the platform. Longer texts are cut.
 */
export function plain(text: string, length_max = 300): string {
  return shortened(text, length_max)
    .replace(/[@#!%~$&](?=[\w"])|:(?=\/\/|[a-z+-])|www(?=\.)|\bgh-(?=\d)/gi, (sign) => sign + JOINER)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()|~^$]/g, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^[-+=/#]/, '\\$&');
}

/** The same as a code span. */
export function code(text: string, length_max = 300): string {
  return `\`${shortened(text, length_max).replaceAll('`', "'") || ' '}\``;
}

function shortened(text: string, length_max: number): string {
  const characters = [...text.replace(/[\s\p{Cc}]+/gu, ' ').trim()];
  return characters.length > length_max ? `${characters.slice(0, length_max).join('')}…` : characters.join('');
}
