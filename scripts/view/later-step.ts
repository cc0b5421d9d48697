import type { Day } from '../calendar/day.ts';
import { parseInstant } from '../calendar/instant.ts';
import type { Zone } from '../calendar/zone.ts';
import type { Value } from '../model/record.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What stands for a reply, decision or the like that was given after the as-of day: the result does not know it either. */
export const LATER_STEP = '在截至日之后，未计入';

/** Whether a group of a record's fields is a step taken after the as-of day. */
export function laterSteps({ identity }: Snapshot, zone: Zone): (value: Value | undefined) => boolean {
  const end = zone.endOf(identity.as_of as Day);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const at = typeof value.at === 'string' ? parseInstant(value.at) : null;
    return at !== null && at >= end;
  };
}
