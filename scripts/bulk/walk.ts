import fs from 'node:fs';

/** One record of a file of separated values: the line that it begins on, one-based, and its text without a line end. */
export interface WalkedRecord {
  line: number;
  text: string;
}

const NEWLINE = 10;
const QUOTE = 34;
const PIECE_BYTES = 4 * 1024 * 1024;
/** A record is shown up to here; DuckDB refuses longer lines. */
const TEXT_BYTES = 1024 * 1024;

/** Records to be found: rows by their number among those that DuckDB took, from 0, others by their number in the file. */
export interface Wanted {
  rows: ReadonlySet<number>;
  numbers: ReadonlySet<number>;
  /** Numbers of the records that DuckDB refused. */
  refused: ReadonlySet<number>;
}

/**
 * Finds records in a UTF-8 file with `\n` line ends, numbered as DuckDB does: 1 is the header; a blank line counts, lines
 * inside quotes do not. Stops when all are found, so that only what is spoken of costs a pass.
 */
export function walk(file: string, delimiter: string, { rows, numbers, refused }: Wanted) {
  const byRow = new Map<number, WalkedRecord>();
  const byNumber = new Map<number, WalkedRecord>();
  /** What the record being walked is, if it is not blank. */
  let row = 0;
  const isRow = () => number > 1 && !refused.has(number);
  const isWanted = () => (isRow() ? rows.has(row) : false) || numbers.has(number);
  const isOver = () => byRow.size === rows.size && byNumber.size === numbers.size;
  const separator = delimiter.charCodeAt(0);
  let [number, line, from] = [1, 1, 0];
  let state: State = 'start';
  let lines = 0;
  let kept: Buffer[] = [];
  const handle = fs.openSync(file, 'r');
  try {
    const room = Buffer.allocUnsafe(PIECE_BYTES);
    for (let length = read(handle, room); length > 0 && !isOver(); length = read(handle, room)) {
      const piece = room.subarray(0, length);
      const isPlain = state !== 'quoted' && piece.indexOf(QUOTE) < 0;
      from = 0;
      for (let at = 0; at < length && !isOver(); ) {
        let end: number;
        if (isPlain) {
          end = piece.indexOf(NEWLINE, at);
        } else {
          end = -1;
          for (; at < length; at += 1) {
            const byte = piece[at] as number;
            if (byte === NEWLINE && state === 'quoted') lines += 1;
            else if (byte === NEWLINE) {
              end = at;
              break;
            }
            state = after(state, byte, separator);
          }
        }
        if (end < 0) break;
        finish(piece.subarray(from, end));
        line += lines + 1;
        lines = 0;
        number += 1;
        state = 'start';
        from = end + 1;
        at = from;
      }
      if (from < length && !isOver()) keep(piece.subarray(from));
    }
    if (!isOver() && (kept.length > 0 || state !== 'start')) finish(Buffer.alloc(0));
  } finally {
    fs.closeSync(handle);
  }
  return { byRow, byNumber };

  function keep(part: Buffer): void {
    if (isWanted() || kept.length === 0) kept.push(Buffer.from(part.subarray(0, TEXT_BYTES)));
  }

  function finish(part: Buffer): void {
    const isBlank = part.length === 0 && kept.length === 0;
    if (!isBlank && isWanted()) {
      const record = { line, text: Buffer.concat([...kept, part]).toString('utf8') };
      if (numbers.has(number)) byNumber.set(number, record);
      if (isRow() && rows.has(row)) byRow.set(row, record);
    }
    if (!isBlank && isRow()) row += 1;
    kept = [];
  }
}

/** Where in a record a byte stands. After a closing quote anything but a separator makes the rest plain, as DuckDB has it. */
type State = 'start' | 'plain' | 'quoted' | 'closed';

function after(state: State, byte: number, separator: number): State {
  if (state === 'quoted') return byte === QUOTE ? 'closed' : 'quoted';
  if (byte === separator) return 'start';
  if (byte === QUOTE && (state === 'start' || state === 'closed')) return 'quoted';
  return 'plain';
}

function read(handle: number, room: Buffer): number {
  return fs.readSync(handle, room, 0, room.length, null);
}
