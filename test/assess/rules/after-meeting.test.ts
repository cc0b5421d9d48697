import { expect, test } from 'vitest';
import { afterMeeting } from '../../../scripts/assess/rules/after-meeting.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(afterMeeting, given)).toEqual(expected);

const meeting = record('acceptance-event', 'AE-1', { subtype: 'meeting', happened_at: '2024-09-20T09:00:00+08:00' });
const report = (id: string, at = '2024-09-10T10:00:00+08:00') => record('inspection-report', id, { inspected_at: at });

test.each<[string, string, string[]]>([
  ['before', '2024-09-20 08:59', []],
  ['as it began', '2024-09-20 09:00', []],
  ['after', '2024-09-20 09:01', ['INS-1 recorded_at']],
])('material that came %s', (_, at, expected) =>
  check({ records: [meeting, report('INS-1')], commits: { 'INS-1': { at } } }, expected),
);

test('what happened after the meeting cannot have come before it', () =>
  check(
    {
      records: [meeting, report('INS-1', '2024-09-21T10:00:00+08:00')],
      commits: { 'INS-1': { at: '2024-09-22 09:00' } },
    },
    [],
  ));

test('kinds behind no condition, a meeting yet to come, and a history that says nothing', () => {
  const late = { 'INS-1': { at: '2024-09-21 09:00' }, 'ALT-1': { at: '2024-09-21 09:00' } };
  const alert = record('alert', 'ALT-1', { alerted_at: '2024-09-10T10:00:00+08:00' });
  check({ records: [meeting, alert], commits: late }, []);
  check({ records: [meeting, report('INS-1')], commits: late, asOf: '2024-09-19' }, []);
  check({ records: [meeting, report('INS-1')] }, []);
});

test('said once for a kind', () => {
  const commits = { 'INS-1': { at: '2024-09-21 09:00' }, 'INS-2': { at: '2024-09-22 09:00' } };
  const [found, ...others] = observe(afterMeeting, { records: [meeting, report('INS-1'), report('INS-2')], commits });
  expect(others).toEqual([]);
  expect(found?.message).toBe('巡检报告 INS-1 等 2 条在验收会（2024-09-20 09:00）之后才交付：2024-09-21 09:00');
});
