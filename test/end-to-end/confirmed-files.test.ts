import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openWorkspace } from '../../scripts/commands/workspace.ts';
import type { SnapshotResult } from '../../scripts/snapshot.ts';
import { passesDiff } from '../../scripts/view/diff.ts';
import {
  change,
  compared,
  edited,
  ID,
  LEAD,
  OFFICE,
  at as pathOf,
  smallRepository,
  textOf,
  without,
} from '../support/diff-repository.ts';
import {
  createRepository,
  type FileChanges,
  type Repository,
  removeTemporaryFolders,
  temporaryFolder,
} from '../support/git-repo.ts';

/**
 * What is owed and what it costs is the client's to say. In the small contract the provider brought the contract's own files
 * in and the client committed upon them: −5200 yuan, one duty missing.
 */
afterAll(removeTemporaryFolders);

const asOf = '2025-06-30';

async function look(content: string): Promise<SnapshotResult> {
  const { results } = await openWorkspace({ content, cache: false, asOf });
  const [result] = results;
  if (!result) throw new Error('no result');
  return result;
}

/** The total, what is owed, and every line about the contract's own files. */
async function told(repository: Repository, content = join(repository.root, 'content')) {
  const result = await look(content);
  const diagnostics = 'snapshot' in result ? result.snapshot.diagnostics : result.diagnostics;
  const lines = diagnostics
    .filter(({ file }) => /^[^/]+\/[a-z-]+\.yaml$/.test(file))
    .map(
      ({ rule, file, range: { start }, message }) =>
        `${file.slice(file.indexOf('/') + 1)}:${start.line} ${rule} ${message}`,
    );
  if (!('snapshot' in result)) return { total: null, owed: null, lines };
  const { score, summary } = result.snapshot;
  return { total: score.total, owed: [summary.missing, summary.expected], lines };
}

function afterwards(files: FileChanges, author = LEAD): Repository {
  const repository = smallRepository();
  change(repository, 'then', files, author);
  return repository;
}

const version = (repository: Repository, name: string) => repository.hash(name).slice(0, 7);
const begun = (repository: Repository) =>
  `仍按委托方开始提交时的版本（2025-02-27，版本 ${version(repository, 'provider')}）计`;
const line = (repository: Repository, file: string, name = 'then') =>
  `${file}:1 unconfirmed 合同文件 ${file} 最近一次改动（2025-06-29，版本 ${version(repository, name)}）由非委托方身份提交，未经委托方确认，不生效；${begun(repository)}`;

const HALF = 'late: "0.5"';
const SOFTER = edited('parameters.yaml', [HALF, 'late: 0']);
const CHEAPER = edited('scorecard.yaml', ['points: 800', 'points: 0']);
const before = await told(smallRepository());

test('as the client has it', () => {
  expect(before).toMatchObject({ total: '-5200.00', lines: [] });
});

