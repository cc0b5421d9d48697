import { parseInstant } from '../../calendar/instant.ts';
import type { VanishedRecord } from '../../model/provenance.ts';
import type { Context } from '../context.ts';

/** What has vanished of all that counts as of the day: written down by then or, where its date is not known, come in. */
export function vanishedAsOf(context: Context): VanishedRecord[] {
  if (!context.book.testifies) return [];
  const { records, vanished } = context.input.history;
  return vanished.filter(({ id, lastSeen, recorded_at }) => {
    const recorded = recorded_at ? parseInstant(recorded_at) : null;
    return (recorded ?? (records.get(id)?.first ?? lastSeen).committed_at) < context.end;
  });
}
