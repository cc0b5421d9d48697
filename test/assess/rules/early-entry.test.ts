import { expect, test } from 'vitest';
import { earlyEntry } from '../../../scripts/assess/rules/early-entry.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(earlyEntry, given)).toEqual(expected);
const entered = (recorded: string, at: string, more: Given = {}): Given => ({
  records: [record('incident', 'INC-1', { recorded_at: `${recorded}+08:00` })],
  commits: { 'INC-1': { at } },
  ...more,
});

test.each<[string, string, string[]]>([
  ['2024-08-05T18:00:00', '2024-08-05 18:30', []],
  // Clocks differ; a day does not.
  ['2024-08-05T23:59:00', '2024-08-05 09:00', []],
  ['2024-08-06T00:00:00', '2024-08-05 23:59', ['INC-1 recorded_at']],
  ['2024-08-30T18:00:00', '2024-08-05 18:30', ['INC-1 recorded_at']],
])('recorded %s, entered %s', (recorded, at, expected) => check(entered(recorded, at), expected));

test('a date past the as-of day hides nothing', () =>
  check(entered('2025-06-30T18:00:00', '2024-08-05 18:30'), ['INC-1 recorded_at']));
test('what came in after the as-of day is not looked at yet', () =>
  check(entered('2024-08-30T18:00:00', '2024-08-05 18:30', { asOf: '2024-08-04' }), []));
test('without history nothing is said', () => check({ records: entered('2024-08-30T18:00:00', '').records ?? [] }, []));

test('many of one file and one commit are told once', () => {
  const ids = ['INC-1', 'INC-2', 'INC-3', 'INC-4'];
  const given: Given = {
    records: ids.map((id) => record('incident', id)),
    commits: Object.fromEntries(ids.map((id) => [id, { at: '2024-08-05 18:30' }])),
  };
  const found = observe(earlyEntry, given);
  expect(found.map(({ message }) => message)).toEqual([
    '故障 INC-1 写的登记时间是 2024-08-30 18:00，入库却在此前的 2024-08-05 18:30；本文件另有 3 条也是这样',
  ]);
});

test.each([
  ['of one second', '2024-08-05 18:30', 1],
  ['of four times', '2024-08-05 18:3', 4],
])('commits %s', (_, at, count) => {
  const ids = ['INC-1', 'INC-2', 'INC-3', 'INC-4'];
  const given: Given = {
    records: ids.map((id) => record('incident', id)),
    commits: Object.fromEntries(
      ids.map((id, index) => [id, { at: at.length === 16 ? at : `${at}${index}`, hash: String(index).repeat(40) }]),
    ),
  };
  const found = observe(earlyEntry, given);
  expect(found).toHaveLength(count);
  expect(/同一时刻的各个版本另有 3 条/.test(found[0]?.message ?? '')).toBe(count === 1);
});
