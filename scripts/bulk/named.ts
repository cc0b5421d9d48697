import { createHash } from 'node:crypto';
import type { EvidenceRecord } from '../model/record.ts';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/**
 * What the rows of a log name. Of the tables that they are held against nothing else can change what is said of the log, so
 * that a ticket, an approval or a day more does not have every month looked through again.
 */
export interface Named {
  approvals: readonly string[];
  tickets: readonly string[];
  people: readonly string[];
  systems: readonly string[];
  /** How ids of the rows begin and how long they are: a record whose id is otherwise has no row's. */
  shapes: readonly string[];
  /** Epoch seconds of the last row's start; null without any. */
  last: number | null;
}

/** Letters of an id by which its sort is told. */
const BEGINNING = 3;

/** A log that names more than this is held against whole tables. */
const NAMES_MAX = 100_000;

/** Null where the rows name too much to be listed. */
export async function namedIn(engine: Engine): Promise<Named | null> {
  const distinct = async (expression: string) => {
    const answer = await engine.ask(
      `select distinct ${expression} AS name from ops where ${expression} is not null limit ${NAMES_MAX + 1}`,
    );
    return answer.map(({ name }) => String(name)).sort();
  };
  const [bounds = {}] = await engine.ask('select max(started) AS last from ops');
  const named: Named = {
    approvals: await distinct('approval'),
    tickets: await distinct('ticket'),
    people: await distinct('operator'),
    systems: await distinct('system'),
    shapes: await distinct(`left(id, ${BEGINNING}) || length(id)`),
    last: bounds.last === null || bounds.last === undefined ? null : Number(bounds.last),
  };
  const lists = [named.approvals, named.tickets, named.people, named.systems, named.shapes];
  return lists.every(({ length }) => length <= NAMES_MAX) ? named : null;
}

/** Digest of the tables as far as these names reach; of all of them without. */
export function heldDigest(tables: Tables, named: Named | null): string {
  if (named === null) return digestOf({ ...tables, records: placesOf(tables.records.values()) });
  const [approvals, tickets, people, systems, shapes] = [
    ...[named.approvals, named.tickets, named.people, named.systems, named.shapes].map((list) => new Set(list)),
  ] as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>];
  const records = shapes.size === 0 ? [] : [...tables.records.values()].filter(({ id }) => shapes.has(shapeOf(id)));
  return digestOf({
    approvals: tables.approvals.filter(({ id }) => approvals.has(id)),
    people: tables.people.filter(({ id }) => people.has(id)),
    grants: tables.grants?.filter(({ person }) => people.has(person)) ?? null,
    systems: tables.systems.filter((id) => systems.has(id)),
    tickets: tables.tickets.filter((id) => tickets.has(id)),
    records: placesOf(records),
    // Only whether a row lies before the day's end is asked of it.
    end: named.last === null || named.last < tables.end ? null : tables.end,
    terms: tables.terms,
  });
}

function placesOf(records: Iterable<EvidenceRecord>) {
  return [...records].map(({ id, file, line }) => [id, file, line]);
}

function shapeOf(id: string): string {
  return `${id.slice(0, BEGINNING)}${id.length}`;
}

export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
