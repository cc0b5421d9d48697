import { expect, test } from 'vitest';
import { offSchedule } from '../../../scripts/assess/rules/off-schedule.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(offSchedule, given)).toEqual(expected);

const plan = record('inspection-plan', 'IP-1', {
  title: '巡检计划',
  version: '1.0',
  approver: 'CLI-01',
  approved_at: '2024-07-01T09:00:00+08:00',
  effective_from: '2024-07-01',
  effective_to: '2025-06-30',
  tasks: [{ id: 'weekly', title: '每周巡检', rrule: 'FREQ=WEEKLY;BYDAY=MO', start: '2024-07-01', systems: ['ledger'] }],
});
const report = (planned: string, inspected: string, fields: object = {}) =>
  record('inspection-report', 'INS-1', {
    plan: 'IP-1',
    task: 'weekly',
    system: 'ledger',
    planned_on: planned,
    inspected_at: `${inspected}T10:00:00+08:00`,
    ...fields,
  });

// Mondays: 16 September is a day off, 30 September a working day before the holiday, 14 October an ordinary one.
test.each<[string, ReturnType<typeof report>, string[]]>([
  ['on its day', report('2024-10-14', '2024-10-14'), []],
  ['a day late, working', report('2024-10-14', '2024-10-15'), []],
  ['shifted onto a day off', report('2024-09-30', '2024-10-01'), ['INS-1 inspected_at']],
  ['a working day early', report('2024-10-14', '2024-10-11'), ['INS-1 inspected_at']],
  ['a day early, with a word', report('2024-10-14', '2024-10-11', { remarks: '应甲方要求提前' }), []],
  ['on the next planned day', report('2024-10-14', '2024-10-21'), ['INS-1 inspected_at']],
  ['on the eve of the next planned day', report('2024-10-14', '2024-10-18'), []],
  ['onto a make-up working Saturday', report('2024-10-14', '2024-10-12'), []],
  ['planned and done on a day off', report('2024-09-16', '2024-09-16'), []],
  ['a day that the plan does not have', report('2024-10-15', '2024-10-15'), ['INS-1 planned_on']],
  ['another system', report('2024-10-14', '2024-10-14', { system: 'portal' }), ['INS-1 planned_on']],
])('%s', (_, done, expected) => check({ records: [plan, done] }, expected));

test('many of one file that were shifted are told once', () => {
  const daily = record('inspection-plan', 'IP-1', {
    ...plan.fields,
    tasks: [{ id: 'weekly', title: '每日巡检', rrule: 'FREQ=DAILY', start: '2024-07-01', systems: ['ledger'] }],
  });
  const reports = [24, 25, 26, 27].map((day) =>
    record('inspection-report', `INS-${day}`, report(`2024-09-${day}`, '2024-10-01').fields),
  );
  expect(observe(offSchedule, { records: [daily, ...reports] }).map(({ message }) => message)).toEqual([
    '巡检报告 INS-24 计划在工作日 2024-09-24，巡检时间却是非工作日（2024-10-01 10:00）；本文件这样的共 4 条',
  ]);
});

test('work that names no plan is nobody’s day', () => {
  const { plan: _, ...fields } = report('2024-10-15', '2024-10-15').fields;
  check({ records: [plan, record('inspection-report', 'INS-1', fields)] }, []);
});

const roster = record('duty-roster', 'DR-1', {
  shifts: [
    {
      id: 's1',
      date: '2024-10-01',
      person: 'PER-01',
      backup: 'PER-02',
      from: '2024-10-01T08:00:00+08:00',
      to: '2024-10-01T20:00:00+08:00',
    },
  ],
});
const log = (fields: object) =>
  record('duty-log', 'DL-1', { roster: 'DR-1', shift: 's1', person: 'PER-01', ...fields });

test.each<[string, object, string[]]>([
  ['over the shift', { started_at: '2024-10-01T07:50:00+08:00', ended_at: '2024-10-01T20:10:00+08:00' }, []],
  ['of another day', { date: '2024-09-30', called_at: '2024-10-01T10:00:00+08:00' }, ['DL-1 date']],
  ['of its day', { date: '2024-10-01', called_at: '2024-10-01T10:00:00+08:00' }, []],
  ['by the backup', { person: 'PER-02', called_at: '2024-10-01T10:00:00+08:00' }, []],
  ['by somebody else', { person: 'PER-03', called_at: '2024-10-01T10:00:00+08:00' }, ['DL-1 person']],
  ['a call as the shift ends', { called_at: '2024-10-01T20:00:00+08:00' }, ['DL-1 called_at']],
  ['a call at its last minute', { called_at: '2024-10-01T19:59:00+08:00' }, []],
  [
    'a day later',
    { started_at: '2024-10-02T07:50:00+08:00', ended_at: '2024-10-02T20:10:00+08:00' },
    ['DL-1 started_at'],
  ],
  ['of a shift that is not there', { shift: 's9', called_at: '2024-10-09T10:00:00+08:00' }, []],
])('a duty log %s', (_, fields, expected) => check({ records: [roster, log(fields)] }, expected));

test('says which day', () => {
  expect(observe(offSchedule, { records: [plan, report('2024-09-30', '2024-10-01')] })[0]?.message).toBe(
    '巡检报告 INS-1 计划在工作日 2024-09-30，巡检时间却是非工作日（2024-10-01 10:00）',
  );
});

test('many without a day of one task are told once: the plan was changed', () => {
  const days = ['2024-10-15', '2024-10-16', '2024-10-17', '2024-10-18'];
  const reports = days.map((day, at) => ({ ...report(day, day), id: `INS-${at + 1}` }));
  expect(observe(offSchedule, { records: [plan, ...reports.slice(1)] })).toHaveLength(3);
  const found = observe(offSchedule, { records: [plan, ...reports] });
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/；巡检报告里引用这项任务而没有计划日的共 4 条，计划后来改过的，请一并核对$/);
});

test.each<[string, string, string, string[]]>([
  ['from before to after', '07:50', '20:05', []],
  ['half an hour short at both ends', '08:30', '19:30', []],
  ['begun later', '08:31', '20:00', ['DL-1 started_at']],
  ['left earlier', '08:00', '19:29', ['DL-1 ended_at']],
])('a shift covered %s', (_, from, to, expected) => {
  const times = { started_at: `2024-10-01T${from}:00+08:00`, ended_at: `2024-10-01T${to}:00+08:00` };
  const shifts = [
    {
      id: 's9',
      date: '2024-10-01',
      from: '2024-10-01T08:00:00+08:00',
      to: '2024-10-01T20:00:00+08:00',
      person: 'PER-01',
    },
  ];
  const own = record('duty-roster', 'DR-9', { shifts });
  const kept = { roster: 'DR-9', shift: 's9', person: 'PER-01', date: '2024-10-01', ...times };
  check({ records: [own, record('duty-log', 'DL-1', { subtype: 'shift', ...kept })] }, expected);
});
