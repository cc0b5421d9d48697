import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../scripts/assess/assess.ts';
import { addDays, type Day } from '../../scripts/calendar/day.ts';
import type { Fields } from '../../scripts/model/record.ts';
import { assessTold, at, contractFiles, type Told, tell } from '../support/contract.ts';

/** The worked examples of a hundred-point sheet, each row computed on the real contract's files from told records. */

const CONTRACT = contractFiles('content/CWSG2024-07');
const SECTIONS = CONTRACT.kinds.kinds.find(({ kind }) => kind === 'inspection-report')?.headings ?? [];
const TERM_ENDS = '2025-06-30';

interface Expected {
  trial: string;
  /** Every other reading that gives the row another score, as `key=reading`; nothing is left out. */
  readings?: { [reading: string]: string };
  cappedFrom?: string;
  arithmetic?: string[];
}

function check(given: readonly Told[], row: string, expected: Expected, asOf = '2025-07-04'): void {
  const hasPlan = given.some(({ record }) => record.kind.endsWith('-plan'));
  // Plans keep the seed cadences, a thousand occurrences that other rows are about, out of the way.
  const told = hasPlan
    ? given
    : [...given, plan('inspection-plan', '2024-10-15', 1), plan('backup-plan', '2024-10-15', 1)];
  const found = rowOf(assessTold({ contract: CONTRACT, told, asOf }), row);
  expect(found.trial).toBe(expected.trial);
  if (expected.readings) expect(readingsOf(found.readings)).toEqual(expected.readings);
  if (expected.cappedFrom) expect(found.capped_from).toBe(expected.cappedFrom);
  if (expected.arithmetic) expect(found.charges.map(({ arithmetic }) => arithmetic)).toEqual(expected.arithmetic);
}

function rowOf({ score }: Assessment, id: string) {
  const row = score.rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

function readingsOf(readings: readonly { key: string; reading: string; trial: string }[]) {
  return Object.fromEntries(readings.map(({ key, reading, trial }) => [`${key}=${reading}`, trial]));
}

const numbers = Array.from({ length: 9999 }, (_, n) => String(n + 1).padStart(4, '0')).values();
const nextId = (prefix: string) => `${prefix}-${numbers.next().value}`;

const incident = (fields: Fields) =>
  tell('incident', nextId('INC'), { system: 'blood-trace', severity: 'moderate', ...fields });
const demand = (submitted: string, completed: string | null, more: Fields = {}) =>
  tell('service-request', nextId('SR'), {
    system: 'blood-trace',
    reasonable_demand: true,
    submitted_at: at(submitted),
    acknowledged_at: at(submitted),
    ...(completed ? { completed_at: at(completed) } : {}),
    ...more,
  });
const finding = (row: string, more: Fields = {}) => tell('finding', nextId('FND'), { row, ...more });
const outage = (severity: string, from: string, to: string, more: Fields = {}) =>
  incident({
    severity,
    reported_at: at(from),
    acknowledged_at: at(from),
    restored_at: at(to),
    resolved_at: at(to),
    ...more,
  });

/** A plan for the whole term whose only task falls on so many days in a row, on one system. */
const plan = (kind: 'inspection-plan' | 'backup-plan', start: string, days: number) =>
  tell(kind, kind === 'inspection-plan' ? 'PLAN-01' : 'BPLAN-01', {
    effective_from: '2024-06-28',
    effective_to: TERM_ENDS,
    tasks: [{ id: 'task', title: '任务', rrule: `FREQ=DAILY;COUNT=${days}`, start, systems: ['blood-trace'] }],
  });
const report = (day: string, system = 'blood-trace', task = 'task') =>
  tell(
    'inspection-report',
    nextId('INS'),
    {
      ...{ system, plan: 'PLAN-01', task, planned_on: day, inspected_at: at(`${day} 10:00`) },
      ...{ issued_at: at(`${day} 16:00`), reviewed_at: at(`${day} 17:00`), recorded_at: at(`${day} 17:30`) },
    },
    { headings: SECTIONS },
  );
const backup = (day: string, more: Fields = {}) =>
  tell('backup-record', nextId('BK'), {
    ...{ system: 'blood-trace', plan: 'BPLAN-01', task: 'task', planned_on: day },
    ...{ started_at: at(`${day} 02:00`), ended_at: at(`${day} 03:00`), recorded_at: at(`${day} 09:00`), ...more },
  });

const MONTHS = ['2024-07', '2024-08', '2024-09', '2024-10', '2024-11', '2024-12'].concat([
  '2025-01',
  '2025-02',
  '2025-03',
  '2025-04',
  '2025-05',
]);
/** The client checks every month's report; `faults` are what it found in each of the first ones. */
const backupReports = (...faults: number[]) =>
  MONTHS.map((month, index) => {
    const sent = at(`${addDays(`${month}-28` as Day, 4).slice(0, 7)}-01 09:00`);
    const discrepancies = Array.from({ length: faults[index] ?? 0 }, () => ({ record: 'BK-0001', fact: '与日志不符' }));
    return tell('backup-report', `BKR-${month}`, {
      ...{ month, sent_at: sent, recorded_at: sent },
      ...(discrepancies.length > 0 ? { discrepancies } : {}),
    });
  });

const days = (start: string, count: number) => Array.from({ length: count }, (_, n) => addDays(start as Day, n));

/** All that the computed rows ask of the term: one inspection, one backup, a report every month. */
const cleanYear = (...without: ('inspection' | 'backup')[]) => [
  plan('inspection-plan', '2024-10-15', 1),
  plan('backup-plan', '2024-10-15', 1),
  ...(without.includes('inspection') ? [] : [report('2024-10-15')]),
  ...(without.includes('backup') ? [] : [backup('2024-10-15')]),
  ...backupReports(),
];

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
});

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

