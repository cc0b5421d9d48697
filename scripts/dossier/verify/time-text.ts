const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** An instant as the verifier says it, to the second: a PDF names no place, and its readers live by Beijing's clocks. */
export function timeText(at: Date): string {
  const there = new Date(at.getTime() + BEIJING_OFFSET_MS);
  return `${there.toISOString().slice(0, 19).replace('T', ' ')}（北京时间）`;
}
