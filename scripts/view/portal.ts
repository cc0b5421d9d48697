import { compareText } from '../model/diagnostic.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { completeness, scoreHead } from './site/overview.ts';
import type { PortalModel } from './site-model.ts';

/**
 * The front page over all contracts, by id. Sites lie at `<contract>/site/` beside it. `broken` are contracts whose own
 * files cannot be used: they have no site, only the sentence that says so.
 */
export function portalModel(
  snapshots: readonly Snapshot[],
  broken: readonly { contract: string; headline: string }[] = [],
): PortalModel {
  const sorted = [...snapshots].sort((a, b) => compareText(a.identity.contract, b.identity.contract));
  const failed = [...broken].sort((a, b) => compareText(a.contract, b.contract));
  return {
    title: '运维服务合同履约验收',
    contracts: sorted.map((snapshot) => {
      const { contract } = snapshot.contract;
      return {
        id: contract.id,
        title: contract.title,
        href: `${contract.id}/site/index.html`,
        score: scoreHead(snapshot),
        line: `截至 ${snapshot.identity.as_of}，${completeness(snapshot)
          .map((run) => run.text)
          .join('')}。`,
        sampleBadge: contract.sample ? '示例数据' : null,
      };
    }),
    ...(failed.length > 0
      ? { broken: failed.map(({ contract, headline }) => ({ id: contract, line: `${headline}。` })) }
      : {}),
  };
}
