import { describe, expect, test } from 'vitest';
import { memorySource } from '../../../scripts/source/memory.ts';
import { contractTexts, shownDiagnostics, snapshotOf } from '../../support/contract.ts';

/** Whatever is wrong with a sheet is said when it is loaded, at its line and column, with what to write instead. */

const ID = 'CWSG2024-07';
const TEXTS = contractTexts(`content/${ID}`);

const SHEET = `version: 2
title: 考核表
clause: sheet
columns: [项目, 内容, 标准, 分值, 评分, 备注]
base: 100
unit: 分
policy: most-specific
round: {digits: 1, mode: half-up}
weights: 100
period: {each: month, combine: mean}
total: {cap: 50}
groups:
  - {id: g, title: 组, cap: 30}
rows:
  - id: a
    group: g
    criterion: 甲
    clause: sheet
    standard: 标准
    max: 100
    weight: 60
    cap: 20
    specificity: 1
    rules:
      - id: late
        title: 迟
        event: late
        from: {records: [incident]}
        where: record.severity == "major"
        late: {from: reported_at, to: restored_at, limit: {hours: {by: severity, table: {major: 4, minor: 72}}}, each: once}
        points: 1
        cap: {param: caps}
      - id: number
        title: 数
        event: number
        from: {records: [incident]}
        measure: {ratio: {of: record.acknowledged_at != ""}, per: system, over: min}
        band:
          - {at_least: 95, points: 0}
          - {at_least: 90, below: 95, points: 2}
          - {below: 90, points: 5}
  - id: b
    group: g
    criterion: 乙
    clause: sheet
    standard: 标准
    max: 100
    weight: 40
    specificity: 1
    rules:
      - {id: found, title: 认定, event: found, from: {findings: row}, count: 1, tiers: [{upto: 3, points: 1}, {points: 2}]}
triggers:
  - {id: t, title: 连续, of: total, below: 80, times: 2, points: 5}
payment:
  - {id: p, title: 尾款, amount: {payment: final-payment}, tiers: [{at_least: 80, pay: "1"}, {below: 80, pay: "0.8"}]}
`;

/** What is said of the sheet with one place changed; `at` stands at the place meant, in the changed sheet. */
async function said(from: string, to: string, at: string): Promise<{ place: string; said: string[] }> {
  expect(SHEET.split(from)).toHaveLength(2);
  const text = SHEET.replace(from, to);
  const before = text.slice(0, text.indexOf(at)).split('\n');
  const source = memorySource({ ...TEXTS, [`${ID}/scorecard.yaml`]: text });
  const found = shownDiagnostics(await snapshotOf(source, ID, '2024-07-01')).filter(
    (one) => one.startsWith('scorecard.yaml') && !one.includes('没有声明') === !UNRESOLVED.test(to),
  );
  return { place: `scorecard.yaml:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`, said: found };
}

const UNRESOLVED = /nowhere/;

test('the sheet itself is sound', async () => {
  const source = memorySource({ ...TEXTS, [`${ID}/scorecard.yaml`]: SHEET });
  const found = shownDiagnostics(await snapshotOf(source, ID, '2024-07-01'));
  expect(found.filter((one) => one.startsWith('scorecard.yaml'))).toEqual([]);
});

describe('names that lead nowhere', () => {
  test.each([
    ['a field', 'to: restored_at', 'to: nowhere_at', 'nowhere_at', '字段 nowhere_at 没有声明'],
    ['a field of a table', 'by: severity', 'by: nowhere', 'nowhere', '字段 nowhere 没有声明'],
    ['a parameter', '{param: caps}', '{param: nowhere}', 'nowhere', '参数 nowhere 没有声明'],
    ['a group', 'id: a\n    group: g', 'id: a\n    group: nowhere', 'nowhere', '考核项目 nowhere 没有声明'],
    ['a row or group of a trigger', 'of: total', 'of: nowhere', 'nowhere', '考核行或考核项目 nowhere 没有声明'],
    ['a payment', 'payment: final-payment', 'payment: nowhere', 'nowhere', '付款安排 nowhere 没有声明'],
    [
      'a kind',
      'from: {records: [incident]}\n        where',
      'from: {records: [nowhere]}\n        where',
      'nowhere',
      '记录种类 nowhere 没有声明',
    ],
    ['a system', 'per: system, over: min', 'per: system, systems: [nowhere]', 'nowhere', '系统 nowhere 没有声明'],
  ])('%s', async (_, from, to, at, message) => {
    const found = await said(from, to, at);
    expect(found.said[0]).toBe(`${found.place} contract-reference scorecard.yaml 写的${message}`);
  });
});

