import { describe, expect, test } from 'vitest';
import { assessTold, at, tell } from '../../support/contract.ts';
import {
  backup,
  backupReports,
  CONTRACT,
  cleanYear,
  days,
  documents,
  finding,
  regulation,
  report,
  TERM_ENDS,
} from '../../support/score.ts';

/** The sheet as a whole: one fact in several rows, a clean year, an empty one, disputes and the pass mark. */

describe('the whole sheet', () => {
  test('E47 one missed inspection is charged once, in the most specific row', () => {
    const about = { occurrence: 'inspection-report/task/blood-trace/2024-10-15' };
    const told = [
      ...cleanYear('inspection'),
      finding('attitude.rules', { event: 'inspection-missed', about }),
      finding('security.task', { event: 'inspection-missed', about }),
      regulation(),
    ];
    const { score, charges, parameters } = assessTold({ contract: CONTRACT, told });
    expect(score.total).toBe('98.0');
    expect(charges).toHaveLength(1);
    expect(charges[0]).toMatchObject({
      row: 'fault.inspection',
      points: '2',
      other_rows: ['attitude.rules', 'security.task'],
    });
    const policy = parameters.find(({ key }) => key === 'charge.policy');
    expect(policy?.readings.map(({ id, total }) => [id, total])).toEqual([
      ['most-specific', '98.0'],
      ['reviewer', '92.0'],
      ['all', '92.0'],
    ]);
    expect(policy?.starred).toBe(true);
  });

  test('E48 a clean year with every inspection, backup and report of the plans', () => {
    const systems = CONTRACT.systems.systems.map(({ id }) => id);
    const weekly = (id: string, kind: 'inspection-plan' | 'backup-plan') =>
      tell(kind, id, {
        ...{ effective_from: '2024-06-28', effective_to: TERM_ENDS },
        tasks: [{ id: 'task', title: '每周', rrule: 'FREQ=WEEKLY;BYDAY=WE', start: '2024-07-03', systems }],
      });
    const wednesdays = days('2024-07-03', 361).filter((_, index) => index % 7 === 0);
    const told = [
      weekly('PLAN-01', 'inspection-plan'),
      weekly('BPLAN-01', 'backup-plan'),
      ...wednesdays.flatMap((day) => systems.flatMap((system) => [report(day, system), backup(day, { system })])),
      ...backupReports(),
      ...documents(),
    ];
    const { score, charges, occurrences } = assessTold({ contract: CONTRACT, told });
    expect(charges).toEqual([]);
    expect(score.total).toBe('100.0');
    for (const requirement of ['inspection-report', 'backup-record']) {
      // 52 Wednesdays, six systems
      const mine = occurrences.filter((one) => one.requirement === requirement);
      expect(mine.map(({ status }) => status)).toEqual(Array(312).fill('met'));
    }
  });

  test('E49 no records at all: the seed cadence is expected, and the number is no score', () => {
    const { score } = assessTold({ contract: CONTRACT, asOf: '2025-06-28', readings: { 'pass.mark': 'eighty' } });
    expect(score.pass).toMatchObject({ mark: '80', state: 'withheld', reason: '材料不足' });
    expect(score).toMatchObject({ total: '80.0', state: 'trial-insufficient-evidence' });
    const rows = Object.fromEntries(score.rows.map(({ id, trial, basis }) => [id, `${trial} ${basis}`]));
    expect(rows).toMatchObject({
      'fault.inspection': '0 computed',
      'security.backup': '0 computed',
      'fault.documents': '0 computed',
      'attitude.rules': '5 findings-only',
    });
  });

  test.each([
    ['E55 pending: both totals', undefined, '95.0', '100.0'],
    ['upheld', 'upheld', '95.0', '95.0'],
    ['dismissed', 'dismissed', '100.0', '100.0'],
  ])('%s', (_, result, total, ifDismissed) => {
    const reply = { at: at('2024-08-06 10:00'), by: 'PER-02', position: 'disputed', text: '已按规定执行' };
    const decision = result && { at: at('2024-08-15 10:00'), by: 'CLI-02', result, text: '复核完毕' };
    const told = [...cleanYear(), regulation(), finding('security.task', { reply, ...(decision ? { decision } : {}) })];
    const { score } = assessTold({ contract: CONTRACT, told });
    expect([score.total, score.total_if_dismissed]).toEqual([total, ifDismissed]);
  });

  test('a decision given after the as-of day leaves the fact in dispute on it', () => {
    const reply = { at: at('2024-08-06 10:00'), by: 'PER-02', position: 'disputed', text: '已按规定执行' };
    const decision = { at: at('2024-08-15 10:00'), by: 'CLI-02', result: 'dismissed', text: '复核完毕' };
    const told = [regulation(), finding('security.task', { reply, decision })];
    const stateOn = (asOf: string) =>
      assessTold({ contract: CONTRACT, told, asOf }).facts.find(({ source }) => source === 'finding')?.state;
    expect(['2024-08-05', '2024-08-14', '2024-08-15'].map(stateOn)).toEqual(['recorded', 'disputed', 'dismissed']);
  });

  test.each([
    ['five points, either side of the mark', 'ninety', 3, 'withheld', '有异议未决，成立与否结论不同'],
    ['both totals reach it', 'eighty', 1, 'reached', null],
    ['neither does', 'ninety', 9, 'not-reached', null],
    ['nothing agreed', 'none', 1, 'no-mark', null],
  ])('E55 against a mark: %s', (_, mark, refusals, state, reason) => {
    const reply = { at: at('2024-08-06 10:00'), by: 'PER-02', position: 'disputed', text: '已按规定执行' };
    const told = [
      ...cleanYear(),
      regulation(),
      finding('security.task', { reply }),
      ...Array.from({ length: refusals }, () => finding('attitude.cooperation')),
      ...Array.from({ length: refusals }, () => finding('attitude.rules')),
    ];
    const { score } = assessTold({ contract: CONTRACT, told, readings: { 'pass.mark': mark } });
    expect(score.pass).toMatchObject({ state, reason });
  });

  test('a dispute after the time to reply is none, where the parties agreed on that time', () => {
    // Told on Tuesday 13 August: the fifth working day is the 20th.
    const told = (replied: string) => [
      finding('attitude.rules', {
        notified_at: at('2024-08-13 09:00'),
        reply: { at: at(replied), by: 'PER-02', position: 'disputed', text: '不属实' },
      }),
    ];
    const stateBy = (replied: string, reading: string) =>
      assessTold({ contract: CONTRACT, told: told(replied), readings: { 'finding.procedure': reading } }).facts.find(
        ({ source }) => source === 'finding',
      )?.state;
    expect(stateBy('2024-08-20 23:00', 'five-workdays')).toBe('disputed');
    expect(stateBy('2024-08-21 09:00', 'five-workdays')).toBe('recorded');
    expect(stateBy('2024-08-21 09:00', 'until-decision')).toBe('disputed');
    expect(stateBy('2024-08-20 23:00', 'no-suspension')).toBe('recorded');
  });
});
