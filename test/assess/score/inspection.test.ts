import { describe, expect, test } from 'vitest';
import { assessTold, at } from '../../support/contract.ts';
import { CONTRACT, check, committed, finding, incident, plan, report, rowOf } from '../../support/score.ts';

/** 日常巡查, worked on told records. */

describe('fault.inspection', () => {
  const missed = (count: number) => [plan('inspection-plan', '2024-10-15', count)];
  const caused = (severity: string) =>
    incident({
      severity,
      reported_at: at('2024-10-20 10:00'),
      caused_by_missed_inspection: '血液追溯 2024-10-15 巡检',
    });

  test('E05 one planned inspection without anything: one occurrence of two points', () => {
    check(missed(1), 'fault.inspection', {
      trial: '8',
      readings: { 'inspection.occurrence=separate': '6' },
      arithmetic: ['1 × 2 = 2'],
    });
  });

  test('E07 two missed, which caused one 重大 and three 一般 faults', () => {
    check([...missed(2), caused('major'), ...['moderate', 'moderate', 'moderate'].map(caused)], 'fault.inspection', {
      trial: '3.5',
      readings: { 'inspection.occurrence=separate': '0', 'knockout.major_impact=any-major': '0' },
      arithmetic: ['1 × 1 = 1', ...Array(3).fill('0.5 × 1 = 0.5'), '1 × 2 = 2', '1 × 2 = 2'],
    });
  });

  test('a 严重 and a 轻微 fault that it caused: 0.5 and nothing, as the point is read by default', () => {
    check([...missed(1), caused('serious'), caused('minor')], 'fault.inspection', {
      trial: '7.5',
      readings: {
        'inspection.occurrence=separate': '5.5',
        'inspection.fault_points=serious-as-major': '7',
        'inspection.fault_points=only-named': '8',
        'inspection.fault_points=minor-as-moderate': '7',
      },
    });
  });

  test('E09 six missed exhaust the row', () => {
    check(missed(6), 'fault.inspection', { trial: '0', readings: {}, cappedFrom: '12' });
  });

  test('E10 the client determined 重大影响: the row is lost, whatever the arithmetic', () => {
    const told = [...missed(1), finding('fault.inspection', { effect: 'knockout', event: 'major-impact' })];
    check(told, 'fault.inspection', { trial: '0', readings: {}, arithmetic: ['本项不得分', '1 × 2 = 2'] });
    expect(rowOf(assessTold({ contract: CONTRACT, told }), 'fault.inspection')).toMatchObject({
      knocked_out: true,
      capped_from: null,
    });
  });

  test('E10 under the reading that liability reaches further, the whole sheet is lost', () => {
    const told = [...missed(1), finding('fault.inspection', { effect: 'knockout', event: 'major-impact' })];
    const { score } = assessTold({ contract: CONTRACT, told, readings: { 'major.liability': 'whole-sheet' } });
    expect([score.total, score.total_if_dismissed]).toEqual(['0.0', '0.0']);
  });

  test('a report that came late and a finding about that very report are one occurrence', () => {
    const late = committed(report('2024-10-15'), '2024-10-28 09:00');
    const told = [
      ...missed(1),
      late,
      finding('fault.inspection', { event: 'inspection-missed', about: { record: late.record.id } }),
    ];
    check(told, 'fault.inspection', { trial: '8', arithmetic: ['1 × 2 = 2'] });
  });
});
