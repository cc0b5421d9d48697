import { afterAll, expect, it } from 'vitest';
import { openHistory, type TextCache } from '../../scripts/history/history.ts';
import { readCommitsSince } from '../../scripts/history/log.ts';
import { formatIndex, parseIndex } from '../../scripts/history/store.ts';
import { growIndex, type HistoryIndex, readIndex } from '../../scripts/history/tracks.ts';
import { openCommit } from '../../scripts/source/commit.ts';
import { type CommitSpec, createRepository, type Repository, removeTemporaryFolders } from '../support/git-repo.ts';
import { extractYaml } from './extract-yaml.ts';

afterAll(removeTemporaryFolders);

const file = (name: string) => `content/DEMO-01/evidence/incident/${name}.yaml`;
const incidents = (...ids: string[]) =>
  `kind: incident\nrecords:\n${ids.map((id) => `  - id: ${id.split(' ')[0]}\n    title: ${id}\n`).join('')}`;

/** A history with everything in it: merges, moves, edits, a removal, a branch that starts before others were merged. */
const SPECS: CommitSpec[] = [
  { name: 'a', files: { [file('07')]: incidents('INC-1', 'INC-2') } },
  { name: 'side', files: { [file('08')]: incidents('INC-3') } },
  { name: 'b', from: 'a', files: { [file('07')]: incidents('INC-1 改', 'INC-2') } },
  { name: 'merge', merge: ['side'], takes: ['side'] },
  { name: 'late-side', from: 'a', files: { [file('09')]: incidents('INC-3', 'INC-4') } },
  { name: 'move', from: 'merge', files: { [file('07')]: incidents('INC-1 改'), [file('10')]: incidents('INC-2') } },
  { name: 'late-merge', merge: ['late-side'], files: { [file('09')]: incidents('INC-4') } },
  { name: 'removal', files: { [file('10')]: null } },
  { name: 'swap', from: 'late-side', merge: ['removal'], takes: ['move'], files: { [file('10')]: null } },
];

function memoryCache(): TextCache & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return { texts, get: (key) => texts.get(key), set: (key, value) => void texts.set(key, value) };
}

function counted() {
  const seen: string[] = [];
  const extract: typeof extractYaml = (bytes, path) => {
    seen.push(path);
    return extractYaml(bytes, path);
  };
  return { seen, extract };
}

async function historyAt(repository: Repository, name: string, cache?: TextCache, extractRecords = extractYaml) {
  const source = await openCommit(repository.root, repository.hash(name), { prefix: 'content' });
  const history = await openHistory(source, { extractRecords, version: 'test', ...(cache && { cache }) });
  return history.forContract('DEMO-01', new Set(['INC-1']));
}

function repositoryOf(specs: CommitSpec[]): Repository {
  const repository = createRepository();
  repository.commit(...specs);
  return repository;
}

it('commit by commit through the cache gives what one pass gives', async () => {
  const repository = repositoryOf(SPECS);
  const cache = memoryCache();
  for (const { name } of SPECS) {
    expect(await historyAt(repository, name, cache), name).toEqual(await historyAt(repository, name));
  }
});

it('an unchanged head is answered from the cache, and needs no git', async () => {
  const repository = repositoryOf(SPECS);
  const cache = memoryCache();
  const cold = await historyAt(repository, 'removal', cache);
  const source = await openCommit(repository.root, repository.hash('removal'), { prefix: 'content' });
  repository.git('update-ref', '-d', 'HEAD');
  const elsewhere = { ...source, git: source.git && { ...source.git, root: '/nowhere' } };
  const { seen, extract } = counted();
  const warm = await openHistory(elsewhere, { extractRecords: extract, version: 'test', cache });
  expect(warm.forContract('DEMO-01', new Set(['INC-1']))).toEqual(cold);
  expect(seen).toEqual([]);
});

it('later commits read only what they changed', async () => {
  const repository = repositoryOf(SPECS.slice(0, 4));
  const cache = memoryCache();
  await historyAt(repository, 'merge', cache);
  repository.commit({ name: 'next', files: { [file('11')]: incidents('INC-5') } });
  const { seen, extract } = counted();
  const history = await historyAt(repository, 'next', cache, extract);
  expect(history.records.get('INC-5')?.first.subject).toBe('next');
  expect(history.records.get('INC-3')?.merge?.subject).toBe('merge');
  expect(seen).toEqual(['DEMO-01/evidence/incident/11.yaml']);
});

