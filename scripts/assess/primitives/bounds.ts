import type Fraction from 'fraction.js';
import { exact } from '../score/numbers.ts';

/** At most one of the first two and one of the last two. 以上 and 以下 include the number, 超过 and 不满 do not. */
export interface Bounds {
  at_least?: unknown;
  above?: unknown;
  at_most?: unknown;
  below?: unknown;
}

export interface Edge {
  value: Fraction;
  /** Whether the number itself belongs to the range. */
  included: boolean;
}

/** A range of exact numbers; an open side is null. */
export interface Range {
  low: Edge | null;
  high: Edge | null;
}

/** Reads bounds through `read`, which fills in points; a bound that says nothing is open. */
export function rangeOf(bounds: Bounds, read: (value: unknown) => Fraction | null): Range {
  const edge = (including: unknown, excluding: unknown): Edge | null => {
    const given = including === undefined ? excluding : including;
    const value = given === undefined ? null : read(given);
    return value && { value, included: including !== undefined };
  };
  return { low: edge(bounds.at_least, bounds.above), high: edge(bounds.at_most, bounds.below) };
}

export function contains({ low, high }: Range, value: Fraction): boolean {
  const overLow = low === null || value.gt(low.value) || (low.included && value.equals(low.value));
  const underHigh = high === null || value.lt(high.value) || (high.included && value.equals(high.value));
  return overLow && underHigh;
}

/** `≥ 90 且 < 95`, with the unit behind each number; 不限 without bounds. */
export function rangeText({ low, high }: Range, unit = ''): string {
  const parts = [
    low && `${low.included ? '≥' : '>'} ${exact(low.value)}${unit}`,
    high && `${high.included ? '≤' : '<'} ${exact(high.value)}${unit}`,
  ];
  return parts.filter(Boolean).join(' 且 ') || '不限';
}

/**
 * Why ranges do not cover every number exactly once, in Chinese, with the index of the range at fault; null when they do.
 * Their order in the list does not matter.
 */
export function coverProblem(ranges: readonly Range[], unit = ''): { index: number; message: string } | null {
  const sorted = ranges.map((range, index) => ({ range, index })).sort((a, b) => compareLow(a.range, b.range));
  const [first] = sorted;
  if (!first) return null;
  for (const { range, index } of sorted) {
    const { low, high } = range;
    const isEmpty =
      low && high && (low.value.gt(high.value) || (low.value.equals(high.value) && !(low.included && high.included)));
    if (isEmpty) return { index, message: `这一档（${rangeText(range, unit)}）里没有任何数` };
  }
  if (first.range.low !== null)
    return { index: first.index, message: `${exact(first.range.low.value)}${unit} 以下没有一档，最低的一档不要写下界` };
  for (const [at, { range, index }] of sorted.entries()) {
    const next = sorted[at + 1];
    if (!next) {
      if (range.high === null) return null;
      return { index, message: `${exact(range.high.value)}${unit} 以上没有一档，最高的一档不要写上界` };
    }
    const [end, start] = [range.high, next.range.low];
    if (end === null || start === null) return { index: next.index, message: `与另一档重叠：两档都不写界` };
    if (end.value.lt(start.value) || (end.value.equals(start.value) && !end.included && !start.included)) {
      const gap = end.value.equals(start.value)
        ? `恰为 ${exact(end.value)}${unit}`
        : `${exact(end.value)}${unit} 到 ${exact(start.value)}${unit} 之间`;
      return { index: next.index, message: `${gap}没有一档` };
    }
    if (end.value.gt(start.value) || (end.included && start.included)) {
      const both = end.value.equals(start.value)
        ? `恰为 ${exact(end.value)}${unit}`
        : `${exact(start.value)}${unit} 到 ${exact(end.value)}${unit} 之间`;
      return { index: next.index, message: `${both}有两档，重叠了` };
    }
  }
  return null;
}

function compareLow(a: Range, b: Range): number {
  if (a.low === null || b.low === null) return Number(b.low === null) - Number(a.low === null);
  const order = a.low.value.compare(b.low.value);
  return order !== 0 ? order : Number(b.low.included) - Number(a.low.included);
}
