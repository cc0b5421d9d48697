import type { Value } from '../scripts/model/record.ts';

/** Columns of a line; a Chinese character takes two. */
const WIDTH = 118;

/** What YAML's core schema would read as something other than text. */
const NOT_TEXT =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const UNSAFE_START = /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`]|---|\.\.\.|\s)/;
const UNSAFE_INSIDE = /: |:$| #|\s$/;
const FLOW_UNSAFE = /[,[\]{}]/;

/** A mapping or list as YAML 1.2 text, two spaces deep, ending in a line break; key order is the caller's. */
export function yaml(value: { readonly [key: string]: Value }): string {
  return `${block(value, 0).join('\n')}\n`;
}

function block(value: { readonly [key: string]: Value }, depth: number): string[] {
  const pad = '  '.repeat(depth);
  return Object.entries(value).flatMap(([key, item]) => entry(`${pad}${key}:`, item, depth));
}

function entry(head: string, value: Value, depth: number): string[] {
  if (Array.isArray(value)) {
    const flow = value.every((item) => isScalar(item)) ? flowText(value) : null;
    if (flow !== null && columns(head) + 1 + columns(flow) <= WIDTH) return [`${head} ${flow}`];
    return [head, ...value.flatMap((item) => listItem(item, depth + 1))];
  }
  if (value !== null && typeof value === 'object') return [head, ...block(value, depth + 1)];
  if (typeof value === 'string') return text(head, value, depth + 1);
  return [`${head} ${String(value)}`];
}

function listItem(value: Value, depth: number): string[] {
  const pad = '  '.repeat(depth);
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    const flow = flowText(value);
    if (flow !== null && pad.length + 2 + columns(flow) <= WIDTH) return [`${pad}- ${flow}`];
    const lines = block(value, depth + 1);
    return [`${pad}- ${(lines[0] ?? '').trimStart()}`, ...lines.slice(1)];
  }
  if (typeof value === 'string') return text(`${pad}-`, value, depth + 1);
  return [`${pad}- ${flowText(value) ?? ''}`];
}

/** Short records of plain values on one line; null when something inside does not fit that form. */
function flowText(value: Value): string | null {
  if (Array.isArray(value)) {
    const items = value.map(flowText);
    return items.includes(null) ? null : `[${items.join(', ')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const items = Object.entries(value).map(([key, item]) => (isScalar(item) ? `${key}: ${flowText(item)}` : null));
    return items.includes(null) ? null : `{${items.join(', ')}}`;
  }
  if (typeof value !== 'string') return String(value);
  if (value.includes('\n')) return null;
  return isPlain(value) && !FLOW_UNSAFE.test(value) ? value : quoted(value);
}

/** Lines stay literal; one long line is folded, which YAML can only do at spaces, so Chinese text keeps its length. */
function text(head: string, value: string, depth: number): string[] {
  const pad = '  '.repeat(depth);
  if (value.includes('\n')) return [`${head} |-`, ...value.split('\n').map((line) => `${pad}${line}`)];
  const inline = isPlain(value) ? value : quoted(value);
  if (columns(head) + 1 + columns(inline) <= WIDTH) return [`${head} ${inline}`];
  // Folding would eat spaces at a line's edge.
  if (/^ | $| {2}/.test(value)) return [`${head} ${quoted(value)}`];
  return [`${head} >-`, ...fold(value, WIDTH - pad.length).map((line) => `${pad}${line}`)];
}

function fold(value: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of value.split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function columns(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef\u2014\u2018-\u201d]/g)?.length ?? 0);
}

function isScalar(value: Value): boolean {
  return value === null || typeof value !== 'object';
}

function isPlain(value: string): boolean {
  return value !== '' && !NOT_TEXT.test(value) && !UNSAFE_START.test(value) && !UNSAFE_INSIDE.test(value);
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
