import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openWorktree } from '../scripts/source/worktree.ts';
import { shownDiagnostics, snapshotOf } from './support/contract.ts';
import { createRepository, removeTemporaryFolders } from './support/git-repo.ts';

/** The contract printed in the documentation is a whole one: exactly its blocks, and nothing is found. */

const PAGE = readFileSync(new URL('../docs/example-contract.md', import.meta.url), 'utf8');
const ID = 'SL-2025-01';
const BLOCKS = Object.fromEntries(
  [...PAGE.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, name, text]) => [
    `content/${ID}/${name}`,
    text as string,
  ]),
);

afterAll(removeTemporaryFolders);

test('has the eight files', () => {
  const names = ['contract', 'systems', 'kinds', 'parameters', 'checklist', 'scorecard', 'volumes', 'severities'];
  const own = Object.keys(BLOCKS).filter((path) => path.split('/').length === 3);
  expect(own).toEqual(names.map((name) => `content/${ID}/${name}.yaml`));
});

test('is checked without a word, and comes to what the page says', async () => {
  const repository = createRepository();
  const author = { name: '项目经理', email: 'pm@provider.example' };
  const of = (wanted: RegExp) => Object.fromEntries(Object.entries(BLOCKS).filter(([path]) => wanted.test(path)));
  repository.commit(
    { name: 'contract', at: '2025-01-02T10:00:00+08:00', author, files: of(/\/[a-z]+\.yaml$|personnel/) },
    { name: 'incident', at: '2025-01-15T18:05:00+08:00', author, files: of(/incident/) },
    { name: 'report', at: '2025-02-12T10:05:00+08:00', author, files: of(/monitoring-summary/) },
  );
  const result = await snapshotOf(await openWorktree(join(repository.root, 'content')), ID, '2025-02-28');
  expect(shownDiagnostics(result)).toEqual([]);
  if (!('snapshot' in result)) throw new Error('no snapshot');
  const { score, parameters } = result.snapshot;
  expect(score.periods?.map(({ value }) => value)).toEqual(['89.4', '100']);
  expect([score.total, score.withheld]).toEqual(['94.7', undefined]);
  expect(score.payments?.map(({ id, payable }) => [id, payable])).toEqual([['q1', '29910.00']]);
  // 不足一小时按一小时：超 4 个，扣 20，80 × 0.6 = 48，一月 86.4
  expect(parameters[0]?.readings.map(({ total }) => total)).toEqual(['93.2', '94.7']);
});
