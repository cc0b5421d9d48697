import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { storeAnchor } from '../../scripts/anchor/store.ts';
import { removeTemporaryFolders, temporaryFolder } from '../support/git-repo.ts';

afterAll(removeTemporaryFolders);

test('a name that is taken, by either file, is never written over', () => {
  const folder = temporaryFolder();
  const first = storeAnchor(folder, 'C1', 'day', '{"a":1}', Buffer.from('one'));
  const second = storeAnchor(folder, 'C1', 'day', '{"a":2}', Buffer.from('two'));
  expect([first, second]).toEqual([join(folder, 'C1/anchors/day.json'), join(folder, 'C1/anchors/day-2.json')]);
  expect(readFileSync(first, 'utf8')).toBe('{"a":1}');
  expect(readdirSync(join(folder, 'C1/anchors')).sort()).toEqual(['day-2.json', 'day-2.tsr', 'day.json', 'day.tsr']);
});

test('a write that fails half-way leaves nothing', () => {
  const folder = temporaryFolder();
  const obstacle = `day.json.${process.pid}.tmp`;
  mkdirSync(join(folder, 'C1/anchors', obstacle), { recursive: true });
  expect(() => storeAnchor(folder, 'C1', 'day', '{}', Buffer.from('one'))).toThrow();
  expect(readdirSync(join(folder, 'C1/anchors'))).toEqual([obstacle]);
});
