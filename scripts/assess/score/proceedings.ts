import { CalendarRangeError } from '../../calendar/calendar.ts';
import type { FactState } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { DecidedSheet, Proceedings } from '../../model/proceedings.ts';
import type { Context } from '../context.ts';
import type { Outcome } from '../outcome.ts';
import { isParamRef } from '../parameters/parameters.ts';
import { allocate, sharedKeys } from './allocate.ts';
import type { Candidate } from './candidates.ts';
import { procedureOf } from './findings.ts';
import { decimal } from './numbers.ts';
import { printed } from './rounding.ts';
import { evaluate } from './rows.ts';
import { policyOf } from './sheet.ts';

/** States that a decision can change; what is outside the readings or not in effect stays as it is. */
const DECIDABLE: readonly FactState[] = ['computed', 'recorded', 'disputed', 'dismissed'];

/** What the letters about a fact need of the sheet. A decision is worked out through the same policy and caps as the score. */
export function proceedingsOf(context: Context, outcome: Outcome): Proceedings {
  const { reply_workdays, suspends } = procedureOf(context);
  const declared = context.contract.scorecard.findings?.procedure;
  const replyWorkdays = reply_workdays ?? null;
  return {
    replyWorkdays,
    suspends: suspends !== false,
    parameter: isParamRef(declared) ? declared.param : null,
    replyBy: (notified) => (replyWorkdays === null ? null : lastDay(context, notified, replyWorkdays)),
    ifDecided: (fact) => decide(context, outcome, fact),
  };
}

function lastDay({ calendar }: Context, notified: number, workdays: number): string | null {
  try {
    return calendar.addWorkdays(calendar.dayOf(notified), workdays);
  } catch (error) {
    if (error instanceof CalendarRangeError) return null;
    throw error;
  }
}

function decide(context: Context, outcome: Outcome, key: string): ReturnType<Proceedings['ifDecided']> {
  const candidates = outcome.sheet.results.flatMap((result) => result.candidates);
  const keyOf = sharedKeys(candidates);
  const shared = candidates.find(({ fact }) => fact.key === key);
  if (!shared) return null;
  const mine = new Set(candidates.filter((one) => keyOf(one) === keyOf(shared)));
  if (![...mine].some(({ fact }) => DECIDABLE.includes(fact.state))) return null;
  const upheld = sheetWith(context, outcome, candidates, mine, 'recorded');
  const rows = new Set(upheld.charged);
  const print = ({ total, rows: all }: Worked): DecidedSheet => ({
    total,
    rows: all.filter(({ row }) => rows.has(row)),
  });
  return {
    upheld: print(upheld),
    dismissed: print(sheetWith(context, outcome, candidates, mine, 'dismissed')),
  };
}

interface Worked extends DecidedSheet {
  /** Rows in which the fact is charged. */
  charged: string[];
}

function sheetWith(
  context: Context,
  outcome: Outcome,
  candidates: readonly Candidate[],
  mine: ReadonlySet<Candidate>,
  state: FactState,
): Worked {
  const decided = new Set<Candidate>();
  const changed = candidates.map((one) => {
    if (!mine.has(one) || !DECIDABLE.includes(one.fact.state)) return one;
    const candidate = { ...one, fact: { ...one.fact, state } };
    decided.add(candidate);
    return candidate;
  });
  const { allocations } = allocate(changed, policyOf(context));
  const { rows, total } = evaluate(context, allocations, outcome.sheet.results);
  const charged = allocations
    .filter(({ candidate }) => decided.has(candidate))
    .map(({ candidate }) => candidate.row.id);
  return {
    total: printed(total, outcome.rounding.value),
    rows: rows.map(({ row, trial }) => ({ row: row.id, trial: decimal(trial) })),
    charged: charged.sort(compareText),
  };
}
