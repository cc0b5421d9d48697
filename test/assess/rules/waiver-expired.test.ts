import { expect, test } from 'vitest';
import { waiverExpired } from '../../../scripts/assess/rules/waiver-expired.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const plan = record('inspection-plan', 'IP-1', {
  approver: 'CLI-01',
  approved_at: '2024-07-01T09:00:00+08:00',
  effective_from: '2024-09-02',
  effective_to: '2024-09-15',
  tasks: [{ id: 'weekly', title: '每周巡检', rrule: 'FREQ=WEEKLY;BYDAY=WE', start: '2024-09-04', systems: ['ledger'] }],
});
const waiver = (fields: object = {}, place: object = {}, id = 'WVR-1') =>
  record(
    'waiver',
    id,
    {
      requirement: 'inspection-report',
      from: '2024-09-01',
      to: '2024-09-30',
      approved_at: '2024-08-01T09:00:00+08:00',
      expires_on: '2024-08-31',
      ...fields,
    },
    place,
  );
const report = (day: string) =>
  record('inspection-report', `INS-${day}`, {
    system: 'ledger',
    plan: 'IP-1',
    task: 'weekly',
    planned_on: day,
    recorded_at: `${day}T18:00:00+08:00`,
  });
const commits: Given['commits'] = {
  'WVR-1': { at: '2024-08-01 10:00', by: 'client' },
  'WVR-2': { at: '2024-08-01 10:00', by: 'client' },
  'INS-2024-09-04': { at: '2024-09-04 18:00' },
  'INS-2024-09-11': { at: '2024-09-11 18:00' },
};
const check = (given: Given, expected: string[]) =>
  expect(places(waiverExpired, { commits, ...given })).toEqual(expected);

test('expired, and what it excused is missing', () => check({ records: [plan, waiver()] }, ['WVR-1 expires_on']));
test('what it excused has come in all the same', () =>
  check({ records: [plan, waiver(), report('2024-09-04'), report('2024-09-11')] }, []));
test('another waiver holds', () =>
  check({ records: [plan, waiver(), waiver({ expires_on: '2025-06-30' }, {}, 'WVR-2')] }, []));
test('not due yet', () => check({ records: [plan, waiver()], asOf: '2024-09-06' }, []));

test.each<[string, object, object]>([
  ['still in force', { expires_on: '2025-06-30' }, {}],
  ['on its last day', { expires_on: '2024-12-31' }, {}],
  ['of another time', { from: '2024-10-01', to: '2024-10-31' }, {}],
  ['of another system', { subjects: ['portal'] }, {}],
  ['refused by its schema', {}, { valid: false }],
])('not when %s', (_, fields, place) => check({ records: [plan, waiver(fields, place)] }, []));
test('one that never took effect expires for nobody', () =>
  check({ records: [plan, waiver()], commits: { 'WVR-1': { at: '2024-08-01 10:00', by: 'provider' } } }, []));

test.each<[string, string, string, string[]]>([
  ['the month, not the day on which it was due', '2024-08-01', '2024-08-31', ['WVR-1 expires_on']],
  ['several months', '2024-07-01', '2024-09-15', ['WVR-1 expires_on']],
  ['the day on which it was due', '2024-09-03', '2024-09-10', ['WVR-1 expires_on']],
  ['part of the month', '2024-08-01', '2024-08-30', []],
])('what is due every month: a waiver of %s', (_, from, to, expected) => {
  const august = { requirement: 'monthly', from, to, expires_on: '2024-07-31' };
  // Handed in for every month but August.
  const records = ['07', '09', '10', '11'].map((month) =>
    record('backup-report', `BKR-${month}`, { month: `2024-${month}`, recorded_at: `2024-${month}-28T09:00:00+08:00` }),
  );
  check(
    {
      records: [waiver(august), ...records],
      asOf: '2024-12-01',
      commits: {
        ...commits,
        ...Object.fromEntries(records.map(({ id }) => [id, { at: `2024-${id.slice(4)}-28 09:00` }])),
      },
      contract: (files) => {
        const [first] = files.checklist.requirements;
        if (!first) return;
        const due = { every: { months: 'calendar', grace_workdays: 5, match: { period: 'month' } } };
        files.checklist.requirements = [{ ...first, id: 'monthly', kinds: ['backup-report'], due: due as never }];
      },
    },
    expected,
  );
});

test('says what is missing, and leads to the requirement', () => {
  const [found] = observe(waiverExpired, { commits, records: [plan, waiver()] });
  expect(found?.message).toBe(
    '例外 WVR-1 已于 2024-08-31 失效，所涉应交有 2 项缺：台账 2024-09-04 巡检报告、台账 2024-09-11 巡检报告',
  );
  expect(found?.related?.[0]?.at.path).toEqual(['requirements', 0]);
});
