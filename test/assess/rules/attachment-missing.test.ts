import { expect, test } from 'vitest';
import { attachmentMissing } from '../../../scripts/assess/rules/attachment-missing.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const SHA = 'a'.repeat(64);
const check = (given: Given, expected: string[]) => expect(places(attachmentMissing, given)).toEqual(expected);
const listing = (paths: string[], hashes: Given['hashes'] = {}, place: object = {}): Given => ({
  records: [record('incident', 'X-1', { attachments: paths.map((path) => ({ path, sha256: SHA })) }, place)],
  hashes,
});

test('it is there', () => check(listing(['attachments/incident/a.pdf'], { 'attachments/incident/a.pdf': SHA }), []));
test('it is not there', () =>
  check(listing(['attachments/a.pdf', 'attachments/b.pdf'], { 'attachments/a.pdf': SHA }), ['X-1 attachments.1.path']));
test('other bytes at the path are another rule’s', () =>
  check(listing(['attachments/a.pdf'], { 'attachments/a.pdf': 'b'.repeat(64) }), []));
test('no attachments', () => check({ records: [record('incident', 'X-1')] }, []));
test('a record that its schema refused is left to that', () =>
  check(listing(['attachments/a.pdf'], {}, { valid: false }), []));

test.each([
  'evidence/a.yaml',
  'attachments/../evidence/a.yaml',
  'attachments/./a.pdf',
  'attachments//a.pdf',
  'attachments/',
  '/attachments/a.pdf',
])('%s lies outside the attachments', (path) =>
  check(listing([path], { [path]: SHA, 'evidence/a.yaml': SHA, 'attachments/a.pdf': 'b' }), ['X-1 attachments.0.path']),
);

test('the same content elsewhere is pointed out', () => {
  const given = listing(['attachments/a.pdf'], {
    'attachments/z.pdf': SHA,
    'attachments/2024/a.pdf': SHA,
    'evidence/copy.yaml': SHA,
  });
  expect(observe(attachmentMissing, given)[0]?.hint).toBe('内容相同的文件在 attachments/2024/a.pdf，请核对路径');
  expect(observe(attachmentMissing, listing(['attachments/a.pdf']))[0]?.message).toBe(
    '故障 X-1 的附件 attachments/a.pdf 不在材料中',
  );
  const evidence = listing(['attachments/a.pdf'], { 'evidence/copy.yaml': SHA });
  expect(observe(attachmentMissing, evidence)[0]?.hint).toMatch(/^请把文件放进 attachments 目录/);
});
