import { expect, test } from 'vitest';
import { nightApproval } from '../../../scripts/assess/rules/night-approval.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(nightApproval, given)).toEqual(expected);

const approved = (at: string, fields: object = {}) =>
  record('change', 'CHG-1', { approved_at: `${at}:00+08:00`, ...fields });

test.each<[string, object, string[]]>([
  ['2024-08-12T21:59', {}, []],
  ['2024-08-12T22:00', {}, ['CHG-1 approved_at']],
  ['2024-08-13T05:59', {}, ['CHG-1 approved_at']],
  ['2024-08-13T06:00', {}, []],
  ['2024-08-10T10:00', {}, ['CHG-1 approved_at']],
  // A Saturday that is worked for the holiday, and the holiday.
  ['2024-10-12T10:00', {}, []],
  ['2024-10-02T10:00', {}, ['CHG-1 approved_at']],
  ['2024-10-02T10:00', { remarks: '国庆值班期间紧急批准' }, []],
])('%s %j', (at, fields, expected) => check({ records: [approved(at, fields)] }, expected));

test('says when', () => {
  expect(observe(nightApproval, { records: [approved('2024-08-12T23:10')] })[0]?.message).toBe(
    '变更与改进 CHG-1 的批准时间 2024-08-12 23:10 在夜间，备注里没有说明',
  );
});
