import type { Value } from '../model/record.ts';
import { isMapping } from './file.ts';

/** One of the contract's own files whose confirmed text counts: that text and the present one as values, neither masked. */
export interface Replaced {
  /** How messages call the version that counts. */
  version: string;
  value: Value;
  /** Null where the content holds no such file, or none that can be taken apart. */
  present: Value | null;
}

type Path = readonly (string | number)[];

/**
 * Where the present text holds what the confirmed one holds at a path, entries of lists found again by what they are called;
 * as far as it goes. `same` says whether the same stands there.
 */
export function pathNow({ value, present }: Replaced, path: Path): { path: (string | number)[]; same: boolean } {
  let [old, now]: [Value | undefined, Value | undefined] = [value, present ?? undefined];
  const found: (string | number)[] = [];
  for (const step of path) {
    const next = stepNow(old, now, step);
    if (next === null) return { path: found, same: false };
    found.push(next);
    old = childOf(old, step);
    now = childOf(now, next);
  }
  return { path: found, same: isSame(old, now) };
}

function stepNow(old: Value | undefined, now: Value | undefined, step: string | number): string | number | null {
  if (!Array.isArray(old) || !Array.isArray(now) || typeof step !== 'number')
    return isMapping(now) && childOf(now, step) !== undefined ? step : null;
  const entry = old[step];
  const name = nameOf(entry);
  if (name !== null) return indexOf(now, (one) => nameOf(one) === name);
  return isSame(entry, now[step]) ? step : indexOf(now, (one) => isSame(one, entry));
}

function indexOf(list: readonly Value[], is: (one: Value) => boolean): number | null {
  const index = list.findIndex(is);
  return index < 0 ? null : index;
}

/** What the contract's files call an entry by. */
const NAMES = ['id', 'key', 'rule', 'kind', 'number', 'email', 'slug'];

function nameOf(entry: Value | undefined): string | null {
  if (!isMapping(entry)) return null;
  const name = NAMES.find((one) => typeof entry[one] === 'string');
  return name === undefined ? null : `${name} ${String(entry[name])}`;
}

function childOf(value: Value | undefined, step: string | number): Value | undefined {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function isSame(a: Value | undefined, b: Value | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
