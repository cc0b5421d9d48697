import { type Day, dayFrom, dayNumber, weekdayOf } from './day.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PARTS = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY']);

/**
 * The days of a rule of the usual form: every n-th day; every n-th week on some weekdays; every n-th month on some dates or
 * on the n-th of some weekday. `parts` have been checked one by one. Null for any other rule, which the library expands:
 * that takes some thousand times as long, and the plans of a contract hold a dozen of the usual ones.
 */
export function plainDays(parts: ReadonlyMap<string, string>, start: Day, from: Day, to: Day): Day[] | null {
  const matches = matcher(parts, dayNumber(start));
  if (!matches) return null;
  const days: Day[] = [];
  for (let number = dayNumber(from); number <= dayNumber(to); number += 1) {
    if (matches(number)) days.push(dayFrom(number));
  }
  return days;
}

function matcher(parts: ReadonlyMap<string, string>, start: number): ((number: number) => boolean) | null {
  if (![...parts.keys()].every((name) => PARTS.has(name))) return null;
  const every = Number(parts.get('INTERVAL') ?? 1);
  const [byDay, byDate] = [parts.get('BYDAY'), parts.get('BYMONTHDAY')];
  const isDue = (distance: number) => distance % every === 0;
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return byDay === undefined && byDate === undefined ? (number) => isDue(number - start) : null;
    case 'WEEKLY': {
      if (byDate !== undefined) return null;
      const days = (byDay ?? WEEKDAYS[weekdayOf(start) - 1] ?? '').split(',').map((word) => WEEKDAYS.indexOf(word) + 1);
      if (days.includes(0)) return null;
      const monday = (number: number) => number - weekdayOf(number);
      return (number) => days.includes(weekdayOf(number)) && isDue((monday(number) - monday(start)) / 7);
    }
    case 'MONTHLY': {
      if ((byDay === undefined) === (byDate === undefined)) return null;
      const isOn = byDate === undefined ? onWeekdays(byDay ?? '') : onDates(byDate);
      const first = monthOf(dayFrom(start));
      return isOn && ((number) => isOn(number) && isDue(monthOf(dayFrom(number)) - first));
    }
    default:
      return null;
  }
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function dateOf(number: number): number {
  return Number(dayFrom(number).slice(8));
}

/** Days that are left in the month, the day itself included. */
function leftIn(number: number): number {
  let left = 1;
  while (dateOf(number + left) > 1) left += 1;
  return left;
}

function onDates(list: string): (number: number) => boolean {
  const dates = list.split(',').map(Number);
  const hasLast = dates.some((date) => date < 0);
  return (number) => dates.includes(dateOf(number)) || (hasLast && dates.includes(-leftIn(number)));
}

/** `2TU` is the second Tuesday, `-1FR` the last Friday; without a number, every one. */
function onWeekdays(list: string): ((number: number) => boolean) | null {
  const wanted = list.split(',').map((word) => {
    return { nth: Number(word.slice(0, -2)), weekday: WEEKDAYS.indexOf(word.slice(-2)) + 1 };
  });
  if (wanted.some(({ weekday }) => weekday === 0)) return null;
  return (number) =>
    wanted.some(({ nth, weekday }) => {
      if (weekdayOf(number) !== weekday) return false;
      if (nth === 0) return true;
      return nth > 0 ? Math.ceil(dateOf(number) / 7) === nth : Math.ceil(leftIn(number) / 7) === -nth;
    });
}
