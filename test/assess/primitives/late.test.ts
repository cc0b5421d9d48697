import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../scripts/model/record.ts';
import { at, tell } from '../../support/contract.ts';
import { oneRow, scoreOf } from '../../support/sheet.ts';

/** Lateness in clock and working time, by full, begun and partial units, with what is excluded. */

function charged(late: string, fields: Fields, more = '', asOf = '2025-12-31') {
  const rule = `
- id: late
  title: 迟延
  event: late
  from: {records: [incident]}
  late: ${late}
  ${more || 'points: 1'}
`;
  const told = [tell('incident', 'INC-1', { system: 'blood-trace', severity: 'major', ...fields })];
  const [charge] = scoreOf(oneRow(rule), { told, asOf }).rows[0]?.charges ?? [];
  return charge ? [charge.points, charge.arithmetic] : null;
}

const between = (from: string, to: string, more: Fields = {}): Fields => ({
  reported_at: at(from),
  restored_at: at(to),
  ...more,
});
const words = (limit: string, unit: string, partial: string, exclude = '') =>
  `{from: reported_at, to: restored_at, limit: ${limit}, each: units, unit: ${unit}, partial: ${partial}${exclude}}`;
const SIGNED = `, exclude: [{field: exclusions, where: 'item.countersigned_by != ""'}]`;
const repair = (from: string, to: string, signed = true) => ({
  ...{ kind: 'vendor-repair', from: at(from), to: at(to), proof: '完工单' },
  ...(signed ? { countersigned_by: 'CLI-01' } : {}),
});

describe('clock time', () => {
  const outage = between('2025-03-04 00:00', '2025-03-04 09:30');
  test.each([
    ['full units', 'floor', '2', '⌊(9.5 − 4) ÷ 2⌋ × 1 = 2'],
    ['begun units', 'ceil', '3', '⌈(9.5 − 4) ÷ 2⌉ × 1 = 3'],
    ['by size', 'prorate', '2.75', '(9.5 − 4) ÷ 2 × 1 = 2.75'],
  ])('5.5 h over in units of 2 h: %s', (_, partial, points, arithmetic) => {
    expect(charged(words('{hours: 4}', '{hours: 2}', partial), outage)).toEqual([points, arithmetic]);
  });

  test.each([
    ['floor', null],
    ['ceil', ['1', '⌈(11 − 10) ÷ 5⌉ × 1 = 1']],
    ['prorate', ['0.2', '(11 − 10) ÷ 5 × 1 = 0.2']],
  ])('a minute over in units of five: %s', (partial, expected) => {
    const call = between('2025-03-04 08:00', '2025-03-04 08:11');
    expect(charged(words('{minutes: 10}', '{minutes: 5}', partial), call)).toEqual(expected);
  });

  // The limit in days is over at 24:00, and the hours run from there: 01:00:00 is one hour, 00:59:59 none, 01:30:01 two begun.
  test.each([
    ['2025-03-06 01:00:00', 'floor', ['1', '⌊1 ÷ 1⌋ × 1 = 1']],
    ['2025-03-06 01:00:00', 'ceil', ['1', '⌈1 ÷ 1⌉ × 1 = 1']],
    ['2025-03-06 00:59:59', 'floor', null],
    ['2025-03-06 01:30:00', 'prorate', ['1.5', '1.5 ÷ 1 × 1 = 1.5']],
    ['2025-03-06 00:00:00', 'ceil', null],
  ])('hours over a limit in working days, done at %s: %s', (done, partial, expected) => {
    const outage = between('2025-03-04 09:00', done);
    expect(charged(words('{workdays: 1}', '{hours: 1}', partial), outage)).toEqual(expected);
  });

  test('the limit itself is in time, one second more is not', () => {
    const limit = '{from: reported_at, to: restored_at, limit: {minutes: 10}, each: once}';
    expect(charged(limit, between('2025-03-04 08:00', '2025-03-04 08:10'))).toBeNull();
    const late = { reported_at: at('2025-03-04 08:00'), restored_at: '2025-03-04T08:10:01+08:00' };
    expect(charged(limit, late)).toEqual(['1', '1 × 1 = 1']);
  });

  test('a limit and a price by a field of the record', () => {
    const byGrade = words('{hours: {by: severity, table: {major: 4, minor: 72}}}', '{hours: 2}', 'floor');
    expect(charged(byGrade, outage, 'points: {by: severity, table: {major: 3, minor: 1}}')).toEqual([
      '6',
      '⌊(9.5 − 4) ÷ 2⌋ × 3 = 6',
    ]);
  });

  test('marginal tiers over the units of one event', () => {
    const tiers = 'tiers: [{upto: 2, points: 1}, {points: 3}]';
    expect(charged(words('{hours: 4}', '{hours: 1}', 'floor'), outage, tiers)).toEqual([
      '11',
      '⌊(9.5 − 4) ÷ 1⌋ = 5；2 × 1 + 3 × 3 = 11',
    ]);
  });

  test('no more than a single event may cost', () => {
    expect(charged(words('{hours: 4}', '{hours: 1}', 'ceil'), outage, 'points: 1000\n  cap_each: 5000')).toEqual([
      '5000',
      '⌈(9.5 − 4) ÷ 1⌉ × 1000 = 6000，单次最多 5000',
    ]);
  });

  test('what still lasts runs to 24:00 of the as-of day', () => {
    const open = { reported_at: at('2025-03-04 20:00') };
    expect(charged(words('{hours: 1}', '{hours: 1}', 'floor'), open, '', '2025-03-04')).toEqual([
      '3',
      '⌊(4 − 1) ÷ 1⌋ × 1 = 3',
    ]);
  });
});

