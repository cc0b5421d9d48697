import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openHistory } from '../../scripts/history/history.ts';
import { openCommit } from '../../scripts/source/commit.ts';
import { GitError } from '../../scripts/source/git.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import { blobOid, nameText, piecesOf, type Source, SourceError } from '../../scripts/source/source.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';
import { createRepository, looseObject, removeTemporaryFolders, runGit, temporaryFolder } from '../support/git-repo.ts';

afterAll(removeTemporaryFolders);

const text = (source: Source, path: string) => new TextDecoder().decode(source.bytes(path));
const types = (source: Source) => Object.fromEntries(source.list().map(({ path, type }) => [path, type]));
const oids = (source: Source) => Object.fromEntries(source.list().map(({ path, oid }) => [path, oid]));

/** What a source answers to a path it refuses. */
function refusal(source: Source, path: string): string {
  try {
    source.bytes(path);
    return 'read';
  } catch (error) {
    if (error instanceof SourceError) return `${error.refusal}: ${error.message}`;
    throw error;
  }
}

async function gitTrouble(opening: Promise<unknown>): Promise<string> {
  const error = await opening.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof GitError || error instanceof SourceError ? error.message : `${error}`;
}

describe('memory', () => {
  it('lists by code unit and gives bytes', () => {
    const source = memorySource({ 'b.yaml': '乙', 'B.yaml': new Uint8Array([1]), 'a/c.yaml': '' });
    expect(source.list().map(({ path, size }) => [path, size])).toEqual([
      ['B.yaml', 1],
      ['a/c.yaml', 0],
      ['b.yaml', 3],
    ]);
    expect(text(source, 'b.yaml')).toBe('乙');
    expect(refusal(source, 'd.yaml')).toBe('unknown-path: 内容中没有这个文件：d.yaml');
    expect(refusal(memorySource({ 'a.pdf': 'xxxx' }, { max_bytes: 3 }), 'a.pdf')).toMatch(/^too-large/);
  });

  it('names are NFC, and two that only differ in form both stay', () => {
    const composed = '\u00e9.yaml';
    const decomposed = 'e\u0301.yaml';
    expect(memorySource({ [decomposed]: '1' }).list()).toMatchObject([{ path: composed }]);
    const both = memorySource({ [composed]: '1', [decomposed]: '2' });
    expect(both.list()).toHaveLength(2);
    expect(
      both
        .list()
        .map(({ path }) => text(both, path))
        .sort(),
    ).toEqual(['1', '2']);
  });

  it('stray bytes of a name are shown', () => {
    expect(nameText(Buffer.from([0x61, 0xff, 0xe4, 0xb8, 0xad, 0xe4, 0xb8]))).toBe('a\\xFF中\\xE4\\xB8');
  });
});

