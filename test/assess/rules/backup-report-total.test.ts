import { expect, test } from 'vitest';
import { backupReportTotal } from '../../../scripts/assess/rules/backup-report-total.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(backupReportTotal, given)).toEqual(expected);
const report = (total: number, succeeded: number, failed: number, fields: object = {}, place: object = {}) =>
  record(
    'backup-report',
    'BM-1',
    { month: '2024-08', sent_at: '2024-09-05T09:00:00+08:00', total, succeeded, failed, ...fields },
    place,
  );
const backup = (id: string, result: string, fields: object = {}, place: object = {}) =>
  record('backup-record', id, { planned_on: '2024-08-10', result, ...fields }, place);
const MONTH = [
  backup('B-1', 'success'),
  backup('B-2', 'success'),
  backup('B-3', 'failed'),
  backup('B-9', 'success', { planned_on: '2024-09-01' }),
];

test.each<[number, number, number, string[]]>([
  [3, 2, 1, []],
  [4, 2, 1, ['BM-1 total']],
  [3, 3, 0, ['BM-1 succeeded']],
  [4, 3, 1, ['BM-1 total']],
  [2, 2, 0, ['BM-1 total']],
  [4, 3, 0, ['BM-1 total', 'BM-1 succeeded']],
])('reported %i = %i + %i, where there are 3 = 2 + 1', (total, succeeded, failed, expected) =>
  check({ records: [report(total, succeeded, failed), ...MONTH] }, expected),
);

test('a record that came in after the report may be in it or not', () => {
  const late = backup('B-4', 'success', { recorded_at: '2024-09-06T09:00:00+08:00' });
  check({ records: [report(3, 2, 1), ...MONTH, late] }, []);
  check({ records: [report(4, 3, 1), ...MONTH, late] }, []);
  check({ records: [report(5, 4, 1), ...MONTH, late] }, ['BM-1 total']);
});

test('a record made as the report went out is in it', () => {
  const last = backup('B-4', 'success', { recorded_at: '2024-09-05T09:00:00+08:00' });
  check({ records: [report(3, 2, 1), ...MONTH, last] }, ['BM-1 total']);
});

test('so may one that its schema refused', () => {
  const refused = backup('B-4', 'success', {}, { valid: false });
  check({ records: [report(3, 2, 1), ...MONTH, refused] }, []);
  check({ records: [report(4, 2, 2), ...MONTH, refused] }, []);
});

test('a corrected record counts once', () =>
  check({ records: [report(3, 3, 0), ...MONTH, backup('B-4', 'success', { supersedes: 'B-3' })] }, []));
test('a corrected report is judged by its correction', () => {
  const corrected = record('backup-report', 'BM-2', {
    month: '2024-08',
    sent_at: '2024-09-06T09:00:00+08:00',
    total: 3,
    succeeded: 2,
    failed: 1,
    supersedes: 'BM-1',
  });
  check({ records: [report(9, 9, 0), corrected, ...MONTH] }, []);
});
test('a month of nothing', () => check({ records: [report(0, 0, 0, { month: '2024-07' })] }, []));
test('a report that its schema refused is left to that', () =>
  check({ records: [report(9, 9, 9, {}, { valid: false }), ...MONTH] }, []));

test('says both counts', () => {
  const [found] = observe(backupReportTotal, { records: [report(4, 3, 1), ...MONTH] });
  expect(found).toMatchObject({
    message: '备份报送 BM-1 报 2024-08 备份总次数 4，成功次数 3；按备份记录，备份总次数 3，成功次数 2',
    expected: '备份总次数 3，成功次数 2',
    actual: '备份总次数 4，成功次数 3',
  });
  expect(observe(backupReportTotal, { records: [report(4, 2, 1), ...MONTH] })[0]?.message).toBe(
    '备份报送 BM-1 的总次数 4 不等于成功 2 加失败 1',
  );
});
