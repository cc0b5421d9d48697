import { createHash } from 'node:crypto';
import { blobOid, type ObjectFormat } from './source.ts';

const [RETURN, FEED] = [13, 10];

/**
 * What git holds of a file that it calls unchanged. On Windows a checkout commonly puts a carriage return before every line
 * end (`core.autocrlf`), which no hash in a record knows of; they are taken out where that gives the very blob.
 */
export function asBlob(bytes: Uint8Array, oid: string, format: ObjectFormat): Uint8Array {
  const found = returnsBeforeFeeds(bytes);
  if (found.length === 0) return bytes;
  const plain = without(bytes, found);
  return blobOid(plain, format) === oid ? plain : bytes;
}

/** The same of a file in pieces, which are asked for as often as need be: once more for its length, once for its hash. */
export function* asBlobPieces(
  pieces: () => Iterable<Uint8Array>,
  oid: string,
  format: ObjectFormat,
): Generator<Uint8Array> {
  yield* isBlob(pieces, oid, format) ? withoutReturns(pieces()) : pieces();
}

function isBlob(pieces: () => Iterable<Uint8Array>, oid: string, format: ObjectFormat): boolean {
  // Git puts the returns everywhere or nowhere: a long log without any is not read three times.
  if (!endsFirstLineWithReturn(pieces())) return false;
  let length = 0;
  for (const piece of withoutReturns(pieces())) length += piece.length;
  const hash = createHash(format).update(`blob ${length}\0`);
  for (const piece of withoutReturns(pieces())) hash.update(piece);
  return hash.digest('hex') === oid;
}

function endsFirstLineWithReturn(pieces: Iterable<Uint8Array>): boolean {
  let last: number | undefined;
  for (const piece of pieces) {
    const at = piece.indexOf(FEED);
    if (at >= 0) return (at === 0 ? last : piece[at - 1]) === RETURN;
    last = piece.at(-1);
  }
  return false;
}

function* withoutReturns(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  /** A return at the end of a piece waits for what the next one begins with. */
  let held = false;
  for (const piece of pieces) {
    if (held && piece[0] !== FEED) yield Uint8Array.of(RETURN);
    held = piece.at(-1) === RETURN;
    const whole = held ? piece.subarray(0, -1) : piece;
    const found = returnsBeforeFeeds(whole);
    yield found.length === 0 ? whole : without(whole, found);
  }
  if (held) yield Uint8Array.of(RETURN);
}

function returnsBeforeFeeds(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(RETURN); at >= 0; at = bytes.indexOf(RETURN, at + 1)) {
    if (bytes[at + 1] === FEED) found.push(at);
  }
  return found;
}

function without(bytes: Uint8Array, found: readonly number[]): Uint8Array {
  const plain = Buffer.allocUnsafe(bytes.length - found.length);
  let [from, to] = [0, 0];
  for (const at of [...found, bytes.length]) {
    plain.set(bytes.subarray(from, at), to);
    to += at - from;
    from = at + 1;
  }
  return plain;
}
