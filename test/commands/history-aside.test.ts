import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { readHistoryAside, startHistoryThread } from '../../scripts/commands/history-aside.ts';
import { wholeHistory } from '../../scripts/history/history.ts';
import { extractRecords } from '../../scripts/read/file.ts';
import { openCommit } from '../../scripts/source/commit.ts';
import { GitError } from '../../scripts/source/git.ts';
import { createRepository, removeTemporaryFolders } from '../support/git-repo.ts';

afterAll(removeTemporaryFolders);

const FILE = 'content/DEMO-01/evidence/incident/2024-07.yaml';
const incidents = (...ids: string[]) =>
  `kind: incident\nrecords:\n${ids.map((id) => `  - id: ${id}\n    title: 一条\n`).join('')}`;

async function placeOf() {
  const repository = createRepository();
  repository.commit(
    { name: 'first', files: { [FILE]: incidents('INC-1') } },
    { name: 'second', files: { [FILE]: incidents('INC-1', 'INC-2') } },
  );
  const { git } = await openCommit(`${repository.root}/content`, 'HEAD');
  if (!git) throw new Error('no repository');
  return git;
}

describe('a history read in a thread of its own', () => {
  test('is the one read here', async () => {
    const place = await placeOf();
    const lines: string[] = [];
    const first = await wholeHistory(place, extractRecords, (line) => lines.push(line));
    expect(lines.join('')).toContain('INC-2');
    expect(await readHistoryAside(place)).toEqual([first, ...lines]);
  });

  test('is the same in a thread that was started before', async () => {
    const place = await placeOf();
    const first = await readHistoryAside(place);
    startHistoryThread();
    expect(await readHistoryAside(place)).toEqual(first);
    expect(await readHistoryAside(place)).toEqual(first);
  });

  test('keeps no run waiting that started the thread and never asked', () => {
    const module = new URL('../../scripts/commands/history-aside.ts', import.meta.url).href;
    const program = `import { startHistoryThread } from ${JSON.stringify(module)}; startHistoryThread();`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { timeout: 20_000 });
    expect([status, stderr.toString()]).toEqual([0, '']);
  });

  test('that git cannot read is refused for the same reason', async () => {
    const place = { ...(await placeOf()), head: 'f'.repeat(40) };
    const refused = await readHistoryAside(place).catch((error) => error);
    expect(refused).toBeInstanceOf(GitError);
    const here = await wholeHistory(place, extractRecords, () => {}).catch((error) => error);
    expect([refused.trouble, refused.message]).toEqual([here.trouble, here.message]);
  });
});
