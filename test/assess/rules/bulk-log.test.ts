import { expect, test } from 'vitest';
import { bulkLog } from '../../../scripts/assess/rules/bulk-log.ts';
import type { BulkLog } from '../../../scripts/model/bulk.ts';
import { contextOf, type Given, places, record } from '../../support/assessment.ts';

const LOG: BulkLog = {
  record: 'OPB-2024-09',
  file: 'YW-2024-01/attachments/2024-09.csv',
  problems: [],
  totals: {
    ...{ rows: 3, refused: 1, first: 1_725_200_000, last: 1_725_300_000, operators: 1, transfers: 0, cited: 0 },
    ...{ systems: [], actions: [], days: [] },
  },
  ...{ rows: [], tallies: [], duplicates: [], runs: [], further_breaks: 0, cited: [], taken: [], moments: [] },
};
const FIELDS = {
  rows: 4,
  started_at: '2024-09-01T22:13:20+08:00',
  ended_at: '2024-09-03T02:00:00+08:00',
  month: '2024-09',
};
const COLUMNS = ['started_at', 'operator', 'action', 'system'].map((field) => ({ header: field, field }));
const ATTACHMENTS = [{ path: 'attachments/2024-09.csv', media_type: 'text/csv' }];
const DECLARED = { ...FIELDS, columns: COLUMNS, attachments: ATTACHMENTS };
const given = (fields: object = {}): Given => ({
  records: [record('operation-log-bulk', 'OPB-2024-09', { ...DECLARED, ...fields }, {})],
});
const told = (log: Partial<BulkLog>, fields: object = {}) => {
  const context = contextOf(given(fields));
  const input = { ...context.input, bulk: [{ ...LOG, ...log }] };
  return bulkLog.check({ ...context, input }, []).map(({ at, message }) => `${at.path.join('.')} ${message}`);
};

test('what agrees with the file, to the minute, is in order', () => {
  expect(told({})).toEqual([]);
  expect(told({}, { started_at: '2024-09-01T22:13:00+08:00' })).toEqual([]);
});

test('rows and times that differ are asked about, rows that could not be read included', () => {
  expect(told({}, { rows: 3, ended_at: '2024-09-03T02:01:00+08:00' })).toEqual([
    'rows 批量操作日志 OPB-2024-09 的日志行数 3，文件里是 4 行',
    'ended_at 批量操作日志 OPB-2024-09 的结束时间 2024-09-03 02:01，文件里是 2024-09-03 02:00',
  ]);
});

test('what was found in the log is passed on, and then nothing is counted where nothing could be', () => {
  const problem = { at: { file: LOG.file, index: 0, path: [] }, message: '读不出来', hint: '重新导出' };
  expect(told({ problems: [problem], totals: null }, { rows: 9 })).toEqual([' 读不出来']);
});

test('one that was not looked through, though others were, never passes for checked', () => {
  expect(told({ record: 'OPB-2024-10' })).toEqual(['attachments 批量操作日志 OPB-2024-09 没有逐行核对']);
});

test.each<[string, object, string]>([
  ['no column for the operator', { columns: COLUMNS.filter(({ field }) => field !== 'operator') }, 'columns'],
  ['a field twice', { columns: [...COLUMNS, { header: 'x', field: 'action' }] }, 'columns.4.field'],
  ['a column twice', { columns: [...COLUMNS, { header: 'action', field: 'dataset' }] }, 'columns.4.header'],
  ['an unknown zone', { zone: 'Asia/Nowhere' }, 'zone'],
  ['a picture', { attachments: [{ path: 'attachments/a.png', media_type: 'image/png' }] }, 'attachments.0.media_type'],
  ['a word that means no action', { words: [{ field: 'action', text: '导', means: 'export' }] }, 'words.0.means'],
])('%s cannot be followed', (_, fields, place) => {
  expect(places(bulkLog, given(fields))).toEqual([`OPB-2024-09 ${place}`]);
});

test('the system may be the whole log’s', () =>
  expect(places(bulkLog, given({ columns: COLUMNS.slice(0, 3), system: 'blood-trace' }))).toEqual([]));

test('one recorded later, or withdrawn, is nobody’s concern', () => {
  expect(places(bulkLog, { ...given(), asOf: '2024-08-29' })).toEqual([]);
  expect(places(bulkLog, given({ status: 'withdrawn' }))).toEqual([]);
});
