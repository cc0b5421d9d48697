import { expect, test } from 'vitest';
import type { Fields } from '../../../scripts/model/record.ts';
import { assessTold, at, type Told, tell } from '../../support/contract.ts';
import { filesWith, oneRow } from '../../support/sheet.ts';

/** What the client writes for a sheet to take up, and the sheet has not: events of a row, items of a questionnaire. */

const finding = (id: string, fields: Fields): Told =>
  tell('finding', id, {
    ...{ row: 'r', fact: '现场查看', occurred_at: at('2025-03-03 10:00'), found_at: at('2025-03-03 10:00') },
    ...fields,
  } as Fields);

const survey = (id: string, ...items: [item: string, score: string][]): Told =>
  tell('satisfaction', id, {
    ...{ subtype: 'survey', title: '问卷', received_at: at('2025-03-03 10:00'), from_unit: '窗口' },
    ...{ sent: 1, returned: 1, satisfied: 1 },
    scores: items.map(([item, score]) => ({ item, score })),
  } as Fields);

function told(sheet: string, ...own: Told[]) {
  const result = assessTold({ contract: filesWith(sheet), told: own, asOf: '2025-12-31' });
  const said = result.observations.filter(({ rule }) => rule === 'not-in-sheet');
  return {
    total: result.score.total,
    said: said.map(({ at: { path }, ...rest }) => ({ path: path.join('.'), ...rest })),
  };
}

const GRAVE = `
- id: light
  title: 轻微
  event: light
  from: {findings: row}
  count: 1
  points: 1
- id: heavy
  title: 严重
  event: heavy
  from: {findings: row}
  count: 1
  points: 5
`;

test('an event of the row is silent, and is charged by its own rule alone', () => {
  expect(told(oneRow(GRAVE), finding('FND-1', { event: 'heavy' }))).toEqual({ total: '95.0000', said: [] });
  expect(told(oneRow(GRAVE), finding('FND-1', { event: 'light' }))).toEqual({ total: '99.0000', said: [] });
});

test('an event that the row has not: what is near to it, and that it counts all the same', () => {
  const { total, said } = told(oneRow(GRAVE), finding('FND-1', { event: 'heavvy' }));
  expect(said.map(({ path, message, hint }) => [path, message, hint])).toEqual([
    [
      'event',
      '甲方认定 FND-1 的事件（event）写了 heavvy，“内容”这一行没有这样的事件',
      '是否指 heavy？请核对：本行可写 light、heavy，只有一种事件的可以不写；不改的，仍按本行的认定规则计，与程序算出的不会合为一件',
    ],
  ]);
  // One fact under two rules: the dearer of them, once.
  expect(total).toBe('95.0000');
});

test('no event where several rules take it', () => {
  const { total, said } = told(oneRow(GRAVE), finding('FND-1', {}));
  expect(said.map(({ path, message, hint }) => [path, message, hint])).toEqual([
    [
      'row',
      '甲方认定 FND-1 没有写事件（event），“内容”这一行有几条规则都合得上',
      '请甲方写明是哪一种：event: light（轻微）、event: heavy（严重）；没有写明的，按其中最重的一条计一次',
    ],
  ]);
  expect(total).toBe('95.0000');
});

test('one rule of one event needs no word', () => {
  const [light = ''] = GRAVE.split('- id: heavy');
  expect(told(oneRow(light), finding('FND-1', {})).said).toEqual([]);
});

const MEAN = `
- id: mean
  title: 服务态度平均分
  event: attitude
  from: {records: [satisfaction]}
  where: record.subtype == "survey"
  measure: {field: {name: scores.score, take: mean, where: 'item.item == "服务态度"'}, none: na}
  linear: {from: {value: 0, points: 0}, to: {value: 100, points: 100}}
  charge: award
`;
const QUESTIONS = oneRow(MEAN, 'max: 100\nstart: zero');

test('an item written nearly as a row has it is one that did not count', () => {
  const { total, said } = told(
    QUESTIONS,
    survey('SAT-1', ['服务态度', '80']),
    survey('SAT-2', ['服务 态度', '60']),
    survey('SAT-3', ['服务 态度', '60']),
  );
  expect(total).toBe('80.0000');
  expect(said.map(({ path, message, hint, severity }) => [path, message, hint, severity])).toEqual([
    [
      'scores.0.item',
      '满意度与投诉 SAT-2 的测评项目写了“服务 态度”，考核表没有哪一行取它，没有计入（另有 1 处）',
      '考核表取的是“服务态度”，请核对是否就是它；是的，请写成同样的字',
      undefined,
    ],
  ]);
});

test('a question that no row asks for is said by the way, once', () => {
  const { said } = told(QUESTIONS, survey('SAT-1', ['服务态度', '80'], ['食堂饭菜', '60']));
  expect(said.map(({ path, hint, severity }) => [path, hint, severity])).toEqual([
    ['scores.1.item', '考核表取“服务态度”，请核对；本来不计分的不用改', 'info'],
  ]);
});

test('where some row takes all items, nothing is left out', () => {
  const all = MEAN.replace(`, where: 'item.item == "服务态度"'`, '');
  expect(told(oneRow(all, 'max: 100\nstart: zero'), survey('SAT-1', ['食堂饭菜', '60'])).said).toEqual([]);
});
