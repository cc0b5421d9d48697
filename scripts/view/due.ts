import { type Calendar, CalendarRangeError } from '../calendar/calendar.ts';
import { addDays, type Day, weekday } from '../calendar/day.ts';
import { formatDeadline } from '../calendar/instant.ts';
import { makeZone, type Zone } from '../calendar/zone.ts';
import type { Occurrence, Owner } from '../model/assessment.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { noticesOf } from './check.ts';
import { clauseLabels, clauseNo } from './clauses.ts';
import { type Doer, type DueGroup, doersOf, groupsOf } from './due-groups.ts';
import { gapWord, grouped, OWNER } from './words.ts';

/** One piece that is owed: what, by whom, by when, and where its file goes. */
export interface DueItem {
  occurrence: string;
  requirement: string;
  what: string;
  /** 未到期 while there is time; else 未交, 请说明, 不合格式. */
  word: string;
  overdue: boolean;
  owner: string;
  /** The person who is to see to it, where the records say who. */
  person: string | null;
  /** Last instant in time, epoch seconds; null without a fixed one. `wholeDay`: the day's last second. */
  at: number | null;
  wholeDay: boolean;
  day: string | null;
  /** `2024-12-04 周三 24:00 前` */
  when: string;
  /** Working days left, or gone by since; null where the calendar does not reach. */
  workdays: number | null;
  /** 还有 3 个工作日, 逾期 2 个工作日; empty where unknown. */
  distance: string;
  clause: string | null;
  /** Below the content folder; empty where nothing can be handed in. */
  path: string;
  note: string | null;
}

export interface DueWeek {
  title: string;
  overdue: boolean;
  groups: readonly DueGroup[];
}

/** What is owed next, week by week, what is overdue first. */
export interface DueView {
  contract: string;
  title: string;
  zone: string;
  asOf: string;
  /** Last day of the window; null when it has none. */
  until: string | null;
  headline: string;
  notices: readonly string[];
  weeks: readonly DueWeek[];
}

export interface DueOptions {
  calendar: Calendar;
  /** Days after the as-of day; null for all there are. */
  days: number | null;
  owner?: Exclude<Owner, 'both'>;
  /** Id of a system; id of a person. */
  system?: string;
  person?: string;
}

export function dueView(snapshot: Snapshot, options: DueOptions): DueView {
  const { contract } = snapshot.contract;
  const zone = makeZone(contract.zone);
  const asOf = snapshot.identity.as_of as Day;
  const until = options.days === null ? null : addDays(asOf, options.days);
  const end = until === null ? Number.POSITIVE_INFINITY : zone.endOf(until);
  const doers = doersOf(snapshot);
  const labels = clauseLabels(contract);
  const owed = snapshot.occurrences
    .filter((one) => isOverdue(one) || (one.status === 'not-due' && one.due !== null && one.due < end))
    .map((one) => ({ one, doer: doers(one) }))
    .filter(({ one, doer }) => isAsked(one, doer, options))
    .sort((a, b) => (a.one.due ?? 0) - (b.one.due ?? 0) || compareText(a.one.id, b.one.id))
    .map(({ one, doer }) => ({ doer, item: itemOf(one, doer, { asOf, zone, calendar: options.calendar, labels }) }));
  const overdue = owed.filter(({ item }) => item.overdue);
  const coming = Map.groupBy(
    owed.filter(({ item }) => !item.overdue),
    ({ item }) => mondayOf(item.day as Day),
  );
  const weeks: DueWeek[] = [...coming].map(([monday, list]) => ({
    title: `${monday} 至 ${addDays(monday, 6).slice(5)} 这一周`,
    overdue: false,
    groups: groupsOf(snapshot, list),
  }));
  if (overdue.length > 0) weeks.unshift({ title: '已逾期', overdue: true, groups: groupsOf(snapshot, overdue) });
  return {
    contract: contract.id,
    title: contract.short_title,
    zone: contract.zone,
    asOf,
    until,
    headline: headlineOf(options.days, until, owed.length - overdue.length, overdue.length),
    notices: noticesOf(snapshot),
    weeks,
  };
}

function isOverdue({ status }: Occurrence): boolean {
  return status === 'missing' || status === 'invalid';
}

function isAsked({ owner }: Occurrence, doer: Doer, asked: DueOptions): boolean {
  // A duty of both is on the list of either party; the panel's is its own.
  const isOwner = asked.owner === undefined || owner === asked.owner || (owner === 'both' && asked.owner !== 'panel');
  const isSystem = asked.system === undefined || doer.system === asked.system;
  return isOwner && isSystem && (asked.person === undefined || doer.person === asked.person);
}

interface Setting {
  asOf: Day;
  zone: Zone;
  calendar: Calendar;
  labels: ReturnType<typeof clauseLabels>;
}

function itemOf(one: Occurrence, doer: Doer, { asOf, zone, calendar, labels }: Setting): DueItem {
  const overdue = isOverdue(one);
  const text = one.due === null ? null : formatDeadline(one.due, zone);
  const day = one.due === null ? null : zone.dayOf(one.due);
  const workdays = day === null ? null : overdue ? between(calendar, day, asOf) : between(calendar, asOf, day);
  const past = one.status === 'missing' && one.sort === 'prior-step';
  return {
    occurrence: one.id,
    requirement: one.requirement,
    what: one.title,
    word: gapWord(one).word,
    overdue,
    owner: OWNER[one.owner],
    person: doer.personName,
    at: one.due,
    wholeDay: text?.endsWith(' 24:00') === true,
    day,
    when: day === null || text === null ? '没有固定期限' : `${day} ${WEEKDAYS[weekday(day)]} ${text.slice(11)} 前`,
    workdays,
    distance: distanceOf(workdays, overdue),
    clause: clauseNo(labels, one.clause),
    path: past || one.status === 'invalid' ? '' : one.suggested_path,
    note: past ? '这是应当在先的步骤，事后只能说明经过并整改' : one.note,
  };
}

const WEEKDAYS = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'];

function distanceOf(workdays: number | null, overdue: boolean): string {
  if (workdays === null) return '';
  if (overdue) return workdays === 0 ? '刚过期限' : `逾期 ${workdays} 个工作日`;
  return workdays === 0 ? '此前没有工作日' : `还有 ${workdays} 个工作日`;
}

function between(calendar: Calendar, from: Day, to: Day): number | null {
  try {
    return calendar.workdaysBetween(from, to);
  } catch (error) {
    if (error instanceof CalendarRangeError) return null;
    throw error;
  }
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

function headlineOf(days: number | null, until: string | null, coming: number, overdue: number): string {
  const span = days === null ? '此后' : `今后 ${days} 天（至 ${until}）`;
  const next = coming === 0 ? `${span}没有到期的材料` : `${span}有 ${grouped(coming)} 项到期`;
  return overdue === 0 ? `${next}，没有逾期未交的` : `${next}，另有 ${grouped(overdue)} 项已经逾期`;
}
