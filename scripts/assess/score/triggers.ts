import type Fraction from 'fraction.js';
import type { ScorecardFile } from '../../model/contract.ts';
import type { Context } from '../context.ts';
import { type Bounds, contains, rangeOf, rangeText } from '../primitives/bounds.ts';
import { amountOf, ZERO } from './amounts.ts';
import { combine } from './cells.ts';
import { exact } from './numbers.ts';
import { type Period, periodAt, periodsOf } from './periods.ts';

/** What several periods together brought about. */
export interface Triggered {
  id: string;
  title: string;
  clause: string | null;
  /** Points taken from the total; zero for a notice. */
  points: Fraction;
  knockout: boolean;
  notice: string | null;
  arithmetic: string;
  periods: string[];
  /** Points of one run, and the period that completed each. */
  each: Fraction;
  ends: Period[];
}

/** Figures of a period that a trigger may look at. */
export interface Watched {
  period: Period;
  /** The period of the sheet with which it is complete, where it is made of several. */
  last?: Period;
  figure(name: string): Fraction | null;
}

/** Every trigger of the sheet that its periods met. A period without a figure breaks a run and counts for nothing. */
export function triggersOf(context: Context, watched: readonly Watched[]): Triggered[] {
  return (context.contract.scorecard.triggers ?? []).flatMap((trigger) => {
    const range = rangeOf(trigger as Bounds, (value) => amountOf(context, value));
    const hits = watchedBy(context, trigger.period, watched).map(({ period, last = period, figure }) => {
      const value = figure(trigger.of);
      return { period, last, value, isHit: value !== null && contains(range, value) };
    });
    const runs = trigger.consecutive === false ? cumulated(hits, trigger.times) : consecutive(hits, trigger.times);
    const counted = trigger.again === 'each' ? runs : runs.slice(0, 1);
    if (counted.length === 0) return [];
    const each = amountOf(context, trigger.points) ?? ZERO;
    const points = each.mul(counted.length);
    const told = counted.flat().map(({ period, value }) => `${period.title} ${exact(value as Fraction)}`);
    const how = trigger.consecutive === false ? '累计' : '连续';
    const price = trigger.points === undefined ? '' : `：${counted.length} × ${exact(each)} = ${exact(points)}`;
    return [
      {
        id: trigger.id,
        title: trigger.title,
        clause: trigger.clause ?? null,
        points,
        knockout: trigger.knockout !== undefined,
        notice: trigger.notice ?? null,
        arithmetic: `${how} ${trigger.times} 个周期 ${rangeText(range)}（${told.join('、')}）${price}`,
        periods: counted.flat().map(({ period }) => period.id),
        each,
        ends: counted.map((run) => (run.at(-1) as Hit).last),
      },
    ];
  });
}

type OwnPeriod = NonNullable<NonNullable<ScorecardFile['triggers']>[number]['period']>;

/** What a trigger looks at: every period of the sheet, or what those of each period of its own come to together. */
function watchedBy(
  { term, asOf }: Context,
  own: OwnPeriod | undefined,
  watched: readonly Watched[],
): readonly Watched[] {
  if (!own) return watched;
  const { each, align, running = 'exclude', combine: how } = own;
  const stretches = periodsOf(term, asOf, { each, running, ...(align ? { align } : {}) });
  return stretches.flatMap((period): Watched[] => {
    if (!period.counted) return [];
    const mine = watched.filter((one) => periodAt(stretches, one.period.from) === period);
    return [
      {
        period,
        last: mine.at(-1)?.period ?? period,
        figure: (name) =>
          combine(
            mine.flatMap(({ figure }) => figure(name) ?? []),
            how,
          ),
      },
    ];
  });
}

interface Hit {
  period: Period;
  last: Period;
  value: Fraction | null;
  isHit: boolean;
}

/** Runs of so many hits in a row, none in two of them. */
export function consecutive<T extends { isHit: boolean }>(hits: readonly T[], times: number): T[][] {
  const runs: T[][] = [];
  let open: T[] = [];
  for (const hit of hits) {
    open = hit.isHit ? [...open, hit] : [];
    if (open.length < times) continue;
    runs.push(open);
    open = [];
  }
  return runs;
}

function cumulated(hits: readonly Hit[], times: number): Hit[][] {
  return consecutive(
    hits.filter(({ isHit }) => isHit),
    times,
  );
}
