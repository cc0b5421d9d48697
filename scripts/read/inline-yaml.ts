import type { Value } from '../model/record.ts';

/**
 * Values that stand on one line, for the parser of block YAML. Undefined says that only the whole parser can tell.
 */

/** Characters that the whole parser has to look at: controls, a carriage return of its own, blanks of other scripts. */
export const STRANGE =
  /[^\n\r\x20-\x7e\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3000-\ud7ff\uff01-\uffee]|\r(?!\n)/;

const SPACE = 32;
const HASH = 35;
const COLON = 58;
const TILDE = 126;

/** Words that are no text. */
const WORDS = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;

/** A field's name that YAML reads as something else. */
export function isOdd(key: string): boolean {
  return key === 'null' || key === 'true' || key === 'false';
}

/** Text without quotes from `start`, its comment cut off. */
export function plainValue(text: string, start: number, end: number): Value | undefined {
  const first = text.charCodeAt(start);
  if (first === TILDE && end === start + 1) return null;
  if (!startsPlain(first)) return undefined;
  let to = end;
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON) {
      if (at + 1 >= end || text.charCodeAt(at + 1) === SPACE) return undefined;
    } else if (code === HASH && text.charCodeAt(at - 1) === SPACE) {
      to = withoutBlanks(text, at);
      break;
    }
  }
  return scalar(text.slice(start, to), first);
}

function withoutBlanks(text: string, end: number): number {
  let to = end;
  while (text.charCodeAt(to - 1) === SPACE) to -= 1;
  return to;
}

/** What YAML makes of a text without quotes; `first` is its first letter. */
function scalar(word: string, first: number): Value {
  // Digits alone are a number when they are written as one and exact, and text otherwise.
  if (first > 47 && first < 58) {
    if (word.length > 15 || (first === 48 && word.length > 1)) return word;
    for (let at = 1; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      if (!(code > 47 && code < 58)) return word;
    }
    return Number(word);
  }
  if (word.length > 5 || !WORDS.test(word)) return word;
  if (first === 110 || first === 78) return null;
  return first === 116 || first === 84;
}

/** Any letter but those that mean something in YAML; signs, too, are left to the parser. */
function startsPlain(code: number): boolean {
  if (code > 96) return code < 123 || code > 126;
  if (code > 64) return code < 91 || code === 92 || code === 94 || code === 95;
  // 0-9 ; < = and $ ( ) . /
  return (
    (code > 47 && code < 58) ||
    (code > 58 && code < 62) ||
    code === 36 ||
    (code > 39 && code < 42) ||
    code === 46 ||
    code === 47
  );
}

/** Text in quotes that hold no escape. */
export function quotedValue(text: string, start: number, end: number): string | undefined {
  const close = closing(text, start, end);
  return close > 0 && isOver(text, close + 1, end) ? text.slice(start + 1, close) : undefined;
}

function closing(text: string, start: number, end: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return quote === 39 && text.charCodeAt(at + 1) === 39 ? -1 : at;
    if (code === 92 && quote === 34) return -1;
  }
  return -1;
}

/** Nothing but a comment follows. */
function isOver(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && text.charCodeAt(at) === SPACE) at += 1;
  return at >= end || (at > from && text.charCodeAt(at) === HASH);
}

/** Where a value in brackets ends; brackets nest as deep as the stack of one line allows. */
let behind = 0;

/**
 * A list or fields in brackets that close on the line. Of an item of a list, brackets and nothing in them are left to the
 * parser: it takes a record to end with its last word.
 */
export function flowValue(text: string, start: number, end: number, isItem: boolean): Value | undefined {
  const value = flow(text, start, end, 0);
  if (value === undefined || !isOver(text, behind, end)) return undefined;
  return isItem && !WORD.test(text.slice(start, behind)) ? undefined : value;
}

const WORD = /[^[\]{} ,]/;

const DEPTH_MAX = 6;

function flow(text: string, start: number, end: number, depth: number): Value | undefined {
  if (depth > DEPTH_MAX) return undefined;
  return text.charCodeAt(start) === 91 ? flowList(text, start, end, depth) : flowFields(text, start, end, depth);
}

function flowList(text: string, start: number, end: number, depth: number): Value[] | undefined {
  const items: Value[] = [];
  let at = skip(text, start + 1);
  if (text.charCodeAt(at) === 93) {
    behind = at + 1;
    return items;
  }
  for (;;) {
    const item = flowItem(text, at, end, depth);
    if (item === undefined) return undefined;
    items.push(item);
    at = skip(text, behind);
    const code = text.charCodeAt(at);
    if (code === 93) {
      behind = at + 1;
      return items;
    }
    if (code !== 44) return undefined;
    at = skip(text, at + 1);
  }
}

/** Names of readings and of the contract's own words, too, have hyphens and Chinese characters. */
const FIELD = /([a-z\u4e00-\u9fff][a-z0-9_\u4e00-\u9fff-]{0,99}): /y;

function flowFields(text: string, start: number, end: number, depth: number): Value | undefined {
  const fields: { [key: string]: Value } = {};
  let at = skip(text, start + 1);
  if (text.charCodeAt(at) === 125) {
    behind = at + 1;
    return fields;
  }
  for (;;) {
    FIELD.lastIndex = at;
    const key = FIELD.exec(text)?.[1];
    if (key === undefined || fields[key] !== undefined || isOdd(key)) return undefined;
    const value = flowItem(text, skip(text, FIELD.lastIndex), end, depth);
    if (value === undefined) return undefined;
    fields[key] = value;
    at = skip(text, behind);
    const code = text.charCodeAt(at);
    if (code === 125) {
      behind = at + 1;
      return fields;
    }
    if (code !== 44) return undefined;
    at = skip(text, at + 1);
  }
}

function flowItem(text: string, start: number, end: number, depth: number): Value | undefined {
  const first = text.charCodeAt(start);
  if (first === 91 || first === 123) return flow(text, start, end, depth + 1);
  if (first === 34 || first === 39) {
    const close = closing(text, start, end);
    behind = close + 1;
    return close > 0 ? text.slice(start + 1, close) : undefined;
  }
  if (first === TILDE) {
    behind = start + 1;
    return isInWord(text.charCodeAt(skip(text, behind))) ? undefined : null;
  }
  if (!startsPlain(first)) return undefined;
  let at = start;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 93 || code === 125) break;
    // Brackets inside a word, a comment, a field without brackets of its own.
    if (code === 91 || code === 123 || (code === HASH && text.charCodeAt(at - 1) === SPACE)) return undefined;
    if (code === COLON && !isInWord(text.charCodeAt(at + 1))) return undefined;
  }
  if (at >= end) return undefined;
  behind = at;
  return scalar(text.slice(start, withoutBlanks(text, at)), first);
}

/** Whether a colon before this letter is one of the word, as in a time. */
function isInWord(code: number): boolean {
  return code > SPACE && code !== 44 && code !== 91 && code !== 93 && code !== 123 && code !== 125;
}

function skip(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}
