import { expect, test } from 'vitest';
import { noticeOverdue } from '../../../scripts/assess/rules/notice-overdue.ts';
import { observe, places, record } from '../../support/assessment.ts';

const notice = (fields: object, place: object = {}) =>
  record('vulnerability-notice', 'VN-1', { required_by: '2024-08-30', ...fields }, place);
const fixed = (time: string) => ({ fixed_at: `${time}+08:00` });

test.each<[string, object, string, string[]]>([
  ['fixed on the last day', fixed('2024-08-30T23:59:59'), '2024-12-31', []],
  ['fixed the day after', fixed('2024-08-31T00:00:00'), '2024-12-31', ['VN-1 fixed_at']],
  ['not fixed, the last day over', {}, '2024-08-30', ['VN-1 required_by']],
  ['not fixed, the last day not over', { required_by: '2024-08-31' }, '2024-08-30', []],
  ['fixed later than the as-of day', fixed('2024-09-02T20:10:00'), '2024-09-01', ['VN-1 required_by']],
  ['fixed later, but not due yet', { ...fixed('2024-09-02T20:10:00'), required_by: '2024-09-03' }, '2024-09-01', []],
])('%s', (_, fields, asOf, expected) =>
  expect(places(noticeOverdue, { records: [notice(fields)], asOf })).toEqual(expected),
);

test('a record that its schema refused, or one that was corrected, is left out', () => {
  expect(places(noticeOverdue, { records: [notice({}, { valid: false })] })).toEqual([]);
  const corrected = record('vulnerability-notice', 'VN-2', {
    required_by: '2024-08-30',
    supersedes: 'VN-1',
    ...fixed('2024-08-29T09:00:00'),
  });
  expect(places(noticeOverdue, { records: [notice({}), corrected] })).toEqual([]);
});

test('says the day and how it stands', () => {
  const said = (fields: object) => observe(noticeOverdue, { records: [notice(fields)] })[0]?.message;
  expect(said(fixed('2024-09-02T20:10:00'))).toBe('漏洞通报 VN-1 要求不晚于 2024-08-30 改好，2024-09-02 20:10 才改好');
  expect(said({})).toBe('漏洞通报 VN-1 要求不晚于 2024-08-30 改好，至 2024-12-31 还没有改好');
});
