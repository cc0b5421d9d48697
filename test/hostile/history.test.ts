import { afterAll, describe, expect, test } from 'vitest';
import { createRepository, type FileChanges, type Repository, removeTemporaryFolders } from '../support/git-repo.ts';
import { run } from './command.ts';
import { FILES, ID, incident, numbered, textOf } from './corpus.ts';

/** Histories that somebody made: names, sizes, merges and rewriting. All through the command line. */

afterAll(removeTemporaryFolders);

const under = (files: { [local: string]: string | Uint8Array | null }): FileChanges =>
  Object.fromEntries(
    Object.entries(files).map(([local, bytes]) => [
      `content/${ID}/${local}`,
      bytes === null ? null : Buffer.from(bytes as string),
    ]),
  );
const ALL = under(FILES);

function repositoryOf(...specs: Parameters<Repository['commit']>): Repository {
  const repository = createRepository();
  repository.commit(...specs);
  return repository;
}

interface Checked {
  diagnostics: { rule: string; file: string; message: string }[];
  notices: string[];
}

function check(repository: Repository, ...more: string[]): Checked {
  const content = `${repository.root}/content`;
  const { code, out, err } = run(['check', '--content', content, '--format', 'json', '--as-of', '2025-06-30', ...more]);
  expect([code, err]).toEqual([1, '']);
  return JSON.parse(out).contracts[0];
}

const vanished = ({ diagnostics }: Checked) => diagnostics.filter(({ rule }) => rule === 'vanished-record');

describe('names', () => {
  const author = { name: '甲\u001B[31m\u202E<<乙'.replaceAll('<', ''), email: 'x@y.invalid' };
  const repository = repositoryOf(
    {
      name: 'start',
      at: '2025-03-01T09:00:00+08:00',
      author,
      message: 'a\u001B[2J\n\nReviewed-by: \u202Ex <>\n',
      files: ALL,
    },
    {
      ...{ name: 'bad names', author, message: Buffer.from([0xff, 0x00 + 0x1b, 0xb9, 0xca]) },
      files: under({
        'evidence/incident/a\nb.yaml': incident(),
        'evidence/incident/\u001B[31m.yaml': incident().replace('GZ-2025-99', 'GZ-2025-98'),
      }),
    },
    {
      name: 'gone',
      author,
      files: under({ 'evidence/incident/\u001B[31m.yaml': null, 'evidence/incident/GZ-2025-03.yaml': null }),
    },
  );

  test('of files, people and subjects are shown so that they do nothing', () => {
    const found = check(repository);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
    expect(JSON.stringify(found)).not.toMatch(/\\u00[01]|\\n|[\u0000-\u001f\u007f-\u009f\u202e]/);
    const files = vanished(found).map(({ file }) => file.slice(file.indexOf(ID) + ID.length));
    // The record under the name with a line end is there, in a file that says why it is not read.
    expect(files.sort()).toEqual(['/evidence/incident/GZ-2025-03.yaml', '/evidence/incident/\\x1B[31m.yaml'].sort());
  });

  test('in the text for people, too', () => {
    const { out } = run(['check', '--content', `${repository.root}/content`, '--all', '--as-of', '2025-06-30']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

test('a commit of ten thousand files', () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, n) => [`evidence/incident/${n}.yaml`, numbered(1000 + n)]),
  );
  const repository = repositoryOf({ name: 'all', at: '2025-06-17T09:00:00+08:00', files: { ...ALL, ...under(many) } });
  expect(vanished(check(repository))).toEqual([]);
});

test('a merge that lost a record in a conflict says which', () => {
  const file = 'evidence/incident/2025-spring.yaml';
  const [head = '', ...records] = textOf(file).split(/(?=^ {2}- id: )/m);
  const more = (id: string) => (records[0] ?? '').replace('GZ-2025-01', id);
  const write = (...items: string[]) => under({ [file]: [head, ...records, ...items].join('') });
  const repository = repositoryOf(
    { name: 'start', at: '2025-03-11T12:00:00+08:00', files: ALL },
    { name: 'ours', files: write(more('GZ-2025-11')) },
    { name: 'theirs', from: 'start', files: write(more('GZ-2025-12')) },
    // Resolved by taking one side whole, and once with the marks left in.
    { name: 'merged', from: 'ours', merge: ['theirs'], files: write(more('GZ-2025-12')) },
  );
  expect(vanished(check(repository)).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^故障 GZ-2025-11 现已不在材料中/),
  ]);

  const marks = `${head}<<<<<<< ours\n${more('GZ-2025-11')}=======\n${more('GZ-2025-12')}>>>>>>> theirs\n`;
  repository.commit({ name: 'marked', files: under({ [file]: marks }) });
  const about = check(repository).diagnostics.filter((one) => one.file.endsWith(file));
  expect(about.map(({ rule, message }) => `${rule} ${message}`)).toEqual(['file-syntax 合并冲突的标记留在文件里']);
});

test('a rewritten history is read anew, and not from the cache', () => {
  const repository = repositoryOf(
    { name: 'start', at: '2025-03-01T09:00:00+08:00', files: ALL },
    { name: 'fault', at: '2025-06-17T09:00:00+08:00', files: under({ 'evidence/incident/new.yaml': incident() }) },
  );
  const before = check(repository);
  const tree = repository.git('rev-parse', 'HEAD^{tree}').trim();
  const all = { ...ALL, ...under({ 'evidence/incident/new.yaml': incident() }) };
  repository.commit({ name: 'squashed', from: null, at: '2025-06-29T09:00:00+08:00', files: all });
  expect(repository.git('rev-parse', 'HEAD^{tree}').trim()).toBe(tree);
  const after = check(repository);
  expect(after).toEqual(check(repository, '--no-cache'));
  const late = ({ diagnostics }: Checked) => diagnostics.filter(({ rule }) => rule === 'late-entry').length;
  expect(late(after)).toBeGreaterThan(late(before));
});
