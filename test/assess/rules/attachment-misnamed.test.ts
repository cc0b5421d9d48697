import { expect, test } from 'vitest';
import { attachmentMisnamed } from '../../../scripts/assess/rules/attachment-misnamed.ts';
import { observe, places, record } from '../../support/assessment.ts';

const given = (name: string, fields: object = {}) => {
  const path = `attachments/incident/${name}`;
  const attachments = [{ path, sha256: 'aa' }];
  return {
    records: [record('incident', 'INC-2024-1', {}), record('incident', 'INC-2024-12', { attachments, ...fields })],
    hashes: { [path]: 'aa' },
  };
};

test.each<[string, string, object, string[]]>([
  ['its own', 'INC-2024-12-report.txt', {}, []],
  ['its own, bare', 'INC-2024-12.txt', {}, []],
  ['another’s', 'INC-2024-1-report.txt', {}, ['INC-2024-12 attachments.0.path']],
  ['another’s, bare', 'INC-2024-1.report.txt', {}, []],
  ['another’s that it corrects', 'INC-2024-1-report.txt', { supersedes: 'INC-2024-1' }, []],
  ['nobody’s', 'INC-2024-3-report.txt', {}, []],
  ['no id', 'report.txt', {}, []],
])('a file named with %s', (_, name, fields, expected) =>
  expect(places(attachmentMisnamed, given(name, fields))).toEqual(expected),
);

test('a file that is not there is another rule’s', () => {
  expect(places(attachmentMisnamed, { ...given('INC-2024-1-report.txt'), hashes: {} })).toEqual([]);
});

test('a file that both list is told of its content', () => {
  const { records, hashes } = given('INC-2024-1-report.txt');
  const { attachments = [] } = records[1]?.fields ?? {};
  const both = { records: [record('incident', 'INC-2024-1', { attachments }), ...records.slice(1)], hashes };
  expect(places(attachmentMisnamed, both)).toEqual([]);
});

test('says whose', () => {
  expect(observe(attachmentMisnamed, given('INC-2024-1-report.txt'))[0]?.message).toBe(
    '故障 INC-2024-12 的附件 attachments/incident/INC-2024-1-report.txt，文件名写的是 INC-2024-1',
  );
});
