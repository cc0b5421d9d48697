import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openHistory } from '../../scripts/history/history.ts';
import type { Identity } from '../../scripts/model/provenance.ts';
import { openCommit } from '../../scripts/source/commit.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';
import {
  type CommitSpec,
  createRepository,
  ENGINEER,
  looseObject,
  REVIEWER,
  type Repository,
  removeTemporaryFolders,
  runGit,
  temporaryFolder,
} from '../support/git-repo.ts';
import { extractYaml } from './extract-yaml.ts';

afterAll(removeTemporaryFolders);

const CONTRACT = 'DEMO-01';
const at = (path: string) => `content/${CONTRACT}/${path}`;
const JULY = at('evidence/incident/2024-07.yaml');
const AUGUST = at('evidence/incident/2024-08.yaml');

/** An incident file: `'INC-1'` alone, or `'INC-1 词'` with another text. */
function incidents(...records: string[]): string {
  const rows = records.map((record) => {
    const [id, title = '业务系统无法登录'] = record.split(' ');
    return `  - id: ${id}\n    title: ${title}\n`;
  });
  return `kind: incident\nrecords:\n${rows.join('')}`;
}

async function read(repository: Repository, current: string[], revision?: string) {
  const folder = `${repository.root}/content`;
  const source = revision
    ? await openCommit(repository.root, revision, { prefix: 'content' })
    : await openWorktree(folder);
  const options = { extractRecords: extractYaml, version: 'test' };
  return (await openHistory(source, options)).forContract(CONTRACT, new Set(current));
}

/** What a test states of one id: subjects, which are the commits' names here. */
async function dates(repository: Repository, id: string) {
  const { records } = await read(repository, [id]);
  const { first, last, merge } = records.get(id) ?? {};
  return { first: first?.subject, last: last?.subject, merge: merge?.subject ?? null };
}

function repositoryOf(...specs: CommitSpec[]): Repository {
  const repository = createRepository();
  repository.commit(...specs);
  return repository;
}