describe('fault.resolution', () => {
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
    // 9.5 − 3.5 = 6 h, two over: 3; under the other effect the whole fault is out
    const signed = repair({ proof: '完工单', countersigned_by: 'CLI-01' });
    check([down(signed)], 'fault.resolution', { trial: '12', arithmetic: ['⌊(6 − 4) ÷ 2⌋ × 3 = 3'] });
    const found = rowOf(assessTold({ contract: CONTRACT, told: [down(signed)] }), 'fault.resolution');
    expect(readingsOf(found.readings)).toMatchObject({ 'exclusion.effect=fact': '15' });
    check([down(repair({ proof: '完工单' }))], 'fault.resolution', { trial: '9' });
  });

  test('an outage that lasts runs to 24:00 of the as-of day', () => {
    const told = [incident({ severity: 'serious', reported_at: at('2024-11-05 08:00') })];
    // 16 h, limit 8: two units of 4 h
    check(told, 'fault.resolution', { trial: '9', arithmetic: ['⌊(16 − 8) ÷ 4⌋ × 3 = 6'] }, '2024-11-05');
  });
});

describe('security.backup', () => {
  const records = (count: number, ...counts: number[]) => [
    plan('backup-plan', '2024-10-15', count),
    ...days('2024-10-15', count).map((day, index) =>
      backup(day, { defect: '大小与作业报表不符', ...(counts[index] ? { defect_count: counts[index] } : {}) }),
    ),
  ];

  test('E43 three defective records and two faults in reports', () => {
    check([...records(3, 2), ...backupReports(1, 1)], 'security.backup', {
      trial: '2.5',
      readings: { 'backup.occurrence=per-defect': '2' },
    });
  });

  test('E45 eight and four: capped', () => {
    check([...records(8), ...backupReports(4)], 'security.backup', { trial: '0', cappedFrom: '6', readings: {} });
  });
});

describe('the whole sheet', () => {
  test('E47 one missed inspection is charged once, in the most specific row', () => {
    const about = { occurrence: 'inspection-report/task/blood-trace/2024-10-15' };
    const told = [
      ...cleanYear('inspection'),
      finding('attitude.rules', { event: 'inspection-missed', about }),
      finding('security.task', { event: 'inspection-missed', about }),
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
    const { score } = assessTold({ contract: CONTRACT, asOf: '2025-06-28' });
    expect(score).toMatchObject({ total: '85.0', state: 'trial-insufficient-evidence' });
    const rows = Object.fromEntries(score.rows.map(({ id, trial, basis }) => [id, `${trial} ${basis}`]));
    expect(rows).toMatchObject({
      'fault.inspection': '0 computed',
      'security.backup': '0 computed',
      // In this issue only the client's findings feed the documents' row.
      'fault.documents': '5 findings-only',
    });
  });

  test.each([
    ['E55 pending: both totals', undefined, '95.0', '100.0'],
    ['upheld', 'upheld', '95.0', '95.0'],
    ['dismissed', 'dismissed', '100.0', '100.0'],
  ])('%s', (_, result, total, ifDismissed) => {
    const reply = { at: at('2024-08-06 10:00'), by: 'PER-02', position: 'disputed', text: '已按规定执行' };
    const decision = result && { at: at('2024-08-15 10:00'), by: 'CLI-02', result, text: '复核完毕' };
    const told = [...cleanYear(), finding('security.task', { reply, ...(decision ? { decision } : {}) })];
    const { score } = assessTold({ contract: CONTRACT, told });
    expect([score.total, score.total_if_dismissed]).toEqual([total, ifDismissed]);
  });

  test('a decision given after the as-of day leaves the fact in dispute on it', () => {
    const reply = { at: at('2024-08-06 10:00'), by: 'PER-02', position: 'disputed', text: '已按规定执行' };
    const decision = { at: at('2024-08-15 10:00'), by: 'CLI-02', result: 'dismissed', text: '复核完毕' };
    const told = [finding('security.task', { reply, decision })];
    const stateOn = (asOf: string) =>
      assessTold({ contract: CONTRACT, told, asOf }).facts.find(({ source }) => source === 'finding')?.state;
    expect(['2024-08-05', '2024-08-14', '2024-08-15'].map(stateOn)).toEqual(['recorded', 'disputed', 'dismissed']);
  });
});
