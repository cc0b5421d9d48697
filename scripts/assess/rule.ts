import type { Calendar } from '../calendar/calendar.ts';
import type { Day } from '../calendar/day.ts';
import { formatMinute } from '../calendar/instant.ts';
import type { Zone } from '../calendar/zone.ts';
import type { Observation, Occurrence } from '../model/assessment.ts';
import { FILE_START } from '../model/diagnostic.ts';
import { KINDS } from '../model/kind-catalogue.ts';
import type { FieldEntry } from '../model/kind-entry.ts';
import type { EvidenceRecord, FieldRef } from '../model/record.ts';
import type { Context } from './context.ts';
import type { Sheet } from './score/sheet.ts';

/**
 * Sorts of machine check: P presence, E form, C cadence, T order in time, D deadline, X reference, H attachment hash,
 * S signature or seal, Q quantity or amount, N no open finding.
 */
export type MachineCheck = 'P' | 'E' | 'C' | 'T' | 'D' | 'X' | 'H' | 'S' | 'Q' | 'N';

/**
 * A generic check over the records. It cites the duty in general words only: clause and severity come from the
 * contract's `severities.yaml`. Pure; knows no other rule.
 */
export interface Rule {
  id: string;
  /** What the rule looks for, one Chinese sentence, for the documentation. */
  title: string;
  /** Kinds that it reads; empty for a rule over all of them, or over the contract's own files. */
  about: readonly string[];
  /** Set on a rule that reads the contract's own files and no record. */
  ownFiles?: true;
  /** Sorts of machine check that the rule carries out, as the contract's register names them. */
  checks: readonly MachineCheck[];
  /** `sheet`: the sheet worked through under the readings of the context, for a rule that takes a third parameter. */
  check(context: Context, occurrences: readonly Occurrence[], sheet?: Sheet): Observation[];
}

/** A reference to a field of a record, for placing an observation. */
export function at(record: EvidenceRecord, ...path: (string | number)[]): FieldRef {
  const ref = { file: record.file, index: record.index, path };
  if (!record.cells) return ref;
  return { ...ref, range: record.cells[String(path[0] ?? '')] ?? record.cells[''] ?? FILE_START };
}

/** A record as messages call it: `故障 INC-2024-0031`. */
export function nameOf(record: EvidenceRecord): string {
  return `${KINDS[record.kind]?.title ?? record.kind} ${record.id}`;
}

/** Chinese title of a field by its dotted path, e.g. `reply.at`; the path itself where the kind does not know it. */
export function titleOf(kind: string, path: string): string {
  let fields: FieldEntry['fields'] = KINDS[kind]?.fields;
  let title: string | undefined;
  for (const step of path.split('.')) {
    title = fields?.[step]?.title;
    fields = fields?.[step]?.fields;
  }
  return title ?? path;
}

const latestOf = new WeakMap<Context, Map<string, readonly EvidenceRecord[]>>();

/** Usable records of a kind, without those that another usable one of the kind corrects. Many rules ask for the same. */
export function latest(context: Context, kind: string): readonly EvidenceRecord[] {
  const known = latestOf.get(context) ?? new Map<string, readonly EvidenceRecord[]>();
  latestOf.set(context, known);
  const records = known.get(kind) ?? withoutCorrected(context, kind);
  known.set(kind, records);
  return records;
}

function withoutCorrected(context: Context, kind: string): readonly EvidenceRecord[] {
  const records = context.book.of(kind).filter(context.usable);
  const replaced = new Set(records.flatMap(({ fields }) => fields.supersedes ?? []));
  return replaced.size === 0 ? records : records.filter(({ id }) => !replaced.has(id));
}

/** Past 24:00 of the n-th working day. Days beyond the calendar are another diagnostic's, and never late here. */
export function isPastWorkdays(calendar: Calendar, from: Day, to: Day, days: number): boolean {
  if (to <= from || !calendar.covers(from)) return false;
  // A clock may be years ahead: what the known days alone make too many needs no further ones.
  const known = calendar.covers(to) ? to : calendar.lastDay;
  const passed = calendar.workdaysBetween(from, known);
  return passed > days || (passed === days && !calendar.isWorkday(known) && known === to);
}

/** An instant as messages print it: `2024-09-27 10:00`, with its seconds where it has some. */
export function clock(epoch: number, zone: Zone): string {
  const seconds = ((epoch % 60) + 60) % 60;
  return `${formatMinute(epoch, zone)}${seconds === 0 ? '' : `:${String(seconds).padStart(2, '0')}`}`;
}

/** More than this many observations of one cause are told as one. */
const ALIKE_MAX = 3;

/**
 * Tells observations that share a cause once, where the first of them is, when they are many: `more` adds to its message
 * how many there are in all. The order of the rest stays. Rows of a bulk log are counted where they are read.
 */
export function gathered<T extends { observation: Observation }>(
  found: readonly T[],
  causeOf: (one: T) => string,
  more: (group: readonly T[]) => string,
  max = ALIKE_MAX,
): Observation[] {
  const isRow = ({ observation }: T) => observation.at.range !== undefined;
  const groups = Map.groupBy(found, (one) => (isRow(one) ? '' : causeOf(one)));
  return [...groups].flatMap(([cause, group]) => {
    const [first, ...others] = group;
    if (!first || cause === '' || group.length <= max) return group.map(({ observation }) => observation);
    const { observation } = first;
    const places = others.slice(0, ALIKE_MAX).map((one) => ({ message: '另一条', at: one.observation.at }));
    const related = [...(observation.related ?? []), ...places];
    return [{ ...observation, message: `${observation.message}；${more(group)}`, related }];
  });
}