describe('first, last and merge of a record', () => {
  it('a straight history', async () => {
    const repository = repositoryOf(
      { name: 'start', files: { 'README.md': '说明' } },
      { name: 'report', files: { [JULY]: incidents('INC-1') }, at: '2024-07-05T17:20:00+08:00' },
      { name: 'second', files: { [JULY]: incidents('INC-1', 'INC-2') } },
      { name: 'edit', files: { [JULY]: incidents('INC-1 主机宕机', 'INC-2') }, committer: REVIEWER },
    );
    expect(await dates(repository, 'INC-1')).toEqual({ first: 'report', last: 'edit', merge: null });
    expect(await dates(repository, 'INC-2')).toEqual({ first: 'second', last: 'second', merge: null });
    const { records, since, reader, reason, head, vanished } = await read(repository, ['INC-1', 'INC-2']);
    expect({ reader, reason, vanished }).toEqual({ reader: 'git', reason: null, vanished: [] });
    expect(head).toBe(repository.hash('edit'));
    expect(since).toBe(Date.parse('2024-07-05T17:20:00+08:00') / 1000);
    expect(records.get('INC-1')).toMatchObject({
      first: { hash: repository.hash('report'), at: since, committed_at: since, author: ENGINEER, subject: 'report' },
      last: { author: ENGINEER, committer: REVIEWER },
      reviewers: [],
    });
    expect(records.get('INC-3')).toBeUndefined();
  });

  it('a branch merged with --no-ff keeps its own commit as first and names the merge and the reviewers', async () => {
    const repository = repositoryOf(
      { name: 'start', files: { 'README.md': '说明' } },
      {
        name: 'branch',
        files: { [JULY]: incidents('INC-1') },
        message: 'branch\n\nReviewed-by: 项目经理 <pm@provider.example>',
      },
      { name: 'main', from: 'start', files: { 'README.md': '更多说明' } },
      {
        name: 'merge',
        merge: ['branch'],
        takes: ['branch'],
        author: REVIEWER,
        message: 'merge\n\nReviewed-by: 信息科 <it@client.example>\nReviewed-by: 数据安全员',
      },
    );
    expect(await dates(repository, 'INC-1')).toEqual({ first: 'branch', last: 'branch', merge: 'merge' });
    const { records } = await read(repository, ['INC-1']);
    expect(records.get('INC-1')?.reviewers).toEqual<Identity[]>([
      { name: '项目经理', email: 'pm@provider.example' },
      { name: '信息科', email: 'it@client.example' },
      { name: '数据安全员', email: '' },
    ]);
  });

  it('a merge into a branch before its own merge is not the one that brought the record to the main line', async () => {
    const repository = repositoryOf(
      { name: 'start', files: { 'README.md': '说明' } },
      { name: 'branch', files: { [JULY]: incidents('INC-1') } },
      { name: 'main', from: 'start', files: { [AUGUST]: incidents('INC-9') } },
      { name: 'update', from: 'branch', merge: ['main'], takes: ['main'] },
      { name: 'merge', from: 'main', merge: ['update'], takes: ['branch'] },
    );
    expect(await dates(repository, 'INC-1')).toEqual({ first: 'branch', last: 'branch', merge: 'merge' });
    expect(await dates(repository, 'INC-9')).toEqual({ first: 'main', last: 'main', merge: null });
  });

  it('a later edit on a branch of its own has the merge that brought it in', async () => {
    const repository = repositoryOf(
      { name: 'start', files: { [JULY]: incidents('INC-1') } },
      { name: 'reply', files: { [JULY]: incidents('INC-1 已答复') } },
      { name: 'main', from: 'start', files: { 'README.md': '说明' } },
      { name: 'merge', merge: ['reply'], takes: ['reply'], author: REVIEWER },
    );
    const { records } = await read(repository, ['INC-1']);
    expect(records.get('INC-1')).toMatchObject({
      first: { subject: 'start' },
      last: { subject: 'reply' },
      merge: null,
      last_merge: { subject: 'merge', author: REVIEWER },
    });
  });

  it('a rename, and a record moved to another file', async () => {
    const repository = repositoryOf(
      { name: 'both', files: { [JULY]: incidents('INC-1', 'INC-2') } },
      { name: 'rename', files: { [JULY]: null, [at('evidence/incident/old.yaml')]: incidents('INC-1', 'INC-2') } },
      { name: 'move', files: { [at('evidence/incident/old.yaml')]: incidents('INC-1'), [AUGUST]: incidents('INC-2') } },
    );
    for (const id of ['INC-1', 'INC-2']) {
      expect(await dates(repository, id)).toEqual({ first: 'both', last: 'both', merge: null });
    }
  });

  it('a squash is one commit on the main line', async () => {
    const repository = repositoryOf(
      { name: 'start', files: { 'README.md': '说明' } },
      { name: 'draft', files: { [JULY]: incidents('INC-1 草稿') } },
      { name: 'squash', from: 'start', files: { [JULY]: incidents('INC-1') }, committer: REVIEWER },
    );
    expect(await dates(repository, 'INC-1')).toEqual({ first: 'squash', last: 'squash', merge: null });
  });

  it('a record written by the merge itself', async () => {
    const repository = repositoryOf(
      { name: 'start', files: { [JULY]: incidents('INC-1') } },
      { name: 'branch', files: { [JULY]: incidents('INC-1', 'INC-2') } },
      { name: 'main', from: 'start', files: { [JULY]: incidents('INC-1', 'INC-3') } },
      { name: 'merge', merge: ['branch'], files: { [JULY]: incidents('INC-1 另有说明', 'INC-2', 'INC-3', 'INC-4') } },
    );
    expect(await dates(repository, 'INC-1')).toEqual({ first: 'start', last: 'merge', merge: null });
    expect(await dates(repository, 'INC-2')).toEqual({ first: 'branch', last: 'branch', merge: 'merge' });
    expect(await dates(repository, 'INC-3')).toEqual({ first: 'main', last: 'main', merge: null });
    expect(await dates(repository, 'INC-4')).toEqual({ first: 'merge', last: 'merge', merge: null });
  });

  it('an edit on each side: the side that the merge kept is the last change', async () => {
    const sides: CommitSpec[] = [
      { name: 'start', files: { [JULY]: incidents('INC-1') } },
      { name: 'branch', files: { [JULY]: incidents('INC-1 支线') }, at: '2024-08-01T09:00:00+08:00' },
      { name: 'main', from: 'start', files: { [JULY]: incidents('INC-1 主线') }, at: '2024-07-20T09:00:00+08:00' },
    ];
    const ours = repositoryOf(...sides, { name: 'merge', merge: ['branch'] });
    expect(await dates(ours, 'INC-1')).toMatchObject({ first: 'start', last: 'main' });
    const theirs = repositoryOf(...sides, { name: 'merge', merge: ['branch'], takes: ['branch'] });
    expect(await dates(theirs, 'INC-1')).toMatchObject({ first: 'start', last: 'branch' });
  });

  it('the same record committed on two branches: descent first, then the earlier date', async () => {
    const repository = repositoryOf(
      { name: 'start', files: { 'README.md': '说明' } },
      { name: 'picked', files: { [JULY]: incidents('INC-1') }, at: '2024-07-09T09:00:00+08:00' },
      { name: 'main', from: 'start', files: { [JULY]: incidents('INC-1') }, at: '2024-07-08T09:00:00+08:00' },
      { name: 'merge', merge: ['picked'] },
    );
    expect(await dates(repository, 'INC-1')).toMatchObject({ first: 'main' });
  });

  it('a date set back does not make a later commit the first', async () => {
    const repository = repositoryOf(
      { name: 'report', files: { [JULY]: incidents('INC-1') }, at: '2024-07-08T09:00:00+08:00' },
      { name: 'removal', files: { [JULY]: null } },
      { name: 'again', files: { [JULY]: incidents('INC-1') }, at: '2024-07-01T09:00:00+08:00' },
    );
    expect(await dates(repository, 'INC-1')).toEqual({ first: 'report', last: 'again', merge: null });
  });

  it('the same commit picked on two branches: the second one changed nothing', async () => {
    const repository = repositoryOf(
      { name: 'start', files: { 'README.md': '说明' } },
      { name: 'report', files: { [JULY]: incidents('INC-1') } },
      { name: 'picked', from: 'start', takes: ['report'] },
      { name: 'merge', merge: ['report'] },
    );
    expect(await dates(repository, 'INC-1')).toEqual({ first: 'report', last: 'report', merge: 'merge' });
  });

  it('Markdown reports, findings and waivers; nothing else', async () => {
    const repository = repositoryOf({
      name: 'all',
      files: {
        [at('evidence/inspection-report/a.md')]: '---\nkind: inspection-report\nid: INS-1\n---\n## 一般情况\n',
        [at('findings/a.yaml')]: 'kind: finding\nid: FND-1\n',
        [at('waivers/a.yml')]: 'kind: waiver\nid: WVR-1\n',
        [at('panel/a.yaml')]: 'kind: opinion\nid: PAN-1\n',
        [at('attachments/a.yaml')]: 'id: ATT-1\n',
        [at('contract.yaml')]: `id: ${CONTRACT}\n`,
        'content/DEMO-02/evidence/a.yaml': 'kind: incident\nid: OTH-1\n',
      },
    });
    const { records } = await read(repository, ['INS-1', 'FND-1', 'WVR-1', 'PAN-1']);
    expect([...records.keys()].sort()).toEqual(['FND-1', 'INS-1', 'PAN-1', 'WVR-1']);
  });
});

