import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../scripts/calendar/instant.ts';
import { isZone, makeZone } from '../../scripts/calendar/zone.ts';
import { at, day } from './calendars.ts';

/** Summer time in both hemispheres, half hours, midnight shifts, a skipped day, seconds, no shifts at all. */
const ZONES = [
  'Asia/Shanghai',
  'UTC',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Monrovia',
];

const century = fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2050, 0, 1) / 1000 });

describe.each(ZONES)('%s, against Temporal', (id) => {
  const zone = makeZone(id);
  const local = (epoch: number): Temporal.ZonedDateTime =>
    Temporal.Instant.fromEpochMilliseconds(epoch * 1000).toZonedDateTimeISO(id);

  function agree(epoch: number): void {
    expect(zone.offsetAt(epoch)).toBe(local(epoch).offsetNanoseconds / 1e9);
    const date = zone.dayOf(epoch);
    expect(date).toBe(local(epoch).toPlainDate().toString());
    const start = local(epoch).startOfDay();
    expect(zone.startOf(date)).toBe(start.epochMilliseconds / 1000);
    expect(zone.endOf(date)).toBe(start.add({ days: 1 }).startOfDay().epochMilliseconds / 1000);
  }

  test('offsets and days', () => {
    fc.assert(fc.property(century, agree));
  });

  test('around every shift of a century', () => {
    let shift = local(Date.UTC(1950, 0, 1) / 1000).getTimeZoneTransition('next');
    for (; shift !== null && shift.year < 2050; shift = shift.getTimeZoneTransition('next')) {
      const epoch = shift.epochMilliseconds / 1000;
      for (const beside of [-90_000, -3600, -1, 0, 1, 3600, 90_000]) agree(epoch + beside);
    }
  });

  test('clock times', () => {
    fc.assert(
      fc.property(century, fc.integer({ min: 0, max: 86_399 }), (epoch, clock) => {
        const date = zone.dayOf(epoch);
        const time = new Temporal.PlainTime().add({ seconds: clock });
        const expected = Temporal.PlainDate.from(date).toPlainDateTime(time).toZonedDateTime(id);
        expect(zone.at(date, clock)).toBe(expected.epochMilliseconds / 1000);
      }),
    );
  });
});

describe('Asia/Shanghai', () => {
  const zone = makeZone('Asia/Shanghai');

  test('midnight belongs to the new day', () => {
    expect(zone.dayOf(at('2024-10-08 23:59:59'))).toBe('2024-10-08');
    expect(zone.dayOf(at('2024-10-09 00:00'))).toBe('2024-10-09');
    expect(zone.endOf(day('2024-10-08'))).toBe(at('2024-10-09 00:00'));
    expect(zone.startOf(day('2024-10-08'))).toBe(at('2024-10-08 00:00'));
  });

  test('instants written in another zone fall on the Shanghai day', () => {
    expect(zone.dayOf(parseInstant('2024-09-30T16:00:00Z') as number)).toBe('2024-10-01');
    expect(zone.dayOf(parseInstant('2024-09-30T08:59:59-07:00') as number)).toBe('2024-09-30');
  });

  test('summer time as it was kept until 1991', () => {
    expect(zone.offsetAt(parseInstant('1990-07-01T00:00:00Z') as number)).toBe(9 * 3600);
    expect(zone.offsetAt(parseInstant('1992-07-01T00:00:00Z') as number)).toBe(8 * 3600);
  });
});

test('names', () => {
  expect(isZone('Asia/Shanghai')).toBe(true);
  expect(isZone('Asia/Changzhou')).toBe(false);
  expect(isZone('')).toBe(false);
  expect(() => makeZone('Asia/Changzhou')).toThrow(RangeError);
});
