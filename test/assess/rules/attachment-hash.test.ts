import { expect, test } from 'vitest';
import { attachmentHash } from '../../../scripts/assess/rules/attachment-hash.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const [SHA, OTHER] = ['a'.repeat(64), 'b'.repeat(64)];
const check = (given: Given, expected: string[]) => expect(places(attachmentHash, given)).toEqual(expected);
const attached = (hashes: Given['hashes'], place: object = {}): Given => ({
  records: [record('incident', 'X-1', { attachments: [{ path: 'attachments/a.pdf', sha256: SHA }] }, place)],
  hashes,
});

test('the same bytes', () => check(attached({ 'attachments/a.pdf': SHA }), []));
test('other bytes', () => check(attached({ 'attachments/a.pdf': OTHER }), ['X-1 attachments.0.sha256']));
test('no file is another rule’s', () => check(attached({}), []));
test('a record that its schema refused is left to that', () =>
  check(attached({ 'attachments/a.pdf': OTHER }, { valid: false }), []));
test('says both', () => {
  const [found] = observe(attachmentHash, attached({ 'attachments/a.pdf': OTHER }));
  expect(found).toMatchObject({
    message: '故障 X-1 的附件 attachments/a.pdf 与记录的校验值不一致',
    expected: SHA,
    actual: OTHER,
  });
});
