import { describe, expect, test } from 'vitest';
import { at, tell } from '../../support/contract.ts';
import { oneRow, scoreOf, sheetText } from '../../support/sheet.ts';

/** How rows become a total: periods, caps at every level, weights, what is not applicable, triggers, bonus, systems. */

let number = 0;
const finding = (day: string, row = 'r', more = {}) =>
  tell('finding', `FND-${++number}`, { row, occurred_at: at(`${day} 10:00`), found_at: at(`${day} 11:00`), ...more });
const several = (count: number, day: string, row = 'r') => Array.from({ length: count }, () => finding(day, row));
const EACH = `
- id: finding
  title: 认定
  event: finding
  from: {findings: row}
  count: 1
  points: 1
`;
/** Three in January, seven in February, one in April; nothing in March. */
const YEAR = [...several(3, '2025-01-10'), ...several(7, '2025-02-10'), ...several(1, '2025-04-10')];
const APRIL = { told: YEAR, asOf: '2025-04-30' };

describe('periods of a row of ten points, five at the most in a month', () => {
  const row = (period: string) => oneRow(EACH, `max: 10\ncap: 5\nperiod: ${period}`);
  const trial = (period: string) => scoreOf(row(period), APRIL).rows[0]?.trial;
  test.each([
    // months: 7, 5, 10, 9
    ['{each: month, combine: mean}', '7.75'],
    ['{each: month, combine: min}', '5'],
    ['{each: month, combine: max}', '10'],
    ['{each: month, combine: last}', '9'],
    // deductions 3 + 5 + 0 + 1
    ['{each: month, combine: sum}', '1'],
    ['{each: month, combine: sum, cap: 6}', '4'],
    // first quarter 3 + 7 capped at 5, second quarter 1: 5 and 9
    ['{each: quarter, combine: mean}', '7'],
    ['{each: quarter, combine: mean, round: {digits: 0, mode: floor}}', '7'],
    ['{each: term, combine: last}', '5'],
  ])('%s → %s', (period, expected) => {
    expect(trial(period)).toBe(expected);
  });

  test('deductions over the cap are carried into the next month', () => {
    // 3; 7 → 5, two left; March pays those two; April 1
    const score = scoreOf(oneRow(EACH, 'max: 10\ncap: 5\ncarry: forward\nperiod: {each: month, combine: mean}'), APRIL);
    expect(score.rows[0]?.periods?.map(({ value }) => value)).toEqual(['7', '5', '8', '9']);
    expect(score.total).toBe('7.2500');
  });
});

describe('periods of the whole sheet', () => {
  test('a month lost by a veto counts as nothing in the mean', () => {
    const rules = `${EACH}- id: veto
  title: 否决
  event: veto
  from: {findings: row}
  where: record.effect == "knockout"
  knockout: period
`;
    const told = [...several(4, '2025-01-10'), finding('2025-02-10', 'r', { effect: 'knockout', event: 'veto' })];
    const score = scoreOf(oneRow(rules, 'max: 100', 'period: {each: month, combine: mean}'), {
      told,
      asOf: '2025-03-31',
    });
    expect(score.periods?.map(({ value }) => value)).toEqual(['96', '0', '100']);
    expect(score.total).toBe('65.3333');
  });

  test('months are rounded before they are put together, where the sheet says so', () => {
    const rules = EACH.replace('points: 1', 'points: "1.26"');
    const sheet = (round: string) => oneRow(rules, 'max: 100', `period: {each: month, combine: mean${round}}`);
    const told = [finding('2025-01-10')];
    // (98.74 + 100) ÷ 2, and (98.7 + 100) ÷ 2
    expect(scoreOf(sheet(''), { told, asOf: '2025-02-28' }).total).toBe('99.3700');
    expect(scoreOf(sheet(', round: {digits: 1, mode: half-up}'), { told, asOf: '2025-02-28' }).total).toBe('99.3500');
  });

  test('the running month and the part of one', () => {
    const told = [...several(10, '2025-02-05'), ...several(2, '2025-01-20')];
    const term = { from: '2025-01-15', to: '2025-12-31' };
    const total = (words: string) =>
      scoreOf(oneRow(EACH, 'max: 100', `period: {each: month, combine: mean, ${words}}`), {
        told,
        term,
        asOf: '2025-02-10',
      }).total;
    expect(total('running: include')).toBe('94.0000');
    expect(total('running: exclude')).toBe('98.0000');
    expect(total('partial: exclude')).toBe('90.0000');
    // the half month joins February: twelve in one period
    expect(total('partial: merge')).toBe('88.0000');
  });

  test('a total of yuan adds the months', () => {
    const sheet = sheetText(`
base: ~
unit: 元
policy: most-specific
round: {digits: 2, mode: half-up}
period: {each: month, combine: sum}
total: {cap: 900}
groups: [{id: g, title: 组}]
rows:
  - id: r
    group: g
    criterion: 内容
    clause: sheet
    standard: 标准
    specificity: 1
    cap: 500
    rules:
${EACH.replace('points: 1', 'points: 100').trim().replace(/^/gm, '      ')}
payment:
  - {id: m, title: 月费, amount: "1000.00", from: period, deduction: true}
`);
    const score = scoreOf(sheet, APRIL);
    // 300 + 500 (of 700) + 0 + 100 = 900
    expect(score.total).toBe('-900.00');
    expect(score.payments?.map(({ period, payable }) => [period, payable])).toEqual([
      ['2025 年 1 月', '700.00'],
      ['2025 年 2 月', '500.00'],
      ['2025 年 3 月', '1000.00'],
      ['2025 年 4 月', '900.00'],
    ]);
    const more = scoreOf(sheet, { told: [...YEAR, ...several(2, '2025-04-11')], asOf: '2025-04-30' });
    expect([more.total, more.notes]).toEqual(['-900.00', ['全表最多扣 900']]);
  });
});

