import type { Day } from '../../calendar/day.ts';
import type { Fact, Occurrence } from '../../model/assessment.ts';
import type { Row } from '../../model/contract.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord, Fields, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { contractSubject } from '../occurrences/slot.ts';
import { resolve } from '../parameters/parameters.ts';
import { type During, makeDuring } from '../primitives/during.ts';
import { makeWithin, type Within } from '../primitives/within.ts';
import { dayIn, dayOf } from './dated.ts';
import { filterOf } from './filter.ts';
import { fromFindings } from './findings.ts';
import { makeRequires } from './requires.ts';
import { occurrenceTold, overdueDays, recordTold } from './told.ts';

export type ScoreRule = Row['rules'][number];

/** A fact as a score rule finds it: the fact, and the fields its measure reads. */
export interface Finding {
  fact: Fact;
  fields: Fields;
  /** Keys of other facts that are this same fact. */
  meets?: string[];
  /** What the filters found out about it, for the explanation. */
  story?: string;
  /** The day that says into which period of assessment it falls; null when nothing dates it. */
  day: Day | null;
}

/** Facts for one rule, from the only three places: records, occurrences, the client's findings. */
export function factsOf(
  context: Context,
  row: Row,
  rule: ScoreRule,
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
): Finding[] {
  const from = rule.from as { records?: string[]; occurrences?: unknown };
  const passes = filterOf(context, rule);
  if (from.records) return from.records.flatMap((kind) => fromRecords(context, rule, kind, passes));
  if (from.occurrences !== undefined) {
    const ids = resolve(from.occurrences, context.parameters);
    const list = Array.isArray(ids) ? ids.flatMap((id) => occurrences.get(String(id)) ?? []) : [];
    return fromOccurrences(context, rule, list, passes);
  }
  return fromFindings(context, row, rule, passes);
}

function fromRecords(context: Context, rule: ScoreRule, kind: string, passes: (fields: Fields) => boolean): Finding[] {
  const records = context.book.of(kind).filter((record) => context.usable(record) && passes(record.fields));
  if (records.length === 0) return [];
  const onDuty = rule.during && makeDuring(context, rule.during as During);
  // The earlier one need not meet the rule's own conditions.
  const follows = rule.within && makeWithin(context, rule.within as Within, context.book.of(kind));
  const isReady = makeRequires(context, rule);
  const found = records.flatMap((record): Finding[] => {
    if (onDuty?.(record.fields) === false) return [];
    const again = follows?.(record);
    if (again === null) return [];
    const state = context.book.confirmed(record) === false ? 'unconfirmed' : 'computed';
    const fact: Fact = {
      key: `record:${record.id}#${rule.event}`,
      event: rule.event,
      source: 'record',
      state: state === 'computed' && !isReady(record.fields) ? 'outside' : state,
      title: `${record.id} ${textOf(record.fields.title)}`.trim(),
      subject: subjectOf(context, record),
      period: null,
      at: context.book.eventAt(record),
      records: again ? [record.id, again.earlier.id] : [record.id],
      findings: [],
    };
    const day = dayOf(context, rule, record.fields, fact.at);
    const story = again ? again.story : rule.measure || rule.late ? '' : recordTold(context, rule, kind, record.fields);
    return [{ fact, fields: record.fields, day, ...(story === '' ? {} : { story }) }];
  });
  return rule.distinct === undefined ? found : distinct(found, rule.distinct);
}

/** Records that name the same thing are one fact, told by the first of them. */
function distinct(found: readonly Finding[], field: string): Finding[] {
  const sorted = [...found].sort((a, b) => (a.fact.at ?? 0) - (b.fact.at ?? 0) || compareText(a.fact.key, b.fact.key));
  const groups = Map.groupBy(sorted, ({ fact, fields }) => `${fact.state} ${textOf(fields[field]) || fact.key}`);
  return [...groups.values()].map((group) => {
    const [first, ...others] = group as [Finding, ...Finding[]];
    if (others.length === 0) return first;
    const records = group.flatMap(({ fact }) => fact.records);
    return { ...first, fact: { ...first.fact, records }, meets: others.map(({ fact }) => fact.key) };
  });
}

function fromOccurrences(
  context: Context,
  rule: ScoreRule,
  occurrences: readonly Occurrence[],
  passes: (fields: Fields) => boolean,
): Finding[] {
  const isOnce = resolve(rule.once_per_record, context.parameters) === true;
  return occurrences.flatMap((occurrence) => {
    const fields = fieldsOfOccurrence(context, occurrence);
    if (!passes(fields)) return [];
    const fact: Fact = {
      key: `occurrence:${occurrence.id}#${rule.event}`,
      event: rule.event,
      source: 'occurrence',
      state: 'computed',
      title: occurrence.title,
      subject: occurrence.subject,
      period: occurrence.period,
      at: occurrence.due,
      records: occurrence.records,
      findings: [],
    };
    const meets = isOnce ? occurrence.records.map((id) => `record:${id}#${rule.event}`) : [];
    const story = occurrenceTold(context, occurrence, rule);
    return [
      {
        fact,
        fields,
        meets,
        ...(story === '' ? {} : { story }),
        day: dayIn(occurrence.period) ?? dayOf(context, rule, fields, occurrence.due),
      },
    ];
  });
}

function fieldsOfOccurrence(context: Context, occurrence: Occurrence): Fields {
  const { status, requirement, title, period, owner, sort, late_by_workdays } = occurrence;
  const known = { status, requirement, title, period: period ?? '', owner, sort };
  return { ...known, late_by_workdays: late_by_workdays ?? 0, overdue_days: overdueDays(context, occurrence) };
}

function subjectOf(context: Context, record: EvidenceRecord) {
  const system = context.systems.get(textOf(record.fields.system));
  return system ? ({ type: 'system', id: system.id, title: system.short } as const) : contractSubject(context);
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}
