import { expect, test } from 'vitest';
import { accessAfterLeaving } from '../../../scripts/assess/rules/access-after-leaving.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(accessAfterLeaving, given)).toEqual(expected);
const person = (fields: object = {}) =>
  record('personnel', 'PER-02', { joined_on: '2024-07-01', left_on: '2024-10-31', ...fields });
const leaving = (revoked: string, fields: object = {}, place: object = {}) =>
  record(
    'handover',
    'HO-1',
    { subtype: 'offboarding', person: 'PER-02', left_on: '2024-10-31', revoked_at: `${revoked}+08:00`, ...fields },
    place,
  );

test.each<[string, string[]]>([
  ['2024-10-31T09:00:00', []],
  ['2024-10-31T23:59:59', []],
  ['2024-11-01T00:00:00', ['HO-1 revoked_at']],
  ['2024-11-05T10:20:00', ['HO-1 revoked_at']],
])('left on 31 October, revoked %s', (revoked, expected) => check({ records: [person(), leaving(revoked)] }, expected));

test('the roster decides; without its date, the handover', () => {
  check({ records: [person({ left_on: '2024-11-08' }), leaving('2024-11-05T10:20:00')] }, ['HO-1 left_on']);
  check({ records: [person({ left_on: undefined }), leaving('2024-11-05T10:20:00')] }, [
    'HO-1 left_on',
    'HO-1 revoked_at',
  ]);
  check({ records: [leaving('2024-11-05T10:20:00')] }, ['HO-1 revoked_at']);
});
test.each<[string, object, object]>([
  ['another handover', { subtype: 'privileged-account' }, {}],
  ['not revoked yet', { revoked_at: undefined }, {}],
  ['refused by its schema', {}, { valid: false }],
])('not with %s', (_, fields, place) =>
  check({ records: [person(), leaving('2024-11-05T10:20:00', fields, place)] }, []),
);
test('one that was corrected says nothing', () =>
  check(
    {
      records: [
        person(),
        leaving('2024-11-05T10:20:00'),
        record('handover', 'HO-2', {
          subtype: 'offboarding',
          person: 'PER-02',
          supersedes: 'HO-1',
          revoked_at: '2024-10-31T18:00:00+08:00',
        }),
      ],
    },
    [],
  ));

test('says how many days', () => {
  const [found] = observe(accessAfterLeaving, { records: [person(), leaving('2024-11-05T10:20:00')] });
  expect(found?.message).toBe('移交与收回 HO-1：PER-02 于 2024-10-31 离场，权限 2024-11-05 10:20 才收回，晚 5 天');
});
