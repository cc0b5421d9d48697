import { expect, test } from 'vitest';
import { copiedText } from '../../../scripts/assess/rules/copied-text.ts';
import { observe, places, record } from '../../support/assessment.ts';

const STORY = '10:08 明细表里 7 月共 31 天数据，12:56 补配置并改为自动生成';
const incident = (id: string, month: string, handling: string, fields: object = {}) =>
  record('incident', id, { reported_at: `2024-${month}-01T09:33:48+08:00`, handling, ...fields });
const check = (records: ReturnType<typeof record>[], expected: string[]) =>
  expect(places(copiedText, { records })).toEqual(expected);

test.each<[string, string, string[]]>([
  ['the same', STORY, ['INC-2 handling']],
  ['the same but for blanks', `${STORY.replaceAll(' ', '\n')}\n`, ['INC-2 handling']],
  ['another minute', STORY.replace('12:56', '12:57'), []],
])('a story told again: %s', (_, again, expected) =>
  check([incident('INC-1', '08', STORY), incident('INC-2', '09', again)], expected),
);

test('told at the later of the two, whichever was read first', () =>
  check([incident('INC-1', '09', STORY), incident('INC-2', '08', STORY)], ['INC-1 handling']));

test('short words, one moment, a correction and recurring tasks are left alone', () => {
  const short = STORY.replace(/\s/g, '').slice(0, 29);
  check([incident('INC-1', '08', short), incident('INC-2', '09', short)], []);
  check([incident('INC-1', '08', `${short}一`), incident('INC-2', '09', `${short}一`)], ['INC-2 handling']);
  check([incident('INC-1', '08', STORY), incident('INC-2', '08', STORY)], []);
  check([incident('INC-1', '08', STORY), incident('INC-2', '09', STORY, { supersedes: 'INC-1' })], []);
  const task = (id: string, subtype: string) =>
    record('routine-task', id, { subtype, result: STORY, started_at: `2024-0${id.slice(-1)}-01T09:00:00+08:00` });
  check([task('RT-7', 'preventive-check'), task('RT-8', 'preventive-check')], []);
  check([task('RT-7', 'restore-test'), task('RT-8', 'restore-test')], ['RT-8 result']);
});

test('many of one file are told once', () => {
  const records = ['07', '08', '09', '10', '11'].map((month, index) => incident(`INC-${index}`, month, STORY));
  expect(observe(copiedText, { records }).map(({ message }) => message)).toEqual([
    '故障 INC-1 的处理过程与 INC-0 的一字不差，请核对；本文件这样的共 4 条',
  ]);
});
