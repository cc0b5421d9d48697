import { expect, test } from 'vitest';
import { extractNotDestroyed } from '../../../scripts/assess/rules/extract-not-destroyed.ts';
import { observe, places, record } from '../../support/assessment.ts';

const KEPT = { delivered_at: '2024-08-12T15:00:00+08:00', keep_until: '2024-08-31' };
const transfer = (fields: object, place: object = {}) =>
  record('data-transfer-approval', 'DTA-1', { ...KEPT, ...fields }, place);

test.each<[string, object, object, string, string[]]>([
  ['kept beyond its day', {}, {}, '2024-12-31', ['DTA-1 keep_until']],
  ['on its last day, which is over', {}, {}, '2024-08-31', ['DTA-1 keep_until']],
  ['on the day before', {}, {}, '2024-08-30', []],
  ['destroyed', { destroyed_at: '2024-08-31T16:10:00+08:00' }, {}, '2024-12-31', []],
  [
    'destroyed after the as-of day',
    { destroyed_at: '2024-09-04T16:10:00+08:00' },
    {},
    '2024-09-03',
    ['DTA-1 keep_until'],
  ],
  ['destroyed the day after', { destroyed_at: '2024-09-01T00:00:00+08:00' }, {}, '2024-12-31', ['DTA-1 destroyed_at']],
  ['not delivered', { delivered_at: undefined }, {}, '2024-12-31', []],
  ['nothing to be kept', { keep_until: undefined }, {}, '2024-12-31', []],
  ['refused by its schema', {}, { valid: false }, '2024-12-31', []],
])('%s', (_, fields, place, asOf, expected) =>
  expect(places(extractNotDestroyed, { records: [transfer(fields, place)], asOf })).toEqual(expected),
);

test('says the day', () =>
  expect(observe(extractNotDestroyed, { records: [transfer({})] })[0]?.message).toBe(
    '数据导入导出审批 DTA-1 的副本留存到 2024-08-31，至 2024-12-31 没有销毁记录',
  ));

test('says how late', () => {
  const [found] = observe(extractNotDestroyed, { records: [transfer({ destroyed_at: '2024-09-04T16:10:00+08:00' })] });
  expect(found?.message).toBe('数据导入导出审批 DTA-1 的副本应留存到 2024-08-31，2024-09-04 16:10 才销毁，晚 4 天');
});
