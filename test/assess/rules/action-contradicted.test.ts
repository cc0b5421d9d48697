import { describe, expect, test } from 'vitest';
import { actionContradicted } from '../../../scripts/assess/rules/action-contradicted.ts';
import { observe, places, record } from '../../support/assessment.ts';

type Fields = Parameters<typeof record>[2];
const seen = (fields: Fields, kind = 'operation-log') =>
  places(actionContradicted, { records: [record(kind, 'OP-1', fields)] });

describe('an export by another name', () => {
  test.each([
    '导出《2024 年 7 月门急诊症候群汇总表》11318 行',
    '按科室电话导出患者名单一份',
    '抽取 8 月就诊明细交付疾控',
    'expdp his/**** tables=patient directory=dump',
    'mysqldump --single-transaction his visit > visit.sql',
    "select * from visit into outfile '/tmp/v.csv'",
    'copy (select * from visit) to stdout',
    '核对口径，已导出 3200 行',
  ])('%s', (summary) => expect(seen({ action: 'query', summary })).toEqual(['OP-1 action']));

  test.each([
    '查询 8 月就诊人次，与页面一致',
    '用只读测试号点击导出，后台返回拒绝，审计日志有记录',
    '原始日志 6 月 1 日至 3 日导出 1200 条，页面筛出 1200 条',
    '重同步 41 份，与血站导出的明细逐一对上',
    '采集服务与医院导出的就诊数据条数一致',
    '未导出患者名单，只看条数',
    '导出功能改用新字段，名单与页面一致',
    '批量更新 12 个角色的权限代码，更新前已导出角色表备份',
    '点击导出患者名单，权限不足，被系统拒绝',
  ])('not %s', (summary) => expect(seen({ action: 'query', summary })).toEqual([]));

  test('a copy that stays with the system says so itself, but for statements that write files elsewhere', () => {
    expect(seen({ action: 'backup', summary: '导出 pt-mq-1 配置数据集 3 份到备份机' })).toEqual([]);
    expect(seen({ action: 'inspect', summary: '导出患者名单一份' })).toEqual(['OP-1 action']);
  });

  test('by the approval and the data set, which only a transfer needs both', () => {
    const [dataset, approval_ref] = ['用血汇总表', 'DTA-2024-0001'];
    expect(seen({ action: 'query', summary: '查询', dataset, approval_ref })).toEqual(['OP-1 action']);
    expect(seen({ action: 'query', summary: '查看行数', dataset })).toEqual([]);
    expect(seen({ action: 'query', summary: '核对审批', approval_ref })).toEqual([]);
    expect(seen({ action: 'data-export', summary: '导出', dataset, approval_ref })).toEqual([]);
  });
});

test.each<[string, string, string[]]>([
  ['data-export', '按审批导入《科室代码表》120 行', ['OP-1 action']],
  ['data-import', '按审批导出《科室代码表》120 行', ['OP-1 action']],
  ['data-import', '按审批导入《科室代码表》，导入前导出旧表', []],
  ['data-export', '按审批取出汇总表', []],
])('%s: %s', (action, summary, expected) => expect(seen({ action, summary })).toEqual(expected));

test('the words of a bulk log', () => {
  const words = (text: string, means: string) =>
    seen({ words: [{ field: 'action', text, means }] }, 'operation-log-bulk');
  expect(words('EXPORT', 'query')).toEqual(['OP-1 words.0.means']);
  expect(words('导出', 'inspect')).toEqual(['OP-1 words.0.means']);
  expect(words('EXPORT', 'data-export')).toEqual([]);
  expect(words('EXPORT', 'backup')).toEqual([]);
  expect(words('SELECT', 'query')).toEqual([]);
  expect(seen({ words: [{ field: 'system', text: 'EXPORT', means: 'blood-trace' }] }, 'operation-log-bulk')).toEqual(
    [],
  );
});

test('asks, in the words of the register', () => {
  const [told] = observe(actionContradicted, {
    records: [record('operation-log', 'OP-1', { action: 'query', summary: '导出患者名单一份' })],
  });
  expect(told?.message).toBe('运维操作 OP-1 登记为“查询”，摘要里写的是“导出患者”');
});
