import { addDays, type Day } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord, FieldRef, Value } from '../../model/record.ts';
import { allWithRows } from '../bulk.ts';
import type { Context } from '../context.ts';
import { fieldAt, instantOf } from '../evidence/book.ts';
import { chainsOf, type SameDay, type Stretches, sameDaysOf, stretchesOf } from '../evidence/chains.ts';
import { at, clock, gathered, nameOf, type Rule, titleOf } from '../rule.ts';

const HINT = '请对照原始记录核对这两个时间，照实更正；确实如此的，请在备注里说明';

/** What one record tells of its own dates goes forward in time. */
export const timeOrder: Rule = {
  id: 'time-order',
  title: '一条记录里的时间应前后相符',
  about: Object.keys(KINDS).filter((kind) => chainsOf(kind).length > 0 || stretchesOf(kind).length > 0),
  checks: ['T'],
  check(context) {
    const found = allWithRows(context).flatMap((record) => {
      const specs = stretchesOf(record.kind);
      const same = sameDaysOf(record.kind);
      const isPlain = specs.length === 0 && same.length === 0 && isPlainlyInOrder(record);
      if (isPlain || !context.usable(record)) return NONE;
      return [
        ...chains(context, record),
        ...specs.flatMap((spec) => stretches(context, record, spec)),
        ...same.flatMap((spec) => sameDay(context, record, spec)),
      ].map((observation) => ({ record, observation }));
    });
    // A file whose dates were all moved has one thing wrong with it.
    return gathered(
      found,
      ({ record, observation: { at, related } }) =>
        `${record.file} ${[at, ...(related ?? []).map((one) => one.at)].map(fieldOf).join(' ')}`,
      (group) => `${KINDS[group[0]?.record.kind ?? '']?.title ?? ''}的这两项在本文件里这样的共 ${group.length} 条`,
      ALIKE_MAX,
    );
  },
};

/** More of one file in which the same two fields are out of order are told as one. */
const ALIKE_MAX = 10;

function fieldOf({ path }: FieldRef): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

const NONE: { record: EvidenceRecord; observation: Observation }[] = [];

/** Whether a record's dates are instants, each not before the last: true of nearly all, and quickly told. */
function isPlainlyInOrder({ kind, fields }: EvidenceRecord): boolean {
  for (const { steps } of chainsOf(kind)) {
    let before = Number.NEGATIVE_INFINITY;
    for (const path of steps) {
      const value = fieldAt(fields, path);
      if (value === undefined) continue;
      const at = instantOf(value);
      if (at === null || at < before) return false;
      before = at;
    }
  }
  return true;
}

/** One observation for each field that lies before the one it should follow. */
function chains(context: Context, record: EvidenceRecord): Observation[] {
  const found = new Map<string, Observation>();
  for (const { steps, unless } of chainsOf(record.kind)) {
    if (unless && record.fields[unless] !== undefined) continue;
    let before: { path: string; span: Span } | null = null;
    for (const path of steps) {
      const span = spanOf(fieldAt(record.fields, path), context);
      if (!span) continue;
      if (before && span.last < before.span.first && !found.has(path)) {
        const step = (at: string, span: Span): Step => ({ path: at.split('.'), title: titleOf(record.kind, at), span });
        found.set(path, misplaced(record, step(before.path, before.span), step(path, span), context));
      }
      before = { path, span };
    }
  }
  return [...found.values()];
}

