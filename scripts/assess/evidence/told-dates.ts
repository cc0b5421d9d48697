import { addDays, type Day } from '../../calendar/day.ts';
import { parseDay } from '../../calendar/instant.ts';
import type { Zone } from '../../calendar/zone.ts';
import type { Value } from '../../model/record.ts';
import { instantOf } from './book.ts';

/** A stretch of days that a text names, with the words it uses. */
export interface Span {
  from: Day;
  to: Day;
  said: string;
}

const QUARTERS: { readonly [word: string]: number } = { 一: 1, 二: 2, 三: 3, 四: 4 };
const YEAR = '(20\\d\\d) ?年';
/** Longest first: a month is also a piece of its year. */
const SPANS: readonly {
  words: RegExp;
  months: (match: readonly string[]) => readonly [first: number, last: number];
}[] = [
  {
    words: new RegExp(`${YEAR} ?(\\d{1,2}) ?月? ?(?:至|到|—|-|~) ?(\\d{1,2}) ?月`, 'g'),
    months: ([, first, last]) => [Number(first), Number(last)],
  },
  {
    words: new RegExp(`${YEAR} ?(\\d{1,2}) ?月(?! ?\\d{1,2} ?日)`, 'g'),
    months: ([, one]) => [Number(one), Number(one)],
  },
  { words: /(?<!\d)(20\d\d)-(\d\d)(?![\d-])/g, months: ([, one]) => [Number(one), Number(one)] },
  {
    words: new RegExp(`${YEAR}度? ?第?([一二三四1-4]) ?季度`, 'g'),
    months: ([, word = '']) => quarter(QUARTERS[word] ?? Number(word)),
  },
  { words: new RegExp(`${YEAR}度? ?([上下])半年`, 'g'), months: ([, half]) => (half === '上' ? [1, 6] : [7, 12]) },
];

function quarter(no: number): [number, number] {
  return [no * 3 - 2, no * 3];
}

/** A quarter without its year. */
const QUARTER = /(?<![年度\d] ?)第([一二三四]) ?季度/g;

/**
 * Stretches of months that a text names with their year: `2024 年 8 月`, `2024 年第三季度`, `2024 年 7 月至 9 月`. A quarter
 * alone is one of `year` or of the year before.
 */
export function spansIn(text: string, year = Number.NaN): Span[] {
  if (!/[年季]|\d-\d/.test(text)) return [];
  let rest = text;
  const alone = [...text.matchAll(QUARTER)].flatMap(([said, word = '']) =>
    (Number.isNaN(year) ? [] : [year, year - 1]).flatMap((one) =>
      spansIn(`${one} 年第${word}季度`).map((span) => ({ ...span, said })),
    ),
  );
  const dated = SPANS.flatMap(({ words, months }) => {
    const found = [...rest.matchAll(words)].flatMap((match): Span[] => {
      const [first, last] = months(match.slice(1));
      const from = parseDay(`${match[1]}-${String(first).padStart(2, '0')}-01`);
      const end = parseDay(`${match[1]}-${String(last).padStart(2, '0')}-01`);
      if (!from || !end || end < from) return [];
      return [{ from, to: endOfMonth(end), said: match[0].trim() }];
    });
    rest = rest.replace(words, ' ');
    return found;
  });
  return [...dated, ...alone];
}

function endOfMonth(day: Day): Day {
  return addDays(`${addDays(`${day.slice(0, 7)}-01` as Day, 31).slice(0, 7)}-01` as Day, -1);
}

/** `8 月 9 日`, and `10 日` after it: days of a month that was named before. None that only counts days. */
const DAY = /(?:(\d{1,2}) ?月 ?)?(?<![\d.])(\d{1,2}) ?日(?! ?[内后以])/g;

/** Days that a text names without their year, as `MM-DD`, in its order. */
export function daysIn(text: string): string[] {
  let month = '';
  return [...text.matchAll(DAY)].flatMap(([, own, day = '']) => {
    month = own ?? month;
    const written = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return month !== '' && parseDay(`2024-${written}`) ? [written] : [];
  });
}

/** Every day that a value holds, at whatever depth, be it a date or the day of an instant. */
export function daysOf(value: Value | undefined, zone: Zone): Day[] {
  if (typeof value === 'string') {
    const at = instantOf(value);
    if (at !== null) return [zone.dayOf(at)];
    const day = parseDay(value);
    return day ? [day] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((item) => daysOf(item, zone));
}

/** `8 月`, with a day of it or without; no stretch of months, and no months that were counted. */
const MONTH = /(?<![\d.年个至-])(?:20\d\d ?年 ?)?(\d{1,2}) ?月(?! ?至|前|内|以)/g;

/** Months that a text names without their year. */
export function monthsIn(text: string): number[] {
  return [...new Set([...text.matchAll(MONTH)].map(([, month]) => Number(month)))].filter(
    (one) => one >= 1 && one <= 12,
  );
}
