/**
 * Characters that nobody sees and that make a text read otherwise than it is: controls (tab and line ends are none), marks
 * that turn the direction of writing, zero-width spaces, line ends that only some programs know.
 */
export const HIDDEN = /[[\p{Cc}--[\t\n\r]]\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/v;

const HIDDEN_IN_NAME = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gv;

/** Whether a name has characters that no name of a file or person should have. */
export function hasHidden(name: string): boolean {
  return name.search(HIDDEN_IN_NAME) >= 0;
}

/** A name from outside, of a file or a person, as it may be shown: one line, nothing that moves a cursor or hides. */
export function visible(name: string): string {
  return name.replace(HIDDEN_IN_NAME, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return code.length < 3 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}