describe('conditions', () => {
  const WHERE = 'record.severity == "major"';
  test.each([
    ['a misspelt field', 'record.severty == "major"', '条件里不认识字段“severty”，是否指 severity'],
    [
      'an unknown severity',
      'record.severity == "majr"',
      '条件里“severity”没有“majr”这个词，是否指 major；可写 minor、moderate、serious、major',
    ],
    [
      'an unknown word in a list',
      'record.mode in ["onsite", "remot"]',
      '条件里“mode”没有“remot”这个词，是否指 remote；可写 onsite、remote',
    ],
    ['the wrong type', 'record.severity == 3', '条件里的类型不能这样比较（文字 == 整数）'],
    [
      'an instant with a text by size',
      'record.reported_at > "2025-01-01"',
      '条件里时刻“reported_at”不能与文字“2025-01-01”比先后，请用 before()、day_of() 或 minutes_between()',
    ],
    [
      'an instant with what is none',
      'record.reported_at == "2025-01-01"',
      '条件里“2025-01-01”不是时刻，“reported_at”应写成 2024-09-27T10:00:00+08:00 这样，或用 day_of()',
    ],
    ['a field that items do not have', 'record.exclusions.exists(x, x.signed_by != "")', '条件里不认识字段“signed_by”'],
    [
      'a function that there is not',
      'now() > record.reported_at',
      '条件里不能使用 now()，可用的有 size、has、startsWith、endsWith、contains、exists、all，时间函数见计分语言一页',
    ],
    ['a function of the wrong type', 'is_workday(record.major_problem)', '条件里的函数不能这样用（is_workday(真假)）'],
  ])('%s', async (_, condition, message) => {
    const found = await said(WHERE, `'${condition}'`, `'${condition}'`);
    expect(found.said.map((one) => one.replace(/：[^：]*$/, ''))).toEqual([`${found.place} expression ${message}`]);
  });
});

describe('numbers and words', () => {
  test.each([
    ['a cap below 0', 'cap: 20', 'cap: -20', '-20', /schema “cap”（本行上限）不能小于 0，实际为数 -20/],
    ['a cap of the group', 'cap: 30', 'cap: "-3"', '"-3"', /schema “cap”（本组最多扣）格式不符/],
    [
      'another period',
      'each: month',
      'each: week',
      'week',
      /schema “each”（周期）只能写 month、quarter、half、year、term/,
    ],
    [
      'an unknown word',
      'specificity: 1\n    rules:\n      - id: late',
      'specificity: 1\n    capp: 3\n    rules:\n      - id: late',
      'capp',
      /schema 不认识的字段“capp”/,
    ],
    [
      'a grade that there is not in a table',
      'minor: 72',
      'minr: 72',
      '72',
      /expression “severity”没有“minr”这个词，是否指 minor；可写 minor、moderate、serious、major/,
    ],
    [
      'a number that is none of the ways to write one',
      'points: 0}',
      'points: {parm: x}}',
      '{parm',
      /expression 这里应为数、\{param: 键\}、\{by: 字段, table: …\} 或 \{share: 比例\}，不认识 parm/,
    ],
    [
      'a gap between bands',
      'below: 95, points: 2',
      'below: 94, points: 2',
      '{at_least: 95',
      /expression 各档没有接上：94 到 95 之间没有一档/,
    ],
    [
      'an overlap of bands',
      'below: 95, points: 2',
      'below: 96, points: 2',
      '{at_least: 95',
      /expression 各档没有接上：95 到 96 之间有两档，重叠了/,
    ],
    [
      'a gap in payment',
      '{at_least: 80, pay: "1"}',
      '{at_least: 85, pay: "1"}',
      '{at_least: 85',
      /expression 各档没有接上：80 到 85 之间没有一档/,
    ],
    [
      'weights that do not add up',
      'weight: 40',
      'weight: 30',
      '100\nperiod',
      /expression 各行的权重合计 60 \+ 30 = 90，与 weights 写的 100 不符/,
    ],
    ['a weight too few', '    weight: 40\n', '', 'id: b', /expression 各行要么都写 weight，要么都不写/],
    [
      'tiers that do not rise',
      'upto: 3, points: 1',
      'upto: 0, points: 1',
      '0, points: 1',
      /expression 各档的 upto 要一档比一档大/,
    ],
    [
      'two ways to price',
      'count: 1, tiers',
      'knockout: row, count: 1, tiers',
      'row, count',
      /expression 计分的写法只能有一个，这里写了 count、knockout/,
    ],
    [
      'none',
      'each: once}\n        points: 1',
      'each: once}',
      'id: late',
      /expression late 还要写 points，即每次、每个单位多少/,
    ],
    [
      'a number of nothing',
      'ratio: {of: record.acknowledged_at != ""}, per',
      'per',
      '{per',
      /expression measure 没有写指标怎样得出/,
    ],
    ['periods that cannot be added', 'combine: mean', 'combine: sum', 'sum', /expression 有满分的表各周期不能相加/],
    [
      'full marks left out',
      '    max: 100\n    weight: 60',
      '    weight: 60',
      'id: a',
      /expression 这一行没有分值：请写 max；加分行写 bonus: true/,
    ],
    [
      'a word of version 2',
      'version: 2',
      'version: 1',
      '100\nperiod',
      /expression “weights”是版本 2 的词，用它请把 version 写成 2/,
    ],
    [
      'no effect of a trigger',
      'times: 2, points: 5',
      'times: 2',
      '{id: t,',
      /expression points、knockout、notice 恰写一个/,
    ],
  ])('%s', async (_, from, to, at, message) => {
    const found = await said(from, to, at);
    expect(
      found.said.some((one) => one.startsWith(found.place) && message.test(one)),
      `${found.place}\n${found.said.join('\n')}`,
    ).toBe(true);
  });
});
