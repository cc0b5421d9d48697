import type Fraction from 'fraction.js';
import type { Day } from '../../calendar/day.ts';
import type { Row } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import type { Knockout } from '../primitives/measure.ts';
import type { Allocation } from './allocate.ts';
import { amountOf, sumOf, ZERO } from './amounts.ts';
import type { RuleResult } from './candidates.ts';
import { type CappedRules, type Cell, combine, limitsOf, within, workCell } from './cells.ts';
import { dayOf } from './dated.ts';
import type { Gauge } from './gauges.ts';
import { rowPeriods } from './grid.ts';
import { type Period, periodAt } from './periods.ts';
import { readRounding, roundTo } from './rounding.ts';
import { kindSight } from './sheet-conditions.ts';

/** A row in one period of the sheet, its own periods and systems put together. */
export interface RowFigure {
  /** Null where nothing was to be judged. */
  value: Fraction | null;
  sum: Fraction;
  capped: boolean;
  knockouts: ReadonlySet<Knockout>;
  cappedRules: CappedRules[];
  allocations: Allocation[];
  /** The row's own periods within this one of the sheet; the one itself where it has none. */
  parts: FigurePart[];
  /** What its own periods came to together, where that is more than they may; null where it is not. */
  beyond: { sum: Fraction; cap: Fraction } | null;
}

export interface FigurePart {
  period: Period;
  value: Fraction | null;
  /** Deductions left over from the period before, and those that this one leaves over; of a row that carries none, nothing. */
  into: Fraction;
  out: Fraction;
  /** Of a row that goes system by system, or by a field: what each came to. */
  split: { key: string; value: Fraction }[];
  /** Where the row's cap took something off. */
  over: { key: string | null; sum: Fraction; cap: Fraction }[];
}

/** What is left over for the next period, by row. */
export type Carried = Map<string, Fraction>;

/** What one row's figures rest on, made once for all periods. */
export interface RowPlan {
  row: Row;
  periods: Period[];
  keys: (string | null)[];
  gauges: Gauge[];
  /** Whether there is anything to judge in these days. */
  applies(period: Period): boolean;
}

export function planRow(
  context: Context,
  row: Row,
  results: readonly RuleResult[],
  ofSheet: readonly Period[],
): RowPlan {
  const mine = results.filter((result) => result.row === row);
  const keys = row.split?.by === 'system' ? [...context.systems.keys()] : partsOf(mine);
  return {
    row,
    periods: row.period ? rowPeriods(context, row) : [...ofSheet],
    keys: row.split && keys.length > 0 ? keys : [null],
    gauges: mine.flatMap(({ gauges }) => gauges),
    applies: appliesIn(context, row),
  };
}

function partsOf(results: readonly RuleResult[]): string[] {
  const parts = results.flatMap(({ candidates }) => candidates.flatMap(({ part }) => part ?? []));
  return [...new Set(parts)].sort();
}

/** The `applies` word: only in periods that have such a record. */
function appliesIn(context: Context, { applies }: Row): (period: Period) => boolean {
  if (!applies) return () => true;
  const { term } = context;
  const text = resolve(applies.where, context.parameters);
  const wanted = typeof text === 'string' ? context.conditions.of(kindSight(applies.kind), text) : undefined;
  const days = context.book
    .of(applies.kind)
    .filter((one) => context.usable(one) && (applies.where === undefined || wanted?.(one.fields) === true))
    .flatMap((one): Day[] => {
      const day = dayOf(context, applies, one.fields, context.book.eventAt(one));
      if (day === null) return [];
      // A month that is named by itself begins before a term that begins within it.
      const isCut = applies.dated_by !== undefined && day < term.from && day.slice(0, 7) === term.from.slice(0, 7);
      return [isCut ? term.from : day];
    });
  return ({ from, to }) => days.some((day) => from <= day && day <= to);
}

/** One row within one period of the sheet. */
export function figureOf(
  context: Context,
  plan: RowPlan,
  allocations: readonly Allocation[],
  periods: readonly Period[],
  carried: Carried,
  isTaken: boolean,
): RowFigure {
  const { row } = plan;
  const byPeriod = Map.groupBy(allocations, ({ candidate }) => periodAt(plan.periods, candidate.day));
  const parts = periods.map((period) => partOf(context, plan, period, byPeriod.get(period) ?? [], carried, isTaken));
  const judged = parts.filter(({ period }) => !row.period || period.counted);
  // What stands in a period in which there was nothing to judge costs and earns nothing, and is no charge.
  const applied = (list: readonly Part[]) => list.filter(({ value }) => value !== null);
  const cells = applied(judged).flatMap((part) => part.cells);
  const knockouts = new Set<Knockout>(judged.flatMap((part) => part.cells.flatMap((cell) => [...cell.knockouts])));
  if (isTaken) knockouts.add('row-all');
  const counted = judged.filter(({ value }) => value !== null);
  const { value, beyond } = putTogether(context, plan, counted, knockouts);
  return {
    value: roundedRow(row, value),
    beyond,
    sum: sumOf(cells.map(({ sum }) => sum)),
    capped: cells.some(({ capped }) => capped),
    knockouts,
    cappedRules: cells.flatMap(({ cappedRules }) => cappedRules),
    allocations: unique(applied(parts).flatMap((part) => part.cells.flatMap((cell) => cell.allocations))),
    parts: parts.map(({ cells: _, lost: __, gained: ___, ...part }) => part),
  };
}

