import type { Observation } from '../../model/assessment.ts';
import type { ContractFiles } from '../../model/contract.ts';
import { OTHER_RULES } from '../../model/other-rules.ts';
import { makeSuggester } from '../../model/similar.ts';

/** Severities set for a rule that there is none of: what its writer wanted silenced, or made an error, is neither. */
export function unknownRules({ contract, severities }: ContractFiles, ids: readonly string[]): Observation[] {
  const known = new Set([...ids, ...Object.keys(OTHER_RULES)]);
  const suggest = makeSuggester(known);
  return severities.rules.flatMap(({ rule }, index): Observation[] => {
    if (known.has(rule)) return [];
    const near = suggest(rule);
    return [
      {
        rule: 'contract-reference',
        at: { file: `${contract.id}/severities.yaml`, index: 0, path: ['rules', index, 'rule'] },
        message: `没有核查规则 ${rule}，这一项不起作用`,
        hint: near ? `是否指 ${near}？请核对后改正` : '规则的短名见 docs/rules/ 里的文件名',
        expected: '核查规则',
        actual: rule,
      },
    ];
  });
}
