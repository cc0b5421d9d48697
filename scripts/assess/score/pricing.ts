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

/**
 * Turns the number of a period into points, by the one word that the rule has for it. Null: nothing to charge. `fields` are
 * what its tables may go by: the period, and the system (or other field) that the number is of.
 */
export function priceNumber(
  context: Context,
  rule: ScoreRule,
  value: Fraction,
  unit: string,
  fields: Fields,
): Measure | null {
  const read = (given: unknown) => amountOf(context, given, fields);
  const price = priceOfRule(context, rule, fields);
  if (rule.rate) return rate(value, rateOf(context, rule.rate, read), price, unit);
  if (rule.band) return band(value, bandsOf(rule.band, read), unit);
  if (rule.linear) return linear(value, endpointOf(rule.linear.from, read), endpointOf(rule.linear.to, read), unit);
  const points = read(rule.points) ?? ZERO;
  return binary(value, rangeOf((rule.binary ?? {}) as Bounds, read), points, rule.charge ?? 'deduct', unit);
}

type Read = (given: unknown) => Fraction | null;

function rateOf(context: Context, spec: NonNullable<ScoreRule['rate']>, read: Read): Rate {
  const side = spec.below === undefined ? 'above' : 'below';
  return {
    side,
    threshold: read(spec[side]) ?? ZERO,
    each: read(spec.each) ?? ZERO,
    partial: String(resolve(spec.partial, context.parameters) ?? 'floor') as Rate['partial'],
  };
}

function bandsOf(bands: NonNullable<ScoreRule['band']>, read: Read): Band[] {
  return bands.map((one) => ({
    range: rangeOf(one as Bounds, read),
    points: read(one.points) ?? ZERO,
    knockout: (one.knockout as Knockout | undefined) ?? null,
  }));
}

function endpointOf({ value, points }: { value: unknown; points: unknown }, read: Read): Endpoint {
  return { value: read(value) ?? ZERO, points: read(points) ?? ZERO };
}

/** The most that a rule over numbers can charge or award: for a period of which nothing is known. */
export function most(context: Context, rule: ScoreRule, limit: Fraction | null, fields: Fields): Fraction {
  const read = (given: unknown) => amountOf(context, given, fields);
  if (rule.band) return largest(bandsOf(rule.band, read).map(({ points }) => points));
  if (rule.linear) return largest([endpointOf(rule.linear.from, read).points, endpointOf(rule.linear.to, read).points]);
  if (rule.binary) return read(rule.points) ?? ZERO;
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
