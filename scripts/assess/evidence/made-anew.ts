import type { Day } from '../../calendar/day.ts';
import type { Commit } from '../../model/provenance.ts';
import type { Context } from '../context.ts';
import { type Book, instantOf } from './book.ts';

const DAY = 86_400;
/** As many records whose commits were made once more on one day are a history written anew, not a late push. */
const REPLAYED_MIN = 10;
/** A commit that brings in as many files at once, written down over more than two months, is a history pressed into one. */
const FILES_MIN = 20;
const SPAN_MIN = 62 * DAY;

/** Why many commits, or one, say little of when their records came in: one cause for all that follows from it. */
export interface Anew {
  /** Tells causes apart. */
  key: string;
  /** How messages call the commits. */
  words: string;
}

/** Of the commits that brought records in. */
interface Brought {
  commit: Commit;
  count: number;
  files: Set<string>;
  from: number;
  to: number;
}

const known = new WeakMap<Book, { days: ReadonlyMap<Day, number>; brought: ReadonlyMap<string, Brought> }>();

/**
 * Whether a commit was rebased, picked or squashed together with many others: its date is then no record's. Null for a
 * commit that stands for itself. Asked only by rules that have found something.
 */
export function madeAnew(context: Context, commit: Commit): Anew | null {
  const { days, brought } = known.get(context.book) ?? lookThrough(context);
  const day = replayedOn(context, commit);
  const count = day === null ? 0 : (days.get(day) ?? 0);
  if (day !== null && count > REPLAYED_MIN) return { key: day, words: `${day} 重新提交的各个版本` };
  const own = brought.get(commit.hash);
  if (!own || own.files.size < FILES_MIN || own.to - own.from < SPAN_MIN) return null;
  const { hash, committed_at } = commit;
  return { key: hash, words: `版本 ${hash.slice(0, 7)}（${context.zone.dayOf(committed_at)}）` };
}

/** The day on which a commit was made once more, long after its author wrote it: rebased or picked. Null for others. */
export function replayedOn({ zone }: Context, { at, committed_at }: Commit): Day | null {
  return committed_at - at > DAY ? zone.dayOf(committed_at) : null;
}

function lookThrough(context: Context) {
  const { book } = context;
  const brought = new Map<string, Brought>();
  for (const record of book.all) {
    const commit = book.provenance(record)?.first;
    const recorded = instantOf(record.fields.recorded_at);
    if (!commit || recorded === null) continue;
    const held = brought.get(commit.hash);
    if (held) {
      held.count += 1;
      held.files.add(record.file);
      held.from = Math.min(held.from, recorded);
      held.to = Math.max(held.to, recorded);
    } else brought.set(commit.hash, { commit, count: 1, files: new Set([record.file]), from: recorded, to: recorded });
  }
  const days = new Map<Day, number>();
  for (const { commit, count } of brought.values()) {
    const day = replayedOn(context, commit);
    if (day !== null) days.set(day, (days.get(day) ?? 0) + count);
  }
  const found = { days, brought };
  known.set(book, found);
  return found;
}
