import type { Value } from '../model/record.ts';
import { flowValue, isOdd, plainValue, quotedValue, STRANGE } from './inline-yaml.ts';

/** Where one record of a top-level `records` list begins and its last line ends, and the line (one-based) it begins on. */
export interface BlockSpan {
  from: number;
  to: number;
  line: number;
}

export interface BlockYaml {
  value: Value;
  /** Of the items of `records`; empty where there is no such list. */
  spans: BlockSpan[];
}

/**
 * Parses the YAML that people and tools write into evidence, line by line, about ten times as fast as a parser of the whole
 * language: fields in snake case, lists, values on one line, text blocks that strip their end (`|-`, `>-`). For anything
 * else, and anything wrong, null: then the whole parser decides. A property test holds what is accepted against it.
 */
export function parseBlockYaml(text: string): BlockYaml | null {
  if (STRANGE.test(text)) return null;
  try {
    const reader = new BlockReader(text);
    const value = reader.document();
    return { value, spans: reader.spans };
  } catch (error) {
    if (error === ELSE) return null;
    throw error;
  }
}

/** Thrown where the text leaves the subset. */
const ELSE = new Error('not in the subset');

const DEPTH_MAX = 12;
const NAME_MAX = 100;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
const COLON = 58;

type Mapping = { [key: string]: Value };

