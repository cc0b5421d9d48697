import { expect, test } from 'vitest';
import { lateEntry } from '../../../scripts/assess/rules/late-entry.ts';
import type { ContractFiles } from '../../../scripts/model/contract.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(lateEntry, given)).toEqual(expected);
const operation = (ended: string, id = 'OP-1') =>
  record('operation-log', id, {
    started_at: `${ended.slice(0, 10)}T08:00:00+08:00`,
    ended_at: `${ended}+08:00`,
    recorded_at: `${ended}+08:00`,
  });
const entered = (ended: string, at: string, more: Given = {}): Given => ({
  records: [operation(ended)],
  commits: { 'OP-1': { at } },
  ...more,
});

test.each<[string, string, string[]]>([
  ['2024-08-05T09:00:00', '2024-08-05 10:00', []],
  ['2024-08-05T09:00:00', '2024-08-08 23:59:59', []],
  ['2024-08-05T09:00:00', '2024-08-09 00:00', ['OP-1 recorded_at']],
  // Friday: the third working day is Wednesday.
  ['2024-08-02T23:00:00', '2024-08-07 18:00', []],
  // Tuesday: the third working day is Friday, and Saturday is past it.
  ['2024-08-06T09:00:00', '2024-08-10 08:00', ['OP-1 recorded_at']],
  // Over 国庆 2024: 09-30, then 10-08 and 10-09.
  ['2024-09-29T09:00:00', '2024-10-09 18:00', []],
  ['2024-09-29T09:00:00', '2024-10-10 18:00', ['OP-1 recorded_at']],
  // A make-up Saturday is a working day.
  ['2024-09-12T09:00:00', '2024-09-18 18:00', []],
  ['2024-09-12T09:00:00', '2024-09-19 18:00', ['OP-1 recorded_at']],
])('over %s, entered %s', (ended, at, expected) => check(entered(ended, at), expected));

test('the parties may agree on another number of days', () => {
  const given = entered('2024-08-05T09:00:00', '2024-08-07 10:00');
  check(given, []);
  check({ ...given, readings: { 'documents.due': 'one' } }, ['OP-1 recorded_at']);
});

test('none at all means the same day, also on a day off', () => {
  const sameDay = (files: ContractFiles) => {
    const due = files.parameters.parameters[0]?.readings[0];
    if (due) due.value = 0 as never;
  };
  check(entered('2024-08-10T09:00:00', '2024-08-10 10:00', { contract: sameDay }), []);
  check(entered('2024-08-10T09:00:00', '2024-08-11 10:00', { contract: sameDay }), ['OP-1 recorded_at']);
});

test('which date counts is a parameter', () => {
  const merged: Given = {
    ...entered('2024-08-05T09:00:00', '2024-08-06 10:00'),
    commits: { 'OP-1': { at: '2024-08-06 10:00', merge: { at: '2024-08-20 10:00', by: 'client' } } },
  };
  check(merged, []);
  check({ ...merged, readings: { 'late.date': 'merge' } }, ['OP-1 recorded_at']);
  check({ ...entered('2024-08-05T09:00:00', '2024-08-20 10:00'), readings: { 'late.date': 'recorded' } }, []);
});

test.each<[string, object, string[]]>([
  ['incident', { reported_at: '2024-08-05T09:00:00+08:00', restored_at: '2024-08-12T09:00:00+08:00' }, []],
  ['incident', { reported_at: '2024-08-05T09:00:00+08:00' }, ['X-1 recorded_at']],
  ['service-request', { submitted_at: '2024-07-25T09:00:00+08:00', completed_at: '2024-08-14T09:00:00+08:00' }, []],
  ['inspection-report', { inspected_at: '2024-08-07T09:00:00+08:00' }, ['X-1 recorded_at']],
  ['backup-record', { started_at: '2024-08-13T23:00:00+08:00', ended_at: '2024-08-14T01:00:00+08:00' }, []],
  [
    'data-transfer-approval',
    { approved_at: '2024-08-01T09:00:00+08:00', executed_at: '2024-08-13T09:00:00+08:00' },
    [],
  ],
  ['alert', { alerted_at: '2024-08-05T09:00:00+08:00', handled_at: '2024-08-14T09:00:00+08:00' }, []],
  ['alert', { alerted_at: '2024-08-05T09:00:00+08:00' }, ['X-1 recorded_at']],
  ['duty-log', { called_at: '2024-08-07T02:00:00+08:00' }, ['X-1 recorded_at']],
  ['duty-log', { called_at: '2024-08-12T02:00:00+08:00' }, []],
  ['hardware-notice', { notified_at: '2024-08-07T09:00:00+08:00' }, ['X-1 recorded_at']],
  ['onsite-attendance', { in_at: '2024-08-12T08:00:00+08:00', out_at: '2024-08-12T17:30:00+08:00' }, []],
  ['onsite-attendance', { out_at: '2024-08-09T17:30:00+08:00' }, ['X-1 recorded_at']],
  ['routine-task', { ended_at: '2024-08-09T17:30:00+08:00' }, ['X-1 recorded_at']],
  ['document', { approved_at: '2024-07-01T09:00:00+08:00' }, []],
])('%s %j, entered 15 August', (kind, fields, expected) =>
  check({ records: [record(kind, 'X-1', { ...fields })], commits: { 'X-1': { at: '2024-08-15 10:00' } } }, expected),
);

