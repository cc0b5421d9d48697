import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { breakSlots } from './breaks.ts';
import { type Periods, type PeriodWords, periodsOf } from './periods.ts';
import { rowAnswers } from './rows.ts';
import { dueBy, type Requirement, type Slot, subjectsOf, workdaysOf } from './slot.ts';

interface Every extends PeriodWords {
  breaks?: string;
  grace_workdays?: unknown;
  per?: 'system' | 'person' | 'item' | 'row' | 'contract';
  match: { subject?: string; period?: string };
}

/** Due every period, some working days of grace after each; or before every break. */
export function everySlots(
  context: Context,
  requirement: Requirement,
  records: readonly EvidenceRecord[],
): Slot[] | string {
  const every = (requirement.due as unknown as { every: Every }).every;
  if (every.breaks !== undefined) return breakSlots(context, requirement, records);
  const periods = periodsOf(context, every);
  if (periods === null) return '按参数的读法不要求';
  const grace = workdaysOf(context, every.grace_workdays);
  const due = dueBy(context, grace);
  const answers = grouped(context, records, every, periods);
  const slots: Slot[] = [];
  for (const { key, from, to } of periods.list) {
    const runs = { first: grace > 0 ? context.zone.addDays(to, 1) : to, unit: 'workdays' } as const;
    // One day stands for a month that is named by it: the month did not stand still because the day did.
    const about = from === to && key.length === 7 ? {} : { about: { from, to } };
    for (const { subject, clause, of } of answers) {
      const parts = subject.type === 'contract' ? [key] : [subject.id, key];
      slots.push({
        parts,
        subject,
        period: key,
        due: due(to),
        answers: of.get(key) ?? [],
        task: null,
        note: null,
        clause,
        runs,
        ...about,
      });
    }
  }
  return slots;
}

type Grouped = { subject: Slot['subject']; clause?: string; of: Map<string, EvidenceRecord[]> }[];

/** The records of each subject by the period they belong to. */
function grouped(context: Context, records: readonly EvidenceRecord[], every: Every, periods: Periods): Grouped {
  const subjects = subjectsOf(context, every.per);
  const keyOf = keyReader(context, every, periods);
  if (every.per === 'row') {
    const rows = context.contract.contract.service_rows ?? [];
    return rows.map((row, index) => ({
      subject: subjects[index] as Slot['subject'],
      clause: row.clause,
      of: Map.groupBy(rowAnswers(context, row, records), keyOf) as Grouped[number]['of'],
    }));
  }
  const field = every.match.subject;
  const bySubject = field ? Map.groupBy(records, (record) => record.fields[field]) : null;
  const all = bySubject ? null : (Map.groupBy(records, keyOf) as Grouped[number]['of']);
  return subjects.map((subject) => ({
    subject,
    of: all ?? (Map.groupBy(bySubject?.get(subject.id) ?? [], keyOf) as Grouped[number]['of']),
  }));
}

/** By the field that names the period, else by when the event happened; null belongs to none. */
function keyReader(context: Context, every: Every, periods: Periods): (record: EvidenceRecord) => string | null {
  const field = every.match.period;
  return (record) => {
    const value = field ? record.fields[field] : undefined;
    const at = () => context.book.eventAt(record);
    // A month or a date is the text's own beginning: instants are written in the contract's zone.
    if (typeof value === 'string') return periods.keyOf(value.length > 10 ? value.slice(0, 10) : value, at);
    const moment = at();
    return moment === null ? null : periods.keyOf(context.zone.dayOf(moment), at);
  };
}
