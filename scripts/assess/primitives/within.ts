import { addDays, type Day, monthOf, weekday } from '../../calendar/day.ts';
import { isLimit } from '../../calendar/deadline.ts';
import { formatDeadline } from '../../calendar/instant.ts';
import type { EvidenceRecord, Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { fieldAt, instantOf } from '../evidence/book.ts';
import { filledIn } from '../evidence/fields.ts';
import { resolve } from '../parameters/parameters.ts';
import { told } from './late.ts';
import { lastInTime } from './lateness.ts';

/** The `within` word of the score language: only what comes again some time after an earlier thing was done with. */
export interface Within {
  of?: string;
  same?: readonly string[];
  from: unknown;
  to: string;
  limit: unknown;
}

export interface Again {
  earlier: EvidenceRecord;
  story: string;
}

/** For each record the earlier one that it follows within the limit; null when it follows none so closely. */
export function makeWithin(
  context: Context,
  spec: Within,
  records: readonly EvidenceRecord[],
): (record: EvidenceRecord) => Again | null {
  const alike = spec.same ? Map.groupBy(records, (record) => keyOf(record.fields, spec.same ?? []) ?? '') : null;
  return (record) => {
    const to = instantOf(fieldAt(record.fields, spec.to));
    if (to === null) return null;
    const named = spec.of === undefined ? undefined : context.book.find(String(fieldAt(record.fields, spec.of)));
    const earlier = alike ? (alike.get(keyOf(record.fields, spec.same ?? []) ?? ' ') ?? []) : named ? [named] : [];
    let found: (Again & { at: number }) | null = null;
    for (const other of earlier) {
      if (other === record || !context.usable(other)) continue;
      const at = instantOf(filledIn(other.fields, String(resolve(spec.from, context.parameters))));
      const last = at === null || at >= to ? null : lastOf(context, at, resolve(spec.limit, context.parameters));
      if (at === null || last === null || to > last || (found && found.at >= at)) continue;
      found = { earlier: other, at, story: tell(context, other, at, last, to) };
    }
    return found;
  };
}

/** Null when one of the fields is empty: what is not known is not the same. */
export function keyOf(fields: Fields, same: readonly string[]): string | null {
  const values = same.map((field) => fieldAt(fields, field));
  return values.every((value) => typeof value === 'string' && value !== '') ? values.join('\n') : null;
}

function lastOf(context: Context, at: number, limit: unknown): number | null {
  const { zone } = context;
  const { week, month } = (limit ?? {}) as { week?: unknown; month?: unknown };
  if (month === 'same') return zone.endOf(lastOfMonth(zone.dayOf(at))) - 1;
  if (week === 'same') {
    const day = zone.dayOf(at);
    return zone.endOf(addDays(day, 7 - weekday(day))) - 1;
  }
  if (typeof limit !== 'object' || limit === null) return null;
  const full = 'hours' in limit ? limit : { start_day: context.startDay, ...limit };
  return isLimit(full) ? lastInTime(context, at, full) : null;
}

function lastOfMonth(day: Day): Day {
  const inNext = addDays(`${monthOf(day)}-28` as Day, 4);
  return addDays(`${monthOf(inNext)}-01` as Day, -1);
}

function tell({ zone }: Context, earlier: EvidenceRecord, at: number, last: number, to: number): string {
  return `上次 ${earlier.id}，${told(at, zone)} 起算，到 ${formatDeadline(last, zone)} 为止又于 ${told(to, zone)} 发生`;
}