const ROW = (id: string, group: string, words: string, rules: string) => `
  - id: ${id}
    group: ${group}
    criterion: ${id}
    clause: sheet
    standard: 标准
    specificity: 1
${words.replace(/^/gm, '    ')}
    rules:
${rules.trim().replace(/^/gm, '      ')}`;
const NUMBER = `
- id: answered
  title: 及时率
  event: answered
  from: {records: [incident]}
  measure: {ratio: {of: record.acknowledged_at != ""}}
  rate: {below: 100, each: 1}
  points: 1
`;
const sheetOf = (groups: string, rows: string[], words = '') =>
  sheetText(`
base: 100
unit: 分
policy: most-specific
round: {digits: 4, mode: half-up}
${words}
groups: ${groups}
rows:${rows.join('')}
`);

describe('weights', () => {
  test('of rows: 90 × 40 % + 80 × 60 %', () => {
    const sheet = sheetOf(
      '[{id: g, title: 组}]',
      [ROW('a', 'g', 'max: 100\nweight: 40', EACH), ROW('b', 'g', 'max: 100\nweight: 60', EACH)],
      'weights: 100',
    );
    const score = scoreOf(sheet, { told: [...several(10, '2025-01-10', 'a'), ...several(20, '2025-01-10', 'b')] });
    expect(score.total).toBe('84.0000');
    expect(score.rows.map(({ trial, weight, share }) => [trial, weight, share])).toEqual([
      ['90', '40', '36'],
      ['80', '60', '48'],
    ]);
  });

  test('of groups over weighted rows: (100 × 0.5 + 90 × 0.5) × 0.7 + 80 × 0.3', () => {
    const rows = [
      ROW('a', 'g', 'max: 100\nweight: "0.5"', EACH),
      ROW('b', 'g', 'max: 100\nweight: "0.5"', EACH),
      ROW('c', 'h', 'max: 100\nweight: 1', EACH),
    ];
    const sheet = sheetOf('[{id: g, title: 甲, weight: "0.7"}, {id: h, title: 乙, weight: "0.3"}]', rows, 'weights: 1');
    expect(scoreOf(sheet, { told: [...several(10, '2025-01-10', 'b'), ...several(20, '2025-01-10', 'c')] }).total).toBe(
      '90.5000',
    );
  });

  test('ratings under weights are put together for comparison; the total is the one that was signed', () => {
    const sheet = sheetOf(
      '[{id: g, title: 组}]',
      [ROW('a', 'g', 'max: 100\nweight: 40', EACH), ROW('b', 'g', 'max: 100\nweight: 60', EACH)],
      'weights: 100',
    );
    const ratings = [
      { row: 'a', points: '90' },
      { row: 'b', points: '80' },
    ];
    const given = { scored_at: at('2025-12-31 10:00'), scorer: 'CLI-01', signed_by: 'CLI-02', ratings };
    const told = (more: object) => [tell('scorecard', 'SC-1', { ...given, ...more })];
    const without = scoreOf(sheet, { told: told({}) });
    expect([without.rating_total, without.rating_by_sheet]).toEqual([null, '84.0000']);
    const signed = scoreOf(sheet, { told: told({ total: '83.5' }) });
    expect([signed.rating_total, signed.rating_by_sheet]).toEqual(['83.5', '84.0000']);
  });
});

