import { expect, test } from 'vitest';
import { deadline, isLimit } from '../../scripts/calendar/deadline.ts';
import { formatDeadline, parseInstant } from '../../scripts/calendar/instant.ts';
import { shanghai } from './calendars.ts';

/** Slots 09:00–12:00 and 13:30–17:30: seven hours a working day. */
test.each([
  ['within the morning', '2024-09-26T09:30:00+08:00', 1, '2024-09-26 10:30'],
  ['exactly to the end of the morning', '2024-09-26T11:00:00+08:00', 1, '2024-09-26 12:00'],
  ['over the noon break', '2024-09-26T11:30:00+08:00', 1, '2024-09-26 14:00'],
  ['before the office opens', '2024-09-26T02:10:00+08:00', 1, '2024-09-26 10:00'],
  ['after the office closes, into a make-up Sunday', '2024-09-28T20:00:00+08:00', 1, '2024-09-29 10:00'],
  [
    'eight hours from a Friday, over a Saturday off into a make-up Sunday',
    '2024-09-27T10:00:00+08:00',
    8,
    '2024-09-29 11:00',
  ],
])('%s', (_, from, hours, expected) => {
  expect(formatDeadline(deadline(shanghai, parseInstant(from) as number, { office_hours: hours }), shanghai)).toBe(
    expected,
  );
});

test('an agreed slot replaces the usual ones; nonsense is no limit', () => {
  const from = parseInstant('2024-09-26T08:00:00+08:00') as number;
  expect(
    formatDeadline(deadline(shanghai, from, { office_hours: 4, slots: ['08:30-12:00', '13:30-18:00'] }), shanghai),
  ).toBe('2024-09-26 14:00');
  expect(isLimit({ office_hours: 8 })).toBe(true);
  expect(isLimit({ office_hours: 8, slots: ['9-12'] })).toBe(false);
  expect(isLimit({ office_hours: 8, slots: [] })).toBe(false);
  expect(isLimit({ office_hours: 0 })).toBe(false);
});
