import { afterAll, expect, it } from 'vitest';
import { openHistory, type TextCache } from '../../scripts/history/history.ts';
import { remarkWords, withRewrites } from '../../scripts/history/rewrites.ts';
import { listRecords } from '../../scripts/read/file.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';
import { type CommitSpec, createRepository, type Repository, removeTemporaryFolders } from '../support/git-repo.ts';

afterAll(removeTemporaryFolders);

const JULY = 'content/DEMO-01/evidence/incident/2024-07.yaml';
const AUGUST = 'content/DEMO-01/evidence/incident/2024-08.yaml';
const REPORT = 'content/DEMO-01/evidence/inspection-report/07.md';
const CHECKLIST = 'content/DEMO-01/checklist.yaml';
const HEAD = ['id: INC-1', 'recorded_at: 2024-07-02T09:00:00+08:00', 'title: 无法登录', 'problems: [PRB-1]'];
const incident = (...lines: string[]) =>
  `kind: incident\nrecords:\n  - id: INC-0\n    title: 旁的一条\n  - ${lines.join('\n    ')}\n`;
const extract = (bytes: Uint8Array, path: string) => listRecords(bytes, path.endsWith('.md'));

function repositoryOf(...specs: CommitSpec[]): Repository {
  const repository = createRepository();
  repository.commit(...specs);
  return repository;
}

/** What the remarks say now, whatever a test's files say. */
const NOW = '照甲方 7 月 3 日的确认单，改为“一般”';

async function historyOf(repository: Repository, ids: string[], cache?: TextCache, isOpen = () => true) {
  const source = await openWorktree(`${repository.root}/content`);
  const history = await openHistory(source, { extractRecords: extract, version: 'test' });
  const isTold = (_: string, before: string) => before !== remarkWords(NOW);
  const questions = [{ contract: 'DEMO-01', ids: new Set(ids), isOpen, isTold }];
  const told = await withRewrites(history, source.git, questions, extract, cache);
  return told.forContract('DEMO-01', new Set(ids));
}

/** Subjects of the commits that took back or replaced something. */
async function rewrites(...specs: CommitSpec[]) {
  const { rewritten } = await historyOf(repositoryOf(...specs), ['INC-0', 'INC-1']);
  return [...(rewritten ?? [])].map(([id, commits]) => `${id} ${commits.map(({ subject }) => subject).join(' ')}`);
}

const first = { name: 'first', files: { [JULY]: incident(...HEAD) } };
const then = (...lines: string[]): CommitSpec => ({ name: 'then', files: { [JULY]: incident(...lines) } });

it.each<[string, string[], boolean]>([
  ['a value', [...HEAD.slice(0, 2), 'title: 登录缓慢', ...HEAD.slice(3)], true],
  ['a value of the same beginning', [...HEAD.slice(0, 2), 'title: 无法登录系统', ...HEAD.slice(3)], true],
  ['a field less', HEAD.slice(0, 3), true],
  ['two fields in another order', [HEAD[0], HEAD[2], HEAD[1], HEAD[3]].map(String), true],
  ['a field more', [...HEAD, 'remarks: 已复查'], false],
  ['its standing', [...HEAD, 'status: draft'], true],
  ['what it corrects', [...HEAD, 'supersedes: INC-0'], true],
  ['a field more in the middle', [...HEAD.slice(0, 2), 'severity: minor', ...HEAD.slice(2)], false],
  ['an item more', [...HEAD.slice(0, 3), 'problems: [PRB-1, PRB-2]'], false],
  ['a list set out in lines', [...HEAD.slice(0, 3), 'problems:', '  - PRB-1'], false],
  ['quotes around a text', [...HEAD.slice(0, 2), 'title: "无法登录"', ...HEAD.slice(3)], false],
])('changing %s', async (_, lines, expected) =>
  expect(await rewrites(first, then(...lines))).toEqual(expected ? ['INC-1 then'] : []),
);