describe('not applicable', () => {
  // 40, 30 without data, 20 with two findings, 10
  const rows = [
    ROW('a', 'g', 'max: 40', EACH),
    ROW('b', 'g', 'max: 30', NUMBER),
    ROW('c', 'h', 'max: 20', EACH),
    ROW('d', 'h', 'max: 10', EACH),
  ];
  const GROUPS = '[{id: g, title: 甲}, {id: h, title: 乙}]';
  const told = several(2, '2025-01-10', 'c');
  test.each([
    ['the rest takes over its part: 68 × 100 ÷ 70', '', '97.1429'],
    ['its group alone: 40 × 70 ÷ 40 + 28', 'not_applicable: {within: group}', '98.0000'],
    ['full marks', 'not_applicable: {as: full}', '98.0000'],
    ['nothing', 'not_applicable: {as: zero}', '68.0000'],
  ])('%s', (_, words, total) => {
    const score = scoreOf(sheetOf(GROUPS, rows, words), { told });
    expect(score.total).toBe(total);
    expect(score.rows.map(({ applicable }) => applicable ?? true)).toEqual([true, false, true, true]);
  });

  test('a fact in the row makes it applicable', () => {
    const both = [rows[0], ROW('b', 'g', 'max: 30', `${NUMBER}${EACH.trimStart()}`), rows[2], rows[3]] as string[];
    expect(scoreOf(sheetOf(GROUPS, both), { told: [...told, finding('2025-01-10', 'b')] }).total).toBe('97.0000');
  });

  test('a row that applies only where there is a record of a kind', () => {
    const change = [
      ROW('a', 'g', 'max: 50', EACH),
      ROW('b', 'g', 'max: 50\napplies: {kind: training, where: record.subtype == "drill"}', EACH),
    ];
    const drill = tell('training', 'TR-1', {
      subtype: 'drill',
      title: '演练',
      held_at: at('2025-05-05 09:00'),
      attendees: ['PER-01'],
      topic: '断网',
      result: '通过',
    });
    const found = [...several(10, '2025-05-06', 'a'), ...several(30, '2025-05-06', 'b')];
    const sheet = sheetOf('[{id: g, title: 组}]', change);
    // without the drill the findings of its row stand aside, and 40 of 50 become 80 of 100
    expect(scoreOf(sheet, { told: found }).total).toBe('80.0000');
    expect(scoreOf(sheet, { told: [...found, drill] }).total).toBe('60.0000');
  });

  test('nothing at all to judge is no perfect score', () => {
    const score = scoreOf(sheetOf('[{id: g, title: 组}]', [ROW('b', 'g', 'max: 100', NUMBER)]), {});
    expect([score.total, score.notes]).toEqual(['0.0000', ['各行都不适用，没有得分']]);
  });
});

