/**
 * What the verifier is willing to spend on one file. A dossier is untrusted input: past a limit the answer is
 * "undecided", never a hang, a crash or a guess.
 */
export const LIMITS = {
  fileBytes: 512 << 20,
  /** Cross-reference entries of all revisions together. */
  entries: 3_000_000,
  revisions: 256,
  signatures: 128,
  fields: 2_000,
  pages: 100_000,
  attachments: 20_000,
  /** Nesting of arrays and dictionaries inside one object. */
  depth: 64,
  /** Values inside one object (all form fields together count as one); values read in all. */
  values: 500_000,
  valuesRead: 40_000_000,
  stringBytes: 8 << 20,
  /** A name or title. */
  textBytes: 32 << 10,
  /** Syntax read in all: this many times the file's size, plus a fixed allowance for decoded object streams. */
  readTimes: 4,
  readBytes: 64 << 20,
  /** Source bytes of the objects kept parsed at a time, and of the largest one worth keeping. */
  cachedBytes: 64 << 20,
  cachedObjectBytes: 1 << 20,
  packedStreams: 8,
  /** One decoded object stream or cross-reference stream; certificates and revocation lists; all of these. */
  structureBytes: 64 << 20,
  validationBytes: 16 << 20,
  decodedBytes: 512 << 20,
  /** One decoded attachment; all of them. */
  attachmentBytes: 256 << 20,
  attachmentsBytes: 2 ** 32,
  manifestBytes: 16 << 20,
  /** Bytes digested for all signatures. */
  hashedBytes: 2 ** 34,
  cmsBytes: 1 << 20,
  certificates: 64,
  pathLength: 10,
  rsaBits: 16_384,
  /** Tries at finding the last complete revision when the end of the file is not one. */
  endings: 32,
  /** Lines of one sort in a report; the rest is summed up. */
  lines: 50,
} as const;

type Purse = 'reading' | 'values' | 'entries' | 'fields' | 'decoding' | 'attachments' | 'hashing';

/** What one verification has left to spend. */
export class Budget {
  private readonly left: Record<Purse, number>;

  constructor(fileBytes: number) {
    this.left = {
      reading: fileBytes * LIMITS.readTimes + LIMITS.readBytes,
      values: LIMITS.valuesRead,
      entries: LIMITS.entries,
      fields: LIMITS.values,
      decoding: LIMITS.decodedBytes,
      attachments: LIMITS.attachmentsBytes,
      hashing: LIMITS.hashedBytes,
    };
  }

  remaining(purse: Purse): number {
    return this.left[purse];
  }

  /** @throws Undecidable when there is less than `amount` left */
  spend(purse: Purse, amount: number): void {
    this.left[purse] -= amount;
    if (this.left[purse] < 0) throw new Undecidable(`文件${EXHAUSTED[purse]}超出核验上限`);
  }
}

const EXHAUSTED: Record<Purse, string> = {
  reading: '的结构过于繁复，',
  values: '的结构过于繁复，',
  entries: '的对象数',
  fields: '的表单域总量',
  decoding: '解压后的总量',
  attachments: '的附件解压后的总量',
  hashing: '的签名总量',
};

/** The file cannot be judged. `message` is the Chinese sentence shown to the reader. */
export class Undecidable extends Error {}

/** Text from the file as it may be shown: one line, no control or direction-changing characters, not endless. */
export function shown(text: string): string {
  const plain = text
    .slice(0, 1000)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  const letters = [...plain];
  return letters.length > 120 ? `${letters.slice(0, 120).join('')}…` : plain;
}
