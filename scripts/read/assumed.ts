import type { EvidenceRecord, Fields, Value } from '../model/record.ts';

/** A field that says when a step was taken: it stands for that day only where it was on record then. */
const STEPS: ReadonlySet<string> = new Set([
  'approved_at',
  'agreed_on',
  'notified_at',
  'countersigned_at',
  'concluded_on',
]);
/** Groups of fields that are a step, dated by their `at`. */
const STEP_GROUPS: ReadonlySet<string> = new Set(['reply', 'decision', 'rectification']);

/** A record as it would stand on a day if it came in on that day, and what of it was written for an earlier one. */
export interface Assumed {
  record: EvidenceRecord;
  /** Fields that were not on record before; null where the whole record was not. */
  added: ReadonlySet<string> | null;
  /** Dates of steps that were moved to the day, with what was written. */
  moved: { field: string; written: string }[];
}

/** A value on record that the new version changes or leaves out. */
export interface Changed {
  path: (string | number)[];
}

/**
 * Takes a record as come in on a day (`now` its last instant, `day` its date). Nothing that was not on record before
 * repairs the past: it is registered then, and a step that it dates earlier counts as taken then. With `before`, the
 * version on record, only what was empty may be filled in; the first value that differs is returned instead.
 */
export function assume(
  record: EvidenceRecord,
  before: EvidenceRecord | undefined,
  at: { day: string; now: string },
): Assumed | Changed {
  if (before) {
    const path = firstChange(before.fields as { [key: string]: Value }, record.fields as { [key: string]: Value }, []);
    if (path) return { path };
  }
  const moved: Assumed['moved'] = [];
  const fields: { [field: string]: Value } = {};
  for (const [name, value] of Object.entries(record.fields)) {
    fields[name] = name in (before?.fields ?? {}) ? value : stepAt(name, value, at, moved);
  }
  if (!before) fields.recorded_at = at.now;
  else
    for (const name of ['recorded_at', 'recorded_by'])
      if (before.fields[name] !== undefined) fields[name] = before.fields[name] as Value;
  const added = before ? new Set(Object.keys(record.fields).filter((name) => before.fields[name] === undefined)) : null;
  return { record: { ...record, fields: fields as Fields }, added, moved };
}

function stepAt(name: string, value: Value, at: { day: string; now: string }, moved: Assumed['moved']): Value {
  if (STEP_GROUPS.has(name) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const dated = value.at;
    if (typeof dated !== 'string' || dated.slice(0, 10) >= at.day) return value;
    moved.push({ field: `${name}.at`, written: dated });
    return { ...value, at: at.now };
  }
  if (!STEPS.has(name) || typeof value !== 'string' || value.slice(0, 10) >= at.day) return value;
  moved.push({ field: name, written: value });
  return value.length === 10 ? at.day : at.now;
}

/** Where a version on record is not kept: values equal, lists longer at most, groups with more fields at most. */
function firstChange(before: Value, after: Value | undefined, path: (string | number)[]): (string | number)[] | null {
  if (Array.isArray(before)) {
    if (!Array.isArray(after)) return path;
    for (const [index, item] of before.entries()) {
      const change = firstChange(item, after[index], [...path, index]);
      if (change) return change;
    }
    return null;
  }
  if (typeof before === 'object' && before !== null) {
    if (typeof after !== 'object' || after === null || Array.isArray(after)) return path;
    for (const [name, value] of Object.entries(before)) {
      if (path.length === 0 && HEADER.has(name)) continue;
      const change = firstChange(value, after[name], [...path, name]);
      if (change) return change;
    }
    return null;
  }
  return before === after ? null : path;
}

/** When and by whom it was registered stays as it is on record. */
const HEADER: ReadonlySet<string> = new Set(['recorded_at', 'recorded_by', 'kind']);