describe('numbers that were not handed in', () => {
  const rule = (none: string) => `
- id: reported
  title: 可用率
  event: reported
  from: {records: [monitoring-summary]}
  dated_by: month
  measure: {field: {name: interfaces.availability, take: min}${none}}
  rate: {below: "99.9", each: "0.1"}
  points: 1
`;
  const summary = (month: string, availability: string, system = 'blood-trace') =>
    tell('monitoring-summary', `MON-${++number}`, {
      ...{
        system,
        subtype: 'interface',
        month,
        author: 'PER-01',
        issued_at: at(`${month}-28 10:00`),
        analysis: '正常',
      },
      interfaces: [
        { interface: '上报', consumer: '省平台', direction: 'upload', expected: 1, actual: 1, failed: 0, availability },
      ],
    });
  const told = [summary('2025-01', '99.0%'), summary('2025-02', '99.8%')];
  const months = (none: string, asOf = '2025-03-31') =>
    scoreOf(oneRow(rule(none), 'max: 20', 'period: {each: month, combine: mean}'), {
      told,
      asOf,
    }).rows[0]?.periods?.map(({ value }) => value);
  test.each([
    ['the worst by default', '', ['11', '19', '0']],
    ['the best', ', none: best', ['11', '19', '20']],
    ['the last one again', ', none: previous', ['11', '19', '19']],
    ['not applicable', ', none: na', ['11', '19', null]],
    ['not yet the worst within the days to hand it in', ', grace_workdays: 5', ['11', '19', null]],
  ])('%s', (_, none, expected) => {
    expect(months(none)).toEqual(expected);
  });
  test('five working days into April it is the worst after all', () => {
    // 2025-04-04…06 is a break: the fifth working day is the 8th
    expect(months(', grace_workdays: 5', '2025-04-07')?.[2]).toBeNull();
    expect(months(', grace_workdays: 5', '2025-04-08')?.[2]).toBe('0');
  });
  test('a system that did not report makes the lowest of all the worst', () => {
    expect(months(', per: system, over: min, systems: [blood-trace]')?.slice(0, 2)).toEqual(['11', '19']);
    expect(months(', per: system, over: min')?.slice(0, 2)).toEqual(['0', '0']);
    expect(months(', per: system, over: min, none: na')?.slice(0, 2)).toEqual(['11', '19']);
  });
});

describe('several systems', () => {
  test('the row of the worst one', () => {
    const rule = EACH.replace('{findings: row}', '{records: [incident]}');
    const down = (system: string, day: string) =>
      tell('incident', `INC-${++number}`, { system, severity: 'minor', reported_at: at(`${day} 09:00`) });
    const told = [
      down('blood-trace', '2025-01-02'),
      down('blood-trace', '2025-01-03'),
      down('blood-trace', '2025-01-04'),
    ];
    const trial = (combine: string) =>
      scoreOf(oneRow(rule, `max: 10\nsplit: {by: system, combine: ${combine}}`), { told }).rows[0]?.trial;
    expect(trial('min')).toBe('7');
    expect(trial('max')).toBe('10');
    // six systems: (7 + 5 × 10) ÷ 6
    expect(trial('mean')).toBe('9.5');
  });
});

describe('bonus and limits', () => {
  const praise = EACH.replace('count: 1', 'charge: award\n  count: 1');
  const sheet = (words = '') =>
    sheetOf(
      '[{id: g, title: 组}]',
      [ROW('a', 'g', 'max: 100', EACH), ROW('p', 'g', 'bonus: true\ncap: 3', praise)],
      words,
    );
  test('four of a bonus of three at the most', () => {
    const score = scoreOf(sheet(), { told: several(4, '2025-01-10', 'p') });
    expect(score.total).toBe('103.0000');
    expect(score.rows[1]).toMatchObject({ trial: '3', bonus: true, capped_from: '0' });
  });
  test('no more than the sheet allows', () => {
    const score = scoreOf(sheet('total: {max: 100}'), {
      told: [...several(2, '2025-01-10', 'a'), ...several(4, '2025-01-10', 'p')],
    });
    expect([score.total, score.notes]).toEqual(['100.0000', ['总分最高 100']]);
  });
  test('within a row an award only makes good what was deducted', () => {
    const rules = `${EACH}- id: praise
  title: 表扬
  event: praise
  from: {records: [satisfaction]}
  charge: award
  count: 1
  points: 5
`;
    const praised = tell('satisfaction', 'SAT-1', {
      subtype: 'complaint',
      title: '表扬',
      received_at: at('2025-01-10 09:00'),
      from_unit: '某院',
      content: '好',
    });
    expect(scoreOf(oneRow(rules), { told: [...several(8, '2025-01-10'), praised] }).total).toBe('97.0000');
    expect(scoreOf(oneRow(rules), { told: [...several(3, '2025-01-10'), praised] }).total).toBe('100.0000');
  });
  test('caps of event, rule, row, group and sheet, one after the other', () => {
    const rows = [
      ROW('a', 'g', 'max: 50\ncap: 12', EACH.replace('points: 1', 'points: 3\n  cap_each: 2\n  cap: 9')),
      ROW('b', 'g', 'max: 50\ncap: 12', EACH.replace('points: 1', 'points: 4')),
    ];
    const told = [...several(6, '2025-01-10', 'a'), ...several(5, '2025-01-10', 'b')];
    // six of 2 = 12 → rule 9; five of 4 = 20 → row 12; 21 → group 15 → sheet 10
    const total = (group: string, words: string) =>
      scoreOf(sheetOf(`[{id: g, title: 组${group}}]`, rows, words), { told }).total;
    expect(total('', '')).toBe('79.0000');
    expect(total(', cap: 15', '')).toBe('85.0000');
    expect(total(', cap: 15', 'total: {cap: 10}')).toBe('90.0000');
  });
  test('a group is lost whole', () => {
    const lose = EACH.replace('count: 1\n  points: 1', 'knockout: group');
    const rows = [ROW('a', 'g', 'max: 30', lose), ROW('b', 'g', 'max: 30', EACH), ROW('c', 'h', 'max: 40', EACH)];
    expect(
      scoreOf(sheetOf('[{id: g, title: 甲}, {id: h, title: 乙}]', rows), { told: [finding('2025-01-10', 'a')] }).total,
    ).toBe('40.0000');
  });
});

