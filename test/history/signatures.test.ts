import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isListed } from '../../scripts/history/allowed-signers.ts';
import type { TextCache } from '../../scripts/history/history.ts';
import { type Claim, verifySignatures } from '../../scripts/history/signatures.ts';
import { takeApart } from '../../scripts/history/signed-commit.ts';
import type { Commit } from '../../scripts/model/provenance.ts';
import { createRepository, type Repository, removeTemporaryFolders, temporaryFolder } from '../support/git-repo.ts';

/** Commits signed by git itself with keys made for this run. */
const CLIENT = 'it@client.example';
const SUPPLIER = 'engineer@provider.example';
const AT = 1_720_000_000;

let keys: string;
let repository: Repository;
const publicKey = (name: string) => readFileSync(join(keys, `${name}.pub`), 'utf8').trim();

beforeAll(() => {
  keys = temporaryFolder();
  for (const name of ['client', 'supplier', 'stranger']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', join(keys, name)]);
  }
  const rsa = ['-q', '-t', 'rsa', '-b', '2048', '-N', '', '-C', 'rsa', '-f', join(keys, 'rsa')];
  execFileSync('ssh-keygen', rsa);
});
beforeEach(() => {
  repository = createRepository();
});
afterAll(removeTemporaryFolders);

/** A commit in the name of `email`, signed with a key or not; returns its hash. */
function commit(email: string, key: string | null, message = '认定'): string {
  const sign = key ? ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${join(keys, key)}`] : [];
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: '信息科',
    GIT_COMMITTER_NAME: '信息科',
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_EMAIL: email,
    GIT_AUTHOR_DATE: `${AT} +0800`,
    GIT_COMMITTER_DATE: `${AT} +0800`,
  };
  const args = ['-C', repository.root, ...sign, 'commit', '-q', '--allow-empty', '-m', message, ...(key ? ['-S'] : [])];
  execFileSync('git', args, { env, stdio: 'pipe' });
  return repository.git('rev-parse', 'HEAD').trim();
}

/** The same commit with its bytes changed, signature and all left in place. */
function forged(hash: string, change: (text: string) => string): string {
  const text = change(repository.git('cat-file', 'commit', hash));
  const file = join(repository.root, 'forged');
  writeFileSync(file, text);
  return repository.git('hash-object', '-t', 'commit', '-w', '--literally', file).trim();
}

function claim(hash: string, ...principals: string[]): Claim {
  const identity = { name: '', email: principals[0] ?? '' };
  const made: Commit = { hash, at: AT, author: identity, committed_at: AT, committer: identity, subject: '' };
  return { commit: made, principals };
}

const signers = (...lines: string[]) => ({ bytes: Buffer.from(`${lines.join('\n')}\n`) });
const known = () => signers(`${CLIENT} ${publicKey('client')}`, `${SUPPLIER} ${publicKey('supplier')}`);

async function statuses(claims: Claim[], list = known(), cache?: TextCache): Promise<string[]> {
  const found = await verifySignatures(repository.root, claims, list, cache);
  return claims.map(({ commit: { hash } }) => {
    const { status, principal, listed } = found.get(hash) ?? {};
    return `${status} ${principal}${listed ? '' : ' unlisted'}`;
  });
}

describe('a commit that claims an identity', () => {
  test('signed by it', async () => {
    expect(await statuses([claim(commit(CLIENT, 'client'), CLIENT)])).toEqual([`good ${CLIENT}`]);
  });

  test('signed by somebody else on the list, or by a stranger', async () => {
    const claims = [claim(commit(CLIENT, 'supplier'), CLIENT), claim(commit(CLIENT, 'stranger'), CLIENT)];
    expect(await statuses(claims)).toEqual([`bad ${CLIENT}`, `bad ${CLIENT}`]);
  });

  test('changed after it was signed', async () => {
    const signed = commit(CLIENT, 'client');
    const later = forged(signed, (text) => text.replace('认定', '认定：不扣分'));
    const other = forged(signed, (text) => text.replace(/^tree .*$/m, `tree ${'1'.repeat(40)}`));
    const cut = forged(signed, (text) => text.replace(/^ [A-Za-z0-9+/]{60,}$/m, ''));
    const claims = [later, other, cut].map((hash) => claim(hash, CLIENT));
    expect(new Set([signed, later, other, cut]).size).toBe(4);
    expect(await statuses(claims)).toEqual(claims.map(() => `bad ${CLIENT}`));
  });

  test('dated beyond the calendar', async () => {
    const far = forged(commit(CLIENT, 'client'), (text) => text.replaceAll(` ${AT} `, ' 99999999999999 '));
    const told = claim(far, CLIENT);
    expect(await statuses([{ ...told, commit: { ...told.commit, committed_at: 99_999_999_999_999 } }])).toEqual([
      `bad ${CLIENT}`,
    ]);
  });

  test('the signature of another commit', async () => {
    const one = repository.git('cat-file', 'commit', commit(CLIENT, 'client'));
    const signature = /^gpgsig [\s\S]*?\n(?! )/m.exec(one)?.[0] ?? '';
    expect(signature).toContain('SSH SIGNATURE');
    const bare = commit(CLIENT, null, '另一条');
    const borrowed = forged(bare, (text) => text.replace('\n\n', `\n${signature}\n`));
    expect(await statuses([claim(borrowed, CLIENT)])).toEqual([`bad ${CLIENT}`]);
  });

  test('unsigned: only an identity on the list should have signed', async () => {
    const hash = commit(CLIENT, null);
    expect(await statuses([claim(hash, CLIENT)])).toEqual([`none ${CLIENT}`]);
    expect(await statuses([claim(hash, 'finance@client.example')])).toEqual(['none finance@client.example unlisted']);
    expect(await statuses([claim(hash, 'finance@client.example', CLIENT)])).toEqual([`none ${CLIENT}`]);
  });

  test('two signatures, or one of another sort, count as none', async () => {
    const signed = commit(CLIENT, 'client');
    const twice = forged(signed, (text) => text.replace(/^gpgsig [\s\S]*?\n(?! )/m, (all) => all + all));
    const pgp = forged(signed, (text) => text.replaceAll('SSH SIGNATURE', 'PGP SIGNATURE'));
    expect(await statuses([claim(twice, CLIENT), claim(pgp, CLIENT)])).toEqual([`none ${CLIENT}`, `none ${CLIENT}`]);
  });

  test('by a key that was not yet, or no longer, valid', async () => {
    const claims = [claim(commit(CLIENT, 'client'), CLIENT)];
    const from = (option: string) => signers(`${CLIENT} ${option} ${publicKey('client')}`);
    expect(await statuses(claims, from('valid-after="20240101Z"'))).toEqual([`good ${CLIENT}`]);
    expect(await statuses(claims, from('valid-after="20250101Z"'))).toEqual([`bad ${CLIENT}`]);
    expect(await statuses(claims, from('valid-before="20240101Z"'))).toEqual([`bad ${CLIENT}`]);
    expect(await statuses(claims, from('namespaces="file"'))).toEqual([`bad ${CLIENT}`]);
  });

  test('RSA, merges and a SHA-256 repository', async () => {
    const list = signers(`${CLIENT} ${publicKey('rsa')}`);
    const base = commit(SUPPLIER, null);
    repository.git('checkout', '-q', '-b', 'side');
    commit(SUPPLIER, null, 'side');
    repository.git('checkout', '-q', 'main');
    repository.git('reset', '-q', '--hard', base);
    expect(await statuses([claim(commit(CLIENT, 'rsa'), CLIENT)], list)).toEqual([`good ${CLIENT}`]);
    repository = createRepository({ format: 'sha256' });
    expect(await statuses([claim(commit(CLIENT, 'client'), CLIENT)])).toEqual([`good ${CLIENT}`]);
  });

  test('the repository’s own configuration decides nothing', async () => {
    const trap = join(repository.root, 'trap');
    writeFileSync(join(repository.root, 'program'), `#!/bin/sh\ntouch ${trap}\nexit 0\n`, { mode: 0o755 });
    const hash = commit(CLIENT, 'stranger');
    for (const name of ['gpg.program', 'gpg.ssh.program', 'gpg.openpgp.program']) {
      repository.git('config', name, join(repository.root, 'program'));
    }
    writeFileSync(join(repository.root, 'own'), `${CLIENT} ${publicKey('stranger')}\n`);
    repository.git('config', 'gpg.ssh.allowedSignersFile', join(repository.root, 'own'));
    expect(await statuses([claim(hash, CLIENT)])).toEqual([`bad ${CLIENT}`]);
    expect(() => readFileSync(trap)).toThrow();
  });
});

