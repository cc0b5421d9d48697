import Fraction from 'fraction.js';
import { CalendarRangeError } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import { weekday } from '../../calendar/day.ts';
import {
  deadline,
  type Interval,
  isLimit,
  isUnit,
  type Limit,
  overUnits,
  subtractIntervals,
} from '../../calendar/deadline.ts';
import { formatDeadline, formatMinute } from '../../calendar/instant.ts';
import type { Zone } from '../../calendar/zone.ts';
import type { Fields, Value } from '../../model/record.ts';
import { fieldAt, instantOf } from '../book.ts';
import type { Context } from '../context.ts';
import type { Condition } from '../expression.ts';
import { earliestOf, firstBefore } from '../fields.ts';
import { isParamRef, resolve } from '../parameters.ts';
import { exact, fraction } from '../score/numbers.ts';
import type { Measure } from './measure.ts';

/** Time on a list of the record that may come out of the interval. */
export interface Exclude {
  field: string;
  where?: unknown;
  effect?: unknown;
}

/** The `late` word of the score language, after its schema. */
export interface Late {
  from: unknown;
  to: unknown;
  limit: unknown;
  each: 'once' | 'units';
  unit?: unknown;
  partial?: unknown;
  exclude?: Exclude | readonly Exclude[];
  instead?: string;
}

/**
 * Lateness: from one instant to another, against a limit; charged once, or per unit over it.
 * Proven exclusions are clipped to the interval and taken out. An end that is still open runs to the as-of day.
 */
export function late(
  context: Context,
  spec: Late,
  points: unknown,
  fields: Fields,
  conditionOf: (exclude: Exclude, text: string) => Condition | undefined,
): Measure | null {
  const start = earliestOf(fields, String(resolve(spec.from, context.parameters)));
  if (start === null) return null;
  const limit = limitOf(context, spec, fields);
  if (limit === null) return null;
  const last = replanned(context, spec, fields) ?? lastInTime(context, start, limit);
  if (last === null) return null;
  const ended = firstBefore(fields, String(resolve(spec.to, context.parameters)), context.end);
  if (ended === null && last >= context.end) return null;
  const end = ended ?? context.end;
  const excluded = exclusions(context, spec, fields, { from: start, to: end }, conditionOf);
  if (excluded === 'fact') return null;
  const effective = start + subtractIntervals(start, end, excluded);
  if (effective <= last) return null;
  const each = fraction(resolve(points, context.parameters, fields)) ?? new Fraction(0);
  const story = explain(context, { start, last, ended, removed: end - effective });
  if (spec.each === 'once') {
    return { points: each, arithmetic: `1 × ${exact(each)} = ${exact(each)}`, explanation: story, knockout: null };
  }
  const unit = unitOf(context, spec, fields);
  const partial = String(resolve(spec.partial, context.parameters) ?? 'floor') as 'floor' | 'ceil' | 'prorate';
  if (unit === null || !isUnit(unit)) return null;
  // The 24:00 up to which an open end runs belongs to the as-of day, not to the day after it.
  const until = ended === null && ('workdays' in unit || 'days' in unit) ? effective - 1 : effective;
  const units = overUnits(context.calendar, last, until, unit, partial);
  if (units.lte(0)) return null;
  const total = units.mul(each);
  const arithmetic = `${unitsText(unit, partial, limit, start, last, effective, units)} × ${exact(each)} = ${exact(total)}`;
  return { points: total, arithmetic, explanation: story, knockout: null };
}

/** The deadline; null while it lies in a year whose holidays are not yet arranged, and so is still to come. */
export function lastInTime(context: Context, start: number, limit: Limit): number | null {
  const { calendar } = context;
  try {
    return deadline(calendar, start, limit);
  } catch (error) {
    const isAhead = error instanceof CalendarRangeError && calendar.covers(calendar.dayOf(start));
    if (isAhead && context.asOf <= calendar.lastDay) return null;
    throw error;
  }
}

/** The limit with its parameters filled in, e.g. `{hours: {param, by}}`; null when a value is missing. */
function limitOf(context: Context, spec: Late, fields: Fields): Limit | null {
  const given = filled(context, spec.limit, fields);
  if (given === null) return null;
  const limit = 'workdays' in given || 'days' in given ? { start_day: context.startDay, ...given } : given;
  const slots = 'office_hours' in limit ? context.parameters.get('calendar.office_hours') : undefined;
  const full = slots === undefined ? limit : { ...limit, slots };
  return isLimit(full) ? full : null;
}

function unitOf(context: Context, spec: Late, fields: Fields): { [name: string]: Value } | null {
  return filled(context, spec.unit, fields);
}

function filled(context: Context, spec: unknown, fields: Fields): { [name: string]: Value } | null {
  const value = resolve(spec, context.parameters, fields);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const out: { [name: string]: Value } = {};
  for (const [name, part] of Object.entries(value)) {
    const resolved = isParamRef(part) ? resolve(part, context.parameters, fields) : part;
    if (resolved === undefined) return null;
    out[name] = resolved;
  }
  return out;
}

/** A date both sides agreed on in writing takes the limit's place. */
function replanned(context: Context, spec: Late, fields: Fields): number | null {
  const day = spec.instead ? fieldAt(fields, spec.instead) : undefined;
  return typeof day === 'string' ? context.zone.endOf(day as Day) - 1 : null;
}

/** The time to take out, or `fact` where an accepted item takes the whole fact out. */
function exclusions(
  context: Context,
  spec: Late,
  fields: Fields,
  within: Interval,
  conditionOf: (exclude: Exclude, text: string) => Condition | undefined,
): Interval[] | 'fact' {
  const taken: Interval[] = [];
  for (const exclude of [spec.exclude ?? []].flat() as Exclude[]) {
    const list = fields[exclude.field];
    if (!Array.isArray(list)) continue;
    const text = resolve(exclude.where, context.parameters);
    const accepts = typeof text === 'string' ? conditionOf(exclude, text) : undefined;
    for (const item of list) {
      const entry = item as { [name: string]: Value };
      const from = instantOf(entry.from);
      // What still lasts is taken out as far as the interval goes.
      const to = entry.to === undefined ? within.to : instantOf(entry.to);
      if (from === null || to === null || (exclude.where !== undefined && accepts?.(entry) !== true)) continue;
      if (Math.min(to, within.to) <= Math.max(from, within.from)) continue;
      if (resolve(exclude.effect, context.parameters, entry) === 'fact') return 'fact';
      taken.push({ from, to });
    }
  }
  return taken;
}

function unitsText(
  unit: object,
  partial: string,
  limit: Limit,
  start: number,
  last: number,
  end: number,
  units: Fraction,
): string {
  const hours = (unit as { hours?: number | string }).hours;
  if (hours === undefined || !('hours' in limit)) return exact(units);
  const inside = `(${exact(new Fraction(end - start, 3600))} − ${exact(new Fraction(last - start, 3600))}) ÷ ${hours}`;
  return partial === 'floor' ? `⌊${inside}⌋` : partial === 'ceil' ? `⌈${inside}⌉` : inside;
}

/** To the minute, with the seconds where there are some: a call answered one second late must not read as in time. */
export function told(epoch: number, zone: Zone): string {
  const seconds = ((epoch % 60) + 60) % 60;
  return `${formatMinute(epoch, zone)}${seconds === 0 ? '' : `:${String(seconds).padStart(2, '0')}`}`;
}

function explain(
  context: Context,
  story: { start: number; last: number; ended: number | null; removed: number },
): string {
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
