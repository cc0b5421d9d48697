import Fraction from 'fraction.js';
import type { Interval } from '../../calendar/deadline.ts';
import type { Fields, Value } from '../../model/record.ts';
import { exact } from '../score/numbers.ts';

/** A number that one period's facts come to, with how it was worked out and the records that it says most about. */
export interface Gauged {
  value: Fraction;
  /** Set behind the number: `%`, ` 小时`. */
  unit: string;
  arithmetic: string;
  records: string[];
}

/** One fact as a gauge sees it. */
export interface Item {
  fields: Fields;
  records: readonly string[];
}

export type Take = 'mean' | 'trimmed' | 'min' | 'max' | 'sum' | 'last';

const HUNDRED = new Fraction(100);

/** Share of the items that are good, in percent; `null` leaves an item out. Null without items. Names the others. */
export function ratio(items: readonly Item[], isGood: (item: Item) => boolean | null): Gauged | null {
  const judged = items.flatMap((item) => {
    const good = isGood(item);
    return good === null ? [] : [{ item, good }];
  });
  if (judged.length === 0) return null;
  const bad = judged.filter(({ good }) => !good);
  const value = new Fraction(judged.length - bad.length, judged.length).mul(HUNDRED);
  return {
    value,
    unit: '%',
    arithmetic: `${judged.length - bad.length} ÷ ${judged.length} = ${percent(value)}`,
    records: idsOf(bad.map(({ item }) => item)),
  };
}

/** One field's sum as a percentage of another's. Null where nothing is there to divide by. */
export function quotient(items: readonly Item[], of: string, among: string): Gauged | null {
  const [over, under] = [of, among].map((path) => total(items.flatMap((item) => numbersAt(item.fields, path))));
  if (!over || !under || under.equals(0)) return null;
  const value = over.div(under).mul(HUNDRED);
  return {
    value,
    unit: '%',
    arithmetic: `${exact(over)} ÷ ${exact(under)} = ${percent(value)}`,
    records: idsOf(items),
  };
}

/**
 * One number of all those in a field; items come in the order of their dates. Percent when every one is written so. Of a list
 * only the entries for which `holds`, where it is given.
 */
export function field(
  items: readonly Item[],
  path: string,
  take: Take,
  holds?: (entry: Fields) => boolean | null,
): Gauged | null {
  const found = items.flatMap((item) => {
    const fields = holds ? onlyEntries(item.fields, path, holds) : item.fields;
    return numbersAt(fields, path).map((value) => ({ value, item, isPercent: isPercentAt(fields, path) }));
  });
  const values = found.map(({ value }) => value);
  const taken = takeOf(values, take);
  if (!taken) return null;
  const unit = found.every(({ isPercent }) => isPercent) ? '%' : '';
  const named = take === 'min' || take === 'max' ? found.filter(({ value }) => value.equals(taken.value)) : found;
  const arithmetic = `${taken.arithmetic}${unit}`;
  return { value: taken.value, unit, arithmetic, records: idsOf(named.map(({ item }) => item)) };
}

function onlyEntries(fields: Fields, path: string, holds: (entry: Fields) => boolean | null): Fields {
  const list = path.split('.')[0] as string;
  const entries = fields[list];
  if (!Array.isArray(entries)) return fields;
  return { ...fields, [list]: entries.filter((entry) => holds(entry as Fields) === true) };
}

const TIME_UNITS = { minutes: [60, ' 分钟'], hours: [3600, ' 小时'], days: [86_400, ' 日'] } as const;

/** How long things took; `length` is seconds, or working days where that is the unit; null leaves an item out. */
export function time(
  items: readonly Item[],
  length: (item: Item) => number | null,
  unit: 'minutes' | 'hours' | 'days' | 'workdays',
  take: Take,
): Gauged | null {
  const [size, word] = unit === 'workdays' ? ([1, ' 个工作日'] as const) : TIME_UNITS[unit];
  const found = items.flatMap((item) => {
    const measured = length(item);
    return measured === null ? [] : [{ item, value: new Fraction(measured, size) }];
  });
  const taken = takeOf(
    found.map(({ value }) => value),
    take,
  );
  if (!taken) return null;
  const named = take === 'min' || take === 'max' ? found.filter(({ value }) => value.equals(taken.value)) : found;
  return {
    ...taken,
    unit: word,
    arithmetic: `${taken.arithmetic}${word}`,
    records: idsOf(named.map(({ item }) => item)),
  };
}

/**
 * What stretches of being down leave of the service time: a percentage, or the time itself. `seconds` measures a stretch in
 * service time; the stretches are clipped and joined before, so that nothing counts twice.
 */
