import { describe, expect, test } from 'vitest';
import { textContradicted } from '../../../scripts/assess/rules/text-contradicted.ts';
import { observe, places, record } from '../../support/assessment.ts';

type Fields = Parameters<typeof record>[2];
const seen = (kind: string, fields: Fields) => places(textContradicted, { records: [record(kind, 'X-1', fields)] });

describe('a day in words', () => {
  test.each<[string, string[]]>([
    ['8 月 9 日日班：没有来电', []],
    ['8 月 10 日日班：没有来电', ['X-1 summary']],
    ['没有来电，8 月 10 日另有安排', []],
  ])('%s', (summary, expected) => expect(seen('duty-log', { date: '2024-08-09', summary })).toEqual(expected));

  test('the week up to its day', () => {
    const task = (result: string) => seen('routine-task', { planned_on: '2024-08-09', result });
    expect(task('截至 8 月 9 日一周，入库 12 条')).toEqual([]);
    expect(task('截至 8 月 2 日一周，入库 12 条')).toEqual(['X-1 result']);
  });
});

describe('a month in words', () => {
  const approval = (dataset: string, scope: string) => seen('data-transfer-approval', { dataset, scope });
  test('data and scope', () => {
    expect(approval('2024 年 7 月汇总表', '机构、人次；2024 年 7 月')).toEqual([]);
    expect(approval('2024 年 7 月汇总表', '机构、人次；2024 年 6 月')).toEqual(['X-1 scope']);
    expect(approval('2024 年 7 月汇总表', '2024 年 6 月至 7 月')).toEqual([]);
    expect(approval('2024 年 7 月汇总表', '近 3 个月')).toEqual([]);
    expect(approval('2024 年 7 月汇总表', '6 月与 7 月')).toEqual([]);
  });

  test('when a change was to be made', () => {
    const change = (schedule: string) =>
      seen('change', { schedule, started_at: '2024-07-31T19:00:00+08:00', ended_at: '2024-08-01T01:00:00+08:00' });
    expect(change('7 月 31 日 19 时至次日 1 时')).toEqual([]);
    expect(change('8 月 1 日凌晨')).toEqual([]);
    expect(change('当晚 19 时起')).toEqual([]);
    expect(change('6 月 30 日晚')).toEqual(['X-1 schedule']);
  });
});

describe('the clock', () => {
  const incident = (handling: string, resolved_at = '2024-08-09T15:00:00+08:00') =>
    seen('incident', { reported_at: '2024-08-09T09:00:30+08:00', resolved_at, handling });
  test.each<[string, string[]]>([
    ['09:00 接报\n14:20 改好', []],
    ['08:40 接报\n14:20 改好', ['X-1 handling']],
    ['09:10 接报\n15:01 改好', ['X-1 handling']],
    ['按 08:40 的备份恢复', []],
  ])('%s', (handling, expected) => expect(incident(handling)).toEqual(expected));

  test('of what lasted overnight nobody can say which day it is of', () =>
    expect(incident('08:40 改好', '2024-08-10T15:00:00+08:00')).toEqual([]));

  test('an alert is explained by its own hour', () => {
    const alert = (no_ticket_reason: string) =>
      seen('alert', { alerted_at: '2024-08-09T22:16:14+08:00', no_ticket_reason });
    expect(alert('22:16 起统计作业与采集重叠')).toEqual([]);
    expect(alert('04:44 起统计作业与采集重叠')).toEqual(['X-1 no_ticket_reason']);
    expect(alert('统计作业 22:00 开始')).toEqual([]);
  });
});

test('lines of a month and their sums', () => {
  const interfaces = [
    { expected: 100, actual: 98, failed: 2 },
    { expected: 50, actual: 49, failed: 1 },
  ];
  const month = (analysis: string) => seen('monitoring-summary', { interfaces, analysis });
  expect(month('2 个接口应传 150 条、失败 3 条')).toEqual([]);
  expect(month('3 个接口都正常')).toEqual(['X-1 analysis']);
  expect(month('2 个接口应传 151 条、失败 2 条')).toEqual(['X-1 analysis', 'X-1 analysis']);
  expect(month('“上传”失败 2 条')).toEqual([]);
});

test('what the client counts of a month', () => {
  const review = (conclusion: string, subtype = 'monthly-confirmation') =>
    places(textContradicted, {
      records: [
        record('client-review', 'CR-1', { subtype, month: '2024-08', conclusion }),
        record('incident', 'INC-1', { reported_at: '2024-08-31T23:59:00+08:00' }),
        record('incident', 'INC-2', { reported_at: '2024-09-01T00:00:00+08:00' }),
        record('data-transfer-approval', 'DTA-1', {
          ...{ applied_at: '2024-07-31T10:00:00+08:00', approved_at: '2024-08-01T10:00:00+08:00' },
        }),
      ],
    });
  expect(review('1 起故障属实')).toEqual([]);
  expect(review('2 起故障属实')).toEqual(['CR-1 conclusion']);
  expect(review('2 起故障属实', 'quarterly-minutes')).toEqual([]);
  expect(review('0 份审批')).toEqual([]);
  expect(review('1 份审批')).toEqual([]);
  expect(review('2 份审批')).toEqual(['CR-1 conclusion']);
  // Without a single request on file there is nothing to count.
  expect(review('4 件需求')).toEqual([]);
});

test('how many took part', () => {
  const training = (result: string) => seen('training', { attendees: ['PER-01', 'PER-02'], result });
  expect(training('2 人参加，全部通过')).toEqual([]);
  expect(training('4 人参加，全部通过')).toEqual(['X-1 result']);
  expect(training('1 人当场签字')).toEqual([]);
});

test('what only a person has', () => {
  const approval = (scope: string, contains_personal_info = false) =>
    seen('data-transfer-approval', { scope, contains_personal_info });
  expect(approval('机构、姓名、人次')).toEqual(['X-1 scope']);
  expect(approval('机构、姓名、人次', true)).toEqual([]);
  expect(approval('机构、人次，不含姓名')).toEqual([]);
});

test('says which is which', () => {
  const [told] = observe(textContradicted, {
    records: [record('training', 'TRN-1', { attendees: ['PER-01'], result: '4 人参加' })],
  });
  expect(told?.message).toBe('培训与演练 TRN-1 的培训效果里写的是 4 人，按参加人员应是 1 人');
});
