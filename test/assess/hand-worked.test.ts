import { describe, expect, test } from 'vitest';
import { writeCapital } from '../../scripts/model/capital.ts';
import type { Fields } from '../../scripts/model/record.ts';
import { at, type Told, tell } from '../support/contract.ts';
import { oneRow, type SheetGiven, scoreOf, sheetText } from '../support/sheet.ts';

/** Small sheets through the reader of contract files, each worked out by hand beside it. */

let number = 0;
const id = (prefix: string) => `${prefix}-${++number}`;
const fault = (from: string, to: string, more: Fields = {}) =>
  tell('incident', id('INC'), {
    ...{ system: 'blood-trace', severity: 'moderate', title: '停用' },
    ...{ reported_at: at(from), acknowledged_at: at(to), restored_at: at(to), ...more },
  });
const finding = (day: string, row = 'r', more: Fields = {}) =>
  tell('finding', id('FND'), { row, occurred_at: at(`${day} 10:00`), found_at: at(`${day} 11:00`), ...more });
const several = (count: number, day: string, row = 'r') => Array.from({ length: count }, () => finding(day, row));
const repair = (from: string, to: string, countersigned = 'CLI-01') => ({
  ...{ kind: 'vendor-repair', from: at(from), to: at(to), proof: '维修单' },
  ...(countersigned === '' ? {} : { countersigned_by: countersigned }),
});
const FOUND = (points: string, more = '') =>
  `{id: f, title: 认定, event: f, from: {findings: row}, count: 1, points: ${points}${more}}`;

const lost = (sheet: string, told: readonly Told[], more: SheetGiven = {}) => scoreOf(sheet, { told, ...more });
const arithmetic = (sheet: string, told: readonly Told[], more: SheetGiven = {}) =>
  lost(sheet, told, more).rows.flatMap(({ charges }) => charges.map((one) => one.arithmetic));

const restore = (limit: string, unit: string, partial: string, price = 'points: 3') =>
  oneRow(`
- id: late
  title: 超时
  event: restore
  from: {records: [incident]}
  late:
    from: reported_at
    to: restored_at
    limit: ${limit}
    each: units
    unit: ${unit}
    partial: ${partial}
    exclude: [{field: exclusions, where: 'item.countersigned_by != ""', effect: time}]
  ${price}
`);

describe('lateness with proven time taken out', () => {
  // Sunday 2025-01-26 was worked. 08:00 to 20:30 is 12:30; proven are 08:00–11:30 (two that overlap, one begun before the
  // fault) and 20:00–20:30 (one that goes on after it), 4:00 together; 12:00–14:00 nobody countersigned. 8:30, 4:30 over.
  const one = fault('2025-01-26 08:00', '2025-01-26 20:30', {
    exclusions: [
      repair('2025-01-26 06:00', '2025-01-26 10:00'),
      repair('2025-01-26 09:00', '2025-01-26 11:30'),
      repair('2025-01-26 20:00', '2025-01-26 23:00'),
      repair('2025-01-26 12:00', '2025-01-26 14:00', ''),
    ],
  });
  test.each([
    ['floor', '⌊(8.5 − 4) ÷ 2⌋ × 3 = 6', '94.0000'],
    ['ceil', '⌈(8.5 − 4) ÷ 2⌉ × 3 = 9', '91.0000'],
    ['prorate', '(8.5 − 4) ÷ 2 × 3 = 6.75', '93.2500'],
  ])('by hours, %s', (partial, says, total) => {
    const sheet = restore('{hours: 4}', '{hours: 2}', partial);
    expect([arithmetic(sheet, [one]), lost(sheet, [one]).total]).toEqual([[says], total]);
  });

  // Reported Friday 01-24, two working days: Sunday 26 (make-up), Monday 27. Done Monday 02-10: of the days after, 28 January
  // to 4 February are off; 5, 6, 7, 8 (make-up) and 10 February are worked.
  const slow = (...exclusions: Fields[]) =>
    fault('2025-01-24 10:00', '2025-02-10 12:00', exclusions.length > 0 ? { exclusions: exclusions as never } : {});
  const workdays = (told: Told, unit = '{workdays: 1}') =>
    arithmetic(restore('{workdays: 2}', unit, 'floor'), [told])[0] ?? 'in time';
  test.each<[string, Told, string]>([
    ['nothing', slow(), '5 × 3 = 15'],
    ['two working days', slow(repair('2025-02-05 00:00', '2025-02-07 00:00')), '3 × 3 = 9'],
    ['two working days before the limit', slow(repair('2025-01-26 00:00', '2025-01-28 00:00')), '3 × 3 = 9'],
    // It began on the day that does not count, and its days off are no working days.
    ['the whole break', slow(repair('2025-01-24 10:00', '2025-01-26 00:00')), '5 × 3 = 15'],
    ['days off alone', slow(repair('2025-01-28 00:00', '2025-02-05 00:00')), '5 × 3 = 15'],
    // Wednesday 14 hours, Thursday 24, Friday 10: two days.
    ['parts of days', slow(repair('2025-02-05 10:00', '2025-02-07 10:00')), '3 × 3 = 9'],
    // Four hours make no day; they come off the end, which stays on the tenth.
    ['four hours', slow(repair('2025-02-06 08:00', '2025-02-06 12:00')), '5 × 3 = 15'],
    ['all of it', slow(repair('2025-01-20 00:00', '2025-02-28 00:00')), 'in time'],
  ])('by working days: %s', (_, told, says) => {
    expect(workdays(told)).toBe(says);
  });

  test('the excess in calendar days, where the sheet counts those', () => {
    // 28 January to 10 February: 14 days.
    expect(workdays(slow(), '{days: 1}')).toBe('14 × 3 = 42');
  });
});

