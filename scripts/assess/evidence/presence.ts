import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { at } from '../rule.ts';

/** Why somebody was not to be there on a day, with the field of the roster that says so. */
export interface Absence {
  words: string;
  actual: string;
  related: NonNullable<Observation['related']>;
}

/** Everybody on the personnel roster, by id. */
export function peopleOf(context: Context): ReadonlyMap<string, EvidenceRecord> {
  return new Map(
    context.book
      .of('personnel')
      .filter(context.usable)
      .map((person) => [person.id, person]),
  );
}

/** Before the first or after the last day on the roster; both of them count as days on it. */
export function outsideOf(person: EvidenceRecord, day: string): Absence | null {
  const { joined_on: joined, left_on: left } = person.fields;
  if (typeof joined === 'string' && day < joined) {
    return absence(`在 ${day} 尚未进场（${joined} 进场）`, `${joined} 进场`, '进场日期', at(person, 'joined_on'));
  }
  if (typeof left === 'string' && day > left) {
    return absence(`在 ${day} 已离场（${left} 离场）`, `${left} 离场`, '离场日期', at(person, 'left_on'));
  }
  return null;
}

/** On leave, the first and the last day of it included. */
export function leaveOf(person: EvidenceRecord, day: string): Absence | null {
  const { leave } = person.fields;
  if (!Array.isArray(leave)) return null;
  for (const [index, item] of leave.entries()) {
    const { from, to } = item as { [field: string]: Value };
    if (String(from) <= day && day <= String(to)) {
      const stretch = `${String(from)} 至 ${String(to)} 请假`;
      return absence(`在 ${day} 请假（${stretch}）`, stretch, '请假', at(person, 'leave', index));
    }
  }
  return null;
}

function absence(words: string, actual: string, message: string, place: ReturnType<typeof at>): Absence {
  return { words, actual, related: [{ message, at: place }] };
}
