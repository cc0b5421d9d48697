import { expect, test } from 'vitest';
import { targetMismatch } from '../../../scripts/assess/rules/target-mismatch.ts';
import { places, record } from '../../support/assessment.ts';

const operations = (count: number, system: string, target = 'bt-app-1') =>
  Array.from({ length: count }, (_, index) => record('operation-log', `OP-${system}-${index}`, { system, target }));
const seen = (...records: ReturnType<typeof operations>[]) => places(targetMismatch, { records: records.flat() });

test('one among many', () => {
  expect(seen(operations(10, 'blood-trace'), operations(1, 'health-exam'))).toEqual(['OP-health-exam-0 target']);
  expect(seen(operations(9, 'blood-trace'), operations(1, 'health-exam'))).toEqual([]);
  expect(seen(operations(40, 'blood-trace'), operations(1, 'health-exam', 'he-app-1'))).toEqual([]);
});

test('what several systems share belongs to none', () =>
  expect(seen(operations(40, 'blood-trace'), operations(30, 'health-exam'))).toEqual([]));

test('readings and alerts likewise, each record once', () => {
  const report = record('inspection-report', 'INS-1', {
    ...{ system: 'health-exam', readings: [{ target: 'bt-app-1' }, { target: 'bt-app-1' }, { target: 'bt-db-1' }] },
  });
  const alert = record('alert', 'ALT-1', { system: 'platform-his', object: 'bt-app-1' });
  const known = [
    operations(40, 'blood-trace'),
    operations(40, 'blood-trace', 'bt-db-1').map((one) => ({ ...one, id: `${one.id}-db` })),
  ];
  expect(seen(...known, [report, alert])).toEqual(['INS-1 readings.0.target', 'ALT-1 object']);
});
