import type { Day } from '../../calendar/day.ts';
import type { Context } from '../context.ts';
import { momentOf } from '../evidence/book.ts';
import { resolve } from '../parameters/parameters.ts';
import type { Requirement } from './slot.ts';

/** What a date is counted from: a day of the contract, or the first record of a kind. */
export interface AnchorWords {
  after?: unknown;
  before?: unknown;
  /** Field of the anchor record; without it, the instant of its kind. */
  at?: string;
}

/** The anchor's moment; null while there is none yet, `none` where a reading says that nothing is asked for. */
export function anchorOf(context: Context, requirement: Requirement, words: AnchorWords): number | null | 'none' {
  const anchor = String(resolve(words.before ?? words.after, context.parameters) ?? 'term.start');
  if (anchor === 'none') return 'none';
  const day = contractDay(context, anchor);
  if (day !== null) return context.zone.startOf(day);
  const wanted = context.conditions.trigger.get(requirement.id);
  let first: number | null = null;
  for (const record of context.book.of(anchor.replace(/^record:/, ''))) {
    if (!context.usable(record) || (wanted && !wanted(record.fields))) continue;
    const at = words.at ? momentOf(record.fields[words.at], context.zone) : context.book.eventAt(record);
    if (at !== null && (first === null || at < first)) first = at;
  }
  return first;
}

/** A date of the contract by its word; null for any other word. */
export function contractDay(context: Context, word: string): Day | null {
  if (word === 'term.end') return context.term.to;
  if (word === 'term.start') return context.term.from;
  if (word === 'signed_on') return context.contract.contract.signed_on as Day;
  return null;
}
