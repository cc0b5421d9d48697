import { describe, expect, test } from 'vitest';
import { spansIn } from '../../../scripts/assess/evidence/told-dates.ts';
import { textContradicted } from '../../../scripts/assess/rules/text-contradicted.ts';
import { places, record } from '../../support/assessment.ts';

type Fields = Parameters<typeof record>[2];
const seen = (kind: string, fields: Fields) => places(textContradicted, { records: [record(kind, 'X-1', fields)] });

test.each<[string, string[]]>([
  ['2024 年 8 月', ['2024-08-01 2024-08-31']],
  ['2024-08 月度确认', ['2024-08-01 2024-08-31']],
  ['2024 年 7 月至 9 月', ['2024-07-01 2024-09-30']],
  ['2024 年第三季度', ['2024-07-01 2024-09-30']],
  ['2024 年下半年', ['2024-07-01 2024-12-31']],
  ['2024-08-09 与 2024 年 8 月 9 日', []],
  ['2024 年 13 月', []],
])('%s', (text, expected) => expect(spansIn(text).map(({ from, to }) => `${from} ${to}`)).toEqual(expected));

describe('titles', () => {
  test.each<[string, string, string[]]>([
    ['第三季度安全培训', '2024-09-06', []],
    ['第三季度安全培训', '2024-10-09', []],
    ['第二季度安全培训', '2024-09-06', ['X-1 title']],
    ['第四季度安全培训', '2025-01-06', []],
    ['2025 年等级保护新标准解读', '2024-09-06', []],
  ])('%s on %s', (title, day, expected) =>
    expect(seen('training', { title, held_at: `${day}T09:00:00+08:00` })).toEqual(expected),
  );

  const reports = (...months: [titled: number, finished: string][]) =>
    places(textContradicted, {
      records: months.map(([month, effective_on]) =>
        record('document', `DOC-${effective_on}`, {
          ...{ category: 'report', title: `2024 年 ${month} 月月报`, effective_on },
        }),
      ),
    });
  test('a month of a series', () => {
    const others: [number, string][] = [
      [8, '2024-09-05'],
      [9, '2024-10-08'],
      [10, '2024-11-05'],
      [11, '2024-12-05'],
    ];
    expect(reports([7, '2024-08-06'], ...others)).toEqual([]);
    expect(reports([6, '2024-08-06'], ...others)).toEqual(['DOC-2024-08-06 title']);
    // Late by a month, in which another was finished in time.
    expect(reports([7, '2024-09-06'], ...others)).toEqual([]);
  });

  test('the year of an arrangement and of its number', () => {
    const notice = (title: string, doc_no: string, issued = '2024-09-23') =>
      seen('client-notice', {
        title,
        doc_no,
        issued_at: `${issued}T09:00:00+08:00`,
        from: '2024-10-01',
        to: '2024-10-07',
      });
    expect(notice('关于2024年国庆节值班的通知', '函〔2024〕70 号')).toEqual([]);
    expect(notice('关于2023年国庆节值班的通知', '函〔2024〕70 号')).toEqual(['X-1 title']);
    expect(notice('值班的通知', '函〔2023〕70 号')).toEqual(['X-1 doc_no']);
    expect(notice('值班的通知', '函〔2023〕170 号', '2024-01-08')).toEqual([]);
  });
});

describe('shifts and calls', () => {
  const shift = (summary: string, from: string, to: string) =>
    seen('duty-log', {
      subtype: 'shift',
      summary,
      started_at: `2024-08-${from}:00+08:00`,
      ended_at: `2024-08-${to}:00+08:00`,
    });
  test.each<[string, string, string, string[]]>([
    ['夜班：没有来电', '09T20:00', '10T08:00', []],
    ['日班：没有来电', '09T20:00', '10T08:00', ['X-1 summary']],
    ['日班：没有来电', '09T08:00', '09T20:00', []],
    ['夜班：没有来电', '09T08:00', '09T20:00', ['X-1 summary']],
    ['日班连夜班', '09T08:00', '09T20:00', []],
    ['夜班：提前接班', '09T14:00', '10T08:00', []],
  ])('%s %s', (summary, from, to, expected) => expect(shift(summary, from, to)).toEqual(expected));

  test('calls', () => {
    const log = (summary: string) =>
      places(textContradicted, {
        records: [
          record('duty-log', 'DL-1', {
            ...{ subtype: 'shift', roster: 'DR-1', shift: 's1', summary },
            ...{ started_at: '2024-08-09T08:00:00+08:00', ended_at: '2024-08-09T20:00:00+08:00' },
          }),
          record('duty-log', 'DL-2', {
            subtype: 'call',
            roster: 'DR-1',
            shift: 's1',
            called_at: '2024-08-09T10:00:00+08:00',
          }),
          record('duty-log', 'DL-3', {
            subtype: 'call',
            roster: 'DR-1',
            shift: 's2',
            called_at: '2024-08-09T11:00:00+08:00',
          }),
        ],
      });
    expect(log('接值班电话 1 次')).toEqual([]);
    // Two shifts at once hear of each other's calls.
    expect(log('接电话 2 次')).toEqual([]);
    expect(log('值班电话没有来电')).toEqual(['DL-1 summary']);
    expect(log('接值班电话 3 次')).toEqual(['DL-1 summary']);
    expect(log('一切正常')).toEqual([]);
  });
});

