import Fraction from 'fraction.js';
import type { Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import { type Band, band } from '../primitives/band.ts';
import { binary } from '../primitives/binary.ts';
import { type Bounds, rangeOf } from '../primitives/bounds.ts';
import { type Endpoint, linear } from '../primitives/linear.ts';
import type { Knockout, Measure } from '../primitives/measure.ts';
import type { Price, Tier } from '../primitives/price.ts';
import { type Rate, rate } from '../primitives/rate.ts';
import { amountOf } from './amounts.ts';
import type { ScoreRule } from './facts.ts';
import { decimal, exact } from './numbers.ts';
import { readRounding, roundTo } from './rounding.ts';

const ZERO = new Fraction(0);

/** What each unit of a rule costs: its points, or its marginal tiers. */
export function priceOfRule(context: Context, rule: ScoreRule, fields?: Fields): Price {
  if (rule.tiers === undefined) return { each: amountOf(context, rule.points, fields) ?? ZERO };
  const tiers = rule.tiers.map(
    ({ upto, points }): Tier => ({
      upto: upto === undefined ? null : (amountOf(context, upto, fields) ?? ZERO),
      points: amountOf(context, points, fields) ?? ZERO,
    }),
  );
  return { tiers };
}

/** Turns the number of a period into points, by the one word that the rule has for it. Null: nothing to charge. */
export function priceNumber(context: Context, rule: ScoreRule, value: Fraction, unit: string): Measure | null {
  const read = (given: unknown) => amountOf(context, given);
  const price = priceOfRule(context, rule);
  if (rule.rate) return rate(value, rateOf(context, rule.rate), price, unit);
  if (rule.band) return band(value, bandsOf(context, rule.band), unit);
  if (rule.linear)
    return linear(value, endpointOf(context, rule.linear.from), endpointOf(context, rule.linear.to), unit);
  const points = read(rule.points) ?? ZERO;
  return binary(value, rangeOf((rule.binary ?? {}) as Bounds, read), points, rule.charge ?? 'deduct', unit);
}

function rateOf(context: Context, spec: NonNullable<ScoreRule['rate']>): Rate {
  const side = spec.below === undefined ? 'above' : 'below';
  return {
    side,
    threshold: amountOf(context, spec[side]) ?? ZERO,
    each: amountOf(context, spec.each) ?? ZERO,
    partial: String(resolve(spec.partial, context.parameters) ?? 'floor') as Rate['partial'],
  };
}

export function bandsOf(context: Context, bands: NonNullable<ScoreRule['band']>): Band[] {
  return bands.map((one) => ({
    range: rangeOf(one as Bounds, (given) => amountOf(context, given)),
    points: amountOf(context, one.points) ?? ZERO,
    knockout: (one.knockout as Knockout | undefined) ?? null,
  }));
}

function endpointOf(context: Context, { value, points }: { value: unknown; points: unknown }): Endpoint {
  return { value: amountOf(context, value) ?? ZERO, points: amountOf(context, points) ?? ZERO };
}

/** The most that a rule over numbers can charge or award: for a period of which nothing is known. */
export function most(context: Context, rule: ScoreRule, limit: Fraction | null): Fraction {
  if (rule.band) return largest(bandsOf(context, rule.band).map(({ points }) => points));
  if (rule.linear)
    return largest([endpointOf(context, rule.linear.from).points, endpointOf(context, rule.linear.to).points]);
  if (rule.binary) return amountOf(context, rule.points) ?? ZERO;
  return amountOf(context, rule.cap) ?? limit ?? ZERO;
}

function largest(values: readonly Fraction[]): Fraction {
  return values.reduce((best, one) => (one.gt(best) ? one : best), ZERO);
}

/** What one event may cost at the most, then its rounding; both are said where they change something. */
export function settle(context: Context, rule: ScoreRule, measure: Measure, fields?: Fields): Measure {
  const cap = amountOf(context, rule.cap_each, fields);
  const isOver = cap !== null && measure.points.gt(cap);
  const capped = isOver
    ? { ...measure, points: cap, arithmetic: `${measure.arithmetic}，单次最多 ${exact(cap)}` }
    : measure;
  const points = roundTo(capped.points, readRounding(rule.round as never));
  if (points.equals(capped.points)) return capped;
  return { ...capped, points, arithmetic: `${capped.arithmetic}，取 ${decimal(points)}` };
}
