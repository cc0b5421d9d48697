import { describe, expect, test } from 'vitest';
import { isPlaceholder, saysNone } from '../../../scripts/assess/evidence/hollow.ts';
import { hollowText } from '../../../scripts/assess/rules/hollow-text.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(hollowText, given)).toEqual(expected);
const change = (fields: object, id = 'CHG-1') => record('change', id, { ...fields });

describe('words', () => {
  test.each([
    ...[
      '待补',
      '待定。',
      ' 待完善 ',
      '（待补充）',
      'TBD',
      'todo',
      'xxx',
      'XXXX',
      '××',
      '同上',
      '同上次。',
      '如上',
      '略',
    ],
    ...['……', '...', '。。。', '- 同上', '**待定**'],
  ])('“%s” keeps a place', (text) => expect(isPlaceholder(text)).toBe(true));

  test.each([
    ...[
      '',
      '1.1',
      '0',
      '11',
      'A',
      '正常',
      '无',
      '-',
      '/',
      '型号待定，9 月 30 日前复核',
      '与 INS-2024-0002 相同',
      '同上海分院一致',
    ],
    ...['略有上升', 'XX', '暂存', '待机功耗偏高', '见附件'],
  ])('“%s” does not', (text) => expect(isPlaceholder(text)).toBe(false));

  test.each(['无', '无。', '没有', '（无）', '-', '—', '/', 'N/A', 'n/a'])('“%s” says none', (text) =>
    expect(saysNone(text)).toBe(true),
  );
  test.each(['无影响', '没有发现', '5', '0', '1/2'])('“%s” says something', (text) =>
    expect(saysNone(text)).toBe(false),
  );
});

test.each<[string, object, string[]]>([
  ['a plan to come', { plan: '待补' }, ['CHG-1 plan']],
  ['no risk, in one word', { risk: '无' }, ['CHG-1 risk']],
  ['no risk, and why', { risk: '无：只改页面文字' }, []],
  ['what nobody requires', { remarks: '待补', review: '待定' }, []],
  ['several', { plan: 'TBD', schedule: '同上', risk: '……' }, ['CHG-1 plan', 'CHG-1 schedule', 'CHG-1 risk']],
])('%s', (_, fields, expected) => check({ records: [change(fields)] }, expected));

test('“none” is an answer where there may be none', () => {
  const incident = (fields: object) => record('incident', 'INC-1', { ...fields });
  check({ records: [incident({ impact: '无', handling: '重启后恢复' })] }, []);
  check({ records: [incident({ impact: '待定', handling: '无' })] }, ['INC-1 impact', 'INC-1 handling']);
});

test('looks into lists, at subtypes and at what the contract requires', () => {
  const items = [{ name: '门禁卡' }, { name: '待补' }];
  check({ records: [record('handover', 'HO-1', { items })] }, ['HO-1 items.1.name']);
  const task = (subtype: string) => record('routine-task', 'RT-1', { subtype, metric_before: '待补' });
  check({ records: [task('tuning')] }, ['RT-1 metric_before']);
  check({ records: [task('equipment-check')] }, []);
  const asks: Given['contract'] = (files) => {
    files.kinds.kinds = [{ kind: 'change', required: ['review'] }];
  };
  check({ contract: asks, records: [change({ review: '略' })] }, ['CHG-1 review']);
});

test('many of one file are told once', () => {
  const records = ['CHG-1', 'CHG-2', 'CHG-3', 'CHG-4'].map((id) => change({ plan: '待补' }, id));
  const found = observe(hollowText, { records });
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toBe('变更与改进 CHG-1 的变更实施方案只写了“待补”，没有内容；本文件这样的共 4 处');
});

test('a section that was looked at says so, one that repeats another does not', () => {
  const asks: Given['contract'] = (files) => {
    files.kinds.kinds = [{ kind: 'inspection-report', headings: ['空间管理', '备份管理'] }];
  };
  const report = (space: string, backup: string) => ({
    contract: asks,
    records: [
      record(
        'inspection-report',
        'INS-1',
        {},
        {
          sections: [
            { depth: 2, title: '空间管理', line: 20, text: `\n${space}\n` },
            { depth: 2, title: '备份管理', line: 24, text: backup },
          ],
        },
      ),
    ],
  });
  check(report('无。', '正常'), []);
  const found = observe(hollowText, report('同上次', '……'));
  expect(found.map(({ at }) => at.range?.start.line)).toEqual([20, 24]);
  const [only, ...others] = observe(hollowText, report('正常<!-- 待补 -->', '<!-- 看过的人写在这里 -->'));
  expect([only?.message, others]).toEqual(['巡检报告 INS-1 的“备份管理”一节只有注释，没有内容', []]);
});