it.each<[string, string[], boolean]>([
  ['the same remarks', [`remarks: ${NOW}`], false],
  ['the same in quotes', [`remarks: "${NOW}"`], false],
  [
    'the same over lines',
    ['remarks: >-', '    照甲方 7 月 3 日的确认单，改为“一般”', 'arrived_at: 2024-07-02T09:10:00+08:00'],
    false,
  ],
  ['the same in the middle of a record', [`remarks: ${NOW}`, 'severity: minor'], false],
  ['other remarks', ['remarks: 原系统编号 118'], true],
  ['no remarks', [], true],
])('with %s before it, a change is told now or not', async (_, remarks, expected) => {
  const changed = [...HEAD.slice(0, 2), 'title: 登录缓慢', ...HEAD.slice(3), ...remarks];
  const { rewritten } = await historyOf(
    repositoryOf({ name: 'first', files: { [JULY]: incident(...HEAD, ...remarks) } }, then(...changed)),
    ['INC-0', 'INC-1'],
  );
  expect(rewritten?.get('INC-1')?.map(({ told }) => told)).toEqual([expected]);
});

it('an addition afterwards hides no change', async () => {
  const changed = [...HEAD.slice(0, 2), 'title: 登录缓慢', ...HEAD.slice(3)];
  expect(
    await rewrites(first, then(...changed), { name: 'more', files: { [JULY]: incident(...changed, 'remarks: 无') } }),
  ).toEqual(['INC-1 then']);
});

it('nor does moving it to another file in the same commit', async () => {
  const changed = incident(...HEAD.slice(0, 2), 'title: 登录缓慢', ...HEAD.slice(3));
  const moved = { name: 'then', files: { [JULY]: null, [AUGUST]: changed } };
  expect(await rewrites(first, moved)).toEqual(['INC-1 then']);
  expect(await rewrites(first, { ...moved, files: { [JULY]: null, [AUGUST]: incident(...HEAD) } })).toEqual([]);
});

it('or making it while merging', async () => {
  const side = { name: 'side', files: { [AUGUST]: 'kind: incident\nrecords:\n  - id: INC-8\n' } };
  const changed = incident(...HEAD.slice(0, 2), 'title: 登录缓慢', ...HEAD.slice(3));
  const merge = { name: 'merge', from: 'main', merge: ['side'], takes: ['side'], files: { [JULY]: changed } };
  expect(await rewrites(first, side, { name: 'main', from: 'first', files: { 'README.md': '说明' } }, merge)).toEqual([
    'INC-1 merge',
  ]);
});

const edited = incident(...HEAD.slice(0, 2), 'title: 登录缓慢', ...HEAD.slice(3));
const elsewhere = { name: 'main', from: 'first', files: { 'README.md': '说明' } };

it('a change that was taken back leaves nothing to explain; one made again afterwards does', async () => {
  const slip = { name: 'slip', files: { [JULY]: edited } };
  const back = { name: 'back', files: { [JULY]: incident(...HEAD) } };
  expect(await rewrites(first, slip, back)).toEqual([]);
  expect(await rewrites(first, slip, back, { name: 'again', files: { [JULY]: edited } })).toEqual([
    'INC-1 slip back again',
  ]);
});

it('nor does a change that a merge left out', async () => {
  const side = { name: 'side', files: { [JULY]: edited } };
  expect(await rewrites(first, side, elsewhere, { name: 'merge', merge: ['side'] })).toEqual([]);
  expect(await rewrites(first, side, elsewhere, { name: 'merge', merge: ['side'], takes: ['side'] })).toEqual([
    'INC-1 side',
  ]);
});

it('of two changes on two branches the one that the merge kept counts', async () => {
  const side = { name: 'side', files: { [JULY]: edited } };
  const main = { ...elsewhere, files: { [JULY]: edited.replace('登录缓慢', '登录很慢') } };
  expect(await rewrites(first, side, main, { name: 'merge', merge: ['side'] })).toEqual(['INC-1 main']);
});

