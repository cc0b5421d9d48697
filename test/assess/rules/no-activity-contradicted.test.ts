import { expect, test } from 'vitest';
import { noActivityContradicted } from '../../../scripts/assess/rules/no-activity-contradicted.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(noActivityContradicted, given)).toEqual(expected);

const declared = (month: string, item = 'row-1') => record('no-activity', 'NA-1', { item, month });
const incident = (at: string) => record('incident', 'INC-1', { reported_at: at });

test.each<[string, string, string, string[]]>([
  ['in the month', '2024-08', '2024-08-31T23:59:00+08:00', ['NA-1 month']],
  ['the minute after', '2024-08', '2024-09-01T00:00:00+08:00', []],
  ['by the parties’ clock', '2024-08', '2024-08-31T16:30:00Z', []],
  ['the month before', '2024-08', '2024-07-31T10:00:00+08:00', []],
])('a record %s', (_, month, at, expected) => check({ records: [declared(month), incident(at)] }, expected));

test('another row, another kind', () => {
  check({ records: [declared('2024-08', 'row-9'), incident('2024-08-10T10:00:00+08:00')] }, []);
  check({ records: [declared('2024-08'), record('alert', 'ALT-1', { alerted_at: '2024-08-10T10:00:00+08:00' })] }, []);
});

test('by the condition of the row', () => {
  const asks: Given['contract'] = (files) => {
    const [row] = files.contract.service_rows ?? [];
    if (row) row.answers = [{ kind: 'incident', where: 'record.system == "portal"' }];
  };
  check({ contract: asks, records: [declared('2024-08'), incident('2024-08-10T10:00:00+08:00')] }, []);
});

test('says what there is', () => {
  const found = observe(noActivityContradicted, {
    records: [declared('2024-08'), incident('2024-08-10T10:00:00+08:00')],
  });
  expect(found[0]?.message).toBe('本月无发生 NA-1 确认 2024-08 没有发生，材料里有 INC-1');
});

test.each<[string, string[]]>([
  ['8 月用血闭环监控完成 2 件，均已交付', ['NA-1 remarks']],
  ['当月受理科室来单3项', ['NA-1 remarks']],
  ['接到两起，当场答复', ['NA-1 remarks']],
  ['8 月用血闭环监控未发生，向 2 个对口科室核过，无在办事项', []],
  ['值守照常，当月相关作业 40 次均为例行', []],
  ['完成 0 件', []],
  ['工单与审批两处查过，最近一次在上月', []],
])('remarks “%s”', (remarks, expected) =>
  check({ records: [record('no-activity', 'NA-1', { item: 'row-9', month: '2024-08', remarks })] }, expected),
);
