import { expect, test } from 'vitest';
import { unlistedAttachment } from '../../../scripts/assess/rules/unlisted-attachment.ts';
import { CONTRACT_ID, type Given, observe, record } from '../../support/assessment.ts';

const files = (given: Given) =>
  observe(unlistedAttachment, given).map(({ at }) => at.file.slice(CONTRACT_ID.length + 1));
const lists = (path: string, sha256: string, fields: object = {}, place: object = {}) =>
  record('document', 'DOC-1', { attachments: [{ path, sha256 }], ...fields }, place);

test('a file that no record lists', () => {
  const hashes = { 'attachments/document/a.pdf': 'aa', 'attachments/document/b.pdf': 'bb', 'attachments/c.pdf': 'cc' };
  expect(files({ records: [lists('attachments/document/a.pdf', 'aa')], hashes })).toEqual([
    'attachments/c.pdf',
    'attachments/document/b.pdf',
  ]);
});

test.each<[string, object, object]>([
  ['withdrawn', { status: 'withdrawn' }, {}],
  ['a draft', { status: 'draft' }, {}],
  ['of a later day', { recorded_at: '2025-03-01T10:00:00+08:00' }, {}],
  ['refused by its schema', {}, { valid: false }],
])('of a record that is %s', (_, fields, place) => {
  const hashes = { 'attachments/a.pdf': 'aa' };
  expect(files({ records: [lists('attachments/a.pdf', 'aa', fields, place)], hashes })).toEqual([]);
});

test('what a record lists elsewhere is told of there', () => {
  const hashes = { 'attachments/document/a.PDF': 'aa' };
  expect(files({ records: [lists('attachments/document/a.pdf', 'aa')], hashes })).toEqual([]);
  expect(files({ records: [lists('attachments/document/a.pdf', 'bb')], hashes })).toEqual([
    'attachments/document/a.PDF',
  ]);
});

test('a folder whose records cannot all be read is left alone, the others are not', () => {
  const hashes = {
    'evidence/document/broken.yaml': '00',
    'attachments/document/a.pdf': 'aa',
    'attachments/b/b.pdf': 'bb',
  };
  expect(files({ hashes })).toEqual(['attachments/b/b.pdf']);
});

test('many in one folder are told once', () => {
  const hashes = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`attachments/photos/${n}.jpg`, `0${n}`]));
  const found = observe(unlistedAttachment, { hashes });
  expect(found.map(({ message }) => message)).toEqual([
    '附件 attachments/photos/1.jpg 没有一条记录列出；这个文件夹里这样的共 5 个',
  ]);
});
