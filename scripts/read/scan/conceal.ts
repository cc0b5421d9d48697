import type { Fields, Value } from '../../model/record.ts';
import { maskText } from './text-scan.ts';

/** A value that must not be shown, with what stands for it. */
export interface Hidden {
  value: string;
  masked: string;
}

/** Shorter ones are words, and may stand in a name or a code by chance. */
const TELLING = 8;
/** A piece of a value over several lines that is looked for by itself. */
const PIECE = 12;

/** Takes known values out of what was read from one file, however the reader has quoted, cut or unescaped them. */
export class Concealer {
  readonly #all: ReadonlyMap<string, readonly Hidden[]>;
  readonly #telling: ReadonlyMap<string, readonly Hidden[]>;

  constructor(values: readonly Hidden[]) {
    const spelt = values.flatMap(spellings);
    this.#all = byStart(spelt);
    this.#telling = byStart(spelt.filter(({ value }) => value.length >= TELLING));
  }

  text(text: string): string {
    return maskText(replaced(text, this.#all));
  }

  /** A code or a field's name: only what cannot stand in it by chance is taken out. */
  name(text: string): string {
    return maskText(replaced(text, this.#telling));
  }

  fields(fields: Fields): Fields {
    const { id, ...rest } = fields;
    const shown = this.value(rest) as Fields;
    return typeof id === 'string' ? { id: this.name(id), ...shown } : shown;
  }

  value(value: Value): Value {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'number') {
      const shown = this.text(String(value));
      return shown === String(value) ? value : shown;
    }
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [this.name(name), this.value(inner)]));
  }
}

const START = 4;

function byStart(values: readonly Hidden[]): Map<string, Hidden[]> {
  const index = new Map<string, Hidden[]>();
  for (const one of values) {
    const start = one.value.slice(0, START);
    const list = index.get(start);
    if (list) list.push(one);
    else index.set(start, [one]);
  }
  for (const list of index.values()) list.sort((a, b) => b.value.length - a.value.length);
  return index;
}

/** As written, as YAML and JSON unescape it, and line by line: a block of text loses its indentation when read. */
function spellings({ value, masked }: Hidden): Hidden[] {
  const forms = new Set([value, value.replaceAll("''", "'"), value.trim()]);
  try {
    if (value.includes('\\')) forms.add(JSON.parse(`"${value}"`) as string);
  } catch {
    // Not so escaped.
  }
  if (/\s|\\n/.test(value)) for (const piece of value.split(/\s+|\\n/)) if (piece.length >= PIECE) forms.add(piece);
  return [...forms].filter((form) => form.length >= START).map((form) => ({ value: form, masked }));
}

function replaced(text: string, values: ReadonlyMap<string, readonly Hidden[]>): string {
  if (values.size === 0) return text;
  let out = '';
  let copied = 0;
  for (let at = 0; at + START <= text.length; at += 1) {
    const some = values.get(text.slice(at, at + START));
    const one =
      some?.find(({ value }) => text.startsWith(value, at)) ?? some?.find(({ value }) => isCut(text, at, value));
    if (!one) continue;
    out += text.slice(copied, at) + one.masked;
    at += text.startsWith(one.value, at) ? one.value.length - 1 : text.indexOf('…', at) - at - 1;
    copied = at + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

/** Messages show the beginning of a long text and three dots: the beginning of a value is still too much. */
function isCut(text: string, at: number, value: string): boolean {
  const dots = text.indexOf('…', at);
  return dots > at && dots - at < value.length && value.startsWith(text.slice(at, dots));
}