it('changing branches goes on from whichever head is an ancestor; a rewritten history is read anew', async () => {
  const repository = repositoryOf(SPECS.slice(0, 4));
  const cache = memoryCache();
  await historyAt(repository, 'merge', cache);
  await historyAt(repository, 'side', cache);
  repository.commit({ name: 'next', from: 'merge', files: { [file('11')]: incidents('INC-5') } });
  const later = counted();
  expect(await historyAt(repository, 'next', cache, later.extract)).toEqual(await historyAt(repository, 'next'));
  expect(later.seen).toHaveLength(1);
  repository.commit({ name: 'rewritten', from: null, files: { [file('08')]: incidents('INC-3') } });
  const history = await historyAt(repository, 'rewritten', cache);
  expect(history).toEqual(await historyAt(repository, 'rewritten'));
  expect([...history.records.keys()]).toEqual(['INC-3']);
});

it('the cache does not grow with the number of heads', async () => {
  const repository = repositoryOf(
    Array.from({ length: 12 }, (_, i) => ({ name: `${i}`, files: { [file('07')]: incidents(`INC-${i}`) } })),
  );
  const cache = memoryCache();
  for (let i = 0; i < 12; i++) await historyAt(repository, `${i}`, cache);
  expect(cache.texts.size).toBe(9);
  for (const i of [0, 4, 11])
    expect(await historyAt(repository, `${i}`, cache)).toEqual(await historyAt(repository, `${i}`));
});

it('another version of the tool, or a spoilt value, is not taken', async () => {
  const repository = repositoryOf(SPECS);
  const cache = memoryCache();
  const cold = await historyAt(repository, 'removal', cache);
  for (const key of cache.texts.keys()) if (!key.endsWith('heads')) cache.texts.set(key, '{"head":0');
  expect(await historyAt(repository, 'removal', cache)).toEqual(cold);
  const source = await openCommit(repository.root, repository.hash('removal'), { prefix: 'content' });
  const { seen, extract } = counted();
  await openHistory(source, { extractRecords: extract, version: 'next', cache });
  expect(seen.length).toBeGreaterThan(0);
});

const plain = ({ contracts, ...rest }: HistoryIndex) => ({
  ...rest,
  contracts: [...contracts].map(([id, { since, tracks, own }]) => ({ id, since, own, tracks: [...tracks] })),
});

it('what came since stands behind a stored form and loses nothing, until the whole is written anew', async () => {
  const repository = repositoryOf(SPECS);
  const placeAt = async (name: string) => {
    const { git } = await openCommit(repository.root, repository.hash(name), { prefix: 'content' });
    if (!git) throw new Error('the commit lies in a repository');
    return git;
  };
  const [first = '', ...names] = ['a', 'b', 'merge', 'move', 'late-merge', 'removal', 'swap'];
  let text = formatIndex(await readIndex(await placeAt(first), extractYaml));
  for (const [at, name] of names.entries()) {
    const place = await placeAt(name);
    const known = parseIndex(text);
    const fresh = await readCommitsSince(place, repository.hash(names[at - 1] ?? first));
    if (!known || !fresh) throw new Error('one is built upon the other');
    const { index, growth } = await growIndex(place, extractYaml, known.index, fresh);
    const grown = known.grownBy(growth);
    expect(grown?.startsWith(text)).toBe(true);
    text = grown ?? '';
    expect(plain((parseIndex(text) ?? known).index), name).toEqual(plain(index));
  }
  const whole = await readIndex(await placeAt('swap'), extractYaml);
  const { contracts } = parseIndex(text)?.index ?? whole;
  const trackOf = (id: string) => contracts.get('DEMO-01')?.track?.(id);
  for (const id of contracts.get('DEMO-01')?.tracks.keys() ?? [])
    expect(trackOf(id), id).toEqual(contracts.get('DEMO-01')?.tracks.get(id));
  let pieces = 0;
  for (let next: string | null = text; next !== null; pieces += 1) {
    text = next;
    next = parseIndex(text)?.grownBy({ start: 0, contracts: new Map() }) ?? null;
  }
  expect(pieces + names.length).toBe(17);
});

it('the stored form loses nothing', async () => {
  const repository = repositoryOf(SPECS);
  const { git } = await openCommit(repository.root, 'HEAD', { prefix: 'content' });
  if (!git) throw new Error('the commit lies in a repository');
  const index = await readIndex(git, extractYaml);
  const stored = parseIndex(formatIndex(index));
  expect(stored && plain(stored.index)).toEqual(plain(index));
  expect(parseIndex('[]')).toBeNull();
});