describe('working time', () => {
  test.each([
    // Friday 24 January; Sunday the 26th is a make-up day, the 27th an ordinary Monday, the 28th begins the break.
    ['done on the make-up Sunday', '2025-01-26 18:00', null],
    ['done on the Monday after', '2025-01-27 09:00', ['1', '1 × 1 = 1']],
    ['done after the break, on Wednesday 5 February', '2025-02-05 09:00', ['2', '2 × 1 = 2']],
    ['done on the make-up Saturday 8 February', '2025-02-08 09:00', ['5', '5 × 1 = 5']],
    ['done on the ordinary Sunday after it', '2025-02-09 09:00', ['5', '5 × 1 = 5']],
  ])('one working day from Friday 2025-01-24: %s', (_, done, expected) => {
    expect(charged(words('{workdays: 1}', '{workdays: 1}', 'ceil'), between('2025-01-24 10:00', done))).toEqual(
      expected,
    );
  });

  test('calendar days over a limit in working days', () => {
    // 1 working day ends on Sunday the 26th; the 5th of February is ten days later.
    expect(
      charged(words('{workdays: 1}', '{days: 1}', 'floor'), between('2025-01-24 10:00', '2025-02-05 09:00')),
    ).toEqual(['10', '10 × 1 = 10']);
  });

  test('office hours: 09:00–12:00 and 13:30–17:30, on working days only', () => {
    // 16:00 + 2 h of office time is 17:30 on Friday and 09:30 on the make-up Sunday; done at 12:00 there: 2.5 h over.
    const late = words('{office_hours: 2}', '{office_hours: 1}', 'prorate');
    expect(charged(late, between('2025-01-24 16:00', '2025-01-26 12:00'))).toEqual(['2.5', '2.5 × 1 = 2.5']);
    expect(charged(late, between('2025-01-24 16:00', '2025-01-26 09:30'))).toBeNull();
  });

  test('of an exclusion only its office hours come out of a limit in office hours', () => {
    // Excluded Friday 17:00 to Sunday 10:00: half an hour on Friday, one hour on Sunday; 2.5 h over become 1 h.
    const late = words('{office_hours: 2}', '{office_hours: 1}', 'prorate', SIGNED);
    const fields = between('2025-01-24 16:00', '2025-01-26 12:00', {
      exclusions: [repair('2025-01-24 17:00', '2025-01-26 10:00')],
    });
    expect(charged(late, fields)).toEqual(['1', '1 × 1 = 1']);
  });
});

describe('exclusions', () => {
  const late = words('{hours: 4}', '{hours: 2}', 'prorate', SIGNED);
  const outage = (...exclusions: Fields[]) =>
    between('2025-03-04 00:00', '2025-03-04 09:30', { exclusions: exclusions as never });
  test.each([
    // 9.5 − 4 = 5.5 h over without any
    ['not countersigned: nothing comes out', [repair('2025-03-04 01:00', '2025-03-04 02:00', false)], '2.75'],
    ['inside: one hour', [repair('2025-03-04 01:00', '2025-03-04 02:00')], '2.25'],
    ['clipped to the interval: 3.5 of five hours and a half', [repair('2025-03-03 22:00', '2025-03-04 03:30')], '1'],
    [
      'overlaps once: 1 to 4 o’clock is three hours',
      [repair('2025-03-04 01:00', '2025-03-04 03:00'), repair('2025-03-04 02:00', '2025-03-04 04:00')],
      '1.25',
    ],
    ['outside: nothing', [repair('2025-03-05 00:00', '2025-03-05 09:00')], '2.75'],
  ])('%s', (_, exclusions, points) => {
    expect(charged(late, outage(...exclusions))?.[0]).toBe(points);
  });
  test('all of it: in time', () => {
    expect(charged(late, outage(repair('2025-03-04 00:00', '2025-03-04 09:30')))).toBeNull();
  });
});
