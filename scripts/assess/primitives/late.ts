import Fraction from 'fraction.js';
import type { Day } from '../../calendar/day.ts';
import { weekday } from '../../calendar/day.ts';
import { isUnit, type Limit, overUnits, type PartialUnit } from '../../calendar/deadline.ts';
import { formatDeadline, formatMinute } from '../../calendar/instant.ts';
import type { Zone } from '../../calendar/zone.ts';
import type { Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { resolve } from '../parameters/parameters.ts';
import { exact } from '../score/numbers.ts';
import { type ConditionOf, filled, judge, type Lateness, type Limited, withSlots } from './lateness.ts';
import type { Measure } from './measure.ts';
import { type Price, priceOf } from './price.ts';

/** The `late` word of the score language, after its schema. */
export interface Late extends Limited {
  each: 'once' | 'units';
  unit?: unknown;
  partial?: unknown;
}

/**
 * Lateness: from one instant to another, against a limit; charged once, or per unit over it.
 * Proven exclusions are clipped to the interval and taken out. An end that is still open runs to the as-of day.
 */
export function late(
  context: Context,
  spec: Late,
  price: Price,
  fields: Fields,
  conditionOf: ConditionOf,
): Measure | null {
  const found = judge(context, spec, fields, conditionOf);
  if (found?.state !== 'late') return null;
  const { start, last, over, ended, effective, limit, removed } = found;
  const explanation = explain(context, { start, last, ended, removed });
  if (spec.each === 'once') {
    const once = new Fraction(1);
    // One time each: by tiers it takes its place among the other times of its period.
    const series = 'tiers' in price ? { series: { quantity: once, price } } : {};
    return { ...priceOf(price, once, '1'), explanation, knockout: null, ...series };
  }
  const given = filled(context, spec.unit, fields);
  const unit = given && withSlots(context, given);
  const partial = String(resolve(spec.partial, context.parameters) ?? 'floor') as PartialUnit;
  if (unit === null || !isUnit(unit)) return null;
  // The 24:00 up to which an open end runs belongs to the as-of day, not to the day after it.
  const until = ended === null && ('workdays' in unit || 'days' in unit) ? effective - 1 : effective;
  // Days are told by their dates; hours and minutes run from where the limit is over, 24:00 and not the second before it.
  const isByDay = 'workdays' in unit || 'days' in unit;
  const units = overUnits(context.calendar, isByDay ? last : over, until, unit, partial);
  if (units.lte(0)) return null;
  const priced = priceOf(price, units, unitsText(unit, partial, limit, start, over, effective, units));
  return { ...priced, explanation, knockout: null };
}

function unitsText(
  unit: object,
  partial: string,
  limit: Limit,
  start: number,
  over: number,
  end: number,
  units: Fraction,
): string {
  const name = 'minutes' in unit ? 'minutes' : 'hours';
  const size = (unit as { [name: string]: number | string })[name];
  if (size === undefined) return exact(units);
  const each = name === 'minutes' ? 60 : 3600;
  const isClock = 'hours' in limit || 'minutes' in limit;
  const excess = isClock
    ? `(${exact(new Fraction(end - start, each))} − ${exact(new Fraction(over - start, each))})`
    : exact(new Fraction(end - over, each));
  const inside = `${excess} ÷ ${size}`;
  return partial === 'floor' ? `⌊${inside}⌋` : partial === 'ceil' ? `⌈${inside}⌉` : inside;
}

/** To the minute, with the seconds where there are some: a call answered one second late must not read as in time. */
export function told(epoch: number, zone: Zone): string {
  const seconds = ((epoch % 60) + 60) % 60;
  return `${formatMinute(epoch, zone)}${seconds === 0 ? '' : `:${String(seconds).padStart(2, '0')}`}`;
}

function explain(context: Context, story: Pick<Lateness, 'start' | 'last' | 'ended' | 'removed'>): string {
  const { zone } = context;
  const parts = [
    `${told(story.start, zone)} 起算`,
    `应于 ${formatDeadline(story.last, zone)} 前${makeupNote(context, zone.dayOf(story.last))}`,
    story.ended === null ? `截至 ${context.asOf} 尚无记录` : `实际 ${told(story.ended, zone)}`,
  ];
  if (story.removed > 0) parts.push(`已扣除可除外时间 ${exact(new Fraction(story.removed, 3600))} 小时`);
  return parts.join('，');
}

/** Why a weekend day counted: people doubt it first. */
function makeupNote(context: Context, day: Day): string {
  const number = weekday(day);
  if (number < 6 || !context.calendar.isWorkday(day)) return '';
  return `（${number === 6 ? '周六' : '周日'}，调休上班）`;
}
