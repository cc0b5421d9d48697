/** What is read at most: answers come from strangers, and anchors lie in the evidence. */
export const ANCHOR_LIMITS = {
  /** A request: some 80 bytes. */
  requestBytes: 64 << 10,
  /** An answer with its certificates: some 10 kB. */
  responseBytes: 1 << 20,
  /** An anchor holds its listing, about 130 bytes per file. */
  anchorBytes: 64 << 20,
  anchors: 2_000,
} as const;

/** Something the user or the authority has to set right; the message is Chinese and complete. */
export class AnchorError extends Error {}
