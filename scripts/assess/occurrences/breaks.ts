import type { Day } from '../../calendar/day.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { contractSubject, type Requirement, type Slot } from './slot.ts';

interface Breaks {
  match: { from?: string; to?: string };
}

/** One for every break that the calendar arranges within the term, due before its first day. */
export function breakSlots(context: Context, requirement: Requirement, records: readonly EvidenceRecord[]): Slot[] {
  const { match } = (requirement.due as unknown as { every: Breaks }).every;
  const subject = contractSubject(context);
  const dayAt = (record: EvidenceRecord, field: string | undefined) =>
    field === undefined ? '' : String(record.fields[field] ?? '');
  return breaksOf(context).map(({ name, from, to }) => ({
    parts: [from],
    subject,
    period: from,
    due: context.zone.startOf(from) - 1,
    answers: records.filter((record) => dayAt(record, match.from) <= to && dayAt(record, match.to) >= from),
    task: null,
    note: name,
    about: { from, to },
  }));
}

function breaksOf({ zone, term }: Context): { name: string | null; from: Day; to: Day }[] {
  const found: { name: string | null; from: Day; to: Day }[] = [];
  for (let day = term.from; day <= term.to && zone.covers(day); day = zone.addDays(day, 1)) {
    if (!zone.isBreak(day)) continue;
    const last = found.at(-1);
    if (last && zone.addDays(last.to, 1) === day) last.to = day;
    else found.push({ name: zone.holidayName(day), from: day, to: day });
  }
  return found;
}
