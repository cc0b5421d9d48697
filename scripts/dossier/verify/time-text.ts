/** An instant as the verifier says it: universal time to the second, since a PDF names no place. */
export function timeText(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace('T', ' ')}（世界时）`;
}
