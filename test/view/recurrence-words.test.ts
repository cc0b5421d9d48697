import { expect, test } from 'vitest';
import { recurrenceWords } from '../../scripts/view/recurrence-words.ts';

test.each([
  ['FREQ=DAILY', '每天'],
  ['FREQ=DAILY;INTERVAL=2', '每 2 天'],
  ['FREQ=WEEKLY', '每周'],
  ['FREQ=WEEKLY;BYDAY=WE', '每周三'],
  ['FREQ=WEEKLY;BYDAY=MO,FR', '每周一、五'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU', '每 2 周的周日'],
  ['FREQ=MONTHLY;BYDAY=2TU', '每月第 2 个周二'],
  ['FREQ=MONTHLY;BYDAY=-1FR', '每月最后一个周五'],
  ['FREQ=MONTHLY;BYMONTHDAY=1', '每月 1 日'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', '每月最后一天'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=4WE', '每 3 个月的第 4 个周三'],
  ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20', '每 3 个月的 20 日'],
  ['FREQ=YEARLY', '每年'],
])('%s is %s', (rule, words) => {
  expect(recurrenceWords(rule)).toBe(words);
});

test.each([
  'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
  'FREQ=MONTHLY;BYMONTHDAY=-2',
  'FREQ=MONTHLY;BYDAY=MO',
  'FREQ=YEARLY;BYMONTH=3',
  'FREQ=DAILY;BYDAY=MO',
  'FREQ=WEEKLY;INTERVAL=0',
  'FREQ=HOURLY',
  '每周三',
])('%s is not put into words', (rule) => {
  expect(recurrenceWords(rule)).toBeNull();
});
