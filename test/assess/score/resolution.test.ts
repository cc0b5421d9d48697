import { describe, test } from 'vitest';
import type { Fields } from '../../../scripts/model/record.ts';
import { at } from '../../support/contract.ts';
import { check, incident, outage } from '../../support/score.ts';

/** 故障处理时效性, worked on told records. */

describe('fault.resolution', () => {
  /** Readings that always matter to a 重大 fault of nine and a half hours. */
  const others = {
    'fault.partial_unit=ceil': '6',
    'fault.partial_unit=prorate': '6.75',
    'fault.limit=software-24': '15',
    'fault.limit=strict-3': '6',
  };

  test.each([
    [
      'E24 9 h 30 m of a 重大 fault',
      outage('major', '2024-11-05 00:00', '2024-11-05 09:30'),
      '9',
      { partialCeil: '6', prorate: '6.75', all24: '15', strict: '6' },
    ],
    ['E25 exactly the limit', outage('major', '2024-11-05 00:00', '2024-11-05 04:00'), '15', {}],
    ['E26 6 h 00 m', outage('major', '2024-11-05 00:00', '2024-11-05 06:00'), '12', { all24: '15' }],
    [
      'E26 5 h 59 m',
      outage('major', '2024-11-05 00:00', '2024-11-05 05:59'),
      '15',
      // 119 ÷ 120 × 3 = 2.975
      { partialCeil: '12', prorate: '12.025', strict: '12' },
    ],
    [
      'E28 a 轻微 fault of 120 h',
      outage('minor', '2024-11-05 00:00', '2024-11-10 00:00'),
      '9',
      { all24: '3', strict: '6', office: '0' },
    ],
  ])('%s', (_, told, trial, other: { [name: string]: string }) => {
    const names: { [name: string]: string } = {
      partialCeil: 'fault.partial_unit=ceil',
      prorate: 'fault.partial_unit=prorate',
      all24: 'fault.limit=software-24',
      strict: 'fault.limit=strict-3',
      office: 'fault.unit=office',
    };
    const readings = Object.fromEntries(Object.entries(other).map(([name, value]) => [names[name], value]));
    check([told], 'fault.resolution', { trial, readings });
  });

  test('E24 shows its arithmetic', () => {
    check([outage('major', '2024-11-05 00:00', '2024-11-05 09:30')], 'fault.resolution', {
      trial: '9',
      arithmetic: ['⌊(9.5 − 4) ÷ 2⌋ × 3 = 6'],
    });
  });

  test('E30 6 + 3 + 9 capped to the row', () => {
    const told = [
      outage('major', '2024-11-05 00:00', '2024-11-05 09:30'),
      outage('moderate', '2024-11-06 00:00', '2024-11-07 12:00'),
      outage('serious', '2024-11-08 00:00', '2024-11-08 20:00'),
    ];
    check(told, 'fault.resolution', { trial: '0', cappedFrom: '18' });
  });

  test('countersigned repair time comes out of the outage, clipped to it; unproven time does not', () => {
    const repair = (more: Fields) => ({
      exclusions: [{ kind: 'vendor-repair', from: at('2024-11-04 22:00'), to: at('2024-11-05 03:30'), ...more }],
    });
    const down = (more: Fields) => outage('major', '2024-11-05 00:00', '2024-11-05 09:30', more);
    // 9.5 − 3.5 = 6 h, two over: 3; repair only ever takes its time out
    const signed = repair({ proof: '完工单', countersigned_by: 'CLI-01' });
    check([down(signed)], 'fault.resolution', { trial: '12', arithmetic: ['⌊(6 − 4) ÷ 2⌋ × 3 = 3'] });
    check([down(repair({ proof: '完工单' }))], 'fault.resolution', {
      trial: '9',
      readings: { ...others, 'exclusion.proof=document': '12', 'exclusion.proof=statement': '12' },
    });
  });

  test('repair and a stop that overlap come out once, each clipped to the outage', () => {
    const at12 = (clock: string) => at(`2025-03-12 ${clock}`);
    const told = outage('major', '2025-03-12 10:00', '2025-03-12 21:00', {
      exclusions: [
        { kind: 'vendor-repair', from: at12('12:00'), to: at12('15:00'), proof: '完工单', countersigned_by: 'CLI-01' },
      ],
      pauses: [
        { kind: 'suspension', from: at12('14:00'), to: at12('17:00'), proof: '通知', countersigned_by: 'CLI-01' },
      ],
    });
    // 11 h, 12:00 to 17:00 out of it: 6 h, 2 h over; where nothing stops the clock 8 h, 4 h over
    check([told], 'fault.resolution', {
      trial: '12',
      arithmetic: ['⌊(6 − 4) ÷ 2⌋ × 3 = 3'],
      readings: { 'fault.limit=software-24': '15', 'clock.pause=never': '9' },
    });
  });

  test('of the four causes only repair takes its time out, where the other three take the fault out', () => {
    const aged = { kind: 'aging', from: at('2024-11-05 00:00'), to: at('2024-11-05 03:30') };
    const told = (proven: Fields) =>
      outage('major', '2024-11-05 00:00', '2024-11-05 09:30', { exclusions: [{ ...aged, ...proven }] });
    check([told({ proof: '更换单', countersigned_by: 'CLI-01' })], 'fault.resolution', {
      trial: '12',
      readings: { 'exclusion.effect=fact': '15', 'fault.limit=software-24': '15' },
    });
  });

  test('the grade after a re-grading decides, unless the parties keep to the first one', () => {
    const regraded = { from: 'minor', at: at('2024-11-06 09:00'), by: 'CLI-01', reason: '两家机构中断' };
    check([outage('major', '2024-11-05 00:00', '2024-11-05 09:30', { regraded })], 'fault.resolution', {
      trial: '9',
      readings: { ...others, 'severity.definition=at-opening': '15' },
    });
  });

  test('an outage that lasts runs to 24:00 of the as-of day', () => {
    const told = [incident({ severity: 'serious', reported_at: at('2024-11-05 08:00') })];
    // 16 h, limit 8: two units of 4 h
    check(told, 'fault.resolution', { trial: '9', arithmetic: ['⌊(16 − 8) ÷ 4⌋ × 3 = 6'] }, '2024-11-05');
  });
});
