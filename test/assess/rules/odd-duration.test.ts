import { expect, test } from 'vitest';
import { oddDuration } from '../../../scripts/assess/rules/odd-duration.ts';
import { observe, places, record } from '../../support/assessment.ts';

const between = (kind: string, fields: Parameters<typeof record>[2]) =>
  places(oddDuration, { records: [record(kind, 'X-1', fields)] });
const operation = (from: string, to: string) =>
  between('operation-log', { started_at: `2024-08-${from}+08:00`, ended_at: `2024-08-${to}+08:00` });

test.each<[string, string, string[]]>([
  ['28T10:00:05', '28T10:00:05', ['X-1 ended_at']],
  ['28T10:00:05', '28T10:00:06', []],
  // Who writes minutes says the same one of what was over within it.
  ['28T10:00:00', '28T10:00:00', []],
  ['28T10:00', '28T10:00', []],
  ['28T10:00:05', '29T10:00:05', []],
  ['28T10:00:05', '29T10:00:06', ['X-1 ended_at']],
])('an operation from %s to %s', (from, to, expected) => expect(operation(from, to)).toEqual(expected));

test('a day of attendance is no night as well', () => {
  const day = (out_at: string) => between('onsite-attendance', { in_at: '2024-08-28T08:20:11+08:00', out_at });
  expect(day('2024-08-29T00:20:11+08:00')).toEqual([]);
  expect(day('2024-08-29T00:20:12+08:00')).toEqual(['X-1 out_at']);
});

test('a call is answered as it is reported; what is still open lasts', () => {
  const at = '2024-08-28T08:20:11+08:00';
  expect(between('incident', { reported_at: at, acknowledged_at: at })).toEqual([]);
  expect(between('operation-log', { started_at: at })).toEqual([]);
});

test('many of one file are told once', () => {
  const at = '2024-08-28T08:20:11+08:00';
  const records = Array.from({ length: 5 }, (_, index) =>
    record('operation-log', `OP-${index}`, { started_at: at, ended_at: at }),
  );
  expect(observe(oddDuration, { records }).map(({ message }) => message)).toEqual([
    '运维操作 OP-0 的开始时间与结束时间是同一秒（2024-08-28 08:20:11）；运维操作在本文件里这样的共 5 条',
  ]);
});