describe('marginal tiers', () => {
  const tiers = 'tiers: [{upto: 3, points: 1}, {upto: 5, points: 2}, {points: 4}]';
  // 11:30 less 4:00 is 7:30 over: three at 1, two at 2, the rest at 4.
  const one = fault('2025-03-03 08:00', '2025-03-03 19:30');
  test.each([
    ['floor', '3 × 1 + 2 × 2 + 2 × 4 = 15'],
    ['ceil', '3 × 1 + 2 × 2 + 3 × 4 = 19'],
    ['prorate', '3 × 1 + 2 × 2 + 2.5 × 4 = 17'],
  ])('within one lateness, %s', (partial, sum) => {
    const [says] = arithmetic(restore('{hours: 4}', '{hours: 1}', partial, tiers), [one]);
    expect(says?.endsWith(sum.replace(/^.* = /, '= '))).toBe(true);
  });

  test('across events that each bring several', () => {
    const report = (month: string, count: number) =>
      tell('backup-report', id('BKR'), {
        ...{ month, sent_at: at(`${month}-28 09:00`), sent_to: '甲方', total: 9, succeeded: 9, failed: 0 },
        discrepancies: Array.from({ length: count }, () => ({ record: 'BK-0001', fact: '不符' })),
      });
    const sheet = oneRow(`
- id: wrong
  title: 差错
  event: wrong
  from: {records: [backup-report]}
  where: size(record.discrepancies) > 0
  count: {field: discrepancies}
  tiers: [{upto: 3, points: "0.5"}, {points: 1}]
`);
    // First and second at 0.5; then the third at 0.5, the fourth and fifth at 1.
    const score = lost(sheet, [report('2025-02', 3), report('2025-01', 2)]);
    expect(score.rows[0]?.charges.map(({ points }) => points).sort()).toEqual(['1', '2.5']);
    expect(score.total).toBe('96.5000');
  });
});

describe('dearer in a run of months', () => {
  const streak = oneRow(`- ${FOUND('300', ', streak: {each: month, from: 3, times: 2}')}`, 'max: 5000');
  const year = ['2025-01-10', '2025-01-20', '2025-02-10', '2025-03-10', '2025-03-31', '2025-05-01'];
  test('the third month in a row costs twice, and a month without begins anew', () => {
    // 3 × 300 + 2 × 600 + 300
    expect(
      lost(
        streak,
        year.map((day) => finding(day)),
      ).rows[0]?.trial,
    ).toBe('2600');
    // Under a limit for one event, which comes last.
    const capped = streak.replace('streak:', 'cap_each: 500, streak:');
    expect(
      lost(
        capped,
        year.map((day) => finding(day)),
      ).rows[0]?.trial,
    ).toBe('2800');
  });
});

