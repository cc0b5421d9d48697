import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { clock, latest } from '../rule.ts';
import { instantOf } from './book.ts';
import type { Contradiction } from './contradiction.ts';
import { monthsIn } from './told-dates.ts';
import { FIGURE_KINDS, figuresTold } from './told-figures.ts';
import { TITLED_KINDS, titlesTold } from './told-titles.ts';
import { WORK_KINDS, workTold } from './told-work.ts';

/** All that words tell of days, hours, numbers of things and persons, and that can be held against a field. */
export function contradictions(context: Context): Contradiction[] {
  return [
    ...daysTold(context),
    ...monthsTold(context),
    ...clocksTold(context),
    ...itemsTold(context),
    ...recordsTold(context),
    ...personsTold(context),
    ...peopleInScope(context),
    ...titlesTold(context),
    ...workTold(context),
    ...figuresTold(context),
  ];
}

/** Kinds that are looked at. */
export const TOLD_KINDS: readonly string[] = [
  ...['alert', 'change', 'client-review', 'data-transfer-approval', 'duty-log', 'incident'],
  ...['monitoring-summary', 'routine-task', 'training'],
  ...[...TITLED_KINDS, ...WORK_KINDS, ...FIGURE_KINDS],
];

/** Texts that begin with, or are about, the one day that stands beside them. */
const DAYS: readonly { kind: string; text: string; day: string; words: RegExp }[] = [
  { kind: 'duty-log', text: 'summary', day: 'date', words: /^(\d{1,2}) ?月 ?(\d{1,2}) ?日/ },
  { kind: 'routine-task', text: 'result', day: 'planned_on', words: /^截至 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/ },
];

function daysTold(context: Context): Contradiction[] {
  return DAYS.flatMap(({ kind, text, day, words }) =>
    latest(context, kind).flatMap((record): Contradiction[] => {
      const [own, told] = [textOf(record, day), words.exec(textOf(record, text))];
      const [month, date] = [own.slice(5, 7), own.slice(8, 10)].map(Number);
      if (!told || !month || (Number(told[1]) === month && Number(told[2]) === date)) return [];
      return [{ record, text, beside: day, said: `${told[1]} 月 ${told[2]} 日`, is: own }];
    }),
  );
}

/** An approval's data and their scope are of one month; so are a change's schedule and the work itself. */
function monthsTold(context: Context): Contradiction[] {
  const words = (months: readonly number[]) => months.map((one) => `${one} 月`).join('、');
  const scopes = latest(context, 'data-transfer-approval').flatMap((record): Contradiction[] => {
    const [data, scope] = [monthsIn(textOf(record, 'dataset')), monthsIn(textOf(record, 'scope'))];
    if (data.length !== 1 || scope.length !== 1 || data[0] === scope[0]) return [];
    return [{ record, text: 'scope', beside: 'dataset', said: words(scope), is: textOf(record, 'dataset') }];
  });
  const schedules = latest(context, 'change').flatMap((record): Contradiction[] => {
    const told = monthsIn(textOf(record, 'schedule'));
    const done = ['started_at', 'ended_at'].flatMap((field) => monthOf(context, record.fields[field]) ?? []);
    if (told.length === 0 || done.length === 0 || told.some((one) => done.includes(one))) return [];
    const is = `${words([...new Set(done)])}`;
    return [{ record, text: 'schedule', beside: 'started_at', said: words(told), is }];
  });
  return [...scopes, ...schedules];
}

function monthOf({ zone }: Context, value: Value | undefined): number | null {
  const at = instantOf(value);
  return at === null ? null : Number(zone.dayOf(at).slice(5, 7));
}

/** Steps of an incident that was over on its day lie between its report and its end; an alert is explained by its own hour. */
function clocksTold(context: Context): Contradiction[] {
  const { zone } = context;
  const minute = (at: number) => clock(at, zone).slice(11, 16);
  const incidents = latest(context, 'incident').flatMap((record): Contradiction[] => {
    const { reported_at, alerted_at, resolved_at, restored_at, confirmed_at } = record.fields;
    const began = [alerted_at, reported_at].flatMap((value) => instantOf(value) ?? []);
    const over = [resolved_at, restored_at, confirmed_at].flatMap((value) => instantOf(value) ?? []);
    const [from, to] = [Math.min(...began), Math.max(...over)];
    if (began.length === 0 || over.length === 0 || zone.dayOf(from) !== zone.dayOf(to)) return [];
    const told = [...textOf(record, 'handling').matchAll(/^(\d\d:\d\d) /gm)].map(([, said = '']) => said);
    const odd = told.find((said) => said < minute(from) || said > minute(to));
    if (odd === undefined) return [];
    return [{ record, text: 'handling', beside: 'reported_at', said: odd, is: `${minute(from)} 至 ${minute(to)}` }];
  });
  const alerts = latest(context, 'alert').flatMap((record): Contradiction[] => {
    const at = instantOf(record.fields.alerted_at);
    const said = /^(\d\d:\d\d) ?起/.exec(textOf(record, 'no_ticket_reason'))?.[1];
    if (at === null || said === undefined || said === minute(at)) return [];
    return [{ record, text: 'no_ticket_reason', beside: 'alerted_at', said: `${said} 起`, is: minute(at) }];
  });
  return [...incidents, ...alerts];
}