/** What is about all systems stands in the cell of each, and is one charge. */
function unique(allocations: readonly Allocation[]): Allocation[] {
  return [...new Map(allocations.map((one) => [`${one.candidate.rule.id}/${one.fact.key}`, one])).values()];
}

function roundedRow(row: Row, value: Fraction | null): Fraction | null {
  return value && roundTo(value, readRounding(row.round as never));
}

interface Part extends FigurePart {
  cells: Cell[];
  /** The cell that the row's value rests on: of several systems the worst, say. */
  lost: Fraction;
  gained: Fraction;
}

function partOf(
  context: Context,
  plan: RowPlan,
  period: Period,
  allocations: readonly Allocation[],
  carried: Carried,
  isTaken: boolean,
): Part {
  const { row, keys } = plan;
  const placeOf = (key: string | null) => `${row.id}/${key ?? ''}`;
  const into = sumOf(keys.map((key) => carried.get(placeOf(key)) ?? ZERO));
  const isJudged = plan.applies(period) && (into.gt(0) || !isIdle(plan, period, allocations));
  // Over a period that is not judged, what was left over passes on to the next as it is.
  const isPassed = !isJudged || !period.counted;
  const cells = keys.map((key) => {
    const mine =
      key === null ? allocations : allocations.filter(({ candidate: { part } }) => part === key || part === null);
    const place = placeOf(key);
    const cell = workCell(context, row, mine, isPassed ? ZERO : (carried.get(place) ?? ZERO), isTaken, period.id);
    if (row.carry === 'forward' && !isPassed) carried.set(place, cell.excess);
    return cell;
  });
  const of = (read: (cell: Cell) => Fraction, how: string) => combine(cells.map(read), how) ?? ZERO;
  const how = row.split?.combine ?? 'min';
  const raw = isJudged ? of(({ value }) => value, how) : null;
  const [worst, best] = how === 'max' ? ['min', 'max'] : how === 'mean' ? ['mean', 'mean'] : ['max', 'min'];
  return {
    period,
    cells,
    into,
    out: sumOf(keys.map((key) => carried.get(placeOf(key)) ?? ZERO)),
    value: raw && roundTo(raw, readRounding(row.period?.round as never)),
    split: keys.flatMap((key, at) => (key === null ? [] : [{ key, value: (cells[at] as Cell).value }])),
    over: keys.flatMap((key, at) => {
      const { over } = cells[at] as Cell;
      return isJudged && over ? [{ key, ...over }] : [];
    }),
    lost: of(({ lost }) => lost, worst as string),
    gained: of(({ gained }) => gained, best as string),
  };
}

/** A row that only prices numbers has nothing to say of a period without any. */
function isIdle({ gauges }: RowPlan, period: Period, allocations: readonly Allocation[]): boolean {
  const mine = gauges.filter((gauge) => gauge.period.id === period.id);
  return mine.length > 0 && allocations.length === 0 && mine.every(({ state }) => state === 'na');
}

function putTogether(
  context: Context,
  { row }: RowPlan,
  parts: readonly Part[],
  knockouts: ReadonlySet<Knockout>,
): Pick<RowFigure, 'value' | 'beyond'> {
  const { max, cap } = limitsOf(context, row);
  const alone = (value: Fraction | null) => ({ value, beyond: null });
  if (!row.period) return alone(parts[0]?.value ?? null);
  if (parts.length === 0) return alone(null);
  if ((['row', 'row-all', 'group', 'total'] as const).some((word) => knockouts.has(word))) {
    return alone(max ? ZERO : (cap ?? sumOf(parts.map(({ lost }) => lost))).neg());
  }
  const how = row.period.combine as string;
  if (how !== 'sum')
    return alone(
      combine(
        parts.map(({ value }) => value as Fraction),
        how,
      ),
    );
  // Deductions of the periods are added up, not what each left of the full marks.
  const lost = sumOf(parts.map((part) => part.lost));
  const limit = amountOf(context, row.period.cap);
  const start = max && row.start !== 'zero' ? max : ZERO;
  const gained = sumOf(parts.map((part) => part.gained));
  const atMost = (value: Fraction) => (limit && value.gt(limit) ? limit : value);
  const mine = row.bonus ? gained : lost;
  return {
    value: within(start.sub(atMost(lost)).add(row.bonus ? atMost(gained) : gained), max),
    beyond: limit && mine.gt(limit) ? { sum: mine, cap: limit } : null,
  };
}
