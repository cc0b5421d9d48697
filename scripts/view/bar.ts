import Fraction from 'fraction.js';
import type { Snapshot } from '../model/snapshot.ts';
import type { BarSegment } from './volume-model.ts';
import { minus } from './words.ts';

/**
 * The hundred bar (百分条): each row as wide as its points, what was lost hatched at its right end. Both are shares of
 * the whole bar in percent, four decimals at most. Empty for a sheet that only deducts: it has no whole to be a share of.
 */
export function barSegments(snapshot: Snapshot, hrefOf: (row: string) => string | null): BarSegment[] {
  const { score, contract } = snapshot;
  if (score.max === null) return [];
  const rows = score.rows.flatMap((row) =>
    row.max === null ? [] : [{ ...row, max: row.max, points: new Fraction(row.weight ?? row.max) }],
  );
  const whole = rows.reduce((sum, { points }) => sum.add(points), new Fraction(0));
  if (whole.equals(0)) return [];
  const names = new Map(contract.scorecard.rows.map((row) => [row.id, row.short ?? row.criterion]));
  return rows.map(({ id, criterion, max, trial, points, weight }) => {
    // A weighted row is as wide as its weight, whatever it is marked out of.
    const isWeighted = weight !== undefined && !new Fraction(max).equals(0);
    const kept = isWeighted ? points.mul(trial).div(max) : new Fraction(trial);
    const lost = points.sub(kept);
    const label = names.get(id) ?? criterion;
    return {
      row: id,
      label,
      width: percent(points.div(whole)),
      lost: percent(lost.div(whole)),
      lostPoints: lost.equals(0) ? null : minus(lost.round(4).toString()),
      title: `${label} ${trial}/${max}`,
      href: hrefOf(id),
    };
  });
}

function percent(share: Fraction): string {
  return `${share.mul(100).round(4).toString()}%`;
}
