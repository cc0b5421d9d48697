import { expect, test } from 'vitest';
import { at, tell } from '../../support/contract.ts';
import { oneRow, scoreOf } from '../../support/sheet.ts';

/** So many points each time: by number, by table, by a field, in a series. */

const rule = (words: string) => `
- id: n
  title: 次数
  event: fault
  from: {records: [incident]}
  ${words}
`;
const faults = (...severities: string[]) =>
  severities.map((severity, index) =>
    tell('incident', `INC-${index}`, {
      system: 'blood-trace',
      severity,
      reported_at: at(`2025-03-0${index + 1} 09:00`),
    }),
  );

test.each([
  ['a number', 'count: 1\n  points: "0.5"', ['1 × 0.5 = 0.5', '1 × 0.5 = 0.5', '1 × 0.5 = 0.5'], '98.5000'],
  [
    'a severity table; what it leaves out is not charged',
    'count: 1\n  points: {by: severity, table: {major: 3, moderate: 1}}',
    ['1 × 3 = 3', '1 × 1 = 1'],
    '96.0000',
  ],
  [
    'a table with a rest',
    'count: {by: severity, table: {major: 2}, else: "0.5"}\n  points: 4',
    ['2 × 4 = 8', '0.5 × 4 = 2', '0.5 × 4 = 2'],
    '88.0000',
  ],
  [
    'the third costs more',
    'count: 1\n  tiers: [{upto: 2, points: 1}, {points: 5}]',
    ['第 1 次：1 × 1 = 1', '第 2 次：1 × 1 = 1', '第 3 次：1 × 5 = 5'],
    '93.0000',
  ],
  ['capped by its rule', 'count: 1\n  points: 10\n  cap: 25', ['1 × 10 = 10', '1 × 10 = 10', '1 × 10 = 10'], '75.0000'],
  [
    'rounded each',
    'count: 1\n  points: "0.25"\n  round: {digits: 1, mode: half-up}',
    ['1 × 0.25 = 0.25，取 0.3', '1 × 0.25 = 0.25，取 0.3', '1 × 0.25 = 0.25，取 0.3'],
    '99.1000',
  ],
])('%s', (_, words, arithmetic, total) => {
  const score = scoreOf(oneRow(rule(words)), { told: faults('major', 'moderate', 'minor') });
  expect(score.rows[0]?.charges.map((charge) => charge.arithmetic)).toEqual(arithmetic);
  expect(score.total).toBe(total);
});

test('a list counts by its length, and by those of its items that meet a condition', () => {
  const told = [
    tell('client-review', 'CR-1', {
      ...{
        subtype: 'document-check',
        title: '检查',
        reviewed_at: at('2025-03-01 09:00'),
        reviewer: 'CLI-01',
        conclusion: '见附',
      },
      incomplete: [
        { document: 'A', missing: '签字' },
        { document: 'B', missing: '日期', fixed_on: '2025-03-03' },
        { document: 'C', missing: '版本' },
      ],
    }),
  ];
  const words = (count: string) => `
- id: n
  title: 不完整
  event: incomplete
  from: {records: [client-review]}
  count: ${count}
  points: 2
`;
  expect(scoreOf(oneRow(words('{field: incomplete}')), { told }).total).toBe('94.0000');
  expect(scoreOf(oneRow(words(`{field: incomplete, where: 'item.fixed_on == ""'}`)), { told }).total).toBe('96.0000');
});