it('a commit cannot be older than those it was built upon', async () => {
  const repository = repositoryOf(
    { name: 'first', at: '2024-08-20T09:00:00+08:00', files: { [JULY]: incidents('INC-1') } },
    { name: 'clock', at: '2024-08-19T10:00:00+08:00', files: { [AUGUST]: incidents('INC-2') } },
    { name: 'dated', at: '2024-07-05T09:00:00+08:00', files: { [AUGUST]: incidents('INC-2', 'INC-3') } },
  );
  const { records } = await read(repository, ['INC-1', 'INC-2', 'INC-3']);
  const floors = ['INC-1', 'INC-2', 'INC-3'].map((id) => records.get(id)?.first.not_before);
  expect(floors).toEqual([undefined, undefined, Date.parse('2024-08-20T09:00:00+08:00') / 1000]);
});

describe('vanished records', () => {
  const files = { [JULY]: incidents('INC-1', 'INC-2') };

  it('removed by a later commit', async () => {
    const repository = repositoryOf(
      { name: 'both', files },
      { name: 'other', files: { [AUGUST]: incidents('INC-9') } },
      { name: 'removal', files: { [JULY]: incidents('INC-1') } },
    );
    const { vanished, records } = await read(repository, ['INC-1', 'INC-9']);
    expect(vanished).toEqual([
      {
        id: 'INC-2',
        kind: 'incident',
        file: `${CONTRACT}/evidence/incident/2024-07.yaml`,
        line: 5,
        lastSeen: expect.objectContaining({ hash: repository.hash('other') }),
      },
    ]);
    expect(records.get('INC-2')?.first.hash).toBe(repository.hash('both'));
  });

  it('dropped by a merge that neither side asked for', async () => {
    const repository = repositoryOf(
      { name: 'start', files: { [JULY]: incidents('INC-1') } },
      { name: 'branch', files: { [JULY]: incidents('INC-1', 'INC-2'), [AUGUST]: incidents('INC-3') } },
      { name: 'main', from: 'start', files: { [JULY]: incidents('INC-1 主线') } },
      { name: 'merge', merge: ['branch'] },
      { name: 'after', files: { 'README.md': '说明' } },
    );
    const { vanished } = await read(repository, ['INC-1']);
    expect(vanished.map(({ id, lastSeen }) => [id, lastSeen.subject])).toEqual([
      ['INC-2', 'branch'],
      ['INC-3', 'branch'],
    ]);
  });

  it('removed, put back and removed again: the last time counts', async () => {
    const repository = repositoryOf(
      { name: 'both', files },
      { name: 'removal', files: { [JULY]: null, [at('contract.yaml')]: 'id: DEMO-01\n' } },
      { name: 'back', files: { [AUGUST]: incidents('INC-1', 'INC-2') } },
      { name: 'again', files: { [AUGUST]: null } },
    );
    const { vanished } = await read(repository, []);
    expect(vanished.map(({ id, file, lastSeen }) => [id, file.slice(-12), lastSeen.subject])).toEqual([
      ['INC-1', '2024-08.yaml', 'back'],
      ['INC-2', '2024-08.yaml', 'back'],
    ]);
  });

  it('removed in the work tree only: the head still holds it', async () => {
    const repository = repositoryOf({ name: 'both', files }, { name: 'other', files: { 'README.md': '说明' } });
    repository.write(JULY, incidents('INC-2', 'INC-7'));
    const { vanished, dirty, records } = await read(repository, ['INC-2', 'INC-7']);
    expect(dirty).toBe(true);
    expect(vanished.map(({ id, lastSeen }) => [id, lastSeen.subject])).toEqual([['INC-1', 'other']]);
    expect(records.has('INC-7')).toBe(false);
  });

  it('an id that only ever lived on a branch that was not merged is not missed', async () => {
    const repository = repositoryOf(
      { name: 'start', files: { [JULY]: incidents('INC-1') } },
      { name: 'branch', files: { [JULY]: incidents('INC-1', 'INC-2') } },
      { name: 'main', from: 'start', files: { 'README.md': '说明' } },
    );
    expect(await read(repository, ['INC-1'])).toMatchObject({ vanished: [] });
  });
});

