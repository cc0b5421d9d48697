/** How often one sentence may stand in all narrative fields of the sample together. */
export const SENTENCE_LIMIT = 5;

/** The sentences of a text: what stands between full stops, semicolons and line breaks. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[。！？；\n]/)
    .map((sentence) => sentence.replace(/^[-\s]+/, '').trim())
    .filter((sentence) => sentence !== '');
}

/** Chinese and Latin letters or digits stand apart by one space, wherever a text was put together. */
function spaced(text: string): string {
  return text.replace(/([\u4e00-\u9fff])(?=[A-Za-z0-9])/g, '$1 ').replace(/([A-Za-z0-9%])(?=[\u4e00-\u9fff])/g, '$1 ');
}

/** Remembers every sentence that was written, so that nobody writes the same one over and over. */
export interface Prose {
  /** A text that stands as it is. */
  note(text: string): string;
  /** Calls `compose` until it gives a text whose sentences are still fresh enough. */
  say(compose: () => string): string;
}

export function newProse(): Prose {
  const seen = new Map<string, number>();
  const note = (written: string): string => {
    const text = spaced(written);
    for (const sentence of sentencesOf(text)) seen.set(sentence, (seen.get(sentence) ?? 0) + 1);
    return text;
  };
  return {
    note,
    say(compose) {
      for (let attempt = 0; attempt < 60; attempt += 1) {
        const text = spaced(compose());
        if (sentencesOf(text).every((sentence) => (seen.get(sentence) ?? 0) < SENTENCE_LIMIT - 1)) return note(text);
      }
      throw new Error(`nothing new to say: ${compose()}`);
    },
  };
}
