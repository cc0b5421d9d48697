import type Fraction from 'fraction.js';
import type { Fact } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Adjustment } from '../../model/score.ts';
import { type Context, stepAsOf } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import type { Allocation } from './allocate.ts';
import type { RuleResult } from './candidates.ts';
import { bringing } from './findings.ts';
import { decimal, fraction } from './numbers.ts';
import { type Evaluation, evaluate } from './rows.ts';

/** What a reviewer set for single charges, and the sheet with it. The machine's own figures stay as they are beside it. */
export interface Adjusted {
  /** By row and fact. */
  byCharge: ReadonlyMap<string, Adjustment>;
  /** By the finding that carries it: the fact whose charge it sets. */
  facts: ReadonlyMap<string, string>;
  evaluation: Evaluation;
}

export function chargeKey(row: string, fact: string): string {
  return `${row} ${fact}`;
}

/**
 * The charges for which someone with the client's role set other points, in a finding that names the row, the fact, who and
 * why; of several the last one stands. Null where there is none.
 */
export function adjusted(
  context: Context,
  allocations: readonly Allocation[],
  results: readonly RuleResult[],
): Adjusted | null {
  const records = context.book.of('finding').filter((record) => record.fields.adjustment !== undefined);
  if (records.length === 0) return null;
  const isBrought = bringing(context);
  const byCharge = new Map<string, Adjustment>();
  const facts = new Map<string, string>();
  const read = records
    .flatMap((record) => (context.usable(record) && isBrought(record) ? (readOne(context, record) ?? []) : []))
    .sort((a, b) => (a.adjustment.at ?? 0) - (b.adjustment.at ?? 0));
  for (const { record, names, adjustment } of read) {
    const [meant, another] = meantBy(record, names, allocations);
    // Of two charges nobody but the reviewer can say which one was meant.
    if (!meant || another) continue;
    byCharge.set(chargeKey(meant.candidate.row.id, meant.fact.key), adjustment);
    facts.set(record.id, meant.fact.key);
  }
  if (byCharge.size === 0) return null;
  const changed = allocations.map((one): Allocation => {
    const own = byCharge.get(chargeKey(one.candidate.row.id, one.fact.key));
    const points = fraction(own?.points);
    if (!own || !points) return one;
    const { series: _, raw: __, ...measure } = one.candidate.measure;
    return { ...one, candidate: { ...one.candidate, measure: { ...measure, points, knockout: null } } };
  });
  return { byCharge, facts, evaluation: evaluate(context, changed, results) };
}

/** The charges of its row that a record means: one, unless it says too little or nothing is charged there. */
function meantBy(
  { fields }: EvidenceRecord,
  names: (key: string) => boolean,
  allocations: readonly Allocation[],
): Allocation[] {
  return allocations.filter(({ candidate, fact }) => candidate.row.id === fields.row && names(fact.key));
}

/** The record's words as of the day; null where they set nothing. */
function readOne(context: Context, record: EvidenceRecord) {
  const step = stepAsOf(context, record.fields.adjustment);
  const points = fraction(step?.points);
  const subject = subjectOf(record);
  if (!step || !points || points.lt(0) || subject === null) return null;
  const adjustment: Adjustment = {
    ...{ record: record.id, points: decimal(points), at: instantOf(step.at) },
    ...{ by: String(step.by ?? ''), text: String(step.text ?? '') },
  };
  return { record, names: namer(record, subject), adjustment };
}

function namer({ fields: { event } }: EvidenceRecord, { starts }: Named): (key: string) => boolean {
  return (key) => starts.some((start) => (typeof event === 'string' ? key === start + event : key.startsWith(start)));
}

/** What a record names, and how keys of facts about it begin. */
interface Named {
  sort: string;
  id: string;
  starts: string[];
}

function subjectOf(record: EvidenceRecord): Named | null {
  const about = record.fields.about as { [sort: string]: Value } | undefined;
  const [sort, id] = Object.entries(about ?? {})[0] ?? [];
  if (sort === undefined) return null;
  // A finding that is about nothing else is itself the source of its fact.
  const starts = [sort, ...(sort === 'record' ? ['finding'] : [])].map((word) => `${word}:${String(id)}#`);
  return { sort, id: String(id), starts };
}

/** A record that means to set other points and sets none, with what there is instead. */
export interface Unmet {
  record: EvidenceRecord;
  points: Fraction;
  subject: { sort: string; id: string } | null;
  /** Charges of its row on what it names: none, another event's, or several. */
  here: Allocation[];
  /** Charges of other rows on what it names. */
  elsewhere: Allocation[];
  /** All charges of its row. */
  inRow: Allocation[];
  /** Whether the fact that it names is there and was decided not to stand. */
  isDismissed: boolean;
}

/** The adjustments that were made by the day and meet no charge, more than one, or set less than nothing. */
export function unmetAdjustments(
  context: Context,
  { allocations, facts }: { allocations: readonly Allocation[]; facts: readonly Fact[] },
): Unmet[] {
  return context.book.of('finding').flatMap((record): Unmet[] => {
    if (record.fields.adjustment === undefined || !context.usable(record)) return [];
    const points = fraction(stepAsOf(context, record.fields.adjustment)?.points);
    if (!points) return [];
    const subject = subjectOf(record);
    const names = subject ? namer(record, subject) : () => false;
    if (points.gte(0) && meantBy(record, names, allocations).length === 1) return [];
    const isMeant = ({ fact }: Allocation) => subject?.starts.some((start) => fact.key.startsWith(start)) === true;
    const inRow = allocations.filter(({ candidate }) => candidate.row.id === record.fields.row);
    const elsewhere = allocations.filter((one) => one.candidate.row.id !== record.fields.row && isMeant(one));
    const isDismissed = facts.some(({ key, state }) => state === 'dismissed' && names(key));
    return [{ record, points, subject, here: inRow.filter(isMeant), elsewhere, inRow, isDismissed }];
  });
}
