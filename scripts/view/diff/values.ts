import type { Value } from '../../model/record.ts';

export type Group = { readonly [field: string]: Value };

export function isGroup(value: Value | undefined): value is { [field: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same; the order in which a group's fields are written says nothing. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => sameValue(one, b[at]));
  }
  if (!isGroup(a) || !isGroup(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => name in b && sameValue(a[name], b[name]));
}

/** What a list's entries go by, where they have a name of their own. */
const NAMES = ['id', 'key', 'slug', 'rule', 'kind', 'no', 'email', 'name', 'path', 'value'];

export function nameOf(value: Value | undefined): string | null {
  if (!isGroup(value)) return null;
  const own = NAMES.map((name) => value[name]).find((one) => typeof one === 'string' || typeof one === 'number');
  return own === undefined ? null : String(own);
}

/** What became of a list: entries that came and went, and entries of the same name that say something else now. */
export interface ListChange {
  added: Value[];
  removed: Value[];
  changed: { name: string; before: Group; after: Group }[];
}

export function listChange(before: readonly Value[], after: readonly Value[]): ListChange {
  const left = withoutEqual(before, after);
  const right = withoutEqual(after, before);
  const change: ListChange = { added: [], removed: [], changed: [] };
  const open = new Map<string, Value[]>();
  for (const value of right) {
    const name = nameOf(value);
    if (name === null) change.added.push(value);
    else open.set(name, [...(open.get(name) ?? []), value]);
  }
  for (const value of left) {
    const name = nameOf(value);
    const other = name === null ? undefined : open.get(name)?.shift();
    if (name !== null && isGroup(value) && isGroup(other)) change.changed.push({ name, before: value, after: other });
    else change.removed.push(value);
  }
  for (const rest of open.values()) change.added.push(...rest);
  return change;
}

/** Entries of one list that the other lacks, each equal taken once. */
function withoutEqual(list: readonly Value[], other: readonly Value[]): Value[] {
  const keys = new Map<string, number>();
  for (const value of other) keys.set(keyOf(value), (keys.get(keyOf(value)) ?? 0) + 1);
  return list.filter((value) => {
    const count = keys.get(keyOf(value)) ?? 0;
    if (count > 0) keys.set(keyOf(value), count - 1);
    return count === 0;
  });
}

function keyOf(value: Value): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
