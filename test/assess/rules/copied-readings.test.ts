import { expect, test } from 'vitest';
import { copiedReadings } from '../../../scripts/assess/rules/copied-readings.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(copiedReadings, given)).toEqual(expected);
const READINGS = [
  { metric: 'cpu', target: 'db-1', value: '31.5', ok: true },
  { metric: 'memory', target: 'db-1', value: 62, ok: true },
  { metric: 'disk', target: 'db-1', value: '71.2', ok: true },
];
const report = (id: string, planned_on: string, fields: object = {}, place: object = {}) =>
  record(
    'inspection-report',
    id,
    {
      system: 'ledger',
      task: 'weekly',
      planned_on,
      inspected_at: `${planned_on}T09:10:00+08:00`,
      readings: READINGS,
      ...fields,
    },
    place,
  );
const [first, second] = [report('IR-1', '2024-08-07'), report('IR-2', '2024-08-14')];

test('all the same as the time before', () => check({ records: [first, second] }, ['IR-2 readings']));
test('whatever the order of files and of readings', () =>
  check({ records: [report('IR-2', '2024-08-14', { readings: READINGS.toReversed() }), first] }, ['IR-2 readings']));
test('a number written as text is the same number', () =>
  check(
    {
      records: [
        first,
        report('IR-2', '2024-08-14', { readings: READINGS.map((one) => ({ ...one, value: String(one.value) })) }),
      ],
    },
    ['IR-2 readings'],
  ));
test('three in a row are two', () =>
  check({ records: [first, second, report('IR-3', '2024-08-21')] }, ['IR-2 readings', 'IR-3 readings']));

test.each<[string, object]>([
  ['one value differs', { readings: [...READINGS.slice(0, 2), { metric: 'disk', target: 'db-1', value: '71.3' }] }],
  ['another target', { readings: READINGS.map((one) => ({ ...one, target: 'db-2' })) }],
  ['another system', { system: 'portal' }],
  ['another task', { task: 'monthly' }],
  ['one reading more', { readings: [...READINGS, { metric: 'sessions', target: 'db-1', value: 40 }] }],
  ['it corrects the first', { supersedes: 'IR-1' }],
])('not when %s', (_, fields) => check({ records: [first, report('IR-2', '2024-08-14', fields)] }, []));

test('two readings may agree by chance', () =>
  check(
    {
      records: [
        report('IR-1', '2024-08-07', { readings: READINGS.slice(0, 2) }),
        report('IR-2', '2024-08-14', { readings: READINGS.slice(0, 2) }),
      ],
    },
    [],
  ));
test('only the time before counts', () =>
  check(
    {
      records: [
        first,
        report('IR-2', '2024-08-14', { readings: READINGS.map((one) => ({ ...one, value: 1 })) }),
        report('IR-3', '2024-08-21'),
      ],
    },
    [],
  ));
test('a report that its schema refused is left out', () =>
  check({ records: [first, report('IR-2', '2024-08-14', {}, { valid: false })] }, []));

test('asks, and names neither values nor hosts', () => {
  const [found] = observe(copiedReadings, { records: [first, second] });
  expect(found?.message).toBe('巡检报告 IR-2 的 3 项读数与上一份报告 IR-1 读数完全相同，请核对');
  expect(JSON.stringify(found)).not.toContain('db-1');
});
