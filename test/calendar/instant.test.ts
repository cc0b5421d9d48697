import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDeadline,
  formatInstant,
  formatMinute,
  parseClock,
  parseDay,
  parseInstant,
} from '../../scripts/calendar/instant.ts';
import { makeZone } from '../../scripts/calendar/zone.ts';
import { shanghai } from './calendars.ts';

const epochs = fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2150, 0, 1) / 1000 });

describe('parseInstant', () => {
  test.each([
    '2024-09-27T10:00:00+08:00',
    '2024-09-27T10:00+08:00',
    '2024-09-27T02:00:00Z',
    '2024-09-27T02:00Z',
    '2024-09-26T19:00:00-07:00',
    '2024-09-27T07:45:00+05:45',
  ])('%s is one and the same second', (text) => {
    expect(parseInstant(text)).toBe(1_727_402_400);
  });

  test.each([
    ['2024-02-29T23:59:59+08:00', 'a leap day'],
    ['2024-12-31T23:59:59-12:00', 'the last offset west'],
    ['2025-01-01T00:00:00+14:00', 'the last offset east'],
    ['1900-01-01T00:00+00:00', 'the first year'],
  ])('%s (%s)', (text) => {
    expect(parseInstant(text)).toBe(Temporal.Instant.from(text).epochMilliseconds / 1000);
  });

  test.each([
    ['', 'nothing'],
    ['2024-09-27', 'a date'],
    ['2024-09-27T10:00:00', 'no offset'],
    ['2024-09-27 10:00:00+08:00', 'a space'],
    ['2024-09-27t10:00:00z', 'small letters'],
    ['2025-02-30T10:00:00+08:00', 'a day that does not exist'],
    ['2025-02-29T10:00:00+08:00', 'a leap day of a common year'],
    ['2100-02-29T10:00:00+08:00', 'a leap day of a century'],
    ['2024-13-01T10:00:00+08:00', 'a month that does not exist'],
    ['2024-00-10T10:00:00+08:00', 'month 0'],
    ['2024-04-31T10:00:00+08:00', 'the 31st of a short month'],
    ['2024-09-27T24:00:00+08:00', '24:00'],
    ['2024-09-27T10:60:00+08:00', 'minute 60'],
    ['2024-09-27T23:59:60+08:00', 'a leap second'],
    ['2024-09-27T10:00:00.5+08:00', 'a fraction of a second'],
    ['2024-09-27T10+08:00', 'no minutes'],
    ['2024-09-27T10:00:00+0800', 'an offset without colon'],
    ['2024-09-27T10:00:00+08', 'an offset without minutes'],
    ['2024-09-27T10:00:00+08:60', 'an offset of 60 minutes'],
    ['2024-09-27T10:00:00+14:01', 'an offset that no place keeps'],
    ['2024-09-27T10:00:00-12:01', 'an offset that no place keeps, west'],
    ['2024-09-27T10:00:00+08:00 ', 'a space at the end'],
    ['2024-09-27T10:00:00Z+08:00', 'two offsets'],
    ['2024-09-27T10:00:00+08:00[Asia/Shanghai]', 'a zone name'],
    ['24-09-27T10:00:00+08:00', 'a short year'],
    ['0204-09-27T10:00:00+08:00', 'a year that is a slip'],
    ['+002024-09-27T10:00:00+08:00', 'an expanded year'],
    ['2024-9-27T10:00:00+08:00', 'a short month'],
    ['2024-09-27T1O:00:00+08:00', 'a letter O'],
    ['２０２４-09-27T10:00:00+08:00', 'full-width digits'],
    ['2024-271T10:00:00+08:00', 'an ordinal date'],
  ])('refuses %j (%s)', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  test('agrees with Temporal on what it takes, whatever the text', () => {
    const part = (min: number, max: number): fc.Arbitrary<string> =>
      fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'));
    const text = fc
      .tuple(
        part(1890, 2110),
        part(0, 13),
        part(0, 32),
        part(0, 25),
        part(0, 61),
        part(0, 61),
        part(0, 15),
        part(0, 60),
      )
      .chain(([y, m, d, h, min, s, oh, om]) =>
        fc.constantFrom(`${y}-${m}-${d}T${h}:${min}:${s}+${oh}:${om}`, `${y}-${m}-${d}T${h}:${min}-${oh}:${om}`),
      );
    fc.assert(
      fc.property(text, (written) => {
        const read = parseInstant(written);
        if (read !== null) expect(read).toBe(Temporal.Instant.from(written).epochMilliseconds / 1000);
      }),
      { numRuns: 2000 },
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => parseInstant(text) === null || text.length > 16));
  });
});

describe('parseDay', () => {
  test.each(['2024-02-29', '1900-01-01', '9999-12-31'])('takes %s', (text) => expect(parseDay(text)).toBe(text));
  test.each(['2025-02-29', '2024-2-29', '2024-02-29 ', '20240229', '2024/02/29', '1899-12-31', '', 'today'])(
    'refuses %j',
    (text) => expect(parseDay(text)).toBeNull(),
  );
});

test.each([
  ['00:00', 0],
  ['17:30', 63_000],
  ['23:59', 86_340],
  ['24:00', 86_400],
  ['24:01', null],
  ['7:30', null],
  ['17:60', null],
  ['17.30', null],
  ['17:30:00', null],
])('parseClock %s', (text, expected) => {
  expect(parseClock(text)).toBe(expected);
});

describe('format', () => {
  test('in the zone', () => {
    expect(formatInstant(1_727_402_400, shanghai)).toBe('2024-09-27T10:00:00+08:00');
    expect(formatInstant(1_727_402_400, makeZone('America/Los_Angeles'))).toBe('2024-09-26T19:00:00-07:00');
    expect(formatInstant(1_727_402_400, makeZone('UTC'))).toBe('2024-09-27T02:00:00+00:00');
    expect(formatInstant(-1, makeZone('Africa/Monrovia'))).toBe('1969-12-31T23:15:29-00:44:30');
    expect(formatMinute(1_727_402_459, shanghai)).toBe('2024-09-27 10:00');
  });

  test.each([
    [1_728_403_199, '2024-10-08 24:00'],
    [1_728_403_198, '2024-10-08 23:59:58'],
    [1_728_403_200, '2024-10-09 00:00'],
  ])('a deadline: %i is %s', (epoch, expected) => {
    expect(formatDeadline(epoch, shanghai)).toBe(expected);
  });

  test.each(['Asia/Shanghai', 'America/Los_Angeles', 'Asia/Kathmandu'])('and parse are inverse in %s', (id) => {
    const zone = makeZone(id);
    fc.assert(fc.property(epochs, (epoch) => parseInstant(formatInstant(epoch, zone)) === epoch));
  });
});
