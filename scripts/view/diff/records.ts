import { compareText } from '../../model/diagnostic.ts';
import type { Value } from '../../model/record.ts';
import type { LedgerRecord } from '../../model/snapshot.ts';
import type { SiteContext } from '../site/context.ts';
import { kindTitle, recordBadges, recordTitle } from '../site/record-view.ts';
import { fieldChanges, type Seen } from './fields.ts';
import type { DiffView, RecordSight } from './types.ts';
import { sameValue } from './values.ts';
import { clip } from './words.ts';

/** Records by id: where a record lies is no part of what it says, so a move between files is only counted. */
export function recordChanges(base: SiteContext | null, head: SiteContext | null): DiffView['records'] {
  const [before, after] = [recordsOf(base), recordsOf(head)];
  const result: DiffView['records'] = { added: [], changed: [], removed: [], moved: 0 };
  for (const [key, now] of after) {
    const old = before.get(key);
    if (!old) result.added.push(sightOf(now));
    else if (sameRecord(old, now)) result.moved += old.record.file === now.record.file ? 0 : 1;
    else result.changed.push({ ...sightOf(now), fields: fieldChanges(old, now) });
  }
  for (const [key, old] of before) if (!after.has(key)) result.removed.push(sightOf(old));
  for (const list of [result.added, result.changed, result.removed]) list.sort(compareSights);
  return result;
}

/** An id given twice is an error of its own; the second is then compared with the second. */
function recordsOf(context: SiteContext | null): Map<string, Seen> {
  const records = new Map<string, Seen>();
  for (const { kind, records: own } of context?.snapshot.ledgers ?? []) {
    for (const record of own) {
      let key = record.id;
      for (let count = 2; records.has(key); count += 1) key = `${record.id} ${count}`;
      records.set(key, { context: context as SiteContext, kind, record });
    }
  }
  return records;
}

function sameRecord(before: Seen, after: Seen): boolean {
  return (
    before.kind === after.kind &&
    before.record.provenance.confirmed === after.record.provenance.confirmed &&
    sameValue(standingOf(before), standingOf(after)) &&
    sameValue(before.record.fields, after.record.fields) &&
    sameBody(before.record, after.record)
  );
}

function standingOf({ record: { provenance } }: Seen): Value {
  const { now, changed } = provenance.standing ?? {};
  return now === undefined ? null : [now, ...(changed ?? [])];
}

function sameBody({ sections: before }: LedgerRecord, { sections: after }: LedgerRecord): boolean {
  return (
    before === after ||
    (before.length === after.length &&
      before.every(({ title, text, depth }, at) => {
        const other = after[at];
        return title === other?.title && text === other.text && depth === other.depth;
      }))
  );
}

function sightOf({ context, kind, record }: Seen): RecordSight {
  const { id, file, line } = record;
  return {
    ...{
      id,
      kind,
      kindTitle: kindTitle(context, kind),
      title: clip(recordTitle(context, kind, record), 50),
      file,
      line,
    },
    notes: context.mask.sees('panel') ? recordBadges(context, record).map(({ word }) => word) : [],
  };
}

function compareSights(a: RecordSight, b: RecordSight): number {
  return compareText(a.kind, b.kind) || compareText(a.file, b.file) || a.line - b.line || compareText(a.id, b.id);
}