describe('bands, lines and steps at their edges', () => {
  const survey = (satisfied: number, returned: number, on = '2025-02-10') =>
    tell('satisfaction', id('SAT'), {
      ...{ subtype: 'survey', title: '满意度调查', received_at: at(`${on} 10:00`), from_unit: '使用单位' },
      ...{ sent: returned, returned, satisfied, system: 'blood-trace' },
    });
  const quotient = (words: string) =>
    oneRow(
      `
- id: q
  title: 满意度
  event: q
  from: {records: [satisfaction]}
  where: record.subtype == "survey"
  measure: {quotient: {of: satisfied, among: returned}}
  charge: award
  ${words}
`,
      'max: 10\nstart: zero',
    );
  const band = quotient(
    'band: [{at_least: 95, points: 10}, {at_least: 90, below: 95, points: 8}, {at_least: 80, below: 90, points: 5}, {below: 80, points: 0}]',
  );
  test.each<[number, number, string]>([
    [38, 40, '10'],
    [18, 20, '8'],
    [94999, 100000, '8'],
    [4, 5, '5'],
    [79999, 100000, '0'],
    // Two of three is 66.6…
    [2, 3, '0'],
  ])('%i of %i', (satisfied, returned, points) => {
    expect(lost(band, [survey(satisfied, returned)]).rows[0]?.trial).toBe(points);
  });

  test('a line, and its rounding', () => {
    // 13 of 15 is 86.66…: (86.66… − 80) ÷ 20 × 10 = 3.33…
    const line = 'linear: {from: {value: 80, points: 0}, to: {value: 100, points: 10}}';
    expect(lost(quotient(line), [survey(13, 15)]).total).toBe('3.3333');
    expect(lost(quotient(`${line}\n  round: {digits: 1, mode: ceil}`), [survey(13, 15)]).total).toBe('3.4000');
  });

  const available = (partial: string, told: Told[]) =>
    arithmetic(
      oneRow(`
- id: down
  title: 可用率
  event: down
  from: {records: [incident]}
  measure: {downtime: {from: reported_at, to: restored_at}}
  rate: {below: "99.9", each: "0.1", partial: ${partial}}
  points: 1
`),
      told,
      { term: { from: '2025-01-01', to: '2025-01-31' }, asOf: '2025-01-31' },
    );
  test('99.0 is nine steps of 0.1 below 99.9, and 99.9 is none', () => {
    // January has 744 hours: 7:26:24 of them are 1 %, 44:38.4 minutes 0.1 %.
    const nine = fault('2025-01-10 00:00', '2025-01-10 07:26:24');
    expect(available('floor', [nine])).toEqual(['⌊(99.9% − 99%) ÷ 0.1%⌋ × 1 = 9']);
    expect(available('ceil', [nine])).toEqual(['⌈(99.9% − 99%) ÷ 0.1%⌉ × 1 = 9']);
    expect(available('floor', [fault('2025-01-10 00:00', '2025-01-10 00:44:38')])).toEqual([]);
    expect(available('ceil', [fault('2025-01-10 00:00', '2025-01-10 00:44:39')])).toHaveLength(1);
  });

  test('steps above a line', () => {
    // 3 and 6.1 hours are 4.55 on average: 0.55 over, one whole step of 0.5.
    const sheet = oneRow(`
- id: mttr
  title: 平均恢复时间
  event: mttr
  from: {records: [incident]}
  measure: {time: {from: reported_at, to: restored_at, unit: hours, take: mean}}
  rate: {above: 4, each: "0.5"}
  points: 2
`);
    const told = [fault('2025-03-03 08:00', '2025-03-03 11:00'), fault('2025-03-04 08:00', '2025-03-04 14:06')];
    expect(lost(sheet, told).total).toBe('98.0000');
  });
});