describe('what the provider changes in the contract’s own files changes nothing', () => {
  test.each<[string, string, FileChanges]>([
    ['a softer reading', 'parameters.yaml', SOFTER],
    ['a lower price', 'scorecard.yaml', CHEAPER],
    ['a cap', 'scorecard.yaml', edited('scorecard.yaml', ['cap: {param: delay.cap}', 'cap: 0'])],
    [
      'a requirement less',
      'checklist.yaml',
      { [pathOf('checklist.yaml')]: withoutRequirement(textOf('checklist.yaml'), 'rounds') },
    ],
    [
      'another day',
      'checklist.yaml',
      edited('checklist.yaml', ['due: {once: {on: 2025-03-03}}', 'due: {once: {on: 2025-12-03}}']),
    ],
    [
      'a rule switched off',
      'severities.yaml',
      edited('severities.yaml', ['rules:\n', 'rules:\n  - {rule: unconfirmed, severity: off}\n']),
    ],
    ['the term', 'contract.yaml', edited('contract.yaml', ['to: 2025-12-31', 'to: 2025-04-30'])],
  ])('%s', async (_, file, files) => {
    const repository = afterwards(files);
    expect(await told(repository)).toEqual({ ...before, lines: [line(repository, file)] });
  });

  test('a file taken out', async () => {
    const repository = afterwards(without('scorecard.yaml', 'systems.yaml'));
    const gone = (file: string) =>
      `${file}:1 unconfirmed 合同文件 ${file} 由非委托方身份删去（2025-06-29，版本 ${version(repository, 'then')}），未经委托方确认，不生效；${begun(repository)}`;
    expect(await told(repository)).toEqual({ ...before, lines: [gone('scorecard.yaml'), gone('systems.yaml')] });
  });

  test('the main file taken out, by which a folder is a contract', async () => {
    const repository = afterwards(without('contract.yaml'));
    expect(await told(repository)).toEqual({
      ...before,
      lines: [
        `contract.yaml:1 unconfirmed 合同文件 contract.yaml 由非委托方身份删去（2025-06-29，版本 ${version(repository, 'then')}），未经委托方确认，不生效；${begun(repository)}`,
      ],
    });
  });

  test('a file that nobody can read any more: what is wrong is said, and the result stays', async () => {
    const repository = afterwards({ [pathOf('scorecard.yaml')]: `${textOf('scorecard.yaml')}- : [\n` });
    const { lines, ...rest } = await told(repository);
    expect(rest).toEqual({ total: before.total, owed: before.owed });
    expect(lines).toEqual([
      line(repository, 'scorecard.yaml'),
      expect.stringMatching(/^scorecard\.yaml:109 file-syntax /),
    ]);
  });

  test('many changes are one line', async () => {
    const repository = afterwards(SOFTER);
    repository.commit({ name: 'more', author: LEAD, files: edited('parameters.yaml', [HALF, 'late: "0.1"']) });
    expect((await told(repository)).lines).toEqual([
      `parameters.yaml:1 unconfirmed 合同文件 parameters.yaml 自 2025-06-29，版本 ${version(repository, 'then')} 起的 2 次改动由非委托方身份提交，未经委托方确认，不生效；${begun(repository)}`,
    ]);
  });

  test('under a date from before the client began, on a branch of his own', async () => {
    const repository = smallRepository();
    repository.commit(
      { name: 'early', from: 'provider', at: '2025-02-27T12:00:00+08:00', author: LEAD, files: CHEAPER },
      {
        name: 'merge',
        from: 'base',
        merge: ['early'],
        takes: ['early'],
        at: '2025-02-27T13:00:00+08:00',
        author: LEAD,
      },
    );
    expect((await told(repository)).total).toBe(before.total);
    const turned = smallRepository();
    turned.commit(
      { name: 'early', from: 'provider', at: '2025-02-27T12:00:00+08:00', author: LEAD, files: CHEAPER },
      {
        name: 'merge',
        merge: ['base'],
        at: '2025-02-27T13:00:00+08:00',
        author: LEAD,
        files: Object.fromEntries(
          ['findings/RD-2025-01.yaml', 'waivers/MJ-2025-01.yaml', 'evidence/parameter-sheet/KJ-2025-01.yaml'].map(
            (path) => [pathOf(path), textOf(path)],
          ),
        ),
      },
    );
    expect((await told(turned)).total).toBe(before.total);
  });

  test('in the work tree, where the line says that nobody has committed it', async () => {
    const repository = smallRepository();
    repository.write(pathOf('scorecard.yaml'), String(CHEAPER[pathOf('scorecard.yaml')]));
    rmSync(join(repository.root, pathOf('systems.yaml')));
    expect(await told(repository)).toEqual({
      ...before,
      lines: [
        `scorecard.yaml:1 unconfirmed 合同文件 scorecard.yaml 有尚未提交的改动，未经委托方确认，不生效；${begun(repository)}`,
        `systems.yaml:1 unconfirmed 合同文件 systems.yaml 在工作区里已删去，尚未提交，未经委托方确认，不生效；${begun(repository)}`,
      ],
    });
  });
});

test('an edit that git was told not to see', async () => {
  const repository = smallRepository();
  for (const [file, files] of [
    ['contract.yaml', edited('contract.yaml', [OFFICE.email, LEAD.email.replace('lead', 'boss')])],
    ['scorecard.yaml', CHEAPER],
  ] as const) {
    repository.git('update-index', '--assume-unchanged', pathOf(file));
    repository.write(pathOf(file), String(files[pathOf(file)]));
  }
  expect(await told(repository)).toEqual({
    ...before,
    lines: ['contract.yaml', 'scorecard.yaml'].map(
      (file) => `${file}:1 unconfirmed 合同文件 ${file} 有尚未提交的改动，未经委托方确认，不生效；${begun(repository)}`,
    ),
  });
});