class BlockReader {
  readonly spans: BlockSpan[] = [];
  private readonly text: string;
  /** Where the line behind the present one starts, and the number of the present one. */
  private next = 0;
  private line = 0;
  /** The present line: its column of the first letter (-1 at the end of the text), that letter, and behind the last one. */
  private indent = -1;
  private begin = 0;
  private end = 0;
  /** Behind the last letter that was taken. */
  private taken = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): Value {
    this.advance();
    if (this.indent !== 0) throw ELSE;
    const value = this.isItem() ? this.sequence(0, false) : this.mapping(0);
    if (this.indent >= 0) throw ELSE;
    return value;
  }

  /** To the next line that is neither blank nor a comment. */
  private advance(): void {
    const { text } = this;
    this.taken = this.end;
    while (this.next < text.length) {
      const start = this.next;
      this.cut(start);
      let begin = start;
      while (text.charCodeAt(begin) === SPACE) begin += 1;
      if (begin >= this.end || text.charCodeAt(begin) === HASH) continue;
      this.begin = begin;
      this.indent = begin - start;
      return;
    }
    this.indent = -1;
  }

  /** Takes one line, without blanks and the carriage return at its end. */
  private cut(start: number): void {
    const { text } = this;
    const newline = text.indexOf('\n', start);
    let end = newline < 0 ? text.length : newline;
    this.next = end + 1;
    this.line += 1;
    if (end > start && text.charCodeAt(end - 1) === 13) end -= 1;
    while (end > start && text.charCodeAt(end - 1) === SPACE) end -= 1;
    this.end = end;
  }

  private isItem(): boolean {
    const { text, begin } = this;
    return text.charCodeAt(begin) === DASH && text.charCodeAt(begin + 1) === SPACE;
  }

  private mapping(indent: number): Mapping {
    this.enter();
    const fields: Mapping = {};
    const isTop = this.depth === 1;
    while (this.indent === indent) {
      const colon = this.keyEnd(this.begin);
      if (colon < 0) throw ELSE;
      const key = keyOf(this.text, this.begin, colon);
      // Also true of what every object inherits: such names are left to the parser.
      if (fields[key] !== undefined || isOdd(key)) throw ELSE;
      fields[key] =
        colon + 1 >= this.end ? this.below(indent, isTop && key === 'records') : this.inline(colon + 1, indent, false);
      // A deeper line goes on with the value above it.
      if (this.indent > indent) throw ELSE;
    }
    this.depth -= 1;
    return fields;
  }

  private enter(): void {
    this.depth += 1;
    if (this.depth > DEPTH_MAX) throw ELSE;
  }

  /** What stands in the lines below a field's name. */
  private below(indent: number, isRecords: boolean): Value {
    this.advance();
    if (this.indent < indent || (this.indent === indent && !this.isItem())) throw ELSE;
    return this.isItem() ? this.sequence(this.indent, isRecords) : this.mapping(this.indent);
  }

  private sequence(indent: number, isRecords: boolean): Value[] {
    this.enter();
    const items: Value[] = [];
    const { text } = this;
    while (this.indent === indent && this.isItem()) {
      let from = this.begin + 2;
      while (text.charCodeAt(from) === SPACE) from += 1;
      const { line } = this;
      if (this.keyEnd(from) >= 0) {
        this.indent += from - this.begin;
        this.begin = from;
        items.push(this.mapping(this.indent));
        if (isRecords) this.spans.push({ from, to: this.taken, line });
      } else {
        if (isRecords) throw ELSE;
        items.push(this.inline(from - 1, indent, true));
      }
      if (this.indent > indent) throw ELSE;
    }
    this.depth -= 1;
    return items;
  }

  /** The colon behind a field's name; -1 where no name in snake case stands. */
  private keyEnd(from: number): number {
    const { text } = this;
    let at = from;
    let code = text.charCodeAt(at);
    if (!(code > 96 && code < 123)) return -1;
    do {
      at += 1;
      code = text.charCodeAt(at);
    } while ((code > 96 && code < 123) || code === 95 || (code > 47 && code < 58));
    // No name is this long, and the parser has a limit of its own.
    if (at - from > NAME_MAX) return -1;
    return code === COLON && (at + 1 >= this.end || text.charCodeAt(at + 1) === SPACE) ? at : -1;
  }

  /** The value on the rest of the line from the blank at `from`, or in the text block that it opens. */
  private inline(from: number, indent: number, isItem: boolean): Value {
    const { text, end } = this;
    let start = from;
    while (text.charCodeAt(start) === SPACE) start += 1;
    if (start >= end) throw ELSE;
    let value: Value | undefined;
    switch (text.charCodeAt(start)) {
      case 34:
      case 39:
        value = quotedValue(text, start, end);
        break;
      case 91:
      case 123:
        value = flowValue(text, start, end, isItem);
        break;
      case 62:
      case 124:
        return this.block(start, indent);
      default:
        value = plainValue(text, start, end);
    }
    if (value === undefined) throw ELSE;
    this.advance();
    return value;
  }

  /** `|-` keeps the lines as they are, `>-` joins them by blanks. */
  private block(start: number, parent: number): string {
    const { text } = this;
    if (this.end !== start + 2 || text.charCodeAt(start + 1) !== DASH) throw ELSE;
    const isFolded = text.charCodeAt(start) === 62;
    const lines: string[] = [];
    let indent = -1;
    let open = 0;
    let taken = this.end;
    while (this.next < text.length) {
      const [from, line] = [this.next, this.line];
      this.cut(from);
      const length = lineLength(text, from, this.next - 1);
      let column = 0;
      while (column < length && text.charCodeAt(from + column) === SPACE) column += 1;
      if (column === length) {
        // A line of blanks may belong to the text.
        if (indent < 0 || column > 0) throw ELSE;
        open += 1;
        continue;
      }
      if (indent < 0) {
        indent = column;
        if (indent <= parent) throw ELSE;
      } else if (column < indent) {
        if (text.charCodeAt(from + column) === HASH) throw ELSE;
        [this.next, this.line] = [from, line];
        break;
      }
      const rest = text.slice(from + indent, from + length);
      if (isFolded && (open > 0 || column > indent || rest.endsWith(' '))) throw ELSE;
      for (; open > 0; open -= 1) lines.push('');
      lines.push(rest);
      taken = this.end;
    }
    if (lines.length === 0) throw ELSE;
    this.end = taken;
    this.advance();
    return lines.join(isFolded ? ' ' : '\n');
  }
}

/** Length of a line whose line feed, or the text's end, is at `newline`, without its carriage return. */
function lineLength(text: string, from: number, newline: number): number {
  return text.charCodeAt(newline - 1) === 13 && newline > from ? newline - from - 1 : newline - from;
}

/** Names met before, by length and ends: a name is a text of its own, and comparing is cheaper than making one. */
const keys: (string | undefined)[] = new Array(1024);

function keyOf(text: string, from: number, to: number): string {
  const place = ((to - from) * 61 + text.charCodeAt(from) * 7 + text.charCodeAt(to - 1) * 31) & 1023;
  const known = keys[place];
  if (known !== undefined && known.length === to - from && text.startsWith(known, from)) return known;
  const made = text.slice(from, to);
  keys[place] = made;
  return made;
}
