import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at, tell } from '../../support/contract.ts';
import { contextOf, oneRow, scoreOf, sheetText } from '../../support/sheet.ts';

/** The page about the score language: every example in it loads, and its two whole sheets come to what it says. */

const PAGE = readFileSync(new URL('../../../docs/scorecard.md', import.meta.url), 'utf8');
const BLOCKS = [...PAGE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text as string);
const SHEETS = BLOCKS.filter((text) => text.startsWith('version:'));
const RULES = BLOCKS.filter((text) => text.startsWith('- id:'));

test('the page has examples of rules and three whole sheets', () => {
  expect(SHEETS).toHaveLength(3);
  expect(RULES.length).toBeGreaterThanOrEqual(11);
  expect(BLOCKS).toHaveLength(SHEETS.length + RULES.length + 1);
});

test.each(RULES.map((text) => [/id: (\S+)/.exec(text)?.[1], text]))('the rule %s loads', (_, text) => {
  const isMonthly = text.includes('knockout: period') ? 'period: {each: month, combine: mean}' : '';
  expect(contextOf(oneRow(text, 'max: 100', isMonthly))).toBeDefined();
});

test.each(SHEETS.map((text) => [/title: (\S+)/.exec(text)?.[1], text]))('the sheet %s loads', (_, text) => {
  expect(contextOf(text)).toBeDefined();
});

let number = 0;
const fault = (from: string, answered: string, restored: string, system = 'blood-trace') =>
  tell('incident', `INC-${++number}`, {
    ...{ system, severity: 'moderate', reported_at: at(from) },
    ...{ acknowledged_at: at(answered), restored_at: at(restored) },
  });
const finding = (row: string, on: string) =>
  tell('finding', `FND-${++number}`, { row, occurred_at: at(`${on} 10:00`), found_at: at(`${on} 11:00`) });

describe('the monthly sheet', () => {
  const told = [
    fault('2025-01-10 00:00', '2025-01-10 00:30', '2025-01-10 03:30'),
    fault('2025-01-14 09:00', '2025-01-14 09:30', '2025-01-14 09:00'),
    fault('2025-01-15 09:00', '2025-01-15 10:00', '2025-01-15 09:00'),
    fault('2025-01-16 09:00', '2025-01-16 10:01', '2025-01-16 09:00'),
    finding('papers', '2025-01-20'),
    finding('papers', '2025-02-20'),
    finding('security', '2025-03-20'),
  ];
  const score = scoreOf(SHEETS[1] as string, { told, asOf: '2025-03-31' });

  test('months, total and money are those worked out by hand', () => {
    expect(score.periods?.map(({ id, value }) => [id, value])).toEqual([
      ['2025-01', '64.5'],
      ['2025-02', '96.43'],
      ['2025-03', '0'],
    ]);
    expect(score.total).toBe('53.64');
    expect(score.payments).toMatchObject([{ amount: '120000.00', payable: '60000.00', deducted: '60000.00' }]);
    expect(score.triggered).toBeUndefined();
  });

  test('every number shows how it came about', () => {
    const [availability, response] = score.rows;
    expect(availability?.numbers?.[0]?.arithmetic).toContain('(744 − 3.5) ÷ 744');
    expect(availability?.charges.map(({ arithmetic, period }) => [arithmetic, period])).toEqual([
      ['⌈(99.9% − 99.53%) ÷ 0.1%⌉ × 5 = 20', '2025 年 1 月'],
    ]);
    expect(response?.charges.map(({ arithmetic }) => arithmetic)).toEqual(['⌊(95% − 75%) ÷ 1%⌋ × 4 = 80']);
    expect(response?.numbers?.map(({ value }) => value)).toEqual(['75', null, null]);
    expect(response?.periods?.map(({ value }) => value)).toEqual(['20', null, null]);
    expect(score.periods?.map(({ notes }) => notes)).toEqual([
      [],
      ['全表有不适用的行，其余各行乘以 100 ÷ 70'],
      ['全表有不适用的行，其余各行乘以 100 ÷ 70', '本周期不得分'],
    ]);
  });

  test('the month after, two low ones in a row take ten more', () => {
    const leak = finding('security', '2025-04-02');
    const more = scoreOf(SHEETS[1] as string, { told: [...told, leak], asOf: '2025-04-30' });
    // (64.5 + 96.43 + 0 + 0) ÷ 4 − 10
    expect(more.total).toBe('30.23');
    expect(more.triggered).toMatchObject([{ id: 'low', points: '10', periods: ['2025-03', '2025-04'] }]);
  });
});