test('other line ends in the work tree are no edit', async () => {
  const repository = afterwards(CHEAPER, OFFICE);
  repository.git('config', 'core.autocrlf', 'true');
  for (const file of ['scorecard.yaml', 'systems.yaml'])
    repository.write(pathOf(file), repository.git('show', `HEAD:${pathOf(file)}`).replaceAll('\n', '\r\n'));
  expect(await told(repository)).toMatchObject({ total: '-4400.00', lines: [] });
});

describe('what the client does takes effect', () => {
  test('committed', async () => {
    expect(await told(afterwards(CHEAPER, OFFICE))).toMatchObject({ total: '-4400.00', lines: [] });
  });

  test('merged, and not by anybody else’s merge', async () => {
    const repository = afterwards(CHEAPER);
    const merge = { merge: ['then'], takes: ['then'], from: 'base' };
    repository.commit({ name: 'own', ...merge, author: LEAD });
    expect((await told(repository)).total).toBe(before.total);
    repository.commit({ name: 'accepted', ...merge, author: OFFICE });
    expect(await told(repository)).toMatchObject({ total: '-4400.00', lines: [] });
  });

  test('who the client is cannot be changed while the client has only set up the contract', async () => {
    const repository = createRepository();
    const files = Object.fromEntries(
      ['contract', 'checklist', 'kinds', 'parameters', 'scorecard', 'severities', 'systems', 'volumes'].map((name) => [
        pathOf(`${name}.yaml`),
        textOf(`${name}.yaml`),
      ]),
    );
    repository.commit(
      { name: 'client', at: '2025-02-26T10:00:00+08:00', author: OFFICE, files },
      {
        name: 'then',
        author: LEAD,
        files: edited('contract.yaml', [OFFICE.email, LEAD.email.replace('lead', 'boss')]),
      },
    );
    expect((await told(repository)).lines).toEqual([
      expect.stringContaining(`仍按技术科 2025-02-26 提交的版本 ${version(repository, 'client')} 计`),
    ]);
  });

  test('merged without it: left out, also when the provider brings it in again', async () => {
    const repository = afterwards(CHEAPER);
    repository.commit({ name: 'left out', from: 'base', merge: ['then'], author: OFFICE });
    expect(await told(repository)).toEqual(before);
    repository.commit({ name: 'again', author: LEAD, files: CHEAPER });
    const { total, lines } = await told(repository);
    expect(total).toBe(before.total);
    expect(lines).toEqual([
      expect.stringContaining(`不生效；仍按技术科 2025-06-29 合并的版本 ${version(repository, 'left out')} 计`),
    ]);
  });

  test('taken back by the client; restored by the provider, nothing waits', async () => {
    const repository = afterwards(CHEAPER, OFFICE);
    repository.commit({
      name: 'back',
      author: OFFICE,
      files: { [pathOf('scorecard.yaml')]: textOf('scorecard.yaml') },
    });
    expect(await told(repository)).toEqual(before);
    repository.commit({ name: 'again', author: LEAD, files: CHEAPER });
    expect((await told(repository)).total).toBe(before.total);
    repository.commit({ name: 'same', author: LEAD, files: { [pathOf('scorecard.yaml')]: textOf('scorecard.yaml') } });
    expect(await told(repository)).toEqual(before);
  });

  test('a merge by the provider that takes the older side does not undo it', async () => {
    const repository = smallRepository();
    change(repository, 'dearer', edited('scorecard.yaml', ['points: 800', 'points: 900']), OFFICE);
    repository.commit(
      { name: 'aside', from: 'base', author: LEAD, files: { 'README.md': '说明' } },
      { name: 'merge', merge: ['dearer'], author: LEAD },
    );
    const { total, lines } = await told(repository);
    expect(total).toBe('-5300.00');
    expect(lines).toEqual([
      expect.stringMatching(/^scorecard\.yaml:1 unconfirmed 合同文件 scorecard\.yaml 现在的内容不是最后确认的那一版/),
    ]);
  });

  test('a comment, another indent: nothing that anybody would have to confirm', async () => {
    const files = {
      [pathOf('scorecard.yaml')]: `# 说明\n${textOf('scorecard.yaml').replace('cap: 3000', 'cap:   3000')}`,
    };
    expect(await told(afterwards(files))).toEqual(before);
  });
});

