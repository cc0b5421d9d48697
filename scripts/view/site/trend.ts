import Fraction from 'fraction.js';
import type { TrendPoint } from '../../model/score.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Trend } from '../pages/score.ts';
import { grouped, signed } from '../words.ts';

/** Pixels; x goes by percent, so that letters keep their size on every screen. */
const HEIGHT = 200;
const TOP = 18;
const BOTTOM = 160;
/** Percent of the width that the figures at the left take, and up to where points go. */
const LEFT = 9;
const RIGHT = 95;

/** The trial month by month as a line; nothing with fewer than two points. */
export function trendOf(snapshot: Snapshot, points: readonly TrendPoint[]): { trend?: Trend } {
  const shown = points.filter(({ insufficient }) => !insufficient);
  if (shown.length < 2) return {};
  const { score } = snapshot;
  const mark = score.pass.mark !== null && /^\d/.test(score.pass.mark) ? new Fraction(score.pass.mark) : null;
  const scale = scaleOf(shown, score.max, mark);
  const xOf = (index: number) =>
    new Fraction(RIGHT - LEFT)
      .mul(index)
      .div(points.length - 1)
      .add(LEFT);
  const at = points.map((point, index) => ({ point, x: percent(xOf(index)) }));
  const drawn = at.filter(({ point }) => !point.insufficient);
  const last = points.at(-1) as TrendPoint;
  return {
    trend: {
      title: '逐月试算',
      text: sentence(points, last),
      height: String(HEIGHT),
      grid: scale.grid.map((value) => ({ y: pixel(scale.y(value)), label: signed(value.toString()) })),
      mark: mark && { y: pixel(scale.y(mark)), label: `合格线 ${mark.toString()}` },
      segments: drawn.slice(1).flatMap((here, index) => {
        const before = drawn[index] as (typeof drawn)[number];
        const line = (word: 'total' | 'total_if_dismissed', tone: 'whole' | 'second') => ({
          ...{ x1: before.x, y1: pixel(scale.y(new Fraction(before.point[word]))) },
          ...{ x2: here.x, y2: pixel(scale.y(new Fraction(here.point[word]))), tone },
        });
        const differs = [before, here].some(({ point }) => point.total !== point.total_if_dismissed);
        return [...(differs ? [line('total_if_dismissed', 'second')] : []), line('total', 'whole')];
      }),
      dots: drawn.map(({ point, x }, index) => ({
        x,
        y: pixel(scale.y(new Fraction(point.total))),
        // A figure that stays as it was is told once.
        label: point === last || drawn[index - 1]?.point.total !== point.total ? signed(point.total) : '',
        title: `截至 ${point.day} 试算 ${signed(point.total)}`,
        month: point === last ? point.day.slice(2) : point.day.slice(2, 7),
        last: point === last,
      })),
      rows: points.map((point) => ({
        day: point.day,
        total: signed(point.total),
        second: point.total === point.total_if_dismissed ? '' : signed(point.total_if_dismissed),
        note: point.insufficient ? '材料不足，不画' : point.silence ? `提交历史不能作证：${point.silence}` : '',
      })),
    },
  };
}

function sentence(points: readonly TrendPoint[], last: TrendPoint): string {
  const first = points.find(({ insufficient }) => !insufficient) as TrendPoint;
  const differs = points.some(
    ({ total, total_if_dismissed, insufficient }) => !insufficient && total !== total_if_dismissed,
  );
  const dashed = differs ? '虚线为异议成立时的试算。' : '';
  return `每月末按当日已登记的材料与现行参数重算，共 ${grouped(points.length)} 次：${first.day} 为 ${signed(first.total)}，${last.day} 为 ${signed(last.total)}。${dashed}`;
}

/** From a round number below everything shown up to the full marks; of a sheet that only deducts, up to nothing. */
function scaleOf(points: readonly TrendPoint[], max: string | null, mark: Fraction | null) {
  const values = points.flatMap((point) => [new Fraction(point.total), new Fraction(point.total_if_dismissed)]);
  const top = max === null ? new Fraction(0) : new Fraction(max);
  const all = mark === null ? values : [...values, mark];
  const least = all.reduce((low, value) => (value.lt(low) ? value : low), top);
  const highest = all.reduce((high, value) => (value.gt(high) ? value : high), top);
  const step = stepFor(highest.sub(least));
  const low = least.div(step).sub('1/4').floor().mul(step);
  const high = highest.div(step).ceil().mul(step);
  const grid: Fraction[] = [];
  for (let value = low; value.lte(high); value = value.add(step)) grid.push(value);
  const y = (value: Fraction) =>
    new Fraction(BOTTOM).sub(
      value
        .sub(low)
        .div(high.sub(low))
        .mul(BOTTOM - TOP),
    );
  return { grid, y };
}

/** 1, 2, 5, 10, 20, 50 … so that there are four to eight lines. */
function stepFor(span: Fraction): Fraction {
  let step = new Fraction(1);
  for (const factor of ['2', '5/2', '2'].concat(Array.from({ length: 30 }, (_, at) => (at % 3 === 1 ? '5/2' : '2')))) {
    if (span.div(step).lte(5)) return step;
    step = step.mul(factor);
  }
  return step;
}

function percent(value: Fraction): string {
  return `${value.round(2).toString()}%`;
}

function pixel(value: Fraction): string {
  return value.round(1).toString();
}
