import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWorkspace } from '../../scripts/commands/workspace.ts';
import { createRepository, type Repository, removeTemporaryFolders, temporaryFolder } from '../support/git-repo.ts';

/** A client's finding, taken from the repository to the result, with and without its signature. */
const FIXTURE = resolve(import.meta.dirname, '../fixtures/second/content');
const ID = 'HT-2025-018';
const FINDING = `content/${ID}/findings/RD-2025-01.yaml`;
const CLIENT = 'office@dangan.example';
const SUPPLIER = 'lead@hengyuan.example';

let keys: string;
let repository: Repository;
const key = (name: string) => readFileSync(join(keys, `${name}.pub`), 'utf8').trim();

beforeAll(() => {
  keys = temporaryFolder();
  for (const name of ['client', 'supplier']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', join(keys, name)]);
  }
  writeFileSync(join(keys, 'signers'), `${CLIENT} ${key('client')}\n${SUPPLIER} ${key('supplier')}\n`);
});
beforeEach(() => {
  repository = createRepository();
  cpSync(FIXTURE, join(repository.root, 'content'), { recursive: true });
  const finding = readFileSync(join(repository.root, FINDING));
  rmSync(join(repository.root, FINDING));
  commit('2025-03-01T09:00:00+08:00', SUPPLIER, null);
  mkdirSync(join(repository.root, FINDING, '..'), { recursive: true });
  writeFileSync(join(repository.root, FINDING), finding);
});
afterAll(removeTemporaryFolders);