describe('the sheet in yuan', () => {
  const days = ['03-03', '03-04', '03-05', '03-06', '03-07'];
  const told = [
    ...days.map((day) => fault(`2025-${day} 09:00`, `2025-${day} 10:30`, `2025-${day} 11:00`)),
    fault('2025-05-06 00:00', '2025-05-06 00:00', '2025-05-06 08:20'),
    finding('data', '2025-06-03'),
  ];

  test('deductions and what is left to pay are those worked out by hand', () => {
    const score = scoreOf(SHEETS[2] as string, { told });
    expect(score.rows.map(({ id, trial }) => [id, trial])).toEqual([
      ['response', '-1600'],
      ['outage', '-5000'],
      ['data', '-29450'],
    ]);
    expect(score.total).toBe('-36050.00');
    expect(score.payments).toMatchObject([{ amount: '235600.00', deducted: '36050.00', payable: '199550.00' }]);
    expect(score.rows[1]?.charges.map(({ arithmetic }) => arithmetic)).toEqual([
      '⌈(8.3333333333 − 2) ÷ 1⌉ × 1000 = 7000，单次最多 5000'.replace('8.3333333333', '25/3'),
    ]);
  });

  test('no more than a tenth of the contract is deducted', () => {
    const score = scoreOf(SHEETS[2] as string, { told: [...told, finding('data', '2025-07-03')] });
    // 1600 + 5000 + 58900 > 58900
    expect(score.total).toBe('-58900.00');
    expect(score.notes).toEqual(['全表最多扣 58900']);
    expect(score.payments).toMatchObject([{ payable: '176700.00' }]);
  });
});

describe('full marks and the base', () => {
  const sheet = (rows: string[], words = '') =>
    sheetText(`
base: 100
unit: 分
policy: most-specific
round: {digits: 1, mode: half-up}
${words}
groups: [{id: g, title: 组}]
rows:
${rows
  .map(
    (row, at) =>
      `  - {id: r${at}, group: g, criterion: 行, clause: sheet, standard: 标准, specificity: 1, ${row}, rules: [{id: f, title: 认定, event: f, from: {findings: row}, count: 1, points: 1${row.includes('bonus') ? ', charge: award' : ''}}]}`,
  )
  .join('\n')}
`);
  const bonus = (cap: number) => `bonus: true, cap: ${cap}`;

  test.each<[string, string[], string, string | null]>([
    ['as many', ['max: 60', 'max: 40'], '', null],
    ['too few', ['max: 60', 'max: 30'], '', '各行分值 60 + 30 = 90，与 base 写的满分 100 不符'],
    ['too many', ['max: 60', 'max: 50'], '', '各行分值 60 + 50 = 110，与 base 写的满分 100 不符'],
    ['too many, cut off', ['max: 60', 'max: 50'], 'total: {max: 100}', null],
    ['made up by what is added', ['max: 60', 'max: 30', bonus(10)], '', null],
    ['not made up by it', ['max: 60', 'max: 30', bonus(5)], '', '各行分值 60 + 30 = 90，与 base 写的满分 100 不符'],
    ['what is added on top', ['max: 60', 'max: 40', bonus(5)], '', null],
    ['by weights', ['max: 100, weight: 60', 'max: 100, weight: 40'], 'weights: 100', null],
    ['by weights and too few', ['max: 100, weight: 60', 'max: 50, weight: 40'], 'weights: 100', '按权重合计 80，'],
    ['a veto weighs nothing', ['max: 100, weight: 100', 'max: 100, weight: 0'], 'weights: 100', null],
  ])('%s', (_, rows, words, problem) => {
    const make = () => contextOf(sheet(rows, words));
    if (problem === null) expect(make()).toBeDefined();
    else expect(make).toThrow(`base ${problem.startsWith('按') ? '各行分值' : ''}${problem}`);
  });
});
