import type { Observation, Occurrence } from '../model/assessment.ts';
import type { PassMark, PaymentResult } from '../model/score.ts';
import type { Clock, GateState } from '../model/standing.ts';
import { furtherRows } from './bulk.ts';
import { clocksOf } from './clocks.ts';
import type { Context } from './context.ts';
import { gatesOf } from './gates.ts';
import { resolve } from './parameters/parameters.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { paymentsUnder } from './score/paid.ts';
import { passOf } from './score/pass.ts';
import { roundingOf } from './score/rounding.ts';
import { keysOf, type Sheet, workSheet } from './score/sheet.ts';

/** A value with the open points that it was worked out from. */
interface Asked<T> {
  value: T;
  keys: ReadonlySet<string>;
}

/** All that one set of readings makes of the records. */
export interface Outcome {
  sheet: Sheet;
  /** What each rule found, in the order of the rules. */
  found: Asked<Observation[]>[];
  gates: GateState[];
  clocks: Asked<Clock[]>;
  pass: Asked<PassMark>;
  /** Why no total may be claimed, in Chinese; null where it may. */
  withheld: string | null;
  rounding: Asked<ReturnType<typeof roundingOf>>;
  /** What the score comes to in money: points may be asked for here alone, an amount or a limit. */
  payments: Asked<PaymentResult[]>;
  /** Words of the contract and what is printed for them. */
  aliases: Asked<{ [word: string]: string }>;
}

/**
 * Works everything out: of nothing, from a sheet worked out before, or from an earlier outcome, of which only what
 * depends on the changed point is done again.
 */
export function workOut(
  context: Context,
  standing: readonly Observation[],
  from: { outcome: Outcome; changed: string } | { sheet: Sheet } | null = null,
): Outcome {
  const before = from && 'outcome' in from ? from : null;
  const old = before?.outcome;
  const sheet = from && 'sheet' in from ? from.sheet : workSheet(context, sheetBefore(before));
  const isOther = old !== undefined && sheet.expansions.some((one, index) => one !== old.sheet.expansions[index]);
  const redo = <T>(known: Asked<T> | undefined, isStale: boolean, work: () => T): Asked<T> =>
    known && before && !isStale && !known.keys.has(before.changed) ? known : context.parameters.track(work);
  let occurrences: Occurrence[] | undefined;
  const due = () => {
    occurrences ??= sheet.expansions.flatMap((expansion) => expansion.occurrences);
    return occurrences;
  };
  const found = RULES.map((rule, index) =>
    redo(old?.found[index], (isOther && readsOccurrences(rule)) || (sheet !== old?.sheet && readsSheet(rule)), () => {
      const told = rule.check(context, due(), sheet);
      return [...told, ...furtherRows(context, rule.id, told)];
    }),
  );
  const isSame = old !== undefined && !isOther && found.every((one, index) => one === old.found[index]);
  const gates = isSame ? old.gates : gatesOf(context, sheet.expansions, [...standing, ...found.flatMap(foundBy)]);
  const withheld = withheldBy(standing, found) ?? sheet.evaluation.nothing;
  const rounding = redo(old?.rounding, false, () => roundingOf(context));
  const isOtherMoney = sheet !== old?.sheet || rounding !== old?.rounding || withheld !== old?.withheld;
  return {
    sheet,
    found,
    gates,
    withheld,
    clocks: redo(old?.clocks, isOther, () => clocksOf(context, sheet.expansions)),
    pass: redo(old?.pass, sheet !== old?.sheet || gates !== old?.gates, () => passOf(context, sheet, gates, withheld)),
    rounding,
    payments: redo(old?.payments, isOtherMoney, () =>
      withheld === null ? paymentsUnder(context, sheet, rounding.value) : [],
    ),
    aliases: redo(old?.aliases, false, () => aliasesOf(context)),
  };
}

function sheetBefore(before: { outcome: Outcome; changed: string } | null) {
  return before ? { sheet: before.outcome.sheet, changed: before.changed } : undefined;
}

/** The contract's own files say something that cannot be worked out: what comes of the rest is no score. */
function withheldBy(standing: readonly Observation[], found: Outcome['found']): string | null {
  const count = [standing, ...found.map(foundBy)].reduce(
    (sum, list) => sum + list.filter(({ breaks }) => breaks).length,
    0,
  );
  return count === 0 ? null : `考核表所用的合同文件有 ${count} 处错误，改正之前不出总分`;
}

function foundBy<T>({ value }: Asked<T>): T {
  return value;
}

/** Every point that anything was asked of. */
export function askedIn({ sheet, found, clocks, pass, rounding, payments, aliases }: Outcome): Set<string> {
  const others = [...found, clocks, pass, rounding, payments, aliases].flatMap(({ keys }) => [...keys]);
  return new Set([...keysOf(sheet), ...others]);
}

/** A rule takes the occurrences as its second parameter, or does without them. */
function readsOccurrences({ check }: Rule): boolean {
  return check.length > 1;
}

/** The sheet is the third: what it says changes with every point that the sheet asks for. */
function readsSheet({ check }: Rule): boolean {
  return check.length > 2;
}

function aliasesOf(context: Context): { [word: string]: string } {
  const table = resolve(context.contract.contract.aliases, context.parameters);
  return typeof table === 'object' && table !== null && !Array.isArray(table)
    ? Object.fromEntries(Object.entries(table).map(([word, printed]) => [word, String(printed)]))
    : {};
}
