import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { expect, test } from 'vitest';
import { addDays, type Day, dayFrom } from '../../scripts/calendar/day.ts';
import { plainDays } from '../../scripts/calendar/plain-rule.ts';

function byLibrary(rule: string, start: Day, from: Day, to: Day): string[] {
  const midnight = (day: Day) => Temporal.PlainDate.from(day).toZonedDateTime('UTC');
  const options = { rruleString: rule, dtstart: midnight(start), tzid: 'UTC', strict: true, temporal: Temporal };
  return new RRuleTemporal(options)
    .between(midnight(from), midnight(to), true)
    .map((time) => dayFrom(time.epochMilliseconds / 86_400_000));
}

function partsOf(rule: string): Map<string, string> {
  return new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
}

const weekdays = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const some = <T>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { minLength: 1, maxLength: 3 }).map((list) => list.join(','));
const nth = fc
  .tuple(fc.constantFrom('', '1', '2', '3', '4', '5', '-1', '-2', '-5', '+2'), weekdays)
  .map((two) => two.join(''));
const dates = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }));
const rules = fc.tuple(
  fc.oneof(
    fc.constant('FREQ=DAILY'),
    fc.constant('FREQ=WEEKLY'),
    some(weekdays).map((list) => `FREQ=WEEKLY;BYDAY=${list}`),
    some(nth).map((list) => `FREQ=MONTHLY;BYDAY=${list}`),
    some(dates).map((list) => `FREQ=MONTHLY;BYMONTHDAY=${list}`),
  ),
  fc.option(fc.integer({ min: 1, max: 14 })),
);

test('a rule of the usual form falls on the days that the library gives', () => {
  const day = fc.integer({ min: 18_000, max: 21_000 }).map(dayFrom);
  fc.assert(
    fc.property(
      rules,
      day,
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 500 }),
      ([rule, every], start, wait, length) => {
        const whole = every === null ? rule : `${rule};INTERVAL=${every}`;
        const from = addDays(start, wait);
        const to = addDays(from, length);
        expect(plainDays(partsOf(whole), start, from, to), whole).toEqual(byLibrary(whole, start, from, to));
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  'FREQ=YEARLY',
  'FREQ=MONTHLY',
  'FREQ=DAILY;COUNT=3',
  'FREQ=WEEKLY;BYDAY=MO;WKST=SU',
  'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
  'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
  'FREQ=DAILY;BYDAY=MO',
])('%s is left to the library', (rule) => {
  expect(plainDays(partsOf(rule), '2024-07-01' as Day, '2024-07-01' as Day, '2025-06-30' as Day)).toBeNull();
});
