import type { Day } from '../../calendar/day.ts';
import { parseDay, parseInstant } from '../../calendar/instant.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';

const DAY = 86_400;
/** No zone is further from Greenwich. */
const ZONE_MAX = 14 * 3600;

/** The latest time that a record tells of itself, up to a moment: why it may have been edited then. Null when none. */
export function latestOwnTime(record: EvidenceRecord, upTo: number, endOf: (day: Day) => number): number | null {
  let latest: number | null = null;
  const look = (value: Value | undefined): void => {
    if (typeof value === 'string') {
      const day = value.length === 10 ? parseDay(value) : null;
      const time = day === null ? parseInstant(value) : Math.min(endOf(day) - 1, upTo);
      if (time !== null && time <= upTo && (day === null || endOf(day) - DAY <= upTo)) {
        latest = latest === null || time > latest ? time : latest;
      }
    } else if (value !== null && typeof value === 'object') {
      for (const item of Object.values(value)) look(item as Value);
    }
  };
  look(record.fields as Value);
  return latest;
}

/** Whether it is worth looking into an edit at all; generous, since neither zone nor working days are known here. */
export function mayBeUnexplained(record: EvidenceRecord | undefined, edited: number): boolean {
  if (!record) return false;
  const startOf = (day: Day) => Date.parse(`${day}T00:00:00Z`) / 1000 - ZONE_MAX;
  const latest = latestOwnTime(record, edited, startOf);
  return latest === null || edited - latest > DAY;
}