it('the body of a report counts', async () => {
  const report = (body: string) => `---\nkind: inspection-report\nid: INS-1\n---\n\n## 空间管理\n\n${body}\n`;
  const repository = repositoryOf(
    { name: 'first', files: { [REPORT]: report('磁盘 58%') } },
    { name: 'then', files: { [REPORT]: report('磁盘 42%') } },
  );
  const { rewritten } = await historyOf(repository, ['INS-1']);
  expect([...(rewritten ?? new Map()).keys()]).toEqual(['INS-1']);
});

it('only what is asked about is read, and what is known is not read again', async () => {
  const repository = repositoryOf(first, then(...HEAD.slice(0, 3)));
  const texts = new Map<string, string>();
  const cache = {
    get: (key: string) => texts.get(key),
    set: (key: string, value: string) => void texts.set(key, value),
  };
  expect((await historyOf(repository, ['INC-0', 'INC-1'], cache, () => false)).rewritten?.size).toBe(0);
  expect(texts.size).toBe(0);
  const cold = await historyOf(repository, ['INC-0', 'INC-1'], cache);
  expect(texts.size).toBe(1);
  const [[key = '', value = ''] = []] = [...texts];
  texts.set(key, value.replaceAll('"1"', '""'));
  expect(cold.rewritten?.size).toBe(1);
  expect((await historyOf(repository, ['INC-0', 'INC-1'], cache)).rewritten?.size).toBe(0);
});

it('a vanished record is told with the time at which it was written down', async () => {
  const repository = repositoryOf(first, { name: 'gone', files: { [JULY]: null, [CHECKLIST]: 'a: 1\n' } });
  const { vanished } = await historyOf(repository, []);
  expect(vanished.map(({ id, recorded_at }) => [id, recorded_at])).toEqual([
    ['INC-0', null],
    ['INC-1', '2024-07-02T09:00:00+08:00'],
  ]);
});

it('the contract’s own files have their first and last commits, and whoever merged the last', async () => {
  const repository = repositoryOf(
    { name: 'first', files: { [CHECKLIST]: 'a: 1\n', [JULY]: incident(...HEAD) } },
    { name: 'side', files: { [CHECKLIST]: 'a: 2\n' } },
    { name: 'main', from: 'first', files: { 'README.md': '说明' } },
    { name: 'merge', merge: ['side'], takes: ['side'] },
  );
  const { files } = await historyOf(repository, ['INC-0', 'INC-1']);
  const told = [...(files ?? [])].map(([path, { first, last, last_merge }]) => [
    path,
    ...[first, last, last_merge].map((commit) => commit?.subject),
  ]);
  expect(told).toEqual([['DEMO-01/checklist.yaml', 'first', 'side', 'merge']]);
});

it('the commits that wrote the contract’s main file are told in their order', async () => {
  const main = 'content/DEMO-01/contract.yaml';
  const repository = repositoryOf({ name: 'first', files: { [main]: 'a: 1\n', [JULY]: incident(...HEAD) } });
  repository.commit(
    { name: 'side', files: { [main]: 'a: 2\n' } },
    { name: 'merge', from: 'first', merge: ['side'], takes: ['side'] },
    { name: 'then', files: { [main]: 'a: 3\n' } },
  );
  const { fileTrails } = await historyOf(repository, ['INC-0', 'INC-1']);
  const trail = fileTrails?.get('DEMO-01/contract.yaml');
  const blob = (name: string) => repository.git('rev-parse', `${repository.hash(name)}:${main}`).trim();
  expect(
    trail?.steps.map(({ commit, merge, digest, taken }) => [commit.subject, digest, merge?.subject, taken]),
  ).toEqual([
    ['first', blob('first'), undefined, undefined],
    ['side', blob('side'), 'merge', blob('side')],
    ['then', blob('then'), undefined, undefined],
  ]);
  expect([trail?.head, trail?.at(repository.hash('first'))]).toEqual([blob('then'), blob('first')]);
});
