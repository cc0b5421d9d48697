import { expect, test } from 'vitest';
import { datedName } from '../../../scripts/assess/rules/dated-name.ts';
import { places, record } from '../../support/assessment.ts';

const day = (index: number) => `2024-08-${String(index + 1).padStart(2, '0')}`;
const operation = (index: number, session: string, at = `${day(index)}T10:00:00+08:00`) =>
  record('operation-log', `OP-${index}`, { session, started_at: at, ended_at: at });
const known = Array.from({ length: 20 }, (_, index) =>
  operation(index, `BH-${day(index).replaceAll('-', '')}-${index}`),
);

test.each<[string, Parameters<typeof operation>, string[]]>([
  ['its own day', [25, 'BH-20240826-1'], []],
  ['another day', [25, 'BH-20240824-1'], ['OP-25 session']],
  ['another month', [25, 'BH-20240726-1'], ['OP-25 session']],
  ['a session that somebody began that day', [2, 'BH-20240801-0'], []],
  ['past midnight', [25, 'BH-20240825-9', '2024-08-26T00:40:00+08:00'], []],
  ['a number without a date', [25, 'BH-000815'], []],
])('a session of %s', (_, given, expected) => {
  const own = operation(...given);
  const others = known.filter(({ id }) => id !== own.id);
  expect(places(datedName, { records: [...others, own] })).toEqual(expected);
});

test('numbers that only look like dates are no rule', () => {
  const serial = known.map((one, index) => ({ ...one, fields: { ...one.fields, session: `BH-2024-09-${index}` } }));
  expect(places(datedName, { records: serial })).toEqual([]);
});

const photo = (title: string, path = 'RT-1-rack.jpg', media_type = 'image/jpeg') =>
  places(datedName, {
    records: [
      record('routine-task', 'RT-1', {
        started_at: '2024-08-09T10:00:00+08:00',
        attachments: [{ path: `attachments/routine-task/${path}`, title, media_type }],
      }),
    ],
  });

test.each<[string, string[]]>([
  ['机柜照片（8 月 9 日）', []],
  ['机柜照片（7 月 9 日）', ['RT-1 attachments.0.title']],
  ['机柜照片', []],
  ['整改前照片（7 月 9 日）', []],
  ['8 月 9 日拍，7 月 9 日的隐患已消除', []],
])('a picture “%s”', (title, expected) => expect(photo(title)).toEqual(expected));

test('the day in the name of a picture', () => {
  expect(photo('照片', 'IMG_20240809_101500.jpg')).toEqual([]);
  expect(photo('照片', 'IMG_20240810_001500.jpg')).toEqual([]);
  expect(photo('照片', 'IMG_20240709_101500.jpg')).toEqual(['RT-1 attachments.0.path']);
  expect(photo('拓扑图', 'topology-20230709.pdf', 'application/pdf')).toEqual([]);
});

test('the month of a month’s file', () => {
  const bulk = (path: string, title: string) =>
    places(datedName, {
      records: [
        record('operation-log-bulk', 'OPB-1', {
          month: '2025-03',
          exported_at: '2025-04-02T09:12:00+08:00',
          attachments: [{ path: `attachments/${path}`, title, media_type: 'text/csv' }],
        }),
      ],
    });
  expect(bulk('2025-03-ledger.csv', '3 月日志')).toEqual([]);
  expect(bulk('export-20250402.csv', '导出 3 个月的日志')).toEqual([]);
  expect(bulk('2025-02-ledger.csv', '2 月日志')).toEqual(['OPB-1 attachments.0.path', 'OPB-1 attachments.0.title']);
});
