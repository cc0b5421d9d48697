import type { Day } from '../../calendar/day.ts';
import { formatDeadline, parseDay, parseInstant } from '../../calendar/instant.ts';
import { makeZone, type Zone } from '../../calendar/zone.ts';
import type { Occurrence } from '../../model/assessment.ts';
import type { Diagnostic, Range } from '../../model/diagnostic.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Value } from '../../model/record.ts';
import type { Charge } from '../../model/score.ts';
import type { LedgerRecord, Snapshot } from '../../model/snapshot.ts';
import type { Audience } from '../mask.ts';
import { makeNames, type Names } from '../names.ts';
import { makeValues, type Values } from '../record-values.ts';
import { type Addresses, anchorOf, linkTo, makeAddresses, PAGE } from './addresses.ts';
import { type Mask, makeMask } from './mask.ts';

/** A record that another one names, with the field that names it. */
export interface Reference {
  label: string;
  id: string;
}

/** All that the pages of one contract share; worked out once. */
export interface SiteContext {
  snapshot: Snapshot;
  zone: Zone;
  mask: Mask;
  names: Names;
  values: Values;
  addresses: Addresses;
  /** First instant after the as-of day. */
  end: number;
  /** First and last day of the term as assessed, parameters included. */
  term: { from: Day; to: Day };
  /** Occurrences that a record answers, by its id. */
  answers: ReadonlyMap<string, readonly Occurrence[]>;
  diagnosticsOf(record: LedgerRecord): readonly Diagnostic[];
  /** The record that a diagnostic is about; null when it is about a file or the contract. */
  recordOf(diagnostic: Diagnostic): LedgerRecord | null;
  /** The record in which a place of a file lies. */
  recordAt(place: { file: string; range: Range }): LedgerRecord | null;
  chargesOf(id: string): readonly Charge[];
  /** The charge that an occurrence's fact led to. */
  chargeOf(occurrence: Occurrence): Charge | null;
  /** Records whose fields name this id. */
  referrers(id: string): readonly LedgerRecord[];
  kindOf(record: LedgerRecord): string;
  /** What a rule is called; null when nobody told. */
  ruleTitle(rule: string): string | null;
}

