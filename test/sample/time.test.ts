import { expect, test } from 'vitest';
import {
  addWorkdays,
  clockOf,
  dateOf,
  formatInstant,
  formatMinute,
  instant,
  isWorkday,
  weekOf,
  workdayFrom,
} from '../../sample/time.ts';

test.each([
  ['2024-09-13', true, '周五'],
  ['2024-09-14', true, '调休的周六'],
  ['2024-09-15', false, '放假的周日'],
  ['2024-09-16', false, '放假的周一'],
  ['2024-09-17', false, '中秋'],
  ['2024-09-29', true, '调休的周日'],
  ['2024-09-28', false, '平常的周六'],
])('%s 上班：%s（%s）', (date, expected) => expect(isWorkday(date)).toBe(expected));

test.each([
  ['2024-09-11', 3, '2024-09-14'],
  ['2024-09-27', 1, '2024-09-29'],
  ['2024-08-12', 10, '2024-08-26'],
  ['2024-09-05', 10, '2024-09-20'],
  ['2024-09-14', 1, '2024-09-18'],
])('%s 之后第 %i 个工作日是 %s', (from, count, expected) => expect(addWorkdays(from, count)).toBe(expected));

test('当天上班就是当天', () => {
  expect([workdayFrom('2024-09-14'), workdayFrom('2024-09-15')]).toEqual(['2024-09-14', '2024-09-18']);
});

test.each([
  ['2024-06-30', '2024-W26'],
  ['2024-07-01', '2024-W27'],
  ['2024-09-29', '2024-W39'],
  ['2024-12-30', '2025-W01'],
])('%s 在 %s', (date, week) => expect(weekOf(date)).toBe(week));

test('当地时间写成带时差的时刻', () => {
  const at = instant('2024-07-02 00:05:09');
  expect([formatInstant(at), formatMinute(at), dateOf(at), clockOf(at)]).toEqual([
    '2024-07-02T00:05:09+08:00',
    '2024-07-02T00:05+08:00',
    '2024-07-02',
    '00:05',
  ]);
});
