import type { Value } from '../../model/record.ts';
import type { ReadRecord } from '../file.ts';
import { type Finding, scanTextOf } from './verdict.ts';

/** Escapes of YAML that make a text read otherwise than it is written. */
const ESCAPES = /\\(?:[xuUN]|\r?\n)/;

/** What records say only once their escapes are resolved: found in their values, placed at the record. */
export function findEscaped(bytes: Uint8Array, records: readonly ReadRecord[], known: readonly Finding[]): Finding[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.includes(92) || !ESCAPES.test(buffer.toString('latin1'))) return [];
  const seen = new Set(known.map(({ sha256 }) => sha256));
  const found: Finding[] = [];
  for (const { line, fields } of records) {
    const at = { line, column: 1 };
    for (const text of textsIn(fields)) {
      for (const one of scanTextOf(text)) {
        if (!seen.has(one.sha256)) found.push({ ...one, from: -1, to: -1, range: { start: at, end: at } });
        seen.add(one.sha256);
      }
    }
  }
  return found;
}

function* textsIn(value: Value): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(item);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) yield* textsIn(item);
}