export function makeContext(
  snapshot: Snapshot,
  audience: Audience,
  ruleTitles: ReadonlyMap<string, string> = new Map(),
): SiteContext {
  const zone = makeZone(snapshot.contract.contract.zone);
  const mask = makeMask(snapshot, audience);
  const names = makeNames(snapshot);
  const recordAt = recordFinder(snapshot);
  const recordOf = (diagnostic: Diagnostic) => {
    const record = recordAt(diagnostic);
    return record !== null && isAbout(diagnostic, record) ? record : null;
  };
  const diagnostics = grouped(snapshot.diagnostics.map((one) => [recordOf(one), one] as const));
  const charges = snapshot.score.rows.flatMap((row) => row.charges);
  const byRecord = grouped(charges.flatMap((charge) => charge.records.map((id) => [id, charge] as const)));
  const byOccurrence = new Map(charges.map((charge) => [charge.fact.replace(/#[^#]*$/, ''), charge]));
  const chunks = snapshot.ledgers.flatMap(({ kind, records }) => records.map((record) => [record, kind] as const));
  const kinds = new Map(chunks);
  const referrers = grouped(
    chunks.flatMap(([record, kind]) => referencesOf(kind, record).map(({ id }) => [id, record] as const)),
  );
  return {
    snapshot,
    zone,
    mask,
    names,
    values: makeValues(snapshot, zone, names, mask),
    addresses: makeAddresses(snapshot),
    end: zone.endOf(snapshot.identity.as_of as Day),
    term: termOf(snapshot, zone),
    answers: grouped(snapshot.occurrences.flatMap((one) => one.records.map((id) => [id, one] as const))),
    diagnosticsOf: (record) => diagnostics.get(record) ?? [],
    recordOf,
    recordAt,
    chargesOf: (id) => byRecord.get(id) ?? [],
    chargeOf: (occurrence) => byOccurrence.get(`occurrence:${occurrence.id}`) ?? null,
    referrers: (id) => referrers.get(id) ?? [],
    kindOf: (record) => kinds.get(record) ?? '',
    ruleTitle: (rule) => ruleTitles.get(rule) ?? null,
  };
}

export const requirementAnchor = (id: string): string => `req-${anchorOf(id)}`;
export const gapAnchor = (occurrence: string): string => `gap-${anchorOf(occurrence)}`;
export const conditionAnchor = (id: string): string => `condition-${anchorOf(id)}`;
export const rowAnchor = (id: string): string => `row-${anchorOf(id)}`;
export const chargeAnchor = (id: string): string => `charge-${anchorOf(id)}`;
export const monthAnchor = (month: string | null): string => `m-${month ?? 'none'}`;
export const rowLink = (row: string): string => linkTo(PAGE.score, rowAnchor(row));

/** The record ids that a record's fields name, in the order of its kind's fields, each once. */
export function referencesOf(kind: string, record: LedgerRecord): Reference[] {
  const found = new Map<string, string>();
  for (const [name, label] of RECORD_FIELDS.get(kind) ?? []) {
    for (const id of textsAt(record.fields, name.split('.'))) {
      if (id !== record.id && !found.has(id)) found.set(id, label);
    }
  }
  return [...found].map(([id, label]) => ({ id, label }));
}

/** Paths of fields that name records, with their titles; people have their own ledger and are no trace of an event. */
const RECORD_FIELDS: ReadonlyMap<string, [path: string, title: string][]> = new Map(
  Object.values(KINDS).map(({ kind, fields }) => [kind, recordFields(fields, '')]),
);

function recordFields(fields: (typeof KINDS)[string]['fields'], prefix: string): [string, string][] {
  return Object.entries(fields).flatMap(([name, entry]): [string, string][] => {
    const own: [string, string][] = entry.format === 'record' && entry.refers ? [[prefix + name, entry.title]] : [];
    return entry.fields ? [...own, ...recordFields(entry.fields, `${prefix}${name}.`)] : own;
  });
}

function textsAt(value: Value | LedgerRecord['fields'] | undefined, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, path));
  if (path.length === 0) return typeof value === 'string' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const [step = '', ...rest] = path;
  return textsAt((value as { [field: string]: Value })[step], rest);
}

/** When the event of a record happened; null where its kind names none or the field cannot be read. */
export function eventOf({ zone }: { zone: Zone }, kind: string, record: LedgerRecord): number | null {
  const value = record.fields[KINDS[kind]?.instant ?? ''];
  if (typeof value !== 'string') return null;
  const day = parseDay(value);
  return day === null ? parseInstant(value) : zone.startOf(day);
}

/** `2024-10-08`, the last day in time; a deadline within a day keeps its clock time. */
export function dueText(due: number, zone: Zone): string {
  return formatDeadline(due, zone).replace(/ 24:00$/, '');
}

/** The term clock knows what the parameters made of the contract's term. */
function termOf(snapshot: Snapshot, zone: Zone): { from: Day; to: Day } {
  const { term } = snapshot.contract.contract;
  const clock = snapshot.clocks.find((one) => one.id === 'term');
  return {
    from: clock?.started_at ? zone.dayOf(clock.started_at) : (term.from as Day),
    to: clock?.due ? zone.dayOf(clock.due) : (term.to as Day),
  };
}

/** Which record a place lies in: the last one that starts at or above its line. */
function recordFinder(snapshot: Snapshot): SiteContext['recordAt'] {
  const files = new Map(
    snapshot.ledgers.map(({ file, records }) => [file, [...records].sort((a, b) => a.line - b.line)]),
  );
  return ({ file, range }) => files.get(file)?.findLast((record) => record.line <= range.start.line) ?? null;
}

const RECORD_IDS = /[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+/g;

/** What is said of a whole file stands at its first record without being about it; a valid record has no schema error. */
function isAbout(diagnostic: Diagnostic, record: LedgerRecord): boolean {
  if (diagnostic.rule === 'schema') return !record.valid;
  if (diagnostic.range.start.line > record.line) return true;
  const ids: readonly string[] = diagnostic.message.match(RECORD_IDS) ?? [];
  return ids.length === 0 || ids.includes(record.id);
}

function grouped<Key, Item>(pairs: readonly (readonly [Key, Item])[]): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const [key, item] of pairs) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