describe('the worst of several systems', () => {
  const answered = (system: string, minutes: number) =>
    fault('2025-03-03 09:00', '2025-03-03 12:00', {
      system,
      acknowledged_at: at(
        `2025-03-03 ${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
      ),
    });
  const told = [
    ...[answered('blood-trace', 30), answered('blood-trace', 60), answered('blood-trace', 61)],
    ...[answered('data-exchange', 10)],
  ];
  // Two of three, one of one; the other systems had no fault and are not judged. 90 − 66.66… is 23.33…, by 5: 4.66…
  test.each([
    ['floor', '88.0000'],
    ['ceil', '85.0000'],
    ['prorate', '86.0000'],
  ])('those without a fault are left out, %s', (partial, total) => {
    const sheet = oneRow(`
- id: on-time
  title: 及时率
  event: on-time
  from: {records: [incident]}
  measure: {ratio: {on_time: {from: reported_at, to: acknowledged_at, limit: {hours: 1}}}, per: system, over: min}
  rate: {below: 90, each: 5, partial: ${partial}}
  points: 3
`);
    expect(lost(sheet, told).total).toBe(total);
  });
});

describe('periods', () => {
  const monthly = (rules: string, row = 'max: 100', sheet = '', partial = 'keep') =>
    oneRow(`- ${rules}`, row, `period: {each: month, combine: mean, partial: ${partial}}\n${sheet}`);
  const low = 'triggers: [{id: low, title: 连续三个月低于 80 分, of: total, below: 80, times: 3, points: 6}]';
  const winter = { term: { from: '2024-11-01', to: '2025-03-31' }, asOf: '2025-03-31' };

  test('three months in a row go over the end of the year; exactly the limit breaks them', () => {
    const told = [...several(6, '2024-12-10'), ...several(5, '2025-01-10')];
    const sheet = monthly(FOUND('5'), 'max: 100', low);
    // 100, 70, 75, 75, 100: 84 − 6
    const three = lost(sheet, [...told, ...several(5, '2025-02-10')], winter);
    expect([three.total, three.triggered?.map(({ periods }) => periods)]).toEqual([
      '78.0000',
      [['2024-12', '2025-01', '2025-02']],
    ]);
    // 100, 70, 75, 80, 100: 85
    expect(lost(sheet, [...told, ...several(4, '2025-02-10')], winter)).toMatchObject({ total: '85.0000' });
  });

  test.each([
    // Jan 16–31 not judged; 8 → 5, 3 on; 3; 4
    ['exclude', ['5', '3', '4'], '88.0000', undefined],
    // 9 → 5, 4 on; 12 → 5, 7 on; 5, 2 on; 6 → 5, 1 lapses
    ['keep', ['5', '5', '5', '5'], '80.0000', '1'],
    // January goes into February: 17 → 5, 12 on; 5, 7 on; 11 → 5, 6 lapse
    ['merge', ['5', '5', '5'], '85.0000', '6'],
  ])('what is carried over from a part of a month, %s', (partial, values, total, lapsed) => {
    const told = [...several(9, '2025-01-20'), ...several(8, '2025-02-10'), ...several(4, '2025-04-10')];
    const sheet = oneRow(
      `- ${FOUND('1')}`,
      `max: 100\ncap: 5\ncarry: forward\nperiod: {each: month, combine: sum, partial: ${partial}}`,
    );
    const score = lost(sheet, told, { term: { from: '2025-01-16', to: '2025-04-30' }, asOf: '2025-04-30' });
    const parts = score.rows[0]?.periods?.filter(({ state }) => state !== 'left-out');
    expect(parts?.map(({ value }) => String(100 - Number(value)))).toEqual(values);
    expect([score.total, score.rows[0]?.lapsed]).toEqual([total, lapsed]);
  });

  test('a quarter that is lost', () => {
    const rules = `${FOUND('1', ', where: record.effect != "knockout"')}\n- {id: leak, title: 泄露, event: leak, from: {findings: row}, where: record.effect == "knockout", knockout: period}`;
    const sheet = oneRow(`- ${rules}`, 'max: 100', 'period: {each: quarter, combine: mean}');
    const told = [
      ...several(10, '2025-02-10'),
      ...several(10, '2025-05-12'),
      finding('2025-03-31', 'r', { effect: 'knockout', event: 'leak' }),
    ];
    const score = lost(sheet, told, { term: { from: '2025-01-01', to: '2025-06-30' }, asOf: '2025-06-30' });
    expect([score.periods?.map(({ value }) => value), score.total]).toEqual([['0', '90'], '45.0000']);
  });

  test('quarters from the first day of the term', () => {
    const sheet = oneRow(`- ${FOUND('1')}`, 'max: 100', 'period: {each: quarter, combine: last, align: term}');
    const told = [...several(2, '2024-09-27'), ...several(3, '2024-09-28'), ...several(1, '2025-06-27')];
    const score = lost(sheet, told, { term: { from: '2024-06-28', to: '2025-06-27' }, asOf: '2025-06-27' });
    expect(score.periods?.map(({ id: name, value }) => [name, value])).toEqual([
      ['2024-06-28', '98'],
      ['2024-09-28', '97'],
      ['2024-12-28', '100'],
      ['2025-03-28', '99'],
    ]);
    expect(score.total).toBe('99.0000');
  });
});

const rowsText = (rows: string[], words = '', groups = '[{id: g, title: 组}]', round = '{digits: 4, mode: half-up}') =>
  sheetText(`
base: 100
unit: 分
policy: most-specific
round: ${round}
${words}
groups: ${groups}
rows:
${rows.map((row) => `  - {criterion: 行, clause: sheet, standard: 标准, specificity: 1, ${row}}`).join('\n')}
`);

describe('rows that make a total', () => {
  test('a bonus at its limit, and a total at its own', () => {
    const rows = [
      `id: r, group: g, max: 100, rules: [${FOUND('1')}]`,
      `id: b, group: g, bonus: true, cap: 3, rules: [${FOUND('2', ', charge: award')}]`,
    ];
    const told = (count: number) => [finding('2025-02-10'), ...several(count, '2025-02-11', 'b')];
    expect(lost(rowsText(rows), told(1)).total).toBe('101.0000');
    expect(lost(rowsText(rows), told(2)).total).toBe('102.0000');
    expect(lost(rowsText(rows, 'total: {max: 100}'), told(2)).total).toBe('100.0000');
  });

  test('what does not apply goes to the rest of its group, or of the sheet', () => {
    const none =
      '{id: n, title: 及时率, event: n, from: {records: [incident]}, measure: {ratio: {on_time: {from: reported_at, to: acknowledged_at, limit: {hours: 1}}}}, rate: {below: 90, each: 5}, points: 1}';
    const rows = [
      `id: a, group: g, max: 30, rules: [${none}]`,
      `id: b, group: g, max: 20, rules: [${FOUND('5')}]`,
      `id: c, group: h, max: 50, rules: [${FOUND('10')}]`,
    ];
    const groups = '[{id: g, title: 甲组}, {id: h, title: 乙组}]';
    const told = [finding('2025-02-10', 'b'), finding('2025-02-10', 'c')];
    // 15 × 50 ÷ 20 + 40; (15 + 40) × 100 ÷ 70; 30 + 15 + 40; 15 + 40
    const total = (words: string) => lost(rowsText(rows, `not_applicable: ${words}`, groups), told).total;
    expect(total('{as: redistribute, within: group}')).toBe('77.5000');
    expect(total('{as: redistribute, within: sheet}')).toBe('78.5714');
    expect(total('{as: full, within: sheet}')).toBe('85.0000');
    expect(total('{as: zero, within: sheet}')).toBe('55.0000');
  });

  test.each([
    ['{digits: 2, mode: half-up}', '"0.125"', '99.88'],
    ['{digits: 2, mode: half-even}', '"0.125"', '99.88'],
    ['{digits: 2, mode: half-even}', '"0.135"', '99.86'],
    ['{digits: 2, mode: half-up}', '"0.135"', '99.87'],
    ['{digits: 2, mode: floor}', '"0.001"', '99.99'],
    ['{digits: 2, mode: ceil}', '"0.999"', '99.01'],
    ['{step: "0.5", mode: half-up}', '"0.25"', '100.0'],
    ['{step: "0.5", mode: half-even}', '"0.25"', '100.0'],
    ['{step: "0.5", mode: half-even}', '"0.75"', '99.0'],
    ['{step: "0.5", mode: half-up}', '"0.75"', '99.5'],
    ['{step: "0.5", mode: floor}', '"0.01"', '99.5'],
  ])('%s with %s off', (round, points, total) => {
    const rows = [`id: r, group: g, max: 100, rules: [${FOUND(points)}]`];
    expect(lost(rowsText(rows, '', undefined, round), [finding('2025-02-10')]).total).toBe(total);
  });
});

describe('money', () => {
  test('by the score, in fen and in words', () => {
    const sheet = rowsText(
      [`id: r, group: g, max: 100, rules: [${FOUND('"16.6667"')}]`],
      'payment: [{id: tail, title: 尾款, amount: "235600.00", coefficient: {of: 100}}]',
    );
    // 83.3333 % of 235,600 is 196,333.2548
    const [payment] = lost(sheet, [finding('2025-02-10')]).payments ?? [];
    expect([payment?.payable, payment?.deducted]).toEqual(['196333.25', '39266.75']);
    expect(writeCapital(19633325n)).toBe('壹拾玖万陆仟叁佰叁拾叁圆贰角伍分');
  });

  test('a share of the contract for each, a limit of a hundredth', () => {
    // 589,000 yuan: 589 each, 5,890 at the most.
    const sheet = sheetText(`
base: ~
unit: 元
policy: most-specific
round: {digits: 2, mode: half-up}
total: {cap: {share: "0.01"}}
groups: [{id: g, title: 组}]
rows:
  - {id: r, group: g, criterion: 行, clause: sheet, standard: 标准, specificity: 1, rules: [${FOUND('{share: "0.001"}')}]}
`);
    expect(lost(sheet, several(9, '2025-02-10')).total).toBe('-5301.00');
    expect(lost(sheet, several(10, '2025-02-10')).total).toBe('-5890.00');
    expect(lost(sheet, several(12, '2025-02-10')).total).toBe('-5890.00');
  });
});
