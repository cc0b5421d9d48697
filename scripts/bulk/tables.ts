import type { Context } from '../assess/context.ts';
import { instantOf } from '../assess/evidence/book.ts';
import { grantsOf } from '../assess/evidence/grants.ts';
import { namesOf } from '../assess/evidence/names.ts';
import { latest } from '../assess/rule.ts';
import type { Day } from '../calendar/day.ts';
import { ROW_KIND } from '../model/bulk.ts';
import { KINDS } from '../model/kind-catalogue.ts';
import type { EvidenceRecord, Value } from '../model/record.ts';
import type { Engine, EngineColumn } from './engine.ts';

/** What rows are held against, as plain rows: an approval, a person with the time of being there, known names. */
export interface Tables {
  approvals: readonly Approval[];
  people: readonly Person[];
  /** When each person may work on each system, without overlaps; null where the contract keeps no such list here. */
  grants: readonly Stretch[] | null;
  systems: readonly string[];
  tickets: readonly string[];
  /** The records' own ids, with the first record of each. */
  records: ReadonlyMap<string, EvidenceRecord>;
  /** 24:00 of the as-of day. */
  end: number;
  /** Every term that some reading gives. */
  terms: readonly { from: Day; to: Day; start: number; end: number }[];
}

/** `late_…`: late by its own account, which is told of the approval and of no operation under it. */
interface Approval {
  id: string;
  approved: number | null;
  late_minute: boolean;
  late_strict: boolean;
  /** Usable and corrected by no other; only then do the fields below count. */
  current: boolean;
  rows: number | null;
  system: string | null;
  dataset: string | null;
  executor: string | null;
  direction: string | null;
}

/** An authorisation of accounts for one person and one system: from, and until, epoch seconds. */
interface Stretch {
  person: string;
  system: string;
  from: number;
  to: number;
}

interface Person {
  id: string;
  from: number | null;
  to: number | null;
  known: boolean;
  /** On the roster, so that an authorisation is asked for. */
  listed: boolean;
}

export function tablesOf(context: Context): Tables {
  const names = namesOf(context);
  const refers = KINDS[ROW_KIND]?.fields.ticket_ref?.refers ?? [];
  const records = new Map<string, EvidenceRecord>();
  for (const record of context.input.records) if (!records.has(record.id)) records.set(record.id, record);
  return {
    approvals: approvalsOf(context, names.list('data-transfer-approval', {})),
    people: peopleOf(context, names.list('personnel', {})),
    grants: stretchesOf(context),
    systems: [...context.systems.keys()],
    tickets: [...new Set(refers.flatMap((kind) => names.list(kind, {})))],
    records,
    end: context.end,
    terms: termsOf(context),
  };
}

function approvalsOf(context: Context, ids: readonly string[]): Approval[] {
  const current = new Set(latest(context, 'data-transfer-approval').map(({ id }) => id));
  const text = (value: Value | undefined) => (typeof value === 'string' ? value : null);
  return ids.map((id) => {
    const record = context.book.find(id);
    const usable = record?.kind === 'data-transfer-approval' && context.usable(record) ? record : undefined;
    const approved = instantOf(usable?.fields.approved_at);
    const executed = instantOf(usable?.fields.executed_at);
    const isBoth = approved !== null && executed !== null;
    return {
      id,
      approved,
      late_minute: isBoth && Math.floor(approved / 60) > Math.floor(executed / 60),
      late_strict: isBoth && approved >= executed,
      current: usable !== undefined && current.has(id),
      rows: typeof usable?.fields.rows_approved === 'number' ? usable.fields.rows_approved : null,
      system: text(usable?.fields.system),
      dataset: text(usable?.fields.dataset),
      executor: text(usable?.fields.executor),
      direction: text(usable?.fields.direction),
    };
  });
}

/** The client's people come and go unseen; somebody with an identity and in no list at all was never there. */
function peopleOf(context: Context, known: readonly string[]): Person[] {
  const { zone, book } = context;
  const roles = new Map(context.contract.contract.identities.map(({ person, role }) => [person, role]));
  const ids = new Set([...known, ...[...roles.keys()].filter((id) => id !== undefined)]);
  const listed = new Set(known);
  return [...ids].map((id): Person => {
    const person = book.find(id);
    const isListed = person?.kind === 'personnel' && context.usable(person);
    if (roles.get(id) === 'client') return { id, from: null, to: null, known: listed.has(id), listed: isListed };
    if (isListed) {
      const { joined_on: joined, left_on: left } = person.fields;
      const from = typeof joined === 'string' ? zone.startOf(joined as Day) : null;
      const to = typeof left === 'string' ? zone.endOf(left as Day) : null;
      return { id, from, to, known: listed.has(id), listed: true };
    }
    const isNobody = roles.has(id) && !book.knows(id);
    return { id, from: isNobody ? Number.MAX_SAFE_INTEGER : null, to: null, known: listed.has(id), listed: false };
  });
}

