import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openWorkspace } from '../../scripts/commands/workspace.ts';
import { edited, LEAD, OFFICE, at as pathOf, smallRepository, textOf } from '../support/diff-repository.ts';
import { type FileChanges, type Repository, removeTemporaryFolders } from '../support/git-repo.ts';

/** A hosting platform that squashes keeps the branch's author and commits in its own name: git cannot tell who pressed the button. */
afterAll(removeTemporaryFolders);

const PLATFORM = { name: 'GitHub', email: 'noreply@platform.example' };
const FINDING = 'findings/RD-2025-01.yaml';

async function hints(repository: Repository): Promise<string[]> {
  const { results } = await openWorkspace({
    ...{ content: join(repository.root, 'content'), cache: false, asOf: '2025-06-30' },
  });
  const [result] = results;
  if (!result || !('snapshot' in result)) throw new Error('no result');
  return result.snapshot.diagnostics.filter(({ rule }) => rule === 'unconfirmed').map(({ hint }) => hint);
}

function squashed(files: FileChanges, by = PLATFORM): Repository {
  const repository = smallRepository();
  repository.commit({ name: 'then', at: '2025-06-01T10:00:00+08:00', author: LEAD, committer: by, files });
  return repository;
}

const SQUASHED =
  /版本 \w{7} 的提交者写的是“GitHub”，合同的 identities 里没有这个地址：.*压缩合并.*由委托方在自己的身份下再提交一次$/;

test.each<[string, FileChanges]>([
  ['one of the contract’s own files', edited('parameters.yaml', ['late: "0.5"', 'late: 0'])],
  [
    'a finding that the client had confirmed',
    edited(FINDING, ['kind: finding\n', 'kind: finding\nremarks: 另行说明\n']),
  ],
  [
    'a finding that nobody has',
    { [pathOf('findings/RD-2025-09.yaml')]: textOf(FINDING).replaceAll('RD-2025-01', 'RD-2025-09') },
  ],
])('%s', async (_, files) => {
  const found = await hints(squashed(files));
  expect(found).toEqual([expect.stringMatching(SQUASHED)]);
});

test('a commit that its author made says nothing of platforms', async () => {
  const files = edited('parameters.yaml', ['late: "0.5"', 'late: 0']);
  for (const by of [LEAD, OFFICE])
    for (const hint of await hints(squashed(files, by))) expect(hint).not.toContain('平台');
});

test('merged by the client on a platform, as a merge: his', async () => {
  const repository = smallRepository();
  const files = edited('parameters.yaml', ['late: "0.5"', 'late: 0']);
  repository.commit(
    { name: 'then', at: '2025-06-01T10:00:00+08:00', author: LEAD, files },
    { name: 'merge', from: 'base', merge: ['then'], takes: ['then'], author: OFFICE, committer: PLATFORM },
  );
  expect(await hints(repository)).toEqual([]);
});
