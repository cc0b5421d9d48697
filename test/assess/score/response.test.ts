import { describe, expect, test } from 'vitest';
import { assessTold, at, tell } from '../../support/contract.ts';
import { CONTRACT, check, demand, finding, incident, nextId, readingsOf, rowOf } from '../../support/score.ts';

/** 需求响应及时性, worked on told records. */

describe('fault.response', () => {
  const answered = (reported: string, acknowledged: string, severity = 'moderate') =>
    incident({ severity, reported_at: at(reported), acknowledged_at: at(acknowledged) });

  test('E11 reported before the National Day break, answered on the first working day after it', () => {
    check([answered('2024-09-30 16:00', '2024-10-08 09:30')], 'fault.response', {
      trial: '20',
      readings: {
        'calendar.workday_source=weekdays': '19',
        'calendar.day_start=included': '19',
        'response.workday_deadline=clock-24': '19',
      },
    });
  });

  test('E12 a make-up Sunday is the next working day', () => {
    const told = [answered('2024-09-27 10:00', '2024-09-30 09:00')];
    check(told, 'fault.response', {
      trial: '19',
      readings: { 'calendar.workday_source=weekdays-minus-holidays': '20', 'calendar.workday_source=weekdays': '20' },
      arithmetic: ['1 × 1 = 1'],
    });
    const [charge] = rowOf(assessTold({ contract: CONTRACT, told }), 'fault.response').charges;
    expect(charge?.explanation).toContain('应于 2024-09-29 24:00 前（周日，调休上班）');
    expect(readingsOf(charge?.readings ?? [])).toMatchObject({ 'calendar.workday_source=weekdays': '20' });
  });

  test.each([
    ['E15 sixty minutes include the limit', '15:10', '20', {}],
    ['E15 one second more does not', '15:10:01', '19', { 'severity.major_problem=marked': '20' }],
    ['E17 six hours late is late once', '20:10', '19', { 'severity.major_problem=marked': '20' }],
  ])('%s', (_, clock, trial, readings) => {
    check([answered('2024-11-05 14:10', `2024-11-05 ${clock}`, 'major')], 'fault.response', { trial, readings });
  });

  test('E18 unreachable three times', () => {
    check(
      Array.from({ length: 3 }, () => finding('fault.response')),
      'fault.response',
      { trial: '17', readings: {} },
    );
  });

  test.each([
    ['three unanswered calls, nobody ever answers', 3, null, '19', { 'unreachable=two-calls': '19' }],
    ['two unanswered calls', 2, null, '20', { 'unreachable=two-calls': '19', 'unreachable=any-call': '19' }],
    ['the third call is answered', 3, '2024-11-06 03:20', '20', {}],
  ])('E18 from the duty log: %s', (_, attempts, answered_at, trial, other: { [reading: string]: string }) => {
    const call = tell('duty-log', nextId('DL'), {
      ...{ subtype: 'call', date: '2024-11-06', person: 'PER-01', called_at: at('2024-11-06 03:00') },
      ...{ caller: '某区血站', summary: '询问', attempts, ...(answered_at ? { answered_at: at(answered_at) } : {}) },
    });
    const readings = Object.fromEntries(Object.entries(other).filter(([, value]) => value !== trial));
    check([call], 'fault.response', { trial, readings });
  });

  test.each([
    // 09-29, 09-30, 10-08, 09, 10, 11, 12, 14, 15, 16
    ['E19 the tenth working day is in time', '2024-10-16 16:00', '20', { weekdays: '14', included: '18' }],
    ['E20 two working days over', '2024-10-18 16:00', '16', { minus: '20', weekdays: '10', included: '14' }],
    ['E21 three over', '2024-10-21 16:00', '14', { minus: '18', weekdays: '8', included: '12', calendarDays: '10' }],
  ])('%s', (_, completed, trial, other: { [name: string]: string }) => {
    const names: { [name: string]: string } = {
      minus: 'calendar.workday_source=weekdays-minus-holidays',
      weekdays: 'calendar.workday_source=weekdays',
      included: 'calendar.day_start=included',
      calendarDays: 'demand.over_unit=calendar-day',
    };
    const readings = Object.fromEntries(Object.entries(other).map(([name, value]) => [names[name], value]));
    check([demand('2024-09-27 10:00', completed)], 'fault.response', { trial, readings });
  });

  test('a demand over the Spring Festival, with a make-up Sunday before and a make-up Saturday after', () => {
    // 01-20 to 24, Sun 26, 27, 02-05, 06, 07; over: Sat 02-08 and 02-10
    check([demand('2025-01-17 10:00', '2025-02-10 09:00')], 'fault.response', {
      trial: '16',
      readings: {
        'demand.over_unit=calendar-day': '14',
        'calendar.workday_source=weekdays-minus-holidays': '20',
        'calendar.workday_source=weekdays': '8',
        'calendar.day_start=included': '14',
      },
    });
  });

  test('24:00 of the last day is the last second of it: what bears the next day is late', () => {
    check([answered('2024-09-14 09:00', '2024-09-18 23:59:59')], 'fault.response', { trial: '20' });
    check([answered('2024-09-14 09:00', '2024-09-19 00:00:00')], 'fault.response', { trial: '19' });
  });

  test('a demand not yet done runs to the end of the as-of day, and no day longer', () => {
    const told = [demand('2024-09-27 10:00', null)];
    for (const [asOf, trial] of [
      ['2024-10-16', '20'],
      ['2024-10-17', '18'],
      ['2024-10-18', '16'],
      ['2024-10-20', '16'],
      ['2024-10-21', '14'],
    ] as const) {
      check(told, 'fault.response', { trial }, asOf);
    }
  });

  test('what was done only after the as-of day was not done on it', () => {
    check([demand('2024-09-27 10:00', '2024-10-21 16:00')], 'fault.response', { trial: '18' }, '2024-10-17');
  });

  test('a date agreed in writing takes the place of the limit', () => {
    const replanned = { agreed_on: '2024-10-09', due_on: '2024-10-18', agreed_by: 'CLI-01' };
    check([demand('2024-09-27 10:00', '2024-10-18 16:00', { replanned })], 'fault.response', { trial: '20' });
    check([demand('2024-09-27 10:00', '2024-10-22 16:00', { replanned })], 'fault.response', {
      trial: '16',
      arithmetic: ['2 × 2 = 4'],
    });
  });

  test('waiting that the client countersigned stops the clock where the parties agree so', () => {
    // Tenth working day 11-18; done on 11-20, one working day of waiting in between, not yet countersigned in general
    const pauses = [
      {
        kind: 'user',
        from: at('2024-11-06 09:00'),
        to: at('2024-11-07 09:00'),
        proof: '邮件',
        countersigned_by: 'CLI-01',
      },
    ];
    check([demand('2024-11-04 09:00', '2024-11-20 09:00', { pauses })], 'fault.response', {
      trial: '16',
      readings: { 'clock.pause=countersigned': '18', 'calendar.day_start=included': '14' },
    });
  });

  test('a sentence fills up at 20 by itself, which shows as such', () => {
    const told = Array.from({ length: 22 }, () => answered('2024-11-04 09:00', '2024-11-06 09:00'));
    const row = rowOf(assessTold({ contract: CONTRACT, told }), 'fault.response');
    expect(row).toMatchObject({ trial: '0', capped_from: '22' });
    expect(row.capped_rules).toEqual([
      { rules: ['未在一个工作日内响应', '系统重大问题未在 1 小时内响应'], sum: '22', cap: '20' },
    ]);
  });

  test('E23 nine late, four unreachable, a demand six working days over: 25 capped to the row', () => {
    const told = [
      ...Array.from({ length: 9 }, () => answered('2024-11-04 09:00', '2024-11-06 09:00')),
      ...Array.from({ length: 4 }, () => finding('fault.response')),
      // Tenth working day 11-18; 19, 20, 21, 22, 25, 26 over
      demand('2024-11-04 09:00', '2024-11-26 09:00'),
    ];
    check(told, 'fault.response', { trial: '0', cappedFrom: '25' });
  });
});