function commit(at: string, email: string, signingKey: string | null): string {
  const sign = signingKey ? ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${join(keys, signingKey)}`] : [];
  const who = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => [
      [`GIT_${role}_NAME`, '某人'],
      [`GIT_${role}_EMAIL`, email],
      [`GIT_${role}_DATE`, at],
    ]),
  );
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...who };
  const git = (...args: string[]) => execFileSync('git', ['-C', repository.root, ...args], { env, stdio: 'pipe' });
  git('add', '-A', 'content');
  git(...sign, 'commit', '-q', '-m', '登记', ...(signingKey ? ['-S'] : []));
  return repository.git('rev-parse', 'HEAD').trim();
}

async function look(allowedSigners?: string) {
  const options = { content: join(repository.root, 'content'), cache: false, asOf: '2025-06-30' };
  const { results } = await openWorkspace({ ...options, ...(allowedSigners ? { allowedSigners } : {}) });
  const [result] = results;
  if (!result || !('snapshot' in result)) throw new Error('no snapshot');
  const { diagnostics, ledgers, facts, identity } = result.snapshot;
  const rules = ['commit-signature', 'unconfirmed'];
  const record = ledgers.flatMap((chunk) => chunk.records).find(({ id }) => id === 'RD-2025-01');
  return {
    identity,
    told: diagnostics.filter(({ rule, file }) => rules.includes(rule) && `content/${file}` === FINDING),
    provenance: record?.provenance,
    unconfirmed: facts.filter(({ state }) => state === 'unconfirmed').length,
  };
}

const signers = () => join(keys, 'signers');
const later = '2025-05-15T10:30:00+08:00';

describe('a client’s finding', () => {
  test('signed by the client takes effect, and its provenance says by whose key', async () => {
    commit(later, CLIENT, 'client');
    const { told, provenance, unconfirmed, identity } = await look(signers());
    expect([told, unconfirmed]).toEqual([[], 0]);
    expect(identity.signers).toMatch(/^[0-9a-f]{64}$/);
    expect(provenance).toMatchObject({
      confirmed: true,
      signature: { status: 'good', principal: CLIENT, listed: true },
    });
  });

  test.each([
    ['supplier', '签名与签名人名单不符'],
    [null, '没有签名，而名单上有这个身份的密钥'],
  ])('in the client’s name, signed by %s, does not', async (by, words) => {
    const hash = commit(later, CLIENT, by);
    const { told, provenance, unconfirmed } = await look(signers());
    expect(told.map(({ rule, message }) => [rule, message])).toEqual([
      ['commit-signature', expect.stringContaining(`由 ${CLIENT} 提交（${hash.slice(0, 10)}），${words}，暂不生效`)],
    ]);
    expect(provenance?.confirmed).toBe(false);
    expect(unconfirmed).toBe(1);
  });

  test('without a list nobody asks, and nothing is said', async () => {
    commit(later, CLIENT, 'supplier');
    const { told, provenance, unconfirmed, identity } = await look();
    expect(identity).not.toHaveProperty('signers');
    expect([told, unconfirmed]).toEqual([[], 0]);
    expect(provenance?.confirmed).toBe(true);
    expect(provenance).not.toHaveProperty('signature');
  });

  test('by the supplier stays what it was', async () => {
    commit(later, SUPPLIER, 'supplier');
    expect((await look(signers())).told.map(({ rule }) => rule)).toEqual(['unconfirmed']);
  });
});

describe('one of the contract’s own files', () => {
  const SHEET = `content/${ID}/scorecard.yaml`;
  const price = (points: number) => {
    const path = join(repository.root, SHEET);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/points: \d+\n$/, `points: ${points}\n`));
  };
  const waiting = async (allowedSigners?: string) => {
    const options = { content: join(repository.root, 'content'), cache: false, asOf: '2025-06-30' };
    const { results } = await openWorkspace({ ...options, ...(allowedSigners ? { allowedSigners } : {}) });
    const [result] = results;
    if (!result || !('snapshot' in result)) throw new Error('no snapshot');
    const { diagnostics, contract } = result.snapshot;
    return {
      messages: diagnostics.filter(({ file }) => `content/${file}` === SHEET).map(({ message }) => message),
      price: JSON.stringify(contract.scorecard.rows.at(-1)).match(/"points":"?(\d+)/)?.[1],
    };
  };

  test('counts as the client signed it, and not as somebody wrote in the client’s name', async () => {
    commit(later, CLIENT, 'client');
    price(250);
    const signed = commit('2025-05-16T09:00:00+08:00', CLIENT, 'client');
    expect(await waiting(signers())).toEqual({ messages: [], price: '250' });
    price(10);
    commit('2025-05-17T09:00:00+08:00', CLIENT, 'supplier');
    expect(await waiting()).toEqual({ messages: [], price: '10' });
    expect(await waiting(signers())).toEqual({
      messages: [
        expect.stringContaining(
          `委托方的签名无法核实，未经委托方确认，不生效；仍按技术科 2025-05-16 提交的版本 ${signed.slice(0, 7)} 计`,
        ),
      ],
      price: '250',
    });
  });
});

describe('a list of signers', () => {
  test('within the repository is not taken, by whatever way it is reached', async () => {
    commit(later, CLIENT, 'client');
    const inside = join(repository.root, 'content', ID, 'allowed-signers');
    const link = join(keys, 'link');
    writeFileSync(inside, `${CLIENT} ${key('supplier')}\n`);
    symlinkSync(inside, link);
    await expect(look(inside)).rejects.toThrow(/在材料的仓库里，不能采用/);
    await expect(look(link)).rejects.toThrow(/在材料的仓库里，不能采用/);
    rmSync(link);
  });

  test('that is not there, or no file', async () => {
    await expect(look(join(keys, 'absent'))).rejects.toThrow(/读不出签名人名单/);
    await expect(look(keys)).rejects.toThrow(/不是普通文件/);
  });

  test('without ssh-keygen, that is said', async () => {
    commit(later, CLIENT, 'client');
    const path = process.env.PATH ?? '';
    const found = path.split(delimiter).map((folder) => join(folder, 'git'));
    const bin = temporaryFolder();
    symlinkSync(found.find((file) => existsSync(file)) ?? '', join(bin, 'git'));
    process.env.PATH = bin;
    try {
      await expect(look(signers())).rejects.toThrow(/未找到 ssh-keygen 程序，提交签名无从核验。请安装 OpenSSH/);
    } finally {
      process.env.PATH = path;
    }
  });
});
