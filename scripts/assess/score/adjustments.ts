import type { Adjustment } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import { instantOf } from '../book.ts';
import { type Context, stepAsOf } from '../context.ts';
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
    const meant = allocations.find(({ candidate, fact }) => candidate.row.id === record.fields.row && names(fact.key));
    if (!meant) continue;
    byCharge.set(chargeKey(meant.candidate.row.id, meant.fact.key), adjustment);
    facts.set(record.id, meant.fact.key);
  }
  if (byCharge.size === 0) return null;
  const changed = allocations.map((one): Allocation => {
    const own = byCharge.get(chargeKey(one.candidate.row.id, one.fact.key));
    const points = fraction(own?.points);
    if (!own || !points) return one;
    const { series: _, ...measure } = one.candidate.measure;
    return { ...one, candidate: { ...one.candidate, measure: { ...measure, points, knockout: null } } };
  });
  return { byCharge, facts, evaluation: evaluate(context, changed, results) };
}

/** The record's words as of the day; null where they set nothing. */
function readOne(context: Context, record: EvidenceRecord) {
  const step = stepAsOf(context, record.fields.adjustment);
  const points = fraction(step?.points);
  const about = record.fields.about as { [sort: string]: Value } | undefined;
  const [sort, id] = Object.entries(about ?? {})[0] ?? [];
  if (!step || !points || points.lt(0) || sort === undefined) return null;
  const { event } = record.fields;
  const start = `${sort}:${String(id)}#`;
  const names = (key: string) => (typeof event === 'string' ? key === start + event : key.startsWith(start));
  const adjustment: Adjustment = {
    ...{ record: record.id, points: decimal(points), at: instantOf(step.at) },
    ...{ by: String(step.by ?? ''), text: String(step.text ?? '') },
  };
  return { record, names, adjustment };
}
