import { RRuleTemporal } from 'rrule-temporal';
import { type Day, dayFrom, daysBetween } from './day.ts';
import { parseDay } from './instant.ts';
import { plainDays } from './plain-rule.ts';

/** The days of a rule in order, or in Chinese why the rule cannot be expanded. */
export type Expansion = { readonly days: readonly Day[] } | { readonly problem: string };

/** More days than this in one window is a slip: a daily task has 366 a year. */
const MAX_DAYS = 5000;
/** A hundred years from the rule's start: nothing further away is a plan. */
const MAX_SPAN_DAYS = 36_525;
const MAX_LENGTH = 500;

const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)';

/**
 * The parts of RFC 5545 §3.3.10 that make sense for whole days, each with what its value (or each item of its list) may
 * be. Checked here because the library passes over what it does not know, which would silently change the plan.
 */
const PARTS: ReadonlyMap<string, { value: RegExp; list: boolean; form: string }> = new Map([
  ['FREQ', { value: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/, list: false, form: 'DAILY、WEEKLY、MONTHLY 或 YEARLY' }],
  ['INTERVAL', { value: /^[1-9]\d{0,2}$/, list: false, form: '1 至 999 的整数' }],
  ['COUNT', { value: /^[1-9]\d{0,3}$/, list: false, form: '1 至 9999 的整数' }],
  ['UNTIL', { value: /^\d{8}$/, list: false, form: '日期，如 20250628' }],
  ['BYDAY', { value: new RegExp(`^(?:[+-]?${upTo(53)})?${WEEKDAY}$`), list: true, form: '星期，如 WE 或 -1FR' }],
  ['BYMONTH', { value: new RegExp(`^${upTo(12)}$`), list: true, form: '1 至 12' }],
  ['BYMONTHDAY', { value: new RegExp(`^[+-]?${upTo(31)}$`), list: true, form: '1 至 31，或 -1（最后一天）至 -31' }],
  ['BYYEARDAY', { value: new RegExp(`^[+-]?${upTo(366)}$`), list: true, form: '1 至 366，或 -1 至 -366' }],
  ['BYWEEKNO', { value: new RegExp(`^[+-]?${upTo(53)}$`), list: true, form: '1 至 53，或 -1 至 -53' }],
  ['BYSETPOS', { value: new RegExp(`^[+-]?${upTo(366)}$`), list: true, form: '1 至 366，或 -1 至 -366' }],
  ['WKST', { value: new RegExp(`^${WEEKDAY}$`), list: false, form: '星期，如 MO' }],
]);

const SUB_DAILY_PARTS: readonly string[] = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];
const SUB_DAILY_FREQUENCIES: readonly string[] = ['HOURLY', 'MINUTELY', 'SECONDLY'];

/** Expansions made so far: assessment asks for the same ones again for every reading and date. */
const memory = new Map<string, Expansion>();
const MAX_MEMORY = 2000;

/**
 * The days on which a recurrence rule (RFC 5545, value of an RRULE property without `RRULE:`) falls, from `from` to `to`,
 * both included, and not before `start`, its DTSTART. Days are civil, so no time zone takes part. `start` itself counts
 * only when the rule falls on it. Faults of the rule come back as a Chinese `problem`; nothing is thrown.
 */
export function expandRule(rule: string, start: Day, from: Day, to: Day): Expansion {
  const key = `${rule}\n${start}\n${from}\n${to}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= MAX_MEMORY) memory.clear();
  const made = expand(rule, start, from, to);
  memory.set(key, made);
  return made;
}

function expand(rule: string, start: Day, from: Day, to: Day): Expansion {
  const read = readParts(rule);
  if ('problem' in read) return read;
  const first = daysBetween(start, from) < 0 ? start : from;
  if (daysBetween(first, to) < 0) return { days: [] };
  if (daysBetween(start, to) > MAX_SPAN_DAYS) return { problem: `重复规则的起始日 ${start} 与 ${to} 相距超过一百年` };
  const plain = plainDays(read.parts, start, first, to);
  if (plain && plain.length <= MAX_DAYS) return { days: plain };
  let days: Day[];
  try {
    const options = { rruleString: read.rule, dtstart: midnight(start), tzid: 'UTC', strict: true, temporal: Temporal };
    days = new RRuleTemporal(options)
      .between(midnight(first), midnight(to), true)
      .map((time) => dayFrom(time.epochMilliseconds / 86_400_000));
  } catch {
    // The parts are sound one by one, so what the library refuses is their combination.
    return { problem: `重复规则“${rule}”的各部分不能这样搭配，见 RFC 5545 第 3.3.10 节` };
  }
  if (days.length > MAX_DAYS) {
    return { problem: `重复规则“${rule}”在 ${first} 至 ${to} 间有 ${days.length} 次，超过 ${MAX_DAYS} 次的上限` };
  }
  return { days };
}

/** Checks every part of the rule by itself; gives the rule back in the form the library wants. */
function readParts(rule: string): { rule: string; parts: ReadonlyMap<string, string> } | { problem: string } {
  if (rule.length > MAX_LENGTH) return { problem: `重复规则过长（${rule.length} 个字符，上限 ${MAX_LENGTH}）` };
  const parts = new Map<string, string>();
  for (const part of rule.toUpperCase().split(';')) {
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(0, equals));
    const value = part.slice(equals + 1);
    const shape = PARTS.get(name);
    if (SUB_DAILY_PARTS.includes(name) || (name === 'FREQ' && SUB_DAILY_FREQUENCIES.includes(value))) {
      return { problem: `重复规则以日为最小单位，不能用“${part}”` };
    }
    if (shape === undefined) {
      return { problem: `重复规则中的“${part}”无法识别，写法如 FREQ=WEEKLY;BYDAY=WE，不带 RRULE: 和空格` };
    }
    if (parts.has(name)) return { problem: `重复规则中 ${name} 出现了两次` };
    if (!(shape.list ? value.split(',') : [value]).every((item) => shape.value.test(item))) {
      return { problem: `重复规则中的“${part}”无法识别，${name} 应为${shape.form}` };
    }
    parts.set(name, value);
  }
  if (!parts.has('FREQ')) return { problem: '重复规则缺少 FREQ，写法如 FREQ=WEEKLY;BYDAY=WE' };
  const until = parts.get('UNTIL');
  if (until !== undefined) {
    const day = parseDay(`${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6)}`);
    if (day === null) return { problem: `重复规则中的“UNTIL=${until}”不是实际存在的日期` };
    // The library expands instants; midnight of the day keeps the day itself in, as for a rule over dates.
    parts.set('UNTIL', `${until}T000000Z`);
  }
  return { rule: [...parts].map(([name, value]) => `${name}=${value}`).join(';'), parts };
}

/** Pattern for the whole numbers from 1 to a limit, without leading zeros. */
function upTo(limit: number): string {
  return `(?:${Array.from({ length: limit }, (_, index) => limit - index).join('|')})`;
}

function midnight(day: Day): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day).toZonedDateTime('UTC');
}
