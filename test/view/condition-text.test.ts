import { expect, test } from 'vitest';
import { conditionText } from '../../scripts/view/foresight/condition-text.ts';
import { smallSnapshot } from './snapshots.ts';

const said = (text: string, ...kinds: string[]) => conditionText(smallSnapshot({}), kinds, text);

test.each([
  ['record.severity == "major"', '“故障等级”为“major”'],
  ['record.restored_at != ""', '填写了“业务恢复时间”'],
  ['record.restored_at == ""', '没有填写“业务恢复时间”'],
  ['record.severity in ["major", "minor"]', '“故障等级”为“major”、“minor”之一'],
  ['record.major_problem && !(record.severity == "minor")', null],
  ['record.major_problem && !record.major_problem', '“系统重大问题”为是，且“系统重大问题”为否'],
  ['size(record.exclusions) > 0', '有“排除时间”'],
  ['record.title.contains("a && b")', '“故障现象”里有“a && b”'],
  [
    '(record.severity == "major" || record.major_problem) && record.restored_at != ""',
    '（“故障等级”为“major”，或“系统重大问题”为是），且填写了“业务恢复时间”',
  ],
  [
    'record.severity == "major" && record.major_problem || record.restored_at != ""',
    '（“故障等级”为“major”，且“系统重大问题”为是），或填写了“业务恢复时间”',
  ],
  // What is not made of plain comparisons is left as it stands in the sheet.
  ['record.exclusions.exists(x, x.kind == "aging")', null],
  ['hour_of_day(record.reported_at) >= 9', null],
  ['record.nothing == "x"', null],
  ['(record.major_problem', null],
])('%s', (text, expected) => {
  expect(said(text, 'incident')).toBe(expected);
});

test('of what was due, and of several kinds the one that has the field', () => {
  expect(said('occurrence.status == "missing" && occurrence.late_by_workdays >= 3')).toBe(
    '“状态”为“未交”，且“迟交的工作日数”不小于 3',
  );
  // Values by the words that their field gives them.
  expect(said('record.effect == "knockout"', 'finding')).toBe('“后果”为“本行不得分”');
  expect(said('record.reasonable_demand', 'incident', 'service-request')).toBe('“合理性维护需求”为是');
});