test('not entered at all, as of a later day', () =>
  check({ records: [operation('2024-08-05T09:00:00')], commits: {} }, ['OP-1 recorded_at']));
test('without history nothing is said', () => check({ records: [operation('2024-08-05T09:00:00')] }, []));
test('days beyond the calendar are not judged here', () =>
  check(entered('2019-08-05T09:00:00', '2024-08-20 10:00'), []));

const many = (count: number, at = '2024-09-30 18:00'): Given => {
  const records = Array.from({ length: count }, (_, index) =>
    operation(`2024-08-${String(index + 1).padStart(2, '0')}T09:00:00`, `OP-${index + 1}`),
  );
  return { records, commits: Object.fromEntries(records.map(({ id }) => [id, { at }])) };
};

test('ten of one file and commit are ten, eleven are one', () => {
  expect(places(lateEntry, many(10))).toHaveLength(10);
  check(many(11), ['OP-1 recorded_at']);
});

test('eleven of two commits are eleven', () => {
  const given = many(11);
  expect(
    places(lateEntry, { ...given, commits: { ...given.commits, 'OP-1': { at: '2024-09-29 18:00' } } }),
  ).toHaveLength(11);
});

test('says the dates', () => {
  const [single] = observe(lateEntry, {
    records: [operation('2024-08-05T09:00:00')],
    commits: { 'OP-1': { at: '2024-08-12 10:00', merge: { at: '2024-08-13 10:00' } } },
  });
  expect(single?.message).toBe(
    '运维操作 OP-1 没有在 3 个工作日内入库：发生 2024-08-05，登记 2024-08-05，入库 2024-08-12，合并 2024-08-13',
  );
  expect(observe(lateEntry, many(11))[0]?.message).toBe(
    '本文件有 11 条记录没有在 3 个工作日内入库；最早一条 OP-1：发生 2024-08-01，登记 2024-08-01，入库 2024-09-30',
  );
  expect(observe(lateEntry, { records: [operation('2024-08-05T09:00:00')], commits: {} })[0]?.message).toMatch(
    /尚未入库$/,
  );
});

test('late ones of many files by one commit are one story', () => {
  const files = ['a', 'b', 'c', 'd'].flatMap((file) =>
    ['1', '2', '3'].map((digit) => ({
      ...operation('2024-08-05T09:00:00', `OP-${file}${digit}`),
      file: `X/${file}.yaml`,
    })),
  );
  const given = (records: typeof files): Given => ({
    records,
    commits: Object.fromEntries(files.map(({ id }) => [id, { at: '2024-09-20 10:00' }])),
  });
  expect(observe(lateEntry, given(files.slice(0, 9)))).toHaveLength(9);
  const found = observe(lateEntry, given(files));
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/^版本 [0-9a-f]{7} 一次入库的 4 个文件里，有 12 条记录没有在 3 个工作日内入库；/);
});

test('a waiver comes in when it is given; one without the client’s hand is not in effect', () => {
  const waiver = record('waiver', 'WVR-1', { approved_at: '2024-08-05T09:00:00+08:00' });
  const by = (role: 'provider' | 'client', at: string): Given => ({
    records: [waiver],
    commits: { 'WVR-1': { at, by: role } },
  });
  check(by('client', '2024-08-08 09:00'), []);
  check(by('client', '2024-08-09 09:00'), ['WVR-1 recorded_at']);
  check(by('provider', '2024-08-09 09:00'), []);
});

test('a history written anew is one story, whatever its files and versions', () => {
  const days = Array.from({ length: 11 }, (_, at) => String(at + 5).padStart(2, '0'));
  const given = (count: number): Given => ({
    records: days.slice(0, count).map((day) => operation(`2024-08-${day}T09:00:00`, `OP-${day}`)),
    commits: Object.fromEntries(
      days.map((day) => [`OP-${day}`, { at: `2024-09-20 10:${day}`, written: `2024-08-${day} 17:30` }]),
    ),
  });
  expect(observe(lateEntry, given(10))).toHaveLength(10);
  const found = observe(lateEntry, given(11));
  expect(found.map(({ message }) => message)).toEqual([
    '2024-09-20 重新提交的 11 个版本里，有 11 条记录没有在 3 个工作日内入库；这些版本自己写的日期最早是 2024-08-05，最早一条 OP-05',
  ]);
});

test('a commit cannot be older than those it was built upon', () => {
  const given: Given = {
    records: [operation('2024-08-05T09:00:00')],
    commits: { 'OP-1': { at: '2024-08-05 10:00', after: '2024-09-20 10:00' } },
  };
  expect(observe(lateEntry, given).map(({ message }) => message)).toEqual([
    '运维操作 OP-1 没有在 3 个工作日内入库：发生 2024-08-05，登记 2024-08-05，入库 2024-08-05（排在它之前的版本已是 2024-09-20，按后者算）',
  ]);
});
