import { describe, expect, test } from 'vitest';
import { readingContradicted } from '../../../scripts/assess/rules/reading-contradicted.ts';
import type { Value } from '../../../scripts/model/record.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(readingContradicted, given)).toEqual(expected);

describe('readings and their lines', () => {
  const reading = (value: Value, ok = true, metric = 'cpu') => ({ target: 'db-1', metric, value, threshold: 80, ok });
  const report = (readings: Value[], id = 'INS-1') => record('inspection-report', id, { readings });
  const usual = report(
    Array.from({ length: 20 }, (_, n) => reading(30 + n)),
    'INS-0',
  );

  test.each<[string, Value, boolean, string[]]>([
    ['above', '80.1', true, ['INS-1 readings.0.ok']],
    ['above by a little, as a number', 80.01, true, ['INS-1 readings.0.ok']],
    ['on the line', '80.0', true, []],
    ['below', 79.9, true, []],
    ['above and said to be', 99, false, []],
    ['no number', '高', true, []],
  ])('%s', (_, value, ok, expected) => check({ records: [usual, report([reading(value, ok)])] }, expected));

  test('a metric that is to stay above its line is left alone', () => {
    const rates = Array.from({ length: 20 }, (_, n) => reading(99, true, `rate${n % 2}`));
    check({ records: [report(rates)] }, []);
    check({ records: [report([reading(99)])] }, []);
  });
});

describe('least, mean and greatest of a month', () => {
  const month = (min: string, avg: string, max: string) =>
    record('monitoring-summary', 'MON-1', { objects: [{ object: 'db-1', metric: '处理器', min, avg, max }] });
  test.each<[string, string, string, string[]]>([
    ['25.1%', '31%', '37.6%', []],
    ['31%', '31%', '31%', []],
    ['99%', '31%', '37.6%', ['MON-1 objects.0.min']],
    ['25%', '37.7%', '37.6%', ['MON-1 objects.0.avg']],
    ['900 MB', '1.2 GB', '2 GB', []],
    ['—', '31%', '37.6%', []],
  ])('%s, %s, %s', (min, avg, max, expected) => check({ records: [month(min, avg, max)] }, expected));
});

describe('restore tests', () => {
  const made = record('backup-record', 'BK-1', {
    system: 'ledger',
    result: 'success',
    ended_at: '2024-08-18T04:00:00+08:00',
  });
  const task = (fields: object) =>
    record('routine-task', 'RT-1', {
      subtype: 'restore-test',
      system: 'ledger',
      started_at: '2024-08-20T18:00:00+08:00',
      ended_at: '2024-08-20T19:30:00+08:00',
      backup_ref: 'BK-1',
      minutes_to_restore: 90,
      ...fields,
    });
  test.each<[string, object, string[]]>([
    ['as long as it lasted', {}, []],
    ['a begun minute more', { minutes_to_restore: 91 }, []],
    ['longer than it lasted', { minutes_to_restore: 92 }, ['RT-1 minutes_to_restore']],
    ['of another system', { system: 'portal' }, ['RT-1 backup_ref']],
    ['from a copy made later', { started_at: '2024-08-18T03:00:00+08:00' }, ['RT-1 backup_ref']],
    ['another task', { subtype: 'batch-job', minutes_to_restore: 500 }, []],
  ])('%s', (_, fields, expected) => check({ records: [made, task(fields)] }, expected));

  test('from a copy that failed, all in one line', () => {
    const failed = record('backup-record', 'BK-1', { ...made.fields, result: 'failed' });
    const [found, ...others] = observe(readingContradicted, { records: [failed, task({ system: 'portal' })] });
    expect([found?.message, others]).toEqual([
      '常规作业 RT-1 写所用备份是 BK-1，这份备份是系统 ledger 的备份，记的是备份失败',
      [],
    ]);
  });
});

test('nothing is there for more than all of the time', () => {
  const month = (availability: string) =>
    places(readingContradicted, {
      records: [record('monitoring-summary', 'MON-1', { interfaces: [{ availability }] })],
    });
  expect(month('100%')).toEqual([]);
  expect(month('100.00%')).toEqual([]);
  expect(month('100.01%')).toEqual(['MON-1 interfaces.0.availability']);
});

test('an alert below its own line, of a metric that rises', () => {
  const alert = (index: number, value: string, threshold = '80% 持续 5 分钟') =>
    record('alert', `ALT-${index}`, { metric: '处理器使用率', value, threshold });
  const others = (count: number) => Array.from({ length: count }, (_, index) => alert(index + 1, '91%'));
  const seen = (count: number, one: ReturnType<typeof alert>) =>
    places(readingContradicted, { records: [...others(count), one] });
  expect(seen(10, alert(0, '12%'))).toEqual(['ALT-0 value']);
  expect(seen(9, alert(0, '12%'))).toEqual([]);
  expect(seen(10, alert(0, '12 次'))).toEqual([]);
  expect(seen(10, alert(0, '80%'))).toEqual([]);
});
