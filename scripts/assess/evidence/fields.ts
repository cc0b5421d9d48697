import type { Fields, Value } from '../../model/record.ts';
import { fieldAt, instantOf } from './book.ts';

/**
 * How contract files name fields: `a,b` is the first that is filled in, `a?b` is b where a is filled in too. Between
 * alternatives of a beginning `|` takes the earliest, of an end the first.
 */
export function filledIn(fields: Fields, names: string): Value | undefined {
  for (const name of names.split(',')) {
    const [first = '', second] = name.split('?');
    if (!isFilled(fieldAt(fields, first))) continue;
    const value = second === undefined ? fieldAt(fields, first) : fieldAt(fields, second);
    if (isFilled(value)) return value;
  }
  return undefined;
}

/** The single names in such a text, for checking that a kind has them. */
export function namesIn(text: string): string[] {
  return text.split(/[|,?]/);
}

/** The earliest of the alternatives of a beginning, epoch seconds; null when none is filled in. */
export function earliestOf(fields: Fields, names: string): number | null {
  const found = names.split('|').flatMap((name) => instantOf(filledIn(fields, name)) ?? []);
  return found.length > 0 ? Math.min(...found) : null;
}

/** The first alternative of an end that had happened before `end`, epoch seconds. */
export function firstBefore(fields: Fields, names: string, end: number): number | null {
  for (const name of names.split('|')) {
    const at = instantOf(filledIn(fields, name));
    if (at !== null && at < end) return at;
  }
  return null;
}

function isFilled(value: Value | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}
