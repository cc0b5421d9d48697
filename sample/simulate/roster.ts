import type { Instant } from '../time.ts';
import type { Operation } from './operation.ts';

/** Nobody does two things at once: what is fixed stands, everything else looks for a gap. */
export interface Roster {
  /** Takes a time as it is. */
  reserve(operation: Operation): void;
  /** The first moment from `wanted` on at which the person has that many seconds; it is taken at once. */
  find(operator: string, wanted: Instant, seconds: number): Instant;
}

export function newRoster(): Roster {
  const busy = new Map<string, { from: Instant; to: Instant }[]>();
  const take = (operator: string, from: Instant, seconds: number): void => {
    const list = busy.get(operator) ?? [];
    list.push({ from, to: from + seconds });
    busy.set(operator, list);
  };
  return {
    reserve: ({ operator, at, lasted }) => take(operator, at, lasted),
    find(operator, wanted, seconds) {
      const list = busy.get(operator) ?? [];
      let from = wanted;
      for (;;) {
        const clash = list.find((one) => from < one.to + 20 && one.from < from + seconds + 20);
        if (!clash) break;
        from = clash.to + 25 + (clash.to % 30);
      }
      take(operator, from, seconds);
      return from;
    },
  };
}
