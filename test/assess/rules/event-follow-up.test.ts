import { expect, test } from 'vitest';
import { eventFollowUp } from '../../../scripts/assess/rules/event-follow-up.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(eventFollowUp, given)).toEqual(expected);

const event = (id: string, subtype: string, fields: object = {}) =>
  record('contract-event', id, { subtype, ...fields });
const force = (fields: object) => event('CE-1', 'force-majeure', fields);

// 120 days from 1 August, both days counted, end with 28 November.
test.each<[string, object, string, string[]]>([
  ['119 days', { from: '2024-08-01', to: '2024-11-27' }, '2024-12-31', []],
  ['120 days', { from: '2024-08-01', to: '2024-11-28' }, '2024-12-31', ['CE-1 from']],
  ['open, the day before', { from: '2024-08-01' }, '2024-11-27', []],
  ['open, on the day', { from: '2024-08-01' }, '2024-11-28', ['CE-1 from']],
  ['an end yet to come', { from: '2024-08-01', to: '2025-08-01' }, '2024-10-01', []],
])('%s', (_, fields, asOf, expected) => check({ records: [force(fields)], asOf }, expected));

test('negotiation after it began is the next step; before it, it was about something else', () => {
  const long = force({ from: '2024-08-01' });
  check({ records: [long, event('CE-2', 'negotiation', { occurred_on: '2024-11-20' })] }, []);
  check({ records: [long, event('CE-2', 'negotiation', { occurred_on: '2024-07-20' })] }, ['CE-1 from']);
});

test.each<[string, object, string, string[]]>([
  ['until its day is over', { to: '2024-10-15' }, '2024-10-14', []],
  ['on its day', { to: '2024-10-15' }, '2024-10-15', ['CE-1 to']],
  ['with an outcome', { to: '2024-10-15', outcome: '已履行' }, '2024-12-31', []],
])('a demand %s', (_, fields, asOf, expected) =>
  check({ records: [event('CE-1', 'default-notice', fields)], asOf }, expected),
);

test('says how long', () => {
  expect(observe(eventFollowUp, { records: [force({ from: '2024-08-01', to: '2024-11-28' })] })[0]?.message).toBe(
    '合同事件 CE-1 自 2024-08-01 起已持续 120 天，达到 120 天，没有“协商”的记录',
  );
});
