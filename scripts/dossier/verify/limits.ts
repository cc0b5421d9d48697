/**
 * What the verifier is willing to spend on one file. A dossier is untrusted input: past a limit the answer is
 * "undecided", never a hang, a crash or a guess.
 */
export const LIMITS = {
  fileBytes: 512 << 20,
  objects: 2_000_000,
  revisions: 256,
  signatures: 128,
  fields: 10_000,
  pages: 100_000,
  attachments: 20_000,
  /** Nesting of arrays and dictionaries inside one object. */
  depth: 64,
  /** Values inside one object, and bytes of one string. */
  values: 2_000_000,
  stringBytes: 8 << 20,
  /** Syntax read in all: this many times the file's size, plus a fixed allowance for decoded object streams. */
  readTimes: 8,
  readBytes: 256 << 20,
  /** Objects kept parsed at a time. */
  cached: 20_000,
  packedStreams: 8,
  /** One decoded object stream, cross-reference stream, certificate or revocation list. */
  structureBytes: 64 << 20,
  /** One decoded attachment. */
  attachmentBytes: 256 << 20,
  /** Everything decoded while looking at one file. */
  decodedBytes: 2 ** 31,
  manifestBytes: 16 << 20,
  cmsBytes: 1 << 20,
  certificates: 64,
  pathLength: 10,
  rsaBits: 16_384,
  /** Tries at finding the last complete revision when the end of the file is not one. */
  endings: 32,
  /** Lines of one sort in a report; the rest is summed up. */
  lines: 50,
} as const;

/** What one verification has left to spend. */
export class Budget {
  private read: number;
  private decoded: number = LIMITS.decodedBytes;

  constructor(fileBytes: number) {
    this.read = fileBytes * LIMITS.readTimes + LIMITS.readBytes;
  }

  spendReading(bytes: number): void {
    this.read -= bytes;
    if (this.read < 0) throw new Undecidable('文件结构过于繁复，超出核验上限');
  }

  /** How many bytes a single decoding may yield now, at most `wanted`. */
  decodable(wanted: number): number {
    return Math.min(wanted, this.decoded);
  }

  spendDecoding(bytes: number): void {
    this.decoded -= bytes;
    if (this.decoded <= 0) throw new Undecidable('文件解压后的总量超出核验上限');
  }
}

/** The file cannot be judged. `message` is the Chinese sentence shown to the reader. */
export class Undecidable extends Error {}

/** Text from the file as it may be shown: one line, no control or direction-changing characters, not endless. */
export function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  const letters = [...plain];
  return letters.length > 120 ? `${letters.slice(0, 120).join('')}…` : plain;
}