describe('triggers over months', () => {
  const sheet = (trigger: string) =>
    oneRow(EACH, 'max: 100', `period: {each: month, combine: mean}\ntriggers: [{id: t, title: 连续偏低, ${trigger}}]`);
  // 79, 70, 90, 75, 78: mean 78.4
  const told = [
    [1, 21],
    [2, 30],
    [3, 10],
    [4, 25],
    [5, 22],
  ].flatMap(([month, count]) => several(count as number, `2025-0${month}-10`));
  const run = (trigger: string) => scoreOf(sheet(trigger), { told, asOf: '2025-05-31' });
  test.each([
    ['two in a row, once', 'of: total, below: 80, times: 2, points: 5', '73.4000', ['2025-01', '2025-02']],
    [
      'two in a row, each time',
      'of: total, below: 80, times: 2, again: each, points: 5',
      '68.4000',
      ['2025-01', '2025-02', '2025-04', '2025-05'],
    ],
    ['three in a row: none', 'of: total, below: 80, times: 3, points: 5', '78.4000', []],
    [
      'three in all',
      'of: total, below: 80, times: 3, consecutive: false, points: 5',
      '73.4000',
      ['2025-01', '2025-02', '2025-04'],
    ],
    ['of a row', 'of: r, at_most: 70, times: 1, points: 2', '76.4000', ['2025-02']],
    ['of a group', 'of: g, at_least: 90, times: 1, points: 2', '76.4000', ['2025-03']],
    ['the whole sheet', 'of: total, below: 80, times: 2, knockout: total', '0.0000', ['2025-01', '2025-02']],
  ])('%s', (_, trigger, total, periods) => {
    const score = run(trigger);
    expect([score.total, score.triggered?.flatMap((one) => one.periods) ?? []]).toEqual([total, periods]);
  });
  test('a notice takes nothing', () => {
    const score = run('of: total, below: 80, times: 2, notice: 可约谈项目经理');
    expect(score.total).toBe('78.4000');
    expect(score.triggered).toMatchObject([{ points: '0', notice: '可约谈项目经理' }]);
  });
});

test('a dispute gives two totals, month by month and in money', () => {
  const reply = { at: at('2025-01-12 10:00'), by: 'PER-02', position: 'disputed', text: '不属实' };
  const sheet = oneRow(
    EACH.replace('points: 1', 'points: 30'),
    'max: 100',
    `period: {each: month, combine: mean}
payment:
  - {id: y, title: 年费, amount: "1000.00", coefficient: {of: 100}}`,
  );
  const score = scoreOf(sheet, { told: [finding('2025-01-10', 'r', { reply })], asOf: '2025-02-28' });
  expect([score.total, score.total_if_dismissed]).toEqual(['85.0000', '100.0000']);
  expect(score.payments).toMatchObject([{ payable: '850.00', payable_if_dismissed: '1000.00' }]);
});
