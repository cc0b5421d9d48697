import type { Fields, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { clock, latest, titleOf } from '../rule.ts';
import { instantOf } from './book.ts';
import type { Contradiction } from './contradiction.ts';
import { daysIn, monthsIn } from './told-dates.ts';

export const WORK_KINDS: readonly string[] = [
  ...['change', 'client-notice', 'data-transfer-approval', 'duty-log', 'hardware-notice', 'satisfaction'],
  ...['service-request', 'training'],
];

/** What words tell of shifts, days of work, calls and people, against the fields beside them. */
export function workTold(context: Context): Contradiction[] {
  return [
    ...shiftsTold(context),
    ...callsTold(context),
    ...schedulesTold(context),
    ...rangesTold(context),
    ...receiptsTold(context),
    ...listsTold(context),
    ...signersTold(context),
    ...dissatisfied(context),
    ...requestsTold(context),
  ];
}

const SHIFT = /(日班|白班|早班|夜班|晚班)/g;
/** The dead of night, and the middle of the day, in hours: a shift by day has nothing of the one, by night of the other. */
const DEAD = [0, 4] as const;
const MIDDAY = [10, 15] as const;

/** A shift that words call one by day or by night, by the hours that it lasted. */
function shiftsTold(context: Context): Contradiction[] {
  return latest(context, 'duty-log').flatMap((record): Contradiction[] => {
    const told = new Set([...textOf(record, 'summary').matchAll(SHIFT)].map(([word]) => word));
    const [said] = told;
    const [from, to] = [instantOf(record.fields.started_at), instantOf(record.fields.ended_at)];
    if (told.size !== 1 || said === undefined || from === null || to === null || to - from > 86_400) return [];
    const byNight = said === '夜班' || said === '晚班';
    const [dead, midday] = [DEAD, MIDDAY].map((hours) => touches(context, from, to, hours));
    if (byNight ? dead || !midday : midday || !dead) return [];
    const { zone } = context;
    const is = `${clock(from, zone).slice(11, 16)} 至 ${clock(to, zone).slice(11, 16)}`;
    return [{ record, text: 'summary', beside: 'started_at', said, is }];
  });
}

/** Whether a stretch shorter than a day has something of these hours of a day. */
function touches({ zone }: Context, from: number, to: number, [first, last]: readonly [number, number]): boolean {
  return [zone.dayOf(from), zone.dayOf(to)].some((day) => {
    const start = zone.startOf(day);
    return from < start + last * 3600 && to > start + first * 3600;
  });
}

/** Calls in a shift, or in its hours, where calls of its roster are logged. */
function callsTold(context: Context): Contradiction[] {
  const logs = latest(context, 'duty-log');
  const calls = Map.groupBy(
    logs.filter(({ fields }) => fields.subtype === 'call'),
    ({ fields }) => `${fields.roster} ${fields.shift}`,
  );
  const times = [...calls.values()].flat().flatMap(({ fields }) => instantOf(fields.called_at) ?? []);
  /** Shifts overlap: whoever is on duty too hears of a call that another takes. */
  const inHours = ({ fields }: { fields: Fields }) => {
    const [from, to] = [instantOf(fields.started_at), instantOf(fields.ended_at)];
    return times.filter((at) => from !== null && to !== null && at >= from && at <= to).length;
  };
  const logged = new Set([...calls.keys()].map((key) => key.split(' ')[0]));
  return logs.flatMap((record): Contradiction[] => {
    const { subtype, roster, shift } = record.fields;
    if (subtype !== 'shift' || !logged.has(String(roster))) return [];
    const text = textOf(record, 'summary');
    const none = /(?:没有|无)(?:来电|电话)/.test(text);
    const said = none ? 0 : Number(/接(?:到)?(?:值班)?(?:来电|电话) ?(\d+) ?次/.exec(text)?.[1] ?? Number.NaN);
    const is = calls.get(`${roster} ${shift}`)?.length ?? 0;
    if (Number.isNaN(said) || said === is || said === inHours(record)) return [];
    return [{ record, text: 'summary', beside: 'shift', said: `来电 ${said} 次`, is: `${is} 次（按来电记录）` }];
  });
}

/** A change is carried out on one of the days that its schedule names. */
function schedulesTold(context: Context): Contradiction[] {
  const { zone } = context;
  return latest(context, 'change').flatMap((record): Contradiction[] => {
    const days = daysIn(textOf(record, 'schedule'));
    const done = ['started_at', 'ended_at'].flatMap((field) => {
      const at = instantOf(record.fields[field]);
      return at === null ? [] : [zone.dayOf(at)];
    });
    // What was put off and says so is no slip; another month altogether is told of already.
    if (days.length === 0 || done.length === 0 || record.fields.remarks !== undefined) return [];
    const [from = '', to = from] = done.map((day) => day.slice(5));
    if (days.some((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to))) return [];
    if (!days.some((day) => done.some((own) => own.slice(5, 7) === day.slice(0, 2)))) return [];
    return [{ record, text: 'schedule', beside: 'started_at', said: days.map(words).join('、'), is: done[0] ?? '' }];
  });
}

function words(day: string): string {
  return `${Number(day.slice(0, 2))} 月 ${Number(day.slice(3))} 日`;
}

/** `10 月 1 日至 10 月 7 日` beside the first and the last day of an arrangement. */
function rangesTold(context: Context): Contradiction[] {
  return latest(context, 'client-notice').flatMap((record): Contradiction[] => {
    const { from, to } = record.fields;
    const told = /^\D{0,4}(\d{1,2} ?月 ?\d{1,2} ?日) ?(?:至|到|—|-) ?((?:\d{1,2} ?月 ?)?\d{1,2} ?日)/.exec(
      textOf(record, 'scope'),
    );
    if (typeof from !== 'string' || typeof to !== 'string' || !told) return [];
    const days = daysIn(`${told[1]}、${told[2]}`);
    if (days.length !== 2 || (days[0] === from.slice(5) && days[1] === to.slice(5))) return [];
    return [{ record, text: 'scope', beside: 'from', said: days.map(words).join('至 '), is: `${from} 至 ${to}` }];
  });
}

/** Nobody signs for a notice before it was given. */
function receiptsTold(context: Context): Contradiction[] {
  const { zone } = context;
  return latest(context, 'hardware-notice').flatMap((record): Contradiction[] => {
    const at = instantOf(record.fields.notified_at);
    const told = /(\d{1,2} ?月 ?\d{1,2} ?日)(?:[上下]午|当日|当天)?(?:签回|签收|签字|回执|回复|受理|确认)/.exec(
      textOf(record, 'receipt'),
    );
    const [day] = daysIn(told?.[1] ?? '');
    if (at === null || day === undefined) return [];
    const own = zone.dayOf(at);
    // Months without a year: half a year behind is the next year's.
    const months = (Number(own.slice(5, 7)) - Number(day.slice(0, 2)) + 12) % 12;
    if (months > 6 || (months === 0 && day >= own.slice(5))) return [];
    return [{ record, text: 'receipt', beside: 'notified_at', said: words(day), is: `${own} 以后` }];
  });
}

/** One list of persons has one number of them, whatever else is said of it. */
function listsTold(context: Context): Contradiction[] {
  return latest(context, 'data-transfer-approval').flatMap((record): Contradiction[] => {
    const [one, other] = ['purpose', 'scope'].map((field) => [
      ...new Set([...textOf(record, field).matchAll(/名单 ?(\d+) ?[人名]/g)].map(([, count]) => count)),
    ]);
    if (one?.length !== 1 || other?.length !== 1 || one[0] === other[0]) return [];
    return [{ record, text: 'scope', beside: 'purpose', said: `名单 ${other[0]} 人`, is: `${one[0]} 人` }];
  });
}

/** No more people sign, pass or answer than took part. */
function signersTold(context: Context): Contradiction[] {
  return latest(context, 'training').flatMap((record): Contradiction[] => {
    const { attendees } = record.fields;
    if (!Array.isArray(attendees)) return [];
    const told = /(?<!\d)(\d+) ?人(?:当场|均|全部|都|已)?(?:签字|签收|签到|测验|考试|通过|合格|及格)/.exec(
      textOf(record, 'result'),
    )?.[1];
    if (told === undefined || Number(told) <= attendees.length) return [];
    return [{ record, text: 'result', beside: 'attendees', said: `${told} 人`, is: `不多于 ${attendees.length} 人` }];
  });
}

/** Of the answers to a questionnaire, those that are not content. */
function dissatisfied(context: Context): Contradiction[] {
  return latest(context, 'satisfaction').flatMap((record): Contradiction[] => {
    const [returned, satisfied] = [record.fields.returned, record.fields.satisfied];
    const told = /不满意的? ?(\d+) ?[份人]/.exec(textOf(record, 'handling'))?.[1];
    if (typeof returned !== 'number' || typeof satisfied !== 'number' || told === undefined) return [];
    const is = returned - satisfied;
    if (Number(told) === is) return [];
    const title = `${titleOf(record.kind, 'returned')}减${titleOf(record.kind, 'satisfied')}`;
    return [{ record, text: 'handling', beside: 'satisfied', said: `不满意 ${told} 份`, is: `${is} 份（${title}）` }];
  });
}

/** A request that has one approval asks for the months that the approval is for. */
function requestsTold(context: Context): Contradiction[] {
  return latest(context, 'service-request').flatMap((record): Contradiction[] => {
    const approval = context.book.find(String(record.fields.approval_ref));
    if (approval?.kind !== 'data-transfer-approval' || !context.usable(approval)) return [];
    const own = monthsIn(textOf(record, 'title'));
    const theirs = ['dataset', 'scope', 'purpose'].flatMap((field) => monthsIn(textOf(approval, field)));
    if (own.length !== 1 || theirs.length === 0 || own.some((month) => theirs.includes(month))) return [];
    const is = `${[...new Set(theirs)].join('、')} 月（${approval.id}）`;
    return [{ record, text: 'title', beside: 'approval_ref', said: `${own[0]} 月`, is, other: approval }];
  });
}

function textOf({ fields }: { fields: Fields }, field: string): string {
  const value: Value | undefined = fields[field];
  return typeof value === 'string' ? value : '';
}
