import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { AllowedSigners } from '../history/allowed-signers.ts';
import type { RepositoryHistory, TextCache } from '../history/history.ts';
import { type Claim, verifySignatures } from '../history/signatures.ts';
import { roleBehind } from '../model/confirmable.ts';
import type { Commit, CommitSignature, History } from '../model/provenance.ts';
import type { ContractReading } from '../read/read.ts';
import type { Source } from '../source/source.ts';
import { rolesOf } from './charter.ts';

const FILE_BYTES_MAX = 1 << 20;

/** The list of signers, or in Chinese why it cannot be used. What suppliers can write to must not say who the client is. */
export function readSigners(file: string, source: Source, folder: string): AllowedSigners | string {
  const place = path.resolve(file);
  try {
    const real = fs.realpathSync(place);
    const closed = [fs.realpathSync(folder), ...(source.git ? [source.git.root] : [])];
    if (closed.some((one) => real === one || real.startsWith(one + path.sep))) {
      return `签名人名单 ${place} 在材料的仓库里，不能采用：交材料的人改得动它。请把名单放到仓库之外，由核查的一方保管`;
    }
    if (!fs.statSync(real).isFile() || fs.statSync(real).size > FILE_BYTES_MAX) {
      return `签名人名单 ${place} 不是普通文件，或超过 1 MB`;
    }
    return { bytes: fs.readFileSync(real) };
  } catch {
    return `读不出签名人名单 ${place}，请检查路径`;
  }
}

/** The same history, with the signatures of the commits by which client-role records take effect. */
export async function withSignatures(
  history: RepositoryHistory,
  source: Source,
  readings: readonly ContractReading[],
  signers: AllowedSigners,
  cache?: TextCache,
): Promise<RepositoryHistory> {
  const hash = createHash('sha256').update(signers.bytes).digest('hex');
  const byContract = new Map<string, Map<string, CommitSignature>>();
  for (const reading of readings) {
    const ids = new Set(reading.records.map(({ id }) => id));
    const claims = claimsOf(reading, history.forContract(reading.id, ids));
    const found = source.git ? await verifySignatures(source.git.root, claims, signers, cache) : new Map();
    byContract.set(reading.id, found);
  }
  return {
    forContract(contract, current) {
      return {
        ...history.forContract(contract, current),
        signatures: byContract.get(contract) ?? new Map(),
        signers: hash,
      };
    },
  };
}

/** The commits that ever wrote or merged a record that needs a role, where they claim it. */
function claimsOf(reading: ContractReading, history: History): Claim[] {
  const roles = rolesOf(reading, history);
  const claims = new Map<string, { commit: Commit; principals: Set<string> }>();
  const claim = (role: string, commit: Commit | null | undefined) => {
    if (!commit) return;
    const claimed = [commit.committer.email, commit.author.email].filter((email) => roles.get(email) === role);
    if (claimed.length === 0) return;
    const held = claims.get(commit.hash) ?? { commit, principals: new Set<string>() };
    for (const email of claimed) held.principals.add(email);
    claims.set(commit.hash, held);
  };
  for (const { steps } of history.trails?.values() ?? []) {
    for (const { commit, merge, kind } of steps) {
      const role = roleBehind(kind);
      claim(role, commit);
      claim(role, merge);
    }
  }
  return [...claims.values()].map(({ commit, principals }) => ({ commit, principals: [...principals] }));
}
