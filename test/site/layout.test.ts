import { expect, test } from 'vitest';
import { screenWords, wholeWords } from '../../scripts/view/whole-words.ts';
import { cellClass, isFigures, placeSegments } from '../../site/src/layout.ts';
import { BAR } from './fixture-score.ts';

test('segments stand side by side over the whole width, losses at their right ends', () => {
  const placed = placeSegments(BAR);
  expect(placed[0]).toMatchObject({ x: '0%', width: '5%', lostX: '4%', lostWidth: '1%', narrow: false });
  expect(placed[2]).toMatchObject({ x: '15%', width: '10%', lostX: '21%', lostWidth: '4%' });
  const last = placed.at(-1);
  expect(Number.parseFloat(last?.x ?? '') + Number.parseFloat(last?.width ?? '')).toBe(100);
});

test('thirds add up, a loss never leaves its segment, and narrow segments say so', () => {
  const third = { row: 'r', label: '行', title: '行', lostPoints: '−1', href: null };
  const placed = placeSegments([
    { ...third, width: '33.3333%', lost: '50%' },
    { ...third, width: '3%', lost: '0%' },
  ]);
  expect(placed[0]).toMatchObject({ lostX: '0%', lostWidth: '33.3333%', narrow: false });
  expect(placed[1]).toMatchObject({ x: '33.3333%', lostX: '36.3333%', lostWidth: '0%', narrow: true });
});

test.each([
  ['2024-09-27 10:00', 'at'],
  ['2024-09-27 10:00:07', 'at'],
  ['2024-09-27', 'n'],
  ['平台 2.0 与基层 HIS', 'n'],
  ['数据汇聚与测评改造', 'n'],
  ['运维工程师甲（PER-01）', 'who'],
  ['血站（备份）', 'n'],
  ['血液入库扫码后批次状态未同步', 't'],
  ['a long remark in Latin letters', 't'],
])('a cell %s is of the class %s', (text, expected) => {
  expect(cellClass(text, 'n')).toBe(expected);
});

test.each([
  [['35.3', '710', '', '−1,200'], true],
  [['35.3', '是'], false],
  [['2024-07-03'], false],
  [['', ''], false],
])('%j: figures alone is %s', (cells, figures) => {
  expect(
    isFigures(
      cells.map((cell) => [cell]),
      0,
    ),
  ).toBe(figures);
});

test.each([
  ['于 2024-08-12 10:20 起算', ['2024-08-12']],
  ['上次 INC-2024-0067 处理完毕', ['INC-2024-0067']],
  ['写 2024-09-28T01:15:00+08:00。', ['2024-09-28T01']],
  ['没有可断之处', []],
  ['a-b 与 weekly-full', []],
])('%s: what stays whole', (text, whole) => {
  const pieces = wholeWords(text);
  expect(pieces.filter((piece) => piece.whole).map((piece) => piece.text)).toEqual(whole);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

test.each([
  ['至 2025-07-09 · 还有 3 个工作日 · 合同 8.1-尾款', ['2025-07-09 ·', '个工作日 ·', '8.1-尾款']],
  ['合同 廉政-1.4、保密-三(二)、保密-三(八) 等 4 条', ['廉政-1.4', '保密-三(二)', '保密-三(八)']],
  ['请假　C-1/evidence/personnel/team.yaml:38:9', ['C-1/', 'evidence/', 'personnel/', 'team.yaml:38:9']],
  ['3,217 / 3,223，读数 12/12', []],
  ['没有可断之处。', []],
])('%s: what stays whole on a screen', (text, whole) => {
  const pieces = screenWords(text);
  expect(pieces.filter((piece) => piece.whole).map((piece) => piece.text)).toEqual(whole);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});
