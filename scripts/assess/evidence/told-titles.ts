import { addDays, type Day, daysBetween } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import { BODY, type EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { latest } from '../rule.ts';
import { instantOf } from './book.ts';
import type { Contradiction } from './contradiction.ts';
import { type Span, spansIn } from './told-dates.ts';

/** Titles that name the months which the record is about, and the field that says so, or the day of the deed. */
const TITLED: readonly { kind: string; beside: readonly string[]; only?: readonly [field: string, value: string] }[] = [
  { kind: 'client-review', beside: ['month', 'period', 'reviewed_at'] },
  { kind: 'document', beside: ['effective_on'], only: ['category', 'report'] },
  { kind: 'satisfaction', beside: ['received_at'], only: ['subtype', 'survey'] },
  { kind: 'training', beside: ['held_at'] },
];
/** What is done of a stretch of months is done in it or not too long after: so many days, and a quarter of the stretch. */
const AFTER = 45;
/** And a little ahead of it. */
const AHEAD = 15;

export const TITLED_KINDS: readonly string[] = [
  ...TITLED.map(({ kind }) => kind),
  'client-notice',
  'inspection-report',
];

/** Titles of the wrong month, quarter, half or year. */
export function titlesTold(context: Context): Contradiction[] {
  const dated = TITLED.flatMap(({ kind, beside, only }) =>
    latest(context, kind)
      .filter(({ fields }) => only === undefined || fields[only[0]] === only[1])
      .flatMap((record) => ofTitle(context, record, beside)),
  );
  return [...dated, ...series(context), ...years(context), ...headings(context)];
}

function ofTitle(context: Context, record: EvidenceRecord, fields: readonly string[]): Contradiction[] {
  const title = String(record.fields.title ?? '');
  const beside = fields.find((field) => record.fields[field] !== undefined);
  if (title === '' || beside === undefined) return [];
  const value = String(record.fields[beside]);
  const spans = spansIn(title, Number(dayOf(context, value)?.slice(0, 4)));
  if (spans.length === 0) return [];
  const own = spansIn(value);
  const fits = own.length > 0 ? (span: Span) => own.some((one) => overlap(one, span)) : nearTo(context, value);
  if (fits === null || spans.some(fits)) return [];
  return [
    {
      record,
      text: 'title',
      beside,
      said: [...new Set(spans.map(({ said }) => said))].join('、'),
      is: dayOf(context, value) ?? value,
    },
  ];
}

function overlap(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function nearTo(context: Context, value: string): ((span: Span) => boolean) | null {
  const day = dayOf(context, value);
  if (day === null) return null;
  return ({ from, to }) =>
    day >= addDays(from, -AHEAD) && day <= addDays(to, AFTER + Math.floor(daysBetween(from, to) / 4));
}

function dayOf({ zone }: Context, value: string): Day | null {
  const at = instantOf(value);
  return at === null ? parseDay(value) : zone.dayOf(at);
}

/** As many of one series tell how long after its month each is finished. */
const SERIES_MIN = 5;

/**
 * Monthly reports that differ in the month of their title alone, each finished as long after its month as nearly all of them:
 * one that is not, while the month that it would be of has none. A report that was late leaves no such hole.
 */
function series(context: Context): Contradiction[] {
  const months = latest(context, 'document').flatMap((record) => {
    const title = String(record.fields.title ?? '');
    const [span, ...others] = spansIn(title);
    const day = parseDay(String(record.fields.effective_on));
    if (!span || others.length > 0 || !day || span.from.slice(0, 7) !== span.to.slice(0, 7)) return [];
    const month = monthNo(span.from);
    return [{ record, name: title.replace(span.said, ''), month, said: span.said, lag: monthNo(day) - month }];
  });
  return [...Map.groupBy(months, ({ name }) => name).values()].flatMap((group): Contradiction[] => {
    const lags = Map.groupBy(group, ({ lag }) => lag);
    const [usual] = [...lags.values()].sort((a, b) => b.length - a.length);
    if (!usual?.[0] || group.length < SERIES_MIN || usual.length * 5 < group.length * 4) return [];
    const { lag } = usual[0];
    const taken = new Set(group.map(({ month }) => month));
    return group.flatMap((one): Contradiction[] => {
      const wanted = one.month + one.lag - lag;
      if (one.lag === lag || taken.has(wanted)) return [];
      const is = `${Math.floor(wanted / 12)} 年 ${(wanted % 12) + 1} 月（同名的各期都隔 ${lag} 个月，这一期没有）`;
      return [{ record: one.record, text: 'title', beside: 'effective_on', said: one.said, is }];
    });
  });
}

function monthNo(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** What the client arranges for some days bears their year, or that of its own issue. */
function years(context: Context): Contradiction[] {
  return latest(context, 'client-notice').flatMap((record): Contradiction[] => {
    const { title, doc_no, from, to } = record.fields;
    const issued = dayOf(context, String(record.fields.issued_at));
    if (issued === null) return [];
    const about = [from, to].flatMap((value) => (typeof value === 'string' ? value.slice(0, 4) : []));
    const told = /(?<!\d)(20\d\d) ?年/.exec(String(title))?.[1];
    const found: Contradiction[] = [];
    if (told !== undefined && about.length > 0 && ![...about, issued.slice(0, 4)].includes(told)) {
      found.push({ record, text: 'title', beside: 'from', said: `${told} 年`, is: String(from) });
    }
    // A number of the old year may be given out in the first weeks of the new one.
    const issue = /[〔（([](20\d\d)[〕）)\]]/.exec(String(doc_no ?? ''))?.[1];
    const given = [issued, addDays(issued, -AFTER)].map((day) => day.slice(0, 4));
    if (issue !== undefined && !given.includes(issue)) {
      found.push({ record, text: 'doc_no', beside: 'issued_at', said: issue, is: issued });
    }
    return found;
  });
}

/** Headings that look back, and may name another month. */
const BACK = /比|上次|上期|上月|上季|去年|历史|同期|回顾|跟踪|遗留|计划|下/;

/** A report whose heading names a month that is no month of its own. */
function headings(context: Context): Contradiction[] {
  return latest(context, 'inspection-report').flatMap((record): Contradiction[] => {
    const own = ['planned_on', 'inspected_at', 'issued_at'].flatMap(
      (field) => dayOf(context, String(record.fields[field]))?.slice(0, 7) ?? [],
    );
    if (own.length === 0) return [];
    const odd = record.sections.flatMap(({ title }) => (BACK.test(title) ? [] : spansIn(title)));
    const [first] = odd.filter(
      ({ from, to }) => !own.some((month) => from.slice(0, 7) <= month && month <= to.slice(0, 7)),
    );
    return first ? [{ record, text: BODY, beside: 'inspected_at', said: first.said, is: own[0] ?? '' }] : [];
  });
}
