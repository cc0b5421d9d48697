import { expect, test } from 'vitest';
import { changedLater } from '../../../scripts/assess/rules/changed-later.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(changedLater, given)).toEqual(expected);
const incident = (fields: object = {}, id = 'INC-1') =>
  record('incident', id, {
    recorded_at: '2024-08-05T18:00:00+08:00',
    resolved_at: '2024-08-05T17:00:00+08:00',
    ...fields,
  });
const changed = (at: string, fields: object = {}, more: Given = {}): Given => ({
  records: [incident(fields)],
  commits: { 'INC-1': { at: '2024-08-05 18:30' } },
  rewritten: { 'INC-1': [at] },
  ...more,
});

test.each<[string, string[]]>([
  ['2024-08-06 09:00', []],
  // The third working day ends on Thursday.
  ['2024-08-08 23:59:59', []],
  ['2024-08-09 00:00', ['INC-1 id']],
  ['2024-11-20 10:00', ['INC-1 id']],
])('changed on %s', (at, expected) => check(changed(at), expected));

test('a later time of its own explains the change', () => {
  check(changed('2024-11-20 10:00', { confirmed_at: '2024-11-19T10:00:00+08:00' }), []);
  check(changed('2024-11-20 10:00', { confirmed_at: '2024-11-08T10:00:00+08:00' }), ['INC-1 id']);
});
test('one that lies after the change does not', () =>
  check(changed('2024-11-20 10:00', { confirmed_at: '2024-12-01T10:00:00+08:00' }), ['INC-1 id']));
test('nor a date inside a list, unless it is near', () => {
  check(changed('2024-11-20 10:00', { exclusions: [{ from: '2024-08-06', to: '2024-11-18' }] }), []);
  check(changed('2024-11-20 10:00', { exclusions: [{ from: '2024-08-06', to: '2024-08-18' }] }), ['INC-1 id']);
});
test('remarks explain it; blanks do not', () => {
  check(changed('2024-11-20 10:00', { remarks: '照甲方确认单更正等级' }), []);
  check(changed('2024-11-20 10:00', { remarks: '无' }), ['INC-1 id']);
});
test('remarks that stood there before explain nothing', () => {
  const fields = { remarks: '原系统编号 2024-118' };
  check(changed('2024-11-20 10:00', fields, { remarked: ['INC-1'] }), ['INC-1 id']);
  check(changed('2024-11-20 10:00', fields), []);
});
test('withdrawing it, or dating it past the as-of day, hides nothing', () => {
  check(changed('2024-11-20 10:00', { status: 'withdrawn' }), ['INC-1 id']);
  check(changed('2024-11-20 10:00', { recorded_at: '2025-06-30T10:00:00+08:00' }), ['INC-1 id']);
});
test('any of several changes', () =>
  check({ ...changed(''), rewritten: { 'INC-1': ['2024-11-20 10:00', '2024-08-06 09:00'] } }, ['INC-1 id']));
test('the parties may agree on another number of days', () =>
  check(changed('2024-08-07 09:00', {}, { readings: { 'documents.due': 'one' } }), ['INC-1 id']));
test('what came in after the as-of day was not there yet', () =>
  check(changed('2024-11-20 10:00', {}, { asOf: '2024-08-04', commits: { 'INC-1': { at: '2024-08-05 18:30' } } }), []));
test('what needs the client’s hand is another rule’s', () =>
  check({ ...changed('2024-11-20 10:00'), records: [record('finding', 'INC-1')] }, []));
test('without history nothing is said', () =>
  check({ records: [incident()], rewritten: { 'INC-1': ['2024-11-20 10:00'] } }, []));

test('many by one commit are told once', () => {
  const ids = ['INC-1', 'INC-2', 'INC-3', 'INC-4'];
  const given = (count: number): Given => ({
    records: ids.slice(0, count).map((id) => incident({}, id)),
    commits: Object.fromEntries(ids.map((id) => [id, { at: '2024-08-05 18:30' }])),
    rewritten: Object.fromEntries(ids.map((id) => [id, ['2024-11-20 10:00']])),
  });
  check(given(3), ['INC-1 id', 'INC-2 id', 'INC-3 id']);
  const [found, ...others] = observe(changedLater, given(4));
  expect(others).toEqual([]);
  expect(found?.message).toMatch(
    /^版本 [0-9a-f]{7}（2024-11-20）改动了 4 条早已入库的记录里已写下的内容，涉及 1 个文件；第一条是 故障 INC-1$/,
  );
  expect(found?.related).toHaveLength(3);
});

test('says when, and how far the record itself goes', () => {
  const [found] = observe(changedLater, changed('2024-11-20 10:00'));
  expect(found?.message).toMatch(
    /^故障 INC-1 入库之后，2024-11-20 又改动了已写下的内容（版本 [0-9a-f]{7}），记录自己写到 2024-08-05 为止$/,
  );
});
