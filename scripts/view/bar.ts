import Fraction from 'fraction.js';
import type { ScoreRow } from '../model/score.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { periodTable } from './period-table.ts';
import { isVeto, trialOutOf } from './score-words.ts';
import type { BarAside, BarSegment } from './volume-model.ts';
import { minus, signed } from './words.ts';

interface Part {
  row: ScoreRow;
  /** What the row could add to the total, and what it adds. */
  points: Fraction;
  kept: Fraction;
}

/**
 * The hundred bar (百分条): each row as wide as its points, what was lost hatched at its right end. Both are shares of
 * the whole bar in percent, four decimals at most. Empty for a sheet that only deducts: it has no whole to be a share of.
 */
export function barSegments(snapshot: Snapshot, hrefOf: (row: string) => string | null): BarSegment[] {
  const parts = partsOf(snapshot);
  const whole = parts.reduce((sum, { points }) => sum.add(points), new Fraction(0));
  if (whole.equals(0)) return [];
  const names = new Map(snapshot.contract.scorecard.rows.map((row) => [row.id, row.short ?? row.criterion]));
  return parts.map(({ row, points, kept }) => {
    const lost = points.sub(kept);
    const label = names.get(row.id) ?? row.criterion;
    const counts = row.share === undefined ? '' : `，计入总分 ${signed(row.share)}`;
    const shared = isOpen(row) ? '，不适用的周期由其余行分担' : '';
    return {
      row: row.id,
      label,
      width: percent(points.div(whole)),
      lost: percent(lost.lt(0) ? new Fraction(0) : lost.div(whole)),
      lostPoints: lost.equals(0) ? null : difference(lost.neg()),
      ...(lost.lt(0) ? { gained: true as const } : {}),
      title: `${label} ${trialOutOf(row)}${counts}${shared}`,
      href: hrefOf(row.id),
    };
  });
}

/** What the rows of the bar add up to is the total but for these. Empty where the bar says all. */
export function barAsides(snapshot: Snapshot): BarAside[] {
  const parts = partsOf(snapshot);
  const { score } = snapshot;
  if (parts.length === 0 || score.max === null) return [];
  const table = periodTable(snapshot);
  const bonus = table === null ? score.rows.filter((row) => row.bonus).map(asideOf) : [];
  const lines = (table?.lines ?? [])
    .filter(({ sort, total }) => ['bonus', 'veto', 'other'].includes(sort) && total !== '0')
    .map(({ title, total }) => ({ label: title, points: total }));
  const after = (table?.after ?? [])
    .filter(({ points }) => points !== '')
    .map(({ title, points }) => ({ label: title, points }));
  const shared = parts.some(({ row }) => isOpen(row))
    ? [{ label: '有不适用周期的行，其分值由其余行分担，斜纹含这一部分', points: '' }]
    : [];
  return [...bonus.filter(({ points }) => points !== '0'), ...lines, ...after, ...shared];
}

function asideOf({ criterion, trial }: ScoreRow): BarAside {
  return { label: criterion, points: difference(new Fraction(trial)) };
}

/** Rows with full marks; a veto has none of its own. */
function partsOf({ score, contract }: Snapshot): Part[] {
  if (score.max === null || score.withheld !== undefined) return [];
  const counted = (score.periods ?? []).filter(({ state, value }) => state !== 'left-out' && value !== null).length;
  const times = contract.scorecard.period?.combine === 'sum' ? Math.max(1, counted) : 1;
  return score.rows.flatMap((row): Part[] => {
    if (row.max === null || isVeto(row)) return [];
    const points = new Fraction(row.weight ?? row.max).mul(times);
    if (row.share !== undefined) return [{ row, points, kept: new Fraction(row.share) }];
    // A weighted row is as wide as its weight, whatever it is marked out of.
    const isWeighted = row.weight !== undefined && !new Fraction(row.max).equals(0);
    return [{ row, points, kept: isWeighted ? points.mul(row.trial).div(row.max) : new Fraction(row.trial) }];
  });
}

/** Whether the row has periods in which there was nothing to judge, so that others carry its part. */
function isOpen({ share, periods, in_periods: of }: ScoreRow): boolean {
  if (of !== undefined) return share !== undefined && of.some(({ value }) => value === null);
  return share !== undefined && (periods ?? []).some(({ state, value }) => state !== 'left-out' && value === null);
}

function difference(points: Fraction): string {
  const text = points.round(4).toString();
  return points.lt(0) ? minus(text) : points.gt(0) ? `+${signed(text)}` : '0';
}

function percent(share: Fraction): string {
  return `${share.mul(100).round(4).toString()}%`;
}
