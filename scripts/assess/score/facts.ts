import type { Fact, FactState, Occurrence } from '../../model/assessment.ts';
import type { Row } from '../../model/contract.ts';
import type { EvidenceRecord, Fields, Value } from '../../model/record.ts';
import { type Context, stepAsOf } from '../context.ts';
import { contractSubject } from '../occurrences/slot.ts';
import { isParamRef } from '../parameters.ts';

export type ScoreRule = Row['rules'][number];

/** A fact as a score rule finds it: the fact, and the fields its measure reads. */
export interface Finding {
  fact: Fact;
  fields: Fields;
}

/** Facts for one rule, from the only three places: records, occurrences, the client's findings. */
export function factsOf(
  context: Context,
  row: Row,
  rule: ScoreRule,
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
): Finding[] {
  const from = rule.from as { records?: string[]; occurrences?: string[]; findings?: string };
  if (from.records) return from.records.flatMap((kind) => fromRecords(context, row, rule, kind));
  if (from.occurrences)
    return from.occurrences.flatMap((id) => fromOccurrences(context, row, rule, occurrences.get(id) ?? []));
  return fromFindings(context, row, rule);
}

function fromRecords(context: Context, row: Row, rule: ScoreRule, kind: string): Finding[] {
  return context.book
    .of(kind)
    .filter((record) => context.usable(record) && passes(context, row, rule, record.fields))
    .map((record) => ({
      fields: record.fields,
      fact: {
        key: `record:${record.id}#${rule.event}`,
        event: rule.event,
        source: 'record',
        state: 'computed',
        title: `${record.id} ${titleOf(record)}`.trim(),
        subject: subjectOf(context, record),
        period: null,
        at: context.book.eventAt(record),
        records: [record.id],
        findings: [],
      },
    }));
}

function fromOccurrences(context: Context, row: Row, rule: ScoreRule, occurrences: readonly Occurrence[]): Finding[] {
  return occurrences.flatMap((occurrence) => {
    const fields = fieldsOfOccurrence(occurrence);
    if (!passes(context, row, rule, fields)) return [];
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
    return [{ fact, fields }];
  });
}

/** The client's findings for this row. One that names a record or an occurrence meets the computed fact on its key. */
function fromFindings(context: Context, row: Row, rule: ScoreRule): Finding[] {
  return context.book
    .of('finding')
    .filter(
      (record) => context.usable(record) && record.fields.row === row.id && passes(context, row, rule, record.fields),
    )
    .map((record) => {
      const about = record.fields.about as { record?: string; occurrence?: string } | undefined;
      const event = typeof record.fields.event === 'string' ? record.fields.event : rule.event;
      const named = about?.record
        ? `record:${about.record}`
        : about?.occurrence
          ? `occurrence:${about.occurrence}`
          : `finding:${record.id}`;
      return {
        fields: record.fields,
        fact: {
          key: `${named}#${event}`,
          event,
          source: 'finding',
          state: stateOf(context, record),
          title: String(record.fields.fact),
          subject: contractSubject(context),
          period: null,
          at: context.book.eventAt(record),
          records: about?.record ? [about.record] : [],
          findings: [record.id],
        },
      };
    });
}

/** Undisputed or upheld findings stand; a disputed one gives two totals; an unconfirmed one changes nothing. */
function stateOf(context: Context, finding: EvidenceRecord): FactState {
  if (context.book.confirmed(finding) !== true) return 'unconfirmed';
  const result = stepAsOf(context, finding.fields.decision)?.result;
  if (result === 'dismissed') return 'dismissed';
  if (result === 'upheld') return 'recorded';
  return stepAsOf(context, finding.fields.reply)?.position === 'disputed' ? 'disputed' : 'recorded';
}

function passes(context: Context, row: Row, rule: ScoreRule, fields: Fields): boolean {
  const holds = (word: 'where' | 'unless') => {
    const given = rule[word];
    if (given === undefined) return null;
    const text = isParamRef(given) ? String(context.parameters.get(given.param)) : String(given);
    return context.conditions.rule(row.id, rule.id, word, text)?.(fields) ?? false;
  };
  return holds('where') !== false && holds('unless') !== true;
}

function fieldsOfOccurrence(occurrence: Occurrence): Fields {
  const { status, requirement, title, period, owner, sort, late_by_workdays } = occurrence;
  return { status, requirement, title, period: period ?? '', owner, sort, late_by_workdays: late_by_workdays ?? 0 };
}

function subjectOf(context: Context, record: EvidenceRecord) {
  const id = text(record.fields.system);
  const system = id ? context.systems.get(id) : undefined;
  return system ? ({ type: 'system', id: system.id, title: system.short } as const) : contractSubject(context);
}

function titleOf(record: EvidenceRecord): string {
  return text(record.fields.title) ?? '';
}

function text(value: Value | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