export function downtime(
  stretches: readonly Interval[],
  period: Interval,
  seconds: (stretch: Interval) => number,
  as: 'rate' | 'hours' | 'minutes',
  records: readonly string[],
): Gauged | null {
  const down = stretches.reduce((sum, stretch) => sum + seconds(stretch), 0);
  const whole = seconds(period);
  if (as === 'rate' && whole <= 0) return null;
  const ids = [...new Set(records)].sort();
  if (as !== 'rate') {
    const [size, unit] = TIME_UNITS[as];
    const value = new Fraction(down, size);
    return { value, unit, arithmetic: `停用 ${exact(value)}${unit}`, records: ids };
  }
  const [hours, lost] = [new Fraction(whole, 3600), new Fraction(down, 3600)];
  const value = new Fraction(whole - down, whole).mul(HUNDRED);
  const arithmetic = `(${exact(hours)} − ${exact(lost)}) ÷ ${exact(hours)} = ${percent(value)}`;
  return { value, unit: '%', arithmetic, records: ids };
}

/** How many facts there were; none is 0. */
export function tally(items: readonly Item[]): Gauged {
  return { value: new Fraction(items.length), unit: ' 件', arithmetic: `${items.length} 件`, records: idsOf(items) };
}

/** One number of several, with how; null of none. */
export function takeOf(values: readonly Fraction[], take: Take): { value: Fraction; arithmetic: string } | null {
  const [first] = values;
  if (!first) return null;
  if (take === 'trimmed') return trimmed(values);
  const sum = total(values) as Fraction;
  if (take === 'sum' || take === 'mean') {
    const shown =
      values.length > SHOWN_MAX ? `共 ${values.length} 个，合计 ${exact(sum)}` : values.map(exact).join(' + ');
    const value = take === 'sum' ? sum : sum.div(values.length);
    const divided = take === 'mean' ? ` ÷ ${values.length}` : '';
    if (values.length === 1) return { value, arithmetic: exact(value) };
    return { value, arithmetic: `${take === 'mean' ? `(${shown})` : shown}${divided} = ${near(value)}` };
  }
  if (take === 'last')
    return { value: values.at(-1) as Fraction, arithmetic: `最后一个 ${exact(values.at(-1) as Fraction)}` };
  const value = values.reduce((best, one) => ((take === 'min' ? one.lt(best) : one.gt(best)) ? one : best), first);
  const word = take === 'min' ? '最低' : '最高';
  return { value, arithmetic: values.length === 1 ? exact(value) : `${values.length} 个中${word} ${exact(value)}` };
}

/** The mean without one highest and one lowest, as panels are averaged; of fewer than three nothing can be left out. */
function trimmed(values: readonly Fraction[]): { value: Fraction; arithmetic: string } | null {
  const ordered = [...values].sort((a, b) => a.compare(b));
  const [low, high] = [ordered[0], ordered.at(-1)];
  const mean = takeOf(ordered.length < 3 ? values : ordered.slice(1, -1), 'mean');
  if (!mean || !low || !high || ordered.length < 3) return mean;
  const told = ordered.length === 3 ? `取 ${mean.arithmetic}` : mean.arithmetic;
  return { ...mean, arithmetic: `去掉最高 ${exact(high)}、最低 ${exact(low)}，${told}` };
}

const SHOWN_MAX = 12;

/** Exact, and rounded beside it where the exact form is a fraction that nobody can picture. */
export function near(value: Fraction): string {
  const text = exact(value);
  return text.includes('/') ? `${text} ≈ ${value.round(4).toString()}` : text;
}

function percent(value: Fraction): string {
  const text = exact(value);
  return text.includes('/') ? `${text}% ≈ ${value.round(4).toString()}%` : `${text}%`;
}

/** Numbers of a field; `list.field` reads every item of a list. */
export function numbersAt(fields: Fields, path: string): Fraction[] {
  return valuesAt(fields, path).flatMap((value) => numberOf(value) ?? []);
}

function valuesAt(value: Value | Fields | undefined, path: string): Value[] {
  const [step = '', ...rest] = path.split('.');
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  const inner = (value as Fields)[step] as Value;
  if (rest.length > 0) return valuesAt(inner, rest.join('.'));
  return Array.isArray(inner) ? inner : [inner];
}

const NUMBER = /^-?\d{1,12}(\.\d{1,8})?$/;

/** An integer, decimal text, or a percentage as text, which counts as the number before the sign. */
function numberOf(value: Value): Fraction | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? new Fraction(value) : null;
  const text = typeof value === 'string' ? value.replace(/\s*%$/, '') : '';
  return NUMBER.test(text) ? new Fraction(text) : null;
}

function isPercentAt(fields: Fields, path: string): boolean {
  return valuesAt(fields, path).every((value) => typeof value === 'string' && value.endsWith('%'));
}

function total(values: readonly Fraction[]): Fraction | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum.add(value), new Fraction(0));
}

function idsOf(items: readonly Item[]): string[] {
  return [...new Set(items.flatMap(({ records }) => records))].sort();
}
