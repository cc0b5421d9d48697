import { expect, test } from 'vitest';
import { versionOrder } from '../../../scripts/assess/rules/version-order.ts';
import { places, record } from '../../support/assessment.ts';

const document = (id: string, version: string, effective_on: string, more = {}) =>
  record('document', id, { title: '备份操作手册', version, effective_on, ...more });

test.each<[string, string, string[]]>([
  ['1.0', '1.1', []],
  ['1.9', '1.10', []],
  ['1.0', '2', []],
  ['V1.0', 'v1.1', []],
  ['1.0', '1.0', ['DOC-2 version']],
  ['1.2', '1.1', ['DOC-2 version']],
  ['试行', '1.0', []],
])('%s, then %s', (one, other, expected) => {
  const records = [document('DOC-1', one, '2024-07-01'), document('DOC-2', other, '2024-08-01')];
  expect(places(versionOrder, { records })).toEqual(expected);
});

test('a record written wrong may be replaced under the same version, under a lower one not', () => {
  const second = (version: string) => document('DOC-2', version, '2024-08-01', { supersedes: 'DOC-1' });
  expect(places(versionOrder, { records: [document('DOC-1', '1.1', '2024-07-01'), second('1.1')] })).toEqual([]);
  expect(places(versionOrder, { records: [document('DOC-1', '1.1', '2024-07-01'), second('1.0')] })).toEqual([
    'DOC-2 version',
  ]);
});

test('one version of an interface may be debugged twice, and none goes back', () => {
  const debug = (id: string, version: string, done_at: string) =>
    record('integration', id, { party: '某医院', interface: '用血申请', version, done_at });
  const first = debug('ITG-1', '2.3', '2024-07-01T10:00:00+08:00');
  expect(places(versionOrder, { records: [first, debug('ITG-2', '2.3', '2024-08-01T10:00:00+08:00')] })).toEqual([]);
  expect(places(versionOrder, { records: [first, debug('ITG-2', '2.2', '2024-08-01T10:00:00+08:00')] })).toEqual([
    'ITG-2 version',
  ]);
});

test.each<[string, string[]]>([
  ['备份操作手册 V1.0', []],
  ['备份操作手册（1.5 版）', ['DOC-1 title']],
  ['平台 2.0 操作手册', []],
])('the title “%s” of version 1.0', (title, expected) =>
  expect(places(versionOrder, { records: [document('DOC-1', '1.0', '2024-07-01', { title })] })).toEqual(expected),
);
