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

const MANY = Array.from({ length: 10 }, (_, at) => ({ target: `host-${at}`, metric: 'cpu', value: 20 + at }));
const moved = (count: number) => MANY.map((one, at) => (at < count ? { ...one, value: one.value + 1 } : one));
test.each<[string, object[], string[]]>([
  ['two of ten moved', moved(2), ['IR-2 readings']],
  ['three of ten moved', moved(3), []],
])('nearly all the same: %s', (_, readings, expected) =>
  check(
    { records: [report('IR-1', '2024-08-07', { readings: MANY }), report('IR-2', '2024-08-14', { readings })] },
    expected,
  ),
);
test('many readings are the same as in a report of long ago', () => {
  const days = ['2024-07-03', '2024-07-10', '2024-07-17', '2024-07-24', '2024-07-31', '2024-08-07'];
  const others = days
    .slice(1)
    .map((day, at) =>
      report(`IR-${at + 2}`, day, { readings: moved(10).map((one) => ({ ...one, value: one.value + at })) }),
    );
  check(
    {
      records: [
        report('IR-1', '2024-07-03', { readings: MANY }),
        ...others,
        report('IR-9', '2024-08-14', { readings: MANY }),
      ],
    },
    ['IR-9 readings'],
  );
});
test('a body that is the same to the letter', () => {
  const sections = (text: string) => [{ depth: 2, title: '空间管理', line: 9, text }];
  const text =
    '表空间 58.2% 与数据盘 59.5% 一并记录，临时表空间峰值 51%，撤销表空间 42%，近 3 次累计增加 2 个百分点，按此约 37 周后到 85%，压缩日志 166 个，磁盘与上次持平。';
  const written = (id: string, day: string, words: string) =>
    report(id, day, { readings: moved(id === 'IR-1' ? 0 : 10) }, { sections: sections(words) });
  check({ records: [written('IR-1', '2024-08-07', text), written('IR-2', '2024-08-14', text)] }, ['IR-2 #body']);
  check({ records: [written('IR-1', '2024-08-07', text), written('IR-2', '2024-08-14', `${text}。`)] }, []);
  check({ records: [written('IR-1', '2024-08-07', '正常'), written('IR-2', '2024-08-14', '正常')] }, []);
});

test('the readings of one system in the report of another', () => {
  const readings = Array.from({ length: 8 }, (_, n) => ({ target: `db-${n}`, metric: 'cpu', value: n }));
  const one = (id: string, system: string, list: object[]) =>
    record('inspection-report', id, { system, task: 'weekly', planned_on: '2024-08-07', readings: list as never });
  check({ records: [one('INS-1', 'ledger', readings), one('INS-2', 'portal', readings)] }, ['INS-2 readings']);
  const few = readings.slice(1);
  check({ records: [one('INS-1', 'ledger', few), one('INS-2', 'portal', few)] }, []);
});

test('a month of monitoring that repeats an earlier one', () => {
  const objects = (avg: string) => ['cpu', 'memory', 'disk'].map((metric) => ({ object: 'db-1', metric, avg }));
  const one = (id: string, month: string, avg: string, fields: object = {}) =>
    record('monitoring-summary', id, { system: 'ledger', month, objects: objects(avg), ...fields });
  check({ records: [one('MON-1', '2024-07', '30%'), one('MON-2', '2024-09', '30%')] }, ['MON-2 objects']);
  check({ records: [one('MON-1', '2024-07', '30%'), one('MON-2', '2024-08', '31%')] }, []);
  check({ records: [one('MON-1', '2024-07', '30%'), one('MON-2', '2024-08', '30%', { system: 'portal' })] }, []);
  check({ records: [one('MON-1', '2024-07', '30%'), one('MON-2', '2024-07', '30%', { supersedes: 'MON-1' })] }, []);
});