test('results are kept by commit and list', async () => {
  const held = new Map<string, string>();
  const cache: TextCache = { get: (key) => held.get(key), set: (key, value) => held.set(key, value) };
  const claims = [claim(commit(CLIENT, 'client'), CLIENT), claim(commit(CLIENT, 'stranger', '二'), CLIENT)];
  const first = await statuses(claims, known(), cache);
  expect(held.size).toBe(2);
  repository.git('update-ref', '-d', 'HEAD');
  const kept = await verifySignatures('/nowhere', claims, known(), cache);
  expect([...kept.values()].map(({ status }) => status)).toEqual(['good', 'bad']);
  expect(first).toEqual([`good ${CLIENT}`, `bad ${CLIENT}`]);
  expect(await statuses(claims, signers(`${CLIENT} ${publicKey('stranger')}`), cache)).toEqual([
    `bad ${CLIENT}`,
    `good ${CLIENT}`,
  ]);
});

describe('the list of signers', () => {
  test.each([
    [`${CLIENT} ssh-ed25519 AAAA`, true],
    [`  ${CLIENT},other@client.example valid-after="20250101" ssh-ed25519 AAAA`, true],
    ['"it@client.example" ssh-ed25519 AAAA', true],
    ['*@client.example ssh-ed25519 AAAA', true],
    ['i?@client.example cert-authority ssh-ed25519 AAAA', true],
    ['*@client.example,!it@client.example ssh-ed25519 AAAA', false],
    ['it@clientXexample ssh-ed25519 AAAA', false],
    [`#${CLIENT} ssh-ed25519 AAAA`, false],
    [`it@client.example.evil ssh-ed25519 AAAA`, false],
    ['', false],
  ])('%j', (line, expected) => {
    expect(isListed(signers('# list', line), CLIENT)).toBe(expected);
  });
});

test('a commit without a message, or cut short, is taken apart all the same', () => {
  for (const text of ['', 'tree x', 'tree x\n', 'gpgsig', 'gpgsig \n -', '\n']) {
    expect(takeApart(Buffer.from(text)).signature).toBeNull();
  }
});
