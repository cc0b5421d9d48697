import type { Day } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { fieldAt, instantOf } from '../evidence/book.ts';

/** The day by which a fact falls into a period: of the field that the rule names, else of the event itself. */
export function dayOf(context: Context, rule: { dated_by?: string }, fields: Fields, at: number | null): Day | null {
  const given = rule.dated_by === undefined ? undefined : fieldAt(fields, rule.dated_by);
  if (typeof given === 'string') {
    const epoch = instantOf(given);
    const day = epoch === null ? dayIn(given) : context.zone.dayOf(epoch);
    if (day !== null) return day;
  }
  return at === null ? null : context.zone.dayOf(at);
}

/** The first day of a day, month or quarter as occurrences and records write them; null for another text. */
export function dayIn(text: string | null): Day | null {
  const quarter = /^(\d{4})-?Q([1-4])/.exec(text ?? '');
  if (quarter) return parseDay(`${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`);
  const [, month, day] = /^(\d{4}-\d{2})(-\d{2})?(?!\d)/.exec(text ?? '') ?? [];
  return month === undefined ? null : parseDay(`${month}${day ?? '-01'}`);
}