test('the day of a change', () => {
  const change = (schedule: string, more: Fields = {}) =>
    seen('change', {
      schedule,
      started_at: '2024-12-12T19:00:00+08:00',
      ended_at: '2024-12-12T20:10:00+08:00',
      ...more,
    });
  expect(change('12 月 11 日压测，12 日 19 时发布')).toEqual([]);
  expect(change('12 月 11 日压测，19 日 19 时发布')).toEqual(['X-1 schedule']);
  expect(change('12 月 19 日发布', { remarks: '经甲方同意提前' })).toEqual([]);
  expect(change('批准后 3 日内')).toEqual([]);
});

test('the days of an arrangement, and of a receipt', () => {
  const notice = (scope: string) => seen('client-notice', { scope, from: '2024-10-01', to: '2024-10-07' });
  expect(notice('10 月 1 日至 7 日，昼夜两班')).toEqual([]);
  expect(notice('10 月 1 日至 10 月 5 日，昼夜两班')).toEqual(['X-1 scope']);
  expect(notice('昼夜两班，10 月 3 日至 5 日加一人')).toEqual([]);
  const receipt = (words: string) =>
    seen('hardware-notice', { receipt: words, notified_at: '2024-08-14T10:00:00+08:00' });
  expect(receipt('受理单 8 月 14 日签回')).toEqual([]);
  expect(receipt('受理单 8 月 4 日签回')).toEqual(['X-1 receipt']);
  expect(receipt('按 8 月 4 日的合同办理')).toEqual([]);
});

describe('figures', () => {
  const looked = (summary: string, more: Fields = {}) =>
    places(textContradicted, {
      records: [
        record('backup-record', 'BK-1', {
          ...{ system: 'ledger', planned_on: '2024-08-09', result: 'success', size_mb: 18842, ...more },
          ...{ started_at: '2024-08-09T01:18:10+08:00', ended_at: '2024-08-09T01:19:35+08:00' },
        }),
        record('operation-log', 'OP-1', {
          action: 'backup',
          system: 'ledger',
          started_at: '2024-08-09T08:00:00+08:00',
          summary,
        }),
      ],
    });
  test.each<[string, string[]]>([
    ['8 月 9 日备份 18842 MB', []],
    ['8 月 9 日备份 18.4 GB', []],
    ['8 月 9 日备份 12842 MB', ['OP-1 summary']],
    ['8 月 8 日备份 12842 MB', []],
    ['8 月 9 日备份后清理旧集，释放 200 GB', []],
    ['8 月 9 日备份 01:18 开始、01:20 写完', []],
    ['8 月 9 日备份 03:18 开始', ['OP-1 summary']],
  ])('%s', (summary, expected) => expect(looked(summary)).toEqual(expected));
  test('what the record says is wrong with it has been found', () =>
    expect(looked('8 月 9 日备份 12842 MB', { defect: '大小与报表不符' })).toEqual([]));

  const reading = (value: number, target = 'db-1') => ({
    target,
    metric: 'disk',
    value,
    unit: '%',
    threshold: 85,
    ok: true,
  });
  test.each<[string, string[]]>([
    ['db-1 磁盘 58.6%，比上次高 0.5 个百分点，约 79 周后到 85%', []],
    ['db-1 磁盘自 58% 升到 58.6%', []],
    ['db-1 磁盘 59%', []],
    ['db-1 磁盘 48.6%', ['X-1 trend']],
    ['db-2 磁盘 48.6%', []],
    ['app-1 内存 40.5%，db-1 磁盘约 79 周后到 85%', []],
  ])('%s', (trend, expected) =>
    expect(seen('inspection-report', { trend, readings: [reading(58.6), reading(40.5, 'app-1')] })).toEqual(expected),
  );

  test('a month’s analysis', () => {
    const objects = [{ object: 'db-1', metric: '磁盘', min: '64.5%', avg: '66%', max: '67.3%', trend: '月内增 2.7%' }];
    expect(seen('monitoring-summary', { objects, analysis: 'db-1 磁盘最高 67.3%，月内增 2.7%' })).toEqual([]);
    expect(seen('monitoring-summary', { objects, analysis: 'db-1 磁盘最高 63.3%，月内增 2.7%' })).toEqual([
      'X-1 analysis',
    ]);
  });
});

test('people: of a list, who signed, who is not content', () => {
  const approval = (purpose: string, scope: string) => seen('data-transfer-approval', { purpose, scope });
  expect(approval('核对来函名单 17 人', '来函名单 17 人')).toEqual([]);
  expect(approval('核对来函名单 17 人', '来函名单 71 人')).toEqual(['X-1 scope']);
  expect(approval('核对 17 人', '来函名单 71 人')).toEqual([]);
  const training = (result: string) => seen('training', { attendees: ['PER-01', 'PER-02'], result });
  expect(training('1 人当场签字')).toEqual([]);
  expect(training('9 人当场签字')).toEqual(['X-1 result']);
  const survey = (handling: string) => seen('satisfaction', { returned: 81, satisfied: 76, handling });
  expect(survey('不满意的 5 份已回访')).toEqual([]);
  expect(survey('不满意的 2 份已回访')).toEqual(['X-1 handling']);
});

test('a request and its approval', () => {
  const request = (title: string) =>
    places(textContradicted, {
      records: [
        record('service-request', 'SR-1', { title, approval_ref: 'DTA-1' }),
        record('data-transfer-approval', 'DTA-1', { dataset: '2024 年 10 月指标', scope: '全市', purpose: '月报' }),
      ],
    });
  expect(request('提供 10 月指标')).toEqual([]);
  expect(request('提供 8 月指标')).toEqual(['SR-1 title']);
  expect(request('提供指标')).toEqual([]);
});
