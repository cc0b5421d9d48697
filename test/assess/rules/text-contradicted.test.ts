import { expect, test } from 'vitest';
import { textContradicted } from '../../../scripts/assess/rules/text-contradicted.ts';
import { observe, places, record } from '../../support/assessment.ts';

const summary = (analysis: string) =>
  record('monitoring-summary', 'MON-1', { month: '2024-08', alerts: 1207, analysis });

test.each<[string, string[]]>([
  ['8 月主机没有中断', []],
  ['2024 年 8 月主机没有中断', []],
  ['08 月主机没有中断', []],
  ['7 月主机没有中断', ['MON-1 analysis']],
  ['7 月扩容之后，8 月平稳', []],
  ['7 月 9 日扩容之后平稳', []],
  ['7 月上旬扩容之后平稳', []],
  ['3 个月没有中断，第 1.2 月报表照旧', []],
  ['主机没有中断', []],
  ['告警 1207 条', []],
  ['告警 1,207 条', []],
  ['告警1206条已逐条处理', ['MON-1 analysis']],
  ['告警 7 条立单，全月告警 1207 条', []],
  ['立单 7 条', []],
])('“%s” of a month', (analysis, expected) =>
  expect(places(textContradicted, { records: [summary(analysis)] })).toEqual(expected),
);

test.each<[string, string, Parameters<typeof record>[2], string[]]>([
  ['operation-log', 'OP-1', { rows: 11318, summary: '导出 11318 行，上限 12000 行' }, []],
  ['operation-log', 'OP-1', { rows: 11319, summary: '导出 11318 行，上限 12000 行' }, ['OP-1 summary']],
  ['operation-log', 'OP-1', { summary: '删去 3 行' }, []],
  ['routine-task', 'RT-1', { minutes_to_restore: 81, result: '81 分钟完成' }, []],
  ['routine-task', 'RT-1', { minutes_to_restore: 48, result: '81 分钟完成' }, ['RT-1 result']],
  ['client-review', 'CR-1', { month: '2024-09', conclusion: '9 月故障 15 起' }, []],
  ['client-review', 'CR-1', { month: '2024-09', conclusion: '8 月故障 15 起' }, ['CR-1 conclusion']],
  ['no-activity', 'NA-1', { month: '2024-07', remarks: '11 月没有新的工作' }, ['NA-1 remarks']],
])('%s %s %o', (kind, id, fields, expected) =>
  expect(places(textContradicted, { records: [record(kind, id, fields)] })).toEqual(expected),
);

test('says both', () => {
  expect(observe(textContradicted, { records: [summary('7 月平稳')] })[0]?.message).toBe(
    '监控月报 MON-1 的运行分析里写的是 7 月，汇总月份是 2024-08',
  );
});