/** Bound by nothing: the far end of an authorisation without one. */
const FOREVER = Number.MAX_SAFE_INTEGER;

/** Stretches that touch are one, so that at most one of them holds at any time. */
function stretchesOf(context: Context): Stretch[] | null {
  const grants = grantsOf(context);
  if (grants.length === 0) return null;
  const all = grants.flatMap(({ person, systems, from, to }) =>
    systems.map((system): Stretch => ({ person, system, from, to: Math.min(to, FOREVER) })),
  );
  return [...Map.groupBy(all, ({ person, system }) => `${person}\n${system}`).values()].flatMap((list) => {
    const merged: Stretch[] = [];
    for (const one of list.sort((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (last && one.from <= last.to) last.to = Math.max(last.to, one.to);
      else if (one.from < one.to) merged.push({ ...one });
    }
    return merged;
  });
}

/** The contract's own, and every combination of what the readings of its beginning and end give. */
function termsOf(context: Context): Tables['terms'] {
  const { zone } = context;
  const values = (key: string, own: string) => {
    const readings = context.parameters.declared.find((one) => one.key === key)?.readings ?? [];
    const given = readings.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    return [...new Set([own, ...given])].filter((value) => /^\d{4}-\d{2}-\d{2}$/.test(value)) as Day[];
  };
  const { from, to } = context.contract.contract.term;
  return values('term.start', from).flatMap((start) =>
    values('term.end', to).map((end) => ({ from: start, to: end, start: zone.startOf(start), end: zone.endOf(end) })),
  );
}

/** `with_ids`: rows carry ids, which records may have taken. */
export async function fillTables(engine: Engine, tables: Tables, with_ids: boolean): Promise<void> {
  const { approvals, people } = tables;
  const grants = tables.grants ?? [];
  const whole = (values: readonly (number | null)[]) => values.map((value) => (value === null ? null : BigInt(value)));
  await engine.fill('approvals', [
    { name: 'id', type: 'VARCHAR', values: approvals.map(({ id }) => id) },
    { name: 'approved', type: 'BIGINT', values: whole(approvals.map(({ approved }) => approved)) },
    { name: 'late_minute', type: 'BOOLEAN', values: approvals.map(({ late_minute }) => late_minute) },
    { name: 'late_strict', type: 'BOOLEAN', values: approvals.map(({ late_strict }) => late_strict) },
    { name: 'current', type: 'BOOLEAN', values: approvals.map(({ current }) => current) },
    { name: 'n', type: 'BIGINT', values: whole(approvals.map(({ rows }) => rows)) },
    ...(['system', 'dataset', 'executor', 'direction'] as const).map((name): EngineColumn => {
      return { name, type: 'VARCHAR', values: approvals.map((approval) => approval[name]) };
    }),
  ]);
  await engine.fill('people', [
    { name: 'id', type: 'VARCHAR', values: people.map(({ id }) => id) },
    { name: 'since', type: 'BIGINT', values: whole(people.map(({ from }) => from)) },
    { name: 'until', type: 'BIGINT', values: whole(people.map(({ to }) => to)) },
    { name: 'known', type: 'BOOLEAN', values: people.map(({ known }) => known) },
    { name: 'listed', type: 'BOOLEAN', values: people.map(({ listed }) => listed) },
  ]);
  await engine.fill('grants', [
    { name: 'person', type: 'VARCHAR', values: grants.map(({ person }) => person) },
    { name: 'system', type: 'VARCHAR', values: grants.map(({ system }) => system) },
    { name: 'since', type: 'BIGINT', values: whole(grants.map(({ from }) => from)) },
    { name: 'until', type: 'BIGINT', values: whole(grants.map(({ to }) => to)) },
  ]);
  for (const [table, ids] of [
    ['systems', tables.systems],
    ['tickets', tables.tickets],
    ['records', with_ids ? [...tables.records.keys()] : []],
  ] as const) {
    await engine.fill(table, [{ name: 'id', type: 'VARCHAR', values: ids }]);
  }
}
