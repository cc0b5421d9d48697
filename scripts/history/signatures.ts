import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commit, CommitSignature } from '../model/provenance.ts';
import { type AllowedSigners, isListed } from './allowed-signers.ts';
import type { TextCache } from './history.ts';
import { readSignedCommits, type SignedCommit } from './signed-commit.ts';
import { sshKeygen } from './ssh-keygen.ts';

/** A commit to look at, and the addresses in it that would give a record its effect. */
export interface Claim {
  commit: Commit;
  principals: readonly string[];
}

/** Processes at a time: ssh-keygen takes some 15 ms, mostly to start. */
const TOGETHER = 4;
const NAMESPACE = 'git';

/**
 * What the signatures of these commits are worth, by hash. Signatures are held against the claimed address and no
 * other: a good signature by someone else on the list proves the wrong hand. Neither git's configuration nor the
 * repository's decides which program looks at them. Throws `SignatureError` and `GitError`.
 */
export async function verifySignatures(
  root: string,
  claims: readonly Claim[],
  signers: AllowedSigners,
  cache?: TextCache,
): Promise<Map<string, CommitSignature>> {
  const version = createHash('sha256').update(signers.bytes).digest('hex');
  const keyOf = ({ commit, principals }: Claim) => `signature/1/${version}/${commit.hash}/${digestOf(principals)}`;
  const results = new Map<string, CommitSignature>();
  const open: Claim[] = [];
  for (const claim of claims) {
    const held = parseResult(cache?.get(keyOf(claim)));
    if (held) results.set(claim.commit.hash, held);
    else open.push(claim);
  }
  if (open.length === 0) return results;
  const hashes = [...new Set(open.map(({ commit }) => commit.hash))];
  const commits = await readSignedCommits(root, hashes);
  const folder = mkdtempSync(join(tmpdir(), 'yanshou-signers-'));
  try {
    const list = join(folder, 'allowed-signers');
    writeFileSync(list, signers.bytes);
    const next = open.values();
    const work = async () => {
      for (const claim of next) {
        const result = await judge(claim, commits.get(claim.commit.hash), folder, list, signers);
        results.set(claim.commit.hash, result);
        cache?.set(keyOf(claim), JSON.stringify(result));
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

async function judge(
  { commit, principals }: Claim,
  signed: SignedCommit | undefined,
  folder: string,
  list: string,
  signers: AllowedSigners,
): Promise<CommitSignature> {
  const [first = ''] = principals;
  if (!signed?.signature) {
    const known = principals.find((principal) => isListed(signers, principal));
    return { status: 'none', principal: known ?? first, listed: known !== undefined };
  }
  const file = join(folder, commit.hash);
  writeFileSync(file, signed.signature);
  for (const principal of principals) {
    const args = ['-Y', 'verify', '-f', list, '-I', principal, '-n', NAMESPACE, '-s', file];
    const { code } = await sshKeygen([...args, `-Overify-time=${stampOf(commit.committed_at)}`], signed.payload);
    if (code === 0) return { status: 'good', principal, listed: true };
  }
  return { status: 'bad', principal: first, listed: isListed(signers, first) };
}

/** Commits may say any time at all; years have four digits here. */
const YEAR_9999 = 253_402_300_799;

/** The commit's own time, in UTC, as ssh-keygen reads it: keys are valid from and to. */
function stampOf(epoch: number): string {
  const text = new Date(Math.min(Math.max(0, epoch), YEAR_9999) * 1000).toISOString();
  return text.replace(/\..*$/, '').replace(/[-:T]/g, '');
}

function digestOf(principals: readonly string[]): string {
  return createHash('sha256').update(principals.join('\n')).digest('hex').slice(0, 16);
}

function parseResult(text: string | undefined): CommitSignature | null {
  if (text === undefined) return null;
  try {
    const value = JSON.parse(text) as CommitSignature;
    return ['good', 'bad', 'none'].includes(value.status) ? value : null;
  } catch {
    return null;
  }
}