describe('where history can and cannot testify', () => {
  const files = { [JULY]: incidents('INC-1') };
  const none = { reader: 'none', since: null, vanished: [], records: new Map() };

  it('a clean and a dirty tree, a detached head, an older commit', async () => {
    const repository = repositoryOf(
      { name: 'one', files },
      { name: 'two', files: { [JULY]: incidents('INC-1', 'INC-2') } },
    );
    expect(await read(repository, [])).toMatchObject({ reader: 'git', dirty: false });
    repository.write('content/DEMO-02/contract.yaml', 'id: DEMO-02\n');
    expect(await read(repository, [])).toMatchObject({ dirty: false });
    repository.write(at('evidence/new.yaml'), 'id: NEW-1\n');
    expect(await read(repository, [])).toMatchObject({ dirty: true });
    repository.git('checkout', '-q', '--detach', repository.hash('one'));
    const detached = await read(repository, ['INC-1']);
    expect(detached).toMatchObject({ reader: 'git', dirty: true, head: repository.hash('one') });
    const latest = await read(repository, ['INC-1'], 'main');
    expect(latest).toMatchObject({ reader: 'git', dirty: false, head: repository.hash('two') });
    expect(latest.vanished.map(({ id }) => id)).toEqual(['INC-2']);
  });

  it('a shallow clone is refused', async () => {
    const repository = repositoryOf({ name: 'one', files }, { name: 'two', files: { [AUGUST]: incidents('INC-2') } });
    const clone = temporaryFolder();
    runGit(clone, ['clone', '-q', '--depth', '1', `file://${repository.root}`, 'copy']);
    const history = await read({ ...repository, root: `${clone}/copy` }, []);
    expect(history).toMatchObject({ ...none, head: repository.hash('two') });
    expect(history.reason).toBe(
      '这是浅克隆（shallow clone），所有记录都会被算到最近一次提交，提交历史无从查证。请执行 git fetch --unshallow（CI 中设 fetch-depth: 0）',
    );
  });

  it('a partial clone lacks the older texts and asks no network for them', async () => {
    const repository = repositoryOf({ name: 'one', files }, { name: 'two', files: { [JULY]: incidents('INC-2') } });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = temporaryFolder();
    runGit(clone, ['clone', '-q', '--filter=blob:none', `file://${repository.root}`, 'copy']);
    const history = await read({ ...repository, root: `${clone}/copy` }, []);
    expect(history).toMatchObject(none);
    expect(history.reason).toMatch(/^本仓库是部分克隆/);
  });

  it('a repository that has lost an object is no partial clone', async () => {
    const damage = '仓库自身的数据有损坏或缺失，提交历史无从查证。请执行 git fsck --full 查看，再从完好的克隆取回';
    const lose: [string, string, (file: string) => void][] = [
      ['an older text gone', `HEAD~1:${JULY}`, (file) => rmSync(file)],
      ['an older text spoilt', `HEAD~1:${JULY}`, (file) => writeFileSync(file, 'garbage')],
      ['an older tree gone', 'HEAD~1^{tree}', (file) => rmSync(file)],
      ['an older commit gone', 'HEAD~1', (file) => rmSync(file)],
      ['an older commit emptied', 'HEAD~1', (file) => writeFileSync(file, '')],
    ];
    for (const [name, object, spoil] of lose) {
      const repository = repositoryOf({ name: 'one', files }, { name: 'two', files: { [JULY]: incidents('INC-2') } });
      spoil(looseObject(repository, object));
      expect([name, await read(repository, ['INC-2'])]).toMatchObject([name, { ...none, reason: damage }]);
    }
    const repository = repositoryOf({ name: 'one', files });
    writeFileSync(join(repository.root, '.git/index'), 'garbage');
    expect((await read(repository, [])).reason).toMatch(/^git 的暂存区文件（\.git\/index）损坏，.*git reset 重建/);
  });

  it('no repository, no commit, no git', async () => {
    const folder = temporaryFolder();
    const options = { extractRecords: extractYaml, version: 'test' };
    const forFolder = async () =>
      (await openHistory(await openWorktree(folder), options)).forContract(CONTRACT, new Set());
    expect(await forFolder()).toMatchObject({
      ...none,
      head: null,
      reason: '内容文件夹不在 git 仓库中，提交历史无从查证',
    });
    runGit(folder, ['init', '-q']);
    expect(await forFolder()).toMatchObject({
      ...none,
      head: null,
      reason: '仓库中还没有提交，提交历史无从查证。请先提交一次',
    });
    const path = process.env.PATH;
    try {
      process.env.PATH = temporaryFolder();
      expect(await forFolder()).toMatchObject({
        ...none,
        reason: '未找到 git 程序，提交历史无从查证。请安装 git 后重试',
      });
    } finally {
      process.env.PATH = path;
    }
    const memory = await openHistory(memorySource({}), options);
    expect(memory.forContract(CONTRACT, new Set())).toMatchObject({ ...none, reason: '内容来自内存，没有提交历史' });
  });

  it('a repository that belongs to someone else', async () => {
    const repository = repositoryOf({ name: 'one', files });
    process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1';
    try {
      const history = await read(repository, []);
      expect(history).toMatchObject({ ...none, head: null });
      expect(history.reason).toBe(
        `git 不读取这个仓库：文件夹 ${repository.root} 属于另一个系统用户。确认仓库来源可信后，请执行 git config --global --add safe.directory '${repository.root}'`,
      );
    } finally {
      delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER;
    }
  });
});

