import { makeCalendar } from '../calendar/calendar.ts';
import { loadHolidays } from '../calendar/holidays.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { brokenView } from '../view/check.ts';
import { type DueOptions as Asked, type DueView, dueView } from '../view/due.ts';
import { deliver } from './deliver.ts';
import { report, textOptions } from './output.ts';
import { UsageError } from './usage-error.ts';
import { type ContentOptions, openWorkspace } from './workspace.ts';

export interface DueOptions extends ContentOptions {
  format: 'text' | 'markdown' | 'ics';
  days: number;
  owner?: NonNullable<Asked['owner']>;
  system?: string;
  person?: string;
  all: boolean;
  quiet: boolean;
  limit?: number;
  out?: string;
}

/** `due`: what is owed in the next days, and what is overdue. Exit 1 when a contract cannot be read; being due is no finding. */
export async function due(options: DueOptions): Promise<number> {
  const { results, prefix } = await openWorkspace({ ...options, openReadingsOnly: true });
  const snapshots = results.flatMap((one) => ('snapshot' in one ? [one.snapshot] : []));
  const broken = results.flatMap((one) => ('snapshot' in one ? [] : [brokenView(one.contract, one.diagnostics)]));
  const views = viewsOf(snapshots, options);
  deliver(await worded(views, options, prefix), options);
  for (const { headline } of broken) report(`${headline}\n`);
  return broken.length > 0 ? 1 : 0;
}

function viewsOf(snapshots: readonly Snapshot[], { days, owner, system, person }: DueOptions): DueView[] {
  const { years } = loadHolidays();
  const asked = snapshots.map((snapshot) => ({
    snapshot,
    system: system === undefined ? null : systemOf(snapshot, system),
    person: person === undefined ? null : personOf(snapshot, person),
  }));
  // A contract that does not know the system or person owes it nothing; none that does is a slip of the keyboard.
  const known = asked.filter((one) => one.system !== undefined && one.person !== undefined);
  if (snapshots.length > 0 && known.length === 0) throw new UsageError(unknown(snapshots, system, person));
  return known.map((one) => {
    const calendar = makeCalendar(years, one.snapshot.contract.contract.zone);
    const options: Asked = { calendar, days };
    if (owner !== undefined) options.owner = owner;
    if (one.system) options.system = one.system;
    if (one.person) options.person = one.person;
    return dueView(one.snapshot, options);
  });
}

/** By its id, its number or any of its names. */
function systemOf({ contract }: Snapshot, word: string): string | undefined {
  return contract.systems.systems.find(({ id, no, title, short }) => [id, no, title, short].includes(word))?.id;
}

function personOf(snapshot: Snapshot, word: string): string | undefined {
  return peopleOf(snapshot).find((one) => one.id === word || one.name === word)?.id;
}

function peopleOf({ contract, ledgers }: Snapshot): { id: string; name: string }[] {
  const listed = contract.contract.identities.flatMap(({ person, name }) => (person ? [{ id: person, name }] : []));
  const rosters = ledgers.filter(({ kind }) => kind === 'personnel').flatMap(({ records }) => records);
  return [...listed, ...rosters.map(({ id, fields }) => ({ id, name: String(fields.name) }))];
}

function unknown(snapshots: readonly Snapshot[], system?: string, person?: string): string {
  const isSystem = system !== undefined && snapshots.every((one) => systemOf(one, system) === undefined);
  const names = isSystem
    ? snapshots.flatMap(({ contract }) => contract.systems.systems.map(({ id, short }) => `${id}（${short}）`))
    : [...new Map(snapshots.flatMap(peopleOf).map(({ id, name }) => [id, `${id}（${name}）`])).values()];
  return `没有${isSystem ? `系统“${system}”` : `人员“${person}”`}；现有：${names.join('、')}`;
}

async function worded(views: readonly DueView[], options: DueOptions, prefix: string): Promise<string> {
  const text = textOptions({ ...options, format: 'text' }, prefix, options.limit);
  if (options.format === 'ics') return (await import('../faces/ics.ts')).ics(views, { prefix });
  if (options.format === 'markdown')
    return (await import('../faces/due-markdown.ts')).dueMarkdown(views, { prefix, limit: text.limit });
  const colour = text.colour && options.out === undefined;
  return (await import('../faces/due-text.ts')).dueText(views, { ...text, colour });
}
