import { expect, test } from 'vitest';
import { stepOrder } from '../../../scripts/assess/rules/step-order.ts';
import { places, record } from '../../support/assessment.ts';

const event = (...steps: [clock: string, text: string][]) =>
  places(stepOrder, {
    records: [
      record('security-event', 'SE-1', {
        detected_at: '2024-08-09T03:12:30+08:00',
        client_notified_at: '2024-08-09T10:30:00+08:00',
        actions: steps.map(([clock, text]) => ({ at: `2024-08-09T${clock}:00+08:00`, text })),
      }),
    ],
  });

test.each<[string, [string, string][], string[]]>([
  [
    'in order',
    [
      ['03:20', '封禁'],
      ['08:50', '比对日志'],
    ],
    [],
  ],
  ['at the minute of detection', [['03:12', '封禁']], []],
  ['before detection', [['02:20', '封禁']], ['SE-1 actions.0.at']],
  [
    'out of order',
    [
      ['08:50', '比对日志'],
      ['03:20', '封禁'],
    ],
    ['SE-1 actions.1.at'],
  ],
  ['tells the client when it is said to', [['10:30', '书面告知甲方']], []],
  ['tells the client at another time', [['04:30', '书面告知甲方']], ['SE-1 actions.0.at']],
  ['tells the client by word of mouth first', [['04:30', '电话告知甲方值班人']], []],
])('%s', (_, steps, expected) => expect(event(...steps)).toEqual(expected));

test.each<[string, string[]]>([
  ['8 月 9 日 14:10 接报\n8 月 10 日 09:00 改好', []],
  ['8 月 9 日 13:10 接报\n8 月 10 日 09:00 改好', ['INC-1 handling']],
  ['8 月 1 日 14:10 接报', ['INC-1 handling']],
  ['按 8 月 1 日的备份恢复', []],
  ['09:00 改好', []],
])('lines of an incident “%s”', (handling, expected) => {
  const [reported_at, resolved_at] = ['2024-08-09T14:00:00+08:00', '2024-08-10T10:00:00+08:00'];
  const records = [record('incident', 'INC-1', { reported_at, resolved_at, handling })];
  expect(places(stepOrder, { records })).toEqual(expected);
});

test('over the turn of the year', () => {
  const [reported_at, resolved_at] = ['2024-12-31T22:00:00+08:00', '2025-01-01T10:00:00+08:00'];
  const recorded_at = '2025-01-02T10:00:00+08:00';
  const handling = '12 月 31 日 22:10 接报\n1 月 1 日 09:00 改好';
  const records = [record('incident', 'INC-1', { reported_at, resolved_at, recorded_at, handling })];
  expect(places(stepOrder, { records, asOf: '2025-01-31' })).toEqual([]);
});
