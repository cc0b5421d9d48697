import { expect, test } from 'vitest';
import type { Value } from '../../../scripts/model/record.ts';
import { contextOf, record } from '../../support/assessment.ts';

const METRICS = [{ value: 'cpu', title: '处理器' }];

/** What is said of reports of one kind of which the contract narrows the words of these fields, as `<path> <actual>`. */
function told(enums: { [field: string]: typeof METRICS }, fields: Parameters<typeof record>[2]): string[] {
  const { narrowing } = contextOf({
    contract: ({ kinds }) => {
      kinds.kinds = [{ kind: 'inspection-report', enums } as (typeof kinds.kinds)[number]];
    },
    records: [record('inspection-report', 'INS-2024-0001', fields)],
  });
  expect(narrowing.invalid.size).toBe(narrowing.observations.length > 0 ? 1 : 0);
  return narrowing.observations.map(({ at, actual }) => `${at.path.join('.')} ${actual}`);
}

test('a contract’s words hold inside lists as well, at the place of each other one', () => {
  const readings: Value[] = [{ metric: 'cpu' }, { metric: 'memory' }, { metric: '内存' }, {}];
  expect(told({ 'readings.metric': METRICS }, { readings })).toEqual([
    'readings.1.metric memory',
    'readings.2.metric 内存',
  ]);
  expect(told({ 'readings.metric': METRICS }, { readings: [{ metric: 'cpu' }] })).toEqual([]);
});

test('a field that is left out, or is something else than words, is the schema’s to judge', () => {
  expect(told({ 'readings.metric': METRICS }, {})).toEqual([]);
  expect(told({ 'readings.metric': METRICS, title: METRICS }, { readings: 'cpu', title: 7 })).toEqual([]);
});