/** Each stretch ends after it begins, and touches the time from which it is to be taken out. */
function stretches(context: Context, record: EvidenceRecord, { list, start, end }: Stretches): Observation[] {
  const items = record.fields[list];
  const moments = (fields: readonly string[]) => fields.flatMap((field) => instantOf(record.fields[field]) ?? []);
  const [first, last] = [Math.min(...moments(start)), Math.max(...moments(end))];
  return (Array.isArray(items) ? items : []).flatMap((item, index): Observation[] => {
    const { from, to } = item as { from?: Value; to?: Value };
    const [begins, ends] = [spanOf(from, context), spanOf(to, context)];
    if (!begins || !ends) return [];
    const step = (name: string, span: Span): Step => ({
      path: [list, index, name],
      title: `第 ${index + 1} 段${titleOf(record.kind, `${list}.${name}`)}`,
      span,
    });
    if (ends.last <= begins.first) return [misplaced(record, step('from', begins), step('to', ends), context)];
    // No end yet is -Infinity from `Math.max`: an event still open has room for every stretch after its start.
    if (first === Number.POSITIVE_INFINITY || (ends.first > first && (last < first || begins.first < last))) return [];
    return [
      {
        rule: 'time-order',
        at: at(record, list, index, 'from'),
        message: `${nameOf(record)} 的第 ${index + 1} 段${titleOf(record.kind, list)}（${said(begins, context)} 至 ${said(ends, context)}）不在处理期间之内，扣除不到时间`,
        hint: HINT,
        expected: `${clock(first, context.zone)} 至 ${last < first ? '处理完毕' : clock(last, context.zone)} 之间`,
        actual: `${said(begins, context)} 至 ${said(ends, context)}`,
      },
    ];
  });
}

/** A day stands beside the time that it is the day of; one later than that is out of order, and said already. */
function sameDay({ zone }: Context, record: EvidenceRecord, { list, day, instant }: SameDay): Observation[] {
  const items = list === undefined ? [record.fields] : record.fields[list];
  return (Array.isArray(items) ? items : []).flatMap((item, index): Observation[] => {
    const fields = item as { [field: string]: Value };
    const [written, moment] = [fields[day], instantOf(fields[instant])];
    if (typeof written !== 'string' || moment === null || !parseDay(written)) return [];
    const own = zone.dayOf(moment);
    if (own === written || (list === undefined && written > own)) return [];
    const path = list === undefined ? [] : [list, index];
    const titles = [day, instant].map((field) => titleOf(record.kind, [list, field].filter(Boolean).join('.')));
    const whose = typeof fields.id === 'string' && list !== undefined ? `班次 ${fields.id} ` : '';
    return [
      {
        rule: 'time-order',
        at: at(record, ...path, day),
        message: `${nameOf(record)} 的${whose}${titles[0]}（${written}）与${titles[1]}（${clock(moment, zone)}）不是同一天`,
        hint: HINT,
        expected: own,
        actual: written,
        related: [{ message: `${titles[1]} ${clock(moment, zone)}`, at: at(record, ...path, instant) }],
      },
    ];
  });
}

interface Step {
  path: (string | number)[];
  title: string;
  span: Span;
}

function misplaced(record: EvidenceRecord, before: Step, after: Step, context: Context): Observation {
  const [earlier, later] = [said(before.span, context), said(after.span, context)];
  const same = after.span.first === before.span.first;
  return {
    rule: 'time-order',
    at: at(record, ...after.path),
    message: `${nameOf(record)} 的${after.title}（${later}）${same ? '等于' : '早于'}${before.title}（${earlier}）`,
    hint: HINT,
    expected: `${same ? '晚于' : '不早于'} ${earlier}`,
    actual: later,
    related: [{ message: `${before.title} ${earlier}`, at: at(record, ...before.path) }],
  };
}

/** First and last second that a value may mean, with its text for people; null where that is the instant itself. */
interface Span {
  first: number;
  last: number;
  text: string | null;
}

function said({ first, text }: Span, context: Context): string {
  return text ?? clock(first, context.zone);
}

/**
 * An instant is itself; a date any time of that day; a month its end, or the end of the term in it, since one can report
 * on it only when it is over.
 */
function spanOf(value: Value | undefined, context: Context): Span | null {
  const { zone } = context;
  const instant = instantOf(value);
  if (instant !== null) return { first: instant, last: instant, text: null };
  if (typeof value !== 'string') return null;
  const day = parseDay(value);
  if (day) return { first: zone.startOf(day), last: zone.endOf(day) - 1, text: day };
  const start = parseDay(`${value}-01`);
  if (!start) return null;
  const { to } = context.term;
  if (to.startsWith(value)) return { first: zone.endOf(to) - 1, last: zone.endOf(to) - 1, text: `服务期届满 ${to}` };
  const end = zone.startOf(`${addDays(start, 31).slice(0, 7)}-01` as Day) - 1;
  return { first: end, last: end, text: `${value} 月末` };
}
