import type { Day } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { latest } from '../rule.ts';
import { instantOf } from './book.ts';

/** What one authorisation lets one person do: reach some systems by some accounts, from its approval to its end. */
export interface Grant {
  record: EvidenceRecord;
  person: string;
  systems: readonly string[];
  /** Aliases; null where the authorisation names none and any will do. */
  accounts: readonly string[] | null;
  /** Epoch seconds, the beginning included, the end not. */
  from: number;
  to: number;
}

/** Every authorisation of accounts, in the order of the records. One that was not approved grants nothing yet. */
export function grantsOf(context: Context): Grant[] {
  return latest(context, 'authorization').flatMap((record): Grant[] => {
    const { subtype, person, systems, accounts, valid_from: from, valid_to: to } = record.fields;
    const approved = instantOf(record.fields.approved_at);
    if (subtype !== 'account' || typeof person !== 'string' || approved === null || approved >= context.end) return [];
    const [first, last] = [dayOf(from), dayOf(to)];
    return [
      {
        record,
        person,
        systems: texts(systems),
        accounts: accounts === undefined ? null : texts(accounts),
        from: Math.max(approved, first === null ? approved : context.zone.startOf(first)),
        to: last === null ? Number.POSITIVE_INFINITY : context.zone.endOf(last),
      },
    ];
  });
}

function dayOf(value: unknown): Day | null {
  return typeof value === 'string' ? parseDay(value) : null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
