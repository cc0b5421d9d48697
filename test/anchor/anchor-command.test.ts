import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readContract } from '../../scripts/read/read.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';
import { createRepository, type Repository, removeTemporaryFolders, temporaryFolder } from '../support/git-repo.ts';
import { type OpensslAuthority, opensslAuthority } from './authority.ts';

/** The command as a user runs it, against an authority that openssl keeps. */
const BIN = resolve(import.meta.dirname, '../../bin/yanshou.js');

let authority: OpensslAuthority;
let other: OpensslAuthority;
let repository: Repository;
let content: string;
const servers: Server[] = [];

beforeAll(() => {
  authority = opensslAuthority(join(temporaryFolder(), 'tsa'));
  other = opensslAuthority(join(temporaryFolder(), 'other'));
});
beforeEach(() => {
  repository = createRepository();
  repository.commit({
    name: 'one',
    files: {
      'content/C1/contract.yaml': 'id: C1\n',
      'content/C1/evidence/a.yaml': 'a: 1\n',
      'content/C1/attachments/日志.txt': 'log\n',
    },
  });
  content = join(repository.root, 'content');
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(removeTemporaryFolders);

async function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: repository.root,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const told = { out: '', err: '' };
  child.stdout.on('data', (data) => (told.out += data));
  child.stderr.on('data', (data) => (told.err += data));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, ...told };
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`;
}

/** An authority on the network; what it was asked is kept. */
async function online(by: OpensslAuthority, change: (answer: Buffer) => Buffer = (answer) => answer) {
  const asked: { type: string | undefined; body: Buffer }[] = [];
  const url = await serve((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      asked.push({ type: request.headers['content-type'], body: Buffer.concat(parts) });
      response.setHeader('content-type', 'application/timestamp-reply');
      response.end(change(by.answer(Buffer.concat(parts))));
    });
  });
  return { url, asked };
}

const kept = () => (existsSync(join(content, 'C1/anchors')) ? readdirSync(join(content, 'C1/anchors')).sort() : []);

describe('online', () => {
  test('asks, verifies, keeps; openssl agrees on every file written', async () => {
    const { url, asked } = await online(authority);
    const taken = await run('anchor', '--tsa', url, '--anchor', authority.root);
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(taken.out).toMatch(
      /^已保存时间锚 content\/C1\/anchors\/\d{4}-\d\d-\d\d-[0-9a-f]{8}\.json\n.* 3 个文件，不晚于 /,
    );
    expect(asked.map(({ type }) => type)).toEqual(['application/timestamp-query']);

    const [json = '', tsr = ''] = kept();
    expect(kept()).toEqual([json, json.replace('.json', '.tsr')]);
    const anchor = JSON.parse(readFileSync(join(content, 'C1/anchors', json), 'utf8'));
    expect(anchor).toMatchObject({ contract: 'C1', commit: repository.hash('one'), tree: { files: 3 } });
    const answer = readFileSync(join(content, 'C1/anchors', tsr));
    const listing = Buffer.from(`${anchor.listing.join('\n')}\n`);
    expect(authority.verifies(listing, answer)).toBe(true);
    expect(authority.verifies(Buffer.concat([listing, Buffer.from(' ')]), answer)).toBe(false);
    expect(other.verifies(listing, answer)).toBe(false);
    writeFileSync(join(repository.root, 'asked.tsq'), asked[0]?.body ?? '');
    const args = ['ts', '-query', '-in', 'asked.tsq', '-text'];
    const query = spawnSync('openssl', args, { cwd: repository.root });
    expect(String(query.stdout)).toMatch(
      /Hash Algorithm: sha256[\s\S]*Nonce: 0x[0-9A-F]{16}\nCertificate required: yes/,
    );
  });

  test('is no part of the material: neither read nor complained about', async () => {
    const { url } = await online(authority);
    await run('anchor', '--tsa', url);
    const reading = readContract(await openWorktree(content), 'C1');
    expect(kept()).toHaveLength(2);
    expect(reading.content.map((file) => file.path)).toEqual([
      'C1/attachments/日志.txt',
      'C1/contract.yaml',
      'C1/evidence/a.yaml',
    ]);
    expect(reading.problems.filter(({ file }) => file.includes('anchors'))).toEqual([]);
  });

  test('then `verify --content` says since when, as text and as JSON', async () => {
    const { url } = await online(authority);
    await run('anchor', '--tsa', url, '--anchor', authority.root, '--quiet');
    repository.write('content/C1/evidence/later.yaml', 'b: 1\n');

    const text = await run('verify', '--content', 'content', '--anchor', authority.root);
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.out).toMatch(/^C1 {2}时间锚 1 个\n {2}C1\/anchors\/.*\.json {2}完好\n/);
    expect(text.out).toContain('材料 4 个文件：可证明 3 个，有待核实 0 个，没有时间锚覆盖 1 个');
    expect(text.out).toMatch(/可证明不晚于 \d{4}-.*\+08:00 已存在：3 个/);
    expect(text.out).toMatch(/没有时间锚覆盖的：\n {4}evidence\/later\.yaml\n/);

    const all = await run('verify', '--content', 'content', '--anchor', authority.root, '--all');
    expect(all.out).toMatch(/✓ 提交 [0-9a-f]{10} 中的材料与清单一致/);
    expect(all.out).toMatch(/\d\d:\d\d\+08:00 {2}attachments\/日志\.txt\n/);

    const json = await run('verify', '--content', 'content', '--anchor', authority.root, '--format', 'json');
    const [contract] = JSON.parse(json.out).contracts;
    expect(contract.summary).toEqual({ files: 4, proven: 3, claimed: 0, uncovered: 1, unread: 0 });
    expect(contract.files.find(({ path }: { path: string }) => path === 'evidence/later.yaml').since).toBeNull();

    const [name = ''] = kept();
    const file = join('content/C1/anchors', name);
    const one = await run('verify', file, '--anchor', authority.root);
    expect(one).toMatchObject({ code: 0, err: '' });
    expect(one.out).toMatch(/\.json {2}完好\n/);
    expect((await run('verify', file)).out).toMatch(/有无法判断之处[\s\S]*○ 时间戳签发者证书未在信任名单内/);
    expect((await run('verify', '--content', 'content', '--anchor', other.root)).code).toBe(1);
  });

  test('a second anchor of the same day gets a name of its own', async () => {
    const { url } = await online(authority);
    await run('anchor', '--tsa', url);
    await run('anchor', '--tsa', url);
    expect(kept()).toHaveLength(4);
    expect(kept().filter((name) => name.endsWith('-2.json'))).toHaveLength(1);
  });

  test('what is not committed is not anchored, and that is said', async () => {
    const { url } = await online(authority);
    repository.write('content/C1/evidence/a.yaml', 'a: 2\n');
    const taken = await run('anchor', '--tsa', url);
    expect(taken.err).toMatch(/^注意：有 1 个文件的改动尚未提交，不在提交 [0-9a-f]{10} 的清单之内\n$/);
    expect(taken.out).toContain('○ 时间戳签发者证书未在信任名单内');
    const verified = await run('verify', '--content', 'content', '--anchor', authority.root);
    expect(verified.out).toContain('可证明 2 个，有待核实 0 个，没有时间锚覆盖 1 个');
  });

  const refusals: [string, (answer: Buffer) => Buffer, number, RegExp][] = [
    ['a page instead of an answer', () => Buffer.from('<html>'), 2, /应答不是时间戳应答/],
    ['an answer cut short', (answer) => answer.subarray(0, 900), 2, /应答不是时间戳应答/],
    ['an answer with something behind it', (answer) => Buffer.concat([answer, answer]), 2, /应答不是时间戳应答/],
    ['an answer without end', () => Buffer.alloc(2 << 20), 2, /答复超过 1 MB/],
    ['a signature that is not right', (answer) => flipped(answer, answer.length - 5), 1, /✕ 签名验证不通过/],
  ];
  test.each(refusals)('%s is not kept', async (_, change, code, expected) => {
    const { url } = await online(authority, change);
    const taken = await run('anchor', '--tsa', url);
    expect(taken.code).toBe(code);
    expect(taken.out + taken.err).toMatch(expected);
    expect(kept()).toEqual([]);
  });

  test('an answer to another question is not kept', async () => {
    const earlier: Buffer[] = [];
    const { url } = await online(authority, (answer) => {
      earlier.push(answer);
      return earlier[0] ?? answer;
    });
    expect((await run('anchor', '--tsa', url)).code).toBe(0);
    const again = await run('anchor', '--tsa', url);
    expect(again.code).toBe(1);
    expect(again.out).toContain('✕ 时间戳的随机数与请求的不同：不是对这次请求的应答');
    expect(kept()).toHaveLength(2);
  });

  test('an authority that the given root does not vouch for is not kept', async () => {
    const { url } = await online(other);
    const taken = await run('anchor', '--tsa', url, '--anchor', authority.root);
    expect(taken.code).toBe(1);
    expect(taken.out).toContain('○ 时间戳签发者证书未在信任名单内');
    expect(kept()).toEqual([]);
  });

  test('an authority that refuses is quoted', async () => {
    const strict = opensslAuthority(join(temporaryFolder(), 'strict'), 'sha512');
    const { url } = await online(strict);
    const taken = await run('anchor', '--tsa', url);
    expect(taken).toMatchObject({ code: 2, out: '' });
    expect(taken.err).toMatch(/时间戳服务没有签发（拒绝）：.*不支持所用的摘要算法/);
  });

  test('an authority that never answers, says no, sends elsewhere or is not there', async () => {
    const silent = await serve(() => {});
    expect((await run('anchor', '--tsa', silent, '--timeout', '1')).err).toMatch(/在 1 秒内没有答完/);
    const closed = await serve((_, response) => response.writeHead(503).end());
    expect((await run('anchor', '--tsa', closed)).err).toMatch(/HTTP 503/);
    const moved = await serve((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end());
    expect((await run('anchor', '--tsa', moved)).err).toMatch(/要求转到 http:\/\/127\.0\.0\.1:1\//);
    expect((await run('anchor', '--tsa', 'http://127.0.0.1:1/')).err).toMatch(/连不上时间戳服务 127\.0\.0\.1:1/);
    expect((await run('anchor', '--tsa', 'ftp://127.0.0.1/')).err).toMatch(/应为 http:\/\/ 或 https:\/\//);
    expect((await run('anchor', '--tsa', 'http://a:b@127.0.0.1/')).err).toMatch(/不要写用户名和口令/);
    expect(kept()).toEqual([]);
  });
});

describe('by way of two files', () => {
  const file = (name: string) => join(repository.root, name);

  async function request(): Promise<void> {
    const made = await run('anchor', '--request-out', 'r.tsq');
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toContain(`--commit ${repository.hash('one')} --request r.tsq --response 应答.tsr`);
    writeFileSync(file('r.tsr'), authority.answer(readFileSync(file('r.tsq'))));
  }

  test('write the request, bring the answer back, also after further commits', async () => {
    await request();
    expect(kept()).toEqual([]);
    repository.write('content/C1/evidence/later.yaml', 'b: 1\n');
    repository.git('add', '-A', 'content');
    repository.git('commit', '-qm', 'later');
    const early = await run('anchor', '--response', 'r.tsr');
    expect(early).toMatchObject({ code: 2, out: '' });
    expect(early.err).toMatch(/请求不是对提交 [0-9a-f]{10} 的材料作的；请用 --commit/);
    const taken = await run('anchor', '--commit', repository.hash('one'), '--request', 'r.tsq', '--response', 'r.tsr');
    expect(taken).toMatchObject({ code: 0, err: '' });
    const verified = await run('verify', '--content', 'content', '--anchor', authority.root);
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.out).toContain('可证明 3 个，有待核实 0 个，没有时间锚覆盖 1 个');
  });

  test('an answer to another request, or none at all', async () => {
    await request();
    await run('anchor', '--request-out', 'other.tsq');
    const swapped = await run('anchor', '--request', 'other.tsq', '--response', 'r.tsr');
    expect(swapped.code).toBe(1);
    expect(swapped.out).toContain('✕ 时间戳的随机数与请求的不同：不是对这次请求的应答');
    writeFileSync(file('lonely.tsr'), readFileSync(file('r.tsr')));
    expect((await run('anchor', '--response', 'lonely.tsr')).err).toMatch(/请用 --request 指出/);
    expect((await run('anchor', '--request', 'r.tsr', '--response', 'r.tsr')).err).toMatch(/不是时间戳请求/);
    expect((await run('anchor', '--response', 'r.tsr', '--request', 'absent')).err).toMatch(/读不出文件/);
    writeFileSync(file('large.tsr'), Buffer.alloc(3 << 20));
    expect((await run('anchor', '--response', 'large.tsr', '--request', 'r.tsq')).err).toMatch(/过大/);
    expect((await run('anchor', '--request-out', 'r.tsq')).err).toMatch(/已经存在/);
    expect(kept()).toEqual([]);
  });

  test('an anchors folder that leads elsewhere is not written to', async () => {
    await request();
    mkdirSync(file('outside'));
    symlinkSync(file('outside'), join(content, 'C1/anchors'));
    const taken = await run('anchor', '--response', 'r.tsr');
    expect(taken.err).toMatch(/anchors 不是文件夹，没有保存/);
    expect(readdirSync(file('outside'))).toEqual([]);
  });
});

describe('what makes no sense is told', () => {
  test.each([
    [[], /请从三种做法里选一种/],
    [['--tsa', 'http://127.0.0.1/', '--request-out', 'r.tsq'], /请从三种做法里选一种/],
    [['--request-out', 'r.tsq', '--request', 'r.tsq'], /请从三种做法里选一种/],
    [['--request-out', 'r.tsq', '--commit', 'nowhere'], /仓库中没有这个版本：nowhere/],
    [['--request-out', 'r.tsq', '--commit', '--all'], /仓库中没有这个版本/],
    [['--request-out', 'r.tsq', '--contract', 'C9'], /没有合同 C9；现有：C1/],
    [['--request-out', 'r.tsq', '--anchor', 'content/C1/contract.yaml'], /里没有证书/],
  ] as [string[], RegExp][])('%j', async (args, expected) => {
    const told = await run('anchor', ...args);
    expect(told).toMatchObject({ code: 2, out: '' });
    expect(told.err).toMatch(expected);
    expect(existsSync(join(repository.root, 'r.tsq'))).toBe(false);
  });

  test('verify with nothing to verify, or without anchors', async () => {
    expect((await run('verify')).err).toMatch(/请给出要核验的档案或时间锚文件/);
    const none = await run('verify', '--content', 'content');
    expect(none.code).toBe(1);
    expect(none.out).toContain('还没有时间锚');
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}