describe('a contract by another name', () => {
  const OTHER = 'HT-2025-019';
  const renamed = (repository: Repository) => {
    const files = repository.git('ls-files', 'content').trim().split('\n');
    return Object.fromEntries(
      files.flatMap((path): [string, string | null][] => {
        const text = repository.git('show', `HEAD:${path}`);
        return [
          [path, null],
          [path.replace(ID, OTHER), text.replace(`id: ${ID}`, `id: ${OTHER}`)],
        ];
      }),
    );
  };
  const all = async (repository: Repository) => {
    const { results } = await openWorkspace({ content: join(repository.root, 'content'), cache: false, asOf });
    return results.map((one) =>
      'snapshot' in one ? one.snapshot.identity.contract : one.diagnostics.map(({ message }) => message),
    );
  };
  const GONE = `合同 ${ID} 的目录现已不在材料中，甲方没有确认删除或改名；contract.yaml 最后确认的版本是`;

  test('is another contract, and the one that the client knew is missed until the client says so', async () => {
    const repository = smallRepository();
    change(repository, 'then', renamed(repository));
    expect(await all(repository)).toEqual([OTHER, [`${GONE} ${version(repository, 'provider')}`]]);
    repository.commit({ name: 'agreed', from: 'base', merge: ['then'], takes: ['then'], author: OFFICE });
    expect(await all(repository)).toEqual([OTHER]);
  });

  test('does not pass the gate of whoever compares, which says why', async () => {
    const repository = smallRepository();
    const files = renamed(repository);
    change(repository, 'then', files);
    change(repository, 'gone', Object.fromEntries(Object.entries(files).filter(([, text]) => text === null)));
    change(repository, 'agreed', files, OFFICE);
    const known = async (base: string, head: string) => {
      const { contracts } = await compared(repository, base, head);
      return contracts.map((one) => [one.contract, one.presence, passesDiff(one)]);
    };
    expect(await known('base', 'then')).toEqual([
      [ID, 'gone', false],
      [OTHER, 'new', false],
    ]);
    await expect(known('base', 'gone')).resolves.toEqual([[ID, 'gone', false]]);
    expect((await known('base', 'agreed'))[0]).toEqual([ID, 'gone', true]);
    // What was missed before is nothing new.
    repository.commit({ name: 'more', from: 'then', author: LEAD, files: { 'content/README.md': '说明' } });
    expect(await known('then', 'more')).toEqual([[OTHER, 'both', true]]);
    const [view] = (await compared(repository, 'base', 'then')).contracts;
    expect(view?.diagnostics.new.map(({ message }) => message)).toEqual([expect.stringContaining(GONE)]);
    expect(view?.notices).toContainEqual(expect.stringContaining('没有这份合同的目录，而甲方没有确认'));
  });

  test('renamed by the client, or before the client has done anything, nobody misses it', async () => {
    const repository = smallRepository();
    change(repository, 'then', renamed(repository), OFFICE);
    expect(await all(repository)).toEqual([OTHER]);
    const early = createRepository();
    early.commit({ name: 'first', author: LEAD, files: { [pathOf('contract.yaml')]: textOf('contract.yaml') } });
    early.commit({ name: 'then', author: LEAD, files: renamed(early) });
    expect(await all(early)).toHaveLength(1);
  });
});

