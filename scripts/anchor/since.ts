import { formatInstant } from '../calendar/instant.ts';
import type { Zone } from '../calendar/zone.ts';
import { compareText } from '../model/diagnostic.ts';
import type { JudgedAnchor } from './check-anchor.ts';
import type { Listing } from './listing.ts';
import type { FileSince } from './report.ts';

interface Earliest {
  time: number;
  anchor: string;
}

/** For each file the earliest anchor whose listing holds the same bytes, wherever they lay then. */
export function filesSince(
  present: Listing,
  unread: readonly string[],
  judged: readonly JudgedAnchor[],
  zone: Zone,
): FileSince[] {
  const proven = earliest(judged.filter(({ worth }) => worth === 'proven'));
  const claimed = earliest(judged.filter(({ worth }) => worth === 'claimed'));
  const files = present.files.map(({ path, sha256 }): FileSince => {
    const since = proven.get(sha256);
    const word = claimed.get(sha256);
    const earlier = word && (!since || word.time < since.time) ? word : null;
    return {
      path,
      sha256,
      since: since ? formatInstant(since.time, zone) : null,
      claimed: earlier ? formatInstant(earlier.time, zone) : null,
      anchor: since?.anchor ?? earlier?.anchor ?? null,
    };
  });
  const closed = unread.map((path) => ({ path, sha256: null, since: null, claimed: null, anchor: null }));
  return [...files, ...closed].sort((a, b) => compareText(a.path, b.path));
}

function earliest(judged: readonly JudgedAnchor[]): Map<string, Earliest> {
  const found = new Map<string, Earliest>();
  for (const { time, listing, report } of judged) {
    if (time === null) continue;
    for (const { sha256 } of listing?.files ?? []) {
      const held = found.get(sha256);
      if (!held || time < held.time) found.set(sha256, { time, anchor: report.file });
    }
  }
  return found;
}
