import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { replaceLetters } from '../../scripts/commands/letter-files.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import { removeTemporaryFolders, temporaryFolder } from '../support/git-repo.ts';

afterAll(removeTemporaryFolders);

test('letters of the last build that are no longer due go; what somebody else put there stays', async () => {
  const folder = join(temporaryFolder(), 'letters');
  mkdirSync(folder);
  const put = (name: string) => writeFileSync(join(folder, name), '');
  for (const name of ['C-reply-FND-1.pdf', 'C-reply-FND-1.docx', 'C-reply-INC-7.pdf', '扫描件.pdf']) put(name);
  const outside = join(folder, '..', 'outside.pdf');
  writeFileSync(outside, '');
  writeFileSync(join(folder, '..', '.letters-of-build.txt'), 'C-reply-FND-1.pdf\nC-reply-FND-1.docx\n../outside.pdf\n');
  await replaceLetters([], memorySource({}), folder);
  expect(readdirSync(folder).sort()).toEqual(['C-reply-INC-7.pdf', '扫描件.pdf']);
  expect(existsSync(outside)).toBe(true);
});

test('a build without letters makes no folder', async () => {
  const folder = join(temporaryFolder(), 'letters');
  await replaceLetters([], memorySource({}), folder);
  expect(existsSync(folder)).toBe(false);
});
