import { expect, test } from 'vitest';
import { assetNotReturned } from '../../../scripts/assess/rules/asset-not-returned.ts';
import { type Given, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(assetNotReturned, given)).toEqual(expected);

const meeting = record('acceptance-event', 'AE-1', { subtype: 'meeting', happened_at: '2024-09-20T09:00:00+08:00' });
const asset = (fields: object) => record('data-asset', 'DA-1', { ...fields });
const GIVEN = { provided_on: '2024-07-02' };

test.each<[string, object, string[]]>([
  ['open', GIVEN, ['DA-1 provided_on']],
  ['closed by a hand-over', { ...GIVEN, closed_on: '2024-09-18', closed_by: 'HO-1' }, []],
  ['closed by nothing', { ...GIVEN, closed_on: '2024-09-18' }, ['DA-1 closed_on']],
  ['never handed over: a dataset', { data_level: 3 }, []],
])('%s', (_, fields, expected) => check({ records: [meeting, asset(fields)] }, expected));

test('until the day of the meeting is over, and without a meeting, nothing is owed', () => {
  check({ records: [meeting, asset(GIVEN)], asOf: '2024-09-19' }, []);
  check({ records: [meeting, asset(GIVEN)], asOf: '2024-09-20' }, ['DA-1 provided_on']);
  check({ records: [asset(GIVEN)] }, []);
});