describe('odd bytes', () => {
  it('subjects, names and paths of any kind', async () => {
    const odd = [at('evidence/a "quoted"\nline.yaml'), at('evidence/中文 名.yaml'), at('evidence/:100644 0 x.yaml')];
    const author = { name: 'O\u0001\u001f"Neil\u200b|%H', email: ' @\t' };
    const repository = repositoryOf(
      {
        name: 'odd',
        author,
        files: Object.fromEntries(odd.map((path, i) => [path, incidents(`ODD-${i}`)])),
        message: Buffer.from([0xff, 0x3a, 0x1f, 0xb0, 0x0a]),
      },
      { name: 'empty', files: { [JULY]: incidents('INC-1') }, message: '' },
      { name: 'gone', files: { [odd[0] ?? '']: null } },
    );
    const { records, vanished } = await read(repository, ['INC-1', 'ODD-1', 'ODD-2']);
    expect(records.get('ODD-2')).toMatchObject({
      first: { hash: repository.hash('odd'), author: { name: author.name } },
    });
    expect(records.get('INC-1')).toMatchObject({ first: { hash: repository.hash('empty'), subject: '' } });
    expect(vanished).toMatchObject([{ id: 'ODD-0', file: `${CONTRACT}/evidence/a "quoted"\nline.yaml` }]);
  });

  it('a mailmap renames nobody', async () => {
    const repository = repositoryOf({
      name: 'one',
      files: { [JULY]: incidents('INC-1'), '.mailmap': `${REVIEWER.name} <${REVIEWER.email}> <${ENGINEER.email}>\n` },
    });
    expect((await read(repository, ['INC-1'])).records.get('INC-1')?.first.author).toEqual(ENGINEER);
  });

  it('replacement refs do not show another history', async () => {
    const repository = repositoryOf(
      { name: 'one', files: { [JULY]: incidents('INC-1') } },
      { name: 'two', files: { [AUGUST]: incidents('INC-2') } },
      { name: 'forged', from: null, files: { [JULY]: incidents('INC-1'), [AUGUST]: incidents('INC-2') } },
    );
    repository.git('reset', '-q', '--hard', repository.hash('two'));
    repository.git('replace', repository.hash('one'), repository.hash('forged'));
    expect(await dates(repository, 'INC-2')).toMatchObject({ first: 'two' });
  });

  it('the content may be the whole repository, and object ids may be SHA-256', async () => {
    const repository = createRepository({ format: 'sha256' });
    repository.commit({ name: 'one', files: { [`${CONTRACT}/evidence/a.yaml`]: incidents('INC-1') } });
    const source = await openWorktree(repository.root);
    const history = await openHistory(source, { extractRecords: extractYaml, version: 'test' });
    const { records } = history.forContract(CONTRACT, new Set(['INC-1']));
    expect(records.get('INC-1')?.first.hash).toBe(repository.hash('one'));
    expect(repository.hash('one')).toHaveLength(64);
  });
});
