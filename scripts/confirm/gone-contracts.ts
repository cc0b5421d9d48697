import type { AllowedSigners } from '../history/allowed-signers.ts';
import type { RepositoryHistory, TextCache } from '../history/history.ts';
import { type Diagnostic, FILE_START } from '../model/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { actsIn, charterOf, isBy } from './charter.ts';

interface GoneContract {
  contract: string;
  diagnostics: Diagnostic[];
  gone: true;
}

const NOTHING = { has: () => false };

/**
 * Contracts that the content no longer holds though their client, who had acted upon them, never took them out: a folder that
 * is gone, or goes by another name, takes all that the client said with it. Each is a contract without a result.
 */
export async function goneContracts(
  history: RepositoryHistory,
  source: Source,
  ids: readonly string[],
  signers: AllowedSigners | null,
  cache?: TextCache,
): Promise<GoneContract[]> {
  const gone: GoneContract[] = [];
  for (const id of (history.folders?.() ?? []).filter((folder) => !ids.includes(folder))) {
    const own = history.forContract(id, NOTHING);
    if (!own.fileTrails?.has(`${id}/contract.yaml`)) continue;
    const charter = await charterOf(own, id, source, signers, cache);
    if (!charter?.version || !actsIn(own).some((one) => isBy(charter.roles, one))) continue;
    gone.push({ gone: true, contract: id, diagnostics: [told(id, charter.version.commit.hash.slice(0, 7))] });
  }
  return gone;
}

function told(id: string, version: string): Diagnostic {
  return {
    rule: 'unconfirmed',
    severity: 'error',
    message: `合同 ${id} 的目录现已不在材料中，甲方没有确认删除或改名；contract.yaml 最后确认的版本是 ${version}`,
    file: `${id}/contract.yaml`,
    range: FILE_START,
    expected: '由甲方身份提交或合并',
    actual: null,
    hint: '换一个目录名等于另立一份合同，甲方原来确认过的都不再算数：请恢复原来的目录；确要改名或撤去的，请由甲方在自己的身份下提交或合并',
    clause: null,
    related: [],
  };
}