describe('work tree', () => {
  it('follows no link, opens no device, leaves the folder by no way', async () => {
    const folder = temporaryFolder();
    const content = join(folder, 'content');
    mkdirSync(join(content, 'DEMO-01', 'evidence'), { recursive: true });
    mkdirSync(join(folder, 'outside'));
    writeFileSync(join(folder, 'outside', 'secret.yaml'), '不应读到');
    writeFileSync(join(content, 'DEMO-01', 'evidence', 'a.yaml'), '甲');
    symlinkSync('../../../outside/secret.yaml', join(content, 'DEMO-01', 'evidence', 'out.yaml'));
    symlinkSync('a.yaml', join(content, 'DEMO-01', 'evidence', 'in.yaml'));
    symlinkSync('../../outside', join(content, 'DEMO-01', 'folder'));
    symlinkSync('nowhere', join(content, 'DEMO-01', 'broken'));
    symlinkSync('.', join(content, 'DEMO-01', 'loop'));
    execFileSync('mkfifo', [join(content, 'DEMO-01', 'pipe.yaml')]);
    mkdirSync(join(content, '.git'));
    writeFileSync(join(content, '.git', 'hidden'), '');
    writeFileSync(join(content, '.gitignore'), '');
    const source = await openWorktree(content);
    expect(types(source)).toEqual({
      '.gitignore': 'file',
      'DEMO-01/broken': 'symlink',
      'DEMO-01/evidence/a.yaml': 'file',
      'DEMO-01/evidence/in.yaml': 'symlink',
      'DEMO-01/evidence/out.yaml': 'symlink',
      'DEMO-01/folder': 'symlink',
      'DEMO-01/loop': 'symlink',
      'DEMO-01/pipe.yaml': 'other',
    });
    expect(text(source, 'DEMO-01/evidence/a.yaml')).toBe('甲');
    expect(refusal(source, 'DEMO-01/evidence/out.yaml')).toBe(
      'not-a-file: 这是符号链接，不读取：DEMO-01/evidence/out.yaml。请改为提交文件本身',
    );
    expect(refusal(source, 'DEMO-01/pipe.yaml')).toBe('not-a-file: 这不是普通文件，不读取：DEMO-01/pipe.yaml');
    for (const path of ['DEMO-01/folder/secret.yaml', '../outside/secret.yaml', 'DEMO-01/../DEMO-01/evidence/a.yaml']) {
      expect(refusal(source, path)).toMatch(/^unknown-path/);
    }
    // What was a file when listed may have become something else.
    const place = join(content, 'DEMO-01', 'evidence', 'a.yaml');
    rmSync(place);
    symlinkSync('../../../outside/secret.yaml', place);
    expect(refusal(source, 'DEMO-01/evidence/a.yaml')).toMatch(/^unreadable/);
    rmSync(place);
    execFileSync('mkfifo', [place]);
    expect(refusal(source, 'DEMO-01/evidence/a.yaml')).toMatch(/^not-a-file/);
  });

  it('lists names of every kind', async () => {
    const folder = temporaryFolder();
    const names = ['中文.yaml', 'a "b"\nc.yaml', 'e\u0301.yaml', '-rf.yaml', ':(top)x.yaml'];
    for (const name of names) writeFileSync(join(folder, name), name);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/x`), Buffer.from([0xff])]), '');
    const source = await openWorktree(folder);
    expect(source.list().map(({ path }) => path)).toEqual(
      [...names.map((name) => name.normalize('NFC')), 'x\\xFF'].sort(),
    );
    expect(text(source, '\u00e9.yaml')).toBe('e\u0301.yaml');
    expect(refusal(source, 'x\\xFF')).toMatch(/^not-a-file/);
  });

  it('refuses what is too large, and a folder that is not there', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.pdf'), 'x'.repeat(2 * 1024 * 1024));
    const source = await openWorktree(folder, { max_bytes: 1024 * 1024 });
    expect(refusal(source, 'a.pdf')).toBe('too-large: 文件太大，不读取：a.pdf（2.0 MB，上限 1.0 MB）');
    expect(await gitTrouble(openWorktree(join(folder, 'none')))).toBe(
      `找不到文件夹，或无权读取：${join(folder, 'none')}`,
    );
    expect(await gitTrouble(openWorktree(join(folder, 'a.pdf')))).toBe(
      `找不到文件夹，或无权读取：${join(folder, 'a.pdf')}`,
    );
  });

  it('takes the ids of unchanged files from git, and of no others', async () => {
    const repository = createRepository();
    const names = ['clean', 'edited', 'staged', 'removed', 'assumed', 'skipped', 'conflict', 'renamed'];
    repository.commit({
      name: 'one',
      files: {
        ...Object.fromEntries(names.map((name) => [`content/${name}.yaml`, name])),
        'content/link': { link: 'clean.yaml' },
        'content/.gitignore': 'ignored.yaml\n',
        'other/outside.yaml': '',
      },
    });
    repository.write('content/edited.yaml', 'EDITED');
    repository.write('content/staged.yaml', 'STAGED');
    repository.write('content/ignored.yaml', 'ignored');
    repository.write('content/new/中文.yaml', 'new');
    repository.write('other/outside.yaml', 'changed, but not ours');
    repository.git('add', 'content/staged.yaml');
    repository.git('update-index', '--assume-unchanged', 'content/assumed.yaml');
    repository.git('update-index', '--skip-worktree', 'content/skipped.yaml');
    repository.write('content/assumed.yaml', 'changed unseen');
    rmSync(join(repository.root, 'content/removed.yaml'));
    renameSync(join(repository.root, 'content/renamed.yaml'), join(repository.root, 'content/name.yaml'));
    const source = await openWorktree(join(repository.root, 'content'));
    expect(oids(source)).toEqual({
      '.gitignore': blobOid(Buffer.from('ignored.yaml\n')),
      'assumed.yaml': null,
      'clean.yaml': blobOid(Buffer.from('clean')),
      'conflict.yaml': blobOid(Buffer.from('conflict')),
      'edited.yaml': null,
      'ignored.yaml': null,
      link: blobOid(Buffer.from('clean.yaml')),
      'name.yaml': null,
      'new/中文.yaml': null,
      'skipped.yaml': null,
      'staged.yaml': blobOid(Buffer.from('STAGED')),
    });
    expect(source.git).toEqual({
      root: repository.root,
      prefix: 'content/',
      head: repository.hash('one'),
      shallow: false,
      format: 'sha1',
      dirty: [
        'assumed.yaml',
        'edited.yaml',
        'ignored.yaml',
        'name.yaml',
        'new/中文.yaml',
        'removed.yaml',
        'renamed.yaml',
        'skipped.yaml',
        'staged.yaml',
      ],
    });
  });

  it('is reached through a linked folder, a linked work tree, and as the whole repository', async () => {
    const repository = createRepository({ format: 'sha256' });
    repository.commit({ name: 'one', files: { 'content/a.yaml': 'a' } });
    const link = join(temporaryFolder(), 'link');
    symlinkSync(join(repository.root, 'content'), link);
    const linked = await openWorktree(link);
    expect(linked.git).toMatchObject({ root: repository.root, prefix: 'content/', format: 'sha256', dirty: [] });
    expect(oids(linked)).toEqual({ 'a.yaml': blobOid(Buffer.from('a'), 'sha256') });
    const second = join(temporaryFolder(), 'second');
    repository.git('worktree', 'add', '-q', second);
    expect((await openWorktree(join(second, 'content'))).git).toMatchObject({ root: second, dirty: [] });
    expect((await openWorktree(repository.root)).git).toMatchObject({ root: repository.root, prefix: '' });
  });

  it('CRLF that a checkout put into the work tree: the bytes are the blob’s, in pieces too', async () => {
    const repository = createRepository();
    repository.commit({ name: 'one', files: { 'content/a.yaml': 'a\n', '.gitattributes': '*.yaml text eol=crlf\n' } });
    rmSync(join(repository.root, 'content/a.yaml'));
    repository.git('checkout', '-q', '--', 'content');
    const source = await openWorktree(join(repository.root, 'content'));
    expect(source.list()).toEqual([{ path: 'a.yaml', size: 3, type: 'file', oid: blobOid(Buffer.from('a\n')) }]);
    expect(text(source, 'a.yaml')).toBe('a\n');
    expect(Buffer.concat([...piecesOf(source, 'a.yaml')]).toString()).toBe('a\n');
    expect(source.git?.dirty).toEqual([]);
  });

  it('CRLF that was committed, or is not committed yet, stays', async () => {
    const repository = createRepository();
    repository.commit({ name: 'one', files: { 'content/a.csv': 'a\r\nb\n', '.gitattributes': '* -text\n' } });
    writeFileSync(join(repository.root, 'content/b.csv'), 'b\r\n');
    const source = await openWorktree(join(repository.root, 'content'));
    expect([text(source, 'a.csv'), text(source, 'b.csv')]).toEqual(['a\r\nb\n', 'b\r\n']);
    expect(Buffer.concat([...piecesOf(source, 'a.csv')]).toString()).toBe('a\r\nb\n');
  });

  it('the settings of an untrusted repository start no program', async () => {
    const repository = createRepository();
    const trap = join(temporaryFolder(), 'trap');
    repository.commit({
      name: 'one',
      files: { 'content/a.yaml': 'a', '.gitattributes': '*.yaml filter=trap diff=trap\n' },
    });
    const program = `touch '${trap}'; cat`;
    for (const name of [
      'filter.trap.clean',
      'filter.trap.process',
      'diff.trap.textconv',
      'core.fsmonitor',
      'core.pager',
    ]) {
      repository.git('config', name, program);
    }
    repository.git('config', 'filter.trap.required', 'true');
    repository.git('config', 'diff.external', program);
    repository.git('config', 'log.showSignature', 'true');
    repository.write('content/a.yaml', 'b');
    const source = await openWorktree(join(repository.root, 'content'));
    expect(oids(source)).toEqual({ 'a.yaml': null });
    expect(source.git).toMatchObject({ dirty: ['a.yaml'] });
    const options = { extractRecords: () => [], version: 'test' };
    expect((await openHistory(source, options)).forContract('DEMO-01', new Set()).reader).toBe('git');
    expect(existsSync(trap)).toBe(false);
    // The trap works: git itself walks into it.
    repository.git('-c', 'core.fsmonitor=false', '-c', 'filter.trap.required=false', 'status');
    expect(existsSync(trap)).toBe(true);
  });

  it("the caller's own git variables do not lead elsewhere", async () => {
    const repository = createRepository();
    repository.commit({ name: 'one', files: { 'content/a.yaml': 'a' } });
    process.env.GIT_DIR = temporaryFolder();
    process.env.GIT_INDEX_FILE = join(process.env.GIT_DIR, 'index');
    try {
      const source = await openWorktree(join(repository.root, 'content'));
      expect(source.git).toMatchObject({ head: repository.hash('one'), dirty: [] });
    } finally {
      delete process.env.GIT_DIR;
      delete process.env.GIT_INDEX_FILE;
    }
  });
});

describe('commit', () => {
  const files = {
    'content/DEMO-01/a.yaml': '甲\n',
    'content/DEMO-01/b.md': '---\n---\n',
    'content/DEMO-01/attachments/a.pdf': Buffer.from([0, 10, 255, 10]),
    'content/DEMO-01/link': { link: '../../README.md' },
    'content/中文/a "b"\nc.yaml': '',
    'README.md': '说明',
  };

  it('a folder that the repository has lost is not one that the commit lacks', async () => {
    const repository = createRepository();
    repository.commit({ name: 'empty', files: { 'README.md': '说明' } }, { name: 'one', files });
    const open = (mayLack: boolean, revision = 'HEAD') =>
      openCommit(join(repository.root, 'content'), revision, { mayLack });
    expect((await open(true, 'HEAD~1')).list()).toEqual([]);
    for (const object of ['HEAD:content', 'HEAD:content/DEMO-01', 'HEAD:content/DEMO-01/a.yaml']) {
      const lost = createRepository();
      lost.commit({ name: 'one', files });
      rmSync(looseObject(lost, object));
      const opening = openCommit(join(lost.root, 'content'), 'HEAD', { mayLack: true });
      await expect(opening, object).rejects.toMatchObject({ name: 'GitError', trouble: 'damaged' });
    }
  });

  it('of a shallow clone an older commit is not said to be misspelt', async () => {
    const repository = createRepository();
    repository.commit({ name: 'one', files }, { name: 'two', files: { 'README.md': '改' } });
    const folder = temporaryFolder();
    runGit(folder, ['clone', '-q', '--depth', '1', `file://${repository.root}`, 'copy']);
    await expect(openCommit(join(folder, 'copy/content'), 'HEAD~1')).rejects.toThrow(
      '仓库中没有这个版本：HEAD~1。这是浅克隆，更早的版本没有取来：请先执行 git fetch --unshallow',
    );
    await expect(openCommit(join(repository.root, 'content'), 'HEAD~9')).rejects.toThrow(
      /^仓库中没有这个版本：HEAD~9。请核对提交号、分支名或标签名$/,
    );
  });

  it('equals the work tree of the same commit', async () => {
    const repository = createRepository();
    repository.commit({ name: 'one', files });
    repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.hash('one')},content/module`);
    repository.git('commit', '-q', '-m', 'submodule');
    mkdirSync(join(repository.root, 'content/module'));
    const tree = await openWorktree(join(repository.root, 'content'));
    const commit = await openCommit(join(repository.root, 'content'), 'HEAD');
    expect(commit.list()).toEqual(tree.list());
    expect(types(commit)['DEMO-01/link']).toBe('symlink');
    expect(types(commit).module).toBe('other');
    expect(commit.git).toEqual(tree.git);
    for (const { path, type, oid } of commit.list()) {
      if (type !== 'file') continue;
      expect(Buffer.from(commit.bytes(path))).toEqual(Buffer.from(tree.bytes(path)));
      expect(blobOid(commit.bytes(path))).toBe(oid);
    }
    expect(refusal(commit, 'DEMO-01/link')).toMatch(/^not-a-file/);
    expect(refusal(commit, '../README.md')).toMatch(/^unknown-path/);
  });

  it('shows an older state, of a bare repository too', async () => {
    const repository = createRepository({ format: 'sha256' });
    repository.commit({ name: 'one', files }, { name: 'two', files: { 'content/DEMO-01/a.yaml': '乙' } });
    const bare = join(temporaryFolder(), 'bare.git');
    repository.git('clone', '-q', '--bare', repository.root, bare);
    const source = await openCommit(bare, 'main~1', { prefix: 'content' });
    expect(source.id).toBe(`commit:${repository.hash('one')}`);
    expect(text(source, 'DEMO-01/a.yaml')).toBe('甲\n');
    expect(source.git).toMatchObject({ root: bare, prefix: 'content/', head: repository.hash('one') });
  });

  it('an entry that no checkout would write is listed and not read', async () => {
    const repository = createRepository();
    repository.commit({ name: 'one', files: { a: 'x' } });
    const entry = (mode: string, name: string, oid: string) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]);
    const hashTree = (data: Buffer) =>
      execFileSync('git', ['hash-object', '--literally', '-w', '-t', 'tree', '--stdin'], {
        cwd: repository.root,
        input: data,
      })
        .toString()
        .trim();
    const blob = blobOid(Buffer.from('x'));
    const inner = hashTree(entry('100644', 'config', blob));
    const tree = hashTree(Buffer.concat([entry('100644', '..', blob), entry('40000', '.git', inner)]));
    const commit = repository.git('commit-tree', tree, '-m', 'odd').trim();
    const source = await openCommit(repository.root, commit);
    expect(types(source)).toEqual({ '..': 'other', '.git/config': 'other' });
  });

  it('says what is missing', async () => {
    const repository = createRepository();
    const at = (revision: string, prefix?: string) => gitTrouble(openCommit(repository.root, revision, { prefix }));
    expect(await at('HEAD')).toBe('仓库中还没有提交');
    repository.commit({ name: 'one', files: { 'content/a.yaml': 'a', file: '' } });
    expect(await at('v9')).toBe('仓库中没有这个版本：v9。请核对提交号、分支名或标签名');
    expect(await at('--all')).toBe('仓库中没有这个版本：--all。请核对提交号、分支名或标签名');
    const short = repository.hash('one').slice(0, 10);
    expect(await at('HEAD', 'none')).toBe(`提交 ${short} 中没有内容文件夹 none/`);
    expect(await at('HEAD', 'file')).toBe(`提交 ${short} 中没有内容文件夹 file/`);
    expect(await gitTrouble(openCommit(temporaryFolder(), 'HEAD'))).toBe('内容文件夹不在 git 仓库中，提交历史无从查证');
  });

  it('reads many files in few processes, larger than one pipe holds', async () => {
    const repository = createRepository();
    const large = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`content/${i}.yaml`, `${i}${'记录'.repeat(50_000)}`]),
    );
    repository.commit({ name: 'one', files: large });
    const source = await openCommit(join(repository.root, 'content'), 'HEAD');
    for (const { path } of source.list()) expect(text(source, path) === large[`content/${path}`]).toBe(true);
  });
});