describe('where the client has confirmed nothing', () => {
  test('nor done anything, the files count as they are, and that is said', async () => {
    const repository = createRepository();
    cpSync(join(smallRepository().root, 'content'), join(repository.root, 'content'), { recursive: true });
    repository.git('add', '-A');
    repository.git('-c', `user.email=${LEAD.email}`, 'commit', '-qm', 'all');
    repository.write(pathOf('scorecard.yaml'), textOf('scorecard.yaml').replace('points: 300', 'points: 200'));
    const open = await told(repository);
    repository.git('commit', '-qam', 'cheaper');
    const committed = await told(repository);
    expect([open.total, open.lines]).toEqual([committed.total, []]);
    expect(committed.lines).toEqual([
      expect.stringMatching(/^scorecard\.yaml:1 unconfirmed .*最近一次改动（[^）]*）由非委托方身份提交$/),
    ]);
    repository.write(pathOf('scorecard.yaml'), textOf('scorecard.yaml'));
    expect((await told(repository)).total).not.toBe(committed.total);
  });

  test('without git, or in a shallow clone', async () => {
    const repository = afterwards(CHEAPER);
    const folder = temporaryFolder();
    cpSync(join(repository.root, 'content'), folder, { recursive: true });
    const bare = await told(repository, folder);
    const shallow = temporaryFolder();
    repository.git('clone', '-q', '--depth', '1', `file://${repository.root}`, join(shallow, 'clone'));
    expect(await told(repository, join(shallow, 'clone/content'))).toEqual(bare);
    expect(bare.lines).toEqual([]);
  });

  test('a file founded after the client began counts as it came in, and no later change does', async () => {
    const repository = createRepository();
    const files = Object.fromEntries(
      ['contract', 'checklist', 'kinds', 'parameters', 'severities', 'systems', 'volumes'].map((name) => [
        pathOf(`${name}.yaml`),
        textOf(`${name}.yaml`),
      ]),
    );
    repository.commit(
      { name: 'client', at: '2025-02-26T10:00:00+08:00', author: OFFICE, files },
      { name: 'broken', author: LEAD, files: { [pathOf('scorecard.yaml')]: 'version: 1\n' } },
      { name: 'founded', author: LEAD, files: { [pathOf('scorecard.yaml')]: textOf('scorecard.yaml') } },
    );
    const founded = await told(repository);
    expect(founded.lines).toEqual([]);
    repository.commit({ name: 'then', author: LEAD, files: edited('scorecard.yaml', ['points: 1000', 'points: 1']) });
    const { total, lines } = await told(repository);
    expect(total).toBe(founded.total);
    expect(lines).toEqual([expect.stringContaining(`版本 ${version(repository, 'founded')}）计`)]);
  });
});

describe('a confirmed version that does not fit', () => {
  test('today’s schema: said where and why, and there is no result until the client confirms one that does', async () => {
    const repository = afterwards(edited('scorecard.yaml', ['points: 800', 'points: 八百']), OFFICE);
    repository.commit({ name: 'repaired', author: LEAD, files: CHEAPER });
    const waiting = await told(repository);
    expect(waiting).toEqual({
      total: null,
      owed: null,
      lines: [
        expect.stringMatching(
          new RegExp(
            `^scorecard\\.yaml:1 schema 委托方最后确认的版本 ${version(repository, 'then')} 按现在的格式不能用：第 80 行，“points”.*；现在的内容未经委托方确认，不能代替它$`,
          ),
        ),
      ],
    });
    repository.commit({ name: 'agreed', from: 'then', merge: ['repaired'], takes: ['repaired'], author: OFFICE });
    expect(await told(repository)).toMatchObject({ total: '-4400.00', lines: [] });
  });

  test('the rest: what it refers to is gone, and what is said of it stands where it now is', async () => {
    const repository = smallRepository();
    const rename = (file: string) => textOf(file).replaceAll('rounds.cadence', 'rounds.rhythm');
    change(repository, 'renamed', { [pathOf('parameters.yaml')]: rename('parameters.yaml') }, OFFICE);
    const row =
      textOf('checklist.yaml')
        .split('\n')
        .findIndex((one) => one.includes('rounds.cadence')) + 1;
    const { lines } = await told(repository);
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^checklist\\.yaml:${row} contract-reference .*rounds\\.cadence[^（]*$`)),
    ]);
    // The provider follows suit in a file of which the client has not confirmed that.
    const follows = { [pathOf('checklist.yaml')]: `# 一行\n${rename('checklist.yaml')}` };
    repository.commit({ name: 'follows', author: LEAD, files: follows });
    const [first, second, ...more] = (await told(repository)).lines;
    expect([first, second, more]).toEqual([
      expect.stringMatching(/^checklist\.yaml:1 unconfirmed /),
      expect.stringMatching(
        new RegExp(
          `^checklist\\.yaml:${row + 1} contract-reference .*（指已确认的版本 ${version(repository, 'provider')} 里的内容，现在的文件里已不是这样）$`,
        ),
      ),
      [],
    ]);
    repository.commit({ name: 'all', from: 'renamed', merge: ['follows'], takes: ['follows'], author: OFFICE });
    expect(await told(repository)).toEqual(before);
  });
});

function withoutRequirement(text: string, id: string): string {
  return text.replace(new RegExp(`^  - id: ${id}\\n(?:    .*\\n)*`, 'm'), '');
}
