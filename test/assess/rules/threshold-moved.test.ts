import { expect, test } from 'vitest';
import { thresholdMoved } from '../../../scripts/assess/rules/threshold-moved.ts';
import { observe, places, record } from '../../support/assessment.ts';

type Reading = [value: number, threshold: number, ok?: boolean];
const reports = (readings: Reading[], fields: object = {}) =>
  readings.map(([value, threshold, ok = true], index) =>
    record('inspection-report', `INS-${index + 1}`, {
      system: 'ledger',
      inspected_at: `2024-08-0${index + 1}T10:00:00+08:00`,
      readings: [{ target: 'db-1', metric: 'disk', value, threshold, ok }],
      ...(index === 1 ? fields : {}),
    }),
  );
const TOLD = ['INS-2 readings.0.threshold'];

test.each<[string, Reading[], string[]]>([
  [
    'moved for one report',
    [
      [70, 85],
      [90, 95],
      [71, 85],
    ],
    TOLD,
  ],
  [
    'moved, and not needed',
    [
      [70, 85],
      [85, 95],
      [71, 85],
    ],
    [],
  ],
  [
    'moved, and passed all the same',
    [
      [70, 85],
      [96, 95],
      [71, 85],
    ],
    [],
  ],
  [
    'moved for good',
    [
      [70, 85],
      [90, 95],
      [71, 95],
    ],
    [],
  ],
  [
    'moved in the last',
    [
      [70, 85],
      [90, 95],
    ],
    [],
  ],
  [
    'moved down',
    [
      [70, 85],
      [60, 65],
      [71, 85],
    ],
    [],
  ],
  [
    'moved, and said to be out of order',
    [
      [70, 85],
      [90, 95, false],
      [71, 85],
    ],
    [],
  ],
  [
    'of a metric to stay above its line',
    [
      [99, 85],
      [90, 95],
      [99, 85],
    ],
    [],
  ],
])('a line %s', (_, readings, expected) =>
  expect(places(thresholdMoved, { records: reports(readings) })).toEqual(expected),
);

test('in the order of the inspections, each system by itself', () => {
  const readings: Reading[] = [
    [70, 85],
    [90, 95],
    [71, 85],
  ];
  expect(places(thresholdMoved, { records: reports(readings).reverse() })).toEqual(TOLD);
  expect(places(thresholdMoved, { records: reports(readings, { system: 'portal' }) })).toEqual([]);
});

test('says all three numbers', () => {
  const readings: Reading[] = [
    [70, 85],
    [92.9, 95],
    [71, 85],
  ];
  expect(observe(thresholdMoved, { records: reports(readings) })[0]?.message).toBe(
    '巡检报告 INS-2 的第 1 项告警阈值 95，前后两次都是 85；按后者，读数 92.9 已越线',
  );
});