/** How many lines a month's list has, and what they add up to. */
function itemsTold(context: Context): Contradiction[] {
  return latest(context, 'monitoring-summary').flatMap((record): Contradiction[] => {
    const { interfaces } = record.fields;
    if (!Array.isArray(interfaces)) return [];
    const text = textOf(record, 'analysis');
    const sum = (field: string) =>
      interfaces.reduce((total: number, item) => total + Number((item as { [field: string]: Value })[field] ?? 0), 0);
    const sums: readonly [words: RegExp, is: () => number, unit: string][] = [
      [/(\d+) ?个接口/, () => interfaces.length, '个接口'],
      [/个接口应传 ?(\d+) ?条/, () => sum('expected'), '条应传'],
      [/应传 ?\d+ ?条、失败 ?(\d+) ?条/, () => sum('failed'), '条失败'],
    ];
    return sums.flatMap(([words, is, unit]): Contradiction[] => {
      const said = words.exec(text)?.[1];
      if (said === undefined || Number(said) === is()) return [];
      return [{ record, text: 'analysis', beside: 'interfaces', said: `${said} ${unit}`, is: `${is()} ${unit}` }];
    });
  });
}

/** What the client counts of a month in its confirmation, and the fields by which each kind is of a month. */
const COUNTED: readonly { words: RegExp; unit: string; kind: string; by: readonly string[] }[] = [
  { words: /(\d+) ?起故障/, unit: '起故障', kind: 'incident', by: ['reported_at'] },
  { words: /(\d+) ?件需求/, unit: '件需求', kind: 'service-request', by: ['submitted_at'] },
  { words: /(\d+) ?份审批/, unit: '份审批', kind: 'data-transfer-approval', by: ['applied_at', 'approved_at'] },
];

function recordsTold(context: Context): Contradiction[] {
  const reviews = latest(context, 'client-review').filter(
    ({ fields }) => fields.subtype === 'monthly-confirmation' && typeof fields.month === 'string',
  );
  if (reviews.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { kind, by } of COUNTED) {
    for (const { fields } of latest(context, kind)) {
      for (const field of by) {
        const at = instantOf(fields[field]);
        if (at === null) continue;
        const key = `${kind} ${field} ${context.zone.dayOf(at).slice(0, 7)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return reviews.flatMap((record) =>
    COUNTED.flatMap(({ words, unit, kind, by }): Contradiction[] => {
      const said = words.exec(textOf(record, 'conclusion'))?.[1];
      const found = by.map((field) => counts.get(`${kind} ${field} ${String(record.fields.month)}`) ?? 0);
      // Where no such record is kept there is nothing to count.
      if (said === undefined || found.includes(Number(said)) || context.book.of(kind).length === 0) return [];
      const is = `${[...new Set(found)].join(' 或 ')} ${unit}`;
      return [{ record, text: 'conclusion', beside: 'month', said: `${said} ${unit}`, is }];
    }),
  );
}

/** How many took part. */
function personsTold(context: Context): Contradiction[] {
  return latest(context, 'training').flatMap((record): Contradiction[] => {
    const { attendees } = record.fields;
    if (!Array.isArray(attendees)) return [];
    return ['title', 'topic', 'result'].flatMap((text): Contradiction[] => {
      const said = /(\d+) ?人(?:参加|到场|到会|出席|参训|参会|参演)/.exec(textOf(record, text))?.[1];
      if (said === undefined || Number(said) === attendees.length) return [];
      return [{ record, text, beside: 'attendees', said: `${said} 人`, is: `${attendees.length} 人` }];
    });
  });
}

/** What only a person has, and no word that it was left out. */
const PERSONAL = /姓名|身份证|手机号|联系电话|家庭住址|住址/;
const WITHOUT = /不含|不包括|去除|去掉|删去|删除|剔除|脱敏|去标识|替换|隐去/;

/** An approval that says its data are of nobody, and names what they hold of people. */
function peopleInScope(context: Context): Contradiction[] {
  return latest(context, 'data-transfer-approval').flatMap((record): Contradiction[] => {
    if (record.fields.contains_personal_info !== false) return [];
    return ['dataset', 'scope'].flatMap((text): Contradiction[] => {
      const said = textOf(record, text);
      const word = PERSONAL.exec(said)?.[0];
      if (word === undefined || WITHOUT.test(said)) return [];
      return [{ record, text, beside: 'contains_personal_info', said: `“${word}”`, is: '没有个人信息' }];
    });
  });
}

function textOf({ fields }: EvidenceRecord, field: string): string {
  const value = fields[field];
  return typeof value === 'string' ? value : '';
}
