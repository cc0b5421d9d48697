import type { FieldEntry } from '../model/kind-entry.ts';
import type { Value } from '../model/record.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type ClauseLabels, clauseLabels } from './clauses.ts';

/** What people call the things that records name by an id. */
export interface Names {
  clauses: ClauseLabels;
  /** Short name of a row of the sheet. */
  row(id: string): string;
  system(id: string): string | null;
  /** `运维工程师甲（PER-01）` */
  person(id: string): string | null;
  /** What an exception is about, where it is neither a person nor a word of its own: a system or a row of service. */
  subject(id: string): string | null;
  /** Title of a plan's task, or of a rule's event: what a bare word beside a plan or a row of the sheet stands for. */
  slug(text: string, beside: { readonly [field: string]: Value }): string | null;
  /** The name of a value that refers to something; null for one that prints as it is. */
  referred(entry: FieldEntry, value: string, beside: { readonly [field: string]: Value }): string | null;
}

export function makeNames(snapshot: Snapshot): Names {
  const { contract, systems, checklist, scorecard, parameters, volumes } = snapshot.contract;
  const clauses = clauseLabels(contract);
  const people = peopleOf(snapshot);
  const tasks = tasksOf(snapshot);
  const events = new Map(
    scorecard.rows.flatMap((row) =>
      row.rules.map(({ id, event, title }) => [`${row.id}/${event ?? id}`, title] as const),
    ),
  );
  const short = new Map(systems.systems.map((system) => [system.id, system.short]));
  const rows = new Map(scorecard.rows.map((row) => [row.id, row.short ?? row.criterion]));
  const declared = new Map(parameters.parameters.map((parameter) => [parameter.key, parameter]));
  const serviceRows = new Map((contract.service_rows ?? []).map(({ id, no, title }) => [id, `${no} ${title}`]));
  const members = membersOf(snapshot);
  const lists: { readonly [refers: string]: ReadonlyMap<string, string> } = {
    personnel: people,
    system: short,
    row: new Map(scorecard.rows.map((row) => [row.id, row.criterion])),
    requirement: new Map(checklist.requirements.map((one) => [one.id, one.title])),
    clause: new Map([...clauses].map(([slug, { no, title }]) => [slug, `${no} ${title}`])),
    'service-item': new Map((contract.service_items ?? []).map((item) => [item.id, `${item.no} ${item.title}`])),
    instalment: new Map((contract.payments ?? []).map(({ id, title }) => [id, title])),
    volume: new Map(volumes.volumes.map(({ id, no, title }) => [id, `第${no}卷 ${title}`])),
    'panel-item': new Map((checklist.panel_items ?? []).map(({ id, title }) => [id, title])),
    'service-row': serviceRows,
    member: members,
    body: new Map((contract.bodies ?? []).map((body) => [body.id, body.name])),
    parameter: new Map([...declared].map(([key, { no, title }]) => [key, `${no} ${title}`])),
    occurrence: new Map(snapshot.occurrences.map((one) => [one.id, one.title])),
  };
  return {
    clauses,
    row: (id) => rows.get(id) ?? id,
    system: (id) => short.get(id) ?? null,
    person: (id) => people.get(id) ?? null,
    subject: (id) => short.get(id) ?? serviceRows.get(id) ?? null,
    slug: (text, { plan, row }) => tasks.get(`${String(plan)}/${text}`) ?? events.get(`${String(row)}/${text}`) ?? null,
    referred(entry, value, beside) {
      for (const list of entry.refers ?? []) {
        const name = list === 'reading' ? readingOf(declared.get(String(beside.key)), value) : lists[list]?.get(value);
        if (name !== undefined) return name;
      }
      return null;
    },
  };
}

function readingOf(
  parameter: { readings: { id: string; title: string }[] } | undefined,
  id: string,
): string | undefined {
  return parameter?.readings.find((reading) => reading.id === id)?.title;
}

/** Role names from the contract's identities, and from the roster for people who never commit. */
function peopleOf(snapshot: Snapshot): Map<string, string> {
  const people = new Map<string, string>();
  for (const { kind, records } of snapshot.ledgers) {
    if (kind !== 'personnel') continue;
    for (const { id, fields } of records) people.set(id, `${String(fields.name ?? '')}（${id}）`);
  }
  for (const { person, name } of snapshot.contract.contract.identities)
    if (person) people.set(person, `${name}（${person}）`);
  return people;
}

function tasksOf(snapshot: Snapshot): Map<string, string> {
  const tasks = new Map<string, string>();
  for (const { records } of snapshot.ledgers) {
    for (const { id, fields } of records) {
      if (!Array.isArray(fields.tasks)) continue;
      for (const task of fields.tasks) {
        const { id: name, title } = (task ?? {}) as { id?: Value; title?: Value };
        if (typeof name === 'string' && typeof title === 'string') tasks.set(`${id}/${name}`, title);
      }
    }
  }
  return tasks;
}

/** Experts by the code under which they give opinions. */
function membersOf({ ledgers }: Snapshot): Map<string, string> {
  const panels = ledgers.filter(({ kind }) => kind === 'panel').flatMap(({ records }) => records);
  const members = panels.flatMap(({ fields }) => (Array.isArray(fields.members) ? fields.members : []));
  return new Map(
    members.flatMap((member): [string, string][] => {
      const { id, name } = (member ?? {}) as { id?: Value; name?: Value };
      return typeof id === 'string' && typeof name === 'string' ? [[id, `${name}（${id}）`]] : [];
    }),
  );
}
