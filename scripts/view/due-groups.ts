import type { Occurrence, Owner } from '../model/assessment.ts';
import type { Value } from '../model/record.ts';
import type { LedgerRecord, Snapshot } from '../model/snapshot.ts';
import type { DueItem } from './due.ts';
import { personName } from './record-lines.ts';
import { OWNER } from './words.ts';

/** Whose work an occurrence is: of which system, of which person, and of which party. Ids, where the data say. */
export interface Doer {
  system: string | null;
  person: string | null;
  personName: string | null;
  owner: Owner;
}

/** What one system, person or party owes in a week. */
export interface DueGroup {
  title: string;
  items: readonly DueItem[];
  /** The same pieces as people read them: many of one requirement in one line. */
  lines: readonly DueLine[];
}

export interface DueLine {
  what: string;
  when: string;
  distance: string;
  /** 乙方, or the party and the person. */
  who: string;
  /** The file, or the folder of several; empty where nothing can be handed in. */
  path: string;
  word: string;
  note: string | null;
  items: readonly DueItem[];
}

/** So many pieces of one requirement, in one week and one group, are one line. */
const FOLDED_MIN = 4;

/** Fields that name who did, or is to do, what a record is about; the first that is filled in counts. */
const PERSON_FIELDS = ['person', 'executor', 'handler', 'recorded_by'];

export function doersOf(snapshot: Snapshot): (one: Occurrence) => Doer {
  const { contract, systems } = snapshot.contract;
  const ofItem = new Map<string, string>();
  for (const { id, service_item } of systems.systems) if (service_item !== undefined) ofItem.set(service_item, id);
  for (const { id, system } of contract.service_rows ?? []) if (system !== undefined) ofItem.set(id, system);
  const shared = new Set(sharedItems(snapshot));
  let records: Map<string, LedgerRecord> | undefined;
  const recordOf = (id: string) => {
    records ??= new Map(snapshot.ledgers.flatMap((chunk) => chunk.records.map((record) => [record.id, record])));
    return records.get(id);
  };
  const names = new Map<string, string | null>();
  const nameOf = (id: string) => {
    if (!names.has(id)) names.set(id, personName(snapshot, id));
    return names.get(id) ?? null;
  };
  return ({ subject, owner }) => {
    const record = subject.type === 'record' ? recordOf(subject.id) : undefined;
    const fields = PERSON_FIELDS.map((name) => textOf(record?.fields[name]));
    const person =
      subject.type === 'person' ? subject.id : owner === 'provider' ? (fields.find(Boolean) ?? null) : null;
    const item = subject.type === 'item' && !shared.has(subject.id) ? (ofItem.get(subject.id) ?? null) : null;
    const system = subject.type === 'system' ? subject.id : (item ?? textOf(record?.fields.system));
    return { system, person, personName: person === null ? null : nameOf(person), owner };
  };
}

/** A service item of several systems is none of them in particular. */
function sharedItems({ contract }: Snapshot): string[] {
  const counts = Map.groupBy(contract.systems.systems, ({ service_item }) => service_item ?? '');
  return [...counts].flatMap(([item, list]) => (list.length > 1 ? [item] : []));
}

function textOf(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** By system in the contract's order, then by person, then by party. */
export function groupsOf(snapshot: Snapshot, owed: readonly { item: DueItem; doer: Doer }[]): DueGroup[] {
  const titles = new Map(snapshot.contract.checklist.requirements.map(({ id, title }) => [id, title]));
  const systems = snapshot.contract.systems.systems;
  const groups = Map.groupBy(owed, ({ item, doer }) => {
    const at = systems.findIndex(({ id }) => id === doer.system);
    if (at >= 0) return `0 ${String(at).padStart(4, '0')} ${systems[at]?.short}`;
    return item.person === null ? `2 ${item.owner}` : `1 ${item.person}`;
  });
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => {
      const items = list.map(({ item }) => item);
      const title = key.replace(/^0 \d+ |^[12] /, '');
      return { title: title === OWNER.both ? '甲乙双方' : title, items, lines: linesOf(items, titles) };
    });
}

function linesOf(items: readonly DueItem[], titles: ReadonlyMap<string, string>): DueLine[] {
  const many = Map.groupBy(
    items,
    ({ requirement, word, owner, person }) => `${requirement}\0${word}\0${owner}\0${person}`,
  );
  return [...many.values()].flatMap((list) =>
    list.length < FOLDED_MIN ? list.map((item) => lineOf([item], item.what)) : [lineOf(list, titleOf(list, titles))],
  );
}

function titleOf(list: readonly DueItem[], titles: ReadonlyMap<string, string>): string {
  const requirement = list[0]?.requirement ?? '';
  return `${titles.get(requirement) ?? requirement} ${list.length} 份`;
}

function lineOf(items: readonly DueItem[], what: string): DueLine {
  const first = items[0] as DueItem;
  const last = items.at(-1) as DueItem;
  return {
    what,
    when: first.when === last.when ? first.when : `${first.when.slice(0, 13)} 至 ${last.when}`,
    distance: first.distance,
    who: first.person === null ? first.owner : `${first.owner} ${first.person}`,
    path: items.length === 1 ? first.path : folderOf(items.map(({ path }) => path)),
    word: first.word,
    note: items.length === 1 ? first.note : null,
    items,
  };
}

/** The deepest folder that holds all of them. */
function folderOf(paths: readonly string[]): string {
  const parts = paths.map((path) => path.split('/').slice(0, -1));
  const [first = []] = parts;
  const upTo = (path: readonly string[], at: number) => path.slice(0, at + 1).join('/');
  const shared = first.filter((_, at) => parts.every((path) => upTo(path, at) === upTo(first, at)));
  return shared.length === 0 ? '' : `${shared.join('/')}/`;
}
